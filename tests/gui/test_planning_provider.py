"""Places, closing days and public holidays are changed from the planning, and each change is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from llko_desktop.domain.capacity import CapacityRule
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.provider import Closure
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.form.periods_field import PeriodsField
from llko_desktop.gui.planning.capacity_dialog import edit_capacity
from llko_desktop.gui.planning.closing_days import edit_closing_days
from llko_desktop.gui.planning.holidays_field import HolidaysField
from llko_desktop.gui.planning.provider_dialog import ProviderDialog
from llko_desktop.services.capacity_entry import CAPACITY, CLOSURES, PARTS, RULES, WORKED
from tests.helpers.forms import fill, press
from tests.helpers.keys import CTRL, Key, Keys
from tests.helpers.rooms import nobody_placed
from tests.helpers.typing import type_text
from tests.window import Opened, OpenWindow


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    found = open_window()
    nobody_placed(found.services)
    return found


def form(opened: Opened, edit: Callable[[GuiContext, QWidget], None]) -> ProviderDialog:
    edit(opened.desk.context, opened.window)
    dialog = [one for one in opened.window.findChildren(ProviderDialog) if one.isVisible()][-1]
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def periods(dialog: ProviderDialog, key: str) -> PeriodsField:
    field = dialog.body.field(key)
    assert isinstance(field, PeriodsField)
    return field


def holidays(dialog: ProviderDialog) -> HolidaysField:
    field = dialog.body.field(WORKED)
    assert isinstance(field, HolidaysField)
    return field


def add_line(dialog: ProviderDialog, key: str, *texts: str) -> None:
    """Add a line by its button, and type into it as a user does."""
    field = periods(dialog, key)
    QTest.mouseClick(field.edit.add, Qt.MouseButton.LeftButton)
    line = field.edit.lines[-1]
    assert QApplication.focusWidget() is line.first
    for part, text in zip(line.fields, texts, strict=False):
        part.setFocus()
        type_text(part, text)


def set_places(dialog: ProviderDialog, places: int) -> None:
    number = dialog.body.field(CAPACITY).editor
    assert isinstance(number, QSpinBox)
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, str(places))


def test_places_are_changed_told_and_taken_back(opened: Opened) -> None:
    heard: list[str] = []
    opened.desk.context.planning_changed.connect(lambda: heard.append("planning"))
    opened.desk.context.profile_changed.connect(lambda: heard.append("profile"))
    profile = opened.services.profile
    before = profile.provider()
    dialog = form(opened, edit_capacity)
    assert dialog.body.field(CAPACITY).text() == str(before.capacity)
    set_places(dialog, 7)
    fill(dialog, PARTS, "Wed 12-18 = 4")
    add_line(dialog, RULES, "1/7/2026", "31/8/2026", "5")
    press(dialog, "Save")
    after = profile.provider()
    assert after.capacity == 7
    assert after.capacity_rules[-1] == CapacityRule(date(2026, 7, 1), 5, date(2026, 8, 31))
    assert sorted(heard) == ["planning", "profile"]
    Keys().press(Key.Key_Z, CTRL)
    assert profile.provider() == before


def test_nothing_touched_is_no_change(opened: Opened) -> None:
    before = opened.services.profile.provider()
    for edit in (edit_capacity, edit_closing_days):
        press(form(opened, edit), "Save")
    assert opened.services.profile.provider() == before
    assert not opened.window.toast.isVisible()


def test_more_children_than_places_is_a_remark_and_no_refusal(opened: Opened) -> None:
    week = parse_schedule("ma 8-12")
    for name in ("Nora", "Liam", "Ada"):
        opened.services.placements.add(Placement(name, (Phase(date(2026, 6, 1), (week,)),)))
    dialog = form(opened, edit_capacity)
    set_places(dialog, 2)
    dialog.show_remark()
    assert "from Mon 29 Jun 2026" in dialog.remarks.text()
    assert "first at 08:00: 3 children and offers, places: 2" in dialog.remarks.text()
    set_places(dialog, 9)
    dialog.show_remark()
    assert not dialog.remarks.isVisible()
    set_places(dialog, 2)
    press(dialog, "Save")
    assert opened.services.profile.provider().capacity == 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("01/07/2026", "30/06/2026", "6"), "before it starts"),
        (("", "30/06/2026", "6"), "from which day"),
        (("01/07/2026", "", ""), "how many places"),
        (("01/07/2026", "", "0"), "between 1 and"),
        (("01/07/2026", "", "-3"), "how many places"),
    ],
)
def test_places_that_are_not_right_are_said_and_nothing_is_lost(
    opened: Opened, line: tuple[str, ...], said: str
) -> None:
    before = opened.services.profile.provider()
    dialog = form(opened, edit_capacity)
    add_line(dialog, RULES, *line)
    press(dialog, "Save")
    assert dialog.isVisible()
    assert said in dialog.body.field(RULES).note.text()
    assert opened.services.profile.provider() == before
    press(dialog, "Cancel")
    again = form(opened, edit_capacity)
    assert tuple(field.text() for field in periods(again, RULES).edit.lines[-1].fields) == line


def test_closing_days_and_a_worked_holiday(opened: Opened) -> None:
    before = opened.services.profile.provider()
    dialog = form(opened, edit_closing_days)
    add_line(dialog, CLOSURES, "24/12/2026", "3/1/2027")
    box = holidays(dialog).boxes["National Day"]
    assert "21 Jul 2026" in box.text()
    assert "21 Jul 2027" in box.text()
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)
    press(dialog, "Save")
    after = opened.services.profile.provider()
    assert after.closures == (*before.closures, Closure(date(2026, 12, 24), date(2027, 1, 3)))
    assert after.worked_holidays == ("National Day",)
    view = opened.services.planning.view()
    assert not view.is_closed(date(2026, 7, 21))
    assert view.is_closed(date(2026, 11, 11))
    assert view.is_closed(date(2026, 12, 28))
    Keys().press(Key.Key_Z, CTRL)
    assert opened.services.profile.provider() == before


def test_a_worked_holiday_that_is_not_shown_is_kept(opened: Opened) -> None:
    profile = opened.services.profile
    profile.save(replace(profile.provider(), worked_holidays=("Easter Sunday",)))
    dialog = form(opened, edit_closing_days)
    QTest.keyClick(holidays(dialog).boxes["National Day"], Key.Key_Space)
    press(dialog, "Save")
    assert profile.provider().worked_holidays == ("Easter Sunday", "National Day")


def test_what_changed_on_the_info_page_meanwhile_is_not_written_over(opened: Opened) -> None:
    profile = opened.services.profile
    dialog = form(opened, edit_closing_days)
    add_line(dialog, CLOSURES, "24/12/2026")
    elsewhere = replace(profile.provider(), closures=(Closure(date(2026, 8, 1), date(2026, 8, 15)),))
    profile.save(elsewhere)
    press(dialog, "Save")
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    assert profile.provider() == elsewhere
