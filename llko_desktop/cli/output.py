"""Prints for a command: JSON alone on standard output, or lines to read; messages go to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any


class Output:
    """Where a command prints; `as_json` decides which of the two forms comes out."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json

    def result(self, document: Any, lines: Iterable[str] = ()) -> None:
        """Print the outcome of a command: `document` as JSON, or `lines`."""
        if self._as_json:
            print(json.dumps(document, ensure_ascii=False, indent=2))
        else:
            for line in lines:
                print(line)

    def say(self, text: str) -> None:
        """Tell the user something beside the outcome."""
        print(text, file=sys.stderr)


def columns(rows: Iterable[Sequence[str]]) -> list[str]:
    """Give rows of cells as lines with aligned columns."""
    table = [list(row) for row in rows]
    if not table:
        return []
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    ]
