"""Finds the field that somebody meant who wrote another name, or the field's label, into a template."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.services.reply_catalogue import BY_NAME, FIELDS
from llko_desktop.services.template_fields import Field

_LONGEST = 80
_LIKE = 0.6
# One word is soon like another, and says little when it is short.
_WORD_LIKE, _SHORTEST_WORD = 0.75, 4


@lru_cache(maxsize=256)
def nearest_field(written: str) -> Field | None:
    """Give the field whose name, or label in any of the languages, is most like what was written.

    Else the first that has a word like it, as `kindje` is like `kind`; none where nothing is like it.
    """
    words = fold_words(written[:_LONGEST]).replace("_", " ")
    if close := get_close_matches(words, _called(), 1, _LIKE):
        return _called()[close[0]]
    close = get_close_matches(words, _by_word(), 1, _WORD_LIKE)
    return _by_word()[close[0]] if close else None


@lru_cache(maxsize=1)
def _called() -> Mapping[str, Field]:
    """Give the fields by everything that they are called, folded; a name goes before a label."""
    labels = {
        fold_words(field.label.in_language(language)): field for language in LANGUAGES for field in FIELDS
    }
    return labels | {name.replace("_", " "): field for name, field in BY_NAME.items()}


@lru_cache(maxsize=1)
def _by_word() -> Mapping[str, Field]:
    """Give the fields by the words of their labels, folded; of those with the same word the first."""
    found: dict[str, Field] = {}
    for field in FIELDS:
        labels = [field.label.in_language(language) for language in LANGUAGES]
        for word in fold_words(" ".join((field.also, *labels))).split():
            if len(word) >= _SHORTEST_WORD:
                found.setdefault(word, field)
    return found
