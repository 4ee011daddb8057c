"""Everything by keyboard, everything with a name, and nothing cut in a small window or a large font."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.status import Status
from llko_desktop.gui.shell.keys_dialog import KeysDialog
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.forms import details_form, new_form
from tests.helpers.keys import SHIFT, Key, Keys, words_of
from tests.window import Opened, OpenWindow

PAGES = ("today", "requests", "outbox", "settings", "help")
CTRL = Qt.KeyboardModifier.ControlModifier
ELIAS = "OV-2026-00417"


def test_numbers_show_pages(qtbot, opened: Opened) -> None:
    opened.window.show_page("settings")
    for number, page in ((1, "today"), (2, "requests"), (3, "outbox")):
        qtbot.keyClick(opened.window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert opened.window.current_page == page


def test_a_page_called_by_key_is_worked_on_at_once(qtbot, opened: Opened) -> None:
    for number, page in ((1, opened.desk.today), (2, opened.desk.requests), (1, opened.desk.today)):
        for _ in range(2):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key(Qt.Key.Key_0 + number), CTRL)
            assert QApplication.focusWidget() is page.list
            qtbot.keyClick(page.list, Qt.Key.Key_S)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, CTRL)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(opened.desk.today.list, key)
    assert opened.desk.today.list.current_key() == opened.desk.today.model.lines[0]


def test_where_nothing_is_to_be_done_the_key_of_a_page_leads_to_what_is_next(
    qtbot, open_window: OpenWindow
) -> None:
    opened = open_window(empty=True)
    first, requests = opened.desk.today.first_steps.details.button, opened.desk.requests.empty.button
    for number, button in ((2, requests), (1, first)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert QApplication.focusWidget() is button


def test_tab_goes_through_a_request_from_top_to_bottom(opened: Opened) -> None:
    keys = Keys()
    opened.services.steps.set_status(ELIAS, Status.CLOSED_EXTERNALLY, Choice())
    panel = opened.show("OV-2026-00412")
    panel.notes.text.setFocus()
    for reference in (ELIAS, "OV-2026-00412"):
        panel = opened.show(reference)
    keys.tab_to("Entered today")
    expected = [
        ("Write: Partial place", "Care plan not possible", "New offer", "Which final status?"),
        ("Monday", "Sunday", "Start date", "There is no alternative"),
        ("Template", "Text of the reply", "karen.desmet@example.be", "Your notes"),
        ("Mon 22 Jun 2026", "Undo this step", "Save and set status", "PDF"),
    ]
    panel.editor.choose(Status.NOT_POSSIBLE)
    passed: list[str] = []
    while panel.isAncestorOf(keys.at):
        passed.append(words_of(keys.at))
        keys.press(Key.Key_Tab)
    places = [
        next(place for place, words in enumerate(passed) if words.startswith(name))
        for part in expected
        for name in part
    ]
    assert places == sorted(places), passed
    forth = len(passed)
    keys.press(Key.Key_Backtab, SHIFT)
    back: list[str] = []
    while panel.isAncestorOf(keys.at) and len(back) < forth:
        back.append(words_of(keys.at))
        keys.press(Key.Key_Backtab, SHIFT)
    assert back == passed[::-1]


def test_help_and_search_by_key(qtbot, opened: Opened) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_F1)
    assert opened.window.current_page == "help"
    opened.window.show_page("today")
    qtbot.keyClick(opened.desk.today.list, Qt.Key.Key_F, CTRL)
    search = opened.desk.requests.search
    assert QApplication.focusWidget() is search
    qtbot.keyClicks(search, "elias")
    qtbot.waitUntil(lambda: opened.desk.requests.model.total == 1)


def test_all_keys_are_listed(qtbot, opened: Opened, monkeypatch) -> None:
    shown: list[str] = []

    def look(dialog: KeysDialog) -> None:
        tops = [dialog.tree.topLevelItem(place) for place in range(dialog.tree.topLevelItemCount())]
        shown.extend(top.child(place).text(1) for top in tops for place in range(top.childCount()))

    monkeypatch.setattr(KeysDialog, "exec", look)
    qtbot.keyClick(opened.desk.today.list, Qt.Key.Key_Question)
    assert {"Ctrl+1", "Ctrl+F", "S", "R", "Ctrl+C", "Ctrl+P", "Ctrl+Z", "F1", "F4"} <= set(shown)


def test_arrows_go_through_the_requests(qtbot, opened: Opened) -> None:
    first = opened.panel.reference
    qtbot.keyClick(opened.desk.today.list, Qt.Key.Key_Down)
    second = opened.panel.reference
    assert second != first
    qtbot.keyClick(opened.desk.today.list, Qt.Key.Key_Up)
    assert opened.panel.reference == first


def test_letters_lead_to_status_and_reply_and_back(qtbot, opened: Opened) -> None:
    listed, panel = opened.desk.today.list, opened.panel
    qtbot.keyClick(listed, Qt.Key.Key_R)
    assert QApplication.focusWidget() is panel.composer.ui.body
    panel.bar.save.setFocus()
    qtbot.keyClick(panel.bar.save, Qt.Key.Key_S)
    assert panel.editor.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is listed


def test_letters_are_typed_where_text_is_written(qtbot, opened: Opened, monkeypatch) -> None:
    letters = "sr?"
    monkeypatch.setattr(KeysDialog, "exec", lambda _dialog: pytest.fail("the list of keys came up"))
    body, search = opened.panel.composer.ui.body, opened.desk.requests.search
    body.setFocus()
    qtbot.keyClicks(body, letters)
    assert body.toPlainText().startswith(letters)
    assert QApplication.focusWidget() is body
    opened.window.show_page("requests")
    search.setFocus()
    qtbot.keyClicks(search, letters)
    assert search.text() == letters
    assert QApplication.focusWidget() is search


def test_copy_and_print_by_key(qtbot, opened: Opened, monkeypatch) -> None:
    qtbot.keyClick(opened.desk.today.list, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == opened.panel.composer.reply().body
    printed: list[str] = []
    monkeypatch.setattr(
        opened.panel.letters, "preview", lambda request, _reply: printed.append(request.reference)
    )
    qtbot.keyClick(opened.desk.today.list, Qt.Key.Key_P, CTRL)
    assert printed == [opened.panel.reference]


def test_selection_stays_on_refresh(opened: Opened) -> None:
    for page in (opened.desk.today, opened.desk.requests):
        page.list.setCurrentIndex(page.list.model().index(4, 0))
        chosen = page.list.current_key()
        opened.desk.context.changed.emit("")
        assert page.list.current_key() == chosen


def _controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    inner = (QAbstractSpinBox, QComboBox)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisibleTo(window)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parentWidget(), inner)
    ]


def _nameless(window: QWidget) -> list[str]:
    found = []
    for widget in _controls(window):
        own = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or own):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_control_has_a_name(opened: Opened) -> None:
    for page in PAGES:
        opened.window.show_page(page)
        assert _nameless(opened.window) == []
    panel = opened.show(ELIAS)
    for status in (Status.IN_PROGRESS, Status.NOT_POSSIBLE, Status.APPROVED, Status.CANCELLED):
        panel.editor.choose(status)
        assert _nameless(opened.window) == []
    dialog = new_form(opened)
    for fold in dialog.body.folds.values():
        fold.set_open(True)
    dialog.body.second.click()
    assert _nameless(dialog) == []
    dialog.reject()
    assert _nameless(details_form(opened, ELIAS)) == []


SIZES = [(1280, 800, 1.0), (1024, 700, 1.0), (1024, 700, 2.0)]


@pytest.mark.parametrize(("width", "height", "zoom"), SIZES)
def test_nothing_is_cut(qtbot, open_window: OpenWindow, width: int, height: int, zoom: float) -> None:
    opened = open_window(width=width, height=height, zoom=zoom)
    for page in PAGES:
        opened.window.show_page(page)
        settle()
        assert_nothing_clipped(opened.window)
    for reference in (ELIAS, "OV-2026-00406", "OV-2026-00412", "OV-2026-00419"):
        panel = opened.show(reference)
        for status in (None, Status.IN_PROGRESS, Status.NOT_POSSIBLE, Status.APPROVED, Status.CANCELLED):
            panel.editor.choose(status)
            settle()
            assert_nothing_clipped(opened.window)
            assert panel.area.widget().width() <= panel.area.viewport().width()
    assert (opened.window.width(), opened.window.height()) == (width, height)


def settle() -> None:
    """Let layouts that wait for their turn have it."""
    for _ in range(8):
        QApplication.processEvents()


def test_the_buttons_show_without_scrolling(opened: Opened) -> None:
    panel = opened.show(ELIAS)
    settle()
    for button in (panel.bar.save, panel.bar.copy, panel.bar.print, panel.bar.pdf):
        assert panel.rect().contains(button.mapTo(panel, button.rect().bottomRight()))
