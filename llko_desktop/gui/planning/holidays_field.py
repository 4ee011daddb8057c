"""A field of the form that says on which public holidays the provider is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.services.capacity_entry import text_worked, worked_text


class HolidaysField(FormField):
    """A box for each public holiday, ticked where it is open; `names` has them by key, with their days.

    Keys that are not among them are kept.
    """

    def __init__(self, label: str, names: Mapping[str, str]) -> None:
        self.boxes = {key: QCheckBox(literal(name)) for key, name in names.items()}
        self._others: Sequence[str] = ()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(holder.fontInfo().pixelSize() * 0.3))
        for box in self.boxes.values():
            column.addWidget(box)
        super().__init__(label, holder)
        for box in self.boxes.values():
            box.toggled.connect(self._edited)

    def stops(self) -> tuple[QWidget, ...]:
        return tuple(self.boxes.values())

    def text(self) -> str:
        ticked = (key for key, box in self.boxes.items() if box.isChecked())
        return worked_text((*self._others, *ticked))

    def told(self, text: str) -> str:
        return ", ".join(text_worked(text))

    def focus_editor(self) -> None:
        next(iter(self.boxes.values())).setFocus()

    def _write(self, text: str) -> None:
        keys = text_worked(text)
        self._others = tuple(key for key in keys if key not in self.boxes)
        for key, box in self.boxes.items():
            box.setChecked(key in keys)
