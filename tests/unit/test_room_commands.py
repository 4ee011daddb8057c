"""`set-status` and `offer` ask before there are more children than places, as commands do: by refusing."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.main import DONE, REFUSED, run
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import Status
from llko_desktop.services.bundle import Services
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import RECEIVED, make_request, plan
from tests.helpers.rooms import place, set_places

REF = "OV-2026-00001"
Call = Callable[..., int]


@pytest.fixture
def services(procedure: Procedure) -> Services:
    """Give the use cases over a store with one place, taken on Monday from 9 to 12."""
    made = build_services(MemoryStore(), procedure, lambda: RECEIVED)
    set_places(made, 1)
    place(made, "ma 9-12")
    with made.store.write() as work:
        work.requests.add(make_request(plan=plan(end=date(2027, 8, 31))))
    return made


@pytest.fixture
def call(services: Services, procedure: Procedure) -> Call:
    return lambda *words: run(parse(words), services, Texts("en", procedure))


def status(services: Services) -> Status:
    return services.triage.view(REF).request.status


def test_an_approval_that_is_too_much_is_refused_until_it_is_meant(
    call: Call, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("set-status", REF, "approved", "--json") == REFUSED
    said = capsys.readouterr()
    assert said.out == ""
    when, how = said.err.splitlines()
    assert when.startswith("Mon: up to 1 too many, from Mon 7 Sept 2026 to ")
    assert how == "Nothing was changed. Add --overbook if that is what you mean."
    assert status(services) is Status.NEW
    assert call("set-status", REF, "approved", "--overbook", "--json") == DONE
    assert json.loads(capsys.readouterr().out)["status"] == "approved"


def test_so_is_an_offer_and_the_one_in_its_place(call: Call, services: Services) -> None:
    by = ("--reply-by", "2026-03-20")
    assert call("set-status", REF, "in_progress", "--offer", "ma 8-17", *by) == REFUSED
    assert call("set-status", REF, "in_progress", "--offer", "di 8-17", *by) == DONE
    assert call("offer", REF, "--offer", "ma 8-17", *by) == REFUSED
    assert call("offer", REF, "--offer", "ma 12-17", *by) == DONE
    assert call("offer", REF, "--offer", "ma 8-17", *by, "--overbook") == DONE
    assert status(services) is Status.IN_PROGRESS


def test_what_brings_nobody_asks_nothing(call: Call, services: Services) -> None:
    assert call("set-status", REF, "not_possible", "--offer", "ma 9-12") == DONE
    assert status(services) is Status.NOT_POSSIBLE
