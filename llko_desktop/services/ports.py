"""What the use cases need of the outside: the store, readers of files, and ways out for a letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from llko_desktop.domain.messages import DomainError, Message
from llko_desktop.domain.progress import OutboxItem
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.candidates import Candidate, Probe
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.incoming import Incoming, Reading, Sample
from llko_desktop.services.replies import Letter, Reply


class UnknownReference(DomainError):
    """There is no request, or outbox item, with that reference."""


class StaleWrite(DomainError):
    """The request was changed elsewhere since it was read; nothing was written."""


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


class Requests(Protocol):
    """The requests in the store."""

    def get(self, reference: str) -> CareRequest:
        """Read a request with its whole history, by its reference or another one that it came in under.

        `UnknownReference` when there is none.
        """

    def find(self, references: Iterable[str], *, histories: bool = False) -> Sequence[CareRequest]:
        """Read those requests that have one of `references` as their present one, oldest arrival first.

        Without `histories` they cannot be saved.
        """

    def add(self, request: CareRequest, batch: int | None = None) -> CareRequest:
        """Write a new request; gives it with its version.

        `DuplicateReference` when its reference is known, also as another one of a request.
        """

    def add_all(self, new: Sequence[CareRequest], batch: int) -> None:
        """Write the new requests of an import; `DuplicateReference` as `add`."""

    def save(self, request: CareRequest, *, was: str = "") -> CareRequest:
        """Write what changed of a request that was read with its history: facts, new events, state, outbox.

        `was` is the reference it was read with, where that is another one now. Gives it with its new version.
        `StaleWrite` when the stored version is not the one it was read with, `DuplicateReference` when
        another request has one of its references.
        """

    def save_all(self, changed: Sequence[tuple[CareRequest, str]]) -> None:
        """Write what changed of many requests, each beside the reference it was read with; as `save`."""

    def resolve(self, references: Iterable[str]) -> Mapping[str, str]:
        """Give the present reference for those of `references` that are known, also as another one."""

    def lookalikes(self, probe: Probe) -> Sequence[Candidate]:
        """Give whoever has a name, a date, a mail address or a phone number of the probe."""

    def active(self) -> Sequence[CareRequest]:
        """Read every request that is open or has an open outbox item, without histories."""

    def finals(self, first: date, last: date) -> Sequence[CareRequest]:
        """Read requests that became final between two days, both included, without histories (R13)."""

    def rows(
        self, query: RequestQuery, limit: int, after: RequestRow | None = None, *, skip: int = 0
    ) -> Sequence[RequestRow]:
        """Read up to `limit` lines of a list, in its order, from behind `after` on, less the first `skip`."""

    def place(self, query: RequestQuery, reference: str) -> int | None:
        """Say how many lines of a list stand before that request's; none when it is not in the list."""

    def counts(self, query: RequestQuery) -> Mapping[Status, int]:
        """Count what a query shows of each status; `query.statuses` does not narrow it here."""

    def open_children(self) -> Sequence[OpenChild]:
        """Give the child of every request that is open, as far as named, with the parents."""

    def open_namesakes(self, child: str) -> Sequence[CareRequest]:
        """Read the open requests for a child of that name, but for case and accents, without histories."""

    def next_local_number(self, year: int) -> int:
        """Give the next free number for a request without a platform reference (`L-2026-0001`)."""


class Outbox(Protocol):
    """The actions still to be entered on the platform."""

    def open(self) -> Sequence[OutboxEntry]:
        """Read all open items, oldest first."""

    def open_count(self) -> int:
        """Count the open items."""

    def find(self, item: int) -> OutboxEntry:
        """Read one item by its number in the store; `UnknownReference` when there is none."""

    def of(self, reference: str) -> Sequence[OutboxEntry]:
        """Read all items of a request, oldest first, entered and superfluous ones included."""


class Replies(Protocol):
    """Replies saved, and drafts being written."""

    def add(self, reply: Reply) -> None:
        """Keep a reply."""

    def of(self, reference: str) -> Sequence[Reply]:
        """Read the replies of a request, oldest first."""

    def draft(self, reference: str) -> Draft | None:
        """Read the draft of a request, if there is one."""

    def save_draft(self, draft: Draft) -> Draft:
        """Keep a draft in place of the one that it was read as; gives it with its new version.

        `StaleDraft` when the one kept is of another version.
        """

    def drop_draft(self, reference: str) -> None:
        """Remove the draft of a request, if there is one."""


class Settings(Protocol):
    """Small values that belong to the store: the provider, the interface's choices."""

    def provider(self) -> Provider:
        """Read the provider; an empty one until it is filled in."""

    def save_provider(self, provider: Provider) -> None:
        """Keep the provider's details."""

    def value(self, key: str, default: Any = None) -> Any:
        """Read a setting (a JSON value), `default` where it was never set."""

    def set_value(self, key: str, value: Any) -> None:
        """Keep a setting (a JSON value)."""


class Imports(Protocol):
    """The record of what was imported when."""

    def add(self, files: Sequence[str], read: int, added: int, at: datetime) -> ImportBatch:
        """Record an import."""

    def note_changed(self, batch: int, references: Sequence[str]) -> None:
        """Record which requests an import changed."""

    def all(self) -> Sequence[ImportBatch]:
        """Read every import, newest first, without a look at whether it can be undone."""

    def get(self, batch: int) -> ImportBatch:
        """Read one import; `UnknownReference` when there is none."""

    def of(self, reference: str) -> ImportBatch | None:
        """Read the import that a request came with, by its present reference; none for another way."""

    def moved_on(self, batch: int) -> Sequence[str]:
        """Give the requests an import added that have more than their arrival, or a draft of a reply."""

    def changed_by(self, batch: int) -> Sequence[str]:
        """Give the requests that an import changed."""

    def undo(self, batch: int, at: datetime) -> int:
        """Mark an import as taken back and remove the requests that it added; gives how many."""


class UnitOfWork(Protocol):
    """One transaction: all of it is written when the block ends without an error, nothing otherwise."""

    @property
    def requests(self) -> Requests:
        """The requests."""

    @property
    def outbox(self) -> Outbox:
        """The outbox."""

    @property
    def replies(self) -> Replies:
        """The replies and drafts."""

    @property
    def settings(self) -> Settings:
        """The settings."""

    @property
    def imports(self) -> Imports:
        """The record of imports."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write everything, or take everything back after an error."""


class Store(Protocol):
    """The opened store."""

    def write(self) -> UnitOfWork:
        """Begin a transaction that may write (it waits its turn, so that no two writers collide)."""

    def read(self) -> UnitOfWork:
        """Begin a transaction that only reads."""

    def changed_elsewhere(self) -> bool:
        """Say whether another window or process wrote since this was asked last; the first answer is no."""

    def check(self) -> Sequence[Message]:
        """Look the whole store over; gives what is wrong, nothing when all is well."""

    def close(self) -> None:
        """Let go of the file."""


class RequestReader(Protocol):
    """Reads what holds requests: spreadsheets, CSV files, mails, mailboxes and pasted texts."""

    def open(self, path: Path) -> Sequence[Incoming]:
        """Give what a file holds, a table without a header too; `UnreadableFile` when it cannot be read."""

    def open_text(self, text: str, name: str) -> Sequence[Incoming]:
        """Give what a pasted text holds: a table, labelled requests, or else one request in free words.

        `name` is how the source is called. Empty for a text without anything that a request has.
        """

    def interpret(self, source: Incoming, reading: Reading, today: date) -> ReadFile:
        """Read the rows of a source as requests that had arrived by `today`."""

    def samples(
        self, source: Incoming, reading: Reading, column: int, most: int = 3, today: date | None = None
    ) -> Sequence[Sample]:
        """Give up to `most` different cells of a column that are not empty, and what they are read as.

        With `today` dates are read in the order that `interpret` finds on that day.
        """

    def read(self, path: Path, today: date) -> ReadFile:
        """Open a file and read it as it says itself.

        `UnreadableFile` when nothing in it can be read, or no table in it has columns that are recognised.
        """


class ListWords(Protocol):
    """The words of codes in one language (`nl`, `fr` or `en`)."""

    @property
    def language(self) -> str:
        """The language."""

    def status(self, status: Status) -> str:
        """Give a status as the procedure calls it."""

    def label(self, code: StrEnum) -> str:
        """Give the name of a source."""

    def priority_fact(self, code: str) -> str:
        """Give a priority fact as the procedure calls it."""


class ListWriter(Protocol):
    """Writes lists of requests."""

    def write(self, requests: Iterable[CareRequest], words: ListWords, path: Path) -> None:
        """Write requests, read without histories, to a file, whole or not at all.

        `InputError` for more than it takes, `OSError` when the place cannot be written.
        """


class LetterWriter(Protocol):
    """Lays out letters."""

    def html(self, letter: Letter) -> str:
        """Give a letter as a complete HTML page; every field is escaped."""

    def write_pdf(self, letter: Letter, path: Path) -> None:
        """Write a letter as an A4 PDF, whole or not at all; `OSError` when the place cannot be written."""

    def paint(self, letter: Letter, printer: Any) -> None:
        """Draw a letter on a Qt printer or another paged paint device, as `write_pdf` does on a PDF."""


Clock = Callable[[], date]
