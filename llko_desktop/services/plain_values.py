"""Gives values of the domain as JSON has them, for files that other programs read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from llko_desktop.domain.history import Appointment, Event
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import TimeRange, WeeklySchedule, clock_text


def plain(value: Any) -> Any:
    """Give a value with ISO dates, codes, and hours as people write them; objects name what they hold."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):  # a point in time too
        return value.isoformat()
    if isinstance(value, WeeklySchedule):
        return schedule_text(value)
    if isinstance(value, TimeRange):
        return value.text()
    if isinstance(value, Appointment):
        return {"day": plain(value.day), "at": clock_text(value.at)}
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(part) for part in value]
    return value


def plain_request(request: CareRequest) -> dict[str, Any]:
    """Give a request without its history, which is a list of its own."""
    content: dict[str, Any] = plain(request)
    del content["history"]
    return {"reference": content.pop("reference"), "status": request.status.value} | content


def plain_event(event: Event) -> dict[str, Any]:
    """Give an event: its kind, and what it holds, empty parts left out."""
    content: dict[str, Any] = plain(event)
    return {"event": type(event).__name__} | {
        name: part for name, part in content.items() if part not in (None, "", False, [])
    }
