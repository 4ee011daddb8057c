"""The worked cases of `tests/data/planning/cases.toml`, each with every answer that it names and no other."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.domain.alternatives import alternatives, apart
from llko_desktop.domain.capacity import Capacity, CapacityRule
from llko_desktop.domain.fit import DayFit, fit
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.plan_text import SHORT_DAYS, parse_schedule, short_hours
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, clock_text

CASES = tomllib.loads((Path(__file__).parents[2] / "data" / "planning" / "cases.toml").read_text())["case"]
OPENING = parse_schedule("ma-vr 7-18")


def span(text: str) -> tuple[date, date | None]:
    """Read `2026-01-05 – 2026-08-31`, or an open end."""
    first, _, last = text.partition("–")
    return date.fromisoformat(first.strip()), date.fromisoformat(last.strip()) if last.strip() else None


def placement(text: str) -> Placement:
    """Read a child as the cases write it."""
    name, days, rest = (part.strip() for part in re.split(r":\s", text, maxsplit=2))
    first, last = span(days)
    phases, trials, absences = [], [], []
    for part in re.split(r",\s(?=from |trial |away )", rest):
        word, _, more = part.partition(" ")
        if word == "trial":
            day, _, hours = more.partition(" ")
            on = date.fromisoformat(day)
            week = parse_schedule(f"{SHORT_DAYS['nl'][on.weekday()]} {hours}")
            trials.append(TrialDay(on, week.on(Weekday.of(on))))
        elif word == "away":
            begun, ended = span(more)
            absences.append(Absence(begun, ended or date.max))
        else:
            start, _, hours = more.partition(": ") if word == "from" else (first.isoformat(), "", part)
            weeks = tuple(parse_schedule(week) for week in hours.split(" / "))
            phases.append(Phase(date.fromisoformat(start), weeks))
    return Placement(name, tuple(phases), last, tuple(trials), tuple(absences))


def named(day: DayFit) -> str:
    return written(day.weekday, day.hours)


def written(weekday: Weekday, hours: TimeRange) -> str:
    return f"{SHORT_DAYS['nl'][weekday]} {short_hours(hours)}".replace("–", "-")


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_worked_case(case: dict[str, Any]) -> None:
    rules = [CapacityRule(date.min, case["places"])]
    for text in case.get("fewer", ()):
        days, _, places = text.rpartition(": ")
        first, last = span(days)
        rules.append(CapacityRule(first, int(places), last))
    closed = {date.fromisoformat(day) for day in case.get("closed", ())}
    children = [placement(text) for text in case["children"]]
    days, _, week = case["asked"].partition(": ")
    plan = CarePlan(*span(days), parse_schedule(week))
    result = fit(plan, Occupancy(children, Capacity(tuple(rules)), closed.__contains__), OPENING)
    assert result.kind == case["fit"]
    assert result.first_start == case.get("start")
    shortages = [(named(day), day.shortage) for day in result.days if day.shortage]
    assert [
        f"{name}: {one.day} {clock_text(one.minute)} {one.present} of {one.places}, {one.last}"
        for name, one in shortages
    ] == case.get("short", [])
    parts = [written(day.weekday, part) for day in result.days for part in day.parts]
    if "parts" in case or case["fit"] != "full":
        assert parts == case.get("parts", [])
    by_day = [(SHORT_DAYS["nl"][day.weekday], day) for day in result.days]
    assert [f"{name} {day.free_from}" for name, day in by_day if day.free_from] == case.get("from", [])
    assert [f"{name} {day.free_until}" for name, day in by_day if day.free_until] == case.get("until", [])
    assert [named(day) for day in result.days if day.is_outside] == case.get("outside", [])


def test_there_are_thirty_of_them() -> None:
    assert len(CASES) >= 30


def test_of_what_begins_within_an_hour_only_the_nearest_is_offered() -> None:
    plan = CarePlan(date(2026, 9, 7), date(2026, 12, 18), parse_schedule("ma 8-12"))
    others = [Placement.of_plan("Noor", replace(plan, schedule=parse_schedule("ma 8-12, di 8-9")))]
    occupancy = Occupancy(others, Capacity.of(1))
    found = alternatives(fit(plan, occupancy, OPENING), plan.schedule, occupancy, OPENING, most=400)
    told = [(one.weekday, clock_text(one.hours.start)) for one in apart(found, most=6)]
    assert told == [
        (Weekday.TUESDAY, "09:00"),
        (Weekday.WEDNESDAY, "08:00"),
        (Weekday.TUESDAY, "10:00"),
        (Weekday.MONDAY, "12:00"),
        (Weekday.WEDNESDAY, "07:00"),
        (Weekday.WEDNESDAY, "09:00"),
    ]
