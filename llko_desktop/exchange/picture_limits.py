"""What the program and the worker that reads its pictures agree on: how it is asked, how much it reads."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from llko_desktop.exchange.sheet_limits import MEBIBYTE

# Asks the frozen program, which has no Python beside it, to be the worker.
WORKER_OPTION = "--picture-worker"


@dataclass(frozen=True)
class PictureLimits:
    """The bounds a picture is read within.

    `seconds` of wall time for each; `memory` in bytes of address space (POSIX only: on Windows the pixels
    have to do). `pixels` of a picture that has to be unpacked whole; those of a JPEG may be more, as it is
    made smaller while it is read: `jpeg_pixels`, or `progressive_pixels` for one whose coarse picture comes
    first, as all of it is held then. `side` is the longest side of what is kept, `least` the shortest, in
    pixels.
    """

    seconds: float = 30.0
    memory: int = 1024 * MEBIBYTE
    pixels: int = 80_000_000
    jpeg_pixels: int = 250_000_000
    progressive_pixels: int = 100_000_000
    side: int = 2000
    least: int = 50
    quality: int = 88

    def to_json(self) -> str:
        """Write the limits as the argument that the worker takes."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> PictureLimits:
        """Read what `to_json` wrote."""
        return cls(**json.loads(text))


PICTURE_LIMITS = PictureLimits()
