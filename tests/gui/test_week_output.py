"""The week of the planning leaves the window as a print or a PDF, with first names or full ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QToolBar

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.gui.planning.week_output import WeekOutput
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.week_sheet import Presence, week_sheet
from tests.helpers.rooms import nobody_placed
from tests.window import Opened, OpenWindow

MONDAY = date(2026, 9, 14)


@pytest.fixture
def output(opened: Opened) -> Iterator[WeekOutput]:
    nobody_placed(opened.services)
    plan = CarePlan(date(2026, 1, 5), None, parse_schedule("ma di 8-17"))
    with opened.services.store.write() as work:
        for name in ("Noor Peeters", "Elias Maes"):
            work.placements.add(Placement.of_plan(name, plan))
    output = WeekOutput(opened.desk.context, opened.window)
    yield output
    output.stop()


def view(opened: Opened) -> PlanningView:
    return opened.services.planning.view()


def in_preview(show: Callable[[], None], act: Callable[[QPrintPreviewDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, look)
    show()


def choose(opened: Opened, qtbot, output: WeekOutput, path: Path) -> str:
    """Choose a place in the dialog that is open, and wait until the PDF is written there."""
    dialog = next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())
    proposed = Path(dialog.selectedFiles()[0]).name
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    with qtbot.waitSignal(output.ended):
        dialog.accept()
    return proposed


def test_the_preview_shows_one_page_on_its_side(opened: Opened, output: WeekOutput) -> None:
    seen: list[object] = []

    def look(dialog: QPrintPreviewDialog) -> None:
        printer = dialog.printer()
        seen.extend([dialog.findChild(QPrintPreviewWidget).pageCount(), printer.docName()])
        seen.append(printer.pageLayout().orientation())

    in_preview(lambda: output.print(view(opened), MONDAY), look)
    pages, name, orientation = seen
    assert pages == 1
    assert str(name).startswith("Week 38 · 14 – 18 September 2026")
    assert orientation is QPageLayout.Orientation.Landscape


def test_the_week_is_saved_with_the_names_that_were_chosen(
    qtbot, opened: Opened, output: WeekOutput, tmp_path: Path
) -> None:
    output.save_pdf(view(opened), MONDAY)
    proposed = choose(opened, qtbot, output, tmp_path / "week")
    assert proposed.startswith("Week 38")
    said = PdfReader(tmp_path / "week.pdf").pages[0].extract_text()
    assert "Noor" in said
    assert "Peeters" not in said
    assert str(tmp_path / "week.pdf") in opened.window.toast.label.text()

    def want_full_names(dialog: QPrintPreviewDialog) -> None:
        names = dialog.findChild(QToolBar).findChild(QCheckBox)
        assert not names.isChecked()
        names.setFocus()
        qtbot.keyClick(names, Qt.Key.Key_Space)
        toolbar = dialog.findChild(QToolBar)
        next(action for action in toolbar.actions() if "PDF" in action.text()).trigger()

    in_preview(lambda: output.print(view(opened), MONDAY), want_full_names)
    choose(opened, qtbot, output, tmp_path / "names.pdf")
    assert "Noor Peeters" in " ".join(PdfReader(tmp_path / "names.pdf").pages[0].extract_text().split())
    in_preview(lambda: output.print(view(opened), MONDAY), lambda dialog: kept(dialog))


def kept(dialog: QPrintPreviewDialog) -> None:
    assert dialog.findChild(QToolBar).findChild(QCheckBox).isChecked()


def boxes(dialog: QPrintPreviewDialog) -> list[QCheckBox]:
    """Give the box of full names and that of options."""
    return dialog.findChild(QToolBar).findChildren(QCheckBox)


def test_whether_options_are_shown_is_chosen_and_kept(
    qtbot, opened: Opened, output: WeekOutput, tmp_path: Path
) -> None:
    day = date(2026, 8, 3)
    held = next(
        child.name
        for sheet in week_sheet(view(opened), day).days
        for child in sheet.children
        if child.presence is Presence.HELD
    )
    seen: list[bool] = []

    def leave_out(dialog: QPrintPreviewDialog) -> None:
        _, holds = boxes(dialog)
        seen.append(holds.isChecked())
        holds.setFocus()
        qtbot.keyClick(holds, Qt.Key.Key_Space)

    def words() -> str:
        output.save_pdf(view(opened), day)
        (tmp_path / "week.pdf").unlink(missing_ok=True)
        choose(opened, qtbot, output, tmp_path / "week")
        return PdfReader(tmp_path / "week.pdf").pages[0].extract_text()

    assert held.split()[0] in words()
    in_preview(lambda: output.print(view(opened), day), leave_out)
    assert held.split()[0] not in words()
    in_preview(lambda: output.print(view(opened), day), leave_out)
    assert seen == [True, False]
    assert held.split()[0] in words()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_choices_are_in_view(open_window: OpenWindow, zoom: float) -> None:
    opened = open_window(zoom=zoom)
    output, seen = WeekOutput(opened.desk.context, opened.window), []

    def look(dialog: QPrintPreviewDialog) -> None:
        for box in boxes(dialog):
            corner = box.mapTo(dialog, box.rect().bottomRight())
            seen.append((box.isVisible(), dialog.rect().contains(corner)))

    in_preview(lambda: output.print(view(opened), MONDAY), look)
    output.stop()
    assert seen == [(True, True)] * 2


def test_what_cannot_be_written_is_told(qtbot, opened: Opened, output: WeekOutput, tmp_path: Path) -> None:
    output.save_pdf(view(opened), MONDAY)
    gone = tmp_path / "gone"
    gone.mkdir()
    dialog = next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())
    dialog.setDirectory(str(gone))
    dialog.selectFile("week.pdf")
    gone.rmdir()
    with qtbot.waitSignal(output.ended):
        dialog.accept()
    assert "gone" in opened.banner
