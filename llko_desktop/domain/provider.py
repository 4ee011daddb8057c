"""The user's own childcare location, as letters, deadlines and planning need it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import Weekday, WeeklySchedule


class Tariff(StrEnum):
    """How parents pay: by their income, or a price that the provider sets."""

    INCOME = "income"
    FREE = "free"


@dataclass(frozen=True)
class Closure:
    """A day, or days from `first` to `last` (included), on which the provider is closed."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InputError(Message.of("closure_ends_before_start", start=self.first, end=self.last))

    def covers(self, day: date) -> bool:
        """Whether a day falls in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Provider:
    """The provider's details; empty texts where they are not filled in yet.

    `capacity` is the number of children present at the same time. `signature` stands under a reply. `tariff`
    is none, and `closures` are empty, until they are filled in.
    """

    name: str = ""
    responsible: str = ""
    street: str = ""
    postcode: str = ""
    municipality: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    capacity: int | None = None
    opening: WeeklySchedule = field(default_factory=WeeklySchedule)
    signature: str = ""
    tariff: Tariff | None = None
    closures: tuple[Closure, ...] = ()

    @property
    def address(self) -> str:
        """The address on one line, as far as it is known."""
        place = " ".join(part for part in (self.postcode, self.municipality) if part)
        return ", ".join(part for part in (self.street, place) if part)


def opening_calendar(provider: Provider) -> Callable[[date], bool]:
    """Give the function that says whether the provider is open on a day; Monday to Friday by default."""
    days, closures = set(provider.opening.weekdays) or set(list(Weekday)[:5]), provider.closures
    return lambda day: Weekday.of(day) in days and not any(closure.covers(day) for closure in closures)
