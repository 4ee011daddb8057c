"""Checks a written reply against what it must tell the parents (R2, R6, R7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from llko_desktop.domain.folding import fold
from llko_desktop.domain.proposal import Purpose

# How a field without a value shows in a reply that is still being written: ‹reply-by date›.
GAP = re.compile("‹[^‹›\n]*›")

_DAYS = re.compile(
    r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b"
)
_MONTHS = "jan|feb|fev|maa|mar|apr|avr|mei|mai|may|jun|jui|jul|aug|aou|sep|okt|oct|nov|dec"
_CLOCK = r"\d{1,2}(?:\s?[:.hu]\s?\d{2})?(?:\s?(?:uur|heures?|[uh]|[ap]m))?"
# Hours have a beginning and an end; so have two days of a month, and a date has dashes: those are no hours.
_HOURS = re.compile(
    rf"(?<![\d/.,+-]){_CLOCK}(?![\w/])\s*(?:-|–|—|\b(?:tot|a|au|to|until|till)\b)\s*"
    rf"{_CLOCK}(?![\w/-])(?!\s*(?:{_MONTHS}))"
)


class Check(StrEnum):
    """What a reply is checked for."""

    DAYS_AND_HOURS = "days_and_hours"
    ALTERNATIVE = "alternative"
    REPLY_BY = "reply_by"
    CONTACT = "contact"
    NO_GAPS = "no_gaps"


@dataclass(frozen=True)
class Finding:
    """The outcome of one check; `start` and `end` are the place in the text it points at, for a gap."""

    check: Check
    ok: bool
    start: int = 0
    end: int = 0


_OFFERS = {Purpose.FULL_PLACE, Purpose.PARTIAL_PLACE, Purpose.LATER_START}
_CHECKS: dict[Purpose, tuple[Check, ...]] = {
    **dict.fromkeys(_OFFERS, (Check.DAYS_AND_HOURS, Check.REPLY_BY, Check.CONTACT)),
    Purpose.NOT_POSSIBLE_ALTERNATIVE: (Check.ALTERNATIVE, Check.CONTACT),
    Purpose.CLOSING_NOTICE: (Check.REPLY_BY, Check.CONTACT),
}


@dataclass(frozen=True)
class Expected:
    """What a complete reply would name: the reply-by or closing date in its spellings, and contacts."""

    reply_by: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


def check_reply(text: str, purpose: Purpose, expected: Expected) -> tuple[Finding, ...]:
    """Say what a reply for `purpose` tells and lacks; the check for gaps comes last and holds for all."""
    plain = fold(text)
    outcome = {
        Check.DAYS_AND_HOURS: bool(_DAYS.search(plain) and _HOURS.search(plain)),
        Check.ALTERNATIVE: bool(_DAYS.search(plain) and _HOURS.search(plain)),
        Check.REPLY_BY: any(_names_date(plain, fold(form)) for form in expected.reply_by),
        Check.CONTACT: _names_contact(plain, expected.contacts),
    }
    findings = [Finding(check, outcome[check]) for check in _CHECKS.get(purpose, ())]
    gap = GAP.search(text)
    findings.append(Finding(Check.NO_GAPS, gap is None, *(gap.span() if gap else ())))
    return tuple(findings)


def _names_date(plain: str, form: str) -> bool:
    """Whether a date stands in the text: `7 juli` is not in `17 juli`, nor `10 juli` in `10 juli 2027`."""
    return re.search(rf"(?<![\d/.-]){re.escape(form)}(?!\w|[/.-]\d|\s+\d{{4}})", plain) is not None


def _names_contact(plain: str, contacts: tuple[str, ...]) -> bool:
    """Whether one of the ways to reach the provider stands in the text; a phone number in any spelling.

    The Belgian country code and the first zero stand for each other.
    """
    digits = re.sub(r"\D", "", plain)
    for contact in contacts:
        number = re.sub(r"^(?:0032|32(?=\d{8,9}$)|0)", "", re.sub(r"\D", "", contact))
        if fold(contact) in plain or ("@" not in contact and len(number) > 6 and number in digits):
            return True
    return False


def gaps(text: str) -> tuple[tuple[int, int], ...]:
    """Give the places (start, end) of the fields that are still to be filled in, in the order of the text."""
    return tuple(match.span() for match in GAP.finditer(text))
