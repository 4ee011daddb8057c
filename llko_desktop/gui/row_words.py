"""Puts a request, or a thing to do, into the words of a list row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape

from llko_desktop.domain.plan_text import parse_schedule, short_days
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.domain.status import Status
from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.gui.rows.row_text import SEPARATOR, RowText, isolated
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.services.opening_days import opening_calendar
from llko_desktop.services.ports import RequestRow
from llko_desktop.texts import reports
from llko_desktop.texts.open_day import closed_on, open_day_before
from llko_desktop.texts.speech import Texts

_STATUS_TONES = {
    Status.NEW: Tone.WARNING,
    Status.ACKNOWLEDGED: Tone.INFO,
    Status.IN_PROGRESS: Tone.INFO,
    Status.APPROVED: Tone.OK,
}
SOON_DAYS = 7


class RowWords:
    """Formats rows for one language, one day and one calendar of opening days (Monday to Friday if none)."""

    def __init__(self, texts: Texts, today: date, is_open: Callable[[date], bool] | None = None) -> None:
        self._texts, self._today = texts, today
        self._is_open = is_open or opening_calendar(Provider())

    def work(self, item: WorkItem) -> RowText:
        """Give the row of something to do; its tooltip and what is read out name the rule and its clause."""
        if item.request is None:
            return self._page_work(item)
        request, texts, today = item.request, self._texts, self._today
        name, age = reports.child_name(request.child), reports.age(request.child, texts, today)
        status, more = texts.status(request.status), self._plan(request.plan.start, request.plan.schedule)
        badge, tone = self._badge(item)
        open_day = self._open_day(item)
        due = reports.due(item, open_day if open_day and open_day >= today else None, texts, today)
        reasons = [texts.message(item.message), texts.clause(item.rule)]
        if open_day:
            reasons.insert(1, closed_on(item.due, open_day, texts))
        spoken = [part for part in (isolated(name), age, badge, due, status, *more) if part]
        return RowText(
            title=name,
            note=age,
            subtitle=status,
            more=more,
            badge=badge,
            tone=tone,
            aside=due,
            tooltip=_tooltip([SEPARATOR.join(part for part in (isolated(name), age) if part), *reasons]),
            spoken=" ".join([f"{', '.join(spoken)}.", *reasons]),
        )

    def _page_work(self, item: WorkItem) -> RowText:
        """The row of what is to be done with the info page (R14)."""
        title, due = self._texts.label(item.kind), reports.due(item, None, self._texts, self._today)
        reasons = [self._texts.message(item.message), self._texts.clause(item.rule)]
        return RowText(
            title=title,
            subtitle=reasons[0],
            aside=due,
            tooltip=_tooltip([title, *reasons]),
            spoken=" ".join([f"{title}, {due}.", *reasons]),
        )

    def _badge(self, item: WorkItem) -> tuple[str, Tone]:
        days = item.days_left(self._today)
        if item.kind is WorkKind.ANSWER:
            tone = Tone.DANGER if days < 0 else Tone.WARNING if days <= SOON_DAYS else Tone.NEUTRAL
            return self._texts.days_left(days), tone
        tones = {WorkKind.OFFER_EXPIRED: Tone.NEUTRAL, WorkKind.ENTER: Tone.NEUTRAL}
        return self._texts.label(item.kind), tones.get(item.kind, Tone.INFO)

    def _open_day(self, item: WorkItem) -> date | None:
        if item.kind is not WorkKind.ANSWER:
            return None
        return open_day_before(item.due, item.since, self._today, self._is_open)

    def request(self, row: RequestRow) -> RowText:
        """Give the row of a request in the list of all."""
        texts, today = self._texts, self._today
        child = Child(row.child, birth_date=row.birth_date, expected_date=row.expected_date)
        return RowText(
            title=reports.child_name(child),
            note=reports.age(child, texts, today),
            subtitle=reports.received(row.received, texts, today),
            more=self._plan(row.start, parse_schedule(row.plan_text)),
            badge=texts.status(row.status),
            tone=_STATUS_TONES.get(row.status, Tone.NEUTRAL),
            aside=row.reference,
        )

    def _plan(self, start: date | None, schedule: WeeklySchedule) -> tuple[str, ...]:
        begin = reports.start(start, self._texts, self._today) if start else ""
        days = short_days(schedule, self._texts.language)
        return tuple(part for part in (begin, days) if part)


def _tooltip(lines: list[str]) -> str:
    """Give lines as a tooltip that wraps, in which a name is never taken for markup."""
    return "<qt>{}</qt>".format("<br>".join(escape(line) for line in lines))
