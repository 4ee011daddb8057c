"""The user's own childcare location, as letters, deadlines and planning need it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from llko_desktop.domain.schedule import Weekday, WeeklySchedule


@dataclass(frozen=True)
class Provider:
    """The provider's details; empty texts where they are not filled in yet.

    `capacity` is the number of children present at the same time. `signature` stands under a reply.
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

    @property
    def address(self) -> str:
        """The address on one line, as far as it is known."""
        place = " ".join(part for part in (self.postcode, self.municipality) if part)
        return ", ".join(part for part in (self.street, place) if part)


def opening_calendar(provider: Provider) -> Callable[[date], bool]:
    """Give the function that says whether the provider is open on a day; Monday to Friday by default."""
    days = set(provider.opening.weekdays) or set(list(Weekday)[:5])
    return lambda day: Weekday.of(day) in days
