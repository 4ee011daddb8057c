"""The words of a week of care in Dutch, French and English, and a text taken apart into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from llko_desktop.domain.folding import fold
from llko_desktop.domain.schedule import Weekday

# Not vrij for Friday: it says more often that a day is free (`wo vrij`).
_DAY_NAMES: dict[Weekday, str] = {
    Weekday.MONDAY: "ma maa maandag maandags lu lun lundi mo mon monday",
    Weekday.TUESDAY: "di din dinsdag dinsdags mar mardi tu tue tues tuesday",
    Weekday.WEDNESDAY: "wo woe woensdag woensdags me mer mercredi we wed wednesday",
    Weekday.THURSDAY: "do don donderdag donderdags je jeu jeudi th thu thur thurs thursday",
    Weekday.FRIDAY: "vr vri vrijdag vrijdags ve ven vendredi fr fri friday",
    Weekday.SATURDAY: "za zat zaterdag zaterdags sa sam samedi sat saturday",
    Weekday.SUNDAY: "zo zon zondag zondags dim dimanche su sun sunday",
}
DAYS = {
    name + ending: day for day, names in _DAY_NAMES.items() for name in names.split() for ending in ("", "s")
}
WORKING_WEEK = {"weekdagen", "werkdagen", "weekdays", "alledagen", "elkedag", "touslesjours", "everyday"}
_FRENCH = "lu lun lundi me mer mercredi je jeu jeudi ve ven vendredi dim dimanche".split()
# Names that are of no other language than French.
FRENCH_DAYS = frozenset(name + ending for name in _FRENCH for ending in ("", "s"))
_PARTS = {
    "whole": "heledag heledagen volledigedag volledigedagen volledag volledagen dag journee journeeentiere "
    "journeecomplete journeesentieres journeescompletes toutelajournee fullday fulldays wholeday wholedays "
    "allday",
    "morning": "voormiddag voormiddagen voormiddags vm ochtend ochtenden ochtends morgens matin matins "
    "matinee "
    "matinees morning mornings am",
    "afternoon": "namiddag namiddagen namiddags nm apresmidi afternoon afternoons pm",
}
PART_OF = {word: part for part, words in _PARTS.items() for word in words.split()}
TO = {"-", "tot", "totenmet", "t/m", "tm", "a", "au", "jusque", "jusqua", "to", "until", "till", "through"}
JOIN = {",", ";", "/", "+", "&", "|", "en", "et", "and", "ook"}
_SIGNS = {":", ".", "(", ")", "'"}
_UNITS = {"uur", "uren", "u", "heure", "heures", "h"}
_SMALL_WORDS = set("op van vanaf om tussen de du des le les entre from on between in s the dans l".split())
EVERY = {"telkens", "elke", "iedere", "alle", "chaque", "tous", "toutes", "every"}
# Before days that are left out of those told.
EXCEPT = {"behalve", "uitgezonderd", "sauf", "excepte", "hormis", "except"}
FILLER = _SIGNS | _UNITS | _SMALL_WORDS | EVERY
# Words that belong together, once their accents are gone; they are read as one.
_PHRASES = re.compile(
    r"\b(hele dag(?:en)?|volledige dag(?:en)?|volle dag(?:en)?|journees? entieres?|journees? completes?|"
    r"toute la journee|full days?|whole days?|all day|alle dagen|elke dag(?!en)|tous les jours|every day|"
    r"tot en met|apres[- ]midi)\b"
)
_NOON = {"midi", "noon"}
_DAY_AND_PART = re.compile(r"([a-z]+dag)(voormiddag|namiddag|ochtend)")
_TOKEN = re.compile(
    r"(?P<time>(?<!\d)(?:[01]\d|2[0-4])[0-5]\d(?!\d)"
    r"|\d{1,2}\s?(?:[:.hu]\s?\d{2}(?!\d)|(?:uur|[hu](?![a-z])))?(?:\s?[ap]m\b)?)"
    r"|(?P<to>t/m|t\.?e\.?m\b\.?)|(?P<word>[^\W\d_]+)|(?P<sign>\.{2,}|[^\s\w]|_)"
)


class Token(NamedTuple):
    """A piece of a folded text: a `time`, `word` or `sign`, and where it stands in it."""

    kind: str
    text: str
    start: int
    end: int


def plain_text(text: str) -> str:
    """Fold a text in which a week is looked for, with one sign for every kind of dash."""
    return fold(re.sub("[‐‑‒–—―−]", "-", text).replace("’", "'"))


def tokens(plain: str) -> Iterator[Token]:
    """Take a text from `plain_text` apart; `t.e.m.` and `tem` are given as `t/m`."""
    joined = _PHRASES.sub(lambda m: re.sub(r"[\s-]", "", m.group()).ljust(len(m.group())), plain)
    for match in _TOKEN.finditer(joined):
        kind, text = match.lastgroup or "sign", match.group().strip()
        start = match.start()
        both = _DAY_AND_PART.fullmatch(text) if kind == "word" else None
        if both:
            yield Token("word", both[1], start, start + both.end(1))
            yield Token("word", both[2], start + both.end(1), match.end())
        elif text in _NOON:
            yield Token("time", "12:00", start, match.end())
        elif kind == "to":
            yield Token("word", "t/m", start, match.end())
        else:
            end = start + len(text)
            while end < len(plain) and joined[end] == " " != plain[end]:
                end += 1
            yield Token(kind, text, start, end)
