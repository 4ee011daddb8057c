"""What the use cases need of the store: one protocol for each kind of thing that is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from llko_desktop.domain.info_page import Reviewed
from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status
from llko_desktop.services.candidates import Candidate, Probe
from llko_desktop.services.ports.figures import FigureCounts
from llko_desktop.services.ports.retention import RetentionRows
from llko_desktop.services.ports.values import (
    Draft,
    ImportBatch,
    OpenChild,
    OutboxEntry,
    PictureBytes,
    RequestQuery,
    RequestRow,
)
from llko_desktop.services.replies import KeptTemplate, Reply, TemplateUse


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
        """Read requests that became final between two days, both included, without histories."""

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

    def of_all(self, references: Iterable[str]) -> Mapping[str, Sequence[Reply]]:
        """Read the replies of many requests, each oldest first; a request without any is left out."""

    def draft(self, reference: str) -> Draft | None:
        """Read the draft of a request, if there is one."""

    def save_draft(self, draft: Draft) -> Draft:
        """Keep a draft in place of the one that it was read as; gives it with its new version.

        `StaleDraft` when the one kept is of another version.
        """

    def drop_draft(self, reference: str) -> None:
        """Remove the draft of a request, if there is one."""


class Templates(Protocol):
    """Templates of the user's own. What is deleted stays, marked so, until it is brought back."""

    def all(self) -> Sequence[KeptTemplate]:
        """Read every template that is not deleted."""

    def find(self, key: str, language: str) -> KeptTemplate | None:
        """Read one template, a deleted one too; none where there never was any."""

    def of_key(self, key: str) -> KeptTemplate | None:
        """Read a template with that key, whichever its language and a deleted one too."""

    def save(self, kept: KeptTemplate) -> KeptTemplate:
        """Keep a template in place of the one that it was read as; gives it with its new version.

        Deleting and bringing back are saves too. Whether it is the default stays as it was (a new one is
        none). `StaleWrite` when the one kept is of another version (0 where there is none).
        """

    def set_default(self, purpose: Purpose, language: str, key: str) -> None:
        """Make one the default of a purpose in a language and no other, deleted ones included.

        With a key that no template there has, none is. Versions stay: no text is another than before.
        """

    def uses(self) -> Mapping[tuple[str, str], TemplateUse]:
        """Count the replies kept, by key and language of the template that they were begun with."""


class Pictures(Protocol):
    """The pictures of the info page; what is known of them is read without their bytes."""

    def all(self) -> Sequence[Picture]:
        """Read every picture: the logo first, then the photos in their order."""

    def get(self, number: int) -> Picture:
        """Read one picture; `UnknownReference` when there is none."""

    def content(self, number: int) -> PictureBytes:
        """Read the bytes of one picture; `UnknownReference` when there is none."""

    def jpeg(self, number: int) -> bytes:
        """Read the JPEG that is shown of one picture; `UnknownReference` when there is none."""

    def knows(self, kind: PictureKind, digest: str) -> bool:
        """Say whether there is a picture of that kind whose bytes, cropped or whole, have that digest."""

    def add(self, picture: Picture, content: PictureBytes) -> Picture:
        """Write a picture; with number 0 it gets a new one. Gives it with its number."""

    def save(self, picture: Picture, content: PictureBytes | None = None) -> Picture:
        """Write what is known of a picture in place of the one that it was read as, and other bytes of it.

        Its kind and place stay. Gives it with its new version. `StaleWrite` when the one kept is of another.
        """

    def remove(self, number: int, version: int) -> None:
        """Remove a picture with its bytes; `StaleWrite` when the one kept is of another version."""

    def reorder(self, numbers: Sequence[int]) -> None:
        """Put pictures of a kind in an order; their versions stay."""


class Placements(Protocol):
    """Children with an agreed plan."""

    def all(self) -> Sequence[Placement]:
        """Read every placement, the one that begins first first."""

    def get(self, number: int) -> Placement:
        """Read one placement; `UnknownReference` when there is none."""

    def of(self, reference: str) -> Sequence[Placement]:
        """Read the placements that came of a request, by its present reference."""

    def add(self, placement: Placement) -> Placement:
        """Write a new placement, or one that was removed with the number that it had; gives it as kept."""

    def save(self, placement: Placement) -> Placement:
        """Write a placement in place of the one that it was read as; gives it with its new version.

        `StaleWrite` when the one kept is of another version.
        """

    def remove(self, placement: Placement) -> None:
        """Remove a placement; `StaleWrite` when the one kept is of another version."""


class Settings(Protocol):
    """Small values that belong to the store: the provider, the interface's choices."""

    def provider(self) -> Provider:
        """Read the provider; an empty one until it is filled in."""

    def save_provider(self, provider: Provider) -> None:
        """Keep the provider's details."""

    def reviewed(self) -> Reviewed | None:
        """Read what the info page held when it was last looked over; none when it never was."""

    def save_reviewed(self, reviewed: Reviewed | None) -> None:
        """Keep what the info page held when it was looked over; none for never."""

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


class Tables(Protocol):
    """Everything that is kept, row by row, as an archive of the whole store takes it.

    Values are plain: texts, numbers, truth values, days and points in time as ISO texts, bytes, none.
    """

    def layout(self) -> str:
        """Give the number of the layout of the tables."""

    def names(self) -> Sequence[str]:
        """Give the names of the tables, each behind those that its rows point to."""

    def count(self, name: str) -> int:
        """Count the rows of a table."""

    def rows(self, name: str) -> Iterable[Mapping[str, Any]]:
        """Give the rows of a table by column, in an order that is always the same."""

    def last_numbers(self) -> Mapping[str, int]:
        """Give by table the last number given out, where none is ever given again."""

    def is_empty(self) -> bool:
        """Say whether nothing was ever entered here; choices under Settings do not count."""

    def fill(self, name: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Write rows into an empty table; gives how many. `ValueError` for rows that cannot be in it.

        Choices under Settings are replaced.
        """

    def finish(self, last_numbers: Mapping[str, int]) -> Sequence[Message]:
        """Go on counting behind these numbers; gives what is wrong with what was filled in, as `Store.check`.

        `ValueError` for what cannot be read at all.
        """


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
    def templates(self) -> Templates:
        """The templates of the user's own."""

    @property
    def pictures(self) -> Pictures:
        """The pictures of the info page."""

    @property
    def placements(self) -> Placements:
        """The children with an agreed plan."""

    @property
    def settings(self) -> Settings:
        """The settings."""

    @property
    def imports(self) -> Imports:
        """The record of imports."""

    @property
    def figures(self) -> FigureCounts:
        """Counts of requests."""

    @property
    def retention(self) -> RetentionRows:
        """What is kept of closed requests."""

    @property
    def tables(self) -> Tables:
        """Everything, row by row."""

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

    def wipe(self) -> None:
        """Leave nothing in the files of the store of what was changed or removed; this takes a while.

        `StoreError` when it cannot be done now, as another window is at work or the disk is full.
        """

    def copies(self) -> Sequence[Path]:
        """Give the copies of the store beside it, newest first: backups, and damaged ones put aside."""

    def remove_copies(self, copies: Iterable[Path]) -> None:
        """Remove some of `copies` for good; `StoreError` with the first that cannot be removed."""

    def close(self) -> None:
        """Let go of the file."""
