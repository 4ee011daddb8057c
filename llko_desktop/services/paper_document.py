"""Gives what is read from paper as a document of parts: facts, lines and tables, as a PDF or on a printer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llko_desktop.services.files import told_where

if TYPE_CHECKING:
    from llko_desktop.services.ports import PaperWriter


@dataclass(frozen=True)
class PaperTable:
    """Rows of cells below their heads; a cell may have lines.

    `widths` are parts of the page's width, one a column. `has_boxes` puts a box to tick before each row.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    has_boxes: bool = False


@dataclass(frozen=True)
class PaperSection:
    """A part of a document: its title, labels with values, a table, and lines below them."""

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()
    table: PaperTable | None = None


@dataclass(frozen=True)
class PaperDocument:
    """A document in the words of one language; `title` is that of the PDF too, `made_on` stands below it."""

    title: str
    provider: str
    made_on: str
    sections: tuple[PaperSection, ...]
    language: str


class PaperDocuments:
    """Writes and prints documents."""

    def __init__(self, writer: PaperWriter) -> None:
        self._writer = writer

    def write_pdf(self, document: PaperDocument, path: Path, *, replace: bool = False) -> None:
        """Write a PDF of A4 pages, whole or not at all.

        Raises `InputError` `file_exists` where a file is not to be replaced, and what `told_where` tells.
        """
        with told_where(path):
            self._writer.write_pdf(document, path, replace=replace)

    def paint(self, document: PaperDocument, printer: Any) -> None:
        """Draw a document on a printer or its preview (a Qt paged paint device)."""
        self._writer.paint(document, printer)
