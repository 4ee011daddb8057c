"""The user's own childcare location, as parents, letters, deadlines and planning need it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from llko_desktop.domain.capacity import Capacity, CapacityRule
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule


class Tariff(StrEnum):
    """How parents pay: by their income, or a price that the provider sets."""

    INCOME = "income"
    FREE = "free"


class ChildcareKind(StrEnum):
    """What the childcare is: at a childminder's home, in a group, or by childminders who work together."""

    FAMILY = "family"
    GROUP = "group"
    TOGETHER = "together"


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
class OpeningException:
    """Other hours than usual on the days from `first` to `last` (included); `hours` holds at least one range.

    A weekday on which the provider is never open stays closed within a period; a single day is open. A
    closure on the same day goes first.
    """

    first: date
    last: date
    hours: tuple[TimeRange, ...]

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InputError(Message.of("exception_ends_before_start", start=self.first, end=self.last))
        if not self.hours:
            raise InputError(Message.of("exception_without_hours", start=self.first, end=self.last))

    def covers(self, day: date) -> bool:
        """Whether a day falls in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class AgeRange:
    """The ages of the children that are taken in, in months, both included; `InputError` when it is empty."""

    youngest: int
    oldest: int

    def __post_init__(self) -> None:
        if not 0 <= self.youngest < self.oldest:
            raise InputError(Message.of("ages_backward", youngest=self.youngest, oldest=self.oldest))


@dataclass(frozen=True)
class Provider:
    """The provider's details (R14); empty texts, none and empty tuples where they are not filled in yet.

    `capacity` is the number of children present at the same time. `signature` stands under a reply.
    `day_price` is what a whole day costs, in cents; `price_includes` what is paid with it. `closed_never` are
    the years in which there is no closing day at all. `languages` are ISO 639 codes (`nl`). The texts from
    `presentation` on may have lines; `pets` and the like say what there is in the provider's own words.
    `capacity_rules` are other numbers of places, for some time or in parts of the week; `worked_holidays` the
    public holidays on which it is open, by key. Planning needs these two, parents do not see them.
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
    kind: ChildcareKind | None = None
    opening_exceptions: tuple[OpeningException, ...] = ()
    closed_never: tuple[int, ...] = ()
    ages: AgeRange | None = None
    day_price: int | None = None
    price_includes: str = ""
    languages: tuple[str, ...] = ()
    smoke_free: bool | None = None
    presentation: str = ""
    approach: str = ""
    meals: str = ""
    nappies: str = ""
    outdoor: str = ""
    accessibility: str = ""
    transport: str = ""
    pets: str = ""
    certificates: str = ""
    visiting_hours: str = ""
    priority_rules: str = ""
    capacity_rules: tuple[CapacityRule, ...] = ()
    worked_holidays: tuple[str, ...] = ()

    @property
    def places(self) -> Capacity:
        """The places of every day: `capacity`, but where one of `capacity_rules` says otherwise.

        A rule from the first day of all on tells the parts of the usual week, and no other number than usual.
        """
        if not self.capacity:
            return Capacity(tuple(rule for rule in self.capacity_rules if rule.first > date.min))
        usual = CapacityRule(date.min, self.capacity)
        rules = (
            replace(rule, places=self.capacity) if rule.first == date.min else rule
            for rule in self.capacity_rules
        )
        return Capacity((usual, *rules))

    @property
    def address(self) -> str:
        """The address on one line, as far as it is known."""
        place = " ".join(part for part in (self.postcode, self.municipality) if part)
        return ", ".join(part for part in (self.street, place) if part)

    def hours_on(self, day: date) -> tuple[TimeRange, ...]:
        """Give the hours in which it is open on a day, earliest first; none on a closing day.

        Of exceptions that overlap, the last one that covers the day holds.
        """
        if any(closure.covers(day) for closure in self.closures):
            return ()
        usual = self.opening.on(Weekday.of(day))
        for exception in reversed(self.opening_exceptions):
            if exception.covers(day) and (usual or exception.first == exception.last):
                return exception.hours
        return usual


# The fields whose texts may have lines; every other text stands on one.
LONG_TEXTS = frozenset(
    {"price_includes", "presentation", "approach", "meals", "nappies", "outdoor", "accessibility",
     "transport", "pets", "certificates", "visiting_hours", "priority_rules", "signature"}
)  # fmt: skip
