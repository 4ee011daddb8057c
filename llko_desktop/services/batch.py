"""The same answer or follow-up for several requests at once, each filled in with its own data (R4–R8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from llko_desktop.domain.deadlines import notice_has_run_out
from llko_desktop.domain.messages import DomainError, Message, RuleRefusal
from llko_desktop.domain.outcome import advise_final
from llko_desktop.domain.overbooking import Overbooked
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
from llko_desktop.services.step_values import Along
from llko_desktop.services.steps import Steps
from llko_desktop.services.triage import Triage

_T = TypeVar("_T")

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


# Told how many are done; gives false to stop before the next.
Advance = Callable[[int], bool]


def go_on(_done: int) -> bool:
    """Never stop."""
    return True


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
    """What came of a batch: the requests that it was carried out for, and why not for the others.

    Those in `overbooked` would bring more children than places, and are left as they are until that is meant.
    """

    done: tuple[str, ...]
    refused: tuple[tuple[str, tuple[Message, ...]], ...]
    overbooked: tuple[tuple[str, tuple[Message, ...]], ...] = ()


@dataclass(frozen=True)
class _Wanted:
    """What the replies of a batch are written from (see `Batch.prepare`)."""

    purpose: Purpose
    language: str
    key: str
    key_language: str


class Batch:
    """Prepares and carries out one step for several requests; every request is a transaction of its own."""

    def __init__(
        self, store: Store, procedure: Procedure, today: Clock, compose: Compose, triage: Triage, steps: Steps
    ) -> None:
        self._store, self._procedure, self._today = store, procedure, today
        self._compose, self._triage, self._steps = compose, triage, steps

    def prepare(
        self,
        references: Iterable[str],
        purpose: Purpose,
        language: str = "",
        key: str = "",
        key_language: str = "",
    ) -> tuple[BatchLine, ...]:
        """Fill the template of a purpose in for each request, in the parents' language unless one is given.

        `key` and `key_language` name one that is taken where that is the language; elsewhere, and without
        them, it is the one that is the default there.

        The status that the reply tells is set as far as each request alone can say how: an offer is the
        whole plan as asked with the usual reply-by date, a refusal is without an alternative, a cancellation
        needs a closing notice that has run out.
        """
        reply_by = self._triage.usual_reply_by()
        with self._store.read() as work:
            requests = [(work.requests.get(r), work.replies.draft(r)) for r in references]
        checker = self._compose.checker()
        wanted = _Wanted(purpose, language, key, key_language)
        return tuple(self._line(request, draft, wanted, reply_by, checker) for request, draft in requests)

    def _line(
        self,
        request: CareRequest,
        draft: Draft | None,
        wanted: _Wanted,
        reply_by: date,
        checker: ReplyChecker,
    ) -> BatchLine:
        status = STATUS_TOLD.get(wanted.purpose)
        if status is request.status:
            status = None
        choice = Choice(
            offer=planned(request) if status is Status.IN_PROGRESS else None,
            reply_by=reply_by,
            no_alternative=True,
        )
        try:
            after = self._triage.preview(request, status, choice) if status else request
            reply = self._reply(after, draft, wanted)
        except DomainError as error:
            return BatchLine(request, status, choice, None, problems=error.messages)
        findings = checker.check(after, reply)
        problems = self._problems(request, wanted.purpose, reply)
        return BatchLine(request, status, choice, reply, findings, problems, draft.version if draft else 0)

    def _reply(self, after: CareRequest, draft: Draft | None, wanted: _Wanted) -> RenderedReply:
        """Give the user's own draft for the same purpose, else the template filled in.

        `RuleRefusal` while a draft for another purpose is being written: it would be lost.
        """
        if draft is None:
            language = wanted.language or self._compose.language_for(after)
            key = wanted.key if wanted.key_language == language else ""
            return self._compose.render_with_gaps(after, wanted.purpose, language, key)
        if self._compose.purpose_of(draft.template) is not wanted.purpose:
            raise RuleRefusal(Message.of("another_reply_is_drafted"))
        return RenderedReply(draft.template, wanted.purpose, draft.language, draft.subject, draft.body)

    def rechecked(self, line: BatchLine) -> BatchLine:
        """Give a line whose reply was changed by hand, looked over anew."""
        if line.reply is None:
            return line
        status, request = line.status, line.request
        after = self._triage.preview(request, status, line.choice) if status else request
        findings = self._compose.checker().check(after, line.reply)
        problems = self._problems(request, line.reply.purpose, line.reply)
        return replace(line, findings=findings, problems=problems)

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
        overbook: bool = False,
        advance: Advance = go_on,
    ) -> BatchResult:
        """Set the statuses and keep the replies of the lines that are ready; the others stay as they are.

        Each offer counts for those after it. `overbook` says that more children than places are meant.

        A request that changed since it was prepared is refused alone, and so is one whose draft was written
        on elsewhere. `advance` is told how many are done and stops the rest by giving false.
        """
        ready = [line for line in lines if line.is_ready]

        def step(line: BatchLine) -> None:
            self._carry_out(line, entered_on, overbook)

        return _carried_out(ready, _reference, step, advance)

    def _carry_out(self, line: BatchLine, entered_on: date | None, overbook: bool) -> None:
        reference, version, reply = line.request.reference, line.request.version, line.reply
        assert reply is not None, "a line that is ready has a reply"
        if problems := self._problems(line.request, reply.purpose, reply):
            raise RuleRefusal(*problems)
        if line.status is None:
            self._steps.save_reply(reference, reply, version=version, draft_version=line.draft_version)
        else:
            along = Along(reply, entered_on, draft_version=line.draft_version, overbook=overbook)
            self._steps.set_status(reference, line.status, line.choice, version=version, along=along)

    def note_notices(self, lines: Sequence[BatchLine], *, advance: Advance = go_on) -> BatchResult:
        """Note for several requests that their closing notice was sent today (R6)."""
        return self._each(lines, lambda r: self._steps.note_notice(r.reference, version=r.version), advance)

    def note_kept_notices(self, references: Sequence[str], *, advance: Advance = go_on) -> BatchResult:
        """Note that the closing notices just kept for these requests were sent today, as `note_notices`."""
        return _carried_out(references, str, self._steps.note_notice, advance)

    def close(self, lines: Sequence[BatchLine], *, advance: Advance = go_on) -> BatchResult:
        """Close the requests whose closing notice ran out, each as R8 reads its outcome."""
        return self._each(lines, self._close, advance)

    def _close(self, shown: CareRequest) -> None:
        if not notice_has_run_out(shown.progress, self._today(), self._procedure):
            raise RuleRefusal(Message.of("notice_has_not_run_out"))
        status = advise_final(shown, self._procedure).status
        self._steps.set_status(shown.reference, status, Choice(no_alternative=True), version=shown.version)

    def _each(
        self, lines: Sequence[BatchLine], step: Callable[[CareRequest], object], advance: Advance
    ) -> BatchResult:
        return _carried_out(lines, _reference, lambda line: step(line.request), advance)


def _reference(line: BatchLine) -> str:
    return line.request.reference


def _carried_out(
    items: Sequence[_T], name: Callable[[_T], str], step: Callable[[_T], object], advance: Advance
) -> BatchResult:
    """Take a step for each, known by its reference; one that is refused leaves the others alone."""
    done: list[str] = []
    refused: list[tuple[str, tuple[Message, ...]]] = []
    overbooked: list[tuple[str, tuple[Message, ...]]] = []
    for number, item in enumerate(items):
        if not advance(number):
            break
        try:
            step(item)
        except Overbooked as error:
            overbooked.append((name(item), error.messages))
        except DomainError as error:
            refused.append((name(item), error.messages))
        else:
            done.append(name(item))
    return BatchResult(tuple(done), tuple(refused), tuple(overbooked))
