"""Says on which opening day to answer at the latest, where the term ends on a day the provider is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.deadlines import Deadline, DeadlineKind, last_open_day
from llko_desktop.domain.provider import Provider
from llko_desktop.services.opening_days import opening_calendar
from llko_desktop.texts.speech import Texts


def open_day_before(due: date, since: date, today: date, is_open: Callable[[date], bool]) -> date | None:
    """Give the last opening day of a term that ends on a closed day, from `today` on (R3).

    None when the term is over, ends on an opening day, or has no opening day.
    """
    return None if due < today or is_open(due) else last_open_day(due, since, is_open)


def closed_on(due: date, open_day: date, texts: Texts) -> str:
    """Say that the provider is closed on the due day, and which opening day is the last before it."""
    sentence = QCoreApplication.translate(
        "OpenDay", "You are closed on {due}: the last opening day to answer is {day}."
    )
    return sentence.format(due=texts.day(due), day=texts.day(open_day))


def last_open_day_to_answer(
    deadlines: Iterable[Deadline], provider: Provider, today: date, texts: Texts
) -> str:
    """Give the sentence (R3); empty when no answer is due from `today` on, or on an opening day."""
    is_open = opening_calendar(provider)
    for deadline in deadlines:
        if deadline.kind is DeadlineKind.ANSWER:
            day = open_day_before(deadline.due, deadline.since, today, is_open)
            return closed_on(deadline.due, day, texts) if day else ""
    return ""
