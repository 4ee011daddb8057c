"""The reply check under the text: what it shows, and where a click or a key on it leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Check
from llko_desktop.domain.status import Status
from llko_desktop.gui.request.finding_button import FindingButton
from llko_desktop.gui.request.panel import RequestPanel
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.typing import type_text
from tests.window import Opened, OpenWindow

ELIAS, NOOR = "OV-2026-00417", "OV-2026-00414"
LEFT = Qt.MouseButton.LeftButton


def offering(opened: Opened) -> RequestPanel:
    """Show a request with the reply that offers the whole plan."""
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    assert panel.composer.purpose is Purpose.FULL_PLACE
    return panel


def shown(panel: RequestPanel) -> dict[Check, FindingButton]:
    buttons = {check: panel.composer.checks.button(check) for check in Check}
    return {check: button for check, button in buttons.items() if button.isVisible()}


def write(panel: RequestPanel, text: str) -> None:
    """Write a text in place of the whole reply."""
    body = panel.composer.ui.body
    body.selectAll()
    type_text(body, text)


def selected(panel: RequestPanel) -> str:
    return panel.composer.ui.body.textCursor().selectedText()


def test_a_reply_from_the_template_is_in_order(opened: Opened) -> None:
    buttons = shown(offering(opened))
    checks = (Check.DAYS_AND_HOURS, Check.REPLY_BY, Check.CONTACT)
    assert tuple(buttons) == (*checks, Check.OTHER_CHILD, Check.LANGUAGE, Check.NO_GAPS)
    for check, button in buttons.items():
        assert button.words() == f"✓ {opened.desk.context.texts.label(check)}"
        assert button.accessibleName().startswith("In order: ")


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (Check.DAYS_AND_HOURS, "maandag, dinsdag en vrijdag van 8 tot 17 uur"),
        (Check.REPLY_BY, "4 juli 2026"),
        (Check.CONTACT, "+32 54 33 00 00"),
    ],
)
def test_a_click_shows_what_was_found(qtbot, opened: Opened, check: Check, text: str) -> None:
    panel = offering(opened)
    qtbot.mouseClick(shown(panel)[check], LEFT)
    assert selected(panel) == text
    assert panel.composer.ui.body.hasFocus()


def test_a_click_on_what_is_missing_leads_before_the_greeting(qtbot, opened: Opened) -> None:
    panel = offering(opened)
    write(panel, "👶🏽 Beste,\n\nEr is plaats.\n\nHartelijke groeten,\nGriet")
    button = shown(panel)[Check.CONTACT]
    assert button.words() == "✗ does not say how to reach you"
    assert button.accessibleName() == "To look at: does not say how to reach you"
    assert "phone number or mail address" in button.toolTip()
    qtbot.mouseClick(button, LEFT)
    assert selected(panel) == ""
    type_text(panel.composer.ui.body, " Bel +32 54 33 00 00.")
    text = panel.composer.ui.body.toPlainText()
    assert "Er is plaats. Bel +32 54 33 00 00.\n\nHartelijke" in text
    assert shown(panel)[Check.CONTACT].words().startswith("✓")


def test_another_child_is_shown_behind_emoji(qtbot, opened: Opened) -> None:
    panel = offering(opened)
    write(panel, "👶🏽👶🏽👶🏽 Er is plaats voor Noor vanaf maandag.")
    button = shown(panel)[Check.OTHER_CHILD]
    assert button.words() == "✗ names another child: Noor Peeters"
    qtbot.mouseClick(button, LEFT)
    assert selected(panel) == "Noor"
    qtbot.keyClicks(panel.composer.ui.body, "Elias")
    assert shown(panel)[Check.OTHER_CHILD].words().startswith("✓")


def test_a_name_from_a_request_is_shown_as_it_is(opened: Opened) -> None:
    name = "Noor & <b>Peeters</b> " + "z" * 200
    request = opened.store.state.requests[NOOR]
    opened.store.state.requests[NOOR] = replace(request, child=replace(request.child, name=name))
    panel = offering(opened)
    write(panel, "Er is plaats voor Noor.")
    button = shown(panel)[Check.OTHER_CHILD]
    assert "Noor & <b>Peeters</b> zzz" in button.words()
    assert len(button.words()) < 100
    assert name in button.accessibleName()
    assert "<" not in button.toolTip()


def test_the_subject_is_looked_at_too(qtbot, opened: Opened) -> None:
    panel = offering(opened)
    subject = panel.composer.ui.subject
    subject.selectAll()
    type_text(subject, "🎉 Plaats voor Noor vanaf ‹datum›")
    qtbot.mouseClick(shown(panel)[Check.OTHER_CHILD], LEFT)
    assert subject.selectedText() == "Noor"
    panel.composer.ui.body.setFocus()
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_F4)
    assert subject.hasFocus()
    assert subject.selectedText() == "‹datum›"


def test_open_fields_come_one_after_the_other_and_round(qtbot, opened: Opened) -> None:
    panel = offering(opened)
    write(panel, "👶🏽 ‹een› en ‹twee›")
    subject, body = panel.composer.ui.subject, panel.composer.ui.body
    subject.selectAll()
    type_text(subject, "‹drie›")
    panel.composer.ui.body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    passed = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F4)
        passed.append(subject.selectedText() if subject.hasFocus() else selected(panel))
    assert passed == ["‹een›", "‹twee›", "‹drie›", "‹een›"]
    qtbot.mouseClick(shown(panel)[Check.NO_GAPS], LEFT)
    assert selected(panel) == "‹twee›"


def test_every_finding_is_reached_and_pressed_by_key(qtbot, opened: Opened) -> None:
    panel = offering(opened)
    panel.composer.ui.body.setFocus()
    for check, button in shown(panel).items():
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button, check
    button = shown(panel)[Check.REPLY_BY]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert selected(panel) == "4 juli 2026"


def test_the_date_to_name_is_the_one_that_is_chosen(qtbot, opened: Opened) -> None:
    panel = offering(opened)
    type_text(panel.composer.ui.body, "PS ")
    assert shown(panel)[Check.REPLY_BY].words().startswith("✓")
    field = panel.editor.ui.replyBy
    field.selectAll()
    qtbot.keyClicks(field, "06/07/2026")
    assert shown(panel)[Check.REPLY_BY].words() == "✗ does not name 6 juli 2026"


def test_the_wrong_language_is_named(opened: Opened) -> None:
    panel = offering(opened)
    write(panel, "Nous avons une place pour votre enfant et nous vous attendons avec le sourire.")
    assert shown(panel)[Check.LANGUAGE].words() == "✗ is written in French"


def test_typing_reads_nothing_from_the_store(qtbot, opened: Opened, monkeypatch) -> None:
    panel = offering(opened)
    monkeypatch.setattr(opened.store, "read", lambda: pytest.fail("the store was read"))
    qtbot.keyClicks(panel.composer.ui.body, "Noor ")
    assert not shown(panel)[Check.OTHER_CHILD].words().startswith("✓")


def test_long_findings_wrap_in_a_large_font(open_window: OpenWindow) -> None:
    opened = open_window(zoom=2.0, width=1024, height=700)
    panel = opened.show(ELIAS)
    panel.composer.choose(Purpose.CLOSING_NOTICE, "nl")
    panel.composer.template_chosen.emit()
    write(panel, "Ook voor Noor ‹datum›")
    for _ in range(4):
        QApplication.processEvents()
    assert_nothing_clipped(panel.composer)
    assert panel.area.widget().width() <= panel.area.viewport().width()
