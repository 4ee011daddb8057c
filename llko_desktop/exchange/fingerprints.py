"""Gives sources the mark by which a mapping of their columns is known again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from llko_desktop.domain.folding import fold_words
from llko_desktop.services.incoming import IncomingKind

_WITHOUT_TITLES = "columns without titles"


def titles_fingerprint(kind: IncomingKind, titles: Iterable[str]) -> str:
    """Give the same mark for the same titles in the same order, but for case, accents and signs."""
    folded = [fold_words(title) for title in titles]
    while folded and not folded[-1]:
        folded.pop()
    return _digest(kind.value, *folded)


def untitled_fingerprint(columns: int) -> str:
    """Give the mark of a table without a header that has so many columns."""
    return _digest(IncomingKind.TABLE.value, _WITHOUT_TITLES, str(columns))


def _digest(*parts: str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
