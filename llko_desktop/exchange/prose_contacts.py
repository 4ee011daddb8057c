"""Finds in sentences what has a form of its own: addresses, numbers, a place to live, a wish for a tariff."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.prose_names import is_office
from llko_desktop.exchange.prose_text import READ, Prose
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.fields import Field

_REFERENCE = re.compile(r"\b[a-z]{2,4}-\d{4}-\d{3,8}\b")
_ADDRESS_SIGN = re.compile(r"[\w.+'-]")
_LONGEST_PART = 100
_MOST_CANDIDATES = 20
_PHONE = re.compile(r"(?<![\w+/.-])(?:\+|00|0)[1-9](?:[ ./()-]{0,3}\d){7,12}(?!\w)")
# In figures, as before the time of a message in a chat.
_DAY = re.compile(r"(?<![\w/.-])\d{1,2}([-/.])\d{1,2}\1(?:(?:19|20)\d{2}|\d{2}(?! \d\d(?!:)))(?![\d/.-])")
_CHILD_CODE = re.compile(
    r"\b(?:kindcode|code enfant|child code)\s?(?:is|est|:)?\s{0,2}((?=[a-z-]{0,6}\d)[a-z0-9-]{3,20})"
)
_TARIFF = re.compile(
    r"\b(?:inkomenstarief|ikt|inkomensgerelateerde? (?:tarief|opvang|prijs)|tarif (?:lie aux|selon les?|en "
    r"fonction des?) revenus?|"
    r"income[- ](?:based|related)? ?(?:tariff|rate|price))\b"
)
_NOT_TARIFF = re.compile(r"\b(?:geen|niet|zonder|pas|sans|not|no|without)\b")
# Places are looked for in the text as it was written: a name has a capital.
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}(?:[ -](?:[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}|aan|de|den|der|op|bij|sur|la|le|lez))?"
_POSTCODE = re.compile(rf"(?<![\w/.-])([1-9]\d{{3}}) ({_NAME})")
_LIVES = re.compile(
    rf"\b(?:uit|wonen (?:allebei |samen |nu )?in|woon in|wonende? (?:in|te)|te|habitons (?:a|à)|habite (?:a|"
    rf"à)|habitant (?:a|à)|"
    rf"live in|living in|(?<=are )from|(?<=am )from) ({_NAME})"
)
_STREET = re.compile(
    r"(?<!\w)([A-ZÀ-ÖØ-Þ][\w'’-]{0,30}(?:straat|laan|weg|plein|dreef|lei|baan|kaai|hof|pad|dijk|markt)|"
    r"(?:[Rr]ue|[Aa]venue|[Cc]hauss[ée]e|[Bb]oulevard|[Pp]lace)(?: (?:de|du|des|la|le|les|d'|l'))*(?: "
    r"?[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}){1,3}),? "
    r"(\d{1,4} ?[a-zA-Z]?\b(?:[ ]?(?:bus|bte|box) ?\d{1,3})?)"
)
_YEARS = range(1900, 2051)
_NO_PLACES = frozenset(
    "Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December Ik Wij "
    "We".split()
)


def find_contacts(prose: Prose) -> None:
    """Note a reference, mail addresses and a child code."""
    for match in _REFERENCE.finditer(prose.plain):
        if not prose.first(Field.REFERENCE):
            prose.note(Field.REFERENCE, prose.as_written(*match.span()), *match.span(), 0.9)
    _two(prose, Field.EMAIL, Field.EMAIL2, _emails(prose))
    if code := _CHILD_CODE.search(prose.unread()):
        prose.note(Field.CHILD_CODE, prose.as_written(*code.span(1)), *code.span(), 0.7)


def find_phones(prose: Prose) -> None:
    """Note phone numbers that can exist; figures of dates could be taken for one."""
    _two(prose, Field.PHONE, Field.PHONE2, _phones(prose))


def find_chatter(prose: Prose, sender: str) -> None:
    """Note who wrote in a chat, by a first name perhaps or a number, where nothing else is told."""
    if _is_phone(sender):
        if not prose.first(Field.PHONE):
            prose.note(Field.PHONE, sender, 0, 0, 0.6)
    elif sender[:1].isalpha() and not is_office(sender) and not prose.first(Field.PARENT):
        prose.note(Field.PARENT, sender, 0, 0, 0.4)


def _two(prose: Prose, first: Field, second: Field, found: Iterator[tuple[str, int, int]]) -> None:
    given: list[str] = []
    for text, start, end in found:
        if text in given:
            prose.mark(start, end)
        elif len(given) < 2:
            prose.note(second if given else first, text, start, end, 0.9)
            given.append(text)


def _emails(prose: Prose) -> Iterator[tuple[str, int, int]]:
    text, at, tried = prose.plain, -1, 0
    while (at := text.find("@", at + 1)) >= 0 and tried < _MOST_CANDIDATES:
        start, end = at, at + 1
        while start > max(0, at - _LONGEST_PART) and _ADDRESS_SIGN.match(text[start - 1]):
            start -= 1
        while end < min(len(text), at + _LONGEST_PART) and _ADDRESS_SIGN.match(text[end]):
            end += 1
        candidate = prose.as_written(start, end).rstrip(".'-") if start < at < end - 1 else ""
        if candidate:
            tried += 1
            try:
                checked_email(candidate)
            except InputError:
                continue
            yield candidate, start, end


def _phones(prose: Prose) -> Iterator[tuple[str, int, int]]:
    text, at = _DAY.sub(lambda day: READ * len(day[0]), prose.unread()), 0
    for _ in range(_MOST_CANDIDATES):
        match = _PHONE.search(text, at)
        if match is None:
            return
        # Two numbers in a row may look like one.
        ends = [place + 1 for place in range(*match.span()) if text[place].isdecimal()][7:]
        end = next((end for end in reversed(ends) if _is_phone(text[match.start() : end])), None)
        if end is not None:
            yield prose.as_written(match.start(), end), match.start(), end
        at = end or match.end()


def _is_phone(text: str) -> bool:
    try:
        checked_phone(text)
    except InputError:
        return False
    return True


def find_wishes(prose: Prose) -> None:
    """Note that a family asks for the income tariff."""
    unread = prose.unread()
    tariff = _TARIFF.search(unread)
    if tariff and not _NOT_TARIFF.search(unread[max(0, tariff.start() - 40) : tariff.start()]):
        prose.note(Field.INCOME_TARIFF, "ja", *tariff.span(), 0.6)


def find_residence(prose: Prose) -> None:
    """Note where the family lives: a street with its number, a postcode with its place, or a place."""
    written = prose.written_unread()
    if street := _STREET.search(written):
        prose.note_written(Field.STREET, f"{street[1]} {street[2]}", *street.span(), 0.6)
    for place in _POSTCODE.finditer(written):
        if int(place[1]) not in _YEARS and place[2] not in _NO_PLACES:
            prose.note_written(Field.RESIDENCE, place[0], *place.span(), 0.7)
            return
    lives = _LIVES.search(written)
    if lives and lives[1] not in _NO_PLACES:
        prose.note_written(Field.RESIDENCE, lives[1], *lives.span(), 0.6)
