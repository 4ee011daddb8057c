"""Fields and filters, worked with keys and mouse."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox, QWidget

from llko_desktop.domain.day_text import read_day
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.week_edit import WeekEdit
from llko_desktop.gui.widgets.wheel_guard import WheelGuard

pytestmark = pytest.mark.usefixtures("theme", "dutch")
DAY = date(2026, 8, 17)


@pytest.mark.parametrize(
    "text",
    ["17/08/2026", "17-8-26", "17.8.2026", "17 8 2026", "17082026", "170826", "2026-08-17", " 17/8/2026 "],
)
def test_usual_dates_are_read(text: str) -> None:
    assert read_day(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "31/02/2026", "17/13/2026", "17", "17/8", "maandag", "17/8/20266", "0/0/0000"]
)
def test_other_dates_are_not_read(text: str) -> None:
    assert read_day(text) is None


@pytest.fixture
def field(qtbot) -> DateField:
    widget = DateField()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_date_is_typed_and_tidied_up(qtbot, field: DateField) -> None:
    qtbot.keyClicks(field, "17-8-26")
    assert field.day() == DAY
    field.clearFocus()
    other = QWidget(field.parentWidget())
    qtbot.addWidget(other)
    field.focusOutEvent(focus_out())
    assert field.text() == "17/08/2026"


def focus_out():
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent

    return QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)


def test_wrong_date_is_marked_and_no_date_is_fine(qtbot, field: DateField) -> None:
    assert field.is_valid()
    qtbot.keyClicks(field, "31/02/2026")
    assert not field.is_valid()
    assert field.day() is None
    assert field.property("invalid") is True
    assert "dd/mm/yyyy" in field.accessibleDescription()
    field.clear()
    assert field.is_valid()
    assert field.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Up, date(2026, 8, 18)),
        (Qt.Key.Key_Down, date(2026, 8, 16)),
        (Qt.Key.Key_PageUp, date(2026, 9, 17)),
        (Qt.Key.Key_PageDown, date(2026, 7, 17)),
    ],
)
def test_date_moves_with_keys(qtbot, field: DateField, key: Qt.Key, expected: date) -> None:
    field.set_day(DAY)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field, key)
    assert field.day() == expected


def test_month_end_is_kept(qtbot, field: DateField) -> None:
    field.set_day(date(2026, 1, 31))
    qtbot.keyClick(field, Qt.Key.Key_PageUp)
    assert field.day() == date(2026, 2, 28)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_calendar_opens_by_key_and_fills_in(qtbot, field: DateField) -> None:
    field.set_day(DAY)
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 8, 17)
    view = calendar.findChild(QWidget, "qt_calendar_calendarview")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert field.day() == date(2026, 8, 18)
    assert QApplication.activePopupWidget() is None


@pytest.fixture
def week(qtbot) -> WeekEdit:
    widget = WeekEdit()
    qtbot.addWidget(widget)
    widget.resize(700, 200)
    widget.show()
    return widget


def test_week_is_typed(qtbot, week: WeekEdit) -> None:
    for day, text in ((Weekday.MONDAY, "8-17"), (Weekday.TUESDAY, "8u30-12, 13-17"), (Weekday.SUNDAY, "?")):
        with qtbot.waitSignal(week.changed):
            qtbot.keyClicks(week.field(day), text)
    assert week.schedule() == parse_schedule("ma 8-17, di 8:30-12 13-17, zo")
    assert week.is_valid()


@pytest.mark.parametrize(
    "text",
    ["", "ma 8-17", "ma-vr 7:30-18", "wo 8:30-12 13-17:15, za", "ma, di 8-12", "zo 0:00-24:00"],
)
def test_week_that_is_shown_reads_back(week: WeekEdit, text: str) -> None:
    schedule = parse_schedule(text)
    week.set_schedule(schedule)
    assert week.schedule() == schedule
    assert week.is_valid()


@pytest.mark.parametrize("text", ["17-8", "8", "iets", "8-17 di 9-12", "8-25", ","])
def test_hours_that_cannot_be_read_are_marked_in_place(qtbot, week: WeekEdit, text: str) -> None:
    week.set_schedule(parse_schedule("ma 8-17"))
    qtbot.keyClicks(week.field(Weekday.FRIDAY), text)
    assert not week.is_valid()
    assert week.field(Weekday.FRIDAY).property("invalid") is True
    assert week.problem().startswith("vr: ")
    assert week.field(Weekday.FRIDAY).accessibleDescription() == week.problem()
    assert week.schedule() == parse_schedule("ma 8-17")
    week.field(Weekday.FRIDAY).clear()
    assert week.is_valid()
    assert week.problem() == ""


def test_reasons_come_in_the_callers_words(qtbot, week: WeekEdit) -> None:
    week.set_explain(lambda message: message.code)
    qtbot.keyClicks(week.field(Weekday.MONDAY), "17-8")
    assert week.problem() == "ma: range_ends_before_start"


def test_setting_the_same_week_is_no_change(qtbot, week: WeekEdit) -> None:
    week.set_schedule(parse_schedule("ma 8-17"))
    with qtbot.assertNotEmitted(week.changed):
        week.set_schedule(parse_schedule("ma 8-17"))
    with qtbot.waitSignal(week.changed):
        week.set_schedule(WeeklySchedule())


def test_tab_goes_through_the_week(qtbot, week: WeekEdit) -> None:
    with qtbot.waitActive(week):
        week.activateWindow()
    week.setFocus()
    reached = []
    for _ in Weekday:
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == [week.field(day) for day in Weekday]
    names = [field.accessibleName() for field in reached]
    assert names[0] == "maandag"
    assert len(set(names)) == 7


@pytest.fixture
def chips(qtbot) -> ChipRow:
    row = ChipRow()
    qtbot.addWidget(row)
    for key, label, count in (("todo", "Te doen", 6), ("new", "Nieuw", 3), ("closed", "Afgesloten", None)):
        row.add(key, label, count)
    row.show()
    return row


def test_one_chip_is_on_and_keys_move(qtbot, chips: ChipRow) -> None:
    assert chips.checked() == ("todo",)
    assert [chips.chip(key).text() for key in ("todo", "closed")] == ["Te doen 6", "Afgesloten"]
    with qtbot.waitActive(chips):
        chips.activateWindow()
    chips.chip("todo").setFocus()
    qtbot.keyClick(chips.chip("todo"), Qt.Key.Key_Right)
    assert chips.chip("new").hasFocus()
    with qtbot.waitSignal(chips.chosen, check_params_cb=lambda keys: keys == ("new",)):
        qtbot.keyClick(chips.chip("new"), Qt.Key.Key_Space)
    qtbot.keyClick(chips.chip("new"), Qt.Key.Key_Left)
    qtbot.keyClick(chips.chip("todo"), Qt.Key.Key_Left)
    with qtbot.waitSignal(chips.chosen):
        qtbot.keyClick(chips.chip("closed"), Qt.Key.Key_Return)
    assert chips.checked() == ("closed",)


def test_chosen_chip_stays_on_when_clicked_again(qtbot, chips: ChipRow) -> None:
    qtbot.mouseClick(chips.chip("todo"), Qt.MouseButton.LeftButton)
    assert chips.checked() == ("todo",)


def test_several_chips_can_be_on(qtbot) -> None:
    row = ChipRow(exclusive=False)
    qtbot.addWidget(row)
    row.add("ma", "ma")
    row.add("di", "di")
    row.show()
    assert row.checked() == ()
    qtbot.mouseClick(row.chip("di"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.chip("ma"), Qt.MouseButton.LeftButton)
    assert row.checked() == ("ma", "di")
    qtbot.mouseClick(row.chip("di"), Qt.MouseButton.LeftButton)
    assert row.checked() == ("ma",)


def test_the_wheel_changes_no_choice_and_goes_on_to_the_page(qtbot) -> None:
    choice = QComboBox()
    choice.addItems(["een", "twee", "drie"])
    WheelGuard(choice, parent=choice)
    qtbot.addWidget(choice)
    choice.show()
    choice.setFocus()
    middle = QPointF(choice.rect().center())
    turn = QWheelEvent(
        middle, choice.mapToGlobal(middle), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, turn)
    assert choice.currentIndex() == 0
    assert not turn.isAccepted(), "the page below takes it"
