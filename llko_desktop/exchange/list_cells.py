"""Gives what a list says of a request that is written out, column by column, to be read in again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from babel import Locale

from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.services.ports import ListWords

ListCell = str | date | None

_DAYS = [(day.name.lower(), day) for day in Weekday]
# A day that is asked for without hours.
_ASKED = "x"


class ListCells:
    """Fills the columns in the words of one language; `yes` and `no` are how it says whether."""

    def __init__(self, words: ListWords, yes: str, no: str) -> None:
        self._words, self._yes, self._no = words, yes, no
        self._languages: Mapping[str, str] = Locale(words.language).languages

    def of(self, request: CareRequest) -> dict[str, ListCell]:
        """Give the cells of a request by column; what is not known is empty or none."""
        child, plan = request.child, request.plan
        one, two = (*request.parents, Parent(), Parent())[:2]
        return {
            "reference": request.reference,
            "received": request.received,
            "status": self._words.status(request.status),
            "child": child.name,
            "child_first": child.first_name,
            "birth": child.birth_date,
            "expected": child.expected_date,
            "start": plan.start,
            "end": plan.end,
            **{column: _hours(plan.schedule, day) for column, day in _DAYS},
            "parent": one.name,
            "email": one.email,
            "phone": one.phone,
            "parent2": two.name,
            "email2": two.email,
            "phone2": two.phone,
            "language": self._languages.get(request.language, request.language),
            "residence": request.residence,
            "income_tariff": self._whether(request.income_tariff),
            "child_code": request.child_code,
            "siblings": request.siblings,
            "priority": _listed(self._words.priority_fact, request.facts),
            "remarks": request.remarks,
            "others": "\n".join(map(_person, request.parents[2:])),
            "own_notes": request.notes,
            "source": self._words.label(request.source),
            "other_references": ", ".join(request.other_references),
        }

    def _whether(self, answer: bool | None) -> str:
        if answer is None:
            return ""
        return self._yes if answer else self._no


def _hours(schedule: WeeklySchedule, day: Weekday) -> str:
    if day in schedule.open_days:
        return _ASKED
    return ", ".join(hours.text() for hours in schedule.on(day))


def _person(parent: Parent) -> str:
    return ", ".join(filter(None, (parent.name, parent.email, parent.phone)))


def _listed(word: Callable[[str], str], codes: Iterable[str]) -> str:
    return "; ".join(map(word, codes))
