"""A week is drawn by mouse and by keyboard, and follows its patterns, its days and its words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.gui.widgets import week_view
from llko_desktop.gui.widgets.week_field import WeekField
from llko_desktop.gui.widgets.week_grid import WeekGrid
from llko_desktop.texts.language import speaking
from tests.helpers.strategies import quarter_weeks
from tests.helpers.typing import type_text

pytestmark = pytest.mark.usefixtures("theme", "dutch")
MON, TUE, WED, THU, FRI, SAT, SUN = Weekday
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def grid(qtbot) -> WeekGrid:
    widget = WeekGrid()
    qtbot.addWidget(widget)
    widget.resize(600, widget.sizeHint().height())
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    return widget


def at(grid: WeekGrid, day: Weekday, clock: str) -> QPoint:
    """Give the place of a time on a day: its first pixel, in the middle of the column."""
    (hours,) = parse_schedule(f"ma {clock}-24").on(MON)
    frame = grid.frame
    return QPoint(round(frame.left(day) + frame.column / 2), round(frame.top(hours.start)) + 1)


def drag(grid: WeekGrid, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    """Press at one place, move by way of the middle to another, and let go."""
    QTest.mousePress(grid, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for place in ((start + end) / 2, end):
        local = QPointF(place)
        move = QMouseEvent(
            QEvent.Type.MouseMove, local, grid.mapToGlobal(local), NO_BUTTON, LEFT, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(grid, move)
    if release:
        QTest.mouseRelease(grid, LEFT, Qt.KeyboardModifier.NoModifier, end)


def week(text: str) -> WeeklySchedule:
    return parse_schedule(text)


@pytest.mark.parametrize(
    ("start", "end", "after"),
    [
        ((MON, "8"), (MON, "11:45"), "ma 8-12"),
        ((MON, "11:45"), (MON, "8"), "ma 8-12"),
        ((MON, "8:15"), (FRI, "16:30"), "ma-vr 8:15-16:45"),
        ((THU, "9"), (TUE, "9:15"), "di-do 9-9:30"),
    ],
)
def test_a_stroke_draws_hours(qtbot, grid: WeekGrid, start, end, after: str) -> None:
    with qtbot.waitSignal(grid.changed):
        drag(grid, at(grid, *start), at(grid, *end))
    assert grid.schedule() == week(after)


@pytest.mark.parametrize(
    ("start", "end", "after"),
    [
        ((MON, "10"), (MON, "12"), "ma 10-14, wo"),  # by its middle
        ((MON, "10"), (TUE, "9"), "di 7-11, wo"),
        ((MON, "11"), (MON, "6"), "ma 6-10, wo"),  # no further than what is shown
        ((MON, "9"), (MON, "19:45"), "ma 16-20, wo"),
        ((MON, "8"), (MON, "9:30"), "ma 9:30-12, wo"),  # by its upper edge
        ((MON, "12"), (MON, "17"), "ma 8-17, wo"),  # by its lower edge
        ((MON, "12"), (MON, "6"), "ma 8-8:15, wo"),  # never away
        ((WED, "9"), (WED, "9:45"), "ma 8-12, wo 9-10"),  # a day without hours gets some
    ],
)
def test_a_range_is_moved_and_pulled(grid: WeekGrid, start, end, after: str) -> None:
    grid.set_schedule(week("ma 8-12, wo"))
    drag(grid, at(grid, *start), at(grid, *end))
    assert grid.schedule() == week(after)


def test_a_click_erases_a_range_and_draws_nothing(qtbot, grid: WeekGrid) -> None:
    grid.set_schedule(week("ma 8-12 13-17"))
    with qtbot.assertNotEmitted(grid.changed):
        qtbot.mouseClick(grid, LEFT, pos=at(grid, TUE, "10"))
        qtbot.mouseClick(grid, Qt.MouseButton.RightButton, pos=at(grid, MON, "10"))
        qtbot.mouseClick(grid, LEFT, pos=QPoint(2, 2))
    with qtbot.waitSignal(grid.changed):
        qtbot.mouseClick(grid, LEFT, pos=at(grid, MON, "10"))
    assert grid.schedule() == week("ma 13-17")


def test_escape_gives_a_stroke_up(grid: WeekGrid) -> None:
    drag(grid, at(grid, MON, "8"), at(grid, MON, "12"), release=False)
    assert grid.schedule() != WeeklySchedule()
    QTest.keyClick(grid, Key.Key_Escape)
    assert grid.schedule() == WeeklySchedule()
    QTest.mouseRelease(grid, LEFT, Qt.KeyboardModifier.NoModifier, at(grid, MON, "12"))
    assert grid.schedule() == WeeklySchedule()


def test_hours_off_the_quarters_stay_where_they_are_not_touched(grid: WeekGrid) -> None:
    grid.set_schedule(week("ma 8:10-11:50, di 8:05-9"))
    drag(grid, at(grid, MON, "11:45"), at(grid, MON, "13"))
    assert grid.schedule() == week("ma 8:10-13, di 8:05-9")


def test_the_week_is_drawn_by_keyboard_alone(qtbot, grid: WeekGrid) -> None:
    assert grid.accessibleDescription() == "08:00–08:15: maandag, no care"
    for key in [Key.Key_PageDown] * 4 + [Key.Key_Up]:
        qtbot.keyClick(grid, key, SHIFT)
    qtbot.keyClick(grid, Key.Key_Right, SHIFT)
    with qtbot.waitSignal(grid.changed):
        qtbot.keyClick(grid, Key.Key_Space)
    assert grid.schedule() == week("ma-di 8-12")
    assert grid.accessibleDescription() == "11:45–12:00: dinsdag, care 8–12"
    qtbot.keyClick(grid, Key.Key_Return)
    assert grid.schedule() == week("ma 8-12, di 8-11:45")
    qtbot.keyClick(grid, Key.Key_Left)
    qtbot.keyClick(grid, Key.Key_Delete)
    assert grid.schedule() == week("di 8-11:45")
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    assert grid.schedule() == WeeklySchedule()
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    assert grid.schedule() == WeeklySchedule()


def test_the_keyboard_stays_in_the_grid(qtbot, grid: WeekGrid) -> None:
    qtbot.keyClick(grid, Key.Key_Home)
    qtbot.keyClick(grid, Key.Key_Up)
    qtbot.keyClick(grid, Key.Key_Left)
    assert grid.accessibleDescription().startswith("06:00–06:15: maandag")
    qtbot.keyClick(grid, Key.Key_End)
    qtbot.keyClick(grid, Key.Key_PageDown)
    for _ in Weekday:
        qtbot.keyClick(grid, Key.Key_Right)
    assert grid.accessibleDescription().startswith("19:45–20:00: vrijdag")


def test_space_on_an_empty_quarter_draws_an_hour_and_takes_it_back(qtbot, grid: WeekGrid) -> None:
    qtbot.keyClick(grid, Key.Key_Space)
    assert grid.schedule() == week("ma 8-9")
    qtbot.keyClick(grid, Key.Key_Space)
    assert grid.schedule() == WeeklySchedule()
    qtbot.keyClick(grid, Key.Key_Space)
    for _ in range(3):
        qtbot.keyClick(grid, Key.Key_PageDown, SHIFT)
    qtbot.keyClick(grid, Key.Key_Space)
    assert grid.schedule() == week("ma 8-12")
    grid.set_opening(week("ma 8-24"))
    qtbot.keyClick(grid, Key.Key_Right)
    qtbot.keyClick(grid, Key.Key_End)
    qtbot.keyClick(grid, Key.Key_Space)
    assert grid.schedule().on(TUE) == week("di 23-24").on(TUE), "an hour at least, also at the end of a day"


def words_painted(grid: WeekGrid, monkeypatch) -> list[tuple[float, str]]:
    """Paint the grid; gives what is written, each with the height of its middle."""
    written: list[tuple[float, str]] = []

    class Painter(QPainter):
        def drawText(self, room, flags, text) -> None:  # noqa: N802
            written.append((room.center().y(), text))
            super().drawText(room, flags, text)

    monkeypatch.setattr(week_view, "QPainter", Painter)
    grid.repaint()
    return written


def test_an_hour_stands_at_the_line_where_it_begins(grid: WeekGrid, monkeypatch) -> None:
    heights = {text: height for height, text in words_painted(grid, monkeypatch)}
    for hour in (6, 7, 20):
        assert abs(heights[f"{hour}:00"] - grid.frame.top(hour * 60)) <= 1
    assert grid.height() > grid.frame.height


@pytest.mark.parametrize(("end", "words"), [("12:15", "8:00–12:30"), ("8", "8:00–8:15")])
def test_the_hours_are_told_while_they_are_drawn(grid: WeekGrid, monkeypatch, end: str, words: str) -> None:
    drag(grid, at(grid, MON, "8"), at(grid, MON, end) + QPoint(15, 0), release=False)
    assert words in [text for _, text in words_painted(grid, monkeypatch)]
    QTest.mouseRelease(grid, LEFT, Qt.KeyboardModifier.NoModifier, at(grid, MON, end))
    assert words not in [text for _, text in words_painted(grid, monkeypatch)]


def test_the_keys_are_told_below_the_grid_while_it_has_the_keyboard(field: WeekField) -> None:
    field.line.setFocus()
    height = field.grid.parentWidget().sizeHint().height()
    assert not field.keys.isVisible()
    field.grid.setFocus()
    assert field.keys.isVisible()
    for key in ("arrows", "Shift", "Space", "Delete"):
        assert key in field.keys.text()
    assert field.grid.parentWidget().sizeHint().height() == height, "nothing moves"


def test_more_is_shown_where_it_is_needed(grid: WeekGrid) -> None:
    assert grid.frame.days == tuple(Weekday)[:5]
    assert (grid.frame.first, grid.frame.last) == (6, 20)
    grid.set_weekend(True)
    assert grid.frame.days == tuple(Weekday)
    grid.set_weekend(False)
    grid.set_opening(week("ma 5:30-12"))
    grid.set_schedule(week("zo 22-23:15"))
    assert grid.frame.days == tuple(Weekday)
    assert (grid.frame.first, grid.frame.last) == (5, 24)


def test_what_the_keyboard_is_on_is_scrolled_into_view(qtbot) -> None:
    area, grid = QScrollArea(), WeekGrid()
    qtbot.addWidget(area)
    area.setWidget(grid)
    area.resize(400, 120)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_End)
    assert area.verticalScrollBar().value() > 0
    qtbot.keyClick(grid, Key.Key_Home)
    assert area.verticalScrollBar().value() < grid.height() // 4


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schedule=quarter_weeks())
def test_any_week_of_quarters_is_the_same_afterwards(field: WeekField, schedule: WeeklySchedule) -> None:
    field.set_schedule(schedule)
    assert field.grid.schedule() == field.edit.schedule() == field.schedule() == schedule
    field.grid.grab()
    words, kept = field.line.text(), field.text()
    field.set_schedule(WeeklySchedule())
    field.line.setText(words)
    assert field.grid.schedule() == field.schedule() == schedule
    field.set_text(kept)
    assert field.schedule() == schedule
    assert field.is_valid()


@pytest.fixture
def field(qtbot) -> WeekField:
    widget = WeekField("nl", lambda message: message.code)
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def button(field: WeekField, name: str) -> QPushButton:
    return next(one for one in field.findChildren(QPushButton) if one.text() == name)


def test_what_is_typed_is_drawn_and_what_is_drawn_is_written(qtbot, field: WeekField) -> None:
    type_text(field.line, "ma-vr 8-17, za 9 tot 12")
    assert field.grid.schedule() == week("ma-vr 8-17, za 9-12")
    assert field.edit.field(SAT).text() == "9–12"
    assert field.patterns.days.chip(SUN).isVisible()
    qtbot.mouseClick(field.grid, LEFT, pos=at(field.grid, SAT, "10"))
    assert field.line.text() == "ma–vr 8–17"
    field.edit.field(MON).selectAll()
    type_text(field.edit.field(MON), "8-12")
    assert field.line.text() == "ma 8–12, di–vr 8–17"
    assert field.schedule() == week("ma 8-12, di-vr 8-17")


def test_words_are_found_fault_with_when_they_are_left(qtbot, field: WeekField) -> None:
    field.set_schedule(week("di 8-17"))
    field.line.setFocus()
    field.line.selectAll()
    type_text(field.line, "ma-vr 8")
    assert not field.is_valid()
    assert field.line.property("invalid") in (None, False)
    assert field.grid.schedule() == week("di 8-17")
    assert field.text() == "ma-vr 8"
    qtbot.keyClick(field.line, Key.Key_Tab)
    assert field.line.property("invalid") is True
    assert field.line.accessibleDescription() == "plan_hours_need_end"
    assert field.problem() == "plan_hours_need_end"
    type_text(field.line, "-17")
    assert field.is_valid()
    assert field.grid.schedule() == week("ma-vr 8-17")


@pytest.mark.parametrize("text", ["xyz", "di 8-17, xyz", "uur", "ma-vr 8"])
def test_words_that_are_not_understood_are_told_when_typing_pauses(
    qtbot, field: WeekField, text: str
) -> None:
    field.set_schedule(week("di 8-17"))
    field.line.setFocus()
    field.line.setText(text)
    assert not field.is_valid()
    qtbot.waitUntil(lambda: field.line.property("invalid") is True)
    assert field.line.hasFocus()
    assert field.line.accessibleDescription().startswith("plan_")
    assert field.schedule() == field.grid.schedule() == week("di 8-17"), "nothing else is changed"
    field.line.setText("di 8-12")
    assert field.line.accessibleDescription() == ""
    assert field.schedule() == week("di 8-12")


def test_a_day_that_cannot_be_read_is_kept_as_it_is_typed(field: WeekField) -> None:
    field.set_schedule(week("ma 8-17"))
    type_text(field.edit.field(FRI), "17-8")
    assert not field.is_valid()
    kept = field.text()
    assert "17-8" in kept
    assert "08:00-17:00" in kept
    field.set_schedule(WeeklySchedule())
    field.set_text(kept)
    assert not field.is_valid()
    assert field.line.text() == kept


def test_patterns_are_for_the_days_that_are_ticked(qtbot, field: WeekField) -> None:
    qtbot.mouseClick(button(field, "Whole days"), LEFT)
    assert field.schedule() == week("ma-vr 8-17")
    for day in (MON, WED):
        qtbot.mouseClick(field.patterns.days.chip(day), LEFT)
    qtbot.mouseClick(button(field, "Mornings"), LEFT)
    assert field.schedule() == week("ma 8-12:30, di 8-17, wo 8-12:30, do-vr 8-17")
    qtbot.mouseClick(button(field, "Clear"), LEFT)
    assert field.schedule() == week("di 8-17, do-vr 8-17")
    field.set_opening(week("ma-vr 7-18"))
    qtbot.mouseClick(button(field, "Afternoons"), LEFT)
    assert field.schedule() == week("ma 12:30-18, di 8-17, wo 12:30-18, do-vr 8-17")
    field.grid.setFocus()
    qtbot.keyClick(field.grid, Key.Key_Z, CTRL)
    assert field.schedule() == week("di 8-17, do-vr 8-17")


def test_a_day_that_is_ticked_gets_hours(qtbot, field: WeekField) -> None:
    field.set_opening(week("ma-vr 7-18"))
    chips = field.patterns.days
    qtbot.mouseClick(chips.chip(MON), LEFT)
    assert field.schedule() == week("ma 7-18")
    assert field.line.text() == "ma 7–18"
    field.edit.field(MON).clear()
    type_text(field.edit.field(MON), "8-16")
    chips.chip(TUE).setFocus()
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(chips.chip(TUE), Key.Key_Space)
    assert field.schedule() == week("ma 8-16, di 8-16"), "as the other days have them"
    qtbot.keyClick(chips.chip(TUE), Key.Key_Space)
    assert field.schedule() == week("ma 8-16")
    qtbot.mouseClick(chips.chip(MON), LEFT)
    assert field.schedule() == week("ma 8-16"), "what was changed since is not taken back"
    qtbot.mouseClick(chips.chip(MON), LEFT)
    assert field.schedule() == week("ma 8-16"), "a day that has hours keeps them"


def test_what_a_tick_proposed_is_undone_in_the_grid(qtbot, field: WeekField) -> None:
    qtbot.mouseClick(field.patterns.days.chip(WED), LEFT)
    assert field.schedule() == week("wo 8-17")
    field.grid.setFocus()
    qtbot.keyClick(field.grid, Key.Key_Z, CTRL)
    assert field.schedule().is_empty


def test_a_day_asked_without_hours_gets_them_for_good(qtbot, field: WeekField) -> None:
    field.set_schedule(week("ma vr"))
    for _ in range(2):
        qtbot.mouseClick(field.patterns.days.chip(MON), LEFT)
    assert field.schedule() == week("ma 8-17, vr")


def test_a_tick_leaves_alone_what_cannot_be_read(qtbot, field: WeekField) -> None:
    type_text(field.line, "ma 17-8")
    qtbot.mouseClick(field.patterns.days.chip(TUE), LEFT)
    assert field.line.text() == "ma 17-8"
    assert not field.is_valid()


def test_the_weekend_is_shown_on_demand(qtbot, field: WeekField) -> None:
    chips = field.patterns.days
    assert not chips.chip(SAT).isVisible()
    qtbot.mouseClick(field.patterns.weekend, LEFT)
    assert chips.chip(SAT).isVisible()
    assert field.grid.frame.days == tuple(Weekday)
    qtbot.mouseClick(chips.chip(SAT), LEFT)
    qtbot.mouseClick(button(field, "Mornings"), LEFT)
    assert field.schedule() == week("za 8-12:30")
    assert not field.patterns.weekend.isVisible(), "what is used is not hidden"


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_example_of_words_is_read_as_it_is_meant(qapp: QApplication, language: str) -> None:
    with speaking(qapp, language):
        example = WeekField(language, lambda message: message.code).line.placeholderText()
    words = example.partition(":")[2].strip()
    assert parse_schedule(words) == parse_schedule("ma-do 8-17, vr 8-12")
