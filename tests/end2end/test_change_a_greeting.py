"""From “I want to change the greeting” to a reply that has it, once by mouse and once by keyboard.

It is the way of who opens the templates for the first time: the real window on a real store.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.template_library import Origin
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.keys import CTRL, NO_KEYS, SHIFT, Key, Keys
from tests.helpers.stores import KEY
from tests.window import Opened, OpenWindow

GREETING = "Dear all,"
ELIAS = "OV-2026-00417"


@pytest.fixture
def opened(example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Opened:
    closed_later.append(open_store(example_file, KEY))
    return open_window(store=closed_later[-1])


def reply_of(opened: Opened) -> str:
    """Give what a reply to Elias's parents begins with now, as the composer shows it."""
    compose, triage = opened.services.compose, opened.services.triage
    request = triage.as_told(triage.view(ELIAS).request, Purpose.FULL_PLACE)
    return compose.render_with_gaps(request, Purpose.FULL_PLACE, "en").body


def check_in_use(opened: Opened) -> None:
    """Hold the template, and a reply begun with it, against what was written."""
    entry = opened.services.templates.entry(Purpose.FULL_PLACE.value, "en")
    assert entry.origin is Origin.CHANGED
    assert entry.template.body.startswith(f"{GREETING}\n")
    assert reply_of(opened).startswith(f"{GREETING}\n")


def test_by_mouse(qtbot, opened: Opened) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(opened.window.ui.sidebar.button("templates"), left)
    page = opened.desk.templates
    rows = page.list.list
    place = rows.visualRect(page.list.model.index(page.list.model.row_of(("full_place", "en")), 0)).center()
    qtbot.mouseClick(rows.viewport(), left, pos=place)
    assert page.view.name.text() == "Full place"
    assert "Dear Sofie and Tom," in page.view.preview.letter.toPlainText()
    qtbot.mouseClick(page.view.edit, left)
    body = page.editing.editor.body
    # From before the greeting to the end of its line, whatever that consists of.
    line = body.cursorRect().center()
    end = QPoint(body.viewport().width() - 2, line.y())
    qtbot.mouseClick(body.viewport(), left, pos=line)
    qtbot.mouseClick(body.viewport(), left, Qt.KeyboardModifier.ShiftModifier, pos=end)
    QTest.keyClicks(body, GREETING)
    preview = page.editing.preview
    qtbot.waitUntil(lambda: GREETING in preview.letter.toPlainText())
    assert "Dear Sofie and Tom," not in preview.letter.toPlainText()
    qtbot.mouseClick(page.editing.save_button, left)
    assert not page.is_editing
    check_in_use(opened)
    opened.show(ELIAS)
    assert GREETING in _written_in(opened)


def test_by_keyboard(qtbot, opened: Opened) -> None:
    keys = Keys()
    pages = opened.window.commands.pages.actions()
    number = next(place for place, action in enumerate(pages, 1) if action.text() == "Templates")
    keys.press(getattr(Key, f"Key_{number}"), CTRL)
    keys.press(Key.Key_F, CTRL)
    keys.type("full pl")
    keys.press(Key.Key_Return)
    assert opened.desk.templates.view.name.text() == "Full place"
    keys.press(Key.Key_Return)
    page = opened.desk.templates
    assert page.is_editing
    assert page.editing.editor.body.hasFocus()
    keys.press(Key.Key_Home, CTRL)
    keys.press(Key.Key_End, SHIFT)
    keys.type(GREETING)
    preview = page.editing.preview
    qtbot.waitUntil(lambda: GREETING in preview.letter.toPlainText())
    keys.press(Key.Key_S, CTRL)
    assert not page.is_editing
    check_in_use(opened)
    # On to the request that it was for: the reply begins with it.
    keys.press(Key.Key_2, CTRL)
    opened.show(ELIAS)
    QApplication.processEvents()
    assert GREETING in _written_in(opened)
    keys.press(Key.Key_Escape, NO_KEYS)


def _written_in(opened: Opened) -> str:
    """Give the reply in the composer, for a full place in English."""
    composer = opened.panel.composer
    composer.choose(Purpose.FULL_PLACE, "en")
    composer.template_chosen.emit()
    QApplication.processEvents()
    return str(composer.ui.body.toPlainText())
