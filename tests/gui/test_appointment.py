"""The visit beside the notes: noted, moved and called off by mouse and keyboard, and named in a reply."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.appointment import coming
from llko_desktop.domain.history import Appointment
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.request.appointment_row import AppointmentRow
from tests.helpers.clipping import assert_nothing_clipped
from tests.window import Opened, OpenWindow

ELIAS, JEF = "OV-2026-00417", "OV-2026-00401"
TODAY = date(2026, 6, 24)
LEFT = Qt.MouseButton.LeftButton
VISIT = Appointment(date(2026, 7, 7), 14 * 60 + 30)


def visit_of(opened: Opened, reference: str = ELIAS) -> Appointment | None:
    return coming(opened.services.triage.view(reference).request, TODAY)


def row_of(opened: Opened, reference: str = ELIAS) -> AppointmentRow:
    return opened.show(reference).notes.appointment


def note(qtbot, row: AppointmentRow, day: str, time: str) -> None:
    """Open the form and fill it in by keyboard, as far as return."""
    row.make.setFocus()
    qtbot.keyClick(row.make, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is row.form.day
    qtbot.keyClicks(row.form.day, day)
    qtbot.keyClick(row.form.day, Qt.Key.Key_Tab)
    row.form.words.selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), time)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("time", ["14:30", "14u30", "14.30", "14h30", "2:30 pm"])
def test_a_visit_is_noted_as_people_write_it(qtbot, opened: Opened, time: str) -> None:
    row = row_of(opened)
    assert row.label.isHidden()
    assert row.drop.isHidden()
    note(qtbot, row, "7/7/2026", time)
    assert visit_of(opened) == VISIT
    assert row.label.text() == "Appointment: Tue 7 Jul 2026, 14:30"
    assert row.form.isHidden()
    assert opened.panel.timeline.rows[0].what.text() == "appointment: Tue 7 Jul 2026, 14:30"


def test_it_is_moved_called_off_and_both_taken_back(qtbot, opened: Opened) -> None:
    opened.services.steps.make_appointment(ELIAS, VISIT)
    row = row_of(opened)
    qtbot.mouseClick(row.make, LEFT)
    assert (row.form.day.day(), row.form.words.text()) == (VISIT.day, "14:30")
    qtbot.keyClick(row.form.day, Qt.Key.Key_Escape)
    note(qtbot, row, "8/7/2026", "9")
    assert visit_of(opened) == Appointment(date(2026, 7, 8), 9 * 60)
    qtbot.mouseClick(row.drop, LEFT)
    assert visit_of(opened) is None
    assert row.make.text() == "Note an appointment…"
    for expected in (Appointment(date(2026, 7, 8), 9 * 60), VISIT):
        opened.panel.bar.setFocus()
        qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert visit_of(opened) == expected


@pytest.mark.parametrize(
    ("time", "said"),
    [("", "Say at what time"), ("namiddag", "“namiddag” is not a time"), ("25:00", "not a time of day")],
)
def test_a_time_that_is_none_is_said_at_the_field(qtbot, opened: Opened, time: str, said: str) -> None:
    row = row_of(opened)
    note(qtbot, row, "7/7/2026", time)
    assert said in row.form.problem.text()
    assert row.form.words.text() == time
    assert QApplication.focusWidget() is row.form.words
    assert visit_of(opened) is None


@pytest.mark.parametrize("day", ["23/6/2026", "1/1/2030"])
def test_a_day_that_cannot_be_is_refused_and_stays_to_be_put_right(qtbot, opened: Opened, day: str) -> None:
    row = row_of(opened)
    note(qtbot, row, day, "14:30")
    assert "within a year" in opened.banner
    assert row.form.isVisible()
    assert visit_of(opened) is None


def test_a_visit_that_is_past_is_not_shown(open_window: OpenWindow) -> None:
    days = [TODAY]
    opened = open_window(clock=lambda: days[0])
    opened.services.steps.make_appointment(ELIAS, Appointment(TODAY, 600))
    assert row_of(opened).label.isVisible()
    days[0] += timedelta(days=1)
    opened.desk.context.changed.emit(ELIAS)
    assert row_of(opened).label.isHidden()


def test_an_invitation_then_names_it(opened: Opened) -> None:
    opened.services.steps.make_appointment(ELIAS, VISIT)
    request = opened.services.triage.view(ELIAS).request
    reply = opened.services.compose.render_with_gaps(request, Purpose.INVITATION, "nl")
    assert "We verwachten jullie op dinsdag 7 juli 2026 om 14.30 uur" in reply.body


def test_day_and_time_are_marked_in_an_invitation(opened: Opened) -> None:
    opened.services.steps.make_appointment(ELIAS, VISIT)
    request = opened.services.triage.view(ELIAS).request
    assert "dinsdag 7 juli 2026 om 14.30 uur" in opened.services.compose.values(request, "nl")


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_nothing_of_it_is_cut(open_window: OpenWindow, zoom: float) -> None:
    opened = open_window(zoom=zoom)
    opened.services.steps.make_appointment(ELIAS, VISIT)
    row = row_of(opened)
    row.make.click()
    assert_nothing_clipped(row)


def test_the_invitation_is_one_click_from_the_visit(qtbot, opened: Opened) -> None:
    row = row_of(opened)
    assert row.invite.isHidden()
    note(qtbot, row, "7/7/2026", "14:30")
    qtbot.mouseClick(row.invite, LEFT)
    composer = opened.panel.composer
    assert composer.purpose is Purpose.INVITATION
    assert "7 juli 2026" in composer.reply().body
    assert composer.ui.body.hasFocus()
