"""What is printed from the window: today's list, a request's whole file, several letters as one job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog, QToolBar

from tests.window import Opened, OpenWindow

ELIAS = "OV-2026-00417"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def in_preview(show: Callable[[], object], act: Callable[[QPrintPreviewDialog], object]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, look)
    show()


def save(dialog: QPrintPreviewDialog) -> None:
    toolbar = dialog.findChild(QToolBar)
    next(action for action in toolbar.actions() if "PDF" in action.text()).trigger()


def saved(qtbot, opened: Opened, ended, path: Path) -> str:
    """Choose a place in the dialog that is open; gives the text of the PDF that is written there."""
    dialog = next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    with qtbot.waitSignal(ended):
        dialog.accept()
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_todays_list_is_saved_with_all_there_is_to_do(qtbot, opened: Opened, tmp_path: Path) -> None:
    in_preview(opened.window.commands.print_today.trigger, save)
    said = saved(qtbot, opened, opened.desk.papers.ended, tmp_path / "list.pdf")
    for item in opened.services.triage.worklist():
        assert item.reference in said
        assert item.rule in said
    assert "To do on Wed 24 Jun 2026" in said
    assert "+32 470 12 34 06" in said.replace("\N{NO-BREAK SPACE}", " ")
    titles = [mark.title for mark in PdfReader(tmp_path / "list.pdf").outline]
    assert titles[0] == "To do on Wed 24 Jun 2026"
    assert len(titles) > 3


def test_with_nothing_in_view_the_print_key_prints_todays_list(qtbot, open_window: OpenWindow) -> None:
    opened, names = open_window(empty=True), list[str]()
    in_preview(
        lambda: qtbot.keyClick(opened.window, Qt.Key.Key_P, CTRL),
        lambda dialog: names.append(dialog.printer().docName()),
    )
    assert names == ["To do on Wed 24 Jun 2026"]


def test_the_whole_file_of_a_request_is_saved(qtbot, opened: Opened, tmp_path: Path) -> None:
    button = opened.show(ELIAS).timeline.file_button
    button.setFocus()
    in_preview(lambda: qtbot.keyClick(button, Qt.Key.Key_Space), save)
    said = saved(qtbot, opened, opened.desk.papers.ended, tmp_path / "file.pdf")
    for words in (ELIAS, "Elias Van den Bossche", "requested", "8–17", "What happened"):
        assert words in said
    assert "Noor Peeters" not in said


def choose_three(qtbot, opened: Opened) -> None:
    opened.window.show_page("requests")
    rows = opened.desk.requests.list
    rows.setFocus()
    for _ in range(2):
        qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)


def test_letters_to_several_families_are_one_job_or_one_pdf(qtbot, opened: Opened, tmp_path: Path) -> None:
    choose_three(qtbot, opened)
    batch, pages = opened.desk.requests.detail.batch, list[int]()
    in_preview(
        lambda: qtbot.keyClick(opened.window, Qt.Key.Key_P, CTRL),
        lambda dialog: pages.append(dialog.findChild(QPrintPreviewWidget).pageCount()),
    )
    assert pages == [3]
    in_preview(lambda: qtbot.mouseClick(batch.print_button, Qt.MouseButton.LeftButton), save)
    saved(qtbot, opened, batch.letters.ended, tmp_path / "letters.pdf")
    marks = PdfReader(tmp_path / "letters.pdf").outline
    ready = [line.request.reference for line in batch.lines.ready()]
    assert [str(mark.title).partition(" · ")[0] for mark in marks] == ready
    assert len(ready) == 3


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_print_is_told_in_the_window(qtbot, opened: Opened, tmp_path: Path) -> None:
    def print_to_nowhere(dialog: QPrintPreviewDialog) -> None:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "gone" / "job.pdf"))
        dialog.findChild(QPrintPreviewWidget).print_()

    in_preview(opened.desk.papers.print_today, print_to_nowhere)
    assert "nothing was printed" in opened.banner
    assert list(tmp_path.iterdir()) == []
