"""Puts a request, or a thing to do, into the words of a list row."""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.plan_text import parse_schedule, short_days
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.domain.status import Status
from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.services.ports import RequestRow
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts

_STATUS_TONES = {
    Status.NEW: Tone.WARNING,
    Status.ACKNOWLEDGED: Tone.INFO,
    Status.IN_PROGRESS: Tone.INFO,
    Status.APPROVED: Tone.OK,
}
SOON_DAYS = 7


class RowWords:
    """Formats rows for one language and one day."""

    def __init__(self, texts: Texts, today: date) -> None:
        self._texts, self._today = texts, today

    def work(self, item: WorkItem) -> RowText:
        """Give the row of something to do; the tooltip names the rule and its clause."""
        request, texts = item.request, self._texts
        start = self._start(request.plan.start, request.plan.schedule)
        subtitle = " · ".join(part for part in (texts.status(request.status), start) if part)
        badge, tone = self._badge(item)
        return RowText(
            title=reports.child_name(request.child, self._texts, self._today),
            subtitle=subtitle,
            badge=badge,
            tone=tone,
            aside=self._aside(item),
            tooltip=f"{texts.message(item.message)}\n{texts.clause(item.rule)}",
            spoken=f"{request.child.name}, {texts.message(item.message)}, {badge}, {subtitle}",
        )

    def _badge(self, item: WorkItem) -> tuple[str, Tone]:
        days = item.days_left(self._today)
        if item.kind is WorkKind.ANSWER:
            tone = Tone.DANGER if days < 0 else Tone.WARNING if days <= SOON_DAYS else Tone.NEUTRAL
            return self._texts.days_left(days), tone
        tones = {WorkKind.OFFER_EXPIRED: Tone.NEUTRAL, WorkKind.ENTER: Tone.NEUTRAL}
        return self._texts.label(item.kind), tones.get(item.kind, Tone.INFO)

    def _aside(self, item: WorkItem) -> str:
        if item.message.code in {"answer_not_entered", "reply_written_status_open"}:
            return reports.still_to_enter()
        if item.kind is WorkKind.ANSWER:
            return self._texts.label(item.request.source)
        return self._texts.short_day(item.due, self._today)

    def request(self, row: RequestRow) -> RowText:
        """Give the row of a request in the list of all."""
        texts = self._texts
        child = Child(row.child, expected_date=row.expected_date)
        received = reports.received(row.received, texts, self._today)
        return RowText(
            title=reports.child_name(child, texts, self._today),
            subtitle=" · ".join(
                part for part in (received, self._start(row.start, parse_schedule(row.plan_text))) if part
            ),
            badge=texts.status(row.status),
            tone=_STATUS_TONES.get(row.status, Tone.NEUTRAL),
            aside=row.reference,
        )

    def _start(self, start: date | None, schedule: WeeklySchedule) -> str:
        days = short_days(schedule, self._texts.language)
        begin = reports.start(start, self._texts, self._today) if start else ""
        return " · ".join(part for part in (begin, days) if part)
