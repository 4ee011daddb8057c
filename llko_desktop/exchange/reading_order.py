"""Puts text that runs from right to left in the order in which readers of a PDF expect to find it."""

from __future__ import annotations

import re
import unicodedata

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_OVERRIDE = "\u202e"
# Hebrew, Arabic, Syriac, Thaana. Of other alphabets that run leftward, readers do not turn the words around.
_TURNED = re.compile("[\u05be\u05c0\u05c3\u05c6\u05d0-\u07a5\u07b1\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# What stands on or between letters without breaking a word off: marks, joiners and other unseen signs.
_WITH_LETTERS = ("NSM", "BN")


def goes_leftward(text: str) -> bool:
    """Say whether anything in a text runs from right to left, or is made to."""
    return any(map(_is_leftward, text)) or _OVERRIDE in text


def as_laid_out(text: str) -> str:
    """Give a line as it is to stand from left to right, so that it is read back as it was written.

    Readers of a PDF turn the words of Hebrew, Arabic and the like around, as on paper these run leftward. So
    each is turned here; a mark after it, which is not seen, keeps what follows out of the turn. Words stay in
    the order they are read in.
    """
    parts: list[str] = []
    at = 0
    while at < len(text):
        end = _end_of_word(text, at)
        parts.append(text[at] if end == at else _turned(text[at:end]))
        at = max(end, at + 1)
    return "".join(parts)


def _turned(word: str) -> str:
    # A mark on the last letter comes first now, and does not say by itself that it goes with what follows.
    opening = "" if _is_leftward(word[-1]) else _RIGHT_TO_LEFT_MARK
    return f"{opening}{word[::-1]}{_LEFT_TO_RIGHT_MARK}"


def _end_of_word(text: str, start: int) -> int:
    """Give where a word that runs leftward ends; `start` where none starts."""
    if not _is_leftward(text[start]):
        return start
    end = start + 1
    while end < len(text) and (
        _is_leftward(text[end]) or unicodedata.bidirectional(text[end]) in _WITH_LETTERS
    ):
        end += 1
    return end


def _is_leftward(character: str) -> bool:
    return _TURNED.match(character) is not None and unicodedata.bidirectional(character) in ("R", "AL")
