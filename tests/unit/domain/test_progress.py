"""The state that a history leads to, event by event."""

from __future__ import annotations

import pytest

from llko_desktop.domain.history import ActionEntered, Event, FactsChanged
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.progress import Progress, apply, replay
from llko_desktop.domain.status import Source
from tests.helpers.requests import RECEIVED, make_request


def test_an_unknown_kind_of_event_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="unknown event"):
        apply(Event(RECEIVED), Progress())


def test_no_history_is_a_new_request() -> None:
    assert replay([]) == Progress()


@pytest.mark.parametrize("source", Source)
def test_only_the_platform_registers_by_itself(source: Source) -> None:
    request = make_request(source)
    assert (request.progress.platform_since == RECEIVED) is (source is Source.PLATFORM)
    assert bool(request.progress.open_items) is (source is not Source.PLATFORM)


def test_facts_that_change_leave_the_state_alone() -> None:
    request = make_request()
    changed = request.with_events(FactsChanged(RECEIVED, (("residence", "", "Ninove"),)))
    assert changed.progress == request.progress
    assert len(changed.history) == len(request.history) + 1


@pytest.mark.parametrize("item", [0, 1, 2])
def test_an_entry_of_nothing_changes_nothing(item: int) -> None:
    request = make_request(Source.DOOR).with_events(ActionEntered(RECEIVED, 1))
    assert request.with_events(ActionEntered(RECEIVED, item)).progress == request.progress


def test_a_message_compares_by_content() -> None:
    one, other = (
        Message.of("answer_by", date=RECEIVED, code="x"),
        Message.of("answer_by", code="x", date=RECEIVED),
    )
    assert one == other
    assert {one, other} == {one}
    assert str(RuleRefusal(Message.of("a"), Message.of("b", n=1))) == "a {}; b {'n': 1}"
