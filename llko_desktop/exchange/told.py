"""What a message tells of one request: values under titles, each with the field that it is taken for."""

from __future__ import annotations

from dataclasses import dataclass

from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import Field


@dataclass(frozen=True)
class Told:
    """A value with its title; `field` as recognised with `confidence` (0–1), or none."""

    title: str
    cell: Cell
    field: Field | None = None
    confidence: float = 0.0


# One request, in the order in which its message tells it.
Request = tuple[Told, ...]
