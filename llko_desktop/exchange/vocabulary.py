"""The words by which columns, labels and rows that are no requests are recognised, read from a TOML text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Any

from llko_desktop.domain.folding import fold, fold_words
from llko_desktop.domain.status import Source
from llko_desktop.services.fields import PLACEMENT_ALONE, REQUEST_FIELDS, Field

LANGUAGES = ("nl", "fr", "en")
_FIELD_KEYS = {*LANGUAGES, "weak", "placed", "exact_only"}


class VocabularyError(ValueError):
    """The vocabulary file is faulty; the text names the key and what was expected."""


@dataclass(frozen=True)
class Vocabulary:
    """Names of fields, folded.

    `written` has names in which brackets or a slash matter (`header_key`), `names` and `weak` all others
    (`fold_words`). `inside` has the names that may stand among other words, as word sets, by each of their
    words. `own_words` are all words that occur in a field's names. `languages` are those in which a name
    (`fold_words`) is one. `sources` are the words (`fold_words`) for how a request came in. The other five
    are the lists of `[words]`, closings with a space behind them.
    """

    written: Mapping[str, Field]
    names: Mapping[str, Field]
    weak: Mapping[str, tuple[Field, ...]]
    inside: Mapping[str, tuple[tuple[frozenset[str], Field], ...]]
    own_words: Mapping[Field, frozenset[str]]
    languages: Mapping[str, frozenset[str]]
    sources: Mapping[str, Source]
    neutral: frozenset[str]
    footers: frozenset[str]
    status_new: frozenset[str]
    blank: frozenset[str]
    closings: tuple[str, ...]


def header_key(text: str) -> str:
    """Fold a header, keeping its brackets and signs: `(Verwachte)  Datum:` → `(verwachte) datum`."""
    return re.sub(r"\s*/\s*", " / ", " ".join(fold(text).split())).rstrip(" :*.").strip()


def _words(data: Mapping[str, Any], key: str) -> list[str]:
    found = data.get(key, [])
    if not isinstance(found, list) or not all(isinstance(item, str) and item.strip() for item in found):
        raise VocabularyError(f"{key}: a list of texts was expected")
    return found


def _claim(table: dict[str, Field], key: str, field: Field) -> None:
    if table.setdefault(key, field) is not field:
        raise VocabularyError(f"fields.{field}: {key!r} is a name of {table[key]} already")


def _inside(
    names: Mapping[str, Field], closed: set[Field]
) -> dict[str, tuple[tuple[frozenset[str], Field], ...]]:
    found: dict[str, list[tuple[frozenset[str], Field]]] = {}
    for name, field in names.items():
        words = frozenset(name.split())
        if field not in closed:
            found.setdefault(max(words, key=len), []).append((words, field))
    return {word: tuple(entries) for word, entries in found.items()}


def _sources(data: Mapping[str, Any]) -> dict[str, Source]:
    unknown = data.keys() - set(Source)
    if unknown:
        raise VocabularyError(f"sources.{min(unknown)}: one of {sorted(Source)} was expected")
    return {fold_words(word): source for source in Source for word in _words(data, source)}


def load_vocabulary(text: str, fields: Set[Field] = REQUEST_FIELDS) -> Vocabulary:
    """Read what a vocabulary in TOML calls these fields, those of a request or of a list of placed children.

    Raises `VocabularyError` when it is faulty or a name stands for two fields.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise VocabularyError(str(error)) from error
    written: dict[str, Field] = {}
    names: dict[str, Field] = {}
    weak: dict[str, list[Field]] = {}
    own: dict[Field, set[str]] = {}
    spoken: dict[str, set[str]] = {}
    closed: set[Field] = set()
    for code, entry in data.get("fields", {}).items():
        if code not in set(Field) or not isinstance(entry, dict) or not entry.keys() <= _FIELD_KEYS:
            raise VocabularyError(
                f"fields.{code}: a known field with the keys {sorted(_FIELD_KEYS)} was expected"
            )
        field = Field(code)
        if field not in fields:
            continue
        keys = (*LANGUAGES, "placed") if fields & PLACEMENT_ALONE else LANGUAGES
        for name in (name for key in keys for name in _words(entry, key)):
            if re.search(r"[(/]", name):
                _claim(written, header_key(name), field)
            else:
                _claim(names, fold_words(name), field)
            own.setdefault(field, set()).update(fold_words(name).split())
        for language in LANGUAGES:
            for name in _words(entry, language):
                spoken.setdefault(fold_words(name), set()).add(language)
        for name in _words(entry, "weak"):
            weak.setdefault(fold_words(name), []).append(field)
        if entry.get("exact_only", False):
            closed.add(field)
    missing = fields - {*names.values()}
    if missing:
        raise VocabularyError(f"fields.{min(missing)}: names were expected")
    words: Mapping[str, Any] = data.get("words", {})

    def folded(key: str) -> Iterable[str]:
        return (header_key(word) for word in _words(words, key))

    return Vocabulary(
        written=written,
        names=names,
        weak={name: tuple(fields) for name, fields in weak.items()},
        inside=_inside(names, closed),
        own_words={field: frozenset(found) for field, found in own.items()},
        sources=_sources(data.get("sources", {})),
        languages={name: frozenset(found) for name, found in spoken.items()},
        neutral=frozenset(folded("neutral")),
        footers=frozenset(fold_words(word) for word in _words(words, "footers")),
        status_new=frozenset(folded("status_new")),
        blank=frozenset(folded("blank")) | {""},
        closings=tuple(f"{fold_words(word)} " for word in _words(words, "closings")),
    )
