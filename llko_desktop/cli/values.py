"""Reads the values of options: days, and plans, whose errors are told in the user's language later."""

from __future__ import annotations

import re
from datetime import date

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_clock, parse_schedule
from llko_desktop.domain.schedule import WeeklySchedule

_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def read_day(text: str) -> date:
    """Read `2026-08-17` or `17/08/2026`; `InputError` for anything else, such as 31/02."""
    match = _DAY_FIRST.fullmatch(text.strip())
    try:
        if match:
            return date(int(match.group(3)), int(match.group(2)), int(match.group(1)))
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(Message.of("date_unreadable", text=text)) from error


def read_time(text: str) -> int:
    """Read a time of day as minutes since midnight; `InputError` for what is none."""
    return parse_clock(text)


def read_plan(text: str) -> WeeklySchedule:
    """Read days and hours of an option; `InputError` says which part was not understood."""
    return parse_schedule(text)
