"""Gives a week of the planning on paper: one page for the wall, as a PDF or on a printer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llko_desktop.services.files import told_where

if TYPE_CHECKING:
    from llko_desktop.services.ports import WeekWriter


@dataclass(frozen=True)
class PrintedDay:
    """A day in words: its name and date, why it is closed (or nothing), and its opening hours.

    `children` holds their hours with how they are called, `free` the halves of the day with what is free.
    """

    name: str
    date: str
    closed: str
    opening: str
    children: tuple[tuple[str, str], ...]
    free: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PrintedWeek:
    """A week in the words of one language; `title` is that of the PDF, `notes` stand below the days."""

    title: str
    provider: str
    week: str
    days: tuple[PrintedDay, ...]
    notes: tuple[str, ...]
    language: str


class WeekDocuments:
    """Writes and prints weeks."""

    def __init__(self, writer: WeekWriter) -> None:
        self._writer = writer

    def write_pdf(self, week: PrintedWeek, path: Path) -> None:
        """Write a PDF of one A4 page, whole or not at all; `InputError` when it cannot be written there."""
        with told_where(path):
            self._writer.write_pdf(week, path)

    def paint(self, week: PrintedWeek, printer: Any) -> None:
        """Draw the week on one page of a printer or its preview (a Qt paged paint device)."""
        self._writer.paint(week, printer)
