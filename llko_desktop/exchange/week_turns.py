"""Reads weeks that take turns from one text: `A: ma-wo 8-17 / B: do vr 8-17`, `week A ma; week B di`."""

from __future__ import annotations

import re

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.exchange.plan_values import read_plan
from llko_desktop.services.cells import LONGEST_VALUE

# A letter alone is the name of a week where a colon follows; behind the word for a week it always is.
_NAME = re.compile(r"(?:(?:\b(?:week|wk|semaine|sem)\b\.?\s*([ab])\b\s*[:=]?)|(?<!\w)([ab])\s*[:=])", re.I)
_BETWEEN = " \t\n;,/|.-()"


def weeks_by_name(text: str) -> tuple[str, str] | None:
    """Give the texts of the weeks A and B; none for a text that names no weeks.

    Raises `InputError` (`weeks_not_two`) for a text that names others than these two, once each, or tells
    something before them.
    """
    if len(text) > LONGEST_VALUE:
        return None
    names = list(_NAME.finditer(text))
    if not names:
        return None
    told = [(one.group(1) or one.group(2)).upper() for one in names]
    if sorted(told) != ["A", "B"] or text[: names[0].start()].strip(_BETWEEN):
        raise InputError(Message.of("weeks_not_two", text=text))
    first, second = names
    parts = text[first.end() : second.start()].strip(_BETWEEN), text[second.end() :].strip(_BETWEEN)
    return parts if told == ["A", "B"] else (parts[1], parts[0])


def read_weeks(text: str) -> tuple[WeeklySchedule, ...]:
    """Read one week, or two that take turns; `InputError` with the reason why they cannot be read."""
    named = weeks_by_name(text)
    return tuple(map(read_plan, named)) if named else (read_plan(text),)
