"""The form's pictures over a store of their own, and the ways in which pictures are given to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.photos.picture_area import PictureArea
from llko_desktop.gui.info_page.photos.picture_edit import PictureEdit

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass
class Form:
    """The widget, what it works with, and what it had said: `undo` is the newest way back."""

    edit: PictureEdit
    context: GuiContext
    around: QScrollArea
    said: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    ways_back: list[Callable[[], object]] = field(default_factory=list)

    def pictures(self, kind: PictureKind = PictureKind.PHOTO) -> list[Picture]:
        """Give the pictures of a kind as they are kept."""
        return [one for one in self.context.services.pictures.all() if one.kind is kind]

    def numbers(self) -> list[int]:
        """Give the numbers of the photos in their order."""
        return [one.number for one in self.pictures()]

    def shown(self) -> list[object]:
        """Give the keys of the photos' tiles in their order."""
        model = self.edit.photos.model
        return [model.key_of(model.row_at(place)) for place in range(model.rowCount())]

    def is_quiet(self) -> bool:
        """Whether nothing is being read, turned or cut."""
        rows = [
            area.model.row_at(place)
            for area in self.edit.areas.values()
            for place in range(area.model.rowCount())
        ]
        return all(tile.picture and not tile.is_busy for tile in rows)

    def undo(self) -> None:
        """Take the newest thing back, as Ctrl+Z does."""
        self.context.attempt(self.ways_back.pop())


def image(number: int = 1, width: int = 1000, height: int = 750) -> QImage:
    """Draw a bright and sharp picture, another one for each number."""
    drawn = QImage(width, height, QImage.Format.Format_RGB32)
    drawn.fill(QColor(200, 225, 250))
    painter = QPainter(drawn)
    painter.fillRect(0, height * 6 // 10, width, height, QColor(90, 160, 80))
    for line in range(0, width, 20):
        painter.drawLine(line, height * 6 // 10, line + 9, height * 5 // 10)
    painter.fillRect(width // 8 + 13 * number, height // 4, width // 5, height // 3, QColor(190, 60, 50))
    painter.end()
    return drawn


def file_bytes(picture: QImage, kind: str = "JPEG") -> bytes:
    """Give a picture as the bytes of a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def files_of(*paths: Path) -> QMimeData:
    """Give what a file manager drags or copies."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def picture_files(folder: Path, count: int) -> list[Path]:
    """Write so many different pictures into a folder."""
    paths = [folder / f"photo {number}.jpg" for number in range(1, count + 1)]
    for number, path in enumerate(paths, 1):
        path.write_bytes(file_bytes(image(number)))
    return paths


def drop(area: PictureArea, mime: QMimeData) -> bool:
    """Drag something over an area and let it go there; gives whether it was welcome."""
    middle, action = area.rect().center(), Qt.DropAction.CopyAction
    # The system gives it to what is under the pointer.
    under = area.childAt(middle) or area
    entered = QDragEnterEvent(middle, action, mime, LEFT, NO_KEYS)
    entered.ignore()
    QApplication.sendEvent(under, entered)
    if entered.isAccepted():
        QApplication.sendEvent(under, QDropEvent(QPointF(middle), action, mime, LEFT, NO_KEYS))
    return entered.isAccepted()


def paste(widget: QWidget, mime: QMimeData) -> None:
    """Put something on the clipboard and press Ctrl+V."""
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def pull(widget: QWidget, start: QPoint, end: QPoint, *, press: bool = True, release: bool = True) -> None:
    """Press at one place, move by way of the middle to another, and let go."""
    if press:
        QTest.mousePress(widget, LEFT, NO_KEYS, start)
    for place in ((start + end) / 2, end):
        local = QPointF(place)
        moved = QMouseEvent(QEvent.Type.MouseMove, local, widget.mapToGlobal(local), NO_BUTTON, LEFT, NO_KEYS)
        QApplication.sendEvent(widget, moved)
    if release:
        QTest.mouseRelease(widget, LEFT, NO_KEYS, end)


def order_of(form: Form, before: Sequence[int]) -> list[int]:
    """Give the present order as places in `before`."""
    return [before.index(number) for number in form.numbers()]
