"""What is known of a request at a glance: its head line, and the plan as a week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from llko_desktop.domain.deadlines import Deadline, DeadlineKind
from llko_desktop.domain.fit import Fit
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.week_table import WeekCell, WeekRow, WeekTable, hours_row
from llko_desktop.services.triage import RequestView
from llko_desktop.texts import reports
from llko_desktop.texts.planning_words import weekday_word
from llko_desktop.texts.speech import Texts


def plain_label(text: str = "", role: str = "") -> QLabel:
    """Give a label that wraps, shows its text as it is, never as HTML, and can be copied from."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


class Header(QWidget):
    """Name, where the request came from, its status and its nearest deadline."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.name = plain_label(role="page-title")
        self.line = plain_label(role="muted")
        self.status = Badge("", Tone.INFO)
        self.due = Badge("", Tone.WARNING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Beside(self.name, (self.status, self.due), 10, top=True))
        column.addWidget(self.line)

    def show_view(self, view: RequestView, today: date, open_day: str = "") -> None:
        """Show a request; `open_day` says by which opening day to answer, as the due day's tooltip (R3)."""
        request, texts = view.request, self._texts
        self.name.setText(request.child.name or self.tr("Child without a name"))
        arrival = self.tr("received {day} {source}").format(
            day=texts.short_day(request.received, today), source=reports.source(request.source, texts)
        )
        parents = ", ".join(parent.name for parent in request.parents if parent.name)
        self.line.setText(" · ".join(part for part in (request.reference, arrival, parents) if part))
        self.status.set(texts.status(request.status), Tone.INFO)
        nearest = min(view.deadlines, key=lambda deadline: deadline.due, default=None)
        self.due.setVisible(nearest is not None)
        if nearest:
            self._show_deadline(nearest, today)
            clause = self.due.toolTip()
            self.due.setToolTip(f"{open_day}\n{clause}" if open_day else clause)
        self.due.setAccessibleDescription(open_day)

    def _show_deadline(self, deadline: Deadline, today: date) -> None:
        day = self._texts.short_day(deadline.due, today)
        sentences = {
            DeadlineKind.ANSWER: self.tr("answer by {day}"),
            DeadlineKind.REPLY_BY: self.tr("parents reply by {day}"),
            DeadlineKind.FOLLOW_UP: self.tr("follow up on {day}"),
            DeadlineKind.CLOSE: self.tr("may be closed from {day}"),
        }
        late = deadline.kind is DeadlineKind.ANSWER and deadline.days_left(today) < 0
        self.due.set(sentences[deadline.kind].format(day=day), Tone.DANGER if late else Tone.WARNING)
        self.due.setToolTip(self._texts.clause(deadline.rule))


class PlanCard(Card):
    """The plan as asked, as a small week, with the running offer below it."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._texts = texts
        self.week = WeekTable()
        self.offer = plain_label(role="muted")
        self.add(self.week)
        self.add(self.offer)
        self.body.addStretch(1)

    def show_view(self, view: RequestView) -> None:
        """Show a request's plan and offer."""
        plan, progress, texts = view.request.plan, view.request.progress, self._texts
        if plan.start:
            title = self.tr("Requested plan · from {day}").format(day=texts.day(plan.start))
        else:
            title = self.tr("Requested plan · start not known")
        self.set_title(title)
        rows = [(self.tr("requested"), plan.schedule)]
        lines = []
        if progress.final_plan:
            rows.append((self.tr("agreed"), progress.final_plan.schedule))
            lines.append(self.tr("agreed: {plan}").format(plan=texts.plan(progress.final_plan)))
        elif progress.offer:
            rows.append((self.tr("offered"), progress.offer.plan.schedule))
            kind = texts.label(progress.offer.kind(plan))
            lines.append(self.tr("offered: {kind}").format(kind=kind))
            if progress.offer.reply_by:
                day = texts.day(progress.offer.reply_by)
                lines.append(self.tr("the parents reply by {day}").format(day=day))
        if plan.end:
            lines.append(self.tr("until {day}").format(day=texts.day(plan.end)))
        shown = [hours_row(label, schedule) for label, schedule in rows]
        if view.room is not None and view.room.with_holds.days:
            shown.append(self._free_row(view.room.with_holds))
        self.week.set_rows(shown, texts.weekday)
        self.offer.setText(" · ".join(lines))
        self.offer.setVisible(bool(lines))

    def _free_row(self, fit: Fit) -> WeekRow:
        """Say under each weekday asked whether it is free."""
        cells = {}
        for weekday in {day.weekday for day in fit.days}:
            days = [day for day in fit.days if day.weekday is weekday]
            tone = Tone.OK if all(day.fits for day in days) else Tone.DANGER
            if tone is Tone.DANGER and any(day.parts or day.free_until or day.free_from for day in days):
                tone = Tone.WARNING
            cells[weekday] = WeekCell(weekday_word(weekday, fit), tone)
        return WeekRow(self.tr("room"), cells)
