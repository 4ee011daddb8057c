"""Bold words in a reply: `**between two pairs of stars**`, on one line; everything else is plain text.

A letter shows them bold, the platform and a mail get the words without the stars. A value that has two stars
of its own keeps them, behind a backslash, until the reply is written out.
"""

from __future__ import annotations

import re

_BOLD = re.compile(r"(?<![\\*])\*\*(?=[^\s*])([^\n]*?[^\s\\*])\*\*(?!\*)")
_STARS = re.compile(r"\*\*")
_KEPT_STARS = re.compile(r"\\\*\*")


def escaped(value: str) -> str:
    """Give a value as it stands in a reply: two stars of its own make nothing bold."""
    return _STARS.sub(r"\\**", value)


def plain(text: str) -> str:
    """Give a reply as plain text: the bold words without their stars."""
    return "".join(words for words, _ in pieces(text))


def pieces(text: str) -> tuple[tuple[str, bool], ...]:
    """Part a text into words and whether they are bold, without the stars that say so."""
    found: list[tuple[str, bool]] = []
    end = 0
    for bold in _BOLD.finditer(text):
        found.append((_unescaped(text[end : bold.start()]), False))
        found.append((_unescaped(bold[1]), True))
        end = bold.end()
    found.append((_unescaped(text[end:]), False))
    return tuple((words, is_bold) for words, is_bold in found if words)


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Give where bold words stand in a text, from the first star to behind the last."""
    return tuple(bold.span() for bold in _BOLD.finditer(text))


def _unescaped(text: str) -> str:
    return _KEPT_STARS.sub("**", text)
