"""What is asked about requests every day: what is due, lists, and everything about one of them (R1–R12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from llko_desktop.domain import transitions
from llko_desktop.domain.deadlines import Deadline, deadlines
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.info_review import review_work
from llko_desktop.domain.messages import RuleRefusal
from llko_desktop.domain.outcome import FinalAdvice, advise_final
from llko_desktop.domain.priority import priority_facts
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Proposal, Purpose, propose
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import Choice, StatusOption
from llko_desktop.domain.undo import LastStep, last_step
from llko_desktop.domain.worklist import WorkItem, in_order, next_due, work_for, worklist
from llko_desktop.services.duplicates import Likenesses
from llko_desktop.services.info_page import review_of
from llko_desktop.services.planning import RequestFit, read_planning
from llko_desktop.services.ports import Clock, ImportBatch, OutboxEntry, RequestQuery, RequestRow, Store
from llko_desktop.services.preferences import Preferences
from llko_desktop.services.replies import Reply
from llko_desktop.services.same_child import open_requests_of_same_child
from llko_desktop.services.trial import Lookalike

# The replies that say yes to the plan as asked, and the status that says the same.
_TOLD_AS_ASKED = {Purpose.FULL_PLACE: Status.IN_PROGRESS, Purpose.APPROVED: Status.APPROVED}


@dataclass(frozen=True)
class RequestView:
    """Everything that is shown of one request on one day.

    `advice` is what R8 says if nothing comes of it, `same_child` the child's other open requests, `last_step`
    what undoing would take back, `priority_facts` by code what may give the family priority here, `came_with`
    the import that it came in with, `lookalikes` what it may be the same as, while that is in doubt, `room`
    whether there is room for it, while it is open.
    """

    request: CareRequest
    options: tuple[StatusOption, ...]
    deadlines: tuple[Deadline, ...]
    flags: tuple[Flag, ...]
    proposal: Proposal
    advice: FinalAdvice
    outbox: tuple[OutboxEntry, ...]
    replies: tuple[Reply, ...]
    same_child: tuple[CareRequest, ...] = ()
    last_step: LastStep | None = None
    priority_facts: tuple[str, ...] = ()
    came_with: ImportBatch | None = None
    lookalikes: tuple[Lookalike, ...] = ()
    room: RequestFit | None = None


class Triage:
    """Reads requests and applies the rules to them; nothing here writes."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def worklist(self) -> tuple[WorkItem, ...]:
        """Give everything that asks for attention today, in order; the info page too (R14)."""
        today = self._today()
        with self._store.read() as work:
            requests, page = work.requests.active(), review_of(work, self._procedure, today)
        items, review = worklist(requests, today, self._procedure), review_work(page, today)
        return in_order([*items, review]) if review else items

    def work_of(self, reference: str) -> tuple[WorkItem, ...]:
        """Give what one request asks for today; `UnknownReference` when there is none."""
        with self._store.read() as work:
            request = work.requests.get(reference)
        return work_for(request, self._today(), self._procedure)

    def next_due(self) -> date | None:
        """Give the next day on which something will fall due; none when nothing will."""
        today = self._today()
        with self._store.read() as work:
            requests, page = work.requests.active(), review_of(work, self._procedure, today)
        coming = [next_due(requests, today, self._procedure), page.due]
        return min((day for day in coming if day and day > today), default=None)

    def to_do(self) -> frozenset[str]:
        """Give the references of the requests that ask for attention today."""
        with self._store.read() as work:
            requests = work.requests.active()
        return frozenset(item.reference for item in worklist(requests, self._today(), self._procedure))

    def rows(
        self, query: RequestQuery, limit: int, after: RequestRow | None = None, *, skip: int = 0
    ) -> Sequence[RequestRow]:
        """Read a page of the list of requests (see `ports.Requests.rows`)."""
        with self._store.read() as work:
            return work.requests.rows(query, limit, after, skip=skip)

    def place(self, query: RequestQuery, reference: str) -> int | None:
        """Say where in a list a request stands, from 0; none when it is not in it."""
        with self._store.read() as work:
            return work.requests.place(query, reference)

    def counts(self, query: RequestQuery) -> Mapping[Status, int]:
        """Count what a query shows of each status, whichever statuses it asks for."""
        with self._store.read() as work:
            return work.requests.counts(query)

    def has_requests(self) -> bool:
        """Say whether there is any request at all."""
        return any(self.counts(RequestQuery()).values())

    def outbox_count(self) -> int:
        """Count the actions still to be entered on the platform."""
        with self._store.read() as work:
            return work.outbox.open_count()

    def view(self, reference: str) -> RequestView:
        """Read one request with all that is said about it today; `UnknownReference` when there is none."""
        today = self._today()
        with self._store.read() as work:
            request = work.requests.get(reference)
            found = flags(request, today)
            doubted = Flag.POSSIBLE_DUPLICATE in found
            room = None
            if not request.status.is_final:
                room = read_planning(work, self._procedure, today).fit_of(request)
            return RequestView(
                request=request,
                options=transitions.options(request, today, self._procedure),
                deadlines=deadlines(request, self._procedure),
                flags=found,
                proposal=_proposed(request, today, self._procedure, room),
                advice=advise_final(request, self._procedure),
                outbox=tuple(work.outbox.of(request.reference)),
                replies=tuple(work.replies.of(request.reference)),
                same_child=open_requests_of_same_child(work, request),
                last_step=last_step(request),
                priority_facts=priority_facts(request, work.settings.provider()),
                came_with=work.imports.of(request.reference),
                lookalikes=Likenesses(work, today).of_stored(request) if doubted else (),
                room=room,
            )

    def proposed(self, view: RequestView) -> CareRequest:
        """Give a request as if its proposal were taken; as it is where that needs more than is known."""
        status, request = view.proposal.status, view.request
        if status is None:
            return request
        offer, none = view.proposal.offer, view.proposal.no_alternative
        if offer is None and status is not Status.NOT_POSSIBLE:
            offer = request.plan
        choice = Choice(offer=offer, reply_by=self.usual_reply_by(), no_alternative=none)
        return self._previewed(request, status, choice)

    def as_told(self, request: CareRequest, purpose: Purpose) -> CareRequest:
        """Give a request as if the news of a reply were set already, where the plan as asked will do.

        So a reply that offers or confirms the whole plan can be written before its status is set (R4).
        """
        status = _TOLD_AS_ASKED.get(purpose)
        if status is None or request.status is status:
            return request
        return self._previewed(request, status, Choice(offer=request.plan, reply_by=self.usual_reply_by()))

    def _previewed(self, request: CareRequest, status: Status, choice: Choice) -> CareRequest:
        try:
            return self.preview(request, status, choice)
        except RuleRefusal:
            return request

    def usual_reply_by(self) -> date:
        """Give the reply-by date to propose: today and the usual term (R2, R7)."""
        usual = Preferences(self._store).reply_by_days(self._procedure.terms.reply_by_days)
        return self._today() + timedelta(days=usual)

    def preview(
        self, request: CareRequest, target: Status, choice: Choice, *, correcting: bool = False
    ) -> CareRequest:
        """Give the request as after a step, without writing anything; `RuleRefusal` as the step itself."""
        change = transitions.correct_status if correcting else transitions.set_status
        return change(request, target, choice, self._today(), self._procedure)

    def preview_offer(self, request: CareRequest, choice: Choice) -> CareRequest:
        """Give the request as after a new offer, without writing anything; `RuleRefusal` as `renew_offer`."""
        return transitions.renew_offer(request, choice.offer or CarePlan(), choice.reply_by, self._today())


def _proposed(request: CareRequest, today: date, procedure: Procedure, room: RequestFit | None) -> Proposal:
    if room is None:
        return propose(request, today, procedure)
    return propose(request, today, procedure, room.with_holds, room.alternatives)
