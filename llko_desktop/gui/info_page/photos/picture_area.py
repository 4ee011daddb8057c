"""One kind of pictures in the form: its tiles or a place to drop the first, its buttons, its details."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.photos.offered import is_only_link, offered_by
from llko_desktop.gui.info_page.photos.picture_actions import PictureActions
from llko_desktop.gui.info_page.photos.picture_detail import KeepWords, PictureDetail
from llko_desktop.gui.info_page.photos.picture_list import PictureList
from llko_desktop.gui.info_page.photos.picture_model import PictureModel, Tile
from llko_desktop.gui.info_page.photos.picture_words import PictureWords
from llko_desktop.gui.info_page.photos.thumbnails import Thumbnails
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.banner import Banner
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.icon_label import IconLabel

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class AreaWords:
    """What an area says for its kind."""

    title: str
    hint: str
    empty: str
    add: str
    ordered: bool = False


class PictureArea(QWidget):
    """Takes drops and Ctrl+V: `given` carries what was given as `QMimeData`, `choose_wanted` asks for files.

    `actions` are what can be done with the current picture; `chosen` is sent when that is another one.
    """

    given = Signal(object)
    choose_wanted = Signal()
    chosen = Signal()

    def __init__(
        self,
        context: GuiContext,
        theme: Theme,
        icons: Icons,
        thumbnails: Thumbnails,
        words: AreaWords,
        keep: KeepWords,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        picture_words = PictureWords(context.texts, context.services.procedure)
        self._em = theme.scale.em
        self.model = PictureModel(picture_words, self)
        self.list = PictureList(theme, icons, thumbnails, self.model, self)
        self.list.setAccessibleName(words.title)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.acts = PictureActions(icons, self.list, ordered=words.ordered)
        self.list.confirmed.connect(self.acts.crop.trigger)
        self.list.doubleClicked.connect(self.acts.crop.trigger)
        self.list.chosen.connect(lambda _key: self._choose())
        # Made in the order in which tab comes to them.
        self.banner = Banner(icons, self)
        self.choose_first = self._button(words.add, icons)
        self.frame = self._make_frame(words, icons)
        self.choose = self._button(words.add, icons)
        self.bar = self._make_bar()
        self.detail = PictureDetail(context, icons, picture_words, keep, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self._em * 0.5))
        column.addWidget(plain_label(words.title, "strong"))
        column.addWidget(plain_label(words.hint, "muted"))
        for widget in (self.banner, self.frame, self.bar, self.detail):
            column.addWidget(widget)
        self.setAccessibleName(words.title)
        self.setAcceptDrops(True)
        self.show_tiles(())

    def show_tiles(self, tiles: Sequence[Tile], number: int = 0) -> None:
        """Show these tiles; the picture with a number, where there is one, becomes the current one."""
        had_keyboard, place = self.list.hasFocus(), self.list.currentIndex().row()
        self.model.show_tiles(tiles)
        self.list.setVisible(bool(tiles))
        self.empty.setVisible(not tiles)
        self.bar.setVisible(bool(tiles))
        set_look(self.frame, "empty", not tiles)
        # Whoever is describing a picture is not taken away from it.
        if number and not self.detail.text.hasFocus():
            self.list.select_key(number)
        if tiles and not self.list.currentIndex().isValid():
            # What was current is gone: go on from its place.
            tile = tiles[max(0, min(place, len(tiles) - 1))]
            self.list.select_key(self.model.key_of(tile))
        if had_keyboard and not tiles:
            self.choose_first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose()

    def take_focus(self) -> None:
        """Put the keyboard on the tiles, or on the button for the first one."""
        target = self.choose_first if self.list.isHidden() else self.list
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+V from the window, which would look for a request."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        # Empty at the start of some systems, and not there at all.
        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        self.given.emit(QMimeData() if copied is None else copied)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_pictures(event.mimeData()):
            event.acceptProposedAction()
            set_look(self.frame, "over", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        set_look(self.frame, "over", False)

    def dropEvent(self, event: QDropEvent) -> None:
        set_look(self.frame, "over", False)
        event.acceptProposedAction()
        self.given.emit(event.mimeData())

    def _choose(self) -> None:
        tile = self.list.current_tile()
        self.acts.show_tile(tile)
        self.detail.show_tile(tile)
        self.chosen.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self.acts.all())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _button(self, text: str, icons: Icons) -> QPushButton:
        button = QPushButton(icons.icon(Symbol.ADD), text, self)
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        button.clicked.connect(self.choose_wanted)
        return button

    def _make_frame(self, words: AreaWords, icons: Icons) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("role", "drop")
        self.empty = QWidget(frame)
        inside = QVBoxLayout(self.empty)
        inside.setContentsMargins(self._em, self._em, self._em, self._em)
        inside.setSpacing(round(self._em * 0.6))
        inside.addWidget(IconLabel(icons.icon(Symbol.PICTURE), 2.4, self.empty), 0, _MIDDLE)
        label = plain_label(words.empty, "muted")
        label.setAlignment(_MIDDLE)
        inside.addWidget(label)
        inside.addWidget(self.choose_first, 0, _MIDDLE)
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[round(self._em * 0.3)] * 4)
        column.addWidget(self.empty)
        column.addWidget(self.list)
        return frame

    def _make_bar(self) -> QWidget:
        bar = QWidget(self)
        flow = FlowLayout(bar, spacing=round(self._em * 0.4))
        flow.addWidget(self.choose)
        for action in self.acts.all():
            button = QToolButton(bar)
            button.setDefaultAction(action)
            button.setIconSize(QSize(self._em, self._em) * 1.15)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            flow.addWidget(button)
        return bar


def may_be_pictures(mime: QMimeData) -> bool:
    """Say whether something can be given to an area: any file too, as its content says what it is."""
    return bool(offered_by(mime)) or is_only_link(mime)
