"""A field of the form that holds the hours of a placement: from its first day on, and other hours later."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.planning.phase_edit import PhaseEdit
from llko_desktop.services.placement_entry import PhaseText, phases_text, text_phases
from llko_desktop.texts.speech import Texts


class PhasesField(FormField):
    """Its text are all phases as they are typed."""

    def __init__(self, label: str, texts: Texts, opening: WeeklySchedule) -> None:
        holder = QWidget()
        super().__init__(label, holder, required=True)
        self._texts, self._opening = texts, opening
        self.phases: list[PhaseEdit] = []
        self.add = QPushButton(self.tr("Other hours from a day on"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_empty)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(self.fontInfo().pixelSize() * 0.8))
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_phase()

    def stops(self) -> tuple[QWidget, ...]:
        return (self.phases[0].week.line, self.add) if self.phases else ()

    def text(self) -> str:
        return phases_text(phase.typed() for phase in self.phases)

    def told(self, text: str) -> str:
        weeks = (" / ".join(phase.weeks) for phase in text_phases(text))
        return "; ".join(filter(None, weeks))

    def set_start(self, start: date | None) -> None:
        """Say from which day on the first hours hold."""
        self.phases[0].set_start(start)

    def focus_editor(self) -> None:
        wrong = [phase for phase in self.phases if not all(field.is_valid() for field in phase.fields())]
        late = [phase for phase in self.phases[1:] if phase.day.day() is None]
        (wrong or late or self.phases)[0].focus_problem()

    def show_problem(self, text: str) -> None:
        # A week explains at its line or days what it cannot read; nothing is to be said twice.
        unread = [field for phase in self.phases for field in phase.fields() if not field.is_valid()]
        super().show_problem("" if unread else text)
        self._problem = text
        if text:
            for field in unread:
                field.show_problem()

    def _write(self, text: str) -> None:
        phases = text_phases(text)
        for phase in self.phases[len(phases) :]:
            self._take_out(phase)
        for place, typed in enumerate(phases):
            phase = self.phases[place] if place < len(self.phases) else self._add_phase()
            phase.show_phase(typed)

    def _add_empty(self) -> None:
        """Begin other hours with those before: mostly a day or an hour is another."""
        before = self.phases[-1].typed()
        phase = self._add_phase()
        phase.show_phase(PhaseText("", before.weeks))
        phase.show()
        phase.day.setFocus(Qt.FocusReason.TabFocusReason)
        self._edited()

    def _add_phase(self) -> PhaseEdit:
        phase = PhaseEdit(self._texts, self._opening, is_first=not self.phases)
        phase.changed.connect(self._edited)
        phase.removed.connect(lambda: self._remove(phase))
        self.phases.append(phase)
        self._column.insertWidget(len(self.phases) - 1, phase)
        # What is made later comes later by tab: put the button that adds behind it.
        QWidget.setTabOrder(phase.by_turns, self.add)
        return phase

    def _remove(self, phase: PhaseEdit) -> None:
        self._take_out(phase)
        self.add.setFocus(Qt.FocusReason.TabFocusReason)
        self._edited()

    def _take_out(self, phase: PhaseEdit) -> None:
        self.phases.remove(phase)
        self._column.removeWidget(phase)
        phase.hide()
        phase.deleteLater()
