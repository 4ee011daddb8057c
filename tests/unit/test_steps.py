"""Steps on a store in memory: notes kept as they are typed, a birth date, and what a view tells of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from llko_desktop.domain.history import NotesChanged
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Status
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.steps import Steps
from llko_desktop.services.triage import Triage
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import RECEIVED, choice_for, make_request

REFERENCE = "OV-2026-00001"
TODAY = RECEIVED + timedelta(days=5)


@pytest.fixture
def store() -> MemoryStore:
    """Give a store with one request."""
    store = MemoryStore()
    with store.write() as work:
        work.requests.add(
            make_request(child=Child("Baby", expected_date=date(2026, 3, 4)), facts=("sibling",))
        )
    return store


@pytest.fixture
def steps(store: MemoryStore, procedure: Procedure) -> Steps:
    return Steps(store, procedure, lambda: TODAY)


@pytest.fixture
def triage(store: MemoryStore, procedure: Procedure) -> Triage:
    return Triage(store, procedure, lambda: TODAY)


def before(triage: Triage) -> list[str]:
    """Give what the notes said before each entry of the history."""
    history = triage.view(REFERENCE).request.history
    return [event.before for event in history if isinstance(event, NotesChanged)]


def test_notes_are_kept_as_typed_in_one_entry(steps: Steps, triage: Triage) -> None:
    known = ""
    for text in ("b", "be", "belt"):
        kept = steps.save_notes(REFERENCE, text, known=known, goes_on=known != "")
        assert (kept.request.notes, kept.replaced) == (text, None)
        known = text
    assert before(triage) == [""]
    version = triage.view(REFERENCE).request.version
    assert steps.save_notes(REFERENCE, "belt", known="belt").request.version == version


def test_a_status_set_elsewhere_does_not_hold_up_notes(steps: Steps, triage: Triage) -> None:
    steps.set_status(REFERENCE, Status.ACKNOWLEDGED, choice_for(Status.ACKNOWLEDGED, TODAY))
    kept = steps.save_notes(REFERENCE, "belt", known="")
    assert kept.replaced is None
    assert triage.view(REFERENCE).request.status is Status.ACKNOWLEDGED


def test_notes_from_elsewhere_are_given_back_and_stay(steps: Steps, triage: Triage) -> None:
    steps.save_notes(REFERENCE, "mine", known="")
    steps.save_notes(REFERENCE, "theirs", known="mine")
    kept = steps.save_notes(REFERENCE, "mine too", known="mine", goes_on=True)
    assert (kept.request.notes, kept.replaced) == ("mine too", "theirs")
    assert before(triage) == ["", "mine", "theirs"]
    assert steps.save_notes(REFERENCE, "mine too", known="mine").replaced is None


def test_a_birth_date_is_noted_on_the_request_as_shown(steps: Steps, triage: Triage) -> None:
    shown = triage.view(REFERENCE).request
    steps.note_birth_date(REFERENCE, RECEIVED, version=shown.version)
    assert triage.view(REFERENCE).request.child.birth_date == RECEIVED
    with pytest.raises(StaleWrite):
        steps.note_birth_date(REFERENCE, TODAY, version=shown.version)


def test_undoing_a_birth_date_asks_for_it_again(steps: Steps, triage: Triage) -> None:
    flagged = triage.view(REFERENCE).flags
    steps.note_birth_date(REFERENCE, RECEIVED)
    steps.undo(REFERENCE)
    assert triage.view(REFERENCE).flags == flagged
