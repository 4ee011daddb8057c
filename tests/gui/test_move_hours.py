"""Bars are moved by mouse and keyboard in quarters; where it matters it is asked for how long."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.placement_hours import Edge
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.gui.planning.bar_drag import Bar, BarDrag
from llko_desktop.gui.planning.move_hours import MoveQuestion, can_be_moved, move_hours
from tests.helpers.forms import press
from tests.helpers.keys import ALT, CTRL, SHIFT, Key
from tests.helpers.rooms import nobody_placed
from tests.window import Opened, OpenWindow

MONDAY = date(2026, 9, 7)
HOURS = TimeRange(480, 720)
NORA = Placement("Nora Maes", (Phase(MONDAY, (parse_schedule("ma 8-12"),)),))


class OneBar(QWidget):
    """Draws a day of one child, two minutes a pixel, in a line."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[TimeRange | None] = []
        self.dropped: list[tuple[Bar, TimeRange]] = []
        self.resize(720, 40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.drag = BarDrag(self, self)
        self.drag.dropped.connect(lambda bar, hours: self.dropped.append((bar, hours)))

    def bar_at(self, place: QPoint) -> Bar | None:
        minute = self.minute_at(place)
        if not HOURS.start <= minute < HOURS.end:
            return None
        edge = (
            Edge.START if minute < HOURS.start + 10 else Edge.END if minute > HOURS.end - 10 else Edge.WHOLE
        )
        return Bar(NORA, HOURS, edge)

    def minute_at(self, place: QPoint) -> int:
        return place.x() * 2

    def current_bar(self) -> Bar | None:
        return Bar(NORA, HOURS)

    def show_moved(self, bar: Bar, hours: TimeRange | None) -> None:
        self.shown.append(hours)


@pytest.fixture
def day(qtbot) -> OneBar:
    widget = OneBar()
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    return widget


def at(minute: int) -> QPoint:
    return QPoint(minute // 2, 20)


def move(widget: QWidget, minute: int) -> None:
    place, button = QPointF(at(minute)), Qt.MouseButton
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        place,
        widget.mapToGlobal(place),
        button.NoButton,
        button.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("begin", "expected"),
    [(600, TimeRange(525, 765)), (482, TimeRange(525, 720)), (718, TimeRange(480, 765))],
)
def test_a_bar_or_an_edge_is_dragged_by_quarters(day: OneBar, begin: int, expected: TimeRange) -> None:
    QTest.mousePress(day, Qt.MouseButton.LeftButton, pos=at(begin))
    move(day, begin + 20)
    move(day, begin + 46)
    assert day.shown[-1] == expected
    QTest.mouseRelease(day, Qt.MouseButton.LeftButton, pos=at(begin + 46))
    assert [hours for _, hours in day.dropped] == [expected]
    assert day.shown[-1] is None


def test_a_click_moves_nothing(day: OneBar) -> None:
    QTest.mousePress(day, Qt.MouseButton.LeftButton, pos=at(600))
    move(day, 604)
    QTest.mouseRelease(day, Qt.MouseButton.LeftButton, pos=at(604))
    assert day.dropped == []


def test_beside_the_bars_nothing_is_moved(day: OneBar) -> None:
    QTest.mousePress(day, Qt.MouseButton.LeftButton, pos=at(900))
    move(day, 1000)
    QTest.mouseRelease(day, Qt.MouseButton.LeftButton, pos=at(1000))
    assert (day.shown, day.dropped) == ([], [])


def test_escape_puts_a_bar_back_while_it_is_dragged(day: OneBar) -> None:
    QTest.mousePress(day, Qt.MouseButton.LeftButton, pos=at(600))
    move(day, 700)
    QTest.keyClick(day, Key.Key_Escape)
    QTest.mouseRelease(day, Qt.MouseButton.LeftButton, pos=at(700))
    assert day.dropped == []
    assert day.shown[-1] is None


def test_keys_move_a_bar_and_enter_lets_go_of_it(day: OneBar) -> None:
    QTest.keyClick(day, Key.Key_Right, ALT)
    QTest.keyClick(day, Key.Key_Right, ALT)
    QTest.keyClick(day, Key.Key_Right, SHIFT)
    QTest.keyClick(day, Key.Key_Left, CTRL)
    assert day.shown[-1] == TimeRange(495, 765)
    assert day.dropped == []
    QTest.keyClick(day, Key.Key_Return)
    assert [hours for _, hours in day.dropped] == [TimeRange(495, 765)]


def test_escape_and_leaving_put_a_bar_back(day: OneBar) -> None:
    QTest.keyClick(day, Key.Key_Right, ALT)
    QTest.keyClick(day, Key.Key_Escape)
    QTest.keyClick(day, Key.Key_Return)
    QTest.keyClick(day, Key.Key_Right, ALT)
    day.clearFocus()
    assert not day.drag.is_moving
    assert day.dropped == []


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    found = open_window()
    nobody_placed(found.services)
    return found


def kept(opened: Opened, placement: Placement) -> Placement:
    with opened.store.read() as work:
        return work.placements.get(placement.number)


def question(opened: Opened) -> MoveQuestion:
    (found,) = [one for one in opened.window.findChildren(MoveQuestion) if one.isVisible()]
    return found


AFTER = TimeRange(540, 780)


def test_hours_are_moved_for_one_day(opened: Opened) -> None:
    placed = opened.services.placements.add(NORA)
    move_hours(opened.desk.context, opened.window, placed, MONDAY, HOURS, AFTER)
    assert "9–13" in question(opened).text()
    press(question(opened), "Only on")
    after = kept(opened, placed)
    assert [after.hours_on(MONDAY + timedelta(7 * week)) for week in range(2)] == [(AFTER,), (HOURS,)]
    opened.window.commands.undo.trigger()
    assert kept(opened, placed).trial_days == ()


def test_hours_are_moved_from_a_day_on(opened: Opened) -> None:
    placed = opened.services.placements.add(NORA)
    day = MONDAY + timedelta(7)
    move_hours(opened.desk.context, opened.window, placed, day, HOURS, AFTER)
    press(question(opened), "From")
    after = kept(opened, placed)
    assert [after.hours_on(MONDAY + timedelta(7 * week)) for week in range(3)] == [
        (HOURS,),
        (AFTER,),
        (AFTER,),
    ]
    opened.window.commands.undo.trigger()
    assert kept(opened, placed).phases == NORA.phases


def test_escape_leaves_the_hours_as_they_were(opened: Opened) -> None:
    placed = opened.services.placements.add(NORA)
    move_hours(opened.desk.context, opened.window, placed, MONDAY, HOURS, AFTER)
    QTest.keyClick(question(opened), Key.Key_Escape)
    assert kept(opened, placed) == placed


def test_nothing_is_asked_of_a_last_day_or_where_nothing_moved(opened: Opened) -> None:
    last = Placement("Ada", NORA.phases, MONDAY)
    placed = opened.services.placements.add(last)
    move_hours(opened.desk.context, opened.window, placed, MONDAY, HOURS, HOURS)
    assert kept(opened, placed) == placed
    move_hours(opened.desk.context, opened.window, placed, MONDAY, HOURS, AFTER)
    assert kept(opened, placed).hours_on(MONDAY) == (AFTER,)


def test_what_is_to_be_thought_of_then_is_said(opened: Opened) -> None:
    placed = opened.services.placements.add(Placement("Ada", NORA.phases, MONDAY))
    said = Message.of("placement_needs_child")
    opened.services.placements.remarks = (  # type: ignore[method-assign]
        lambda one: (said,) if one.trial_days else ()
    )
    move_hours(opened.desk.context, opened.window, placed, MONDAY, HOURS, AFTER)
    assert "name of the child" in opened.banner


def test_an_offer_is_not_moved_by_hand(opened: Opened) -> None:
    assert not can_be_moved(NORA)
    assert can_be_moved(opened.services.placements.add(NORA))
