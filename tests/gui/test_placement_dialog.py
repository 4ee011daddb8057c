"""A child is placed by hand in a form, changed in it, and each change can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.gui.planning.phases_field import PhasesField
from llko_desktop.gui.planning.placement_dialog import PlacementDialog, edit_placement
from llko_desktop.services.placement_entry import (
    ABSENCES,
    BIRTH_DATE,
    CHILD,
    END,
    HOURS,
    NOTE,
    OWN,
    START,
    TRIAL_DAYS,
)
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


def kept(opened: Opened) -> list[Placement]:
    with opened.store.read() as work:
        return list(work.placements.all())


def put(opened: Opened, placement: Placement) -> Placement:
    return opened.services.placements.add(placement)


def form(opened: Opened, placement: Placement | None = None) -> PlacementDialog:
    edit_placement(opened.desk.context, opened.window, placement)
    dialog = [one for one in opened.window.findChildren(PlacementDialog) if one.isVisible()][-1]
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def hours(dialog: PlacementDialog) -> PhasesField:
    field = dialog.body.field(HOURS)
    assert isinstance(field, PhasesField)
    return field


def write(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Key.Key_A, CTRL)
    QTest.keyClick(field, Key.Key_Delete)
    type_text(field, text)
    QApplication.processEvents()


def nora(**more: object) -> Placement:
    week = parse_schedule("ma di 8-17")
    return Placement("Nora Maes", (Phase(date(2026, 6, 1), (week,)),), **more)  # type: ignore[arg-type]


def test_a_child_is_placed_told_and_taken_back(opened: Opened) -> None:
    heard: list[bool] = []
    opened.desk.context.planning_changed.connect(lambda: heard.append(True))
    dialog = form(opened)
    type_text(QApplication.focusWidget(), "Zoë Ngũgĩ")
    fill(dialog, START, "1/9/2026")
    write(hours(dialog).phases[0].week.line, "ma 8-12 13-17, wo 8-17")
    press(dialog, "Save")
    (placed,) = kept(opened)
    assert (placed.child, placed.start, placed.end) == ("Zoë Ngũgĩ", date(2026, 9, 1), None)
    assert placed.phases[0].weeks == (parse_schedule("ma 8-12 13-17, wo 8-17"),)
    assert heard == [True]
    assert "Zoë Ngũgĩ" in opened.window.toast.label.text()
    Keys().press(Key.Key_Z, CTRL)
    assert kept(opened) == []
    assert heard == [True, True]


def test_two_weeks_by_turns_and_other_hours_later(opened: Opened) -> None:
    dialog = form(opened)
    fill(dialog, CHILD, "Nora Maes")
    fill(dialog, START, "3/9/2026")
    first = hours(dialog).phases[0]
    write(first.week.line, "ma 8-17")
    first.by_turns.setFocus()
    QTest.keyClick(first.by_turns, Key.Key_Space)
    assert first.second is not None
    assert "31 Aug" in first.first_title.text()
    assert "7 Sept" in first.second_title.text() or "7 Sep" in first.second_title.text()
    write(first.second.line, "vr 8-12")
    press(dialog, "Other hours from a day on")
    second = hours(dialog).phases[1]
    assert QApplication.focusWidget() is second.day
    assert second.typed().weeks == first.typed().weeks
    write(second.day, "4/1/2027")
    second.by_turns.setChecked(False)
    write(second.week.line, "di 9-16")
    press(dialog, "Save")
    (placed,) = kept(opened)
    assert placed.phases == (
        Phase(date(2026, 9, 3), (parse_schedule("ma 8-17"), parse_schedule("vr 8-12"))),
        Phase(date(2027, 1, 4), (parse_schedule("di 9-16"),)),
    )


def test_the_end_at_two_years_and_six_months_is_proposed(opened: Opened) -> None:
    dialog = form(opened)
    until = dialog.body.until
    assert not until.isVisible()
    fill(dialog, BIRTH_DATE, "29/2/2024")
    assert until.isVisible()
    assert "29 Aug 2026" in until.text()
    QTest.mouseClick(until, Qt.MouseButton.LeftButton)
    assert dialog.body.field(END).text() == "29/08/2026"
    assert not until.isVisible()
    fill(dialog, END, "1/9/2026")
    assert until.isVisible()


def test_a_placement_is_shown_whole_and_nothing_touched_is_no_change(opened: Opened) -> None:
    placed = put(
        opened,
        nora(
            end=date(2028, 8, 31),
            trial_days=(TrialDay(date(2026, 5, 28), parse_schedule("ma 9-11").on(0)),),
            absences=(Absence(date(2026, 12, 21), date(2027, 1, 3)),),
            birth_date=date(2026, 2, 14),
            is_own=True,
            note="Brings own food",
        ),
    )
    dialog = form(opened, placed)
    body = dialog.body
    assert body.fold.is_open
    shown = {key: body.field(key).text() for key in (TRIAL_DAYS, ABSENCES, OWN, NOTE)}
    assert all(shown.values())
    press(dialog, "Save")
    assert kept(opened) == [placed]
    assert not opened.window.toast.isVisible()


def test_a_change_is_written_and_taken_back(opened: Opened) -> None:
    placed = put(opened, nora())
    dialog = form(opened, placed)
    write(hours(dialog).phases[0].week.line, "do 8-12")
    press(dialog, "Save")
    assert kept(opened)[0].phases[0].weeks == (parse_schedule("do 8-12"),)
    Keys().press(Key.Key_Z, CTRL)
    assert kept(opened)[0].phases == placed.phases


def test_remarks_are_shown_and_keep_nobody_from_saving(opened: Opened) -> None:
    dialog = form(opened, put(opened, nora()))
    remarks = (Message.of("placement_needs_child"),) * 5
    opened.services.placements.remarks = lambda _placement: remarks  # type: ignore[method-assign]
    fill(dialog, NOTE, "x")
    dialog.show_remarks()
    assert dialog.remarks.text().count("Give the name") == 3
    assert "2" in dialog.remarks.text().splitlines()[-1]
    write(hours(dialog).phases[0].week.line, "xx")
    dialog.show_remarks()
    assert not dialog.remarks.isVisible()
    write(hours(dialog).phases[0].week.line, "ma 8-9")
    press(dialog, "Save")
    assert kept(opened)[0].note == "x"


def test_what_is_typed_is_kept_when_it_is_closed(opened: Opened) -> None:
    dialog = form(opened)
    fill(dialog, CHILD, "Nora")
    write(hours(dialog).phases[0].week.line, "ma 8-17, xx")
    press(dialog, "Cancel")
    again = form(opened)
    assert again.body.field(CHILD).text() == "Nora"
    assert hours(again).phases[0].week.line.text() == "ma 8-17, xx"
    press(again, "Begin anew")
    assert again.body.field(CHILD).text() == ""
    press(again, "Cancel")
    assert form(opened).body.field(CHILD).text() == ""


def test_requests_that_were_not_finished_are_others(opened: Opened) -> None:
    dialog = form(opened)
    fill(dialog, CHILD, "Nora")
    press(dialog, "Cancel")
    assert opened.services.unfinished.waiting() == ()
    assert opened.services.unfinished.begun() == {}


@pytest.mark.parametrize(
    ("fills", "said"),
    [
        ({CHILD: " "}, "name of the child"),
        ({START: ""}, "from which day"),
        ({START: "31/2/2026"}, "not a date"),
        ({END: "1/5/2026"}, "before it starts"),
    ],
)
def test_what_is_not_right_is_said_at_its_field_and_nothing_is_lost(
    opened: Opened, fills: dict[str, str], said: str
) -> None:
    placed = put(opened, nora())
    dialog = form(opened, placed)
    for key, text in fills.items():
        fill(dialog, key, text)
    press(dialog, "Save")
    assert dialog.isVisible()
    assert kept(opened) == [placed]
    (key,) = fills
    assert said in dialog.body.field(key).note.text()


def test_hours_that_cannot_be_read_are_said_once(opened: Opened) -> None:
    dialog = form(opened, put(opened, nora()))
    write(hours(dialog).phases[0].week.line, "ma 8-17, xx")
    press(dialog, "Save")
    assert dialog.isVisible()
    assert not hours(dialog).note.isVisible()
    assert "xx" in hours(dialog).phases[0].week.problem()
    assert QApplication.focusWidget() is hours(dialog).phases[0].week.line


def test_a_phase_without_a_day_is_asked_for(opened: Opened) -> None:
    dialog = form(opened, put(opened, nora()))
    press(dialog, "Other hours from a day on")
    press(dialog, "Save")
    assert "from which day on" in hours(dialog).note.text()
    assert QApplication.focusWidget() is hours(dialog).phases[1].day
    press(dialog, "Remove these hours")
    press(dialog, "Save")
    assert not dialog.isVisible()


def test_what_changed_elsewhere_meanwhile_is_not_written_over(opened: Opened) -> None:
    placed = put(opened, nora())
    dialog = form(opened, placed)
    opened.services.placements.save(replace(placed, end=date(2027, 1, 1)))
    fill(dialog, NOTE, "Mine")
    press(dialog, "Save")
    assert dialog.isVisible()
    assert kept(opened)[0].note == ""
    assert dialog.body.field(END).text() == "01/01/2027"
    assert dialog.body.field(NOTE).text() == "Mine"
    press(dialog, "Save")
    assert (kept(opened)[0].note, kept(opened)[0].end) == ("Mine", date(2027, 1, 1))


def test_one_that_was_removed_meanwhile_is_said(opened: Opened) -> None:
    placed = put(opened, nora())
    dialog = form(opened, placed)
    opened.services.placements.remove(placed)
    fill(dialog, NOTE, "Mine")
    press(dialog, "Save")
    assert "removed elsewhere" in dialog.problem.text()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_buttons_are_in_view_whatever_the_size_of_letters(
    open_window: Callable[..., Opened], zoom: float
) -> None:
    opened = open_window(width=1024, height=700, zoom=zoom)
    dialog = form(opened, put(opened, nora(reference="")))
    dialog.resize(1024, 700)
    QApplication.processEvents()
    for button in (dialog.save_button, dialog.cancel_button):
        place = QRect(button.mapTo(dialog, button.rect().topLeft()), button.size())
        assert dialog.rect().contains(place)
    assert (
        dialog.area.horizontalScrollBar().maximum() == 0 or not dialog.area.horizontalScrollBar().isVisible()
    )


def test_what_is_typed_is_kept_before_the_window_is_gone(opened: Opened, qtbot) -> None:
    dialog = form(opened)
    fill(dialog, CHILD, "Nora")
    qtbot.waitUntil(lambda: opened.services.unfinished_placements.of("new") == {CHILD: "Nora"})
    press(dialog, "Cancel")


def test_its_request_is_shown_from_the_form(opened: Opened) -> None:
    placed = put(opened, nora(reference="OV-2026-00414"))
    dialog = form(opened, placed)
    press(dialog, "Show request OV-2026-00414")
    assert not dialog.isVisible()
    assert opened.panel.reference == "OV-2026-00414"
