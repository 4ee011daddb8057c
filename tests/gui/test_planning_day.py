"""A day of the planning: who is there to the quarter, and hours moved by mouse and keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from llko_desktop.domain.schedule import TimeRange
from llko_desktop.gui.planning.day_view import DayView
from llko_desktop.gui.planning.move_hours import MoveQuestion
from llko_desktop.gui.planning.page_bar import Span
from llko_desktop.gui.planning.placement_dialog import PlacementDialog
from llko_desktop.gui.planning.room_marks import Mark
from tests.helpers.forms import press
from tests.helpers.keys import ALT, Key
from tests.helpers.rooms import nobody_placed, place, set_places
from tests.window import Opened, OpenWindow

TODAY = date(2026, 6, 24)


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    found = open_window()
    nobody_placed(found.services)
    set_places(found.services, 2)
    place(found.services, "wo 9-12, wo 13-16")
    place(found.services, "wo 8-17")
    return found


def day(opened: Opened, when: date = TODAY) -> DayView:
    opened.window.show_page("planning")
    page = opened.desk.planning
    page.show_day(when, Span.DAY)
    page.focus()
    return page.sheet.day


def hours_kept(opened: Opened, child: str) -> tuple[TimeRange, ...]:
    view = opened.services.planning.view()
    (found,) = [one for one in view.placements if one.child.startswith(child)]
    return found.hours_on(TODAY)


def test_bars_come_in_the_order_in_which_the_children_come(opened: Opened) -> None:
    view = day(opened)
    assert [(bar.row, bar.hours, bar.mark) for bar in view.bars] == [
        (0, TimeRange(480, 1020), Mark.PLACED),
        (1, TimeRange(540, 720), Mark.PLACED),
        (1, TimeRange(780, 960), Mark.PLACED),
    ]


def test_a_bar_is_dragged_by_its_edge(opened: Opened, qtbot) -> None:
    view = day(opened)
    rect = view.frame.bar(0, TimeRange(480, 1020)).toRect()
    y, quarter = rect.center().y(), round(view.frame.hour / 4)
    start = QPoint(rect.right() - 2, y)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(view, start - QPoint(step * quarter, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPoint(8 * quarter, 0))
    (question,) = [one for one in opened.window.findChildren(MoveQuestion) if one.isVisible()]
    press(question, "Only on")
    assert hours_kept(opened, "Kind wo 8-17") == (TimeRange(480, 900),)
    assert view.bars[0].hours == TimeRange(480, 900)
    opened.window.commands.undo.trigger()
    assert hours_kept(opened, "Kind wo 8-17") == (TimeRange(480, 1020),)


def test_the_keyboard_goes_from_bar_to_bar_and_moves_one(opened: Opened) -> None:
    view = day(opened)
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Down)
    assert "9–12, 13–16" in view.accessibleDescription()
    QTest.keyClick(view, Key.Key_Right, ALT)
    QTest.keyClick(view, Key.Key_Return)
    (question,) = [one for one in opened.window.findChildren(MoveQuestion) if one.isVisible()]
    press(question, "From")
    assert hours_kept(opened, "Kind wo 9-12") == (TimeRange(540, 720), TimeRange(795, 975))


def test_enter_and_a_double_click_open_the_child(opened: Opened) -> None:
    view = day(opened)
    QTest.keyClick(view, Key.Key_Return)
    (dialog,) = opened.window.findChildren(PlacementDialog)
    dialog.reject()
    place_at = view.frame.bar(1, TimeRange(540, 720)).center().toPoint()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place_at)
    names = [
        one.before.child
        for one in opened.window.findChildren(PlacementDialog)
        if one.isVisible() and one.before
    ]
    assert names == ["Kind wo 9-12, wo 13-16"]


def test_left_and_right_go_to_another_day(opened: Opened) -> None:
    view, page = day(opened), opened.desk.planning
    QTest.keyClick(view, Key.Key_Right)
    assert page.day == date(2026, 6, 25)
    assert view.bars == ()
    assert view.accessibleDescription() == "Thursday 25 June 2026\nNobody comes on this day."
    QTest.keyClick(view, Key.Key_Home)
    assert page.day == TODAY


def test_a_closed_day_says_why(opened: Opened) -> None:
    view = day(opened, date(2026, 7, 21))
    assert view.accessibleDescription().startswith("Tuesday 21 July 2026\nclosed: ")
