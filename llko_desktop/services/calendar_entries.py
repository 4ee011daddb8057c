"""The entries of a calendar that goes out, and which of them are new, changed or gone since the last one."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

# What is gone is told for so long after its day; calendars are looked at for no longer.
_TOLD_FOR = timedelta(days=31)


@dataclass(frozen=True)
class CalendarEntry:
    """Something on a day: at a time, in minutes since midnight in Flanders, or all day long.

    `uid` is the same in every calendar that goes out, `sequence` grows with each change, so that taking one
    in again changes what is there. `is_cancelled` tells that it does not hold any more.
    """

    uid: str
    day: date
    at: int | None
    title: str
    text: str
    sequence: int = 0
    is_cancelled: bool = False

    @property
    def digest(self) -> str:
        """A short text that is another one for each content."""
        content = repr((self.day, self.at, self.title, self.text, self.is_cancelled))
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def uid_of(space: str, kind: str, references: Iterable[str], sent: Mapping[str, Any]) -> str:
    """Give the identifier of an entry of a request: the one that it went out under, if it did.

    `references` are all that the request ever had, its present one first. Nobody can tell one from the
    identifier, as `space` is a random one of the store.
    """
    uids = [str(uuid.uuid5(uuid.UUID(space), f"{kind}:{reference}")) for reference in references]
    return next((uid for uid in uids if uid in sent), uids[0])


def with_changes(
    entries: Sequence[CalendarEntry], sent: Mapping[str, Any], dropped: str, today: date
) -> tuple[CalendarEntry, ...]:
    """Give the entries with their sequence, and those that are gone since they were `sent`, as cancelled.

    `sent` is what `as_sent` gave for the last calendar. A visit that is past took place and is not told.
    """
    here = {entry.uid for entry in entries}
    gone = [
        CalendarEntry(uid, day, kept["at"], dropped, "", is_cancelled=True)
        for uid, kept in sent.items()
        if uid not in here and (day := date.fromisoformat(kept["day"])) >= _since(kept["at"], today)
    ]
    return tuple(replace(entry, sequence=_sequence(entry, sent)) for entry in (*entries, *gone))


def as_sent(entries: Iterable[CalendarEntry]) -> dict[str, Any]:
    """Give what is kept of a calendar that went out, as a setting; no word of it."""
    return {
        entry.uid: {
            "day": entry.day.isoformat(),
            "at": entry.at,
            "sequence": entry.sequence,
            "digest": entry.digest,
        }
        for entry in entries
    }


def _since(at: int | None, today: date) -> date:
    return today - _TOLD_FOR if at is None else today


def _sequence(entry: CalendarEntry, sent: Mapping[str, Any]) -> int:
    kept = sent.get(entry.uid)
    if kept is None:
        return 0
    return int(kept["sequence"]) + int(kept["digest"] != entry.digest)
