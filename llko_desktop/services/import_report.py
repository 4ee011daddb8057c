"""What an import did, or would do, row by row."""

from __future__ import annotations

from dataclasses import dataclass

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.flags import Flag
from llko_desktop.services.drafts import RejectedRow


@dataclass(frozen=True)
class DuplicateRow:
    """A row whose request is known already, in the store or further up in the same files.

    `differs` are the facts that it tells otherwise, and that were left as they are.
    """

    file: str
    row: int
    reference: str
    differs: tuple[FactKey, ...] = ()


@dataclass(frozen=True)
class ChangedRequest:
    """A request that a row changed: the facts that were taken from it; none where it only came in again."""

    file: str
    row: int
    reference: str
    facts: tuple[FactKey, ...] = ()


@dataclass(frozen=True)
class FlaggedRequest:
    """A request that came in with something to look at."""

    reference: str
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or would do (`batch` is none for a trial run, and where nothing was written).

    `read` rows held a request: each is in exactly one of `added`, `changed`, `duplicates` and `rejected`, or
    among the `left_out` that the user did not want. `similar` are those of `added` that may be the same as
    another request.
    """

    batch: int | None
    read: int
    added: tuple[str, ...]
    duplicates: tuple[DuplicateRow, ...]
    rejected: tuple[RejectedRow, ...]
    flagged: tuple[FlaggedRequest, ...]
    changed: tuple[ChangedRequest, ...] = ()
    similar: tuple[str, ...] = ()
    left_out: int = 0


@dataclass(frozen=True)
class UndoneImport:
    """What undoing an import did: so many requests are gone, and so many are as they were before it."""

    removed: int
    put_back: int
