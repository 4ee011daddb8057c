"""Says on which days the provider works: its weekdays, without closing days and public holidays (R3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from llko_desktop.domain.provider import Provider
from llko_desktop.domain.schedule import Weekday
from llko_desktop.services.public_holidays import holiday_on

CLOSURE = "closure"


def closed_by(provider: Provider, day: date) -> str | None:
    """Say why nobody is there on a day: `CLOSURE`, or a public holiday that is kept, by key; none if open.

    A single day with opening hours of its own is worked, be it a holiday; a closure goes before that.
    """
    if any(closure.covers(day) for closure in provider.closures):
        return CLOSURE
    if any(one.first == day == one.last for one in provider.opening_exceptions):
        return None
    return holiday_on(day, provider.worked_holidays)


def opening_calendar(provider: Provider) -> Callable[[date], bool]:
    """Give the function that says whether the provider is open on a day; Monday to Friday by default."""
    days = set(provider.opening.weekdays) or set(list(Weekday)[:5])
    extra = {one.first for one in provider.opening_exceptions if one.first == one.last}

    def is_open(day: date) -> bool:
        usual = Weekday.of(day) in days or day in extra
        return usual and closed_by(provider, day) is None

    return is_open
