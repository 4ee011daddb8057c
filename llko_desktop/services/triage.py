"""The daily work on requests: what is due, and each step of one request in one transaction (R1–R12)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from llko_desktop.domain import transitions
from llko_desktop.domain.deadlines import Deadline, deadlines
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.history import ReplyWritten
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.outcome import same_child_requests
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import STATUS_TOLD, Proposal, Purpose, propose
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import Choice, StatusOption
from llko_desktop.domain.worklist import WorkItem, next_due, worklist
from llko_desktop.services.ports import (
    Clock,
    OutboxEntry,
    RequestQuery,
    RequestRow,
    StaleWrite,
    Store,
    UnitOfWork,
)
from llko_desktop.services.preferences import Preferences
from llko_desktop.services.replies import RenderedReply, Reply

# The replies that say yes to the plan as asked, and the status that says the same.
_TOLD_AS_ASKED = {Purpose.FULL_PLACE: Status.IN_PROGRESS, Purpose.APPROVED: Status.APPROVED}


@dataclass(frozen=True)
class RequestView:
    """Everything that is shown of one request on one day."""

    request: CareRequest
    options: tuple[StatusOption, ...]
    deadlines: tuple[Deadline, ...]
    flags: tuple[Flag, ...]
    proposal: Proposal
    outbox: tuple[OutboxEntry, ...]
    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class StepResult:
    """A request after a step, what to think about, and the same child's requests to close as well (R8)."""

    request: CareRequest
    warnings: tuple[Message, ...] = ()
    same_child: tuple[CareRequest, ...] = ()


class Triage:
    """Reads and changes requests by the rules; every change is one transaction, all or nothing."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def worklist(self) -> tuple[WorkItem, ...]:
        """Give everything that asks for attention today, in order."""
        return worklist(self._active(), self._today(), self._procedure)

    def next_due(self) -> date | None:
        """Give the next day on which something will fall due; none when nothing will."""
        return next_due(self._active(), self._today(), self._procedure)

    def _active(self) -> Sequence[CareRequest]:
        with self._store.read() as work:
            return work.requests.active()

    def rows(self, query: RequestQuery, limit: int, after: RequestRow | None = None) -> Sequence[RequestRow]:
        """Read a page of the list of requests (see `ports.Requests.rows`)."""
        with self._store.read() as work:
            return work.requests.rows(query, limit, after)

    def count(self, query: RequestQuery) -> int:
        """Count the requests that a query shows."""
        with self._store.read() as work:
            return work.requests.count(query)

    def has_requests(self) -> bool:
        """Say whether there is any request at all."""
        return self.count(RequestQuery()) > 0

    def outbox(self) -> Sequence[OutboxEntry]:
        """Give the actions still to be entered on the platform, oldest first."""
        with self._store.read() as work:
            return work.outbox.open()

    def view(self, reference: str) -> RequestView:
        """Read one request with all that is said about it today; `UnknownReference` when there is none."""
        today = self._today()
        with self._store.read() as work:
            request = work.requests.get(reference)
            return RequestView(
                request=request,
                options=transitions.options(request, today, self._procedure),
                deadlines=deadlines(request, self._procedure),
                flags=flags(request, today),
                proposal=propose(request, today, self._procedure),
                outbox=tuple(work.outbox.of(reference)),
                replies=tuple(work.replies.of(reference)),
            )

    def proposed(self, view: RequestView) -> CareRequest:
        """Give a request as if its proposal were taken; as it is where that needs more than is known."""
        status, request = view.proposal.status, view.request
        choice = Choice(offer=request.plan, reply_by=self._usual_reply_by(), no_alternative=True)
        if status is None:
            return request
        try:
            return self.preview(request, status, choice)
        except RuleRefusal:
            return request

    def as_told(self, request: CareRequest, purpose: Purpose) -> CareRequest:
        """Give a request as if the news of a reply were set already, where the plan as asked will do.

        So a reply that offers or confirms the whole plan can be written before its status is set (R4).
        """
        status = _TOLD_AS_ASKED.get(purpose)
        if status is None or request.status is status:
            return request
        try:
            return self.preview(request, status, Choice(offer=request.plan, reply_by=self._usual_reply_by()))
        except RuleRefusal:
            return request

    def _usual_reply_by(self) -> date:
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

    def set_status(
        self,
        reference: str,
        target: Status,
        choice: Choice,
        *,
        version: int | None = None,
        reply: RenderedReply | None = None,
    ) -> StepResult:
        """Set a status, and keep the reply that tells it, in one transaction (R1, R2, R4).

        `version` is that of the request as shown; `StaleWrite` when it changed since. `RuleRefusal` says
        what does not allow the step or is missing.
        """
        with self._store.write() as work:
            request = self._get(work, reference, version)
            warnings = transitions.warnings(request, target, choice)
            saved = self._save(work, self.preview(request, target, choice), reply)
            same = same_child_requests(saved, work.requests.active()) if target is Status.APPROVED else ()
        return StepResult(saved, warnings, same)

    def correct(
        self,
        reference: str,
        target: Status,
        choice: Choice,
        *,
        version: int | None = None,
        reply: RenderedReply | None = None,
    ) -> StepResult:
        """Put a wrong final status right (R10); `choice.note` says why. Otherwise as `set_status`."""
        with self._store.write() as work:
            request = self._get(work, reference, version)
            warnings = transitions.correction_warnings(request)
            changed = self.preview(request, target, choice, correcting=True)
            return StepResult(self._save(work, changed, reply), warnings)

    def renew_offer(
        self,
        reference: str,
        choice: Choice,
        *,
        version: int | None = None,
        reply: RenderedReply | None = None,
    ) -> CareRequest:
        """Make a new offer (`choice.offer`, `choice.reply_by`) for a request in progress (R5)."""
        with self._store.write() as work:
            request = self._get(work, reference, version)
            return self._save(work, self.preview_offer(request, choice), reply)

    def note_contact(
        self, reference: str, on: date | None = None, note: str = "", *, version: int | None = None
    ) -> CareRequest:
        """Note that the parents got in touch, today or on a day before (R5)."""
        today = self._today()
        return self._step(reference, version, lambda r: transitions.note_contact(r, on or today, today, note))

    def note_notice(
        self, reference: str, on: date | None = None, *, version: int | None = None
    ) -> CareRequest:
        """Note that the closing notice was really sent, today or on a day before (R6)."""
        today = self._today()
        return self._step(reference, version, lambda r: transitions.note_notice(r, on or today, today))

    def enter(self, item: int, on: date | None = None) -> CareRequest:
        """Tick an outbox item, by its number in the store, as entered today or on a day before (R4)."""
        today = self._today()
        with self._store.write() as work:
            entry = work.outbox.find(item)
            request = work.requests.get(entry.reference)
            changed = transitions.enter_item(request, entry.item.number, on or today, today)
            return work.requests.save(changed)

    def save_reply(self, reference: str, reply: RenderedReply, *, version: int | None = None) -> CareRequest:
        """Keep a reply that was written, without a change of status; it then waits to be entered (R4)."""
        with self._store.write() as work:
            return self._save(work, self._get(work, reference, version), reply)

    def _save(self, work: UnitOfWork, changed: CareRequest, reply: RenderedReply | None) -> CareRequest:
        """Write a request after a step, with the reply that goes with it, whose draft is done with."""
        if reply is None:
            return work.requests.save(changed)
        today = self._today()
        kept = Reply(
            reference=changed.reference,
            template=reply.template,
            language=reply.language,
            subject=reply.subject,
            body=reply.body,
            written_on=today,
            written_at=datetime.now(UTC),
        )
        work.replies.add(kept)
        work.replies.drop_draft(changed.reference)
        told = STATUS_TOLD.get(reply.purpose)
        return work.requests.save(
            changed.with_events(ReplyWritten(today, reply.template, reply.language, told))
        )

    def _step(
        self, reference: str, version: int | None, change: Callable[[CareRequest], CareRequest]
    ) -> CareRequest:
        with self._store.write() as work:
            return work.requests.save(change(self._get(work, reference, version)))

    def _get(self, work: UnitOfWork, reference: str, version: int | None) -> CareRequest:
        request = work.requests.get(reference)
        if version is not None and request.version != version:
            raise StaleWrite(Message.of("changed_elsewhere", reference=reference))
        return request
