"""A request answered in the window, from the list to the platform, and what may go wrong on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.status import Status
from llko_desktop.domain.worklist import WorkKind
from llko_desktop.gui.request.panel import RequestPanel
from tests.window import Opened

NOOR, ELIAS, LOUIS = "OV-2026-00414", "OV-2026-00417", "OV-2026-00406"
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def status_button(panel: RequestPanel, text: str) -> QPushButton:
    """Find a button of the status editor that is shown."""
    buttons = panel.editor.ui.buttons.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text and button.isVisible())


def click_status(qtbot, panel: RequestPanel, text: str) -> None:
    qtbot.mouseClick(status_button(panel, text), LEFT)


def write_at_end(qtbot, panel: RequestPanel, text: str) -> None:
    """Type below the text of the reply."""
    body = panel.composer.ui.body
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(body, text)


def test_from_today_to_entered(qtbot, opened: Opened) -> None:
    today = opened.desk.today
    assert today.list.select_key((WorkKind.ANSWER, NOOR, None))
    qtbot.keyClick(today.list, Qt.Key.Key_S)
    first = QApplication.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.text() == "In progress"
    qtbot.keyClick(first, Qt.Key.Key_Space)
    panel = opened.panel
    assert panel.composer.purpose is Purpose.FULL_PLACE
    body = panel.composer.ui.body.toPlainText()
    assert "‹" not in body
    qtbot.keyClick(first, Qt.Key.Key_Return, CTRL)
    view = opened.services.triage.view(NOOR)
    assert view.request.status is Status.IN_PROGRESS
    assert view.replies[-1].body == body.strip()
    assert QGuiApplication.clipboard().text() == body.strip()
    assert "Opvang.Vlaanderen" in opened.window.toast.label.text()
    assert not view.request.progress.answered_on
    entered = [button for button in panel.to_enter.findChildren(QPushButton) if button.isVisible()]
    qtbot.mouseClick(entered[-1], LEFT)
    assert opened.services.triage.view(NOOR).request.progress.answered_on
    assert panel.to_enter.isHidden()
    kinds = {item.kind for item in opened.services.triage.worklist() if item.reference == NOOR}
    assert kinds.isdisjoint({WorkKind.ANSWER, WorkKind.ENTER})


def test_status_that_is_not_possible_says_why(opened: Opened) -> None:
    panel = opened.show(LOUIS)
    assert not status_button(panel, "In progress").isEnabled()
    why = panel.editor.tiles.reasons.text()
    assert "can only be corrected" in why
    assert status_button(panel, "In progress").toolTip() in why


def test_refused_step_shows_why_and_changes_nothing(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "Cancelled by the provider")
    missing = panel.editor.ui.missing
    assert missing.isVisible()
    assert missing.text().startswith("Give a reason")
    text = panel.composer.ui.body.toPlainText()
    before = opened.services.triage.view(ELIAS).request
    qtbot.mouseClick(panel.bar.save, LEFT)
    assert opened.banner == missing.text()
    assert panel.composer.ui.body.toPlainText() == text
    assert opened.services.triage.view(ELIAS).request == before


def test_the_last_opening_day_is_named_where_the_term_ends_on_a_closed_one(opened: Opened) -> None:
    panel = opened.show(ELIAS)
    due = opened.services.triage.view(ELIAS).deadlines[0].due
    assert "last opening day" not in panel.header.due.toolTip()
    before = panel.next_step.text.text()
    day_before = due - timedelta(days=1)
    profile = opened.services.profile
    opening = WeeklySchedule.of({Weekday.of(day_before): [TimeRange(8 * 60, 17 * 60)]})
    profile.save(replace(profile.provider(), opening=opening))
    opened.desk.context.changed.emit("")
    sentence = panel.header.due.toolTip().splitlines()[0]
    assert f"last opening day to answer is {opened.desk.context.texts.day(day_before)}" in sentence
    assert sentence not in before
    assert panel.next_step.text.text().splitlines()[1:] == [sentence]


def test_unreadable_hours_are_refused_in_place(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "In progress")
    field = panel.editor.ui.replyBy
    field.selectAll()
    qtbot.keyClicks(field, "31/02/2026")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert "“31/02/2026”" in opened.banner
    assert opened.services.triage.view(ELIAS).request.status is Status.ACKNOWLEDGED


def test_a_status_can_be_taken_back_before_it_is_saved(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "In progress")
    assert panel.editor.ui.details.isVisible()
    click_status(qtbot, panel, "In progress")
    assert panel.editor.target is None
    assert panel.editor.ui.details.isHidden()


def test_refusal_begins_without_days_and_keeps_typed_ones(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "Care plan not possible")
    assert panel.editor.ui.week.schedule().is_empty
    click_status(qtbot, panel, "In progress")
    assert panel.editor.ui.week.schedule() == opened.services.triage.view(ELIAS).request.plan.schedule
    monday = panel.editor.ui.week.findChildren(type(panel.editor.ui.note))[0]
    monday.selectAll()
    qtbot.keyClicks(monday, "9-12")
    click_status(qtbot, panel, "Care plan not possible")
    assert monday.text() == "9-12"


def test_stale_write_shows_a_message_and_keeps_the_text(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "In progress")
    write_at_end(qtbot, panel, " Tot binnenkort")
    opened.services.steps.note_contact(ELIAS)
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)
    assert "changed in another window" in opened.banner
    assert panel.composer.ui.body.toPlainText().endswith("Tot binnenkort")
    assert opened.services.triage.view(ELIAS).replies == ()
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)
    assert opened.services.triage.view(ELIAS).replies[-1].body.endswith("Tot binnenkort")
    assert opened.services.compose.draft(ELIAS) is None


def test_a_reply_with_open_fields_is_not_saved_but_gone_to(qtbot, opened: Opened) -> None:
    panel = opened.show(NOOR)
    body = panel.composer.ui.body
    assert "‹" in body.toPlainText(), "nothing is offered yet"
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_Return, CTRL)
    assert "marked fields" in opened.banner
    assert body.textCursor().selectedText().startswith("‹")
    assert opened.services.triage.view(NOOR).replies == ()


def test_draft_survives_switching(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    write_at_end(qtbot, panel, "PS")
    typed = panel.composer.ui.body.toPlainText()
    opened.show(NOOR)
    assert panel.composer.ui.body.toPlainText() != typed
    opened.show(ELIAS)
    assert panel.composer.ui.body.toPlainText() == typed
    assert "draft" in panel.composer.ui.draftState.text()


def test_draft_is_kept_as_typed_and_when_the_window_closes(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    write_at_end(qtbot, panel, "PS")
    qtbot.waitUntil(lambda: opened.services.compose.draft(ELIAS) is not None)
    write_at_end(qtbot, panel, " later")
    opened.window.close()
    draft = opened.services.compose.draft(ELIAS)
    assert draft is not None
    assert draft.body.endswith("PS later")


def test_one_draft_beside_both_lists(qtbot, opened: Opened) -> None:
    opened.show(NOOR)
    opened.window.show_page("today")
    assert opened.desk.today.list.select_key((WorkKind.ANSWER, NOOR, None))
    write_at_end(qtbot, opened.panel, "from today")
    opened.window.show_page("requests")
    assert opened.panel.composer.ui.body.toPlainText().endswith("from today")
    write_at_end(qtbot, opened.panel, " and from all")
    opened.window.show_page("today")
    assert opened.panel.composer.ui.body.toPlainText().endswith("from today and from all")
    qtbot.keyClick(opened.panel.composer.ui.template_, Qt.Key.Key_Down)
    opened.window.show_page("requests")
    assert not opened.panel.composer.is_edited
    assert "from today" not in opened.panel.composer.ui.body.toPlainText()


def test_another_request_that_changes_disturbs_nothing(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "In progress")
    opened.services.steps.note_contact("OV-2026-00411")
    opened.desk.context.changed.emit("OV-2026-00411")
    assert panel.editor.target is Status.IN_PROGRESS
    assert opened.desk.requests.list.current_key() == ELIAS


@pytest.mark.parametrize(("name", "greeting"), [("Français", "Bonjour"), ("English", "Dear")])
def test_the_reply_comes_in_the_language_chosen(qtbot, opened: Opened, name: str, greeting: str) -> None:
    panel = opened.show(ELIAS)
    choice = panel.composer.ui.language
    assert choice.currentText() == "Nederlands"
    choice.setFocus()
    qtbot.keyClicks(choice, name[:2])
    assert choice.currentText() == name
    assert panel.composer.ui.body.toPlainText().startswith(greeting)


def test_a_template_that_replaces_own_text_can_be_taken_back(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    write_at_end(qtbot, panel, "PS")
    typed = panel.composer.ui.body.toPlainText()
    qtbot.keyClick(panel.composer.ui.template_, Qt.Key.Key_Down)
    assert panel.composer.ui.body.toPlainText() != typed
    assert opened.services.compose.draft(ELIAS) is None
    assert opened.window.toast.undo_button.isVisible()
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    assert panel.composer.ui.body.toPlainText() == typed
    draft = opened.services.compose.draft(ELIAS)
    assert draft is not None
    assert draft.body == typed


def test_gaps_are_found_by_key(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    panel.composer.ui.body.setFocus()
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_F4)
    assert panel.composer.ui.body.textCursor().selectedText().startswith("‹")


def test_wrong_final_status_is_corrected_with_a_reason(qtbot, opened: Opened) -> None:
    panel = opened.show(LOUIS)
    click_status(qtbot, panel, "Correct the status…")
    click_status(qtbot, panel, "In progress")
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)
    assert opened.services.triage.view(LOUIS).request.status is Status.APPROVED
    qtbot.keyClicks(panel.editor.ui.note, "wrong button")
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)
    assert opened.services.triage.view(LOUIS).request.status is Status.IN_PROGRESS
    assert opened.banner


def test_closed_elsewhere_is_set_without_a_reply(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    write_at_end(qtbot, panel, "PS")
    QGuiApplication.clipboard().setText("before")
    click_status(qtbot, panel, "Closed elsewhere")
    assert panel.composer.ui.body.isHidden()
    assert panel.bar.save.isVisible()
    panel.answering.saving.copy()
    qtbot.mouseClick(panel.bar.save, LEFT)
    view = opened.services.triage.view(ELIAS)
    assert view.request.status is Status.CLOSED_EXTERNALLY
    assert view.replies == ()
    assert QGuiApplication.clipboard().text() == "before"
    assert panel.composer.ui.body.isVisible()
    assert panel.composer.ui.body.toPlainText().endswith("PS")


def with_end(opened: Opened, reference: str, end: date) -> RequestPanel:
    """Let the parents of a request ask for care until a day, and show it."""
    request = opened.services.triage.view(reference).request
    plan = replace(request.plan, end=end)
    opened.store.state.requests[reference] = replace(request, plan=plan)
    return opened.show(reference)


@pytest.mark.parametrize("status", ["In progress", "Approved"])
def test_the_end_that_was_asked_is_kept(qtbot, opened: Opened, status: str) -> None:
    panel = with_end(opened, ELIAS, date(2027, 8, 31))
    click_status(qtbot, panel, status)
    assert panel.editor.ui.end.text() == "31/08/2027"
    qtbot.mouseClick(panel.bar.save, LEFT)
    progress = opened.services.triage.view(ELIAS).request.progress
    plan = progress.offer.plan if progress.offer else progress.final_plan
    assert plan is not None
    assert plan.end == date(2027, 8, 31)


def test_an_end_before_the_start_is_refused_in_place(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "In progress")
    qtbot.keyClicks(panel.editor.ui.end, "01/01/2020")
    qtbot.mouseClick(panel.bar.save, LEFT)
    assert "before it starts" in opened.banner
    assert opened.services.triage.view(ELIAS).request.status is Status.ACKNOWLEDGED


def test_a_chosen_status_stays_while_it_is_possible(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "Cancelled by the provider")
    qtbot.keyClicks(panel.editor.ui.note, "they called")
    offer = Choice(offer=opened.services.triage.view(ELIAS).request.plan, reply_by=date(2026, 7, 8))
    opened.services.steps.set_status(ELIAS, Status.IN_PROGRESS, offer)
    opened.desk.context.changed.emit(ELIAS)
    assert panel.editor.target is Status.CANCELLED
    assert panel.editor.ui.note.text() == "they called"
    opened.services.steps.set_status(ELIAS, Status.CLOSED_EXTERNALLY, panel.editor.choice())
    opened.desk.context.changed.emit(ELIAS)
    assert panel.editor.target is None


def test_a_text_for_another_status_is_not_saved_without_a_word(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    click_status(qtbot, panel, "In progress")
    write_at_end(qtbot, panel, " Tot gauw!")
    click_status(qtbot, panel, "Care plan not possible")
    panel.editor.ui.noAlternative.setChecked(True)
    assert "“Full place”" in panel.editor.warnings.text()
    click_status(qtbot, panel, "Care plan not possible")
    click_status(qtbot, panel, "In progress")
    assert "“Full place”" not in panel.editor.warnings.text()


def test_the_same_reply_is_kept_once(qtbot, opened: Opened) -> None:
    walk_in = "L-2026-0001"
    panel = opened.show(walk_in)
    for _ in range(3):
        qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, CTRL)
    assert len(opened.services.triage.view(walk_in).replies) == 1
    assert "kept already" in opened.window.toast.label.text()


def test_the_keyboard_leaves_the_statuses_after_a_step_and_after_undo(qtbot, opened: Opened) -> None:
    """The next enter must not prepare a refusal for the next family."""
    rows = opened.desk.today.list
    assert rows.select_key((WorkKind.ANSWER, NOOR, None))
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert opened.services.triage.view(NOOR).request.status is Status.IN_PROGRESS
    assert QApplication.focusWidget() is rows
    opened.window.commands.undo.trigger()
    assert opened.services.triage.view(NOOR).request.status is Status.NEW
    assert QApplication.focusWidget() is rows
    assert opened.window.current_page == "today"
    assert opened.panel.reference == NOOR


def test_the_second_press_of_a_double_click_is_no_step_for_the_next_family(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    saved: list[str] = []
    panel.bar.save_wanted.connect(lambda: saved.append("saved"))
    place = panel.bar.save.rect().center()
    qtbot.mouseClick(panel.bar.save, LEFT, pos=place)
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        at = QPointF(place)
        buttons = LEFT if kind is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, at, panel.bar.save.mapToGlobal(at), LEFT, buttons, Qt.KeyboardModifier(0))
        QApplication.sendEvent(panel.bar.save, event)
    assert saved == ["saved"]


def test_a_message_goes_with_its_page_but_advice_stays(opened: Opened) -> None:
    context, window = opened.desk.context, opened.window
    context.failed.emit("Not done.")
    window.show_page("help")
    assert opened.banner == ""
    context.advised.emit("Call them.")
    window.show_page("today")
    assert opened.banner == "Call them."
