"""Recognises the priority facts of a procedure in the words of a cell, in any of its languages."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from functools import lru_cache

from llko_desktop.domain.folding import fold_words
from llko_desktop.services.cells import LONGEST_VALUE

_BETWEEN = re.compile(r"[,;/\n|•·]+")
_CLOSE_ENOUGH = 0.85
# A word as long as this is enough to know a label by, where no other fact's label has it.
_TELLING_LENGTH = 8


class PriorityWords:
    """Knows priority facts by the words for them: `labels` are folded words (`fold_words`) → code."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self._labels = dict(labels)
        self.read = lru_cache(maxsize=512)(self._read)

    def _read(self, text: str) -> tuple[tuple[str, ...], bool]:
        """Give the codes of the facts that a text names, each once, and whether that was all it said.

        Facts stand apart by commas, semicolons, slashes or line ends. A part may leave words of the label
        out, if what is left belongs to one fact only, or be misspelt a little.
        """
        if len(text) > LONGEST_VALUE:
            return (), False
        parts = [part for part in map(fold_words, (text, *_BETWEEN.split(text))) if part]
        if parts and (whole := self._code(parts[0])):
            return (whole,), True
        found = [self._code(part) for part in parts[1:]]
        return tuple(dict.fromkeys(filter(None, found))), bool(found) and all(found)

    def _code(self, words: str) -> str:
        if words in self._labels:
            return self._labels[words]
        said = set(words.split())
        if any(len(word) >= _TELLING_LENGTH for word in said):
            codes = {code for label, code in self._labels.items() if said <= set(label.split())}
            if len(codes) == 1:
                return codes.pop()
        near = difflib.get_close_matches(words, self._labels, n=1, cutoff=_CLOSE_ENOUGH)
        return self._labels[near[0]] if near else ""
