"""Gives what is still to be entered on paper: a sheet to tick by hand, as a PDF or on a printer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llko_desktop.services.files import told_where

if TYPE_CHECKING:
    from llko_desktop.services.ports import OutboxWriter


@dataclass(frozen=True)
class PrintedItem:
    """An action in words: whom it is for, its term (empty without one), what to do, notes, and the text."""

    head: str
    term: str
    action: str
    notes: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class PrintedOutbox:
    """The sheet in the words of one language; `title` is that of the PDF, `entered_on` stands by each line.

    `lines` stand below the title: for which day it is, where to enter it, that there is nothing.
    """

    title: str
    provider: str
    lines: tuple[str, ...]
    entered_on: str
    items: tuple[PrintedItem, ...]
    language: str


class OutboxDocuments:
    """Writes and prints the sheet."""

    def __init__(self, writer: OutboxWriter) -> None:
        self._writer = writer

    def write_pdf(self, sheet: PrintedOutbox, path: Path, *, replace: bool = True) -> None:
        """Write a PDF of A4 pages, whole or not at all; `InputError` when it cannot be written there.

        So also (`file_exists`) where a file is not to be replaced.
        """
        with told_where(path):
            self._writer.write_pdf(sheet, path, replace=replace)

    def paint(self, sheet: PrintedOutbox, printer: Any) -> None:
        """Draw the sheet on a printer or its preview (a Qt paged paint device)."""
        self._writer.paint(sheet, printer)
