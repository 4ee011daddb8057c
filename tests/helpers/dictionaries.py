"""Writes tiny hunspell dictionaries, so that no test needs those of a system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

WORDS = {
    "nl": ("beste", "groeten", "kind", "opvang", "plaats", "wij", "zo'n", "foto's", "'t", "één", "is", "een"),
    "fr": ("accueil", "aujourd'hui", "bonjour", "dites", "est", "ce", "le", "nous", "il"),
    "en": ("child", "don't", "place", "dear", "part", "time"),
}


def write_dictionary(folder: Path, name: str, words: Sequence[str] = (), encoding: str = "UTF-8") -> Path:
    """Write `name.aff` and `name.dic` with a few words of that language, or with `words`; gives the folder.

    Every letter that is left out or swapped is suggested, as in a real one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    known = words or WORDS[name[:2]]
    codec = "utf-8" if encoding == "UTF-8" else "latin-1"
    aff = f"SET {encoding}\nTRY esianrtolcdugmphbyfvkwqxz'\nWORDCHARS '\n"
    (folder / f"{name}.aff").write_bytes(aff.encode(codec))
    lines = "\n".join((str(len(known)), *known, ""))
    (folder / f"{name}.dic").write_bytes(lines.encode(codec))
    return folder
