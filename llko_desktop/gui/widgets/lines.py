"""Lines of text and texts to copy below each other, rewritten in place, as making them anew takes long."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.copy_button import CopyButton

_Line = TypeVar("_Line", bound=QWidget)
# Over the whole width of the column.
_WHOLE = Qt.AlignmentFlag(0)


class Lines(QObject):
    """Lines in a column of other things, above `below` there or, without it, before the last item.

    Written from the top by `begin`, `say` and `offer_copy`; `finish` hides what is left of before. A line
    is in view as soon as it is written. `copied` carries a text that was copied.
    """

    copied = Signal(str)

    def __init__(
        self, column: QBoxLayout, make_label: Callable[[], QLabel], below: QWidget | None = None
    ) -> None:
        super().__init__(column)
        self._column, self._make_label, self._below = column, make_label, below
        self._lines: list[QWidget] = []
        self._written = 0

    def begin(self) -> None:
        """Start at the top again."""
        self._written = 0

    def say(self, text: str, role: str = "") -> None:
        """Write a line; an empty text writes none."""
        if not text:
            return
        label = self._next(QLabel, self._make_label, _WHOLE)
        label.setText(text)
        if (label.property("role") or "") != role:
            set_look(label, "role", role)
        label.show()

    def offer_copy(self, value: str, name: str, icon: QIcon) -> None:
        """Write a text to be copied whole; `name` says what a click does."""
        button = self._next(CopyButton, self._copy_button, Qt.AlignmentFlag.AlignLeft)
        button.show_value(value, name, icon)
        button.show()

    def finish(self) -> None:
        """Hide the lines that were not written anew."""
        for line in self._lines[self._written :]:
            line.hide()

    def _copy_button(self) -> CopyButton:
        button = CopyButton()
        button.copied.connect(self.copied)
        return button

    def _next(self, kind: type[_Line], make: Callable[[], _Line], place: Qt.AlignmentFlag) -> _Line:
        """Give the next line, the one that is there where it is of that kind."""
        at, self._written = self._written, self._written + 1
        present = self._lines[at] if at < len(self._lines) else None
        if isinstance(present, kind):
            return present
        line, behind = make(), present or self._below
        row = self._column.indexOf(behind) if behind is not None else self._column.count() - 1
        self._column.insertWidget(row, line, 0, place)
        self._lines.insert(at, line)
        return line
