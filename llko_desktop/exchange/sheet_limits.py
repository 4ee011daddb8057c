"""What the program and the worker that reads its workbooks agree on: how it is asked, and how much it reads.

A hostile workbook must not take the machine down.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

MEBIBYTE = 2**20
# Asks the frozen program, which has no Python beside it, to be the worker.
WORKER_OPTION = "--sheet-worker"


@dataclass(frozen=True)
class SheetLimits:
    """The bounds a workbook is read within.

    `seconds` of wall and processor time; `memory` in bytes of address space (POSIX only: on Windows the other
    limits have to do); `unpacked` in bytes for all parts of a zipped workbook together; `rows` and `columns`
    a sheet; `cells` and `characters` a workbook.
    """

    seconds: float = 20.0
    memory: int = 1024 * MEBIBYTE
    unpacked: int = 400 * MEBIBYTE
    rows: int = 200_000
    columns: int = 500
    cells: int = 4_000_000
    characters: int = 64 * MEBIBYTE

    def to_json(self) -> str:
        """Write the limits as the argument that the worker takes."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> SheetLimits:
        """Read what `to_json` wrote."""
        return cls(**json.loads(text))


STANDARD_LIMITS = SheetLimits()
