"""The periods that figures are told of: a month, a quarter, a school year or any days, and the one before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from llko_desktop.domain.messages import InputError, Message

MOST_YEARS = 30
SCHOOL_YEAR_BEGINS = 9
_DAY = timedelta(days=1)


class PeriodKind(StrEnum):
    """How a period is chosen; the values are what is kept of it."""

    MONTH = "month"
    QUARTER = "quarter"
    SCHOOL_YEAR = "school_year"
    FREE = "free"


@dataclass(frozen=True)
class FigurePeriod:
    """Days from `first` to `last`, both included; `InputError` where that is none, or very many years."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InputError(Message.of("period_ends_before_start", start=self.first, end=self.last))
        if self.last.year - self.first.year > MOST_YEARS:
            raise InputError(Message.of("period_too_long", most=MOST_YEARS))

    @property
    def months(self) -> int | None:
        """How many whole months it is; none where it begins or ends within one."""
        if self.first.day != 1 or not _ends_month(self.last):
            return None
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    def before(self) -> FigurePeriod | None:
        """Give the period right before: as many whole months, else as many days.

        None where the calendar has no such days.
        """
        try:
            if self.months is None:
                return FigurePeriod(self.first - (self.last - self.first + _DAY), self.first - _DAY)
            return FigurePeriod(self.first - relativedelta(months=self.months), self.first - _DAY)
        except (OverflowError, ValueError):
            return None

    def after(self) -> FigurePeriod | None:
        """Give the period right after, as long in the same way as `before`; none past all days."""
        try:
            first = self.last + _DAY
            if self.months is None:
                return FigurePeriod(first, first + (self.last - self.first))
            return FigurePeriod(first, first + relativedelta(months=self.months - 1, day=31))
        except (OverflowError, ValueError):
            return None


def period_of(kind: PeriodKind, day: date) -> FigurePeriod:
    """Give the period of a kind that a day is in; of the free kind, its month."""
    by_kind = {PeriodKind.QUARTER: quarter_of, PeriodKind.SCHOOL_YEAR: school_year_of}
    return by_kind.get(kind, month_of)(day)


def month_of(day: date) -> FigurePeriod:
    """Give the month that a day is in."""
    return _months(day.replace(day=1), 1)


def quarter_of(day: date) -> FigurePeriod:
    """Give the quarter of the year that a day is in."""
    return _months(date(day.year, (day.month - 1) // 3 * 3 + 1, 1), 3)


def school_year_of(day: date) -> FigurePeriod:
    """Give the school year that a day is in: from 1 September to 31 August."""
    return _months(date(day.year - (day.month < SCHOOL_YEAR_BEGINS), SCHOOL_YEAR_BEGINS, 1), 12)


def _months(first: date, number: int) -> FigurePeriod:
    return FigurePeriod(first, first + relativedelta(months=number - 1, day=31))


def _ends_month(day: date) -> bool:
    return day + relativedelta(day=31) == day
