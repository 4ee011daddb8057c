"""Search over requests: what is kept to be found, and the condition a user's words become.

Words are folded (no case, accents or punctuation), every word of a search must begin a kept word, and a
phone number is found however it is spelled. Emoji and other pictures are kept as words too, spelled in
letters; punctuation only where a text has nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby, islice

import phonenumbers
from sqlalchemy import ColumnElement, and_, column, false, or_, select, table, text, true

from llko_desktop.domain.cleaning import clean_text
from llko_desktop.domain.folding import fold
from llko_desktop.domain.request import CareRequest
from llko_desktop.storage.schema import requests

_HOME_REGION = "BE"
_FEWEST_DIGITS = 4
_MOST_SIGNS = 50
# Of a text that is pasted to be found, so much narrows the list enough, and a database takes no more words.
_MOST_WORDS = 50
# The index takes no low line for a letter.
_WORD = re.compile(r"[^\W_]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_USUAL = re.compile(r"\+32(?: [1-9]\d*)(?: \d+)+", re.ASCII)
_index = table("requests_fts", column("rowid"))


def search_text(request: CareRequest) -> str:
    """Give everything that a request is found by, folded."""
    child, parts = request.child, [request.reference, *request.other_references]
    parts += [child.name, child.first_name, request.residence, request.remarks, request.notes]
    parts += [request.child_code, request.siblings]
    for parent in request.parents:
        parts += [parent.name, parent.email]
    words = [word for part in parts for word in words_of(part)]
    phones = (spelling for parent in request.parents for spelling in _spellings(parent.phone))
    return " ".join([*words, *phones])


def words_of(text: str) -> list[str]:
    """Give the words that a text is kept as, or sought by; none of white space."""
    folded = fold(text)
    words = _WORD.findall(folded)
    words += map(_spelled, _pictures(folded))
    return words or [_spelled(signs) for signs in (folded.split() or text.split())]


def _pictures(text: str) -> Iterator[str]:
    """Give the runs of pictures in a text, less what says how these are drawn or joined."""
    if not any(map(_is_picture, set(_NOT_ASCII.findall(text)))):
        return
    drawn = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Me", "Mn"))
    for is_picture, run in groupby(drawn, key=_is_picture):
        if is_picture:
            yield "".join(run)


def _is_picture(character: str) -> bool:
    # Pictures of a younger Unicode than Python's are not assigned yet; skin tones count as modifiers (Sk).
    return unicodedata.category(character) in ("So", "Co", "Cn") or "\U0001f3fb" <= character <= "\U0001f3ff"


def _spelled(signs: str) -> str:
    """Write signs in letters and figures, which the index takes for one word that begins as they do."""
    return "u" + "".join(f"{ord(sign):06x}" for sign in signs[:_MOST_SIGNS])


def _spellings(phone: str) -> Iterator[str]:
    """Give the digits of a number as they may be asked for: 32470…, 0470… and 470…."""
    if not phone:
        return
    if _USUAL.fullmatch(phone):
        # As nearly all are kept; taking numbers apart by the rules of all countries takes long.
        digits = _digits(phone)
        yield from (digits, f"0{digits[2:]}", digits[2:])
        return
    try:
        number = phonenumbers.parse(phone, _HOME_REGION)
    except phonenumbers.NumberParseException:
        yield from filter(None, [_digits(phone)])
        return
    national = phonenumbers.national_significant_number(number)
    yield from (f"{number.country_code}{national}", f"0{national}", national)


def _digits(words: str) -> str:
    return "".join(re.findall(r"\d", words))


def _alternatives(words: str) -> Iterator[list[list[str]]]:
    """Give what must all be found, each as alternatives, and an alternative as words that must all be found.

    Numbers in a row may be the parts of one phone number.
    """
    sought = dict.fromkeys(words_of(clean_text(words)))
    for is_number, group in groupby(islice(sought, _MOST_WORDS), key=str.isdecimal):
        parts = list(group)
        number = "".join(parts)
        if is_number and len(number) >= _FEWEST_DIGITS:
            yield [parts, [number.removeprefix("00")]]
        else:
            yield [parts]


def matches(words: str, *, indexed: bool) -> ColumnElement[bool]:
    """Give the condition that a row of `requests` is found by `words`; true for a search without words.

    `indexed` says whether the store has a full-text index (an SQLite file); else the kept text is scanned.
    """
    wanted = list(_alternatives(words))
    if not wanted:
        return false() if words.strip() else true()
    if indexed:
        return _in_index(wanted)
    return and_(*(or_(*(and_(*map(_begins_a_word, parts)) for parts in choice)) for choice in wanted))


def _in_index(wanted: list[list[list[str]]]) -> ColumnElement[bool]:
    expression = " AND ".join(
        "(" + " OR ".join("(" + " AND ".join(f'"{word}"*' for word in parts) + ")" for parts in choice) + ")"
        for choice in wanted
    )
    found = select(_index.c.rowid).where(text("requests_fts MATCH :wanted").bindparams(wanted=expression))
    return requests.c.id.in_(found)


def _begins_a_word(word: str) -> ColumnElement[bool]:
    return or_(
        requests.c.search_text.startswith(word, autoescape=True),
        requests.c.search_text.contains(f" {word}", autoescape=True),
    )
