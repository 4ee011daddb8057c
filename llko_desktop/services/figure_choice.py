"""Keeps which period the figures are shown of, from one time to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.figure_period import FigurePeriod, PeriodKind, period_of
from llko_desktop.domain.messages import InputError
from llko_desktop.services.ports import Clock
from llko_desktop.services.preferences import Preferences
from llko_desktop.services.week_hours import FIRST_DAY, LAST_DAY

_KEY = "figures_period"


@dataclass(frozen=True)
class FigureChoice:
    """A period, and how it was chosen."""

    kind: PeriodKind
    period: FigurePeriod

    def of_kind(self, kind: PeriodKind, today: date) -> FigureChoice:
        """Give the period of another kind: the one with today where that lies in this period, else its first.

        The days of any other become a free period as they are.
        """
        if kind is PeriodKind.FREE:
            return FigureChoice(kind, self.period)
        is_now = self.period.first <= today <= self.period.last
        return choice_of(kind, today if is_now else self.period.first)


def choice_of(kind: PeriodKind, day: date) -> FigureChoice:
    """Give the period of a kind that a day is in, as far as the calendar goes."""
    return FigureChoice(kind, period_of(kind, min(max(day, FIRST_DAY), LAST_DAY)))


class FigureChoices:
    """Reads and keeps the choice: of a free period its days, else only its kind, as of today."""

    def __init__(self, preferences: Preferences, today: Clock) -> None:
        self._preferences, self._today = preferences, today

    def kept(self) -> FigureChoice:
        """Give the choice that was kept; the present month where there is none, or none that can be read."""
        kind, *days = self._preferences.value(_KEY).split() or [PeriodKind.MONTH]
        try:
            if kind == PeriodKind.FREE:
                return FigureChoice(PeriodKind.FREE, FigurePeriod(*map(date.fromisoformat, days)))
            return choice_of(PeriodKind(kind), self._today())
        except (InputError, TypeError, ValueError):
            return choice_of(PeriodKind.MONTH, self._today())

    def keep(self, choice: FigureChoice) -> None:
        """Keep a choice for the next time."""
        words = [choice.kind.value]
        if choice.kind is PeriodKind.FREE:
            words += [choice.period.first.isoformat(), choice.period.last.isoformat()]
        self._preferences.set_value(_KEY, " ".join(words))
