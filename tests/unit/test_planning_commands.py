"""`fit`, `place`, `placements`, `close-days` and `capacity`, as scripts use them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.main import DONE, UNUSABLE, run
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.bundle import Services
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import RECEIVED, make_request, plan
from tests.helpers.rooms import set_places

REF = "OV-2026-00001"
PLAN = "ma 08:00-17:00"


@pytest.fixture
def services(procedure: Procedure) -> Services:
    """Give the use cases over a store with one place, and a request for Monday and Tuesday, 8 to 17."""
    made = build_services(MemoryStore(), procedure, lambda: RECEIVED)
    set_places(made, 1)
    with made.store.write() as work:
        work.requests.add(make_request(plan=plan(end=date(2027, 8, 31))))
    return made


@pytest.fixture
def call(services: Services, procedure: Procedure) -> Callable[..., int]:
    return lambda *words: run(parse(words), services, Texts("en", procedure))


@pytest.fixture
def asked(call: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Give the document that a command prints."""

    def ask(*words: str) -> Any:
        assert call(*words, "--json") == DONE
        return json.loads(capsys.readouterr().out)

    return ask


def test_without_placements_nobody_can_tell(asked: Callable[..., Any]) -> None:
    told = asked("fit", REF)
    assert (told["fit"], told["days"], told["first_start"]) == ("unknown", [], None)
    assert told["why"] == "No child is placed in the planning yet."


def test_room_is_told_day_by_day_with_what_else_there_is(asked: Callable[..., Any]) -> None:
    asked("place", "--child", "Lou", "--start", "2026-01-05", "--end", "2027-08-31", "--plan", PLAN)
    told = asked("fit", REF)
    assert told["fit"] == "partial"
    assert [(day["weekday"], day["range"], day["fits"]) for day in told["days"]] == [
        ("monday", "08:00-17:00", False),
        ("tuesday", "08:00-17:00", True),
    ]
    assert told["days"][0]["reason"] == "Mon 8–17: full from 8:00 on (1 of 1)."
    assert told["alternatives"][0] == {"weekday": "wednesday", "range": "08:00-17:00"}
    assert told["first_start"] is None
    asked("placements", "--end", "1", "2026-12-31")
    told = asked("fit", REF)
    assert (told["days"][0]["free_from"], told["first_start"]) == ("2027-01-04", "2026-12-29")


def test_a_child_is_placed_to_the_usual_last_day_and_removed_again(asked: Callable[..., Any]) -> None:
    told = asked(
        "place", "--child", "Lou", "--start", "2026-09-01", "--born", "2026-03-15",
        "--plan", PLAN, "--other-week", "di 8-12 13-17",
    )  # fmt: skip
    assert (told["placement"], told["child"], told["end"]) == (1, "Lou", "2028-09-15")
    assert told["phases"] == [
        {"start": "2026-09-01", "weeks": ["ma 08:00-17:00", "di 08:00-12:00 13:00-17:00"]}
    ]
    assert asked("placements") == [told]
    assert asked("placements", "--remove", "1") == []


def test_what_is_odd_is_said_and_kept_all_the_same(
    call: Callable[..., int], asked: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert call("place", "--child", "Lou", "--start", "2026-09-01", "--plan", "ma 6-17") == DONE
    said = capsys.readouterr().err.splitlines()
    assert said[:2] == ["Lou has no last day.", "Some of the hours are outside your opening hours: Mon."]
    assert said[-1].startswith("Mon: up to 1 too many, from ")
    assert len(asked("placements")) == 2


@pytest.mark.parametrize(
    "words",
    [
        ("place", "--child", "Lou", "--start", "2026-09-01", "--plan", "ma"),
        ("place", "--child", "Lou", "--start", "2026-09-01", "--end", "2026-08-01", "--plan", PLAN),
        ("placements", "--remove", "7"),
        ("placements", "--end", "seven", "2026-08-01"),
        ("close-days", "2026-08-10", "2026-08-01"),
        ("close-days", "--open"),
        ("capacity", "0"),
        ("capacity", "-1"),
        ("capacity", "501"),
        ("capacity", "4", "--to", "2026-08-01"),
        ("capacity", "4", "--from", "2026-08-10", "--to", "2026-08-01"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    words: tuple[str, ...],
    call: Callable[..., int],
    services: Services,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = services.profile.provider()
    assert call(*words) == UNUSABLE
    assert capsys.readouterr().err.strip()
    assert services.planning.view().placements == ()
    assert services.profile.provider() == before


@pytest.mark.parametrize("hours", ["", "ma 22:00-06:00", "ma 17-8", "xx 8-17"])
def test_hours_that_cannot_be_are_refused_as_they_are_read(hours: str, call: Callable[..., int]) -> None:
    try:
        code = call("place", "--child", "Lou", "--start", "2026-09-01", "--plan", hours)
    except InputError:
        return
    assert code == UNUSABLE


def test_closing_days_are_added_and_opened_again(asked: Callable[..., Any]) -> None:
    asked("close-days", "2026-12-24")
    both = asked("close-days", "2026-08-03", "2026-08-14")
    assert [(one["first"], one["last"]) for one in both] == [
        ("2026-08-03", "2026-08-14"),
        ("2026-12-24", "2026-12-24"),
    ]
    assert asked("close-days", "2026-08-03", "2026-08-14") == both
    left = asked("close-days", "2026-08-06", "2026-08-07", "--open")
    assert [(one["first"], one["last"]) for one in left][:2] == [
        ("2026-08-03", "2026-08-05"),
        ("2026-08-08", "2026-08-14"),
    ]


def test_closing_days_are_shown_as_they_are(asked: Callable[..., Any], services: Services) -> None:
    known = services.profile.provider()
    services.profile.save(replace(known, closures=()))
    assert asked("close-days") == []
    both = asked("close-days", "2026-08-03", "2026-08-14")
    assert asked("close-days") == both


def test_closing_days_are_told_a_line_each(
    call: Callable[..., int], services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    services.profile.save(replace(services.profile.provider(), closures=()))
    assert call("close-days") == DONE
    (never,) = capsys.readouterr().out.splitlines()
    assert call("close-days", "2026-08-03", "2026-08-14") == call("close-days", "2026-12-24") == DONE
    capsys.readouterr()
    assert call("close-days") == DONE
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 2
    assert never not in told
    assert "3 Aug 2026" in told[0]
    assert "24 Dec 2026" in told[1]


def test_places_are_set_usually_and_for_some_time(asked: Callable[..., Any], services: Services) -> None:
    assert asked("capacity", "8") == {"capacity": 8, "changes": []}
    asked("capacity", "5", "--from", "2026-07-01")
    told = asked("capacity", "6", "--from", "2026-07-01", "--to", "2026-08-31")
    assert told["changes"] == [
        {"first": "2026-07-01", "last": None, "places": 5},
        {"first": "2026-07-01", "last": "2026-08-31", "places": 6},
    ]
    assert asked("capacity") == told
    places = services.profile.provider().places
    assert [
        rule.places
        for day in (date(2026, 6, 30), date(2026, 7, 1), date(2026, 9, 1))
        if (rule := places.on(day))
    ] == [8, 6, 5]
    asked("capacity", "4", "--from", "2026-07-01")
    assert [one["places"] for one in asked("capacity")["changes"]] == [4, 6]
