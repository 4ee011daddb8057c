"""What the window around a form asks of the fields in it, whatever they are of."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.widgets.reveal import reveal
from llko_desktop.services.by_hand import Entry


class EntryBody(QWidget):
    """Holds `fields` by the key of their text; `changed` is sent when the user changed one."""

    changed = Signal()
    fields: dict[str, FormField]

    def entry(self) -> dict[str, str]:
        """Give the texts as they are typed."""
        return {str(key): field.text() for key, field in self.fields.items()}

    def set_entry(self, entry: Entry) -> None:
        """Show these texts in place of all that is there; what is not named is emptied."""
        for key, field in self.fields.items():
            field.set_text(entry.get(key, ""))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Explain at their fields why texts cannot be taken, with the keyboard on the first."""
        for key, field in self.fields.items():
            field.show_problem(problems.get(key, ""))
        wrong = [key for key in self.fields if key in problems]
        for key in wrong:
            self.unfold(key)
        if wrong:
            self.go_to(wrong[0])

    def unfold(self, key: str) -> None:
        """Show a field, where it is folded away."""

    def go_to(self, key: str) -> None:
        """Put the keyboard on a field, and bring it into view."""
        self.unfold(key)
        self.fields[key].focus_editor()
        reveal(self.fields[key])

    def unread(self) -> dict[str, str]:
        """Say what cannot be read at all, by the key of its field; empty when all can."""
        return {}

    def field(self, key: str) -> FormField:
        """Give the field of a key."""
        return self.fields[key]
