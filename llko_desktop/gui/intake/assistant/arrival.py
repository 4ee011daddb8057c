"""The day of arrival for rows that tell none: which rows these are, and how they read once they have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from llko_desktop.domain.day_text import day_text
from llko_desktop.gui.intake.assistant.request_list import request_list
from llko_desktop.gui.intake.assistant.sources import ReadSources, read_again
from llko_desktop.services.bundle import Services
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Reading

_MISSING = "received_missing"
Key = tuple[int, int]


def without_day(read: ReadSources) -> tuple[Key, ...]:
    """Give the keys of the rows that cannot come in, as nothing says when they arrived."""
    rejected = ((row.key, row.rejected) for row in read.trial.rows if row.rejected is not None)
    return tuple(key for key, row in rejected if row.reason.code == _MISSING)


def day_edits(read: ReadSources, keys: tuple[Key, ...], day: date) -> Mapping[Key, str]:
    """Give for each row the text that is read as that day, as its own source writes dates."""
    return {key: _written(read.files[key[0]], day) for key in keys}


def with_edits(readings: tuple[Reading, ...], edits: Mapping[Key, str]) -> tuple[Reading, ...]:
    """Give readings in which rows have these texts for their day of arrival."""
    changed = list(readings)
    for place in {place for place, _ in edits}:
        own = {(at, Field.RECEIVED): text for (where, at), text in edits.items() if where == place}
        changed[place] = replace(changed[place], edits={**changed[place].edits, **own})
    return tuple(changed)


def arrived_on(services: Services, read: ReadSources, day: date) -> ReadSources:
    """Read the rows that have no day of arrival as arrived on `day`; `StoreError` as in `read_again`."""
    edits = day_edits(read, without_day(read), day)
    if not edits:
        return read
    again = read_again(request_list(services), read, with_edits(read.readings, edits))
    return replace(again, arrived=edits)


def _written(file: ReadFile, day: date) -> str:
    """Write a day so that it is read as that, and tells nothing of the order of the other dates."""
    if file.date_order_unclear or file.date_order is DateOrder.MONTH_FIRST:
        return day.isoformat()
    return day_text(day)
