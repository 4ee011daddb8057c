"""Drives requests through thousands of random steps, and compares each with the rules told in another way."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from llko_desktop.domain.deadlines import active_hold, answer_deadline, deadlines
from llko_desktop.domain.flags import flags
from llko_desktop.domain.history import (
    ActionEntered,
    Decision,
    Event,
    ReplyWritten,
    StatusCorrected,
    StepUndone,
)
from llko_desktop.domain.messages import RuleRefusal
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction, undone
from llko_desktop.domain.proposal import propose
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import (
    Choice,
    correct_status,
    enter_item,
    note_contact,
    note_notice,
    options,
    renew_offer,
    set_status,
    snooze,
)
from llko_desktop.domain.undo import last_step, undo
from llko_desktop.domain.worklist import work_for
from tests.helpers.plain_rules import FINALS, NEXT, NO_HOURS, OFFERS, WHOLE, choices, gives_all, is_offer
from tests.helpers.requests import RECEIVED, make_request

DAYS = st.integers(-3, 40)
# Most drawn goals leave the request open, so that there is a way to go.
GOALS = st.sampled_from([Status.ACKNOWLEDGED, *[Status.IN_PROGRESS] * 5, *Status])


class Requests(RuleBasedStateMachine):
    """One request and what may happen to it; `steps` counts the steps, `reached` the statuses it came to."""

    def __init__(self, procedure: Procedure, steps: Counter[str], reached: set[Status]) -> None:
        super().__init__()
        self.procedure, self.steps, self.reached = procedure, steps, reached
        self.today = RECEIVED
        self.request = make_request()

    @initialize(source=st.sampled_from(Source), asked=st.sampled_from([WHOLE, NO_HOURS, CarePlan()]))
    def arrive(self, source: Source, asked: CarePlan) -> None:
        self.request = make_request(source, plan=asked)

    def attempt(self, step: Callable[[CareRequest], CareRequest]) -> bool:
        """Take a step; says whether it passed. A refusal changes nothing, a step appends one event."""
        before = copy.deepcopy(self.request)
        try:
            after = step(self.request)
        except RuleRefusal as refusal:
            self.steps["refused"] += 1
            assert refusal.messages  # noqa: PT017 - that it says why is the point
            assert self.request == before
            return False
        self.steps["passed"] += 1
        assert self.request == before
        assert after.history[:-1] == before.history
        assert len(after.history) == len(before.history) + 1
        self.request = after
        self.reached.add(after.status)
        return True

    def full_choice(self, drawn: tuple[Choice, int | None]) -> Choice:
        """The drawn choice with its reply-by date."""
        choice, days = drawn
        reply_by = None if days is None else self.today + timedelta(days=days)
        return Choice(**{**vars(choice), "reply_by": reply_by})

    @rule(days=st.integers(1, 12))
    def days_pass(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(goal=GOALS, drawn=choices())
    def choose(self, goal: Status, drawn: tuple[Choice, int | None]) -> None:
        present, choice = self.request.status, self.full_choice(drawn)
        allowed = goal in NEXT.get(present, set()) and gives_all(self.request, goal, choice, self.today)
        passed = self.attempt(lambda r: set_status(r, goal, choice, self.today, self.procedure))
        assert passed is allowed
        assert self.request.status is (goal if passed else present)

    @rule(goal=st.sampled_from(Status), drawn=choices())
    def correct(self, goal: Status, drawn: tuple[Choice, int | None]) -> None:
        present, choice = self.request.status, self.full_choice(drawn)
        allowed = present in FINALS and goal not in (present, Status.NEW) and bool(choice.note.strip())
        allowed = allowed and gives_all(self.request, goal, choice, self.today)
        passed = self.attempt(lambda r: correct_status(r, goal, choice, self.today, self.procedure))
        assert passed is allowed
        assert self.request.status is (goal if passed else present)

    @rule(offer=OFFERS, days=st.sampled_from([10, 0, -1, None]))
    def offer_anew(self, offer: CarePlan | None, days: int | None) -> None:
        reply_by = None if days is None else self.today + timedelta(days=days)
        allowed = self.request.status is Status.IN_PROGRESS and is_offer(offer, reply_by, self.today)
        new = offer or CarePlan()
        assert self.attempt(lambda r: renew_offer(r, new, reply_by, self.today)) is allowed

    @rule(number=st.integers(0, 12), ago=DAYS)
    def enter_any(self, number: int, ago: int) -> None:
        on = self.today - timedelta(days=ago)
        item = self.request.progress.item(number)
        arrival: date | None = self.request.received
        if item and item.action is not OutboxAction.REGISTER:
            arrival = self.request.progress.platform_since
        allowed = bool(item and item.is_open and arrival and arrival <= on <= self.today)
        assert self.attempt(lambda r: enter_item(r, number, on, self.today)) is allowed

    @precondition(lambda self: self.request.progress.open_items)
    @rule()
    def enter_next(self) -> None:
        number = self.request.progress.open_items[0].number
        assert self.attempt(lambda r: enter_item(r, number, self.today, self.today))

    @rule(ago=DAYS)
    def parents_react(self, ago: int) -> None:
        on = self.today - timedelta(days=ago)
        allowed = self.request.received <= on <= self.today
        assert self.attempt(lambda r: note_contact(r, on, self.today)) is allowed

    @rule(ago=DAYS)
    def send_notice(self, ago: int) -> None:
        on = self.today - timedelta(days=ago)
        offer = self.request.progress.offer
        earliest = max(self.request.received, offer.made_on) if offer else self.request.received
        allowed = self.request.status is Status.IN_PROGRESS and earliest <= on <= self.today
        assert self.attempt(lambda r: note_notice(r, on, self.today)) is allowed

    @rule(days=st.integers(-1, 400), reason=st.sampled_from(["", "holidays"]))
    def put_off(self, days: int, reason: str) -> None:
        until = self.today + timedelta(days=days)
        allowed = self.request.status is Status.IN_PROGRESS and 0 < days <= 366 and bool(reason)
        assert self.attempt(lambda r: snooze(r, until, reason, self.today)) is allowed

    @precondition(lambda self: len(self.request.history) > 3)
    @rule()
    def take_back(self) -> None:
        step, before = last_step(self.request), self.request.progress
        assert self.attempt(lambda r: undo(r, self.today)) is (step is not None)
        if step is not None and isinstance(step.event, Decision):
            # Nothing that is on the platform is forgotten here: it is corrected instead (R10).
            entered = {item.number for item in before.items if item.entered_on}
            assert {i.number for i in self.request.progress.items if i.entered_on} == entered
        self.steps["taken back"] += step is not None

    @rule(told=st.none() | st.sampled_from(Status))
    def write_reply(self, told: Status | None) -> None:
        event = ReplyWritten(self.today, "template", "nl", told)
        assert self.attempt(lambda r: r.with_events(event))

    def standing(self) -> list[Event]:
        """The history without what was taken back."""
        history, taken_back = self.request.history, undone(self.request.history)
        events = [event for number, event in enumerate(history, 1) if number not in taken_back]
        return [event for event in events if not isinstance(event, StepUndone)]

    @invariant()
    def the_history_gives_the_state(self) -> None:
        assert self.request == self.request.replayed()

    @invariant()
    def the_history_follows_the_table(self) -> None:
        present = Status.NEW
        for event in self.standing():
            if isinstance(event, StatusCorrected):
                assert present in FINALS
                assert event.note
                present = event.status
            elif isinstance(event, Decision):
                assert event.status in NEXT[present]
                present = event.status
        assert self.request.status is present

    @invariant()
    def the_outbox_is_in_order(self) -> None:
        progress = self.request.progress
        assert [item.number for item in progress.items] == list(range(1, len(progress.items) + 1))
        assert not any(item.superseded and item.entered_on for item in progress.items)
        still_open = [item for item in progress.items if item.entered_on is None and not item.superseded]
        assert list(progress.open_items) == still_open
        statuses = [item for item in still_open if item.action is not OutboxAction.REGISTER]
        assert len(statuses) <= 1
        assert all(item.status is self.request.status for item in statuses)
        if self.request.status is Status.CLOSED_EXTERNALLY:
            assert not still_open
        elif progress.platform_since is None:
            assert [item.action for item in still_open].count(OutboxAction.REGISTER) == 1
        entries = [event.item for event in self.standing() if isinstance(event, ActionEntered)]
        assert sorted(entries) == [item.number for item in progress.items if item.entered_on]

    @invariant()
    def answered_means_entered(self) -> None:
        progress = self.request.progress
        entered = {
            item.entered_on
            for item in progress.items
            if item.entered_on and item.status not in (None, Status.NEW, Status.ACKNOWLEDGED)
        }
        assert progress.answered_on is None or progress.answered_on in entered
        if progress.answered_on:
            assert progress.platform_since is not None
            assert progress.answered_on >= progress.platform_since
        deadline = answer_deadline(progress, self.procedure)
        runs = (
            progress.platform_since is not None
            and progress.answered_on is None
            and self.request.status is not Status.CLOSED_EXTERNALLY
        )
        assert (deadline is not None) is runs
        if deadline and progress.platform_since:
            assert deadline.due == progress.platform_since + timedelta(days=14)

    @invariant()
    def terms_run_forward(self) -> None:
        for deadline in deadlines(self.request, self.procedure):
            assert deadline.since <= deadline.due
            assert deadline.rule in self.procedure.clauses

    @invariant()
    def closed_requests_rest(self) -> None:
        progress, final = self.request.progress, self.request.status in FINALS
        assert (progress.final_on is not None) is final
        assert {option.status for option in options(self.request, self.today, self.procedure)} == set(
            Status
        ) - {self.request.status}
        hold = active_hold(self.request, self.today, self.procedure)
        if hold:
            assert self.request.status is Status.IN_PROGRESS
            assert hold.until >= self.today
        if final:
            assert propose(self.request, self.today, self.procedure).status is None
            assert flags(self.request, self.today) == ()

    @invariant()
    def looking_changes_nothing(self) -> None:
        before = copy.deepcopy(self.request)
        work = work_for(self.request, self.today, self.procedure)
        assert all(item.rule in self.procedure.clauses for item in work)
        proposal = propose(self.request, self.today, self.procedure)
        if proposal.status:
            assert proposal.status in NEXT[self.request.status]
        assert self.request == before


def test_random_steps_follow_the_rules(procedure: Procedure) -> None:
    steps: Counter[str] = Counter()
    reached: set[Status] = set()
    run_state_machine_as_test(
        lambda: Requests(procedure, steps, reached),
        # A machine under load draws slowly: that is no finding.
        settings=settings(
            max_examples=200,
            stateful_step_count=50,
            deadline=None,
            # How often each thing happens is counted below, so the same steps are drawn every time.
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
    assert min(steps["passed"], steps["refused"]) > 300, steps
    assert steps["taken back"] > 50, steps
    assert steps.total() > 2000, steps
    assert reached == set(Status)
