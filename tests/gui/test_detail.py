"""The detail of a request: the family, what happened, what is noted with one click, and steps taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from llko_desktop.domain.history import ActionEntered, NoticeSent, ParentContact, Snoozed, StepUndone
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Tariff
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Status
from llko_desktop.domain.worklist import WorkKind
from llko_desktop.gui.request.event_row import EventRow
from llko_desktop.gui.widgets.copy_button import CopyButton
from tests.window import Opened, OpenWindow

TODAY = date(2026, 6, 24)
JEF, MILA, NOOR, ELIAS, BABY, SAM = (
    f"OV-2026-00{number}" for number in ("401", "398", "414", "417", "419", "412")
)
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def words(widget: QWidget) -> list[str]:
    """Give the labels in view."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def press(qtbot, widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    """Go to a control by keyboard and press it."""
    assert widget.isVisible()
    assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    widget.setFocus()
    qtbot.keyClick(widget, key)


def undo_row(opened: Opened) -> EventRow:
    """Give the line of the history that offers to take its step back."""
    (row,) = [row for row in opened.panel.timeline.rows if row.undo_button is not None]
    return row


# the family


@pytest.mark.parametrize("by_key", [True, False])
def test_mail_and_phone_are_copied_whole(qtbot, opened: Opened, by_key: bool) -> None:
    panel = opened.show(JEF)
    buttons = [button for button in panel.family.findChildren(CopyButton) if button.isVisible()]
    for value, button in zip(("an.claes@example.be", "+32 470 12 34 02"), buttons, strict=True):
        QGuiApplication.clipboard().clear()
        if by_key:
            press(qtbot, button)
        else:
            qtbot.mouseClick(button, LEFT)
        assert QGuiApplication.clipboard().text() == value
        assert opened.window.toast.label.text() == f"Copied: {value}"
        assert value in button.accessibleName()


def test_a_long_address_is_shortened_and_copied_whole(qtbot) -> None:
    value = "a.very.long.name.of.a.parent&another@some.provider.with.a.long.name.example.be"
    holder = QWidget()
    qtbot.addWidget(holder)
    button = CopyButton(holder)
    button.show_value(value, "Copy", QApplication.windowIcon())
    holder.show()
    button.resize(button.sizeHint())
    assert button.text() == value.replace("&", "&&")
    button.resize(150, button.sizeHint().height())
    assert "…" in button.text()
    qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == value
    assert button.minimumSizeHint().width() < 150


def test_priority_shows_where_the_price_follows_the_income(opened: Opened) -> None:
    profile, panel = opened.services.profile, opened.show(NOOR)
    assert "May give priority" in words(panel.family)
    assert "• Single parent" in words(panel.family)
    profile.save(replace(profile.provider(), tariff=Tariff.FREE))
    opened.desk.context.changed.emit(NOOR)
    assert "May give priority" not in words(panel.family)
    assert "• Single parent" not in words(panel.family)


def test_what_else_is_known_is_shown(opened: Opened) -> None:
    panel = opened.show(JEF)
    for said in ("9402 Meerbeke · Dutch", "Beide ouders werken 4/5", "born Fri 19 Dec 2025"):
        assert said in words(panel.family)


def with_child(opened: Opened, child: Child) -> None:
    request = opened.store.state.requests[BABY]
    opened.store.state.requests[BABY] = replace(request, child=child)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_birth_date_is_asked_for_and_noted(qtbot, opened: Opened, by_key: bool) -> None:
    with_child(opened, Child("Baby Diallo", expected_date=date(2026, 6, 12)))
    panel = opened.show(BABY)
    born = panel.family.born
    assert "⚠ expected date has passed: ask for the birth date" in words(panel.family)
    assert not born.button.isEnabled()
    qtbot.keyClicks(born.day, "9/6/2026")
    if by_key:
        qtbot.keyClick(born.day, Qt.Key.Key_Return)
    else:
        qtbot.mouseClick(born.button, LEFT)
    child = opened.services.triage.view(BABY).request.child
    assert (child.birth_date, child.expected_date) == (date(2026, 6, 9), date(2026, 6, 12))
    assert born.isHidden()
    assert "born Tue 9 Jun 2026" in words(panel.family)
    assert panel.timeline.rows[0].what.text() == "birth date filled in: Tue 9 Jun 2026"
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    assert opened.services.triage.view(BABY).request.child.birth_date is None
    assert born.isVisible()
    assert born.day.text() == ""


def test_a_birth_to_come_is_refused_and_stays_to_be_put_right(qtbot, opened: Opened) -> None:
    panel = opened.show(BABY)
    qtbot.keyClicks(panel.family.born.day, "9/6/2027")
    qtbot.keyClick(panel.family.born.day, Qt.Key.Key_Return)
    assert "still to come" in opened.banner
    opened.desk.context.changed.emit(BABY)
    assert panel.family.born.day.text() == "9/6/2027"
    assert opened.show(JEF).family.born.isHidden()


def test_a_form_that_opens_is_scrolled_to(qtbot, open_window: OpenWindow) -> None:
    opened = open_window(width=1024, height=700, zoom=2.0)
    card = opened.show(JEF).next_step
    press(qtbot, card.snooze)
    qtbot.waitUntil(lambda: not card.snooze_form.day.visibleRegion().isEmpty())


# what happened


def test_the_newest_comes_first_and_each_line_is_reached_by_key(qtbot, opened: Opened) -> None:
    panel = opened.show(JEF)
    first, second, last = panel.timeline.rows
    assert last.what.text().startswith("received through Opvang.Vlaanderen · import of ")
    assert first.accessibleName() == f"Thu 21 May 2026: {first.what.text()}"
    reached = [row for row in panel.timeline.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == [first]
    first.setFocus()
    for key, row in ((Qt.Key.Key_Down, second), (Qt.Key.Key_Down, last), (Qt.Key.Key_Down, last)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is row
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    qtbot.keyClick(last, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is second


def test_a_reply_is_opened_and_copied(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    qtbot.mouseClick(panel.bar.save, LEFT)
    body = opened.services.triage.view(ELIAS).replies[-1].body
    row = next(row for row in panel.timeline.rows if row.open_button)
    assert row.what.text() == "reply written: Full place"
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert row.text.isVisible()
    assert row.text.text() == body
    opened.desk.context.changed.emit("")
    assert row.text.isVisible()
    QGuiApplication.clipboard().clear()
    press(qtbot, row.copy_button)
    assert QGuiApplication.clipboard().text() == body
    qtbot.mouseClick(row.open_button, LEFT)
    assert row.text.isHidden()


def test_a_long_history_shows_all_when_asked(qtbot, opened: Opened) -> None:
    for day in range(30):
        opened.services.steps.note_contact(JEF, date(2026, 5, 22) + timedelta(days=day))
    panel = opened.show(JEF)
    assert len(panel.timeline.rows) < 33
    assert panel.timeline.all_button.text() == "Show all 33"
    press(qtbot, panel.timeline.all_button)
    assert len(panel.timeline.rows) == 33
    assert panel.timeline.all_button.isHidden()
    opened.services.steps.note_contact(JEF)
    opened.desk.context.changed.emit(JEF)
    assert len(panel.timeline.rows) >= 33


# taking back


@pytest.mark.parametrize("by_key", [True, False])
def test_the_last_step_is_taken_back_where_it_stands(qtbot, opened: Opened, by_key: bool) -> None:
    opened.services.steps.note_contact(NOOR)
    opened.window.show_page("today")
    opened.desk.context.changed.emit("")
    assert opened.desk.today.list.select_key((WorkKind.ANSWER, NOOR, None))
    panel = opened.panel
    row = undo_row(opened)
    assert row.what.text() == "the parents reacted"
    assert row.undo_button is not None
    assert "history keeps both" in row.undo_button.accessibleDescription()
    if by_key:
        press(qtbot, row.undo_button)
    else:
        qtbot.mouseClick(row.undo_button, LEFT)
    assert isinstance(opened.services.triage.view(NOOR).request.history[-1], StepUndone)
    assert opened.window.toast.label.text() == "Taken back: the parents reacted"
    taken_back, step = panel.timeline.rows[:2]
    assert taken_back.what.text() == "taken back: the parents reacted"
    assert step.when.text() == "Wed 24 Jun 2026 · taken back"
    assert step.what.font().strikeOut()
    assert all(row.undo_button is None for row in panel.timeline.rows)
    assert opened.window.current_page == "today"


def test_the_button_says_which_status_comes_back(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    qtbot.mouseClick(panel.bar.save, LEFT)
    row = undo_row(opened)
    hint = "The status is then “Request received” again, and the reply a draft."
    assert hint in words(row)
    assert row.undo_button is not None
    qtbot.mouseClick(row.undo_button, LEFT)
    assert opened.services.triage.view(ELIAS).request.status is Status.ACKNOWLEDGED
    assert opened.services.compose.draft(ELIAS) is not None
    # The key goes on with what was done before it, not with the same request once more.
    assert "entered" in undo_row(opened).what.text()
    qtbot.keyClick(opened.desk.requests.list, Qt.Key.Key_Z, CTRL)
    assert opened.services.triage.view(ELIAS).request.progress.acknowledged_on is not None
    assert "corrected" in opened.banner


def test_what_was_changed_since_is_not_taken_back(qtbot, opened: Opened) -> None:
    opened.services.steps.note_contact(NOOR)
    panel = opened.show(NOOR)
    opened.services.steps.note_contact(NOOR, date(2026, 6, 20))
    row = undo_row(opened)
    assert row.undo_button is not None
    qtbot.mouseClick(row.undo_button, LEFT)
    assert "changed in another window" in opened.banner
    assert len(panel.timeline.rows) == 2
    assert opened.services.triage.view(NOOR).request.progress.contact_on == TODAY


def test_a_key_never_takes_back_what_was_entered_before(qtbot, opened: Opened) -> None:
    opened.show(JEF)
    before = opened.services.triage.view(JEF).request
    qtbot.keyClick(opened.desk.requests.list, Qt.Key.Key_Z, CTRL)
    assert opened.services.triage.view(JEF).request == before
    assert "Not taken back: “In progress” entered" in opened.banner
    row = undo_row(opened)
    assert row.undo_button is not None
    assert "correct it instead" in row.undo_button.accessibleDescription()
    press(qtbot, row.undo_button)
    progress = opened.services.triage.view(JEF).request.progress
    assert (progress.status, len(progress.open_items)) == (Status.IN_PROGRESS, 1)
    assert "The status stays “In progress”" in opened.window.toast.label.text()


def test_a_tick_just_made_is_taken_back_by_key(qtbot, opened: Opened) -> None:
    panel = opened.show(SAM)
    QApplication.processEvents()
    (entered,) = [one for one in panel.to_enter.findChildren(QPushButton) if one.isVisible()]
    qtbot.mouseClick(entered, LEFT)
    assert isinstance(opened.services.triage.view(SAM).request.history[-1], ActionEntered)
    qtbot.keyClick(opened.desk.requests.list, Qt.Key.Key_Z, CTRL)
    assert opened.services.triage.view(SAM).request.progress.answered_on is None
    assert panel.to_enter.isVisible()


def test_a_status_that_was_entered_at_once_is_taken_back_in_two(qtbot, opened: Opened) -> None:
    opened.show(JEF)
    opened.services.steps.note_contact(MILA)
    opened.desk.context.done("noted", MILA)
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    panel.bar.entered.setChecked(True)
    qtbot.mouseClick(panel.bar.save, LEFT)
    listed = opened.desk.requests.list
    qtbot.keyClick(listed, Qt.Key.Key_Z, CTRL)
    progress = opened.services.triage.view(ELIAS).request.progress
    assert (progress.status, progress.answered_on) == (Status.IN_PROGRESS, None)
    qtbot.keyClick(listed, Qt.Key.Key_Z, CTRL)
    assert opened.services.triage.view(ELIAS).request.status is Status.ACKNOWLEDGED
    assert opened.services.triage.view(MILA).request.progress.contact_on == TODAY
    qtbot.keyClick(listed, Qt.Key.Key_Z, CTRL)
    assert opened.services.triage.view(MILA).request.progress.contact_on is None
    assert opened.panel.reference == MILA


def test_in_a_text_the_key_takes_back_what_was_typed(qtbot, opened: Opened) -> None:
    opened.services.steps.note_contact(NOOR)
    panel = opened.show(NOOR)
    panel.editor.choose(Status.CANCELLED)
    note, notes, body = panel.editor.ui.note, panel.notes.text, panel.composer.ui.body
    for field, text in ((notes, notes.toPlainText), (body, body.toPlainText), (note, note.text)):
        field.setFocus()
        before = text()
        qtbot.keyClicks(field, "x")
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
        assert text() == before
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
        assert opened.services.triage.view(NOOR).request.progress.contact_on == TODAY


# follow-up


@pytest.mark.parametrize("by_key", [True, False])
def test_silence_is_followed_up_step_by_step(qtbot, open_window: OpenWindow, by_key: bool) -> None:
    days = [TODAY]
    opened = open_window(clock=lambda: days[-1])
    panel = opened.show(JEF)

    def do(button: QWidget) -> None:
        if by_key:
            press(qtbot, button)
        else:
            qtbot.mouseClick(button, LEFT)

    assert panel.next_step.take.text() == "Write: Closing notice"
    do(panel.next_step.take)
    assert panel.composer.purpose is Purpose.CLOSING_NOTICE
    assert QApplication.focusWidget() is panel.composer.ui.body
    if by_key:
        qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)
    else:
        do(panel.bar.save)
    assert opened.services.triage.view(JEF).replies[-1].template == "closing_notice"
    toast = opened.window.toast
    assert "Once it is sent, note that" in toast.label.text()
    assert toast.undo_button.text() == "It was sent today"
    assert "The closing notice is written." in panel.next_step.text.text()
    do(panel.next_step.notice if by_key else toast.undo_button)
    assert opened.services.triage.view(JEF).request.progress.notice_on == TODAY
    assert not panel.next_step.notice.isVisible()
    assert "The closing notice is written." not in panel.next_step.text.text()
    days.append(TODAY + timedelta(days=7))
    opened.desk.freshness.day_timer.timeout.emit()
    # Only a part of the plan was possible (R8).
    assert panel.next_step.take.text() == "Prepare: Care plan not possible"
    do(panel.next_step.take)
    if by_key:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    else:
        do(panel.bar.save)
    assert opened.services.triage.view(JEF).request.status is Status.NOT_POSSIBLE


def test_closing_where_the_whole_plan_was_possible(qtbot, opened: Opened) -> None:
    panel = opened.show(MILA)
    assert panel.next_step.take.text() == "Prepare: Cancelled by the provider"
    qtbot.mouseClick(panel.next_step.take, LEFT)
    qtbot.mouseClick(panel.bar.save, LEFT)
    assert opened.banner == ""
    assert opened.services.triage.view(MILA).request.status is Status.CANCELLED


def test_a_reaction_is_noted_with_one_click(qtbot, opened: Opened) -> None:
    panel = opened.show(JEF)
    qtbot.mouseClick(panel.next_step.contact, LEFT)
    assert opened.services.triage.view(JEF).request.history[-1] == ParentContact(TODAY)


def test_a_reaction_of_another_day_with_what_was_said(qtbot, opened: Opened) -> None:
    panel = opened.show(JEF)
    form = panel.next_step.contact_form
    press(qtbot, panel.next_step.contact_before)
    assert QApplication.focusWidget() is form.day
    assert form.day.day() == TODAY - timedelta(days=1)
    qtbot.keyClicks(form.day, "20/6/2026")
    qtbot.keyClick(form.day, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "grandmother decides")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    event = opened.services.triage.view(JEF).request.history[-1]
    assert event == ParentContact(date(2026, 6, 20), "grandmother decides")
    assert form.isHidden()


def test_a_form_is_left_by_escape_and_keeps_what_was_refused(qtbot, opened: Opened) -> None:
    panel = opened.show(JEF)
    form = panel.next_step.contact_form
    press(qtbot, panel.next_step.contact_before)
    qtbot.keyClicks(form.day, "1/1/2030")
    qtbot.keyClick(form.day, Qt.Key.Key_Return)
    assert "still to come" in opened.banner
    assert form.isVisible()
    assert form.day.text() == "1/1/2030"
    form.day.clear()
    qtbot.keyClick(form.day, Qt.Key.Key_Return)
    assert form.problem.isVisible()
    opened.services.steps.save_notes(JEF, "x", known="")
    opened.desk.context.changed.emit(JEF)
    assert form.isVisible()
    qtbot.keyClick(form.day, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert QApplication.focusWidget() is panel.next_step.contact_before
    assert panel.reference == JEF


def test_a_notice_sent_on_another_day(qtbot, opened: Opened) -> None:
    panel = opened.show(JEF)
    qtbot.mouseClick(panel.next_step.notice_before, LEFT)
    form = panel.next_step.notice_form
    assert form.words.isHidden()
    qtbot.mouseClick(form.button, LEFT)
    assert opened.services.triage.view(JEF).request.history[-1] == NoticeSent(TODAY - timedelta(days=1))


def test_follow_up_is_put_off_with_a_reason_and_woken(qtbot, opened: Opened) -> None:
    panel = opened.show(JEF)
    card = panel.next_step
    press(qtbot, card.snooze)
    assert card.snooze_form.day.day() == TODAY + timedelta(days=7)
    qtbot.mouseClick(card.snooze_form.button, LEFT)
    assert "why" in opened.banner
    qtbot.keyClicks(card.snooze_form.words, "on holiday")
    qtbot.keyClick(card.snooze_form.words, Qt.Key.Key_Return)
    event = opened.services.triage.view(JEF).request.history[-1]
    assert event == Snoozed(TODAY, TODAY + timedelta(days=7), "on holiday")
    assert card.text.text() == "Put off until Wed 1 Jul 2026: on holiday"
    assert JEF not in {item.reference for item in opened.services.triage.worklist()}
    press(qtbot, card.wake)
    assert JEF in {item.reference for item in opened.services.triage.worklist()}
    assert not card.wake.isVisible()
    assert card.text.text().startswith("No reaction since")


@pytest.mark.parametrize(("reference", "offered"), [(JEF, True), (NOOR, False), ("OV-2026-00408", False)])
def test_putting_off_is_offered_where_follow_up_runs(opened: Opened, reference: str, offered: bool) -> None:
    assert opened.show(reference).next_step.snooze.isVisible() is offered


def test_tab_goes_from_top_to_bottom_at_once(qtbot, opened: Opened) -> None:
    panel = opened.show(JEF)
    assert panel.timeline.is_behind
    opened.desk.requests.list.setFocus()
    heights = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        if panel.area.widget().isAncestorOf(reached):
            part = next(part for part in panel.tab_parts if part is reached or part.isAncestorOf(reached))
            heights.append(panel.tab_parts.index(part))
    assert len(set(heights)) > 4
    assert heights == sorted(heights)
