"""Reads the week of care that a record tells, in columns a weekday, a plan, or hours."""

from __future__ import annotations

from llko_desktop.domain.schedule import Weekday
from llko_desktop.exchange.plan_values import WeekRead, read_week
from llko_desktop.exchange.records import Record
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field


def week_told(record: Record) -> WeekRead:
    """Read the week of a record; its parts are known by the codes of their fields."""
    days = {
        day: (field.value, record.line(field))
        for day, field in zip(Weekday, WEEKDAY_FIELDS, strict=True)
        if field in record.fields
    }
    plan, hours = ((field.value, record.line(field)) for field in (Field.PLAN, Field.HOURS))
    return read_week(days, plan, hours)
