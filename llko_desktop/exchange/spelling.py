"""Checks words with the hunspell dictionaries of this system; one that is broken is passed over."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from llko_desktop.exchange.spell_folders import Dictionary, dictionary_folders, find_dictionaries
from llko_desktop.exchange.spell_process import DictionaryFailed, SpellProcess

_log = logging.getLogger(__name__)
# A worker may be ended from outside; one that ends again on the same question is not asked any more.
_MOST_FAILURES = 2
# A worker is given some seconds for an answer: many long words in one question could take more.
_AT_ONCE = 20

Start = Callable[[Dictionary], SpellProcess]


def system_dictionaries() -> Mapping[str, Sequence[Dictionary]]:
    """Find the dictionaries of this machine; none where the library that reads them is not installed."""
    if find_spec("hunspell") is None:
        return {}
    return find_dictionaries(dictionary_folders(sys.platform, os.environ, Path.home()))


class HunspellChecker:
    """Keeps for each language the best dictionary that works, loaded when it is first asked."""

    def __init__(
        self,
        find: Callable[[], Mapping[str, Sequence[Dictionary]]] = system_dictionaries,
        start: Start = SpellProcess,
    ) -> None:
        self._find, self._start = find, start
        self._shelves: dict[str, _Shelf] | None = None
        self._lock = Lock()

    def languages(self) -> frozenset[str]:
        """Give the languages for which there is a dictionary that did not fail."""
        return frozenset(language for language, shelf in self._all().items() if not shelf.is_empty)

    def right(self, words: Collection[str], language: str) -> frozenset[str]:
        """Give those of some words that are right; all of them where no dictionary can be asked."""
        some, right = sorted(words), set[str]()
        for first in range(0, len(some), _AT_ONCE):
            asked = some[first : first + _AT_ONCE]
            answer = self._ask(language, {"check": asked}, "right")
            right.update(asked if answer is None else answer)
        return frozenset(right)

    def suggestions(self, word: str, language: str) -> Sequence[str]:
        """Give right words that may be meant by a wrong one, the likeliest first."""
        return tuple(self._ask(language, {"suggest": word}, "suggestions") or ())

    def _ask(self, language: str, question: Mapping[str, Any], answer: str) -> Any:
        shelf = self._all().get(language)
        return shelf.ask(question, answer) if shelf else None

    def _all(self) -> dict[str, _Shelf]:
        with self._lock:
            if self._shelves is None:
                found = self._find()
                self._shelves = {language: _Shelf(some, self._start) for language, some in found.items()}
            return self._shelves


class _Shelf:
    """The dictionaries of one language: the first one that works is asked, by one thread at a time."""

    def __init__(self, dictionaries: Sequence[Dictionary], start: Start) -> None:
        self._left, self._start = list(dictionaries), start
        self._process: SpellProcess | None = None
        self._failures = 0
        self._lock = Lock()

    @property
    def is_empty(self) -> bool:
        return not self._left

    def ask(self, question: Mapping[str, Any], answer: str) -> Any:
        """Give what the first dictionary that answers says; none when there is none left."""
        with self._lock:
            while self._left:
                try:
                    if self._process is None:
                        self._process = self._start(self._left[0])
                    found = self._process.ask(question, answer)
                except DictionaryFailed:
                    self._note_failure()
                else:
                    self._failures = 0
                    return found
            return None

    def _note_failure(self) -> None:
        is_loaded, self._process = self._process is not None, None
        self._failures += 1
        if is_loaded and self._failures < _MOST_FAILURES:
            return
        self._failures = 0
        self._left.pop(0)
        _log.warning("A spelling dictionary cannot be used; %d left for its language", len(self._left))
