"""What is read from the store and written to it besides requests and replies, and how it refuses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from llko_desktop.domain.messages import DomainError, Message
from llko_desktop.domain.progress import OutboxItem
from llko_desktop.domain.request import Parent
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status


class UnknownReference(DomainError):
    """There is no request, outbox item or picture with that reference or number."""


class StaleWrite(DomainError):
    """The request, template or picture was changed elsewhere since it was read; nothing was written."""


class DuplicateReference(DomainError):
    """There is a request with that reference already; nothing was written."""


class StaleDraft(DomainError):
    """The draft was written elsewhere since it was read; nothing was written. `draft` is the one kept."""

    def __init__(self, *messages: Message, draft: Draft) -> None:
        super().__init__(*messages)
        self.draft = draft


class StoreError(DomainError):
    """The store cannot be opened, read or written: damaged, locked, full, newer, or with another key."""


class SortKey(StrEnum):
    """What a list is sorted by; what has no value for it (a start that is not known) comes last."""

    RECEIVED = "received"
    CHILD = "child"
    START = "start"
    STATUS = "status"


@dataclass(frozen=True)
class Period:
    """Days from `first` to `last`, both included; open at a side without a day."""

    first: date | None = None
    last: date | None = None


ALWAYS = Period()


@dataclass(frozen=True)
class RequestQuery:
    """Which requests a list shows, and in which order; what is left empty does not narrow it.

    Each set means: one of these. `search` is words that all occur (beginnings count, accents do not),
    `weekdays` those that care is asked on, `facts` priority facts by code. `to_do` asks for what the worklist
    names on the day: whoever reads the list gives these as `references`, which is all a store looks at.
    `references` can also ask for exactly these, as those behind a number of the figures.
    """

    search: str = ""
    statuses: frozenset[Status] = frozenset()
    sources: frozenset[Source] = frozenset()
    received: Period = ALWAYS
    start: Period = ALWAYS
    weekdays: frozenset[Weekday] = frozenset()
    facts: frozenset[str] = frozenset()
    to_do: bool = False
    references: frozenset[str] | None = None
    sort: SortKey = SortKey.RECEIVED
    descending: bool = True


@dataclass(frozen=True)
class RequestRow:
    """One line of a list, read as plain columns; `facts` are the priority facts, by code."""

    id: int
    reference: str
    child: str
    birth_date: date | None
    expected_date: date | None
    status: Status
    source: Source
    received: date
    start: date | None
    plan_text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class OpenChild:
    """The child of an open request, and its parents."""

    reference: str
    name: str
    parents: tuple[Parent, ...] = ()


@dataclass(frozen=True)
class OutboxEntry:
    """An outbox item with the number it has in the store (`entered ITEM`) and the request it belongs to."""

    id: int
    reference: str
    child: str
    item: OutboxItem


@dataclass(frozen=True)
class Draft:
    """A reply that is being written, saved as it is typed; at most one a request.

    `version` is another one for each text that is saved (0 for one that never was), so that a text typed
    elsewhere meanwhile is not written over.
    """

    reference: str
    template: str
    language: str
    subject: str
    body: str
    version: int = 0


@dataclass(frozen=True)
class ImportBatch:
    """One import: what it read and how much came of it, for the history of imports.

    `changed` counts requests that it changed. `undone_at` is when it was taken back, none while it stands;
    `can_be_undone` says that nothing was done with its requests, where that was looked at.
    """

    id: int
    at: datetime
    files: tuple[str, ...]
    read: int
    added: int
    changed: int = 0
    undone_at: datetime | None = None
    can_be_undone: bool = False


@dataclass(frozen=True)
class PictureBytes:
    """What is kept of a picture beside what is known of it.

    `jpeg` is what is shown, `whole` what that was cropped from (none where it is not cropped),
    `whole_digest` the digest of the whole in either case.
    """

    jpeg: bytes
    whole: bytes | None
    whole_digest: str
    added_at: datetime
