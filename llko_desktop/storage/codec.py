"""Writes the values of the domain as JSON and reads them back, exactly."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from llko_desktop.domain import history
from llko_desktop.domain.history import Event

_T = TypeVar("_T")

# The kinds of events by the name they are kept under; a name once used is never given to another kind.
EVENTS: dict[str, type[Event]] = {
    "received": history.Received,
    "status_set": history.StatusSet,
    "status_corrected": history.StatusCorrected,
    "offer_renewed": history.OfferRenewed,
    "action_entered": history.ActionEntered,
    "action_dropped": history.ActionDropped,
    "reply_written": history.ReplyWritten,
    "parent_contact": history.ParentContact,
    "notice_sent": history.NoticeSent,
    "facts_changed": history.FactsChanged,
    "came_in_again": history.CameInAgain,
    "told_apart": history.ToldApart,
    "snoozed": history.Snoozed,
    "appointment_made": history.AppointmentMade,
    "appointment_dropped": history.AppointmentDropped,
    "notes_changed": history.NotesChanged,
    "step_undone": history.StepUndone,
    "anonymised": history.Anonymised,
}
_NAMES = {kind: name for name, kind in EVENTS.items()}


def encode(value: Any) -> str:
    """Write a value of the domain (dataclass, enum, date, tuple or plain value) as JSON."""
    return msgspec.json.encode(value).decode()


def decode(text: str, kind: type[_T]) -> _T:
    """Read a value of that type; `ValueError` for a text that does not hold one."""
    return msgspec.json.decode(text, type=kind)


def encode_event(event: Event) -> tuple[str, str]:
    """Write an event as the name of its kind and its JSON."""
    return _NAMES[type(event)], encode(event)


def decode_event(name: str, text: str) -> Event:
    """Read an event; `ValueError` for an unknown kind or a text that does not hold one."""
    if name not in EVENTS:
        raise ValueError(f"unknown kind of event {name!r}")
    return decode(text, EVENTS[name])
