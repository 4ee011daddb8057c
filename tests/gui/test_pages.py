"""Outbox, intake and settings, worked by mouse and keys over a store in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.provider import Closure
from llko_desktop.gui.intake.form.new_request import NewRequestDialog
from llko_desktop.gui.theme.theme import ThemeChoice
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.services.ports import RequestQuery, StoreError
from llko_desktop.services.profile import LONGEST_TEXT, MOST_CLOSURES
from tests.helpers.assistant import choose, wait_for_assistant
from tests.helpers.outbox import open_entries
from tests.window import Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
SAM = "OV-2026-00412"
SAMPLE = Path(__file__).parent.parent / "data" / "requests-utf8.csv"


def button(opened: Opened, name: str) -> QPushButton:
    """Find a button of the outbox by its accessible name."""
    found = opened.desk.outbox.findChildren(QPushButton)
    return next(one for one in found if one.accessibleName() == name and not one.isHidden())


def day_field(opened: Opened) -> DateField:
    """Find the field for the day on which Sam's status was entered."""
    QApplication.processEvents()
    fields = opened.desk.outbox.findChildren(DateField)
    return next(field for field in fields if SAM in field.accessibleName() and field.isVisible())


def test_what_was_entered_is_ticked_with_its_day(qtbot, opened: Opened) -> None:
    opened.window.show_page("outbox")
    waiting = len(open_entries(opened.services))
    field = day_field(opened)
    field.selectAll()
    qtbot.keyClicks(field, "23/06/2026")
    qtbot.mouseClick(button(opened, f"Entered: {SAM}"), LEFT)
    assert opened.services.triage.view(SAM).request.progress.answered_on == date(2026, 6, 23)
    assert len(open_entries(opened.services)) == waiting - 1
    assert opened.window.ui.sidebar.button("outbox").count() == str(waiting - 1)


def test_a_day_that_cannot_be_is_refused(qtbot, opened: Opened) -> None:
    opened.window.show_page("outbox")
    field = day_field(opened)
    for text in ("", "31/02/2026", "01/01/2030"):
        opened.window.banner.dismiss()
        field.clear()
        qtbot.keyClicks(field, text)
        qtbot.mouseClick(button(opened, f"Entered: {SAM}"), LEFT)
        assert opened.banner
        assert opened.services.triage.view(SAM).request.progress.answered_on is None


def test_everything_entered_says_so(qtbot, opened: Opened) -> None:
    opened.window.show_page("outbox")
    for entry in open_entries(opened.services):
        qtbot.mouseClick(button(opened, f"Entered: {entry.reference}"), LEFT)
    assert opened.desk.outbox.empty.isVisible()
    assert opened.window.ui.sidebar.button("outbox").count() == ""


def test_a_day_that_is_being_typed_stays_while_another_window_ticks(qtbot, opened: Opened) -> None:
    opened.window.show_page("outbox")
    field = day_field(opened)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "23/0")
    entries = open_entries(opened.services)
    for entry in entries:
        if entry.reference != SAM:
            opened.services.steps.enter(entry.id)
    opened.desk.context.changed.emit("")
    assert day_field(opened) is field
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "6/2026")
    qtbot.mouseClick(button(opened, f"Entered: {SAM}"), LEFT)
    assert opened.services.triage.view(SAM).request.progress.answered_on == date(2026, 6, 23)


def test_a_new_day_is_proposed_on_the_day_after(open_window: OpenWindow) -> None:
    days = [date(2026, 6, 24)]
    opened = open_window(clock=lambda: days[-1])
    opened.window.show_page("outbox")
    days.append(date(2026, 6, 25))
    opened.desk.freshness.day_timer.timeout.emit()
    assert day_field(opened).day() == days[-1]


def test_what_cannot_be_read_is_not_taken_for_entered(opened: Opened, monkeypatch) -> None:
    def fail() -> None:
        raise StoreError(Message.of("store_failed"))

    monkeypatch.setattr(opened.services.outbox, "read", fail)
    opened.window.show_page("outbox")
    assert opened.banner
    assert not opened.desk.outbox.empty.isVisible()


def test_outbox_leads_to_the_request(qtbot, opened: Opened) -> None:
    opened.window.show_page("outbox")
    qtbot.mouseClick(button(opened, f"Show {SAM}"), LEFT)
    assert opened.window.current_page == "requests"
    assert opened.panel.reference == SAM


def test_a_bad_file_gives_a_message_and_the_window_lives(
    qtbot, opened: Opened, monkeypatch, tmp_path: Path
) -> None:
    bad = tmp_path / "aanvragen.xlsx"
    bad.write_bytes(b"")
    choose(monkeypatch, bad)
    before = sum(opened.services.triage.counts(RequestQuery()).values())
    opened.window.commands.import_files.trigger()
    qtbot.waitUntil(lambda: bool(opened.banner))
    assert "aanvragen.xlsx" in opened.banner
    assert sum(opened.services.triage.counts(RequestQuery()).values()) == before
    opened.window.show_page("requests")
    choose(monkeypatch, SAMPLE)
    opened.window.commands.import_files.trigger()
    assistant = wait_for_assistant(qtbot, opened)
    with qtbot.waitSignal(opened.desk.intake.importer.done):
        qtbot.mouseClick(assistant.import_button, LEFT)
    assert sum(opened.services.triage.counts(RequestQuery()).values()) > before


def test_settings_are_kept(qtbot, opened: Opened) -> None:
    opened.window.show_page("settings")
    ui = opened.desk.settings.ui
    before = opened.services.profile.provider()
    ui.signature.clear()
    qtbot.keyClicks(ui.signature, "Griet en Sofie")
    ui.replyDays.setValue(7)
    qtbot.mouseClick(ui.save, LEFT)
    assert opened.services.profile.provider() == replace(before, signature="Griet en Sofie")
    assert opened.services.preferences.reply_by_days(10) == 7


def test_settings_lead_to_the_details_on_the_info_page(qtbot, opened: Opened) -> None:
    opened.window.show_page("settings")
    qtbot.mouseClick(opened.desk.settings.ui.openInfoPage, LEFT)
    assert opened.window.current_page == "info_page"
    assert not opened.desk.info_page.is_editing


def test_a_signature_that_cannot_be_kept_is_said_in_place(opened: Opened) -> None:
    opened.window.show_page("settings")
    ui, before = opened.desk.settings.ui, opened.services.profile.provider()
    ui.signature.setMaxLength(LONGEST_TEXT + 1)
    ui.signature.setText("g" * (LONGEST_TEXT + 1))
    ui.save.click()
    assert ui.problem.isVisible()
    assert opened.services.profile.provider() == before


def test_more_closing_days_than_can_be_kept_are_refused(opened: Opened) -> None:
    profile = opened.services.profile
    days = [date(2026, 1, 1) + timedelta(days=2 * number) for number in range(MOST_CLOSURES + 1)]
    provider = replace(profile.provider(), closures=tuple(Closure(day, day) for day in days))
    with pytest.raises(InputError, match="too_many_closures"):
        profile.save(provider)
    kept = profile.save(replace(provider, closures=provider.closures[:-1]))
    assert len(kept.closures) == MOST_CLOSURES


def test_the_look_changes_from_settings_and_menu(qtbot, opened: Opened) -> None:
    opened.window.show_page("settings")
    ui = opened.desk.settings.ui
    ui.appearance.setCurrentIndex(ui.appearance.findData("dark"))
    qtbot.mouseClick(ui.save, LEFT)
    window_colour = QGuiApplication.palette().window().color()
    assert window_colour.lightness() < 60
    light = next(
        action for action in opened.window.commands.appearance.actions() if action.data() == ThemeChoice.LIGHT
    )
    light.trigger()
    assert QGuiApplication.palette().window().color().lightness() > 200
    assert opened.services.preferences.value("theme") == "light"
    assert ui.appearance.currentData() == "light"


def test_the_look_in_the_menu_leaves_what_is_typed(qtbot, opened: Opened) -> None:
    opened.window.show_page("settings")
    ui = opened.desk.settings.ui
    ui.signature.clear()
    qtbot.keyClicks(ui.signature, "De Bijtjes")
    actions = opened.window.commands.appearance.actions()
    next(action for action in actions if action.data() == ThemeChoice.DARK).trigger()
    assert ui.appearance.currentData() == "dark"
    assert ui.signature.text() == "De Bijtjes"


@pytest.mark.parametrize("page", ["today", "requests"])
def test_what_comes_in_is_one_click_away(qtbot, opened: Opened, page: str) -> None:
    opened.window.show_page(page)
    new, paste, take, *_others = getattr(opened.desk, page).title.tools
    assert [button.toolTip() for button in (new, paste, take)] == [
        "New request · Ctrl+N",
        "Paste a request · Ctrl+V",
        "Import requests · Ctrl+O",
    ]
    assert all(button.isVisible() and button.accessibleName() for button in (new, paste, take))
    QGuiApplication.clipboard().setText("Kind: Noor Peeters\nOuder: An\nStart: 1/9/2027")
    for button in (new, paste):
        qtbot.mouseClick(button, LEFT)
        (form,) = (one for one in opened.window.findChildren(NewRequestDialog) if one.isVisible())
        form.reject()
