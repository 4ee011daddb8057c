"""What need not be entered any more: what is on the platform already, or never has to be (R4, R9, R10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from llko_desktop.domain.deadlines import answer_deadline
from llko_desktop.domain.needless import drop_needless, instead_of, why_needless
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import correct_status, enter_item, set_status
from llko_desktop.domain.undo import undo
from tests.helpers.refusals import refused
from tests.helpers.requests import RECEIVED, choice_for, entered, in_status

DAY = timedelta(days=1)


def correct(request: CareRequest, target: Status, procedure: Procedure, days: int = 1) -> CareRequest:
    today = RECEIVED + days * DAY
    return correct_status(request, target, replace(choice_for(target, today), note="fout"), today, procedure)


def there_and_back(procedure: Procedure) -> CareRequest:
    """Give a cancelled request, entered so, that was approved by mistake and corrected back."""
    request = entered(in_status(Status.CANCELLED, procedure), RECEIVED)
    return correct(correct(request, Status.APPROVED, procedure), Status.CANCELLED, procedure, 2)


def reasons(request: CareRequest) -> list[str]:
    found = (why_needless(request.progress, item) for item in request.progress.open_items)
    return [why.code for why in found if why]


def test_what_the_platform_shows_already_need_not_be_entered(procedure: Procedure) -> None:
    request = there_and_back(procedure)
    (item,) = request.progress.open_items
    why = why_needless(request.progress, item)
    assert why is not None
    assert why.code == "item_shown_already"
    assert dict(why.values) == {"status": Status.CANCELLED, "date": RECEIVED}


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.NEW, Status.CLOSED_EXTERNALLY)])
def test_what_was_never_entered_is_needed(status: Status, procedure: Procedure) -> None:
    request = in_status(status, procedure)
    assert reasons(request) == []
    assert refused(lambda: drop_needless(request, RECEIVED)) == ["item_is_needed"]


def test_an_offer_is_needed_though_its_status_is_shown(procedure: Procedure) -> None:
    request = entered(in_status(Status.IN_PROGRESS, procedure), RECEIVED)
    approved = set_status(
        request, Status.APPROVED, choice_for(Status.APPROVED, RECEIVED), RECEIVED + DAY, procedure
    )
    assert reasons(correct(approved, Status.IN_PROGRESS, procedure)) == []


def test_what_leaves_a_request_without_an_answer_is_needed(procedure: Procedure) -> None:
    request = entered(in_status(Status.CANCELLED, procedure), RECEIVED)
    received = correct(request, Status.ACKNOWLEDGED, procedure)
    back = set_status(
        received, Status.CANCELLED, choice_for(Status.CANCELLED, RECEIVED), RECEIVED + 2 * DAY, procedure
    )
    assert back.progress.answered_on is None
    assert reasons(back) == []


@pytest.mark.parametrize("source", [Source.DOOR, Source.PHONE])
def test_a_walk_in_that_withdrew_need_not_be_registered(source: Source, procedure: Procedure) -> None:
    request = in_status(Status.CANCELLED, procedure, source=source)
    assert reasons(request) == ["item_never_registered"] * 2
    dropped = drop_needless(request, RECEIVED + DAY)
    assert dropped.progress.open_items == ()
    assert dropped.replayed() == dropped


@pytest.mark.parametrize("status", [Status.NEW, Status.IN_PROGRESS, Status.APPROVED, Status.NOT_POSSIBLE])
def test_any_other_walk_in_is_to_be_registered(status: Status, procedure: Procedure) -> None:
    assert reasons(in_status(status, procedure, source=Source.DOOR)) == []


def test_a_walk_in_taken_up_again_is_to_be_registered_again(procedure: Procedure) -> None:
    request = drop_needless(in_status(Status.CANCELLED, procedure, source=Source.DOOR), RECEIVED)
    again = correct(request, Status.APPROVED, procedure)
    kinds = [item.action for item in again.progress.open_items]
    assert kinds == [OutboxAction.REGISTER, OutboxAction.SET_STATUS]
    assert reasons(again) == []


def test_what_is_dropped_leaves_terms_and_figures_as_they_are(procedure: Procedure) -> None:
    request = there_and_back(procedure)
    dropped = drop_needless(request, RECEIVED + 3 * DAY)
    assert dropped.progress.open_items == ()
    assert replace(dropped.progress, items=()) == replace(request.progress, items=())
    assert answer_deadline(dropped.progress, procedure) is None
    number = request.progress.open_items[0].number
    today = RECEIVED + 3 * DAY
    assert refused(lambda: enter_item(dropped, number, today, today)) == ["item_is_superfluous"]


def test_what_was_dropped_is_taken_back(procedure: Procedure) -> None:
    request = there_and_back(procedure)
    back = undo(drop_needless(request, RECEIVED + 3 * DAY), RECEIVED + 3 * DAY)
    assert back.progress == request.progress


def test_the_newest_step_names_those_it_came_instead_of(procedure: Procedure) -> None:
    request = in_status(Status.ACKNOWLEDGED, procedure)
    choice = choice_for(Status.APPROVED, RECEIVED)
    request = set_status(request, Status.APPROVED, choice, RECEIVED + DAY, procedure)
    (item,) = request.progress.open_items
    assert [one.status for one in instead_of(request.progress, item)] == [Status.ACKNOWLEDGED]
    assert reasons(request) == []


def test_what_was_entered_before_is_not_named(procedure: Procedure) -> None:
    request = entered(in_status(Status.ACKNOWLEDGED, procedure), RECEIVED)
    choice = choice_for(Status.IN_PROGRESS, RECEIVED + DAY)
    request = set_status(request, Status.IN_PROGRESS, choice, RECEIVED + DAY, procedure)
    (item,) = request.progress.open_items
    assert instead_of(request.progress, item) == ()
