"""The same answer or follow-up for several requests at once, each filled in with its own data (R4–R8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.deadlines import notice_has_run_out
from llko_desktop.domain.messages import DomainError, Message, RuleRefusal
from llko_desktop.domain.outcome import advise_final
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import STATUS_TOLD, Purpose
from llko_desktop.domain.reply_check import Finding, gaps
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.requirements import Choice, planned
from llko_desktop.domain.status import Status
from llko_desktop.services.compose import Compose
from llko_desktop.services.ports import Clock, Draft, Store
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.reply_checker import ReplyChecker
from llko_desktop.services.steps import Along, Steps
from llko_desktop.services.triage import Triage

# What can be told to several families at once without a choice for each of them.
PURPOSES = (
    Purpose.RECEIVED,
    Purpose.FULL_PLACE,
    Purpose.NOT_POSSIBLE,
    Purpose.CLOSING_NOTICE,
    Purpose.INVITATION,
    Purpose.MISSING_INFORMATION,
    Purpose.CANCELLED,
)


@dataclass(frozen=True)
class BatchLine:
    """One request of a batch: the reply made for it and the status that goes with it, or why it is left out.

    `problems` are not empty where nothing can be done for it; then `reply` may be missing. `draft_version` is
    that of the user's own draft, where the reply was taken from it.
    """

    request: CareRequest
    status: Status | None
    choice: Choice
    reply: RenderedReply | None
    findings: tuple[Finding, ...] = ()
    problems: tuple[Message, ...] = ()
    draft_version: int = 0

    @property
    def is_ready(self) -> bool:
        """Whether it can be carried out as it is."""
        return self.reply is not None and not self.problems


@dataclass(frozen=True)
class BatchResult:
    """What came of a batch: the requests that it was carried out for, and why not for the others."""

    done: tuple[str, ...]
    refused: tuple[tuple[str, tuple[Message, ...]], ...]


class Batch:
    """Prepares and carries out one step for several requests; every request is a transaction of its own."""

    def __init__(
        self, store: Store, procedure: Procedure, today: Clock, compose: Compose, triage: Triage, steps: Steps
    ) -> None:
        self._store, self._procedure, self._today = store, procedure, today
        self._compose, self._triage, self._steps = compose, triage, steps

    def prepare(
        self, references: Iterable[str], purpose: Purpose, language: str = ""
    ) -> tuple[BatchLine, ...]:
        """Fill the template of a purpose in for each request, in the parents' language unless one is given.

        The status that the reply tells is set as far as each request alone can say how: an offer is the
        whole plan as asked with the usual reply-by date, a refusal is without an alternative, a cancellation
        needs a closing notice that has run out.
        """
        reply_by = self._triage.usual_reply_by()
        with self._store.read() as work:
            requests = [(work.requests.get(r), work.replies.draft(r)) for r in references]
        checker = self._compose.checker()
        return tuple(
            self._line(request, draft, purpose, language, reply_by, checker) for request, draft in requests
        )

    def _line(
        self,
        request: CareRequest,
        draft: Draft | None,
        purpose: Purpose,
        language: str,
        reply_by: date,
        checker: ReplyChecker,
    ) -> BatchLine:
        status = STATUS_TOLD.get(purpose)
        if status is request.status:
            status = None
        choice = Choice(
            offer=planned(request) if status is Status.IN_PROGRESS else None,
            reply_by=reply_by,
            no_alternative=True,
        )
        try:
            after = self._triage.preview(request, status, choice) if status else request
            reply = self._reply(after, draft, purpose, language)
        except DomainError as error:
            return BatchLine(request, status, choice, None, problems=error.messages)
        findings = checker.check(after, reply)
        problems = self._problems(request, purpose, reply)
        return BatchLine(request, status, choice, reply, findings, problems, draft.version if draft else 0)

    def _reply(
        self, after: CareRequest, draft: Draft | None, purpose: Purpose, language: str
    ) -> RenderedReply:
        """Give the user's own draft for the same purpose, else the template filled in.

        `RuleRefusal` while a draft for another purpose is being written: it would be lost.
        """
        if draft is None:
            return self._compose.render_with_gaps(after, purpose, language)
        if draft.template != purpose.value:
            raise RuleRefusal(Message.of("another_reply_is_drafted"))
        return RenderedReply(draft.template, purpose, draft.language, draft.subject, draft.body)

    def _problems(self, request: CareRequest, purpose: Purpose, reply: RenderedReply) -> tuple[Message, ...]:
        if purpose is Purpose.CLOSING_NOTICE and request.status is not Status.IN_PROGRESS:
            return (Message.of("notice_only_in_progress", status=request.status),)
        if gaps(reply.body) or gaps(reply.subject):
            return (Message.of("reply_has_open_fields"),)
        return ()

    def carry_out(
        self,
        lines: Sequence[BatchLine],
        *,
        entered_on: date | None = None,
        advance: Callable[[int], bool] = lambda _done: True,
    ) -> BatchResult:
        """Set the statuses and keep the replies of the lines that are ready; the others stay as they are.

        A request that changed since it was prepared is refused alone. `advance` is told how many are done and
        stops the rest by giving false.
        """
        done: list[str] = []
        refused: list[tuple[str, tuple[Message, ...]]] = []
        for number, line in enumerate(line for line in lines if line.is_ready):
            if not advance(number):
                break
            try:
                self._carry_out(line, entered_on)
            except DomainError as error:
                refused.append((line.request.reference, error.messages))
            else:
                done.append(line.request.reference)
        return BatchResult(tuple(done), tuple(refused))

    def _carry_out(self, line: BatchLine, entered_on: date | None) -> None:
        reference, version = line.request.reference, line.request.version
        if line.status is None:
            assert line.reply is not None, "a line that is ready has a reply"
            self._steps.save_reply(reference, line.reply, version=version)
            return
        along = Along(line.reply, entered_on)
        self._steps.set_status(reference, line.status, line.choice, version=version, along=along)

    def note_notices(self, references: Iterable[str]) -> BatchResult:
        """Note for several requests that their closing notice was sent today (R6)."""
        return self._each(references, lambda reference: self._steps.note_notice(reference))

    def close(self, references: Iterable[str]) -> BatchResult:
        """Close the requests whose closing notice ran out, each as R8 reads its outcome."""
        return self._each(references, self._close)

    def _close(self, reference: str) -> None:
        with self._store.read() as work:
            request = work.requests.get(reference)
        if not notice_has_run_out(request.progress, self._today(), self._procedure):
            raise RuleRefusal(Message.of("notice_has_not_run_out"))
        status = advise_final(request, self._procedure).status
        self._steps.set_status(reference, status, Choice(no_alternative=True), version=request.version)

    def _each(self, references: Iterable[str], step: Callable[[str], object]) -> BatchResult:
        done: list[str] = []
        refused: list[tuple[str, tuple[Message, ...]]] = []
        for reference in references:
            try:
                step(reference)
            except DomainError as error:
                refused.append((reference, error.messages))
            else:
                done.append(reference)
        return BatchResult(tuple(done), tuple(refused))
