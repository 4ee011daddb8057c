"""Who could have the places that are free in some days, in the order to think of them, and why."""

from __future__ import annotations

from datetime import date

import pytest

from llko_desktop.domain.fit import FitKind
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Tariff
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.who_fits import Waiting
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.who_fits_words import free_days_line, match_line, match_reason, nobody_line
from tests.helpers.plannings import WEDNESDAY, day, placed, planning
from tests.helpers.requests import make_request, offered

MONDAY, SUNDAY = date(2026, 8, 17), date(2026, 8, 23)


def asks(name: str, hours: str, start: str = "2026-08-03", end: str = "", **more) -> CareRequest:
    plan = CarePlan(day(start) if start else None, day(end) if end else None, parse_schedule(hours))
    return make_request(reference=f"OV-{name}", child=Child(name), plan=plan, **more)


def names(view: PlanningView, first: date = MONDAY, last: date = SUNDAY) -> list[str]:
    return [one.ranked.request.child.name for one in Waiting(view).between(first, last).fitting]


def test_whole_plans_go_before_parts_and_those_that_nobody_can_tell(procedure: Procedure) -> None:
    requests = (
        asks("Noor", "ma di 8-17"),
        asks("Elias", "di 8-17"),
        asks("Mila", "di"),
        asks("Ben", "ma 8-17"),
    )
    view = planning(procedure, placed("Ada", "ma 8-18"), places=1, requests=requests)
    assert names(view) == ["Elias", "Noor", "Mila"]
    found = Waiting(view).between(MONDAY, SUNDAY)
    assert found.waiting == 4
    assert [[str(one.weekday) for one in match.days] for match in found.fitting] == [["1"], ["1"], []]


def test_priority_then_arrival_decide_among_equals(procedure: Procedure) -> None:
    fact = next(iter(procedure.priority_facts))
    requests = (
        asks("Late", "di 8-17", received=day("2026-06-10")),
        asks("Early", "di 8-17", received=day("2026-06-01")),
        asks("Priority", "di 8-17", received=day("2026-06-20"), facts=(fact,)),
    )
    view = planning(procedure, placed("Ada", "ma 8-18"), requests=requests, tariff=Tariff.INCOME)
    assert names(view) == ["Priority", "Early", "Late"]
    texts = Texts("en", procedure)
    first = Waiting(view).between(MONDAY, SUNDAY).fitting[0]
    assert match_line(first, WEDNESDAY, texts) == (
        f"Tue, from 3 Aug on · {texts.priority_fact(fact)} · asked on 20 Jun"
    )
    reason = match_reason(first, texts)
    assert "There is room for the whole plan." in reason
    assert f"Gives priority: {texts.priority_fact(fact)}." in reason


@pytest.mark.parametrize(
    ("request_", "is_named"),
    [
        (asks("A", "ma 8-17"), False),
        (asks("A", "ma 8-17, wo 8-17"), True),
        (asks("A", "wo 8-17", start="2026-10-01"), True),
        (asks("A", "wo 8-17", start="2026-06-01", end="2026-08-16"), False),
        (asks("A", "wo 8-17", start="2026-06-01", end="2026-08-17"), True),
        (asks("A", "za 8-17"), False),
        (asks("A", ""), True),
        (asks("A", "ma"), False),
        (asks("A", "wo 8-17", start=""), True),
    ],
)
def test_only_who_fits_in_what_is_free_on_these_days_is_named(
    procedure: Procedure, request_: CareRequest, is_named: bool
) -> None:
    view = planning(procedure, placed("Ada", "ma 8-18"), places=1, requests=(request_,))
    assert bool(names(view)) is is_named


def test_a_day_that_is_free_for_some_time_only_counts_while_it_is(procedure: Procedure) -> None:
    start = placed("Ben", "ma 8-18", start="2026-11-02")
    view = planning(procedure, placed("Ada", "di 8-18"), start, places=1, requests=(asks("Noor", "ma 8-17"),))
    assert names(view) == ["Noor"]
    assert names(view, day("2026-11-02"), day("2026-11-08")) == []


def test_a_plan_that_fits_as_a_whole_is_told_with_all_its_days(procedure: Procedure) -> None:
    leaves = placed("Ada", "ma 8-18", end="2026-08-31")
    noor = asks("Noor", "ma di 8-17", start="2026-09-01")
    view = planning(procedure, leaves, places=1, requests=(noor,))
    (match,) = Waiting(view).between(MONDAY, SUNDAY).fitting
    assert [int(one.weekday) for one in match.days] == [1], "on Monday the place is taken in this week"
    line = match_line(match, WEDNESDAY, Texts("en", procedure))
    assert line.startswith("Mon Tue, from 1 Sept on")


def test_who_is_in_progress_or_tried_is_not_named(procedure: Procedure) -> None:
    offer = offered(procedure, reply_by=day("2026-07-03"), reference="OV-2", on=day("2026-06-20"))
    elias = asks("Elias", "di 8-17")
    view = planning(procedure, placed("Ada", "ma 8-18"), places=3, requests=(elias, offer))
    assert names(view) == ["Elias"]
    assert names(view.trying([placed("Elias", "di 8-17", reference="OV-Elias")])) == []


def test_what_is_free_is_told_for_whole_days_and_parts(procedure: Procedure) -> None:
    view = planning(procedure, placed("Ada", "ma 8-18, di 8-12, wo 8-18"), placed("Ben", "di 8-12 wo 8-18"))
    free = Waiting(view).between(MONDAY, day("2026-08-19")).free
    texts = Texts("en", procedure)
    assert free_days_line(free, texts) == "Free all day: Mon 1. Free for a part of the day: Tue."
    assert free_days_line(free[:1], texts) == "Free all day: Mon 1."
    assert free_days_line(free[1:], texts) == "Free for a part of the day: Tue."
    assert free_days_line((), texts) == ""


def test_why_nobody_is_named(procedure: Procedure) -> None:
    def said(view: PlanningView) -> str:
        found = Waiting(view).between(MONDAY, SUNDAY)
        assert not found.fitting
        return nobody_line(view, found.waiting, bool(found.free))

    noor = (asks("Noor", "ma 8-17"),)
    ada = placed("Ada", "ma-vr 8-18")
    assert said(planning(procedure, requests=noor)).startswith("Nobody is placed yet")
    assert said(planning(procedure, ada, places=None, requests=noor)).startswith("How many places")
    assert said(planning(procedure, ada, places=1, requests=noor)) == "No place is free in these days."
    assert said(planning(procedure, ada)) == "Nobody waits for an answer."
    full = planning(procedure, placed("Ada", "ma 8-18"), places=1, requests=noor)
    assert said(full) == "None of those who wait fits in what is free here."


def test_the_next_day_with_room(procedure: Procedure) -> None:
    view = planning(procedure, placed("Ada", "ma-vr 8-18", end="2026-09-04"), places=1)
    assert Waiting(view).next_free(SUNDAY) == day("2026-09-07")
    for_good = planning(procedure, placed("Ada", "ma-vr 8-18"), places=1)
    assert Waiting(for_good).next_free(SUNDAY) is None
    assert Waiting(planning(procedure)).next_free(SUNDAY) is None


def test_a_fit_that_is_not_there_is_not_named(procedure: Procedure) -> None:
    view = planning(procedure, placed("Ada", "ma 8-18"), places=1, requests=(asks("Ben", "ma 8-17"),))
    (ranked,) = view.ranking()
    assert ranked.fit.kind is FitKind.NONE
    assert names(view) == []
