"""Months and years of the planning: each day by its room, walked through by keyboard and mouse."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip

from llko_desktop.domain.provider import Closure
from llko_desktop.gui.planning.days_view import DaysView
from llko_desktop.gui.planning.month_view import MonthView
from llko_desktop.gui.planning.year_view import YearView
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.services.planning import PlanningView
from tests.helpers.keys import SHIFT, Key
from tests.helpers.plannings import day, placed, planning
from tests.window import MakeTheme, Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
START = date(2026, 8, 19)
BOTH = pytest.mark.parametrize("kind", [MonthView, YearView])


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    return open_window(empty=True)


@pytest.fixture
def view(opened: Opened) -> PlanningView:
    children = (placed("Ada", "ma-wo 8-18"), placed("Ben", "di wo 8-12"), placed("Cas", "wo 9-10"))
    closed = (Closure(day("2026-08-20"), day("2026-08-20")),)
    return planning(opened.services.procedure, *children, closures=closed)


def shown(
    qtbot, opened: Opened, theme: Theme, kind: type[DaysView], view: PlanningView, width: int = 760
) -> DaysView:
    widget = kind(opened.desk.context, theme)
    area = QScrollArea(opened.window)
    area.setWindowFlag(Qt.WindowType.Window)
    area.setWidgetResizable(True)
    area.setWidget(widget)
    area.resize(width, 500)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    widget.show_days(view, START)
    widget.setFocus()
    QApplication.processEvents()
    return widget


@BOTH
@pytest.mark.parametrize(
    ("key", "to"),
    [
        (Key.Key_Left, "2026-08-18"),
        (Key.Key_Right, "2026-08-20"),
        (Key.Key_Up, "2026-08-12"),
        (Key.Key_Down, "2026-08-26"),
        (Key.Key_Home, "2026-06-24"),
    ],
)
def test_keys_move_the_cursor(
    qtbot, opened: Opened, theme: Theme, view: PlanningView, kind: type[DaysView], key: Qt.Key, to: str
) -> None:
    widget = shown(qtbot, opened, theme, kind, view)
    with qtbot.waitSignal(widget.day_chosen) as chosen:
        QTest.keyClick(widget, key)
    assert chosen.args == [day(to)]
    assert widget.day() == day(to)


@pytest.mark.parametrize(
    ("kind", "key", "keys", "to"),
    [
        (MonthView, Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "2026-09-19"),
        (MonthView, Key.Key_PageUp, SHIFT, "2025-08-19"),
        (YearView, Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "2027-08-19"),
        (YearView, Key.Key_PageUp, SHIFT, "2026-07-19"),
    ],
)
def test_the_page_is_turned(
    qtbot, opened: Opened, theme: Theme, view: PlanningView, kind: type[DaysView], key, keys, to: str
) -> None:
    widget = shown(qtbot, opened, theme, kind, view)
    QTest.keyClick(widget, key, keys)
    assert widget.day() == day(to)
    assert widget.place_of(day(to)) is not None


@BOTH
def test_a_month_that_is_shorter_keeps_its_last_day(
    qtbot, opened: Opened, theme: Theme, view: PlanningView, kind: type[DaysView]
) -> None:
    widget = shown(qtbot, opened, theme, kind, view)
    widget.show_days(view, date(2028, 1, 31))
    QTest.keyClick(widget, Key.Key_PageDown, SHIFT if kind is YearView else Qt.KeyboardModifier.NoModifier)
    assert widget.day() == date(2028, 2, 29)


@BOTH
def test_enter_and_a_double_click_ask_for_the_day(
    qtbot, opened: Opened, theme: Theme, view: PlanningView, kind: type[DaysView]
) -> None:
    widget = shown(qtbot, opened, theme, kind, view)
    with qtbot.waitSignal(widget.day_wanted) as wanted:
        QTest.keyClick(widget, Key.Key_Return)
    assert wanted.args == [START]
    rect = widget.place_of(day("2026-08-05"))
    assert rect is not None
    with qtbot.waitSignal(widget.day_chosen) as chosen:
        QTest.mouseClick(widget, LEFT, pos=rect.center().toPoint())
    assert chosen.args == [day("2026-08-05")]
    with qtbot.waitSignal(widget.day_wanted) as wanted:
        QTest.mouseDClick(widget, LEFT, pos=rect.center().toPoint())
    assert wanted.args == [day("2026-08-05")]


def test_a_day_of_another_month_turns_to_it(qtbot, opened: Opened, theme: Theme, view: PlanningView) -> None:
    month = shown(qtbot, opened, theme, MonthView, view)
    rect = month.place_of(day("2026-09-02"))
    assert rect is not None
    QTest.mouseClick(month, LEFT, pos=rect.center().toPoint())
    assert month.day() == day("2026-09-02")
    with qtbot.waitSignal(month.day_wanted) as wanted:
        QTest.mouseDClick(month, LEFT, pos=rect.center().toPoint())
    assert wanted.args == [day("2026-09-02")], "not the day that came under the pointer"


@BOTH
def test_the_day_is_told_to_who_points_and_who_listens(
    qtbot, opened: Opened, theme: Theme, view: PlanningView, kind: type[DaysView]
) -> None:
    widget = shown(qtbot, opened, theme, kind, view)
    assert widget.accessibleName()
    assert widget.accessibleDescription().startswith("Wednesday 19 August 2026: 1 too many in the fullest")
    QTest.keyClick(widget, Key.Key_Right)
    assert widget.accessibleDescription() == "Thursday 20 August 2026: closed."
    rect = widget.place_of(day("2026-08-17"))
    assert rect is not None
    place = rect.center().toPoint()
    QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    assert QToolTip.text() == "Monday 17 August 2026: 1 free all day."
    QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


@BOTH
@pytest.mark.parametrize("far", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_trouble(
    qtbot, opened: Opened, theme: Theme, view: PlanningView, kind: type[DaysView], far: date
) -> None:
    widget = shown(qtbot, opened, theme, kind, view)
    widget.show_days(view, far)
    for key in (Key.Key_PageUp, Key.Key_PageDown, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End):
        for _ in range(3):
            QTest.keyClick(widget, key, SHIFT)
            QTest.keyClick(widget, key)
    widget.grab()
    assert widget.place_of(widget.day()) is not None


@BOTH
def test_a_planning_without_anyone_is_not_called_full(
    qtbot, opened: Opened, theme: Theme, kind: type[DaysView]
) -> None:
    widget = shown(qtbot, opened, theme, kind, planning(opened.services.procedure))
    assert widget.accessibleDescription() == ("Wednesday 19 August 2026: not known, as nobody is placed yet.")


@BOTH
@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("width", [560, 1100])
def test_every_day_has_room_for_its_number(
    qtbot, opened: Opened, make_theme: MakeTheme, view: PlanningView, kind: type[DaysView], zoom, width
) -> None:
    widget = shown(qtbot, opened, make_theme(zoom=zoom), kind, view, width)
    days = [date(2026, 8, 1) + timedelta(days=place) for place in range(31)]
    places = [widget.place_of(one) for one in days]
    metrics = widget.fontMetrics()
    for rect in places:
        assert rect is not None
        assert rect.width() >= metrics.horizontalAdvance("10")
        assert rect.height() >= metrics.height()
        assert rect.right() < widget.width() + 0.5
        assert rect.bottom() < widget.height() + 0.5
    for one, other in pairwise(places):
        assert one is not None
        assert other is not None
        assert not one.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other)


def test_the_cursor_stays_in_view_where_the_year_scrolls(
    qtbot, opened: Opened, make_theme: MakeTheme, view: PlanningView
) -> None:
    year = shown(qtbot, opened, make_theme(zoom=2.0), YearView, view)
    QTest.keyClick(year, Key.Key_PageUp, SHIFT)
    for _ in range(5):
        QTest.keyClick(year, Key.Key_PageDown, SHIFT)
    rect = year.place_of(year.day())
    assert rect is not None
    assert year.visibleRegion().contains(rect.center().toPoint())


def ground(widget: DaysView, on: str) -> QColor:
    """Give the colour in a corner of a day's cell."""
    image: QImage = widget.grab().toImage()
    rect = widget.place_of(day(on))
    assert rect is not None
    place = (QPointF(rect.right() - 5, rect.top() + 6) * image.devicePixelRatio()).toPoint()
    return image.pixelColor(place)


@BOTH
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_colours_follow_the_room_and_the_theme(
    qtbot, opened: Opened, make_theme: MakeTheme, view: PlanningView, kind: type[DaysView], choice
) -> None:
    theme = make_theme()
    widget = shown(qtbot, opened, theme, kind, view)
    theme.set_choice(choice)
    QApplication.processEvents()
    assert ground(widget, "2026-08-17") == theme.color("warning_back")
    assert ground(widget, "2026-08-18") == theme.color("danger_back")
    assert ground(widget, "2026-08-20") == theme.color("neutral_back")
    assert ground(widget, "2026-08-21") == theme.color("ok_back")
