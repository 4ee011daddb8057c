"""Makes names for files and folders that are safe on every system."""

from __future__ import annotations

import re

from llko_desktop.domain.folding import fold

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_NO_WORD = re.compile(r"[^a-z0-9]+")
_LONGEST = 100
_LONGEST_WORDS = 60


def safe_name(name: str) -> str:
    """Give `name` without the signs that some system does not take, and no longer than all of them take."""
    return _UNSAFE.sub("_", name)[:_LONGEST].strip(" .")


def plain_words(text: str) -> str:
    """Give the words of a text in small letters and figures with dashes between; empty where it has none.

    `Leeftijden en aantal plaatsen` becomes `leeftijden-en-aantal-plaatsen`. As some of such names mean a
    device on Windows (`nul`), the caller puts something before or after it.
    """
    return _NO_WORD.sub("-", fold(text.replace("’", ""))).strip("-")[:_LONGEST_WORDS].strip("-")
