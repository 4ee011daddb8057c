"""How a letter speaks to parents and of a child: by first names, or in kind words where none is known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from llko_desktop.domain.folding import fold, fold_words
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.services.reply_words import list_text

_HELLO = {"nl": "Beste {names},", "fr": "Bonjour {names},", "en": "Dear {names},"}
_HELLO_UNKNOWN = {"nl": "Beste ouders,", "fr": "Chers parents,", "en": "Dear parents,"}
_HELLO_FAMILY = {"nl": "Beste familie {name},", "fr": "Chère famille {name},", "en": "Dear {name} family,"}
# What follows a greeting of the template's own: `Dag ouders,`, `Bonjour chers parents,`.
_PARENTS = {"nl": "ouders", "fr": "chers parents", "en": "parents"}
_THE_FAMILY = {"nl": "familie {name}", "fr": "famille {name}", "en": "{name} family"}
_CHILD = {"nl": "jullie kindje", "fr": "votre enfant", "en": "your child"}
_UNBORN = {"nl": "jullie kindje", "fr": "votre bébé", "en": "your baby"}

_OF = {"nl": "van {name}", "fr": "de {name}", "en": "of {name}"}
_OF_ELIDED = "d’{name}"
# French names after which `de` loses its vowel; after an h it may stay, and after `ya`, `yo` it does.
_VOWEL = re.compile(r"[aeiou]|y[^aeiou]")
# What stands between the children that a French letter names.
_JOINED = re.compile(r"(, | et )")

# Two people in one field, as many forms have it: `Sofie en Tom Maes`.
_AND = re.compile(r"\s*[&+/]\s*|\s+(?:en|et|and)\s+")
_FAMILY = {"familie", "fam", "gezin", "famille", "family"}
_TITLES = {
    "mevr",
    "mevrouw",
    "mw",
    "dhr",
    "meneer",
    "mr",
    "mrs",
    "ms",
    "mme",
    "madame",
    "monsieur",
    "m",
    "dr",
}
# How a letter says them; `M.` is left as it is, as it may be an initial as well.
_MADAM, _SIR = ({"mevr", "mevrouw", "mw", "mrs", "ms", "mme", "madame"}, {"dhr", "meneer", "mr", "monsieur"})
_MADAM_SAID = {"nl": "mevrouw", "fr": "Madame", "en": "Ms"}
_SIR_SAID = {"nl": "meneer", "fr": "Monsieur", "en": "Mr"}
_THE_SIR = re.compile(r"de heer\b", re.IGNORECASE)
# What stands in the name's place when there is no name yet.
_NO_NAME = {
    "baby",
    "bebe",
    "kind",
    "kindje",
    "enfant",
    "child",
    "onbekend",
    "inconnu",
    "unknown",
    "nn",
    "n n",
}
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")


def one_line(text: str) -> str:
    """Give a text without the line breaks and control characters that would tear a sentence apart."""
    return _BREAKS.sub(" ", text).strip()


def _first_word(name: str) -> str:
    """Give the first name of a full name; `Maes, Sofie` is read as a family name first."""
    family, comma, given = name.partition(",")
    return next(iter((given if comma and given.strip() else family).split()), "")


def _has_title(name: str) -> bool:
    """Say whether a name begins with a title; `De` alone is the beginning of many a family name."""
    return fold_words(name.split()[0]) in _TITLES or bool(_THE_SIR.match(name))


@lru_cache(maxsize=2048)
def first_names(name: str) -> tuple[str, ...]:
    """Give the first names in a name field, two for `Sofie en Tom Maes`; with a title, the whole name."""
    name = one_line(name)
    if not name:
        return ()
    if _has_title(name):
        return (name,)
    return tuple(first for first in map(_first_word, _AND.split(name)) if first)


def greeting(parents: Iterable[Parent], language: str) -> str:
    """Open a letter: `Beste Sofie en Tom,`; a family by its name; `Beste ouders,` when no name is known."""
    names = _names(parents)
    if family := _family(names):
        return _HELLO_FAMILY[language].format(name=family)
    firsts = _said_firsts(names, language)
    return _HELLO[language].format(names=firsts) if firsts else _HELLO_UNKNOWN[language]


def parents_first(parents: Iterable[Parent], language: str) -> str:
    """Name parents as they are spoken to: `Sofie en Tom`, `familie Maes`, `ouders` when no name is known."""
    names = _names(parents)
    if family := _family(names):
        return _THE_FAMILY[language].format(name=family)
    return _said_firsts(names, language) or _PARENTS[language]


def _said_firsts(names: Iterable[str], language: str) -> str:
    firsts = [_said(first, language) if _has_title(first) else first for first in _firsts(names)]
    return list_text(firsts, language)


def _said(name: str, language: str) -> str:
    """Give a name with its title as the letter's language says it; two people's are left as they are."""
    title, _, rest = _THE_SIR.sub("dhr", name).partition(" ")
    title = fold_words(title)
    said = _MADAM_SAID if title in _MADAM else _SIR_SAID if title in _SIR else {}
    if said and rest.strip() and not _AND.search(name):
        return f"{said[language]} {rest.strip()}"
    return name[0].lower() + name[1:] if language == "nl" else name


def _names(parents: Iterable[Parent]) -> list[str]:
    return [one_line(parent.name) for parent in parents if one_line(parent.name)]


def _family(names: Iterable[str]) -> str:
    """Give the name of a family that is addressed as one, empty when none is."""
    parts = (name.split(maxsplit=1) for name in names)
    return next((part[1] for part in parts if len(part) > 1 and fold_words(part[0]) in _FAMILY), "")


def _firsts(names: Iterable[str]) -> list[str]:
    """Give whom a greeting names, each once."""
    return list(dict.fromkeys(first for name in names for first in first_names(name)))


def child_in_words(child: Child, today: date, language: str) -> str:
    """Name a child within a sentence: its first name, or `jullie kindje` as long as it has none."""
    firsts = [one_line(child.first_name)] if one_line(child.first_name) else list(first_names(child.name))
    if not firsts or fold_words(firsts[0]) in _NO_NAME:
        return (_UNBORN if child.is_unborn(today) else _CHILD)[language]
    return list_text(firsts, language)


def of_child(child: str, language: str) -> str:
    """Say that something is a child's, by what it is called: `van Elias`, `d’Elias`, `de Noor`.

    In French each of several children is named so: `d’Elias et de Noor`.
    """
    if language != "fr":
        return _OF[language].format(name=child)
    return "".join(part if _JOINED.fullmatch(part) else _of_in_french(part) for part in _JOINED.split(child))


def _of_in_french(child: str) -> str:
    return (_OF_ELIDED if _VOWEL.match(fold(child)) else _OF["fr"]).format(name=child)


def people_values(request: CareRequest, today: date, language: str) -> dict[str, str | bool]:
    """Give the fields about the family: greeting, who the parents are, child and its full name."""
    child, names = child_in_words(request.child, today, language), _names(request.parents)
    return {
        "greeting": greeting(request.parents, language),
        "parents_first": parents_first(request.parents, language),
        "parents": ", ".join(names),
        "one_parent": len(_firsts(names)) == 1 and not _family(names),
        "parents_unknown": not names,
        "child": child,
        "of_child": of_child(child, language),
        "child_name": one_line(request.child.name) or child,
    }
