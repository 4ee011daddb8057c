"""Writes calendars (ICS, RFC 5545) that every calendar program takes in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from llko_desktop.services.calendar_entries import CalendarEntry
from llko_desktop.services.files import write_whole

if TYPE_CHECKING:
    from icalendar import Event

_HOME = ZoneInfo("Europe/Brussels")
_MAKER = "-//LLKO Desktop//NONSGML deadlines//EN"
_VISIT = timedelta(hours=1)
# A calendar holds no such signs, not even escaped ones.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class IcsWriter:
    """Writes calendars (`services.ports.CalendarWriter`)."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Take the clock that tells when a calendar was written, with its zone."""
        self._now = now

    def write(self, entries: Sequence[CalendarEntry], name: str, target: Path, *, replace: bool) -> None:
        """Write a calendar, whole or not at all; `OSError` when the place cannot be written."""
        from icalendar import Calendar, vText

        calendar = Calendar()
        calendar.add("prodid", _MAKER)
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        # Not an invitation, which would ask for an answer.
        calendar.add("method", "PUBLISH")
        calendar.add("x-wr-calname", vText(_fit(name)))
        for entry in entries:
            calendar.add_component(_event(entry, self._now().astimezone(UTC).replace(microsecond=0)))
        write_whole(target, calendar.to_ical(), replace=replace)


def _event(entry: CalendarEntry, now: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{entry.uid}@llko-desktop")
    event.add("dtstamp", now)
    event.add("sequence", entry.sequence)
    event.add("summary", _fit(entry.title))
    if entry.text:
        event.add("description", _fit(entry.text))
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    # Names of children are not for whoever shares the calendar.
    event.add("class", "PRIVATE")
    if entry.at is None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        # As UTC, no program needs to know the zone.
        start = datetime.combine(entry.day, time(*divmod(entry.at, 60)), _HOME).astimezone(UTC)
        event.add("dtstart", start)
        event.add("dtend", start + _VISIT)
    return event


def _fit(text: str) -> str:
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
