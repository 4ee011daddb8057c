"""The status guide beside the editor, in the help by F1, and on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog, QToolBar, QWidget

from llko_desktop.domain.status import Status
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.request.status_guide_card import StatusGuideCard
from llko_desktop.gui.shell.page import HELP_PAGE
from tests.window import Opened, OpenWindow


def come_to(widget: QWidget) -> None:
    """Move the mouse onto a widget."""
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, QPointF(widget.mapToGlobal(middle))))


@pytest.fixture
def panel(opened: Opened) -> RequestPanel:
    """Give the first request of today, in progress, with the guide open beside its editor."""
    panel = opened.panel
    panel.guide.button.click()
    return panel


@pytest.fixture
def guide(panel: RequestPanel) -> StatusGuideCard:
    return panel.guide


def test_it_is_folded_away_until_it_is_wanted(qtbot, opened: Opened) -> None:
    guide = opened.panel.guide
    assert not guide.isVisible()
    guide.button.setFocus()
    with qtbot.waitSignal(guide.toggled):
        qtbot.keyClick(guide.button, Qt.Key.Key_Space)
    assert guide.isVisible()
    assert guide.name.text() == "In progress", "what the request has"
    guide.button.click()
    assert not guide.isVisible()


def test_it_follows_the_keyboard_and_the_mouse(qtbot, panel: RequestPanel, guide: StatusGuideCard) -> None:
    tiles = panel.editor.tiles
    tiles.focus(Status.NOT_POSSIBLE)
    assert guide.name.text() == "Care plan not possible"
    assert "You are full on the days that were asked" in guide.words.text()
    assert "shortage of places" in guide.words.text()
    qtbot.keyClick(tiles.tiles[Status.NOT_POSSIBLE], Qt.Key.Key_Right)
    assert guide.name.text() == "Approved"
    come_to(tiles.tiles[Status.CANCELLED])
    assert guide.name.text() == "Cancelled by the provider"
    refused = {one.text(): one for _, one in tiles.places() if not one.isEnabled()}
    come_to(refused["Request received"])
    assert guide.name.text() == "Request received", "what is not possible is explained too"


def test_it_explains_what_is_chosen(panel: RequestPanel, guide: StatusGuideCard) -> None:
    panel.editor.choose(Status.APPROVED)
    assert guide.name.text() == "Approved"
    panel.editor.choose(None)
    assert guide.name.text() == "In progress"


@pytest.mark.parametrize("is_open", [False, True])
def test_f1_on_a_tile_opens_the_help_at_its_status(qtbot, opened: Opened, is_open: bool) -> None:
    panel = opened.panel
    panel.guide.button.setChecked(is_open)
    panel.editor.tiles.focus(Status.CANCELLED)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert opened.window.current_page == HELP_PAGE
    browser = opened.desk.help.browser
    assert browser.textCursor().block().text() == "Cancelled by the provider"
    assert browser.hasFocus()


def test_f1_in_a_field_of_the_editor_is_for_the_status_chosen(qtbot, opened: Opened) -> None:
    panel = opened.panel
    panel.editor.choose(Status.CANCELLED)
    panel.editor.ui.note.setFocus()
    qtbot.keyClick(panel.editor.ui.note, Qt.Key.Key_F1)
    assert opened.desk.help.browser.textCursor().block().text() == "Cancelled by the provider"


def test_f1_elsewhere_opens_the_help_where_it_was(qtbot, opened: Opened) -> None:
    opened.desk.today.focus_list()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert opened.window.current_page == HELP_PAGE
    assert opened.desk.help.browser.verticalScrollBar().value() == 0


def test_its_link_leads_to_the_whole_guide(qtbot, opened: Opened, guide: StatusGuideCard) -> None:
    guide.explain(Status.IN_PROGRESS)
    guide.more.click()
    assert opened.desk.help.browser.textCursor().block().text() == "In progress"


@pytest.mark.parametrize(("width", "height", "zoom"), [(1024, 700, 1.0), (1024, 700, 2.0), (700, 560, 2.0)])
def test_nothing_of_it_is_cut_off(
    qtbot, open_window: OpenWindow, width: int, height: int, zoom: float
) -> None:
    opened = open_window(width=width, height=height, zoom=zoom)
    panel = opened.panel
    panel.guide.button.setChecked(True)
    panel.editor.tiles.focus(Status.CANCELLED)
    guide, content = panel.guide, panel.area.widget()
    assert content is not None
    words = guide.words
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    for part in (guide.button, guide.name, guide.more, guide.words):
        corner = part.mapTo(content, part.rect().bottomRight())
        assert content.rect().contains(corner)
        assert corner.x() < panel.area.viewport().width()


def test_tab_comes_to_it_in_the_order_of_reading(panel: RequestPanel, guide: StatusGuideCard) -> None:
    found, widget = [], guide.button
    wanted = {guide.button, panel.editor.tiles.tiles[Status.APPROVED], guide.more, panel.composer.ui.body}
    while len(found) < len(wanted):
        if widget in wanted:
            found.append(widget)
        widget = widget.nextInFocusChain()
    tile = panel.editor.tiles.tiles[Status.APPROVED]
    assert found == [guide.button, tile, guide.more, panel.composer.ui.body]


@pytest.fixture
def on_help(opened: Opened) -> Iterator[Opened]:
    opened.window.show_page(HELP_PAGE)
    yield opened
    opened.desk.guide_output.stop()


def in_preview(show: Callable[[], None], act: Callable[[QPrintPreviewDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, look)
    show()


def test_ctrl_f_finds_in_the_help(qtbot, on_help: Opened) -> None:
    qtbot.keyClick(on_help.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert on_help.desk.help.find_bar.field.hasFocus()


def test_the_guide_is_seen_before_it_is_printed(on_help: Opened) -> None:
    seen: list[object] = []

    def look(dialog: QPrintPreviewDialog) -> None:
        seen.extend([dialog.findChild(QPrintPreviewWidget).pageCount(), dialog.printer().docName()])

    assert on_help.window.commands.print.isEnabled()
    in_preview(on_help.window.commands.print.trigger, look)
    in_preview(on_help.desk.help.print_button.click, look)
    assert seen == [4, "What each status means"] * 2


def test_the_guide_is_saved_as_a_pdf(qtbot, on_help: Opened, tmp_path: Path) -> None:
    def save(dialog: QPrintPreviewDialog) -> None:
        toolbar = dialog.findChild(QToolBar)
        next(action for action in toolbar.actions() if "PDF" in action.text()).trigger()

    in_preview(on_help.window.commands.print.trigger, save)
    dialog = next(one for one in on_help.window.findChildren(QFileDialog) if one.isVisible())
    assert Path(dialog.selectedFiles()[0]).name == "What each status means.pdf"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("guide")
    with qtbot.waitSignal(on_help.desk.guide_output.ended):
        dialog.accept()
    reader = PdfReader(tmp_path / "guide.pdf")
    assert reader.metadata is not None
    assert reader.metadata.author == on_help.services.profile.provider().name
    assert str(tmp_path / "guide.pdf") in on_help.window.toast.label.text()
