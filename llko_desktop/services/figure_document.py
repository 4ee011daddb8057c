"""Gives figures on paper: tables with a bar beside each number, as a PDF or on a printer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from llko_desktop.services.files import told_where


@dataclass(frozen=True)
class PrintedRow:
    """A line in words: what it counts, its numbers (the period shown first), and how they differ.

    `bars` are as long as the numbers, from 0 to 1; none where the line is not compared with others.
    """

    label: str
    numbers: tuple[str, ...]
    change: str = ""
    bars: tuple[float, ...] = ()


@dataclass(frozen=True)
class PrintedTable:
    """Lines under a title, with a sentence on how they are counted."""

    title: str
    rows: tuple[PrintedRow, ...]
    how: str


@dataclass(frozen=True)
class PrintedFigures:
    """All tables in the words of one language; `heads` name the periods, `change` what stands behind them."""

    title: str
    provider: str
    own_count: str
    heads: tuple[str, ...]
    change: str
    tables: tuple[PrintedTable, ...]
    language: str


class FigurePrinter(Protocol):
    """Lays figures out on pages."""

    def write_pdf(self, figures: PrintedFigures, path: Path) -> None:
        """Write them as a PDF of A4 pages, whole or not at all; `OSError` when it cannot be written."""

    def paint(self, figures: PrintedFigures, printer: Any) -> None:
        """Draw them on a Qt printer or another paged paint device."""


class FigureDocuments:
    """Writes and prints figures."""

    def __init__(self, printer: FigurePrinter) -> None:
        self._printer = printer

    def write_pdf(self, figures: PrintedFigures, path: Path) -> None:
        """Write a PDF of A4 pages, whole or not at all; `InputError` when it cannot be written there."""
        with told_where(path):
            self._printer.write_pdf(figures, path)

    def paint(self, figures: PrintedFigures, printer: Any) -> None:
        """Draw the figures on a printer or its preview (a Qt paged paint device)."""
        self._printer.paint(figures, printer)
