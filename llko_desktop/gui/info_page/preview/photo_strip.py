"""The photos at the top of the page that parents see, one at a time, to leaf through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

from llko_desktop.domain.pictures import Picture
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.tokens import LIGHT
from llko_desktop.gui.widgets.announce import announce

# How high it is to its width; without a photo there is less to see.
_HEIGHT_TO_WIDTH, _EMPTY_TO_WIDTH = 0.42, 0.28
_LEAST_EMS, _MOST_EMS = 9, 20
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

Jpeg = Callable[[int], bytes]


def scaled(jpeg: bytes, covering: QSize) -> QImage:
    """Read a JPEG just large enough to cover a size; a null image where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if whole.isValid():
        wanted = whole.scaled(covering, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(wanted.boundedTo(whole))
    return reader.read()


class PhotoStrip(QWidget):
    """Shows one photo of several, or a word that there is none; ← → and the buttons leaf through them.

    `read` gives the bytes of a photo by its number. The colours are those of the light theme, as of a page
    on the web.
    """

    def __init__(self, icons: Icons, read: Jpeg, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._photos: tuple[Picture, ...] = ()
        self._place = 0
        self._drawn: tuple[tuple[object, ...], QImage] = ((), QImage())
        self.previous, self.next = QToolButton(self), QToolButton(self)
        names = {self.previous: self.tr("Previous photo"), self.next: self.tr("Next photo")}
        symbols = {self.previous: Symbol.PREVIOUS, self.next: Symbol.NEXT}
        for button, step in ((self.previous, -1), (self.next, 1)):
            button.setIcon(icons.icon(symbols[button], "text"))
            button.setAccessibleName(names[button])
            button.setToolTip(names[button])
            # The arrow keys do the same from the photo itself.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, by=step: self.leaf(by))
        self.show_photos(())

    def show_photos(self, photos: Sequence[Picture]) -> None:
        """Show these photos; the one in view stays where it is still there."""
        shown = self._photos[self._place].number if self._photos else None
        self._photos = tuple(photos)
        numbers = [photo.number for photo in photos]
        self._place = numbers.index(shown) if shown in numbers else 0
        for button in (self.previous, self.next):
            button.setVisible(len(photos) > 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if photos else Qt.FocusPolicy.NoFocus)
        self._show_place()

    def leaf(self, by: int) -> None:
        """Go to another photo; after the last comes the first."""
        if len(self._photos) > 1:
            self._place = (self._place + by) % len(self._photos)
            self._show_place()
            announce(self, self.accessibleName())

    def words(self) -> str:
        """Give in words what is in view."""
        if not self._photos:
            return self.tr("no photo yet")
        words = self.tr("Photo {number} of {all}")
        said = words.format(number=self._place + 1, all=len(self._photos))
        described = self._photos[self._place].description
        return f"{said}: {described}" if described else said

    def height_in(self, width: int) -> int:
        """Give the height that it takes in a width."""
        em = self.fontInfo().pixelSize()
        share = _HEIGHT_TO_WIDTH if self._photos else _EMPTY_TO_WIDTH
        return min(max(round(width * share), _LEAST_EMS * em), _MOST_EMS * em)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and not event.modifiers():
            self.leaf(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leaf(1)
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.previous.sizeHint()
        top, gap = (self.height() - side.height()) // 2, side.width() // 4
        self.previous.setGeometry(QRect(gap, top, side.width(), side.height()))
        self.next.setGeometry(QRect(self.width() - gap - side.width(), top, side.width(), side.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        corner = self.fontInfo().pixelSize() * 0.6
        shape = QPainterPath()
        # Only the corners at the top are round.
        shape.addRoundedRect(self.rect().adjusted(1, 1, -1, round(corner) * 2), corner, corner)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(LIGHT.accent_soft))
        picture = self._picture()
        if picture.isNull():
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("no photo yet"))
            return
        size = picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRect(self.rect().topLeft(), size)
        target.moveCenter(self.rect().center())
        painter.drawImage(target, picture)
        if self.hasFocus():
            painter.setPen(QColor(LIGHT.accent))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _show_place(self) -> None:
        self.setAccessibleName(self.words())
        self.setToolTip(self.words() if self._photos else "")
        self.update()

    def _picture(self) -> QImage:
        """Give the photo in view, read anew only where it or the size is another."""
        if not self._photos:
            return QImage()
        photo, ratio = self._photos[self._place], self.devicePixelRatioF()
        key = photo.number, photo.digest, self.size()
        if self._drawn[0] != key:
            self._drawn = key, scaled(self._read(photo.number), self.size() * ratio)
        return self._drawn[1]
