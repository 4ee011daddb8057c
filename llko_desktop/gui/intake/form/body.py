"""The fields of a request in groups that can be folded away, filled and read as one entry of texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.priority import is_priority_asked
from llko_desktop.domain.status import Source
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.entry_body import EntryBody
from llko_desktop.gui.intake.form.field import Mark
from llko_desktop.gui.intake.form.fields import WeekFormField, filled
from llko_desktop.gui.intake.form.make_fields import make_fields
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.field_columns import FieldColumns
from llko_desktop.gui.widgets.fold import Fold
from llko_desktop.services.by_hand import RECEIVED, REFERENCE, SOURCE, Entry

_LEAST_EMS = 14.5
_SECOND_PARENT = (FactKey.PARENT2, FactKey.PHONE2, FactKey.EMAIL2)
_TOP = (FactKey.CHILD, FactKey.BIRTH_DATE, FactKey.EXPECTED_DATE, RECEIVED, SOURCE, REFERENCE)


class FormBody(EntryBody):
    """Gives and takes an entry; `changed` is sent when the user changed a text, `left` with the key of a
    field that the keyboard has left.

    With `is_stored` how and when the request came in is not among the fields: that never changes.
    """

    left = Signal(str)

    def __init__(self, context: GuiContext, *, is_stored: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provider = context.services.profile.provider()
        self.fields = make_fields(context, self._provider.opening, is_stored=is_stored)
        self.folds: dict[str, Fold] = {}
        self._grouped: dict[str, tuple[str, ...]] = {}
        self.second = QPushButton(self.tr("Add a second parent"))
        self._had_reference = False
        self._lay_out()
        for key, field in self.fields.items():
            field.changed.connect(self._edited)
            field.left.connect(lambda key=key: self.left.emit(str(key)))
        self._settle()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        set_look(self, "role", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(round(em * 0.2), 0, round(em * 0.8), round(em * 0.4))
        column.setSpacing(round(em * 0.9))
        column.addWidget(self._columns([key for key in _TOP if key in self.fields]))
        self.second.setProperty("kind", "link")
        self.second.setAutoDefault(False)
        self.second.clicked.connect(self._add_second)
        family = (FactKey.PARENT, FactKey.PHONE, FactKey.EMAIL, *_SECOND_PARENT)
        home = (FactKey.RESIDENCE, FactKey.LANGUAGE)
        plan = (FactKey.START, FactKey.END, FactKey.PLAN)
        more = (FactKey.INCOME_TARIFF, FactKey.CHILD_CODE, FactKey.SIBLINGS, FactKey.PRIORITY)
        for name, title, keys, is_open in (
            ("family", self.tr("Family"), (*family, *home), True),
            ("plan", self.tr("Care plan"), plan, True),
            ("more", self.tr("Tariff, brothers and sisters, priority"), more, False),
            ("remarks", self.tr("Remarks"), (FactKey.REMARKS,), False),
        ):
            body = self._columns(keys)
            self.folds[name] = fold = Fold(title, body, is_open=is_open)
            fold.toggled.connect(lambda is_open, name=name: self._toggled(name, is_open))
            self._grouped[name] = keys
            column.addWidget(fold)
        column.addStretch(1)

    def _columns(self, keys: Sequence[str]) -> QWidget:
        em = self.fontInfo().pixelSize()
        holder = QWidget()
        columns = FieldColumns(holder, least=round(_LEAST_EMS * em), spacing=round(em * 0.8))
        for key in keys:
            wide = key in (FactKey.PLAN, FactKey.PRIORITY, FactKey.REMARKS)
            columns.add(self.fields[key], 3 if wide else 1)
            if key == FactKey.EMAIL:
                columns.add(self.second, 3)
                columns.setAlignment(self.second, Qt.AlignmentFlag.AlignLeft)
        return holder

    def set_entry(self, entry: Entry) -> None:
        """Show these texts in place of all that is there; what is not named is emptied."""
        super().set_entry(entry)
        for field in self.fields.values():
            field.show_mark(None)
        self._had_reference = bool(entry.get(REFERENCE, "").strip())
        self._settle()

    def show_marks(self, marks: Mapping[str, Mark]) -> None:
        """Mark fields that were read from a text, and unfold their groups."""
        for key, mark in marks.items():
            if key in self.fields and self.fields[key].text().strip():
                self.fields[key].show_mark(mark)
                self.unfold(key)

    def marks(self) -> dict[str, Mark]:
        """Give the marks that are shown, by field."""
        return {str(key): mark for key, field in self.fields.items() if (mark := field.shown_mark())}

    def show_advice(self, advice: Mapping[str, str]) -> None:
        """Say at fields what to look at; elsewhere nothing is said any more."""
        for key, field in self.fields.items():
            field.show_advice(advice.get(key, ""))

    def unread(self) -> dict[str, str]:
        """Say what cannot be read in the week; empty when all can."""
        field = self.fields[FactKey.PLAN]
        assert isinstance(field, WeekFormField)
        problem = field.week.problem()
        return {FactKey.PLAN.value: problem} if problem else {}

    def unfold(self, key: str) -> None:
        """Open the group of a field."""
        for name, keys in self._grouped.items():
            if key in keys:
                self.folds[name].set_open(True)
        if key in _SECOND_PARENT:
            self._show_second(True)

    def _toggled(self, name: str, is_open: bool) -> None:
        """Go into a group that was opened: what is typed next is meant for its first field."""
        if is_open:
            self.go_to(next(key for key in self._grouped[name] if not self.fields[key].isHidden()))

    def _edited(self) -> None:
        self._follow_reference()
        self._settle()
        self.changed.emit()

    def _follow_reference(self) -> None:
        """Say that a request came in on the platform once it has a number there; that can be changed."""
        has_reference = REFERENCE in self.fields and bool(self.fields[REFERENCE].text().strip())
        if has_reference and not self._had_reference:
            self.fields[SOURCE].set_text(Source.PLATFORM.value)
        self._had_reference = has_reference

    def _settle(self) -> None:
        """Show what the texts ask for, and hide what they leave without a meaning."""
        wished = self.fields[FactKey.INCOME_TARIFF].text() == "yes"
        self.fields[FactKey.PRIORITY].setVisible(is_priority_asked(self._provider, wished))
        if any(self.fields[key].text().strip() for key in _SECOND_PARENT):
            self._show_second(True)
        elif not any(self.fields[key].isVisible() for key in _SECOND_PARENT):
            self._show_second(False)
        for name, fold in self.folds.items():
            shown = [self.fields[key] for key in self._grouped[name] if not self.fields[key].isHidden()]
            fold.set_summary(filled(shown))

    def _show_second(self, shown: bool) -> None:
        for key in _SECOND_PARENT:
            self.fields[key].setVisible(shown)
        self.second.setVisible(not shown)

    def _add_second(self) -> None:
        self._show_second(True)
        self.go_to(FactKey.PARENT2)
