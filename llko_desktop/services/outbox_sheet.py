"""Gives what is still to be entered on the platform as a work sheet: in a good order, with text and term."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from llko_desktop.domain.deadlines import answer_deadline
from llko_desktop.domain.messages import Message
from llko_desktop.domain.needless import instead_of, why_needless
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction, OutboxItem, Progress
from llko_desktop.domain.proposal import STATUS_TOLD, Purpose
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import ANSWERS, Status
from llko_desktop.services.emphasis import plain
from llko_desktop.services.ports import Clock, OutboxEntry, Store, UnitOfWork
from llko_desktop.services.replies import Reply
from llko_desktop.services.template_shelf import is_builtin_key


@dataclass(frozen=True)
class SheetItem:
    """An action to be entered, with all that is needed for it.

    `others` are references of the same request beside its present one. `due` is the last day on which the
    answer is in time, where this item is what answers (R3, R4), and `days_left` how far that is from today.
    `text` is the reply that goes along, as the platform takes it, empty where there is none. `needless` says
    why it need not be entered any more, and `instead_of` what need not because of it.
    """

    entry: OutboxEntry
    others: tuple[str, ...] = ()
    due: date | None = None
    days_left: int | None = None
    text: str = ""
    needless: Message | None = None
    instead_of: tuple[OutboxItem, ...] = ()

    @property
    def is_late(self) -> bool:
        """Whether the term of R3 is over."""
        return self.days_left is not None and self.days_left < 0


class OutboxSheet:
    """Reads the work sheet; nothing here writes."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def read(self) -> tuple[SheetItem, ...]:
        """Give every open item: late ones first, then by term, those without one by age.

        The items of one request stay together, in the order in which they are to be entered.
        """
        with self._store.read() as work:
            entries = work.outbox.open()
            references = list(dict.fromkeys(entry.reference for entry in entries))
            requests = {request.reference: request for request in work.requests.find(references)}
            texts = _Texts(work, references)
            today = self._today()
            items = [self._item(entry, requests[entry.reference], texts, today) for entry in entries]
        return tuple(_in_order(items))

    def _item(self, entry: OutboxEntry, request: CareRequest, texts: _Texts, today: date) -> SheetItem:
        progress, item = request.progress, entry.item
        needless = why_needless(progress, item)
        deadline = answer_deadline(progress, self._procedure) if self._answers(item) else None
        return SheetItem(
            entry=entry,
            others=request.other_references,
            due=deadline.due if deadline else None,
            days_left=deadline.days_left(today) if deadline else None,
            text=texts.of(entry.reference, item, progress),
            needless=needless,
            instead_of=instead_of(progress, item),
        )

    def _answers(self, item: OutboxItem) -> bool:
        """Say whether entering an item stops the term of R3."""
        if item.status is Status.ACKNOWLEDGED:
            return self._procedure.choices.acknowledgement_stops_clock
        return item.status in ANSWERS


def _in_order(items: Iterable[SheetItem]) -> Sequence[SheetItem]:
    groups: dict[str, list[SheetItem]] = {}
    for item in sorted(items, key=lambda one: one.entry.item.number):
        groups.setdefault(item.entry.reference, []).append(item)

    def urgency(group: list[SheetItem]) -> tuple[date, date, int]:
        # What is late has the earliest terms of all.
        due = min((item.due for item in group if item.due), default=date.max)
        first = min(group, key=attrgetter("entry.item.created_on", "entry.id")).entry
        return due, first.item.created_on, first.id

    return [item for group in sorted(groups.values(), key=urgency) for item in group]


class _Texts:
    """The replies of the requests on the sheet, read at once."""

    def __init__(self, work: UnitOfWork, references: Iterable[str]) -> None:
        self._replies = work.replies.of_all(references)
        used = {reply.template for kept in self._replies.values() for reply in kept}
        self._purposes = {key: _purpose(work, key) for key in used}

    def of(self, reference: str, item: OutboxItem, progress: Progress) -> str:
        """Give the newest reply that tells what the item is about and was written since the one before.

        Else one that tells no status, but was written with the step. Nothing goes along with a registration.
        """
        if item.status is None:
            return ""
        before = [
            one.created_on
            for one in progress.items
            if one.number < item.number and one.action is not OutboxAction.REGISTER
        ]
        kept = self._replies.get(reference, ())[::-1]
        since = max(before, default=date.min)
        telling = [reply for reply in kept if self._told(reply) is item.status]
        for reply in telling:
            if reply.written_on >= item.created_on or reply.written_on > since:
                return plain(reply.body)
        along = (r for r in kept if self._told(r) is None and r.written_on == item.created_on)
        return next((plain(reply.body) for reply in along), "")

    def _told(self, reply: Reply) -> Status | None:
        purpose = self._purposes[reply.template]
        return STATUS_TOLD.get(purpose) if purpose else None


def _purpose(work: UnitOfWork, key: str) -> Purpose | None:
    """Give what a template is for; none where one of the user's own is not there any more."""
    if is_builtin_key(key):
        return Purpose(key)
    kept = work.templates.of_key(key)
    return kept.template.purpose if kept else None
