"""Turns what is typed in the form of a request into a draft or changed facts, and a request into such texts.

An entry is a text a field: dates as typed, a week in words, codes for what is chosen. The keys are those of
facts, and the three that are no facts to change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from llko_desktop.domain.day_text import day_text, read_day, typed_day
from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.draft_requests import as_request
from llko_desktop.services.drafts import RequestDraft
from llko_desktop.services.reply_people import one_line

SOURCE, RECEIVED, REFERENCE = "source", "received", "reference"
# Who told it by phone or at the door is not on the platform yet (R9): the usual form is for them.
USUAL_SOURCE = Source.PHONE

Entry = Mapping[str, str]
_Read = TypeVar("_Read")

DATES = (RECEIVED, FactKey.BIRTH_DATE, FactKey.EXPECTED_DATE, FactKey.START, FactKey.END)
_PARENTS = (
    (FactKey.PARENT, FactKey.EMAIL, FactKey.PHONE),
    (FactKey.PARENT2, FactKey.EMAIL2, FactKey.PHONE2),
)
_NAMES = frozenset({FactKey.CHILD, FactKey.PARENT, FactKey.PARENT2})
_TARIFFS = {"yes": True, "no": False}


class EntryRefused(InputError):
    """What is typed cannot be taken as it is; `problems` says why, by the key of the field."""

    def __init__(self, problems: Mapping[str, Message]) -> None:
        super().__init__(*dict.fromkeys(problems.values()))
        self.problems = dict(problems)


def attempt(
    problems: dict[str, Message], entry: Entry, key: str, read: Callable[[str], _Read]
) -> _Read | None:
    """Read one field of an entry; what is not right with it goes to the problems, and none is given."""
    try:
        return read(entry.get(key, ""))
    except InputError as error:
        problems[key] = error.messages[0]
        return None


def empty_entry(today: date) -> dict[str, str]:
    """Give what the form shows before anything is typed."""
    return {SOURCE: USUAL_SOURCE.value, RECEIVED: day_text(today)}


def entry_of_request(request: CareRequest) -> dict[str, str]:
    """Give the texts of a stored request."""
    entry = {key.value: fact_text(request, key) for key in FactKey if key is not FactKey.FIRST_NAME}
    entry |= {
        SOURCE: request.source.value,
        RECEIVED: request.received.isoformat(),
        REFERENCE: request.reference,
    }
    for key in DATES:
        entry[key] = day_text(read_day(entry[key]))
    return entry


def entry_of_draft(draft: RequestDraft) -> dict[str, str]:
    """Give the texts of a draft, such as one that a pasted text was read as."""
    return entry_of_request(as_request(draft))


def draft_in(entry: Entry, today: date) -> RequestDraft:
    """Give the draft that an entry tells; raises `EntryRefused` with everything that is not right (R9, R12).

    Only a name, of the child or a parent, and the day of arrival are asked for.
    """
    return _draft(_checked(entry, today), today)


def draft_so_far(entry: Entry, today: date) -> RequestDraft:
    """Give the draft that an entry tells as far as it is right, to look for requests that may be the same."""
    texts, problems = _read(entry, today, None)
    return _draft({key: text for key, text in texts.items() if key not in problems}, today)


def _draft(texts: Entry, today: date) -> RequestDraft:
    parents = [Parent(*(texts.get(key, "") for key in keys)) for keys in _PARENTS]
    while parents and parents[-1] == Parent():
        parents.pop()
    return RequestDraft(
        received=_day(texts, RECEIVED) or today,
        child=Child(
            texts.get(FactKey.CHILD, ""),
            birth_date=_day(texts, FactKey.BIRTH_DATE),
            expected_date=_day(texts, FactKey.EXPECTED_DATE),
        ),
        reference=texts.get(REFERENCE, ""),
        source=Source(texts.get(SOURCE) or USUAL_SOURCE),
        parents=tuple(parents),
        plan=CarePlan(
            _day(texts, FactKey.START),
            _day(texts, FactKey.END),
            parse_schedule(texts.get(FactKey.PLAN, "")),
        ),
        language=texts.get(FactKey.LANGUAGE, ""),
        residence=texts.get(FactKey.RESIDENCE, ""),
        income_tariff=_TARIFFS.get(texts.get(FactKey.INCOME_TARIFF, "")),
        facts=tuple(texts.get(FactKey.PRIORITY, "").split()),
        remarks=texts.get(FactKey.REMARKS, ""),
        child_code=texts.get(FactKey.CHILD_CODE, ""),
        siblings=texts.get(FactKey.SIBLINGS, ""),
    )


def changed_facts(request: CareRequest, entry: Entry, today: date) -> dict[FactKey, str]:
    """Give the facts that an entry tells otherwise than a request, as `change_facts` reads them.

    What was not touched is not checked: a phone number that came in wrong is no reason to refuse another
    change. Raises `EntryRefused`.
    """
    known = entry_of_request(request)
    texts = _checked(entry, today, known)
    facts = {key: texts[key] for key in FactKey if key in texts and entry.get(key) != known.get(key)}
    return {key: text for key, text in facts.items() if text != fact_text(request, key)}


def _checked(entry: Entry, today: date, known: Entry | None = None) -> dict[str, str]:
    """Give an entry's texts in their normal form, or raise `EntryRefused`."""
    texts, problems = _read(entry, today, known)
    if problems:
        raise EntryRefused(problems)
    return texts


def _read(entry: Entry, today: date, known: Entry | None) -> tuple[dict[str, str], dict[str, Message]]:
    """Give an entry's texts in their normal form (ISO dates, a week as in commands, usual phone numbers),
    and what is not right with them.

    What is as it is `known` is given its form where it has one, but not found fault with.
    """
    texts, problems = dict(entry), dict[str, Message]()
    touched = {key for key, text in entry.items() if known is None or known.get(key) != text}
    for key, text in entry.items():
        if key in touched or key in DATES:
            try:
                texts[key] = _NORMAL.get(key, one_line)(text)
            except InputError as error:
                problems[key] = error.messages[0]
    if touched & _NAMES and not any(texts.get(key) for key in _NAMES):
        problems[FactKey.CHILD] = Message.of("name_missing")
    if RECEIVED in touched and not texts[RECEIVED]:
        problems[RECEIVED] = Message.of("received_missing")
    for key in {RECEIVED, FactKey.BIRTH_DATE} & touched - problems.keys():
        if (day := _day(texts, key)) is not None and day > today:
            problems[key] = _is_to_come(key, day)
    if not {FactKey.START, FactKey.END} & problems.keys():
        try:
            CarePlan(_day(texts, FactKey.START), _day(texts, FactKey.END))
        except InputError as error:
            problems[FactKey.END] = error.messages[0]
    return texts, problems


def _is_to_come(key: str, day: date) -> Message:
    if key == RECEIVED:
        return Message.of("received_is_to_come", date=day)
    return Message.of("birth_is_to_come", date=day)


def _day(texts: Entry, key: str) -> date | None:
    text = texts.get(key, "")
    return date.fromisoformat(text) if text else None


def _normal_day(text: str) -> str:
    day = typed_day(text)
    return day.isoformat() if day else ""


def _normal_week(text: str) -> str:
    return schedule_text(parse_schedule(text))


_NORMAL: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(DATES, _normal_day),
    FactKey.PLAN: _normal_week,
    FactKey.EMAIL: checked_email,
    FactKey.EMAIL2: checked_email,
    FactKey.PHONE: checked_phone,
    FactKey.PHONE2: checked_phone,
    FactKey.REMARKS: str.strip,
}
