"""Tells in a PDF of Qt that what stands between words is a space: it is copied, found and read out as one."""

from __future__ import annotations

import re

# Of a font with one sign for tab and space, Qt tells that the sign is the tab. It writes what signs are as it
# stands, in lists; other numbers around them count the signs. A space takes the room of the tab.
_SIGNS = re.compile(rb"\nbegincmap\n.*?\nendcmap\n", re.DOTALL)
_LIST = re.compile(rb"\[[^\]]*\]")
_TAB, _SPACE = b"<0009>", b"<0020>"


def with_spaces(pdf: bytes) -> bytes:
    """Give a PDF as Qt wrote it with spaces between its words, whatever the font."""
    return _SIGNS.sub(lambda signs: _LIST.sub(_told, signs[0]), pdf)


def _told(signs: re.Match[bytes]) -> bytes:
    return signs[0].replace(_TAB, _SPACE)
