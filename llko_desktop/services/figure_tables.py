"""Figures as tables of labelled numbers, for the screen, a print, a workbook and a text file alike."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from llko_desktop.domain.figures import FigurePart
from llko_desktop.services.files import told_where, write_whole


@dataclass(frozen=True)
class FigureNumber:
    """A number of a table; none where nobody can tell. `is_share` is one from 0 to 1, told in percent."""

    value: Fraction | int | None
    is_share: bool = False


@dataclass(frozen=True)
class FigureRow:
    """A line of a table: what it counts, now and in the period before.

    `part` names the requests behind the number; none where it is not a number of requests.
    """

    label: str
    now: FigureNumber
    before: FigureNumber | None = None
    part: FigurePart | None = None


@dataclass(frozen=True)
class FigureTable:
    """Lines under a title, with a sentence on how they are counted."""

    key: str
    title: str
    rows: tuple[FigureRow, ...]
    how: str


@dataclass(frozen=True)
class FigureDocument:
    """All tables of a period in a language, the titles of their columns, and whose count it is."""

    title: str
    own_count: str
    heads: tuple[str, ...]
    tables: tuple[FigureTable, ...]
    language: str


class FigureWriter(Protocol):
    """Lays a document out as the content of a file."""

    def xlsx(self, document: FigureDocument) -> bytes:
        """Give it as a workbook of numbers and texts, without any formula."""

    def csv(self, document: FigureDocument) -> bytes:
        """Give it as a text file that a spreadsheet program of its language opens in columns."""


class FigureFiles:
    """Writes figures to files."""

    def __init__(self, writer: FigureWriter) -> None:
        self._writer = writer

    def xlsx(self, document: FigureDocument, path: Path) -> None:
        """Write a workbook; `InputError` when the place cannot be written, and then it is as it was."""
        _write(path, self._writer.xlsx(document))

    def csv(self, document: FigureDocument, path: Path) -> None:
        """Write a text file; `InputError` as `xlsx`."""
        _write(path, self._writer.csv(document))


def _write(path: Path, content: bytes) -> None:
    with told_where(path):
        write_whole(path, content)
