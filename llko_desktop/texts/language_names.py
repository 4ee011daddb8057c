"""The names of all languages, and which language is meant by a name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.procedure import LANGUAGES


@cache
def language_names(language: str) -> Mapping[str, str]:
    """Give the names of all languages in `language` (`nl`, `fr` or `en`), by ISO 639 code, in order of name.

    Varieties of a language (`nl_BE`) are left out, and what is no language (`mul`, `und`, `zxx`).
    """
    names = Locale(language).languages
    kept = {code: name for code, name in names.items() if "_" not in code and code not in _NO_LANGUAGES}
    return dict(sorted(kept.items(), key=lambda pair: fold_words(pair[1])))


@cache
def _codes(language: str) -> Mapping[str, str]:
    """Give the code by folded name, those in `language` before the names in the others."""
    others = [one for one in LANGUAGES if one != language]
    return {
        fold_words(name): code for one in (*others, language) for code, name in language_names(one).items()
    }


def language_code(name: str, language: str) -> str:
    """Give the code of a language that is named in `language`, else in another of the interface's languages.

    Accents and capitals do not matter; a code stands for itself. Empty where no language is called so.
    """
    folded = fold_words(name)
    return _codes(language).get(folded) or (folded if folded in language_names(language) else "")


_NO_LANGUAGES = frozenset({"mul", "und", "zxx", "root"})
