"""A child with an agreed plan: from when until when, in which hours of which weeks, and on which days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule

USUAL_END_AGE = relativedelta(years=2, months=6)


def week_number(day: date) -> int:
    """Number the weeks of all time, each from Monday to Sunday: the first day of the calendar is a Monday."""
    return (day.toordinal() - 1) // 7


@dataclass(frozen=True)
class Phase:
    """The hours of a placement from `start` on, until its next phase.

    `weeks` holds one week, or two that take turns: the week in which the phase starts is the first of them.
    Raises `InputError` for weeks without any hours, or a day without hours.
    """

    start: date
    weeks: tuple[WeeklySchedule, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.weeks) <= 2:
            raise ValueError("one week, or two that take turns")
        if any(week.open_days for week in self.weeks):
            days = tuple(sorted({day for week in self.weeks for day in week.open_days}))
            raise InputError(Message.of("placement_needs_hours", days=days))
        if all(week.is_empty for week in self.weeks):
            raise InputError(Message.of("placement_needs_days"))

    def week_of(self, parity: int) -> WeeklySchedule:
        """Give the hours of the weeks whose number leaves `parity` (0 or 1) when halved."""
        return self.weeks[(parity - week_number(self.start)) % len(self.weeks)]

    def on(self, day: date) -> tuple[TimeRange, ...]:
        """Give the hours of a day as this phase has them, whether it is in force then or not."""
        turn = week_number(day) - week_number(self.start) if len(self.weeks) > 1 else 0
        return self.weeks[turn % len(self.weeks)].days[day.weekday()]


@dataclass(frozen=True)
class TrialDay:
    """A day on which a child gets used to the place, in hours of its own; mostly before its start."""

    day: date
    hours: tuple[TimeRange, ...]

    def __post_init__(self) -> None:
        if not self.hours:
            raise InputError(Message.of("trial_day_needs_hours", day=self.day))
        weekday = Weekday.of(self.day)
        joined = WeeklySchedule.of({weekday: self.hours}).on(weekday)
        object.__setattr__(self, "hours", joined)


@dataclass(frozen=True)
class Absence:
    """Days from `first` to `last` (included) on which the child is not there; its place is free then.

    Only what the provider wants to count as free is kept as an absence.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InputError(Message.of("absence_ends_before_start", start=self.first, end=self.last))


@dataclass(frozen=True)
class Placement:
    """A child with an agreed plan.

    `end` is its last day (included), none while it is open. `phases` are in order of their start; the first
    one begins on the first day. `reference` is the request that it came of, empty without one. `is_own` marks
    a child of the provider's own that counts. `number` is its number in the store, 0 before it has one.
    """

    child: str
    phases: tuple[Phase, ...]
    end: date | None = None
    trial_days: tuple[TrialDay, ...] = ()
    absences: tuple[Absence, ...] = ()
    birth_date: date | None = None
    reference: str = ""
    is_own: bool = False
    note: str = ""
    number: int = 0
    version: int = 0

    def __post_init__(self) -> None:
        if not self.phases:
            raise InputError(Message.of("placement_needs_days"))
        starts = [phase.start for phase in self.phases]
        if starts != sorted(set(starts)):
            raise InputError(Message.of("phases_out_of_order"))
        if self.end and self.end < starts[-1]:
            raise InputError(Message.of("plan_ends_before_start", start=starts[-1], end=self.end))
        days = [trial.day for trial in self.trial_days]
        if len(days) != len(set(days)):
            raise InputError(Message.of("trial_day_twice"))

    @classmethod
    def of_plan(cls, child: str, plan: CarePlan, **more: object) -> Placement:
        """Make a placement of a complete plan; `InputError` for one without a start, days or hours."""
        if plan.start is None:
            raise InputError(Message.of("placement_needs_start"))
        return replace(cls(child, (Phase(plan.start, (plan.schedule,)),), plan.end), **more)  # type: ignore[arg-type]

    @property
    def start(self) -> date:
        """The first day of the agreed plan; trial days may come before it."""
        return self.phases[0].start

    def spans(self) -> Iterator[tuple[Phase, date, date | None]]:
        """Yield each phase with its first and last day (included; none for open)."""
        for place, phase in enumerate(self.phases):
            following = self.phases[place + 1].start if place + 1 < len(self.phases) else None
            yield phase, phase.start, following - timedelta(days=1) if following else self.end

    def hours_on(self, day: date) -> tuple[TimeRange, ...]:
        """Give the hours in which the child is there on a day, were the provider open.

        A trial day has its own hours, in place of the plan's; an absence takes away both.
        """
        for absence in self.absences:
            if absence.first <= day <= absence.last:
                return ()
        for trial in self.trial_days:
            if trial.day == day:
                return trial.hours
        if self.end is not None and self.end < day:
            return ()
        for phase in reversed(self.phases):
            if phase.start <= day:
                return phase.on(day)
        return ()


def usual_end(birth_date: date) -> date:
    """Give the day that is proposed as the last one: at two years and six months, when school can begin."""
    return birth_date + USUAL_END_AGE
