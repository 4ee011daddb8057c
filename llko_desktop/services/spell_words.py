"""Finds the words of a text that a dictionary can be asked about, and says how it may be asked for each.

Left out are the places of fields, gaps, numbers, mail and web addresses, single letters and shortenings in
capitals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

# No word is longer; a dictionary is not asked about what somebody pasted by mistake.
LONGEST_WORD = 60
_WEB_ENDINGS = "be|brussels|com|eu|fr|gent|info|net|nl|org|vlaanderen"
# What goes on is looked for from where it begins only: a text without spaces is read once.
_NO_WORDS = re.compile(
    r"‹[^‹›\n]*›|(?<![^\s›])[^\s›]+@\S+|(?:https?://|www\.)\S+"
    rf"|(?<![\w.-])[\w.-]*\w\.(?:{_WEB_ENDINGS})\b(?:/\S*)?",
    re.IGNORECASE,
)
# An accent may come as a character of its own.
_LETTER = "(?:[^\\W\\d_][\u0300-\u036f]*)"
# U+FFFC stands for a field; letters that touch one, or a digit, are part of something else.
_WORD = re.compile(
    f"(?<![\\w\u0300-\u036f\ufffc])['’]?{_LETTER}+(?:['’\\-\u2010\u2011]{_LETTER}+)*(?![\\w\u0300-\u036f\ufffc])"
)
_APOSTROPHES = ("'", "’")
_HYPHENS = str.maketrans("\u2010\u2011", "--")
# What begins with an apostrophe in Dutch; before any other word it is a quotation mark.
_DUTCH_CLITICS = frozenset({"d", "em", "er", "ie", "k", "m", "n", "r", "s", "t", "tje", "z"})
_ELISION = re.compile("(?:[cdjlmnst]|jusqu|lorsqu|puisqu|qu|quoiqu)['’]", re.IGNORECASE)


def words_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each word to check, in the order of the text."""
    left_out = [match.span() for match in _NO_WORDS.finditer(text)]
    left_out.reverse()
    for match in _WORD.finditer(text):
        start, end = match.span()
        while left_out and left_out[-1][1] <= start:
            left_out.pop()
        if left_out and left_out[-1][0] < end:
            continue
        if text[start] in _APOSTROPHES and not _is_clitic(text[start + 1 : end], language):
            start += 1
        if _is_checked(text[start:end]):
            yield start, end


def asked_of(word: str, language: str) -> frozenset[str]:
    """Give every spelling that a dictionary is to be asked about to know whether a word is right."""
    return frozenset(
        spelling for way in _ways(word, language) for part in way for spelling in _spellings(part)
    )


def is_right(word: str, language: str, knows: Callable[[str], bool]) -> bool:
    """Say whether a word is right where `knows` tells for each spelling of `asked_of` if it is known.

    It is when the whole is, or each part between hyphens, or in French what comes after an elision.
    """
    return any(
        all(any(knows(spelling) for spelling in _spellings(part)) for part in way)
        for way in _ways(word, language)
    )


def folded(word: str) -> str:
    """Give the form in which two spellings of a word are the same: capitals and kinds of apostrophe."""
    return unicodedata.normalize("NFC", word).translate(_HYPHENS).replace("’", "'").casefold()


def _is_clitic(rest: str, language: str) -> bool:
    return language == "nl" and re.split(r"[\W_]", rest, maxsplit=1)[0].casefold() in _DUTCH_CLITICS


def _is_checked(word: str) -> bool:
    letters = word.strip("'’")
    return 1 < len(word) <= LONGEST_WORD and not (letters.isupper() and len(letters) > 1)


def _ways(word: str, language: str) -> Iterator[tuple[str, ...]]:
    """Give the ways in which a word can be right: in each of them all parts have to be known."""
    word = unicodedata.normalize("NFC", word).translate(_HYPHENS)
    elision = _ELISION.match(word) if language == "fr" else None
    for whole in (word, word[elision.end() :]) if elision else (word,):
        yield (whole,)
        if "-" in whole:
            yield tuple(part for part in whole.split("-") if _is_checked(part))


def _spellings(part: str) -> tuple[str, ...]:
    """Give a word with either apostrophe: a dictionary knows one or the other, and texts hold both."""
    if not any(sign in part for sign in _APOSTROPHES):
        return (part,)
    straight = part.replace("’", "'")
    return (straight, straight.replace("'", "’"))
