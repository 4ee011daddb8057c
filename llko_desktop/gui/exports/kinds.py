"""What can be taken out of the program, each told in one sentence, and as which kinds of files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from llko_desktop.gui.save_dialog import SaveKind

translate = QCoreApplication.translate


class What(StrEnum):
    """What goes out."""

    REQUESTS = "requests"
    PLACEMENTS = "placements"
    HISTORY = "history"
    CALENDAR = "calendar"
    FAMILY = "family"
    ALL = "all"


@dataclass(frozen=True)
class ExportKind:
    """One of them: its title, a sentence about it, what its file is called, and the kinds of files."""

    what: What
    title: str
    words: str
    name: str
    files: tuple[SaveKind, ...]


def list_kinds() -> tuple[SaveKind, ...]:
    """Give the kinds of files that lists go to, the usual one first."""
    return (
        SaveKind(translate("ExportKinds", "Workbook (*.xlsx)"), "xlsx"),
        SaveKind(translate("ExportKinds", "CSV, for other programs (*.csv)"), "csv"),
        SaveKind(translate("ExportKinds", "JSON, for other programs (*.json)"), "json"),
    )


def family_kinds() -> tuple[SaveKind, ...]:
    """Give the kinds of files that everything of a family goes to."""
    return (
        SaveKind(translate("ExportKinds", "PDF, to read (*.pdf)"), "pdf"),
        SaveKind(translate("ExportKinds", "JSON, for other programs (*.json)"), "json"),
    )


def family_name() -> str:
    """Give what the file with everything of a family is called; `child` is still to be filled in."""
    return translate("ExportKinds", "Data of the family of {child}")


def export_kinds() -> Sequence[ExportKind]:
    """Give all that can go out, in the order in which it is shown."""
    return (
        ExportKind(
            What.REQUESTS,
            translate("ExportKinds", "Requests"),
            translate("ExportKinds", "One line for each request, which this program can read again."),
            translate("ExportKinds", "Requests"),
            list_kinds(),
        ),
        ExportKind(
            What.PLACEMENTS,
            translate("ExportKinds", "Placed children"),
            translate("ExportKinds", "One line for each child in the planning, with days and hours."),
            translate("ExportKinds", "Placed children"),
            list_kinds(),
        ),
        ExportKind(
            What.HISTORY,
            translate("ExportKinds", "History"),
            translate("ExportKinds", "One line for everything that happened to each request, and when."),
            translate("ExportKinds", "History"),
            list_kinds(),
        ),
        ExportKind(
            What.CALENDAR,
            translate("ExportKinds", "Calendar of terms and visits"),
            translate(
                "ExportKinds",
                "For the calendar on your phone or computer; taken in again later, it changes what is there.",
            ),
            translate("ExportKinds", "Terms and visits"),
            (SaveKind(translate("ExportKinds", "Calendar (*.ics)"), "ics"),),
        ),
        ExportKind(
            What.FAMILY,
            translate("ExportKinds", "Everything of one family"),
            translate(
                "ExportKinds",
                "For parents who ask what you keep of them: requests, replies, notes and placements.",
            ),
            family_name(),
            family_kinds(),
        ),
        ExportKind(
            What.ALL,
            translate("ExportKinds", "All data"),
            translate(
                "ExportKinds",
                "For another computer, or to keep. It is not locked: "
                "whoever has the file can read all of it.",
            ),
            translate("ExportKinds", "All data"),
            (SaveKind(translate("ExportKinds", "Archive (*.zip)"), "zip"),),
        ),
    )
