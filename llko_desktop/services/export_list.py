"""Writes the requests that a list shows to a file, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import ListWords, ListWriter, RequestQuery, RequestRow, Store, UnitOfWork

_PAGE = 500

Advance = Callable[[int], bool]


class _Cancelled(Exception):
    """The user wants no file after all."""


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
        done = 0

        def told(requests: Iterator[CareRequest]) -> Iterator[CareRequest]:
            nonlocal done
            for request in requests:
                yield request
                done += 1
                if done % _PAGE == 0 and not advance(done):
                    raise _Cancelled

        try:
            with self._store.read() as work:
                self._writer.write(told(_found(work, query)), words, path)
        except _Cancelled:
            return None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise InputError(Message.of("file_not_written", path=str(path), reason=reason)) from error
        return done


def _found(work: UnitOfWork, query: RequestQuery) -> Iterator[CareRequest]:
    """Give the requests of a list in its order, without histories."""
    last: RequestRow | None = None
    while rows := work.requests.rows(query, _PAGE, last):
        found = {request.reference: request for request in work.requests.find(row.reference for row in rows)}
        yield from (found[row.reference] for row in rows)
        last = rows[-1]
