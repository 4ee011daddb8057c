"""Bold words in a reply: `**between two pairs of stars**`, on one line; everything else is plain text.

A letter shows them bold, the platform and a mail get the words without the stars. A value that has two stars
of its own keeps them, behind a backslash, until the reply is written out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = "**"
_OPENING = re.compile(r"(?<![\\*])\*\*(?=[^\s*])")
_CLOSING = re.compile(r"(?<=[^\s\\*])\*\*(?!\*)")
_WORD = re.compile(r"\w+")
_LINE = re.compile(r"(?:^[ \t]*- [ \t]*)?(\S(?:[^\n]*\S)?)", re.MULTILINE)
_KEPT_STARS = re.compile(r"\\\*\*")


def escaped(value: str) -> str:
    """Give a value as it stands in a reply: two stars of its own make nothing bold."""
    return value.replace(_MARK, r"\**")


def plain(text: str) -> str:
    """Give a reply as plain text: the bold words without their stars."""
    return "".join(words for words, _ in pieces(text)) if _MARK in text else text


def pieces(text: str) -> tuple[tuple[str, bool], ...]:
    """Part a text into words and whether they are bold, without the stars that say so."""
    found: list[tuple[str, bool]] = []
    end = 0
    for first, last in _bold(text):
        found.append((_unescaped(text[end:first]), False))
        found.append((_unescaped(text[first + len(_MARK) : last - len(_MARK)]), True))
        end = last
    found.append((_unescaped(text[end:]), False))
    return tuple((words, is_bold) for words, is_bold in found if words)


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Give where bold words stand in a text, from the first star to behind the last."""
    return tuple(_bold(text))


def _bold(text: str) -> Iterator[tuple[int, int]]:
    """Yield where bold words stand; every line is read once, however many stars open and do not close."""
    at = 0
    while opening := _OPENING.search(text, at):
        line_end = text.find("\n", opening.end())
        line_end = len(text) if line_end < 0 else line_end
        closing = _CLOSING.search(text, opening.end() + 1, line_end)
        if closing:
            yield opening.start(), closing.end()
        # What has no end on this line leaves none for anything behind it.
        at = closing.end() if closing else line_end


def _unescaped(text: str) -> str:
    return _KEPT_STARS.sub("**", text)


@dataclass(frozen=True)
class Edit:
    """A change of a text: what stands from `start` to `end` becomes `words`."""

    start: int
    end: int
    words: str

    def moves(self, place: int) -> int:
        """Give by how much a place behind its start moves; one within what goes comes to its start."""
        return len(self.words) - (min(self.end, place) - self.start)


def toggled(text: str, start: int, end: int) -> tuple[Edit, ...]:
    """Give what makes the words of a stretch bold, or plain where all are bold: the last change first.

    An empty stretch stands for the word around it. Spaces at the ends of a line and the dash of a list item
    stay outside.
    """
    if start == end:
        start, end = _word_around(text, start)
    stretches = [line.span(1) for line in _LINE.finditer(text, start, end)]
    known = spans(text)
    bold = [[span for span in known if span[0] < last and first < span[1]] for first, last in stretches]
    edits = {edit for line in bold for span in line for edit in _without_stars(span)}
    if not all(any(s <= a and b <= e for s, e in line) for (a, b), line in zip(stretches, bold, strict=True)):
        for stretch, line in zip(stretches, bold, strict=True):
            first, last = min(s for s, _ in (stretch, *line)), max(e for _, e in (stretch, *line))
            edits |= {Edit(first, first, _MARK), Edit(last, last, _MARK)}
    return tuple(sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True))


def _without_stars(span: tuple[int, int]) -> tuple[Edit, Edit]:
    start, end = span
    return Edit(start, start + len(_MARK), ""), Edit(end - len(_MARK), end, "")


def _word_around(text: str, place: int) -> tuple[int, int]:
    return next((word.span() for word in _WORD.finditer(text) if word.start() <= place <= word.end()), (0, 0))
