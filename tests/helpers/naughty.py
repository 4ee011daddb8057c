"""Strings that trip programs up, each kind for a reason that its title in the file tells."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_FILE = Path(__file__).resolve().parents[1] / "data" / "naughty" / "strings.json"


def _text(entry: Any) -> str:
    return entry if isinstance(entry, str) else entry["text"] * entry["times"]


BY_KIND: dict[str, list[str]] = {
    kind: [_text(entry) for entry in entries]
    for kind, entries in json.loads(_FILE.read_text(encoding="utf-8")).items()
}
STRINGS: list[str] = [text for texts in BY_KIND.values() for text in texts]
