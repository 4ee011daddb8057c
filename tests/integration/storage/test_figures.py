"""Figures over generated years are those of a plain recount, before and after names are gone (R13, R15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llko_desktop.domain.answer_figures import AnswerState
from llko_desktop.domain.figure_period import FigurePeriod, month_of, quarter_of, school_year_of
from llko_desktop.domain.figures import FigureKind, FigurePart, child_key
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.municipality import municipality
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import Choice, correct_status
from llko_desktop.services.figures import FigureReport, FigureService
from llko_desktop.services.ports import ReceivedPart
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import choice_for, entered, in_status, plan
from tests.helpers.stores import KEY, StoreFactory, raw_connection, take_back_figures

YEARS = (date(2024, 8, 1), date(2026, 10, 31))
TODAY = date(2026, 6, 24)
NAMES = ("Léa De Smet", "lea de-smet", "Sam De Smet", "")
HOMES = ("9400 Ninove", "NINOVE", "Kerkstraat 5, 9400 Ninove", "Geraardsbergen", "", "Dorp 12")
WEEKS = ("ma 08:00-17:00, di 08:00-17:00", "wo 8-12", "")
PERIODS = st.one_of(
    st.dates(*YEARS).map(month_of),
    st.dates(*YEARS).map(quarter_of),
    st.dates(*YEARS).map(school_year_of),
    st.tuples(st.dates(*YEARS), st.integers(0, 800)).map(
        lambda drawn: FigurePeriod(drawn[0], drawn[0] + timedelta(drawn[1]))
    ),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    """One encrypted store, filled and emptied for each example."""
    folder = tmp_path_factory.mktemp("figures")
    opened = StoreFactory(folder).open(folder / "store.db")
    yield opened
    opened.close()


@st.composite
def _requests(draw: st.DrawFn, procedure: Procedure) -> list[CareRequest]:
    return [_request(draw, procedure, number) for number in range(draw(st.integers(0, 12)))]


def _request(draw: st.DrawFn, procedure: Procedure, number: int) -> CareRequest:
    received = draw(st.dates(*YEARS))
    decided = received + timedelta(draw(st.integers(0, 60)))
    request = in_status(
        draw(st.sampled_from(Status)),
        procedure,
        decided,
        received=received,
        reference=f"OV-{number}",
        source=draw(st.sampled_from(Source)),
        residence=draw(st.sampled_from(HOMES)),
        plan=plan(draw(st.sampled_from(WEEKS))),
        child=Child(draw(st.sampled_from(NAMES)), birth_date=draw(st.sampled_from([None, date(2025, 1, 1)]))),
    )
    if draw(st.booleans()):
        request = entered(request, decided + timedelta(draw(st.integers(0, 5))))
    if request.status is Status.NOT_POSSIBLE and draw(st.booleans()):
        status = draw(st.sampled_from([Status.IN_PROGRESS, Status.CANCELLED]))
        later = decided + timedelta(draw(st.integers(0, 90)))
        choice = Choice(**{**vars(choice_for(status, later)), "note": "vergissing"})
        request = correct_status(request, status, choice, later, procedure)
    return request


def _recounted(requests: list[CareRequest], period: FigurePeriod, term: int) -> dict[str, Any]:
    """Count everything anew in the plainest way."""

    def within(day: date | None) -> bool:
        return day is not None and period.first <= day <= period.last

    came_in = [one for one in requests if within(one.received)]
    finals = [one for one in requests if within(one.progress.final_on)]
    arrived = [one for one in requests if within(one.progress.platform_since)]
    answers = [(one.progress.platform_since, one.progress.answered_on, one.status) for one in arrived]
    days = sorted(max(0, (done - since).days) for since, done, _ in answers if since and done)
    late = [
        1
        for since, done, status in answers
        if since and not done and status is not Status.CLOSED_EXTERNALLY and since + timedelta(term) < TODAY
    ]
    in_term = [one for one in days if one <= term]
    return {
        "received": len(came_in),
        "sources": Counter(one.source for one in came_in),
        "weekdays": Counter(day for one in came_in for day in one.plan.schedule.weekdays or (None,)),
        "homes": Counter(fold_words(municipality(one.residence)) for one in came_in),
        "statuses": Counter(one.status for one in finals),
        "shortage": sum(one.status is Status.NOT_POSSIBLE for one in finals),
        "children": len({child_key(one) for one in finals}),
        "open": sum(
            one.received <= period.last
            and (one.progress.final_on is None or one.progress.final_on > period.last)
            for one in requests
        ),
        "in_term": len(in_term),
        "late": len(days) - len(in_term) + len(late),
        "median": (days[(len(days) - 1) // 2] + days[len(days) // 2]) / 2 if days else None,
        "ninetieth": next(d for d in days if sum(o <= d for o in days) * 10 >= 9 * len(days))
        if days
        else None,
    }


def _told(report: FigureReport, *, before: bool = False) -> dict[str, Any]:
    figures = report.figures_before if before else report.figures
    assert figures is not None
    return {
        "received": figures.received,
        "sources": Counter(figures.by_source),
        "weekdays": Counter(figures.by_weekday),
        "homes": Counter({fold_words(home): number for home, number in figures.by_residence.items()}),
        "statuses": Counter(figures.by_status),
        "shortage": figures.shortage,
        "children": figures.children,
        "open": figures.open,
        "in_term": figures.answers.states.get(AnswerState.IN_TERM, 0),
        "late": figures.answers.states.get(AnswerState.LATE, 0),
        "median": figures.answers.median,
        "ninetieth": figures.answers.ninetieth,
    }


def _fill(store: SqlStore, requests: list[CareRequest]) -> None:
    with store.write() as work:
        for table in ("outbox", "parents", "requests"):
            work.figures._connection.exec_driver_sql(f"DELETE FROM {table}")
        for request in requests:
            work.requests.add(replace(request, history=()))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data(), period=PERIODS)
def test_figures_are_those_of_a_plain_recount(
    store: SqlStore, procedure: Procedure, data: st.DataObject, period: FigurePeriod
) -> None:
    requests = data.draw(_requests(procedure))
    _fill(store, requests)
    service = FigureService(store, procedure, lambda: TODAY)
    report = service.report(period)
    before = period.before()
    assert before is not None
    term = procedure.terms.answer_days
    assert _told(report) == _recounted(requests, period, term)
    assert _told(report, before=True) == _recounted(requests, before, term)
    _anonymise(store)
    assert service.report(period) == report


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data(), period=PERIODS)
def test_behind_every_number_are_as_many_requests(
    store: SqlStore, procedure: Procedure, data: st.DataObject, period: FigurePeriod
) -> None:
    requests = data.draw(_requests(procedure))
    _fill(store, requests)
    plain = MemoryStore()
    with plain.write() as work:
        for request in requests:
            work.requests.add(request)
    service, other = (FigureService(one, procedure, lambda: TODAY) for one in (store, plain))
    figures = service.report(period).figures
    counted: dict[FigurePart, int] = {
        FigurePart(FigureKind.RECEIVED): figures.received,
        FigurePart(FigureKind.CLOSED): figures.closed,
        FigurePart(FigureKind.SHORTAGE): figures.shortage,
        FigurePart(FigureKind.OPEN): figures.open,
    }
    counted |= {FigurePart(FigureKind.SOURCE, one): figures.by_source.get(one, 0) for one in Source}
    counted |= {FigurePart(FigureKind.STATUS, one): figures.by_status.get(one, 0) for one in Status}
    counted |= {
        FigurePart(FigureKind.RESIDENCE, home): number for home, number in figures.by_residence.items()
    }
    counted |= {
        FigurePart(FigureKind.WEEKDAY, one): figures.by_weekday.get(one, 0) for one in (*Weekday, None)
    }
    counted |= {FigurePart(FigureKind.ANSWER, one): figures.answers.states.get(one, 0) for one in AnswerState}
    for part, number in counted.items():
        references = service.references(part, period)
        assert len(references) == number, part
        assert references == other.references(part, period), part


def _anonymise(store: SqlStore) -> None:
    """Take away what tells who it was, as the retention does."""
    with store.write() as work:
        references = work.figures.received_references(date.min, date.max, ReceivedPart())
        for request in work.requests.find(references):
            born = request.child.birth_date
            work.requests.save(
                replace(
                    request,
                    child=Child(birth_date=born and date(born.year, 7, 1)),
                    parents=(),
                    residence=municipality(request.residence),
                )
            )


def test_one_child_has_one_mark_whoever_is_named_first(tmp_path: Path, procedure: Procedure) -> None:
    store = StoreFactory(tmp_path).open(tmp_path / "store.db")
    lea, sam = Child("Léa De Smet", birth_date=date(2025, 1, 1)), Child("Sam De Smet")
    closed = [
        in_status(Status.CANCELLED, procedure, reference=f"OV-{number}", child=child)
        for number, child in enumerate((lea, lea, sam, Child()))
    ]
    day = closed[0].progress.final_on
    assert day is not None

    def children() -> int:
        with store.read() as work:
            return work.figures.children(day, day)

    def name(reference: str, child: Child) -> None:
        with store.write() as work:
            work.requests.save(replace(work.requests.get(reference), child=child))

    with store.write() as work:
        for request in closed:
            work.requests.add(request)
    assert children() == 3
    name("OV-2", lea)
    assert children() == 2
    name("OV-3", lea)
    assert children() == 1
    name("OV-0", Child())
    name("OV-1", Child())
    assert children() == 1
    name("OV-2", sam)
    assert children() == 2
    store.close()


def test_figures_of_a_store_of_the_program_before_are_the_same(tmp_path: Path, procedure: Procedure) -> None:
    path = StoreFactory(tmp_path).file(tmp_path / "store.db")
    store = open_store(path, KEY)
    with store.write() as work:
        for number, status in enumerate(Status):
            child = Child(NAMES[number % 4], birth_date=date(2025, 1, 1))
            request = in_status(
                status, procedure, reference=f"OV-{number}", child=child, residence=HOMES[number % 6]
            )
            work.requests.add(entered(request, date(2026, 3, 9)) if number % 2 else request)
    period = school_year_of(TODAY)
    before = FigureService(store, procedure, lambda: TODAY).report(period)
    store.close()
    tool = raw_connection(path)
    take_back_figures(tool)
    tool.close()
    migrated = open_store(path, KEY)
    assert FigureService(migrated, procedure, lambda: TODAY).report(period) == before
    assert before.figures.closed == 4
    assert migrated.check() == ()
    migrated.close()
