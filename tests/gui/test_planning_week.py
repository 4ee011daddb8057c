"""The week of the planning says in words, by mouse and by keyboard what is free and who is there."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from llko_desktop.domain.schedule import Weekday
from llko_desktop.gui.planning.page import PlanningPage
from llko_desktop.gui.planning.page_bar import Span
from llko_desktop.gui.planning.placement_dialog import PlacementDialog
from llko_desktop.gui.planning.room_grid import RoomGrid
from tests.helpers.keys import Key
from tests.helpers.rooms import nobody_placed, place, set_places
from tests.window import Opened, OpenWindow

# The example's own day is a Wednesday.
TODAY = date(2026, 6, 24)


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    found = open_window()
    nobody_placed(found.services)
    set_places(found.services, 2)
    place(found.services, "ma-vr 8-17")
    place(found.services, "wo 8:30-12", last="2026-06-30")
    return found


def shown(opened: Opened) -> PlanningPage:
    opened.window.show_page("planning")
    page = opened.desk.planning
    page.focus()
    return page


def week(opened: Opened) -> RoomGrid:
    return shown(opened).sheet.week


def at(grid: RoomGrid, weekday: Weekday, hour: int) -> QPoint:
    return grid.frame.cell(weekday, hour).center().toPoint()


def menu_of(opened: Opened) -> list[str]:
    (menu,) = [one for one in opened.window.findChildren(QMenu) if one.isVisible()]
    lines = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return lines


def test_the_keyboard_starts_on_today_and_tells_its_cell(opened: Opened) -> None:
    grid = week(opened)
    assert grid.hasFocus()
    told = grid.accessibleDescription()
    assert told.startswith("Wednesday 24 June 2026\n9–10: full (2 placed)")
    assert "Kind wo 8:30-12 · 8:30–12 · until" in told


def test_parts_of_an_hour_that_differ_are_told_apart(opened: Opened) -> None:
    grid = week(opened)
    QTest.keyClick(grid, Key.Key_Up)
    lines = grid.accessibleDescription().splitlines()
    assert lines[1:3] == ["8–8:30: 1 free (1 placed)", "8:30–9: full (2 placed)"]


def test_arrows_go_on_into_the_next_week_and_back(opened: Opened) -> None:
    page, grid = shown(opened), week(opened)
    for _ in range(3):
        QTest.keyClick(grid, Key.Key_Right)
    assert (page.day, grid.day) == (date(2026, 6, 29), date(2026, 6, 29))
    assert "week of 29 June 2026" in page.bar.title.text()
    QTest.keyClick(grid, Key.Key_Left)
    assert grid.day == date(2026, 6, 26)
    QTest.keyClick(grid, Key.Key_PageUp)
    assert "week of 15 June 2026" in page.bar.title.text()
    QTest.keyClick(grid, Key.Key_Home)
    assert grid.day == TODAY


def test_the_keyboard_keeps_its_day_when_something_changes(opened: Opened) -> None:
    page, grid = shown(opened), week(opened)
    QTest.keyClick(grid, Key.Key_Right)
    QTest.keyClick(grid, Key.Key_Down)
    assert page.day == grid.day == date(2026, 6, 25)
    opened.desk.context.planning_changed.emit()
    assert grid.accessibleDescription().startswith("Thursday 25 June 2026\n10–11")
    QTest.mouseClick(page.bar.spans.chip(Span.DAY), Qt.MouseButton.LeftButton)
    assert "Thursday 25 June" in page.bar.title.text()


def test_enter_says_who_is_there_and_opens_a_child(opened: Opened) -> None:
    grid = week(opened)
    QTest.keyClick(grid, Key.Key_Return)
    (menu,) = [one for one in opened.window.findChildren(QMenu) if one.isVisible()]
    (child,) = [one for one in menu.actions() if one.text().startswith("Kind ma-vr")]
    child.trigger()
    menu.close()
    (dialog,) = opened.window.findChildren(PlacementDialog)
    assert dialog.before is not None
    assert dialog.before.child == "Kind ma-vr 8-17"


def test_a_click_says_who_is_there(opened: Opened) -> None:
    grid = week(opened)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=at(grid, Weekday.WEDNESDAY, 14))
    lines = menu_of(opened)
    assert lines[:2] == ["Wed 24 Jun", "12–17: 1 free (1 placed)"]
    assert lines[2].startswith("Kind ma-vr 8-17 · 8–17")
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=at(grid, Weekday.WEDNESDAY, 7))
    assert "Nobody is there" in menu_of(opened)


def test_the_head_of_a_column_opens_its_day(opened: Opened) -> None:
    page, grid = shown(opened), week(opened)
    head = QPoint(at(grid, Weekday.FRIDAY, 9).x(), 5)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=head)
    assert page.bar.span is Span.DAY
    assert page.day == date(2026, 6, 26)


def test_hovering_tells_the_same_as_the_keyboard(opened: Opened) -> None:
    grid = week(opened)
    place_at = at(grid, Weekday.MONDAY, 16)
    event = QHelpEvent(QEvent.Type.ToolTip, place_at, grid.mapToGlobal(place_at))
    QApplication.sendEvent(grid, event)
    assert QToolTip.text().startswith("Monday 22 June 2026\n16–17: 1 free (1 placed)\nKind ma-vr")


def test_without_places_the_children_are_counted_and_it_is_said(opened: Opened) -> None:
    set_places(opened.services, None)
    page = shown(opened)
    assert "9–10: 2 placed" in page.sheet.week.accessibleDescription()
    assert page.missing.isVisible()
    set_places(opened.services, 3)
    opened.desk.context.planning_changed.emit()
    assert not page.missing.isVisible()
    assert "1 free" in page.sheet.week.accessibleDescription()


def test_a_closed_day_is_told(opened: Opened) -> None:
    grid = week(opened)
    # The National Day is a Tuesday.
    opened.desk.planning.show_day(date(2026, 7, 21))
    assert grid.accessibleDescription().splitlines()[1].startswith("9–10: closed: ")


def test_many_places_are_painted_in_little_room(open_window: OpenWindow) -> None:
    opened = open_window(width=700, height=500, zoom=2.0)
    nobody_placed(opened.services)
    set_places(opened.services, 60)
    for _ in range(61):
        place(opened.services, "ma 8-17")
    grid = week(opened)
    opened.desk.planning.show_day(TODAY - timedelta(days=2))
    assert "1 too many" in grid.accessibleDescription()
    assert not grid.grab().toImage().isNull()
    assert grid.frame.square(61) == 0
