"""Each step of one request, in one transaction: all of it is written, or nothing (R1–R10)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime

from llko_desktop.domain import transitions
from llko_desktop.domain.anonymous import check_named
from llko_desktop.domain.appointment import drop_appointment, make_appointment
from llko_desktop.domain.facts import FactKey, change_facts, note_birth_date
from llko_desktop.domain.flags import tell_apart
from llko_desktop.domain.history import Appointment, ReplyWritten
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.proposal import STATUS_TOLD
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import Choice, change_notes
from llko_desktop.domain.undo import last_step, undo
from llko_desktop.services.fact_check import checked_facts
from llko_desktop.services.placing import follow_status
from llko_desktop.services.ports import Clock, StaleWrite, Store, UnitOfWork
from llko_desktop.services.replies import RenderedReply, Reply
from llko_desktop.services.room_check import check_room
from llko_desktop.services.same_child import open_requests_of_same_child
from llko_desktop.services.stale_drafts import check_draft
from llko_desktop.services.step_values import ALONE, Along, NotesKept, StepResult, Undone
from llko_desktop.services.undone_replies import make_drafts_again


class Steps:
    """Changes requests by the rules.

    `version` is that of the request as shown; `StaleWrite` when it changed since. `StaleDraft` when another
    draft of the reply was written elsewhere. `RuleRefusal` says what does not allow a step or is missing;
    `Overbooked` that an offer or an approval brings more children than places, unless that is meant. Nothing
    is done with a request whose personal data is gone (R15).
    """

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def set_status(
        self,
        reference: str,
        target: Status,
        choice: Choice,
        *,
        version: int | None = None,
        along: Along = ALONE,
    ) -> StepResult:
        """Set a status (R1, R2), with what goes along with it."""
        with self._store.write() as work:
            request = self._get(work, reference, version)
            warnings = transitions.warnings(request, target, choice)
            changed = transitions.set_status(request, target, choice, self._today(), self._procedure)
            # First of all, as what these hold is free then.
            for other in along.close_too:
                closing = work.requests.get(other)
                closed = transitions.set_status(
                    closing, Status.CLOSED_EXTERNALLY, Choice(), self._today(), self._procedure
                )
                work.requests.save(closed)
            self._check_room(work, changed, along)
            saved = self._save(work, changed, along)
            same = open_requests_of_same_child(work, saved) if target is Status.APPROVED else ()
            return StepResult(saved, warnings, same, follow_status(work, saved))

    def correct(
        self,
        reference: str,
        target: Status,
        choice: Choice,
        *,
        version: int | None = None,
        along: Along = ALONE,
    ) -> StepResult:
        """Put a wrong final status right (R10); `choice.note` says why. Otherwise as `set_status`."""
        with self._store.write() as work:
            request = self._get(work, reference, version)
            warnings = transitions.correction_warnings(request)
            changed = transitions.correct_status(request, target, choice, self._today(), self._procedure)
            self._check_room(work, changed, along)
            saved = self._save(work, changed, along)
            return StepResult(saved, warnings, to_look_at=follow_status(work, saved))

    def renew_offer(
        self, reference: str, choice: Choice, *, version: int | None = None, along: Along = ALONE
    ) -> CareRequest:
        """Make a new offer (`choice.offer`, `choice.reply_by`) for a request in progress (R5)."""
        with self._store.write() as work:
            request = self._get(work, reference, version)
            plan = choice.offer or CarePlan()
            changed = transitions.renew_offer(request, plan, choice.reply_by, self._today())
            self._check_room(work, changed, along)
            return self._save(work, changed, along)

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

    def snooze(self, reference: str, until: date, reason: str, *, version: int | None = None) -> CareRequest:
        """Put follow-up off until a day, with a reason (R5–R7)."""
        today = self._today()
        return self._step(reference, version, lambda r: transitions.snooze(r, until, reason, today))

    def enter(self, item: int, on: date | None = None) -> CareRequest:
        """Tick an outbox item, by its number in the store, as entered today or on a day before (R4)."""
        today = self._today()
        with self._store.write() as work:
            entry = work.outbox.find(item)
            request = work.requests.get(entry.reference)
            changed = transitions.enter_item(request, entry.item.number, on or today, today)
            return work.requests.save(changed)

    def save_reply(
        self,
        reference: str,
        reply: RenderedReply,
        *,
        version: int | None = None,
        draft_version: int | None = None,
    ) -> CareRequest:
        """Keep a reply that was written, without a change of status; it then waits to be entered (R4)."""
        with self._store.write() as work:
            request = self._get(work, reference, version)
            return self._save(work, request, Along(reply, draft_version=draft_version))

    def note_birth_date(self, reference: str, born: date, *, version: int | None = None) -> CareRequest:
        """Note the day on which a child was born (R12)."""
        return self._step(reference, version, lambda r: note_birth_date(r, born, self._today()))

    def make_appointment(
        self, reference: str, appointment: Appointment, *, version: int | None = None
    ) -> CareRequest:
        """Note a visit that was agreed on, in the place of one that was agreed on before."""
        return self._step(reference, version, lambda r: make_appointment(r, appointment, self._today()))

    def drop_appointment(self, reference: str, *, version: int | None = None) -> CareRequest:
        """Note that the visit to come was called off."""
        return self._step(reference, version, lambda r: drop_appointment(r, self._today()))

    def change_facts(
        self, reference: str, facts: Mapping[FactKey, str], *, version: int | None = None
    ) -> CareRequest:
        """Put facts right by hand, as texts in the form of `domain.facts.fact_text`; `undo` takes it back.

        Raises `InputError` with everything in them that cannot be.
        """
        today = self._today()
        return self._step(
            reference, version, lambda r: change_facts(r, checked_facts(r, facts, today), today)
        )

    def tell_apart(
        self, reference: str, others: Sequence[str] = (), *, version: int | None = None
    ) -> CareRequest:
        """Note that a request is not the same as `others`, which it was taken for; `undo` takes it back."""
        return self._step(reference, version, lambda r: tell_apart(r, others, self._today()))

    def save_notes(self, reference: str, notes: str, *, known: str, goes_on: bool = False) -> NotesKept:
        """Keep the user's own notes on a request; `known` are those that they were written over.

        `goes_on` says that they go on with what was kept a moment ago. Notes that came from elsewhere
        meanwhile are neither a reason to refuse, as what is typed must outlive the program, nor lost: they
        stay in the history and are given back.
        """
        with self._store.write() as work:
            request = self._get(work, reference, None)
            elsewhere = request.notes not in (known, notes)
            changed = change_notes(request, notes, self._today(), goes_on=goes_on and not elsewhere)
            saved = work.requests.save(changed) if changed != request else request
            return NotesKept(saved, request.notes if elsewhere else None)

    def last_step_number(self, reference: str) -> int | None:
        """Give the number of the event that `undo` would take back; none when there is none."""
        with self._store.read() as work:
            step = last_step(work.requests.get(reference))
        return step.numbers[0] if step else None

    def undo(self, reference: str, *, version: int | None = None, number: int | None = None) -> Undone:
        """Take the last step of a request back, and the placement that came of it.

        `number` is that of the event which is meant; `RuleRefusal` when something else happened since.

        A reply that was kept with the step becomes the draft again, unless another is being written.
        """
        with self._store.write() as work:
            request = self._get(work, reference, version)
            step, changed = last_step(request), undo(request, self._today())
            assert step is not None, "undo refuses where there is none"
            if number is not None and step.numbers[0] != number:
                raise RuleRefusal(Message.of("something_happened_since", reference=reference))
            make_drafts_again(work, request, step.numbers)
            saved = work.requests.save(changed, was=request.reference)
            # Undoing a tick, say, places nobody again whom the user took out of the planning.
            to_look_at = follow_status(work, saved) if saved.status is not request.status else ()
            return Undone(saved, step.event, to_look_at)

    def _check_room(self, work: UnitOfWork, changed: CareRequest, along: Along) -> None:
        if not along.overbook:
            check_room(work, changed, self._procedure, self._today())

    def _save(self, work: UnitOfWork, changed: CareRequest, along: Along) -> CareRequest:
        """Write a request after a step, with what goes along; the draft of its reply is done with."""
        today, reply = self._today(), along.reply
        if reply is not None:
            kept = Reply(
                reference=changed.reference,
                template=reply.template,
                language=reply.language,
                subject=reply.subject,
                body=reply.body,
                written_on=today,
                written_at=datetime.now(UTC),
            )
            check_draft(work, changed.reference, along.draft_version)
            work.replies.add(kept)
            work.replies.drop_draft(changed.reference)
            told = STATUS_TOLD.get(reply.purpose)
            own = reply.purpose.value if reply.template != reply.purpose.value else ""
            changed = changed.with_events(ReplyWritten(today, reply.template, reply.language, told, own))
        if along.entered_on is not None:
            for item in changed.progress.open_items:
                if item.action is not OutboxAction.REGISTER:
                    changed = transitions.enter_item(changed, item.number, along.entered_on, today)
        return work.requests.save(changed)

    def _step(
        self, reference: str, version: int | None, change: Callable[[CareRequest], CareRequest]
    ) -> CareRequest:
        with self._store.write() as work:
            request = self._get(work, reference, version)
            changed = change(request)
            return work.requests.save(changed) if changed != request else request

    def _get(self, work: UnitOfWork, reference: str, version: int | None) -> CareRequest:
        request = work.requests.get(reference)
        if version is not None and request.version != version:
            raise StaleWrite(Message.of("changed_elsewhere", reference=reference))
        check_named(request)
        return request
