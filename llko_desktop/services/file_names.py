"""Makes names for files and folders that are safe on every system."""

from __future__ import annotations

import re
import unicodedata

from llko_desktop.domain.folding import fold

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+')
_NO_WORD = re.compile(r"[^a-z0-9]+")
# Windows opens a device in place of a file that is called so, whatever its ending.
_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))", re.IGNORECASE
)
# What Windows leaves off the end of a name.
_BLANK = " ."
_LONGEST = 100
# Linux counts bytes, and 255 of them; what is written first beside a file has a longer name.
_MOST_BYTES = 200
_LONGEST_WORDS = 60


def safe_name(name: str) -> str:
    """Give `name` without the signs that some system does not take, and no longer than all of them take.

    Composed (é as one sign), as macOS and Windows do not find each other's otherwise. Empty where nothing is
    left. The name of a device on Windows (`CON`, `nul.txt`) gets a `_` before it.
    """
    kept = _UNSAFE.sub("_", unicodedata.normalize("NFC", name)).strip(_BLANK)
    cut = kept[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore").strip(_BLANK)
    return f"_{cut}" if _DEVICES.match(cut) else cut


def file_name(words: str, ending: str, otherwise: str) -> str:
    """Give the name of a file with its ending: of `words`, or of `otherwise` where these leave no name."""
    return f"{safe_name(words) or otherwise}.{ending}"


def plain_words(text: str) -> str:
    """Give the words of a text in small letters and figures with dashes between; empty where it has none.

    `Leeftijden en aantal plaatsen` becomes `leeftijden-en-aantal-plaatsen`. As some of such names mean a
    device on Windows (`nul`), the caller puts something before or after it.
    """
    return _NO_WORD.sub("-", fold(text.replace("’", ""))).strip("-")[:_LONGEST_WORDS].strip("-")
