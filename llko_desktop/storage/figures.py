"""Counts requests for the figures, each count along an index that holds all it needs (R13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Label,
    and_,
    case,
    cast,
    func,
    or_,
    select,
    type_coerce,
)

from llko_desktop.domain.answer_figures import AnswerTimes
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.ports import ReceivedCounts, ReceivedPart
from llko_desktop.storage.among import among
from llko_desktop.storage.request_rows import STATUS_RANKS, weekday_bits
from llko_desktop.storage.schema import requests

_ASKED = requests.c.weekdays


class SqlFigures:
    """Keeps `services.ports.FigureCounts` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def received(self, first: date, last: date) -> ReceivedCounts:
        """Count the requests that came in."""
        came_in = requests.c.received.between(first, last)
        by_source = {Source(one): number for one, number in self._counted(requests.c.source, came_in)}
        by_days = self._counted(_ASKED, came_in)
        by_weekday: dict[Weekday | None, int] = {
            day: sum(number for asked, number in by_days if asked & weekday_bits([day])) for day in Weekday
        }
        by_weekday[None] = sum(number for asked, number in by_days if not asked)
        return ReceivedCounts(
            received=sum(by_source.values()),
            by_source={one: by_source[one] for one in Source if one in by_source},
            by_weekday={day: number for day, number in by_weekday.items() if number},
            by_municipality=dict(self._counted(requests.c.municipality, came_in)),
        )

    def closed(self, first: date, last: date) -> Mapping[Status, int]:
        """Count the requests that became final, by status."""
        found = dict(self._counted(requests.c.status_rank, requests.c.final_on.between(first, last)))
        return {status: found[rank] for status, rank in STATUS_RANKS.items() if rank in found}

    def children(self, first: date, last: date) -> int:
        """Count the distinct children of the requests that became final."""
        marks = func.count(requests.c.child_mark.distinct())
        return self._connection.scalar(select(marks).where(requests.c.final_on.between(first, last))) or 0

    def answer_times(self, first: date, last: date) -> Iterable[tuple[AnswerTimes, int]]:
        """Count the requests that arrived on the platform, by the days of arrival, receipt and answer."""
        times = self._answer_times()
        arrived = requests.c.platform_since.between(first, last)
        counted = select(*times, func.count()).where(arrived).group_by(*(one.name for one in times))
        for *days, number in self._connection.execute(counted):
            yield AnswerTimes(*days), number

    def open_on(self, day: date) -> int:
        """Count the requests that had come in by a day and were not final at its end."""
        return self._connection.scalar(select(func.count()).where(_is_open_on(day))) or 0

    def received_references(self, first: date, last: date, part: ReceivedPart) -> Sequence[str]:
        """Give the requests behind `received`, or a part of them, oldest arrival first."""
        conditions: list[ColumnElement[bool]] = [requests.c.received.between(first, last)]
        if part.source is not None:
            conditions.append(requests.c.source == part.source.value)
        if part.weekdays is not None:
            asked = _ASKED.op("&")(weekday_bits(part.weekdays)) != 0
            conditions.append(asked if part.weekdays else _ASKED == 0)
        if part.municipalities is not None:
            conditions.append(among(self._connection, requests.c.municipality, sorted(part.municipalities)))
        return self._references(and_(*conditions), requests.c.received)

    def closed_references(self, first: date, last: date, statuses: frozenset[Status]) -> Sequence[str]:
        """Give the requests behind `closed` with one of some statuses, in the order they became final."""
        ranks = sorted(STATUS_RANKS[status] for status in statuses)
        became = and_(requests.c.final_on.between(first, last), requests.c.status_rank.in_(ranks))
        return self._references(became, requests.c.final_on)

    def answer_references(self, first: date, last: date) -> Iterable[tuple[str, AnswerTimes]]:
        """Give the requests behind `answer_times` with their days, oldest arrival first."""
        found = (
            select(requests.c.reference, *self._answer_times())
            .where(requests.c.platform_since.between(first, last))
            .order_by(requests.c.platform_since, requests.c.id)
        )
        for reference, *days in self._connection.execute(found):
            yield reference, AnswerTimes(*days)

    def open_references(self, day: date) -> Sequence[str]:
        """Give the requests behind `open_on`, oldest arrival first."""
        return self._references(_is_open_on(day), requests.c.received)

    def _answer_times(self) -> tuple[Label[Any], ...]:
        """Give what `AnswerTimes` is made of, in its order."""
        waits_since = case((requests.c.answered_on.is_(None), requests.c.platform_since))
        return (
            self._days_until(requests.c.acknowledged_on).label("acknowledged_after"),
            self._days_until(requests.c.answered_on).label("answered_after"),
            waits_since.label("waits_since"),
            (requests.c.status_rank == STATUS_RANKS[Status.CLOSED_EXTERNALLY]).label("elsewhere"),
        )

    def _days_until(self, day: ColumnElement[Any]) -> ColumnElement[int]:
        """Give the days from arrival on the platform until a day, as each kind of store works them out."""
        if self._connection.dialect.name == "sqlite":
            passed = func.julianday(day) - func.julianday(requests.c.platform_since)
            return cast(passed, Integer)
        return type_coerce(day - requests.c.platform_since, Integer)

    def _counted(self, column: ColumnElement[Any], condition: ColumnElement[bool]) -> list[tuple[Any, int]]:
        counted = select(column, func.count()).where(condition).group_by(column)
        return [(value, number) for value, number in self._connection.execute(counted)]

    def _references(self, condition: ColumnElement[bool], order: ColumnElement[Any]) -> Sequence[str]:
        found = select(requests.c.reference).where(condition).order_by(order, requests.c.id)
        return self._connection.scalars(found).all()


def _is_open_on(day: date) -> ColumnElement[bool]:
    not_final = or_(requests.c.final_on.is_(None), requests.c.final_on > day)
    return and_(requests.c.received <= day, not_final)
