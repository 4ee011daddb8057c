"""How soon requests were answered: within the term or late, and in how many days (R3, R4, R13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from llko_desktop.domain.procedure import Procedure


class AnswerState(StrEnum):
    """Whether a request on the platform was answered in time."""

    IN_TERM = "in_term"
    LATE = "late"
    WAITING = "waiting"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True)
class AnswerTimes:
    """How many days after its arrival on the platform a request's receipt and first real answer were entered.

    `waits_since` is the day of arrival of one that has no real answer. `closed_elsewhere` says that it was
    closed outside, so that it needs no answer any more.
    """

    acknowledged_after: int | None = None
    answered_after: int | None = None
    waits_since: date | None = None
    closed_elsewhere: bool = False

    @classmethod
    def of(
        cls, since: date, acknowledged_on: date | None, answered_on: date | None, closed_elsewhere: bool
    ) -> AnswerTimes:
        """Make it of the days themselves."""
        return cls(
            (acknowledged_on - since).days if acknowledged_on else None,
            (answered_on - since).days if answered_on else None,
            None if answered_on else since,
            closed_elsewhere,
        )

    def days(self, procedure: Procedure) -> int | None:
        """Give the days until the answer by R3 and R4 was entered; none while it was not.

        A receipt counts only where the procedure says so. What was entered before it arrived took no days.
        """
        days = [self.answered_after]
        if procedure.choices.acknowledgement_stops_clock:
            days.append(self.acknowledged_after)
        entered = [number for number in days if number is not None]
        return max(0, min(entered)) if entered else None

    def state(self, procedure: Procedure, today: date) -> AnswerState:
        """Say whether it was answered in time; it is late too once the term is over without an answer."""
        days = self.days(procedure)
        term = procedure.terms.answer_days
        if days is not None:
            return AnswerState.IN_TERM if days <= term else AnswerState.LATE
        if self.closed_elsewhere:
            return AnswerState.NOT_NEEDED
        waits = self.waits_since is not None and (today - self.waits_since).days <= term
        return AnswerState.WAITING if waits else AnswerState.LATE


@dataclass(frozen=True)
class AnswerFigures:
    """The requests that arrived on the platform in a period, by state, and how many took how many days."""

    states: Mapping[AnswerState, int] = field(default_factory=dict)
    days: Mapping[int, int] = field(default_factory=dict)

    @property
    def share(self) -> Fraction | None:
        """The part that was answered in time, of those that were answered or are late; none without any."""
        in_term, late = (self.states.get(one, 0) for one in (AnswerState.IN_TERM, AnswerState.LATE))
        return Fraction(in_term, in_term + late) if in_term + late else None

    @property
    def median(self) -> Fraction | None:
        """The days of the one in the middle; half way between the two there are of an even number."""
        count = sum(self.days.values())
        if not count:
            return None
        return Fraction(self._at((count + 1) // 2) + self._at(count // 2 + 1), 2)

    @property
    def ninetieth(self) -> int | None:
        """The days within which nine in ten of those answered had their answer; none without any."""
        count = sum(self.days.values())
        return self._at(-(-9 * count // 10)) if count else None

    def _at(self, place: int) -> int:
        """Give the days of the one at a place (from 1) in the order of days."""
        passed = 0
        for days in sorted(self.days):
            passed += self.days[days]
            if passed >= place:
                return days
        raise ValueError("there are not as many")


def answer_figures(
    counted: Iterable[tuple[AnswerTimes, int]], procedure: Procedure, today: date
) -> AnswerFigures:
    """Count how soon requests were answered; each of `counted` stands for a number of them."""
    states: Counter[AnswerState] = Counter()
    days: Counter[int] = Counter()
    for times, number in counted:
        states[times.state(procedure, today)] += number
        taken = times.days(procedure)
        if taken is not None:
            days[taken] += number
    return AnswerFigures(dict(states), dict(days))
