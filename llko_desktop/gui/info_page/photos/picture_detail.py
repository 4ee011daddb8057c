"""Shows the chosen picture's size and what could be better, and takes the words for who cannot see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.pictures import Picture
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.info_page.photos.picture_model import Tile
from llko_desktop.gui.info_page.photos.picture_words import TURNED, PictureWords
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.icon_label import IconLabel

_KEEP_MS = 700

# Keeps the description of the picture with a number, known as it was before; gives whether it was kept.
KeepWords = Callable[[int, str, str], bool]


class PictureDetail(QWidget):
    """Keeps the description as it is typed; `turn_wanted` carries quarters of a turn, clockwise.

    What the store refuses stays, and is tried again when the picture is looked at again or the window closes.
    Words that another window gave the picture meanwhile are shown below, for the user to choose.
    """

    turn_wanted = Signal(int)

    def __init__(
        self, context: GuiContext, icons: Icons, words: PictureWords, keep: KeepWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words, self._keep_words = words, keep
        self._number, self._known, self._theirs = 0, "", ""
        self._is_keeping = False
        self._missed: list[Tile | None] = []
        # What the store refused, with the description it was written over, by the picture's number.
        self._unkept: dict[int, tuple[str, str]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._timer.timeout.connect(self.flush)
        self.pixels = plain_label(role="muted")
        self.advice = plain_label()
        self.turn_left = self._button(self.tr("Turn it left"), -1)
        self.turn_right = self._button(self.tr("Turn it right"), 1)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("For example: children at play in the garden"))
        # A picture let go above it is for the tiles.
        self.text.setAcceptDrops(False)
        self.text.textEdited.connect(lambda: self._timer.start())
        self.text.editingFinished.connect(self.flush)
        label = QLabel(self.tr("What is to be seen, for parents who cannot see it"), self)
        label.setWordWrap(True)
        label.setBuddy(self.text)
        self._advice_row = self._make_advice(icons)
        self.theirs = plain_label()
        self.keep_mine = QPushButton(self.tr("Keep mine"), self)
        self.take_theirs = QPushButton(self.tr("Take that one"), self)
        self._elsewhere = self._make_elsewhere()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self.fontInfo().pixelSize() * 0.4))
        for widget in (self.pixels, self._advice_row, label, self.text, self._elsewhere):
            column.addWidget(widget)
        context.flushing.connect(self._flush_all)
        self.hide()

    def show_tile(self, tile: Tile | None) -> None:
        """Show a picture, none hides everything; a description that is being typed stays."""
        if self._is_keeping:
            # What is kept brings the tiles up to date: that is shown once it is known whether it was kept.
            self._missed = [tile]
            return
        picture = tile.picture if tile else None
        if picture is None or picture.number != self._number:
            self.flush()
        self._show(tile)

    def _show(self, tile: Tile | None) -> None:
        picture = tile.picture if tile else None
        self.setVisible(picture is not None)
        if picture is None or tile is None:
            self._number, self._known, self._theirs = 0, "", ""
            return
        self.pixels.setText(self._words.size(picture))
        self.advice.setText(self._words.advice(tile.advice))
        self._advice_row.setVisible(bool(tile.advice))
        for button in (self.turn_left, self.turn_right):
            button.setVisible(TURNED in {message.code for message in tile.advice})
            button.setEnabled(not tile.is_busy)
        self._show_words(picture)

    def _show_words(self, picture: Picture) -> None:
        is_other, self._number = picture.number != self._number, picture.number
        if is_other or self.text.text().strip() == self._known:
            known = picture.description
            text, self._known = self._unkept.get(picture.number, (known, known))
            if self.text.text() != text:
                self.text.setText(text)
        self._theirs = picture.description
        is_both = self._theirs != self._known
        if is_both:
            self.theirs.setText(self.tr("In another window it became: “{text}”").format(text=self._theirs))
        if is_both and self._elsewhere.isHidden():
            announce(self.theirs, self.theirs.text(), urgent=True)
        self._elsewhere.setVisible(is_both)

    def flush(self) -> None:
        """Keep what is typed, unless the user has still to say what becomes of words from elsewhere."""
        self._timer.stop()
        text, known = self.text.text(), self._known
        if not self._number or text.strip() == known:
            return
        self._is_keeping = True
        try:
            is_settled = self._theirs == known and self._keep_words(self._number, text, known)
        finally:
            self._is_keeping = False
        if is_settled:
            self._unkept.pop(self._number, None)
            self._known = self._theirs = text.strip()
        else:
            self._unkept[self._number] = text, known
        missed, self._missed = self._missed, []
        for tile in missed:
            self._show(tile)

    def _flush_all(self) -> None:
        """Keep what is typed, and what the store refused before of other pictures."""
        self.flush()
        for number, (text, known) in tuple(self._unkept.items()):
            if number != self._number and self._keep_words(number, text, known):
                del self._unkept[number]

    def _keep_mine(self) -> None:
        self._known = self._theirs
        self._elsewhere.hide()
        self.flush()
        self.text.setFocus()

    def _take_theirs(self) -> None:
        self._unkept.pop(self._number, None)
        self._known = self._theirs
        self.text.setText(self._theirs)
        self._elsewhere.hide()
        self.text.setFocus()

    def _make_elsewhere(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("role", "question")
        rows = QVBoxLayout(frame)
        rows.addWidget(self.theirs)
        buttons = QWidget(frame)
        flow = FlowLayout(buttons)
        for button, act in ((self.keep_mine, self._keep_mine), (self.take_theirs, self._take_theirs)):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(act)
            flow.addWidget(button)
        rows.addWidget(buttons)
        frame.hide()
        return frame

    def _button(self, text: str, quarters: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "quiet")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.turn_wanted.emit(quarters))
        return button

    def _make_advice(self, icons: Icons) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(IconLabel(icons.icon(Symbol.INFO, "info_text"), 1.2, row))
        line.addWidget(self.advice, 1)
        turns = QWidget(self)
        flow = FlowLayout(turns, spacing=round(self.fontInfo().pixelSize() * 0.3))
        for button in (self.turn_left, self.turn_right):
            flow.addWidget(button)
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self.fontInfo().pixelSize() * 0.2))
        column.addWidget(row)
        column.addWidget(turns)
        return both
