"""What the list of requests shows goes to a workbook where the user wants it, or it is said why not."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from llko_desktop.services.ports import RequestQuery
from tests.window import Opened, OpenWindow


def ask(qtbot, opened: Opened) -> QFileDialog:
    """Ask for the export by its key, and give the dialog that asks where to."""
    qtbot.keyClick(opened.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return next(dialog for dialog in opened.window.findChildren(QFileDialog) if dialog.isVisible())


def choose(qtbot, opened: Opened, dialog: QFileDialog, path: Path) -> None:
    """Type a place in the dialog and confirm it; wait until all is written, or refused."""
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    with qtbot.waitSignal(opened.desk.exporter.ended):
        dialog.accept()


def references(path: Path) -> list[str]:
    rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2, values_only=True)
    return [str(row[0]) for row in rows]


def test_the_list_is_written_as_it_is_shown(qtbot, opened: Opened, tmp_path: Path) -> None:
    opened.window.show_page("requests")
    page = opened.desk.requests
    qtbot.keyClicks(page.search, "peeters")
    qtbot.waitUntil(lambda: page.model.query.search == "peeters")
    dialog = ask(qtbot, opened)
    assert dialog.selectedFiles()[0].endswith("Requests 2026-06-24.xlsx")
    choose(qtbot, opened, dialog, tmp_path / "lijst")
    path = tmp_path / "lijst.xlsx"
    shown = opened.services.triage.rows(page.model.query, 99)
    assert references(path) == [row.reference for row in shown]
    assert shown
    assert len(shown) < len(opened.services.triage.rows(RequestQuery(), 99))
    assert str(path) in opened.window.toast.label.text()
    assert str(len(shown)) in opened.window.toast.label.text()


@pytest.mark.parametrize("name", ["lijst 24.06", "lijst 24.06.XLSX", "lijst.", "lijst.xls"])
def test_the_file_has_the_ending_of_a_workbook(qtbot, opened: Opened, tmp_path: Path, name: str) -> None:
    opened.window.show_page("requests")
    dialog = ask(qtbot, opened)
    dialog.setDirectory(str(tmp_path))
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(name)
    with qtbot.waitSignal(opened.desk.exporter.ended):
        dialog.accept()
    (path,) = tmp_path.iterdir()
    assert path.name.lower() == name.lower().removesuffix(".xlsx").removesuffix(".") + ".xlsx"
    assert references(path)


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_name_that_gets_its_ending_is_asked_about_too(
    qtbot, opened: Opened, tmp_path: Path, monkeypatch, answer: QMessageBox.StandardButton
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or answer)
    opened.window.show_page("requests")
    path = tmp_path / "lijst 24.06.xlsx"
    path.write_bytes(b"old")
    dialog = ask(qtbot, opened)
    dialog.fileSelected.emit(str(tmp_path / "lijst 24.06"))
    said = opened.window.toast.label
    qtbot.waitUntil(lambda: path.name in said.text() or "no file" in said.text())
    dialog.reject()
    assert path.name in asked[0]
    assert (path.read_bytes() == b"old") is (answer is QMessageBox.StandardButton.No)


@pytest.mark.parametrize(("place", "ending"), [(1, "csv"), (2, "json")])
def test_the_list_goes_out_as_other_kinds_too(
    qtbot, opened: Opened, tmp_path: Path, place: int, ending: str
) -> None:
    opened.window.show_page("requests")
    dialog = ask(qtbot, opened)
    wanted = dialog.nameFilters()[place]
    dialog.selectNameFilter(wanted)
    dialog.filterSelected.emit(wanted)
    choose(qtbot, opened, dialog, tmp_path / "lijst")
    (path,) = tmp_path.iterdir()
    assert path.name == f"lijst.{ending}"
    number = str(opened.desk.requests.shown().total)
    assert number in opened.window.toast.label.text()
    if ending == "json":
        assert len(json.loads(path.read_bytes())["requests"]) == int(number)
    else:
        assert path.read_bytes().count(b"OV-2026-") >= int(number) - 1


def test_the_key_works_from_the_search_field(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    search = opened.desk.requests.search
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())
    dialog.reject()


def test_only_the_page_of_requests_can_export(opened: Opened) -> None:
    export = opened.window.commands.export_list
    can = {}
    for page in ("today", "requests", "outbox", "settings", "help", "requests"):
        opened.window.show_page(page)
        can[page] = export.isEnabled()
    assert [page for page, enabled in can.items() if enabled] == ["requests"]


def test_an_empty_list_says_so(qtbot, open_window: OpenWindow) -> None:
    opened = open_window(empty=True)
    opened.window.show_page("requests")
    opened.window.commands.export_list.trigger()
    assert not opened.window.findChildren(QFileDialog)
    assert "no request in this list" in opened.window.toast.label.text()


def test_what_cannot_be_written_is_told_and_nothing_changes(qtbot, opened: Opened, tmp_path: Path) -> None:
    opened.window.show_page("requests")
    with qtbot.waitSignal(opened.desk.exporter.ended):
        opened.desk.exporter.write(opened.desk.requests.shown(), tmp_path / "gone" / "a.xlsx")
    assert "gone" in opened.banner
    assert not list(tmp_path.iterdir())


def test_the_dialog_asks_before_it_replaces_a_file(qtbot, opened: Opened, tmp_path: Path) -> None:
    opened.window.show_page("requests")
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    dialog = ask(qtbot, opened)
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()
    assert path.read_bytes() == b"old"


def test_closing_the_window_ends_an_export(qtbot, opened: Opened, tmp_path: Path) -> None:
    opened.window.show_page("requests")
    opened.desk.exporter.write(opened.desk.requests.shown(), tmp_path / "a.xlsx")
    opened.window.close()
    written = [path.name for path in tmp_path.iterdir()]
    assert written in ([], ["a.xlsx"])
    if written:
        assert references(tmp_path / "a.xlsx")
