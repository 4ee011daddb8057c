"""What is kept of a text that comes in, however it comes in: readers, forms and commands all clean alike."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Tabs and line ends part words as spaces do, though Unicode counts them among the controls.
_CONTROL_SPACES = frozenset("\t\n\r\v\f\x1c\x1d\x1e\x1f\x85")
_DROPPED = ("Cc", "Cs")
# Fillers, joiners and variation selectors; the format characters (Cf) are known as such.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]"
)


def clean_line(text: str) -> str:
    """Give a text as it is kept where it stands on one line: a name, a reference, a residence.

    White space of any kind and length becomes one space, and none stands at the ends. Control characters and
    halves of surrogate pairs go. Everything else stays, in its composed form (NFC). Of a text in which there
    is nothing to see, such as a lone zero-width space, nothing stays.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _seen(" ".join(_kept(text).split()))


def clean_text(text: str) -> str:
    """Give a text as it is kept where it may have lines: remarks.

    It is as `clean_line` tells, but every kind of line end becomes one, and white space within a line stays;
    no line ends in any, and the text neither begins nor ends with any.
    """
    lines = _LINE_ENDS.sub("\n", text).split("\n")
    return _seen("\n".join(_kept(line).rstrip() for line in lines).strip())


def _kept(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    spaced = "".join(" " if c in _CONTROL_SPACES else c for c in text)
    kept = "".join(c for c in spaced if unicodedata.category(c) not in _DROPPED)
    return unicodedata.normalize("NFC", kept)


def _seen(text: str) -> str:
    return text if any(map(_has_shape, text)) else ""


def _has_shape(character: str) -> bool:
    if character.isspace() or unicodedata.category(character) == "Cf":
        return False
    return not _UNSEEN.match(character)
