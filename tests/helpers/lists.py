"""Requests to list, and the lists of a store held against those of the store in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from llko_desktop.domain.history import StatusSet
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.ports import Period, RequestQuery, RequestRow, SortKey, Store
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import make_request, plan

NAMES = ("Éva Noël", "eva noel", "Ørsted Bo", "", "Zoë’s Kind", "Aa", "aa", "张 伟", "x" * 400)


def listed_requests() -> list[CareRequest]:
    """Make requests of many kinds, with equal values among them so that ties are to be told apart."""
    weeks = ("ma 8-17, di 8-17", "wo 8-12", "", "za, zo")
    starts = (date(2026, 9, 1), None, date(2026, 9, 1), date(2025, 1, 1), None)
    made = []
    for number in range(60):
        request = make_request(
            list(Source)[number % 4],
            date(2026, 1 + number % 5, 1 + number % 3),
            reference=f"OV-{number * 7919 % 1000:03}",
            child=Child(NAMES[number % len(NAMES)], birth_date=None if number % 2 else date(2025, 5, 5)),
            plan=plan(weeks[number % 4], starts[number % 5]),
            facts=((), ("sibling",), ("low_income", "sibling"), ("sib",))[number % 4],
        )
        status = list(Status)[number % len(Status)]
        if status is not Status.NEW:
            request = request.with_events(StatusSet(request.received, status))
        made.append(request)
    return made


def queries() -> Sequence[RequestQuery]:
    """Give queries that narrow in every way, alone and together, each in every order."""
    one = RequestQuery()
    narrow = [
        one,
        replace(one, statuses=frozenset({Status.NEW, Status.CANCELLED})),
        replace(one, sources=frozenset({Source.DOOR, Source.PLATFORM})),
        replace(one, received=Period(date(2026, 2, 1), date(2026, 4, 2))),
        replace(one, received=Period(last=date(2026, 3, 1))),
        replace(one, start=Period(first=date(2026, 1, 1))),
        replace(one, weekdays=frozenset({Weekday.WEDNESDAY, Weekday.SUNDAY})),
        replace(one, facts=frozenset({"sib"})),
        replace(one, facts=frozenset({"sibling"})),
        replace(one, references=frozenset({"OV-000", "OV-919", "OV-838", "OV-none"})),
        replace(one, references=frozenset()),
        replace(
            one,
            statuses=frozenset(Status) - {Status.NEW},
            weekdays=frozenset({Weekday.MONDAY}),
            start=Period(date(2025, 1, 1), date(2026, 12, 31)),
        ),
    ]
    return [
        replace(query, sort=sort, descending=descending)
        for query, sort, descending in product(narrow, SortKey, (True, False))
    ]


def check_lists(store: Store, requests: Iterable[CareRequest]) -> None:
    """Fill an empty store with requests, and hold all its lists against those of a store in memory."""
    memory, requests = MemoryStore(), list(requests)
    for kept in (store, memory):
        with kept.write() as work:
            for request in requests:
                work.requests.add(request)
    for query in queries():
        with store.read() as work, memory.read() as plain:
            wanted = [row.reference for row in plain.requests.rows(query, 999)]
            rows = work.requests.rows(query, 999)
            assert [row.reference for row in rows] == wanted, query
            assert work.requests.counts(query) == plain.requests.counts(query), query
            for place in {0, len(wanted) // 2, len(wanted) - 1} if wanted else ():
                assert work.requests.place(query, wanted[place]) == place, query
                behind = work.requests.rows(query, 3, rows[place])
                assert [row.reference for row in behind] == wanted[place + 1 : place + 4], query
                skipped = work.requests.rows(query, 3, skip=place)
                assert [row.reference for row in skipped] == wanted[place : place + 3], query
            assert work.requests.place(query, "OV-none") is None
            _check_rows(rows, plain.requests.rows(query, 999))


def _check_rows(rows: Sequence[RequestRow], plain: Sequence[RequestRow]) -> None:
    """Rows say the same, whatever number a store knows them by."""
    assert [replace(row, id=0) for row in rows] == [replace(row, id=0) for row in plain]
