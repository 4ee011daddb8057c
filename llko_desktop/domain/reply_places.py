"""Finds where a reply names days and hours, a date or a contact, and says that a request closes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from llko_desktop.domain.folding import FoldedText, fold

Span = tuple[int, int]

_DAY_NAMES = (
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    "dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
_DAY_WORDS = frozenset(day + ending for day in _DAY_NAMES.split("|") for ending in ("", "s"))
_DAY = re.compile(rf"\b(?:{_DAY_NAMES})s?\b")
_MONTHS = "jan|feb|fev|maa|mar|apr|avr|mei|mai|may|jun|jui|jul|aug|aou|sep|okt|oct|nov|dec"
_CLOCK = r"\d{1,2}(?:\s?[:.hu]\s?\d{2})?(?:\s?(?:uur|heures?|[uh]|[ap]m))?"
# Hours have a beginning and an end; so have two days of a month, and a date has dashes: those are no hours.
_HOURS = re.compile(
    rf"(?<![\d/.,+-]){_CLOCK}(?![\w/])\s{{0,3}}(?:-|–|—|\b(?:tot|a|au|to|until|till)\b)\s{{0,3}}"
    rf"{_CLOCK}(?![\w/-])(?!\s{{0,3}}(?:{_MONTHS}))"
)
_CLOSING = re.compile(
    r"\b(?:sluit|sluiten|afsluiten|afgesloten|gesloten|annuleren|geannuleerd|stopzetten|stopgezet|schrappen|vervalt|"
    r"clotur\w{1,8}|clore|close|closed|closing|ferm(?:er|ons|erons|ee)|annul(?:er|ons|erons|ee)|"
    r"cancel|cancell?ed|cancell?ing)\b"
)
_REQUEST = re.compile(
    r"\b(?:\w{0,12}aanvraag|\w{0,12}vraag|inschrijving|demande|inscription|request|application)\b"
)
# Closing when the parents say so themselves is no notice.
_AT_ONCE = re.compile(
    r"\b(?:meteen|onmiddellijk|direct|tout de suite|aussitot|right away|immediately|at once)\b"
)
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
# So many places are looked at before a text is taken to say nothing of the kind.
_MOST = 50
_GREETING = re.compile(
    r"^.{0,40}\b(?:groet|groeten|groetjes|mvg|cordialement|salutations|bien a vous|regards|sincerely)\b"
    r".{0,40}$",
    re.MULTILINE,
)
_LONGEST_SENTENCE = 1_000
# A letter ends within so many characters of its greeting.
_LONGEST_END = 2_000


def days_and_hours(text: FoldedText) -> tuple[bool, bool, Span | None]:
    """Say whether days and whether hours are named, and where the first hours of a named day stand.

    Days without hours, or hours without days, are where the first of them stands.
    """
    day = _DAY.search(text.plain) if _DAY_WORDS & text.vocabulary else None
    hours = next(_HOURS.finditer(text.plain), None)
    for found in islice(_HOURS.finditer(text.plain), _MOST) if day else ():
        start = text.plain.rfind("\n", 0, found.start()) + 1
        before = _DAY.search(text.plain, start, found.start())
        if before:
            return True, True, text.span(before.start(), found.end())
    first = hours or day
    return day is not None, hours is not None, text.span(*first.span()) if first else None


def named_date(text: FoldedText, forms: Iterable[str]) -> Span | None:
    """Give where one of the spellings of a date stands first.

    `7 juli` is not in `17 juli`, nor `10 juli` in `10 juli 2027`.
    """
    found = [span for form in forms if (span := _date(text.plain, fold(form)))]
    return text.span(*min(found, key=lambda span: (span[0], -span[1]))) if found else None


def _date(plain: str, form: str) -> Span | None:
    if not form:
        return None
    # What may not stand before is looked at last: a search for letters is many times as fast.
    for match in re.finditer(rf"{re.escape(form)}(?!\w|[/.-]\d|\s+\d{{4}})", plain):
        if match.start() == 0 or plain[match.start() - 1] not in "0123456789/.-":
            return match.span()
    return None


def named_contact(text: FoldedText, contacts: Iterable[str]) -> Span | None:
    """Give where one of the ways to reach the provider stands first; a phone number in any spelling.

    The Belgian country code and the first zero stand for each other.
    """
    patterns = [_phone_pattern(way) or re.escape(fold(way)) for way in contacts]
    found = [match.span() for pattern in patterns if pattern and (match := re.search(pattern, text.plain))]
    return text.span(*min(found)) if found else None


def _phone_pattern(way: str) -> str:
    """Give a pattern for a phone number with any separators; empty for what is none."""
    number = re.sub(r"^(?:0032|32(?=\d{8,9}$)|0{1,2})", "", re.sub(r"\D", "", way))
    if "@" in way or len(number) < 7:
        return ""
    between = r"[\s./()–-]{0,3}"
    return rf"(?<!\d)(?:(?:\+|00)?32{between})?(?:\+|\(?0{{1,2}}\)?{between})?{between.join(number)}(?!\d)"


def closing(text: FoldedText) -> Span | None:
    """Give the first sentence that says that the request will be closed (R6)."""
    for found in islice(_CLOSING.finditer(text.plain), _MOST):
        start, end = _sentence(text.plain, found.start(), found.end())
        if _REQUEST.search(text.plain, start, end) and not _AT_ONCE.search(text.plain, start, end):
            return text.span(start, end)
    return None


def _sentence(plain: str, start: int, end: int) -> Span:
    """Give the sentence around a find, as far as a thousand characters each way."""
    first, last = max(0, start - _LONGEST_SENTENCE), min(len(plain), end + _LONGEST_SENTENCE)
    for before in _SENTENCE_END.finditer(plain, first, start):
        first = before.end()
    after = _SENTENCE_END.search(plain, end, last)
    while plain[first].isspace():
        first += 1
    return first, (after.start() + len(after[0].rstrip()) if after else last)


def where_to_add(written: str) -> int:
    """Give the place where a sentence can be added: before the greeting at the end, else at the end."""
    from_here = max(0, len(written) - _LONGEST_END)
    last = FoldedText(written[from_here:])
    greetings = list(_GREETING.finditer(last.plain))
    greeting = from_here + last.span(*greetings[-1].span())[0] if greetings else len(written)
    # The line may begin with the stars of bold words.
    end = written.rfind("\n", 0, greeting) + 1 if greetings else greeting
    return len(written[:end].rstrip())
