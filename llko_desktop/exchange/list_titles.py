"""The titles of a list that is written out, and the few words in it, read from a TOML text."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ListTitles:
    """The titles of one language, by column in their order, and its words by key."""

    titles: Mapping[str, str]
    words: Mapping[str, str]


def load_titles(text: str) -> Mapping[str, ListTitles]:
    """Read titles by language from `vocabulary/list_titles.toml`; `KeyError` where one lacks a language."""
    tables = tomllib.loads(text)
    languages = next(iter(tables["titles"].values()))
    return {
        language: ListTitles(
            {column: words[language] for column, words in tables["titles"].items()},
            {key: words[language] for key, words in tables["words"].items()},
        )
        for language in languages
    }
