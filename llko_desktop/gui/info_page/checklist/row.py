"""One item of the checklist: whether it is there, what it holds or asks for, and the way to its fields."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.icon_label import IconLabel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class ItemWords:
    """What is shown of an item: `state` is one line, `advice` none or several sentences."""

    name: str
    state: str
    advice: tuple[str, ...]
    is_done: bool
    is_required: bool
    can_be_copied: bool


class ItemRow(QFrame):
    """Reached by tab, and from one to the next by ↑ ↓, which send `moved`; home and end send a far step.

    `opened` asks for the item's fields, `copy_wanted` for its text on the clipboard.
    """

    moved = Signal(int)
    opened = Signal()
    copy_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._words: ItemWords | None = None
        em = self.fontInfo().pixelSize()
        self._sign = IconLabel(icons.icon(Symbol.OPEN), 1.25)
        self.name, self.state = _label("strong"), _label("muted")
        self.tag = Badge()
        self.tag.setProperty("size", "tag")
        title = QWidget()
        flow = FlowLayout(title, round(em * 0.4))
        flow.addWidget(self.name)
        flow.addWidget(self.tag)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(round(em * 0.1))
        words = QVBoxLayout()
        words.setSpacing(round(em * 0.2))
        words.addWidget(title)
        words.addWidget(self.state)
        words.addLayout(self._advice)
        self.copy = QToolButton()
        self.copy.setProperty("kind", "link")
        self.copy.setIcon(icons.icon(Symbol.COPY))
        self.copy.setIconSize(QSize(round(em * 1.2), round(em * 1.2)))
        self.copy.clicked.connect(self.copy_wanted)
        self.button = QPushButton()
        self.button.setProperty("kind", "choice")
        self.button.clicked.connect(self.opened)
        # Both have a key from the row itself.
        for control in (self.copy, self.button):
            control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(round(em * 0.2), round(em * 0.75), round(em * 0.2), round(em * 0.75))
        line.setSpacing(round(em * 0.6))
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.copy)
        line.addWidget(self.button)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_words(self, words: ItemWords) -> None:
        """Show an item as it is now."""
        if words == self._words:
            return
        self._words = words
        missing = (Symbol.CLOSE, "danger_text") if words.is_required else (Symbol.OPEN, "muted")
        symbol, color = (Symbol.CHECK, "ok_text") if words.is_done else missing
        self._sign.set_icon(self._icons.icon(symbol, color))
        self.name.setText(words.name)
        self.state.setText(words.state)
        tag = self.tr("required") if words.is_required else self.tr("recommended")
        self.tag.set(tag, Tone.NEUTRAL)
        self.button.setText(self.tr("View", "button") if words.is_done else self.tr("Fill in"))
        named = self.tr("View: {item}") if words.is_done else self.tr("Fill in: {item}")
        self.button.setAccessibleName(named.format(item=words.name))
        copying = self.tr("Copy the text of: {item}").format(item=words.name)
        self.copy.setAccessibleName(copying)
        self.copy.setToolTip(copying)
        policy = self.copy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.copy.setSizePolicy(policy)
        self.copy.setVisible(words.can_be_copied)
        self._show_advice(words.advice)
        self.setAccessibleName(self._spoken(words, tag))

    def _spoken(self, words: ItemWords, tag: str) -> str:
        done = self.tr("in order") if words.is_done else self.tr("not in order yet")
        said = self.tr("{item}, {required}, {state}.").format(item=words.name, required=tag, state=done)
        return " ".join((said, words.state, *words.advice))

    def _show_advice(self, advice: tuple[str, ...]) -> None:
        while (item := self._advice.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for sentence in advice:
            line = _AdviceLine(sentence, self._icons)
            self._advice.addWidget(line)
            line.show()

    def let_tab_in(self, reached: bool) -> None:
        """Say whether tab comes to this row: to one row of the list, from where ↑ ↓ go on."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key in _STEPS and plain:
            self.moved.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain:
            self.moved.emit(-1000 if key == Qt.Key.Key_Home else 1000)
        elif key in _OPENING and plain:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class _AdviceLine(QWidget):
    """A sentence of advice behind an icon."""

    def __init__(self, sentence: str, icons: Icons) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(self.fontInfo().pixelSize() * 0.35))
        row.addWidget(IconLabel(icons.icon(Symbol.INFO, "info_text"), 1.15), 0, Qt.AlignmentFlag.AlignTop)
        label = _label("muted")
        label.setText(sentence)
        row.addWidget(label, 1)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
