"""One field of the form: its label, how its text was come by, what is typed, and what is to be said of it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from llko_desktop.gui.theme.theme import set_look


class Mark(StrEnum):
    """How sure it is that a text which was read belongs in its field; kept under these names."""

    RECOGNISED = "recognised"
    PLEASE_CHECK = "please_check"


class FormField(QWidget):
    """Holds an editor, and gives and takes its text whatever kind it is.

    `changed` is sent when the text is another, `left` when the keyboard has left the editor. A problem
    explains why the text cannot be taken; advice stands in its place as long as there is none.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, label: str, editor: QWidget, *, required: bool = False) -> None:
        super().__init__()
        self.editor = editor
        self._problem = self._advice = ""
        self._mark: Mark | None = None
        self._filling = False
        self.label = QLabel(self.tr("{label} *").format(label=label) if required else label)
        self.label.setProperty("role", "muted")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(editor)
        self.name = label
        editor.setAccessibleName(self.tr("{label}, needed").format(label=label) if required else label)
        self._head = QHBoxLayout()
        self._head.addWidget(self.label, 1)
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.hide()
        self.mark = QLabel()
        self.mark.setTextFormat(Qt.TextFormat.PlainText)
        self.mark.hide()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        # The mark stands below, so that the editors of a row stay in one line.
        column.addLayout(self._head)
        for widget in (self.hint, editor, self.mark, self.note):
            column.addWidget(widget)
        column.addStretch(1)
        editor.installEventFilter(self)

    def text(self) -> str:
        """Give what is typed or chosen."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show a text; `changed` is not sent."""
        self._filling = True
        self._write(text)
        self._filling = False
        self.show_problem("")

    def amend(self, text: str) -> None:
        """Show the usual form of the user's own text; in an editor that can undo, that can be undone."""
        self._filling = True
        self._rewrite(text)
        self._filling = False

    def set_hint(self, text: str) -> None:
        """Say above the editor what to write; an empty text takes that away."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self._describe()

    def put_beside_label(self, widget: QWidget) -> None:
        """Put a widget at the right of the label."""
        self._head.addWidget(widget)

    def stops(self) -> tuple[QWidget, ...]:
        """Give what the keyboard comes to in the editor."""
        return (self.editor,)

    def summary(self) -> str:
        """Give the text as a person reads it in one line."""
        return self.told(self.text())

    def told(self, text: str) -> str:
        """Give a text of this field as a person reads it in one line."""
        return " ".join(text.split())

    def live_problem(self) -> str:
        """Say what is wrong with the text by itself; empty where nothing is, or it is known on leaving."""
        return ""

    def focus_editor(self) -> None:
        """Put the keyboard where the text, or what is wrong with it, is typed."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Explain why the text cannot be taken; an empty text takes that away."""
        self._problem = text
        set_look(self.editor, "invalid", bool(text))
        self._show_note()

    def show_advice(self, text: str) -> None:
        """Say what to look at, though it is no reason to refuse; an empty text takes that away."""
        self._advice = text
        self._show_note()

    def show_mark(self, mark: Mark | None) -> None:
        """Say how the text was come by; gone as soon as it is changed, but for its room: nothing moves while
        it is typed.
        """
        words = {
            Mark.RECOGNISED: (self.tr("✓ recognised"), "ok"),
            Mark.PLEASE_CHECK: (self.tr("? please check"), "advice"),
        }
        text, role = words[mark] if mark else ("", "")
        set_look(self.mark, "role", role)
        self.mark.setText(text)
        self._set_mark(mark, keep_room=mark is not None)

    def shown_mark(self) -> Mark | None:
        """Give what is said of how the text was come by; none where nothing is."""
        return self._mark

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return self._problem

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._lost_focus(event.reason())
        return super().eventFilter(watched, event)

    def _write(self, text: str) -> None:
        raise NotImplementedError

    def _rewrite(self, text: str) -> None:
        self._write(text)

    def _lost_focus(self, reason: Qt.FocusReason) -> None:
        if reason != Qt.FocusReason.PopupFocusReason:
            self._leave()

    def _leave(self) -> None:
        self.left.emit()

    def _edited(self) -> None:
        """Take note of a change by the user."""
        if self._filling:
            return
        self._set_mark(None, keep_room=self.mark.sizePolicy().retainSizeWhenHidden())
        self.show_problem(self.live_problem())
        self.changed.emit()

    def _set_mark(self, mark: Mark | None, *, keep_room: bool) -> None:
        self._mark = mark
        policy = self.mark.sizePolicy()
        policy.setRetainSizeWhenHidden(keep_room)
        self.mark.setSizePolicy(policy)
        self.mark.setVisible(mark is not None)
        self._describe()

    def _show_note(self) -> None:
        text = self._problem or self._advice
        set_look(self.note, "role", "error" if self._problem else "advice")
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._describe()

    def _describe(self) -> None:
        words = (self.note.text(), self.mark.text() if self._mark else "", self.hint.text())
        for stop in self.stops():
            stop.setAccessibleDescription(". ".join(filter(None, words)))
