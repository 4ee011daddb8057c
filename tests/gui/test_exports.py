"""Data goes out through a window: what, as which kind of file, where to; or it is said why not."""

from __future__ import annotations

import csv
import json
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
from icalendar import Calendar
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QPushButton

from llko_desktop.gui.exports.dialog import ExportDialog
from llko_desktop.gui.exports.kinds import What
from llko_desktop.gui.exports.work import Wanted
from llko_desktop.services.archive import Archive
from llko_desktop.services.ports import RequestQuery
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.stores import KEY
from tests.window import Opened, OpenWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def kept(example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Opened:
    """Give the window on a real store with the example."""
    closed_later.append(open_store(example_file, KEY))
    return open_window(store=closed_later[-1])


def ask(qtbot, opened: Opened) -> ExportDialog:
    """Open the window by its key."""
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    qtbot.keyClick(opened.window, Qt.Key.Key_E, CTRL_SHIFT)
    return next(one for one in opened.window.findChildren(ExportDialog) if one.isVisible())


def save(qtbot, opened: Opened, path: Path) -> str:
    """Answer the dialog that asks where to, and wait until it is written; gives the name proposed."""
    dialog = next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())
    proposed = Path(dialog.selectedFiles()[0]).name
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    with qtbot.waitSignal(opened.desk.all_exporter.ended):
        dialog.accept()
    return proposed


def lines(path: Path) -> int:
    """Count what is in a list below its titles."""
    if path.suffix == ".xlsx":
        return openpyxl.load_workbook(path).worksheets[0].max_row - 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        return len(list(csv.reader(file, delimiter=";"))) - 1


@pytest.mark.parametrize("ending", ["xlsx", "csv", "json"])
@pytest.mark.parametrize("what", [What.REQUESTS, What.PLACEMENTS, What.HISTORY])
def test_lists_go_out_as_every_kind(qtbot, opened: Opened, tmp_path: Path, what: What, ending: str) -> None:
    dialog = ask(qtbot, opened)
    dialog.choices[what].setChecked(True)
    dialog.files.setCurrentIndex(["xlsx", "csv", "json"].index(ending))
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    path = tmp_path / f"lijst.{ending}"
    proposed = save(qtbot, opened, path)
    assert proposed.endswith(f" 2026-06-24.{ending}")
    requests = len(opened.services.triage.rows(RequestQuery(), 99))
    if ending == "json":
        (found,) = (value for key, value in json.loads(path.read_bytes()).items() if key != "version")
        count = len(found)
    else:
        count = lines(path)
    if what is What.REQUESTS or (what is What.HISTORY and ending == "json"):
        assert count == requests
    else:
        assert count >= (requests if what is What.HISTORY else 1)
    assert str(path) in opened.window.toast.label.text()


def test_the_folder_is_opened_from_the_message(
    qtbot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    with qtbot.waitSignal(opened.desk.all_exporter.ended):
        opened.desk.all_exporter.write(Wanted(What.CALENDAR, tmp_path / "agenda.ics"))
    assert Calendar.from_ical((tmp_path / "agenda.ics").read_bytes()).walk("VEVENT")
    qtbot.mouseClick(opened.window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert shown == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_family_is_found_by_its_name(qtbot, opened: Opened, tmp_path: Path) -> None:
    opened.window.show_page("templates")
    dialog = ask(qtbot, opened)
    dialog.choices[What.FAMILY].setChecked(True)
    assert not dialog.write.isEnabled()
    qtbot.keyClicks(dialog.family.search, "nobody at all")
    qtbot.waitUntil(dialog.family.nothing.isVisible)
    assert not dialog.write.isEnabled()
    dialog.family.search.clear()
    qtbot.keyClicks(dialog.family.search, "van den bossche")
    qtbot.waitUntil(lambda: dialog.family.list.count() == 1)
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    path = tmp_path / "gezin.pdf"
    proposed = save(qtbot, opened, path)
    assert "Elias Van den Bossche" in proposed
    assert proposed.endswith(" 2026-06-24.pdf")
    assert "Elias Van den Bossche" in PdfReader(path).pages[0].extract_text()


def test_the_request_in_view_gives_its_familys_data(qtbot, opened: Opened, tmp_path: Path) -> None:
    panel = opened.show("OV-2026-00412")
    panel.bar.more.menu().actions()[0].trigger()
    save(qtbot, opened, tmp_path / "gezin.json")
    told = json.loads((tmp_path / "gezin.json").read_bytes())
    assert "OV-2026-00412" in [one["reference"] for one in told["requests"]]
    assert ask(qtbot, opened).family.reference() == "OV-2026-00412"


def test_all_data_are_told_to_be_readable_by_anyone(qtbot, kept: Opened, tmp_path: Path) -> None:
    dialog = ask(qtbot, kept)
    dialog.choices[What.ALL].setChecked(True)
    assert "not locked" in dialog.choices[What.ALL].accessibleDescription()
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    path = tmp_path / "alles.zip"
    save(qtbot, kept, path)
    assert zipfile.is_zipfile(path)
    assert "not locked" in kept.window.toast.label.text()


@pytest.mark.parametrize(
    ("place", "said"),
    [("gone/lijst.xlsx", "its folder is not there"), (f"{'a' * 300}.xlsx", "the name is too long")],
)
def test_what_cannot_be_written_is_told(qtbot, opened: Opened, tmp_path: Path, place: str, said: str) -> None:
    with qtbot.waitSignal(opened.desk.all_exporter.ended):
        opened.desk.all_exporter.write(Wanted(What.REQUESTS, tmp_path / place))
    assert said in opened.banner
    assert not list(tmp_path.iterdir())


def test_cancelling_leaves_no_file(
    qtbot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(b"old")
    exports = opened.services.exports

    def until_cancelled(_self, _query, _words, _target, advance):
        while advance(1):
            time.sleep(0.01)

    monkeypatch.setattr(type(exports), "requests", until_cancelled)
    opened.desk.all_exporter.write(Wanted(What.REQUESTS, path))
    progress = opened.window.findChild(QProgressDialog)
    qtbot.waitUntil(progress.isVisible)
    with qtbot.waitSignal(opened.desk.all_exporter.ended):
        qtbot.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert "no file was written" in opened.window.toast.label.text()
    assert path.read_bytes() == b"old"


def test_everything_is_reached_by_keyboard_and_named(qtbot, opened: Opened) -> None:
    dialog = ask(qtbot, opened)
    assert [one.accessibleDescription() for one in dialog.choices.values()] == [
        kind.words for kind in dialog._kinds
    ]
    assert dialog.focusWidget() is dialog.choices[What.REQUESTS]

    def moved_on() -> bool:
        # The arrow goes by what stands below, which is placed once the window is drawn.
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        return dialog.kind().what is not What.REQUESTS

    qtbot.waitUntil(moved_on)
    assert dialog.kind().what is What.PLACEMENTS
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.fixture
def zipped(kept: Opened, tmp_path: Path) -> Path:
    kept.services.archive.write(tmp_path / "alles.zip")
    return tmp_path / "alles.zip"


def empty_window(stores, folder: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Opened:
    closed_later.append(stores.open(folder / "new.db"))
    return open_window(store=closed_later[-1])


def test_a_new_store_takes_all_data_over(
    qtbot, stores, kept: Opened, zipped: Path, tmp_path: Path, open_window: OpenWindow, closed_later
) -> None:
    fresh = empty_window(stores, tmp_path, open_window, closed_later)
    qtbot.mouseClick(fresh.desk.today.first_steps.restore.button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in fresh.window.findChildren(QFileDialog) if one.isVisible())
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(zipped.name)
    with qtbot.waitSignal(fresh.desk.restorer.ended):
        dialog.accept()
    assert fresh.desk.today.model.lines
    assert fresh.desk.today.model.lines == kept.desk.today.model.lines
    assert fresh.desk.settings.ui.signature.text() == kept.desk.settings.ui.signature.text() != ""
    assert str(zipped) in fresh.window.toast.label.text()


def test_data_that_are_here_are_not_written_over(qtbot, kept: Opened, zipped: Path) -> None:
    with qtbot.waitSignal(kept.desk.restorer.ended):
        kept.desk.restorer.open(zipped)
    assert "There are data here already" in kept.banner


def test_a_file_that_is_none_is_refused(
    qtbot, stores, tmp_path: Path, open_window: OpenWindow, closed_later
) -> None:
    fresh = empty_window(stores, tmp_path, open_window, closed_later)
    (tmp_path / "foto.zip").write_bytes(b"no zip")
    with qtbot.waitSignal(fresh.desk.restorer.ended):
        fresh.desk.restorer.open(tmp_path / "foto.zip")
    assert "holds no data of this program" in fresh.banner
    assert Archive(fresh.store, lambda: None).count() == 0
