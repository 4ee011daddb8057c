"""Completes and puts right what is known of a request, by steps that keep what was known before (R12)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.history import Event, FactsChanged
from llko_desktop.domain.messages import InputError, Message, RuleRefusal
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.domain.schedule import CarePlan


class FactKey(StrEnum):
    """One thing known of a request that can be changed; the values stand in histories and never change."""

    CHILD = "child"
    FIRST_NAME = "first_name"
    BIRTH_DATE = "birth_date"
    EXPECTED_DATE = "expected_date"
    PARENT = "parent"
    EMAIL = "email"
    PHONE = "phone"
    PARENT2 = "parent2"
    EMAIL2 = "email2"
    PHONE2 = "phone2"
    START = "start"
    END = "end"
    PLAN = "plan"
    LANGUAGE = "language"
    RESIDENCE = "residence"
    INCOME_TARIFF = "income_tariff"
    CHILD_CODE = "child_code"
    SIBLINGS = "siblings"
    PRIORITY = "priority"
    REMARKS = "remarks"


@dataclass(frozen=True)
class FactChange:
    """A fact as it is and as it would be, both as `fact_text` writes it; an empty text: not known."""

    key: FactKey
    before: str
    after: str


# The flags that a fact is in question with; putting the fact right answers them.
_ANSWERS: dict[FactKey, frozenset[str]] = {
    FactKey.BIRTH_DATE: frozenset({"birth_date_unreadable"}),
    FactKey.EXPECTED_DATE: frozenset({"birth_date_unreadable"}),
    FactKey.EMAIL: frozenset({"email_invalid"}),
    FactKey.EMAIL2: frozenset({"email_invalid"}),
    FactKey.PHONE: frozenset({"phone_invalid"}),
    FactKey.PHONE2: frozenset({"phone_invalid"}),
    FactKey.START: frozenset({"start_unreadable"}),
    FactKey.END: frozenset({"plan_unreadable"}),
    FactKey.PLAN: frozenset({"plan_unreadable"}),
}


def note_birth_date(request: CareRequest, born: date, today: date) -> CareRequest:
    """Note the day on which the child was born; the expected date is kept, as it is another fact (R12).

    Gives the request as it is where that day is known already. `RuleRefusal` for a day to come.
    """
    if born > today:
        raise RuleRefusal(Message.of("day_is_to_come", date=born))
    return change_facts(request, {FactKey.BIRTH_DATE: born.isoformat()}, today)


def fact_text(request: CareRequest, key: FactKey) -> str:
    """Write a fact as `change_facts` reads it back: ISO dates, a week as in commands, `yes` or `no`."""
    return _TEXTS[key](request)


def fact_told(request: CareRequest, other: CareRequest, key: FactKey) -> str:
    """Give a fact of `request` as it is once `other` tells it: of remarks, what they say besides is added."""
    before, told = fact_text(request, key), fact_text(other, key)
    if key is not FactKey.REMARKS or not before:
        return told
    lines = before.split("\n")
    return "\n".join([*lines, *(line for line in told.split("\n") if line and line not in lines)])


def facts_that_differ(
    request: CareRequest, other: CareRequest, keys: Iterable[FactKey] = FactKey
) -> tuple[FactChange, ...]:
    """Give the facts that `other` tells otherwise than `request`; what it does not know is no change.

    There are none for a request without personal data, so that an old file brings none of it back (R15).
    """
    if request.progress.anonymised_on is not None:
        return ()
    found = []
    for key in keys:
        before, after = fact_text(request, key), fact_told(request, other, key)
        if after and after != before:
            found.append(FactChange(key, before, after))
    return tuple(found)


def change_facts(
    request: CareRequest,
    facts: Mapping[FactKey, str],
    today: date,
    *,
    batch: int | None = None,
    told_as: str = "",
) -> CareRequest:
    """Give the request with these facts, noted on `today` in its history; as it is where nothing differs.

    The doubts that they answer are gone, and a first name that the child's new name does not hold. `batch` is
    the import that tells them, `told_as` as in `FactsChanged`. Raises `InputError` for a day that is none, a
    plan that ends before it starts, or hours that cannot be.
    """
    facts = _with_first_name(request, facts)
    changes = tuple(
        (key.value, before, text)
        for key, text in facts.items()
        if (before := fact_text(request, key)) != text
    )
    if not changes:
        return request
    changed = _with_facts(request, {FactKey(key): after for key, _, after in changes})
    answered = frozenset().union(*(_ANSWERS.get(FactKey(key), frozenset()) for key, *_ in changes))
    gone = tuple(doubt for doubt in request.doubts if doubt in answered)
    changed = replace(changed, doubts=tuple(doubt for doubt in request.doubts if doubt not in answered))
    return changed.with_events(FactsChanged(today, changes, batch, gone, told_as))


def _with_first_name(request: CareRequest, facts: Mapping[FactKey, str]) -> Mapping[FactKey, str]:
    """Give facts with the first name forgotten where the child is called otherwise by them."""
    if FactKey.CHILD not in facts or FactKey.FIRST_NAME in facts:
        return facts
    first, name = (set(fold_words(text).split()) for text in (request.child.first_name, facts[FactKey.CHILD]))
    return facts if first <= name else {**facts, FactKey.FIRST_NAME: ""}


def can_be_put_back(event: Event) -> bool:
    """Say whether an event changed nothing but facts that `put_back` restores."""
    return isinstance(event, FactsChanged) and all(key in set(FactKey) for key, *_ in event.changes)


def put_back(request: CareRequest, event: Event) -> CareRequest:
    """Give the request with its facts and doubts as before `event`; as it is for any other kind of event."""
    if not isinstance(event, FactsChanged):
        return request
    again = _with_facts(request, {FactKey(key): before for key, before, _ in event.changes})
    return replace(again, doubts=tuple(dict.fromkeys((*request.doubts, *event.answered))))


def _with_facts(request: CareRequest, facts: Mapping[FactKey, str]) -> CareRequest:
    for key in _WRITERS.keys() & facts.keys():
        request = _WRITERS[key](request, facts[key])
    if facts.keys() & _PLAN:
        # At once: on the way from one plan to another an end may come before the other's start.
        texts = {key: facts.get(key, fact_text(request, key)) for key in _PLAN}
        start, end = (_day(texts[key]) for key in (FactKey.START, FactKey.END))
        request = replace(request, plan=CarePlan(start, end, parse_schedule(texts[FactKey.PLAN])))
    return request


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise InputError(Message.of("date_unreadable", text=text)) from error


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _of_parent(number: int, part: str) -> Callable[[CareRequest], str]:
    def text(request: CareRequest) -> str:
        parents = request.parents
        return str(getattr(parents[number], part)) if number < len(parents) else ""

    return text


def _to_parent(number: int, part: str) -> Callable[[CareRequest, str], CareRequest]:
    def write(request: CareRequest, text: str) -> CareRequest:
        parents = [*request.parents, *(Parent() for _ in range(number + 1 - len(request.parents)))]
        parents[number] = replace(parents[number], **{part: text})
        while parents and parents[-1] == Parent():
            parents.pop()
        return replace(request, parents=tuple(parents))

    return write


_PLAN = frozenset({FactKey.START, FactKey.END, FactKey.PLAN})
_YES_NO = {True: "yes", False: "no", None: ""}
_PARENT_PARTS = {
    FactKey.PARENT: (0, "name"),
    FactKey.EMAIL: (0, "email"),
    FactKey.PHONE: (0, "phone"),
    FactKey.PARENT2: (1, "name"),
    FactKey.EMAIL2: (1, "email"),
    FactKey.PHONE2: (1, "phone"),
}
_TEXTS: dict[FactKey, Callable[[CareRequest], str]] = {
    FactKey.CHILD: lambda request: request.child.name,
    FactKey.FIRST_NAME: lambda request: request.child.first_name,
    FactKey.BIRTH_DATE: lambda request: _iso(request.child.birth_date),
    FactKey.EXPECTED_DATE: lambda request: _iso(request.child.expected_date),
    FactKey.START: lambda request: _iso(request.plan.start),
    FactKey.END: lambda request: _iso(request.plan.end),
    FactKey.PLAN: lambda request: schedule_text(request.plan.schedule),
    FactKey.LANGUAGE: lambda request: request.language,
    FactKey.RESIDENCE: lambda request: request.residence,
    FactKey.INCOME_TARIFF: lambda request: _YES_NO[request.income_tariff],
    FactKey.CHILD_CODE: lambda request: request.child_code,
    FactKey.SIBLINGS: lambda request: request.siblings,
    FactKey.PRIORITY: lambda request: " ".join(request.facts),
    FactKey.REMARKS: lambda request: request.remarks,
    **{key: _of_parent(*part) for key, part in _PARENT_PARTS.items()},
}
_WRITERS: dict[FactKey, Callable[[CareRequest, str], CareRequest]] = {
    FactKey.CHILD: lambda request, text: replace(request, child=replace(request.child, name=text)),
    FactKey.FIRST_NAME: lambda request, text: replace(request, child=replace(request.child, first_name=text)),
    FactKey.BIRTH_DATE: lambda request, text: replace(
        request, child=replace(request.child, birth_date=_day(text))
    ),
    FactKey.EXPECTED_DATE: lambda request, text: replace(
        request, child=replace(request.child, expected_date=_day(text))
    ),
    FactKey.LANGUAGE: lambda request, text: replace(request, language=text),
    FactKey.RESIDENCE: lambda request, text: replace(request, residence=text),
    FactKey.INCOME_TARIFF: lambda request, text: replace(
        request, income_tariff={"yes": True, "no": False}.get(text)
    ),
    FactKey.CHILD_CODE: lambda request, text: replace(request, child_code=text),
    FactKey.SIBLINGS: lambda request, text: replace(request, siblings=text),
    FactKey.PRIORITY: lambda request, text: replace(request, facts=tuple(text.split())),
    FactKey.REMARKS: lambda request, text: replace(request, remarks=text),
    **{key: _to_parent(*part) for key, part in _PARENT_PARTS.items()},
}
