"""Weekdays, time ranges and the week that a care plan is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from llko_desktop.domain.messages import InputError, Message

MINUTES_A_DAY = 24 * 60


class Weekday(IntEnum):
    """A day of the week, numbered as `date.weekday()` does."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

    @classmethod
    def of(cls, day: date) -> Weekday:
        """Give the weekday of a date."""
        return cls(day.weekday())


@dataclass(frozen=True, order=True)
class TimeRange:
    """A part of one day, in minutes since midnight.

    The end is not included: 08:00–12:00 and 12:00–17:00 never overlap. Raises `InputError` for a range that
    ends before it begins, is empty, or leaves the day: care over midnight does not exist in this procedure.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < MINUTES_A_DAY or not 0 < self.end <= MINUTES_A_DAY:
            raise InputError(Message.of("time_outside_day", range=self.text()))
        if self.end <= self.start:
            raise InputError(Message.of("range_ends_before_start", range=self.text()))

    @property
    def minutes(self) -> int:
        """Length in minutes."""
        return self.end - self.start

    def covers(self, other: TimeRange) -> bool:
        """Say whether `other` lies wholly within this range."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: TimeRange) -> bool:
        """Say whether any time is in both ranges."""
        return self.start < other.end and other.start < self.end

    def text(self) -> str:
        """Write the range as `08:00-17:00`, the form that files and commands use."""
        return f"{clock_text(self.start)}-{clock_text(self.end)}"


def clock_text(minutes: int) -> str:
    """Write minutes since midnight as `HH:MM` (1440 as `24:00`)."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _union(ranges: Iterable[TimeRange]) -> tuple[TimeRange, ...]:
    """Sort ranges and join those that touch or overlap: a child is there or is not."""
    joined: list[TimeRange] = []
    for item in sorted(ranges):
        if joined and item.start <= joined[-1].end:
            joined[-1] = TimeRange(joined[-1].start, max(joined[-1].end, item.end))
        else:
            joined.append(item)
    return tuple(joined)


@dataclass(frozen=True)
class WeeklySchedule:
    """The hours of a week, Monday first; touching ranges are one.

    `days` holds seven tuples of ranges. `open_days` are weekdays that were asked without hours (R12: an
    incomplete plan is accepted and flagged); a day with hours is never in it.
    """

    days: tuple[tuple[TimeRange, ...], ...] = ((),) * 7
    open_days: frozenset[Weekday] = frozenset()

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("a week has seven days")
        object.__setattr__(self, "days", tuple(_union(day) for day in self.days))
        object.__setattr__(self, "open_days", frozenset(d for d in self.open_days if not self.days[d]))

    @classmethod
    def of(
        cls, ranges: Mapping[Weekday, Iterable[TimeRange]], open_days: Iterable[Weekday] = ()
    ) -> WeeklySchedule:
        """Make a week from the ranges of some weekdays."""
        return cls(tuple(tuple(ranges.get(day, ())) for day in Weekday), frozenset(open_days))

    def on(self, day: Weekday) -> tuple[TimeRange, ...]:
        """Give the ranges of one weekday, earliest first."""
        return self.days[day]

    @property
    def weekdays(self) -> tuple[Weekday, ...]:
        """The weekdays asked for, with or without hours, Monday first."""
        return tuple(day for day in Weekday if self.days[day] or day in self.open_days)

    @property
    def is_empty(self) -> bool:
        """Whether no day is named at all."""
        return not self.weekdays

    @property
    def names_days_and_hours(self) -> bool:
        """Whether there is at least one day and every named day has hours (R2 asks this of an offer)."""
        return any(self.days) and not self.open_days

    @property
    def minutes(self) -> int:
        """Minutes of care a week."""
        return sum(item.minutes for day in self.days for item in day)

    def covers(self, other: WeeklySchedule) -> bool:
        """Say whether every range of `other` lies within a range of this week on the same day.

        A day named without hours stands for any hours: here it covers all of that day, in `other` it asks for
        no more than that the day is named.
        """
        return all(self._covers_day(day, other) for day in Weekday)

    def _covers_day(self, day: Weekday, other: WeeklySchedule) -> bool:
        if day in self.open_days:
            return True
        if day in other.open_days:
            return bool(self.days[day])
        return all(any(mine.covers(theirs) for mine in self.days[day]) for theirs in other.days[day])


@dataclass(frozen=True)
class CarePlan:
    """What is asked, offered or agreed: from when, until when (inclusive, or open) and in which hours.

    A missing start or hours make the plan incomplete (R12). Raises `InputError` for an end before the start.
    """

    start: date | None = None
    end: date | None = None
    schedule: WeeklySchedule = WeeklySchedule()

    def __post_init__(self) -> None:
        if self.start and self.end and self.end < self.start:
            raise InputError(Message.of("plan_ends_before_start", start=self.start, end=self.end))

    @property
    def is_complete(self) -> bool:
        """Whether the plan has a start date and names days and hours."""
        return self.start is not None and self.schedule.names_days_and_hours
