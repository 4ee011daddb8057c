"""Writes the requests that a list shows to a file, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from llko_desktop.domain.request import CareRequest
from llko_desktop.services.files import told_where
from llko_desktop.services.ports import ListWords, ListWriter, RequestQuery, RequestRow, Store, UnitOfWork

_PAGE = 500

Advance = Callable[[int], bool]
_Thing = TypeVar("_Thing")


class Cancelled(Exception):
    """The user wants no file after all."""


@dataclass
class Counted:
    """Counts what goes out, and tells it to `advance` now and then; `Cancelled` once that gives false."""

    advance: Advance
    done: int = 0

    def of(self, found: Iterable[_Thing]) -> Iterator[_Thing]:
        """Give what there is, one after the other."""
        for thing in found:
            yield thing
            self.done += 1
            if self.done % _PAGE == 0 and not self.advance(self.done):
                raise Cancelled


class ListExport:
    """Takes lists out of the store; nothing here changes it."""

    def __init__(self, store: Store, writer: ListWriter) -> None:
        self._store, self._writer = store, writer

    def count(self, query: RequestQuery) -> int:
        """Say how many requests a query finds."""
        with self._store.read() as work:
            counts = work.requests.counts(query)
        return sum(number for status, number in counts.items() if status in (query.statuses or counts))

    def write(
        self, query: RequestQuery, words: ListWords, path: Path, advance: Advance = lambda _done: True
    ) -> int | None:
        """Write what a query finds, in its order, as it is at one moment; gives how many requests that are.

        `advance` is told how many are read; once it gives false, no file is written and none is given. Raises
        `InputError` when the file cannot be written: what was there is as it was.
        """
        counted = Counted(advance)
        try:
            with told_where(path), self._store.read() as work:
                self._writer.write(counted.of(found(work, query)), words, path)
        except Cancelled:
            return None
        return counted.done


def found(work: UnitOfWork, query: RequestQuery, *, histories: bool = False) -> Iterator[CareRequest]:
    """Give the requests of a list in its order, without histories unless asked for."""
    last: RequestRow | None = None
    while rows := work.requests.rows(query, _PAGE, last):
        page = work.requests.find((row.reference for row in rows), histories=histories)
        by_reference = {request.reference: request for request in page}
        yield from (by_reference[row.reference] for row in rows)
        last = rows[-1]
