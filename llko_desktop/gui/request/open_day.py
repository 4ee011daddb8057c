"""Says on which opening day to answer at the latest, where the term ends on a day the provider is closed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.deadlines import Deadline, DeadlineKind, last_open_day
from llko_desktop.domain.provider import Provider, opening_calendar
from llko_desktop.texts.speech import Texts


def last_open_day_to_answer(
    deadlines: Iterable[Deadline], provider: Provider, today: date, texts: Texts
) -> str:
    """Give the sentence (R3); empty when no answer is due from `today` on, or on an opening day."""
    is_open = opening_calendar(provider)
    for deadline in deadlines:
        due = deadline.due
        if deadline.kind is not DeadlineKind.ANSWER or due < today or is_open(due):
            continue
        day = last_open_day(due, deadline.since, is_open)
        if day:
            sentence = QCoreApplication.translate(
                "OpenDay", "You are closed on {due}: the last opening day to answer is {day}."
            )
            return sentence.format(due=texts.day(due), day=texts.day(day))
    return ""
