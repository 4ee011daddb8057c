"""The figures leave the window as a print, a PDF, a workbook or a text file, or it is said why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from llko_desktop.gui.figures.output import FileKind
from llko_desktop.gui.figures.page import FiguresPage
from tests.window import Opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, opened: Opened) -> FiguresPage:
    page = opened.desk.figures
    with qtbot.waitSignal(page.shown):
        opened.window.show_page("figures")
    return page


def dialog_of(opened: Opened) -> QFileDialog:
    return next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())


def choose(qtbot, opened: Opened, path: Path) -> None:
    dialog = dialog_of(opened)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    with qtbot.waitSignal(opened.desk.figures.output.ended):
        dialog.accept()


def content(path: Path) -> str:
    """Give the text of a file of any of the kinds."""
    if path.suffix == ".pdf":
        return " ".join(" ".join(one.extract_text() for one in PdfReader(path).pages).split())
    if path.suffix == ".csv":
        return path.read_text("utf-8-sig")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return " ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)


BUTTONS: dict[FileKind, Callable[[FiguresPage], QPushButton]] = {
    FileKind.PDF: lambda page: page.bar.pdf,
    FileKind.XLSX: lambda page: page.bar.xlsx,
    FileKind.CSV: lambda page: page.bar.csv,
}


@pytest.mark.parametrize("kind", FileKind)
def test_each_button_saves_its_kind(
    qtbot, opened: Opened, page: FiguresPage, tmp_path: Path, kind: FileKind
) -> None:
    qtbot.mouseClick(BUTTONS[kind](page), Qt.MouseButton.LeftButton)
    assert Path(dialog_of(opened).selectedFiles()[0]).name == f"Figures · June 2026.{kind}"
    choose(qtbot, opened, tmp_path / "figures 24.06")
    path = tmp_path / f"figures 24.06.{kind}"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    assert str(path) in opened.window.toast.label.text()
    assert page.document is not None
    said = content(path)
    assert page.document.title in said
    assert all(table.title in said for table in page.document.tables)


def test_the_key_offers_every_kind(qtbot, opened: Opened, page: FiguresPage, tmp_path: Path) -> None:
    qtbot.keyClick(page.bar.now, Qt.Key.Key_E, CTRL)
    dialog = dialog_of(opened)
    assert len(dialog.nameFilters()) == len(FileKind)
    dialog.selectNameFilter(next(one for one in dialog.nameFilters() if "csv" in one))
    choose(qtbot, opened, tmp_path / "mine")
    assert "June 2026" in content(tmp_path / "mine.csv")


@pytest.mark.parametrize("kind", FileKind)
def test_a_place_that_is_gone_is_told(
    qtbot, opened: Opened, page: FiguresPage, tmp_path: Path, kind: FileKind
) -> None:
    assert page.document is not None
    with qtbot.waitSignal(page.output.ended):
        page.output.write(page.document, tmp_path / "gone" / f"figures.{kind}", kind)
    assert str(tmp_path) in opened.banner
    assert list(tmp_path.iterdir()) == []


def test_the_print_key_opens_the_preview(qtbot, opened: Opened, page: FiguresPage) -> None:
    seen: list[object] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        seen.extend([dialog.findChild(QPrintPreviewWidget).pageCount(), dialog.printer().docName()])
        dialog.reject()

    QTimer.singleShot(0, look)
    qtbot.keyClick(page.bar.now, Qt.Key.Key_P, CTRL)
    assert seen == [2, "Figures · June 2026"]


def test_nothing_is_saved_of_an_empty_store(qtbot, open_window) -> None:
    opened = open_window(empty=True)
    page = opened.desk.figures
    with qtbot.waitSignal(page.shown):
        opened.window.show_page("figures")
    qtbot.keyClick(opened.window, Qt.Key.Key_E, CTRL)
    qtbot.keyClick(opened.window, Qt.Key.Key_P, CTRL)
    assert not [one for one in opened.window.findChildren(QFileDialog) if one.isVisible()]
    assert QApplication.activeModalWidget() is None
