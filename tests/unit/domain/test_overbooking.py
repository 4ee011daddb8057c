"""When one more child is too many, held against a count of every minute of every day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings

from llko_desktop.domain.capacity import Capacity
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.overbooking import Overbooked, Overbooking, overbookings
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import CarePlan, Weekday, WeeklySchedule
from tests.unit.domain.test_fit import QUIET, cases

DAY = timedelta(days=1)


def counted(case) -> list[Overbooking]:
    """Say the same by looking at each minute asked on each day."""
    plan, others, capacity, closed, _ = case
    found = []
    for weekday in plan.schedule.weekdays:
        days = (plan.start + number * DAY for number in range((plan.end - plan.start).days + 1))
        over = []
        for day in (day for day in days if Weekday.of(day) is weekday and day not in closed):
            rule = capacity.on(day)
            for minute in (m for item in plan.schedule.on(weekday) for m in range(item.start, item.end)):
                there = sum(
                    any(item.start <= minute < item.end for item in other.hours_on(day)) for other in others
                )
                places = rule.places_at(weekday, minute)
                if there >= places:
                    over.append((day, minute, there + 1, places))
        if over:
            most = max(children - places for _, _, children, places in over)
            found.append(Overbooking(weekday, over[0][0], over[-1][0], *over[0][1:], most))
    return found


@settings(max_examples=100, deadline=None, suppress_health_check=QUIET)
@given(cases())
def test_it_agrees_with_a_count_of_every_minute(case) -> None:
    plan, others, capacity, closed, _ = case
    minutes = {time for day in plan.schedule.days for item in day for time in (item.start, item.end)}
    occupancy = Occupancy(others, capacity, closed.__contains__, minutes)
    assert list(overbookings(plan, plan.end, occupancy)) == counted(case)


def placed(hours: str, first: str = "2026-01-05", last: str | None = None) -> Placement:
    end = date.fromisoformat(last) if last else None
    return Placement.of_plan("kind", CarePlan(date.fromisoformat(first), end, parse_schedule(hours)))


def test_it_says_when_and_by_how_many() -> None:
    taken = [placed("ma 8-12"), placed("ma 9-17", last="2026-10-30"), placed("ma 10-11", "2026-10-05")]
    plan = CarePlan(date(2026, 9, 1), None, parse_schedule("ma 8:30-17, di 8-17"))
    found = overbookings(plan, date(2027, 8, 31), Occupancy(taken, Capacity.of(2)))
    monday = Overbooking(Weekday.MONDAY, date(2026, 9, 7), date(2027, 8, 30), 9 * 60, 3, 2, 2)
    assert found == (monday,)
    assert Overbooked(found).messages[0].value("time") == "09:00"


def test_nothing_is_too_much_where_nobody_knows_the_places() -> None:
    plan = CarePlan(date(2026, 9, 1), None, parse_schedule("ma 8-17"))
    assert overbookings(plan, date(2027, 8, 31), Occupancy([placed("ma 8-17")], Capacity())) == ()
    assert overbookings(CarePlan(), date(2027, 8, 31), Occupancy([], Capacity.of(1))) == ()


def test_days_without_hours_bring_nobody() -> None:
    start, last = date(2026, 9, 1), date(2027, 8, 31)
    open_days = CarePlan(start, None, WeeklySchedule(open_days=frozenset({Weekday.TUESDAY})))
    taken = Occupancy([placed("ma 8-17, di 8-17")], Capacity.of(1))
    assert overbookings(open_days, last, taken) == ()
    morning = replace(parse_schedule("ma 8-12"), open_days=frozenset({Weekday.TUESDAY}))
    (found,) = overbookings(CarePlan(start, None, morning), last, taken)
    assert found.weekday is Weekday.MONDAY
