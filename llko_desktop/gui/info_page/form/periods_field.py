"""A field of the form that holds periods."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from llko_desktop.domain.messages import Message
from llko_desktop.domain.period_text import PeriodText, lines_text, text_lines
from llko_desktop.gui.info_page.form.period_edit import PeriodEdit
from llko_desktop.gui.intake.form.field import FormField


class PeriodsField(FormField):
    """Its text are the lines as they are typed, those that are empty left out."""

    def __init__(
        self,
        label: str,
        add: str,
        names: tuple[str, ...],
        read: Callable[[PeriodText], object],
        explain: Callable[[Message], str],
        example: str = "",
    ) -> None:
        self.edit = PeriodEdit(add, names, read, example)
        self._explain = explain
        super().__init__(label, self.edit)
        self.edit.changed.connect(self._edited)

    def stops(self) -> tuple[QWidget, ...]:
        return (self.edit.add,)

    def text(self) -> str:
        return lines_text(self.edit.typed())

    def told(self, text: str) -> str:
        return "; ".join(" ".join(filter(None, line)) for line in text_lines(text))

    def focus_editor(self) -> None:
        self.edit.focus_first()

    def show_problem(self, text: str) -> None:
        super().show_problem(text)
        if text:
            self.edit.mark_wrong(self._explain)

    def _write(self, text: str) -> None:
        self.edit.show_periods(text_lines(text))
