"""Files to import, and the import assistant opened on them as a user does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from llko_desktop.gui.intake.assistant.trial_model import TrialFilter
from llko_desktop.gui.intake.assistant.window import ImportAssistant
from llko_desktop.services.ports import RequestQuery
from llko_desktop.services.trial import Fate, TrialRow
from tests.window import Opened

DATA = Path(__file__).parent.parent / "data"
OVERVIEW, REQUESTS = DATA / "overzicht.xlsx", DATA / "requests-utf8.csv"
MAILS = sorted(DATA.glob("OV-2026-0104*.eml"))

HEADER = "Aanvraagnummer;Ontvangen op;Kind;Geboortedatum;Startdatum;Opvangplan;Ouder;E-mail;Telefoon;Status"
KNOWN = (
    "OV-2026-00414;08/06/2026;Noor Peeters;02/11/2025;01/09/2026;;Evi Peeters;"
    "evi.peeters@example.be;0470 12 34 07;"
)
CHANGED = (
    "OV-2026-00417;12/06/2026;Elias Van den Bossche;15/01/2026;24/08/2026;;Sofie Maes;"
    "sofie@nieuw.example.be;0470 12 34 08;In behandeling"
)
WALK_IN = (
    "OV-2026-00701;24/06/2026;Marie-Lou Janssens;09/02/2026;07/09/2026;di 8:00-17:00;Bram Janssens;"
    "bram.janssens@example.be;0470 12 34 12;"
)
IMPOSSIBLE_DAY = (
    "OV-2026-00702;31/02/2026;Wout Dubois;01/03/2026;01/10/2026;ma 8:00-17:00;Els Dubois;"
    "els.dubois@example.be;0470 11 22 33;"
)
INCOMPLETE = (
    "OV-2026-00703;21/06/2026;Fien Mertens;13/05/2026;01/12/2026;ma;Bo Mertens;bo.mertens@example.be;;"
)
NEW = (
    "OV-2026-00704;22/06/2026;Kato Smets;13/05/2026;01/11/2026;wo 8:00-12:00;Lies Smets;"
    "lies.smets@example.be;0470 55 66 77;"
)
# Each row has one fate when it is read beside the example; the first but one changes a request.
MIXED = (NEW, CHANGED, KNOWN, IMPOSSIBLE_DAY, INCOMPLETE)


def write_rows(path: Path, *rows: str, header: str = HEADER) -> Path:
    """Write a table of requests; gives its path."""
    path.write_text("\n".join((header, *rows)), encoding="utf-8")
    return path


def unclear_dates(path: Path) -> Path:
    """Write a table in which every date can be read in two ways."""
    rows = (
        "A-1,05/06/2026,Kato Smets,03/04/2026,01/10/2026,wed 8:00-12:00,Lies Smets,lies.smets@example.be",
        "A-2,02/06/2026,Wout Dubois,04/05/2026,02/11/2026,mon 8:00-17:00,Els Dubois,els.dubois@example.be",
    )
    return write_rows(path, *rows, header="ref no,received,child,birth date,start,plan,parent,email")


def choose(monkeypatch, *paths: Path) -> None:
    """Let the file dialog answer with these files."""
    names = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (names, ""))


def drop(target: QWidget, paths: Sequence[Path]) -> None:
    """Drag files over a window and let them go there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    middle = target.rect().center()
    entered = QDragEnterEvent(middle, action, data, button, keys)
    QApplication.sendEvent(target, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(middle), action, data, button, keys)
    QApplication.sendEvent(target, dropped)
    assert dropped.isAccepted()


def open_assistant(qtbot, opened: Opened, *paths: Path) -> ImportAssistant:
    """Open the assistant on files by dropping them on the window."""
    drop(opened.window, paths)
    return wait_for_assistant(qtbot, opened)


def wait_for_assistant(qtbot, opened: Opened) -> ImportAssistant:
    """Give the assistant once its files are read."""
    qtbot.waitUntil(lambda: opened.desk.intake.importer.assistant is not None)
    assistant = opened.desk.intake.importer.assistant
    assert assistant is not None
    qtbot.waitUntil(assistant.isVisible)

    def has_keyboard() -> bool:
        assistant.activateWindow()
        focused = QApplication.focusWidget()
        return focused is not None and focused.window() is assistant

    qtbot.waitUntil(has_keyboard)
    return assistant


def row_of(assistant: ImportAssistant, fate: Fate) -> TrialRow:
    """Choose the first row of a fate in the list; gives it."""
    row = next(row for row in assistant.run.trial.rows if row.fate is fate)
    assert assistant.trial.list.select_key(row.key)
    return row


def listed(assistant: ImportAssistant) -> list[str]:
    """Give the rows that the list shows, as they are read out."""
    model, role = assistant.trial.model, Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(place, 0).data(role)) for place in range(model.rowCount())]


def chips(assistant: ImportAssistant) -> dict[TrialFilter, str]:
    """Give the words of the chips that are shown."""
    found = {chosen: assistant.trial.chips.chip(chosen) for chosen in TrialFilter}
    return {chosen: chip.text() for chosen, chip in found.items() if not chip.isHidden()}


def total(opened: Opened) -> int:
    """Count all requests of the store."""
    return sum(opened.services.triage.counts(RequestQuery()).values())
