"""Says which words of a text are others than those of an earlier one, to be shown beside each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A field or another tag is one word; so is what stands between two words.
_WORD = re.compile(r"\[[^\[\]\n]*\]|\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\s+|\w+|[^\w\s]")


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """Words that stand in both texts, in the earlier one alone, or in the later one alone."""

    text: str
    change: Change


def changes(before: str, after: str) -> tuple[Piece, ...]:
    """Compare two texts; gives pieces in order, of which those of one side are that side's text again.

    Lines are compared first, and words only within lines that differ: so a long text takes no time.
    """
    lines = _compared(before.splitlines(keepends=True), after.splitlines(keepends=True))
    found: list[Piece] = []
    for removed, added, same in lines:
        if same:
            found.append(Piece(same, Change.SAME))
            continue
        for gone, come, kept in _compared(_WORD.findall(removed), _WORD.findall(added)):
            pieces = ((kept, Change.SAME), (gone, Change.REMOVED), (come, Change.ADDED))
            found += [Piece(text, change) for text, change in pieces if text]
    return tuple(found)


def _compared(before: list[str], after: list[str]) -> Iterator[tuple[str, str, str]]:
    """Give what was removed and what was added in its place, or what is the same.

    In a long text, what is there time and again is only compared beside what is not: comparing it with every
    other time could take for ever.
    """
    start = _alike(before, after)
    end = _alike(before[start:][::-1], after[start:][::-1])
    yield "", "", "".join(before[:start])
    before, shared = before[start : len(before) - end], before[len(before) - end :]
    after = after[start : len(after) - end]
    for kind, first, last, begin, stop in SequenceMatcher(None, before, after).get_opcodes():
        if kind == "equal":
            yield "", "", "".join(before[first:last])
        else:
            yield "".join(before[first:last]), "".join(after[begin:stop]), ""
    yield "", "", "".join(shared)


def _alike(before: list[str], after: list[str]) -> int:
    """Give how many parts at their beginning are the same."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((number for number, (old, new) in pairs if old != new), min(len(before), len(after)))
