"""Says what narrows a list of requests, one phrase for each part that can be taken away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.ports import ALWAYS, Period, RequestQuery
from llko_desktop.texts.speech import Texts


@dataclass(frozen=True)
class FilterPart:
    """A part of a query, by its field there, in words."""

    field: str
    text: str

    def taken_from(self, query: RequestQuery) -> RequestQuery:
        """Give a query without this part."""
        return replace(query, **{self.field: getattr(RequestQuery(), self.field)})


def filter_parts(query: RequestQuery, texts: Texts, today: date) -> tuple[FilterPart, ...]:
    """Give what narrows a list, but for the words searched for; nothing where all is shown."""
    return tuple(FilterPart(field, text) for field, text in _parts(query, texts, today))


def _parts(query: RequestQuery, texts: Texts, today: date) -> Iterator[tuple[str, str]]:
    if query.to_do:
        yield "to_do", QCoreApplication.translate("Filters", "to do")
    if query.statuses:
        yield "statuses", ", ".join(texts.status(status) for status in Status if status in query.statuses)
    if query.sources:
        yield "sources", ", ".join(texts.label(source) for source in Source if source in query.sources)
    if query.weekdays:
        yield "weekdays", " ".join(texts.weekday(day) for day in Weekday if day in query.weekdays)
    if query.facts:
        yield "facts", ", ".join(texts.priority_fact(code) for code in sorted(query.facts))
    if query.received != ALWAYS:
        arrived = QCoreApplication.translate("Filters", "received {period}")
        yield "received", arrived.format(period=_period(query.received, texts, today))
    if query.start != ALWAYS:
        start = QCoreApplication.translate("Filters", "start {period}")
        yield "start", start.format(period=_period(query.start, texts, today))


def _period(period: Period, texts: Texts, today: date) -> str:
    first, last = (texts.short_day(day, today) if day else "" for day in (period.first, period.last))
    if first and last:
        text = QCoreApplication.translate("Filters", "{first} – {last}")
    elif first:
        text = QCoreApplication.translate("Filters", "from {first}")
    else:
        text = QCoreApplication.translate("Filters", "until {last}")
    return text.format(first=first, last=last)
