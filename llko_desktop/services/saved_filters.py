"""Filters of the list of requests that the user keeps under a name of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.ports import Period, RequestQuery, SortKey, Store, UnitOfWork

MOST_FILTERS = 20
LONGEST_NAME = 40
_KEY = "saved_filters"
_Kind = TypeVar("_Kind", bound=Enum)


@dataclass(frozen=True)
class SavedFilter:
    """A query under a name; what is searched for and the order belong to it."""

    name: str
    query: RequestQuery


class SavedFilters:
    """Reads and keeps the filters of a store, in the order in which they were kept."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[SavedFilter, ...]:
        """Give the filters; one that this program cannot read is passed over, and what it asks beyond us."""
        with self._store.read() as work:
            return _read(work)

    def save(self, name: str, query: RequestQuery) -> None:
        """Keep a filter, in place of the one of that name where there is one.

        Raises `InputError` without a name, for one that is too long, and when there are too many.
        """
        name = " ".join(name.split())
        if not name:
            raise InputError(Message.of("filter_needs_name"))
        if len(name) > LONGEST_NAME:
            raise InputError(Message.of("filter_name_too_long", most=LONGEST_NAME))
        with self._store.write() as work:
            filters = {kept.name: kept.query for kept in _read(work)} | {name: query}
            if len(filters) > MOST_FILTERS:
                raise InputError(Message.of("too_many_filters", most=MOST_FILTERS))
            _keep(work, filters)

    def remove(self, name: str) -> None:
        """Forget a filter; nothing happens when there is none of that name."""
        with self._store.write() as work:
            _keep(work, {kept.name: kept.query for kept in _read(work) if kept.name != name})


def drop_filters(work: UnitOfWork, is_gone: Callable[[str], bool]) -> None:
    """Forget filters within a transaction: those whose name or search holds a word of which that is said."""
    kept = _read(work)
    left = {
        one.name: one.query
        for one in kept
        if not any(is_gone(word) for word in fold_words(f"{one.name} {one.query.search}").split())
    }
    if len(left) < len(kept):
        _keep(work, left)


def _read(work: UnitOfWork) -> tuple[SavedFilter, ...]:
    found = []
    for entry in work.settings.value(_KEY, []):
        try:
            name, values = entry
            found.append(SavedFilter(str(name), _query(values)))
        except (AttributeError, TypeError, ValueError):
            continue
    return tuple(found)


def _keep(work: UnitOfWork, filters: Mapping[str, RequestQuery]) -> None:
    work.settings.set_value(_KEY, [[name, _values(query)] for name, query in filters.items()])


def _values(query: RequestQuery) -> dict[str, Any]:
    """Give what a query asks for as JSON values; what is named by reference is of one day and is not kept."""
    return {
        "search": query.search,
        "statuses": sorted(query.statuses),
        "sources": sorted(query.sources),
        "received": _days(query.received),
        "start": _days(query.start),
        "weekdays": sorted(int(day) for day in query.weekdays),
        "facts": sorted(query.facts),
        "to_do": query.to_do,
        "sort": query.sort.value,
        "descending": query.descending,
    }


def _query(values: Mapping[str, Any]) -> RequestQuery:
    sorts = _known(SortKey, [values.get("sort")])
    return RequestQuery(
        search=str(values.get("search", "")),
        statuses=_known(Status, values.get("statuses", ())),
        sources=_known(Source, values.get("sources", ())),
        received=_period(values.get("received", ())),
        start=_period(values.get("start", ())),
        weekdays=_known(Weekday, values.get("weekdays", ())),
        facts=frozenset(map(str, values.get("facts", ()))),
        to_do=bool(values.get("to_do", False)),
        sort=next(iter(sorts), SortKey.RECEIVED),
        descending=bool(values.get("descending", True)),
    )


def _known(kind: Callable[[Any], _Kind], codes: Iterable[Any]) -> frozenset[_Kind]:
    """Give the members of an enumeration with these values; those of a later program are left out."""
    found = set()
    for code in codes:
        try:
            found.add(kind(code))
        except ValueError:
            continue
    return frozenset(found)


def _days(period: Period) -> list[str | None]:
    return [day.isoformat() if day else None for day in (period.first, period.last)]


def _period(days: Iterable[str | None]) -> Period:
    return Period(*(date.fromisoformat(day) if day else None for day in days))
