"""Takes deadlines and visits out as a calendar, so that a later one changes what was told (R3–R7)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from llko_desktop.domain.appointment import FURTHEST, coming
from llko_desktop.domain.deadlines import deadlines
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.calendar_entries import CalendarEntry, as_sent, uid_of, with_changes
from llko_desktop.services.files import told_where
from llko_desktop.services.ports import CalendarWords, CalendarWriter, Clock, Store, UnitOfWork

_SPACE, _SENT = "calendar_space", "calendar_sent"
_VISIT = "visit"


class CalendarExport:
    """Writes calendars; the store keeps which entries went out, by identifiers that name nobody."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock, writer: CalendarWriter) -> None:
        self._store, self._procedure, self._today = store, procedure, today
        self._writer = writer

    def write(self, words: CalendarWords, path: Path, *, replace: bool = False) -> int:
        """Write every term that runs and every visit to come; gives how many entries that are.

        What went out before and does not hold any more is in it as cancelled. Raises `InputError`
        `file_exists` where a file is not to be replaced, and what `told_where` tells.
        """
        today = self._today()
        with told_where(path), self._store.write() as work:
            space = work.settings.value(_SPACE) or str(uuid.uuid4())
            sent = work.settings.value(_SENT, {})
            held = [
                entry for request in self._requests(work) for entry in self._of(request, words, space, sent)
            ]
            entries = with_changes(held, sent, words.dropped(), today)
            work.settings.set_value(_SPACE, space)
            work.settings.set_value(_SENT, as_sent(entries))
            # Before anything is kept: without a file, nothing went out.
            self._writer.write(entries, words.name, path, replace=replace)
        return len(held)

    def _requests(self, work: UnitOfWork) -> Iterator[CareRequest]:
        """Give the requests that something is due for, and closed ones that a visit is agreed on with."""
        today = self._today()
        active = work.requests.active()
        yield from active
        known = {request.reference for request in active}
        for request in work.requests.finals(today - FURTHEST, today + timedelta(days=1)):
            if request.reference not in known and coming(request, today):
                yield request

    def _of(
        self, request: CareRequest, words: CalendarWords, space: str, sent: dict[str, object]
    ) -> Iterator[CalendarEntry]:
        references = (request.reference, *request.other_references)
        for deadline in deadlines(request, self._procedure):
            uid = uid_of(space, deadline.kind, references, sent)
            yield CalendarEntry(uid, deadline.due, None, *words.deadline(deadline, request))
        if visit := coming(request, self._today()):
            uid = uid_of(space, _VISIT, references, sent)
            yield CalendarEntry(uid, visit.day, visit.at, *words.visit(request))
