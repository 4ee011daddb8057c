"""Figures as tables of labelled numbers, for the screen, a print, a workbook and a text file alike."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from llko_desktop.domain.figures import FigureKind, FigurePart
from llko_desktop.services.files import told_where, write_whole

# Kinds whose lines are parts of one whole, or beside each other, so that they can be compared in a plot.
_COMPARED = frozenset(
    {FigureKind.STATUS, FigureKind.SOURCE, FigureKind.WEEKDAY, FigureKind.RESIDENCE, FigureKind.ANSWER}
)


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

    @property
    def compared(self) -> tuple[FigureRow, ...]:
        """The lines that a plot shows beside each other: those of one kind, or else a single share."""
        of_kinds = tuple(row for row in self.rows if row.part and row.part.kind in _COMPARED)
        if of_kinds or len(self.rows) > 1:
            return of_kinds
        return tuple(row for row in self.rows if row.now.is_share)


@dataclass(frozen=True)
class FigureDocument:
    """All tables of a period in a language, the titles of their columns, and whose count it is.

    `text_heads` are the titles for text files, of which a spreadsheet would take a bare month for a date.
    """

    title: str
    own_count: str
    heads: tuple[str, ...]
    text_heads: tuple[str, ...]
    tables: tuple[FigureTable, ...]
    provider: str
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
