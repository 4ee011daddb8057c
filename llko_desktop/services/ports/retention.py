"""What retention needs of the store: what is closed, and how it is written without personal data (R15)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from llko_desktop.domain.request import CareRequest


@dataclass(frozen=True)
class ClosedRequest:
    """A request that is closed and still has personal data; `has_open_items`: something is to be entered."""

    reference: str
    child: str
    closed_on: date
    has_open_items: bool


@dataclass(frozen=True)
class ImportFiles:
    """The names of the files of an import, and whether none of its requests has personal data any more."""

    batch: int
    files: tuple[str, ...]
    is_nameless: bool


class RetentionRows(Protocol):
    """What is kept of closed requests."""

    def closed(self, before: date) -> Sequence[ClosedRequest]:
        """Give those that became final before a day and still have personal data, oldest first."""

    def rewrite(self, pairs: Sequence[tuple[CareRequest, CareRequest]]) -> None:
        """Write requests, as they were read with their history, as `domain.anonymous` gives them.

        Their replies and drafts go, and what a search finds them by. `StaleWrite` as when they are saved.
        """

    def imports_of(self, references: Iterable[str]) -> Sequence[ImportFiles]:
        """Give the imports that brought or changed requests, by their present references."""

    def keep_files(self, batch: int, files: Sequence[str]) -> None:
        """Keep these names as the files of an import, in place of all of them."""
