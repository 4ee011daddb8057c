"""Makes plannings of every kind: weeks that change and take turns, trial days, absences, other places."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from llko_desktop.domain.capacity import Capacity, CapacityPart, CapacityRule
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule

# Around a leap day, both days on which the clock changes, and the turn of a year.
STARTS = (date(2028, 2, 14), date(2026, 3, 16), date(2026, 10, 12), date(2026, 12, 14))
DAY = timedelta(days=1)
USUAL = WeeklySchedule.of({day: [TimeRange(7 * 60, 18 * 60)] for day in list(Weekday)[:5]})
Case = tuple[CarePlan, list[Placement], Capacity, frozenset[date], WeeklySchedule]


@st.composite
def ranges(draw: st.DrawFn) -> TimeRange:
    """Hours of a day; mostly of whole quarters, at times to the minute."""
    unit = draw(st.sampled_from([60, 60, 15, 7]))
    start = draw(st.integers(6 * 60 // unit, 15 * 60 // unit))
    return TimeRange(start * unit, (start + draw(st.integers(1, 8 * 60 // unit))) * unit)


@st.composite
def weeks(draw: st.DrawFn, least: int = 0) -> WeeklySchedule:
    """Draw a week from Monday to Friday with so many days with hours at least."""
    some = st.lists(ranges(), min_size=1, max_size=2)
    return WeeklySchedule.of(
        draw(st.dictionaries(st.sampled_from(list(Weekday)[:5]), some, min_size=least, max_size=3))
    )


@st.composite
def placements(draw: st.DrawFn, around: date) -> Placement:
    """Draw a child with an agreed plan that begins near a day."""

    def day() -> date:
        return around + draw(st.integers(-30, 60)) * DAY

    starts = sorted({day() for _ in range(draw(st.integers(1, 2)))})
    phases = []
    for start in starts:
        pair = (draw(weeks(least=1)), draw(weeks())) if draw(st.booleans()) else (draw(weeks(least=1)),)
        phases.append(Phase(start, pair))
    end = starts[-1] + draw(st.integers(0, 60)) * DAY if draw(st.booleans()) else None
    trials = {day(): (draw(ranges()),) for _ in range(draw(st.integers(0, 2)))}
    absences = []
    for _ in range(draw(st.integers(0, 2))):
        first = day()
        absences.append(Absence(first, first + draw(st.integers(0, 20)) * DAY))
    return Placement(
        "kind",
        tuple(phases),
        end,
        tuple(TrialDay(on, hours) for on, hours in trials.items()),
        tuple(absences),
    )


@st.composite
def capacities(draw: st.DrawFn, around: date) -> Capacity:
    """Draw the places, with other numbers of them near a day."""
    rules = [CapacityRule(date.min, draw(st.integers(1, 4)))]
    for _ in range(draw(st.integers(0, 2))):
        first = around + draw(st.integers(-10, 40)) * DAY
        last = first + draw(st.integers(0, 20)) * DAY if draw(st.booleans()) else None
        part = st.builds(CapacityPart, st.sampled_from(Weekday), ranges(), st.integers(0, 3))
        parts = draw(st.lists(part, max_size=2))
        rules.append(CapacityRule(first, draw(st.integers(1, 4)), last, tuple(parts)))
    return Capacity(tuple(rules))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw a plan, those who are placed, the places, closed days and the opening hours."""
    around = draw(st.sampled_from(STARTS))
    start = around + draw(st.integers(0, 9)) * DAY
    plan = CarePlan(start, start + draw(st.integers(0, 45)) * DAY, draw(weeks(least=1)))
    others = draw(st.lists(placements(around), min_size=1, max_size=6))
    closed = frozenset(around + number * DAY for number in draw(st.sets(st.integers(0, 40), max_size=6)))
    opening = draw(st.sampled_from([WeeklySchedule(), USUAL]))
    return plan, others, draw(capacities(around)), closed, opening
