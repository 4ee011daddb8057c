"""Knows the cells that only say that there is nothing: a dash, `n.v.t.`, `unknown`."""

from __future__ import annotations

from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Cell


class BlankCells:
    """Tells empty cells, and those that only say so, from cells with something in them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary.blank
        self._starts = {word[:1] for word in vocabulary.blank}
        self._longest = max(map(len, vocabulary.blank))

    def __call__(self, cell: Cell) -> bool:
        """Say whether a cell tells nothing."""
        if cell is None:
            return True
        if not isinstance(cell, str):
            return False
        text = cell.strip()
        if len(text) > self._longest:
            return False
        return text[:1].lower() in self._starts and text.lower().rstrip(" :*.") in self._words
