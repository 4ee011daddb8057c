"""Checks facts that are put right by hand before they are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.contact_details import checked_email, checked_phone

_NAMES = (FactKey.CHILD, FactKey.PARENT, FactKey.PARENT2)


def _checked_day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise InputError(Message.of("date_unreadable", text=text)) from error


_CHECKS: dict[FactKey, Callable[[str], str]] = {
    FactKey.BIRTH_DATE: _checked_day,
    FactKey.EXPECTED_DATE: _checked_day,
    FactKey.START: _checked_day,
    FactKey.END: _checked_day,
    FactKey.EMAIL: checked_email,
    FactKey.EMAIL2: checked_email,
    FactKey.PHONE: checked_phone,
    FactKey.PHONE2: checked_phone,
    FactKey.SIBLINGS: clean_text,
    FactKey.REMARKS: clean_text,
}


def checked_facts(request: CareRequest, facts: Mapping[FactKey, str], today: date) -> dict[FactKey, str]:
    """Give those facts that differ from the request's, cleaned, addresses and numbers in their usual form.

    Raises `InputError` with everything that is not right: a day, address or number that cannot be, a birth
    date to come, nobody's name left.
    """
    problems: list[Message] = []
    found: dict[FactKey, str] = {}
    for key, text in facts.items():
        before = fact_text(request, key)
        try:
            kept = text if text == before else _CHECKS.get(key, clean_line)(text)
        except InputError as error:
            problems += error.messages
            continue
        if kept != before:
            found[key] = kept
    born = found.get(FactKey.BIRTH_DATE, "")
    if born > today.isoformat():
        problems.append(Message.of("day_is_to_come", date=date.fromisoformat(born)))
    if not any(found.get(key, fact_text(request, key)).strip() for key in _NAMES):
        problems.append(Message.of("name_missing"))
    if problems:
        raise InputError(*problems)
    return found
