"""A request told by phone or at the door: few keys, all problems at once, nothing typed is lost (R9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QMessageBox, QPlainTextEdit

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Tariff
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.domain.status import Source
from llko_desktop.gui.intake.form.compare import CompareDialog
from llko_desktop.gui.intake.form.new_request import NewRequestDialog
from llko_desktop.services.by_hand import RECEIVED, REFERENCE, SOURCE
from llko_desktop.services.ports import RequestQuery, StoreError
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from llko_desktop.texts.language import speaking
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.forms import editor, fill, leave, new_form, new_form_of, press
from tests.helpers.keys import CTRL, Key, Keys
from tests.helpers.stores import KEY
from tests.window import Opened, OpenWindow

TODAY = date(2026, 6, 24)
NOOR = "OV-2026-00414"
NEVER_MS = 2**31 - 1


def requests(opened: Opened) -> int:
    return sum(opened.services.triage.counts(RequestQuery()).values())


def shown(opened: Opened) -> CareRequest:
    """Give the request that is shown beside the list of all requests."""
    assert opened.window.current_page == "requests"
    assert opened.desk.requests.list.current_key() == opened.panel.reference
    return opened.services.triage.view(opened.panel.reference).request


def test_a_phone_request_takes_a_key_a_name_and_enter(opened: Opened) -> None:
    keys = Keys()
    keys.press(Key.Key_N, CTRL)
    keys.type("Jules Test")
    keys.press(Key.Key_Return)
    request = shown(opened)
    assert (request.child.name, request.source, request.received) == ("Jules Test", Source.PHONE, TODAY)
    assert [item.action for item in request.progress.open_items] == [OutboxAction.REGISTER]
    assert "register it on Opvang.Vlaanderen" in opened.window.toast.label.text()


def test_the_whole_form_is_filled_in_by_keyboard(qtbot, opened: Opened) -> None:
    keys = Keys()
    keys.press(Key.Key_N, CTRL)
    keys.type("Zoë Test")
    keys.pick("How it came in", "at the door")
    keys.fill("Birth date", "3-3-26")
    keys.fill("Parent", "Sofie Maes")
    keys.fill("Phone", "0470123456")
    keys.fill("Mail", "sofie@example.be")
    keys.push("Add a second parent")
    keys.type("Tom Test")
    keys.pick("Language", "Français")
    keys.fill("Start", "1/9/26")
    keys.push("Whole days")
    keys.tab_to("Hours of the week")
    keys.press(Key.Key_Delete)
    keys.tab_to("Tariff, brothers")
    keys.press(Key.Key_Right)
    keys.tab_to(lambda widget: isinstance(widget, QComboBox))
    keys.pick("Tariff", "asks for the income")
    keys.fill("Child code", "K12")
    keys.push("Remarks")
    keys.tab_to(lambda widget: isinstance(widget, QPlainTextEdit))
    keys.type("belt terug")
    keys.press(Key.Key_Return, CTRL)
    request = shown(opened)
    assert request.source is Source.DOOR
    assert request.child.name == "Zoë Test"
    assert request.child.birth_date == date(2026, 3, 3)
    assert request.parents == (
        Parent("Sofie Maes", "sofie@example.be", "+32 470 12 34 56"),
        Parent("Tom Test"),
    )
    assert (request.language, request.income_tariff, request.child_code) == ("fr", True, "K12")
    assert request.plan.start == date(2026, 9, 1)
    assert request.plan.schedule.weekdays == tuple(parse_schedule("di-vr 8-17").weekdays)
    assert request.remarks == "belt terug"


def test_all_problems_are_shown_at_their_fields_with_the_keyboard_on_the_first(opened: Opened) -> None:
    before, dialog = requests(opened), new_form(opened)
    wrong = {
        RECEIVED: "gisteren",
        FactKey.PHONE: "12",
        FactKey.EMAIL: "geen adres",
        FactKey.START: "31/02/2026",
    }
    for key, text in wrong.items():
        fill(dialog, key, text)
    press(dialog, "Save")
    assert dialog.isVisible()
    for key, text in {**wrong, FactKey.CHILD: ""}.items():
        field = dialog.body.field(key)
        assert field.problem, key
        assert field.note.isVisible()
        assert field.editor.property("invalid") is True
        assert field.note.text() in field.editor.accessibleDescription()
        assert field.text() == text
    assert QApplication.focusWidget() is editor(dialog, FactKey.CHILD)
    assert dialog.problem.text().startswith("5 field")
    for key, text in {
        FactKey.CHILD: "Jules",
        RECEIVED: "23/06/2026",
        FactKey.PHONE: "053 33 44 55",
        FactKey.EMAIL: "a@example.be",
        FactKey.START: "1/9/2026",
    }.items():
        fill(dialog, key, text)
        assert not dialog.body.field(key).problem
    press(dialog, "Save")
    assert not dialog.isVisible()
    assert requests(opened) == before + 1
    assert shown(opened).parents == (Parent("", "a@example.be", "+32 53 33 44 55"),)


def test_hours_that_cannot_be_are_refused_in_place(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")
    week = dialog.body.field(FactKey.PLAN).week
    QTest.keyClicks(week.edit.field(0), "17-8")
    press(dialog, "Save")
    assert dialog.isVisible()
    assert "Mon" in week.problem()
    assert QApplication.focusWidget() is week.edit.field(0)
    week.edit.field(0).clear()
    QTest.keyClicks(week.line, "Mon-Fri 17")
    press(dialog, "Save")
    assert dialog.isVisible()
    assert QApplication.focusWidget() is week.line
    assert week.line.text() == "Mon-Fri 17"


def test_a_number_is_given_its_form_when_left_and_found_fault_with_only_when_wrong(opened: Opened) -> None:
    dialog = new_form(opened)
    phone = dialog.body.field(FactKey.PHONE)
    phone.editor.setFocus()
    for letter in "0470 12 34 56":
        QTest.keyClicks(phone.editor, letter)
        assert not phone.problem
    QTest.keyClicks(phone.editor, "x")
    assert "phone number" in phone.problem
    QTest.keyClick(phone.editor, Key.Key_Backspace)
    assert not phone.problem
    leave(dialog)
    assert phone.text() == "+32 470 12 34 56"
    fill(dialog, FactKey.PHONE, "0470")
    assert not phone.problem
    leave(dialog)
    assert phone.problem
    fill(dialog, FactKey.EMAIL, "sofie@EXAMPLE.be")
    leave(dialog)
    assert dialog.body.field(FactKey.EMAIL).text() == "sofie@example.be"


def test_escape_keeps_what_is_typed_and_it_is_offered_again(opened: Opened) -> None:
    before, dialog = requests(opened), new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")
    fill(dialog, FactKey.PHONE, "0470 1")
    fill(dialog, RECEIVED, "2")
    QTest.keyClick(editor(dialog, FactKey.PHONE), Key.Key_Escape)
    assert not dialog.isVisible()
    again = new_form(opened)
    assert again.body.field(FactKey.CHILD).text() == ""
    assert again.notice.text.text().startswith("An unfinished request is kept: Jules (")
    press(again, "Continue")
    assert again.body.field(FactKey.CHILD).text() == "Jules"
    assert again.body.field(FactKey.PHONE).text() == "0470 1"
    assert again.body.field(RECEIVED).text() == "2"
    fill(again, FactKey.PHONE, "")
    fill(again, RECEIVED, "22/06/2026")
    press(again, "Save")
    assert requests(opened) == before + 1
    assert shown(opened).received == date(2026, 6, 22)
    assert not new_form(opened).notice.isVisible(), "what is taken in is not offered again"


def test_nothing_is_kept_of_a_form_that_was_only_looked_at(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "J")
    fill(dialog, FactKey.CHILD, "")
    dialog.reject()
    assert not new_form(opened).notice.isVisible()


def left_unfinished(opened: Opened, *names: str) -> None:
    """Begin a request for each of these names, and leave it by Esc."""
    for name in names:
        dialog = new_form(opened)
        fill(dialog, FactKey.CHILD, name)
        QTest.keyClick(editor(dialog, FactKey.CHILD), Key.Key_Escape)


def kept_names(opened: Opened) -> list[str]:
    return [kept.texts[FactKey.CHILD] for kept in opened.services.unfinished.waiting()]


def test_what_is_typed_in_an_empty_form_writes_over_none_that_is_kept(qtbot, opened: Opened) -> None:
    left_unfinished(opened, "Jules")
    dialog = new_form(opened)
    assert dialog.body.field(RECEIVED).text() == "24/06/2026"
    fill(dialog, FactKey.CHILD, "Mila")
    qtbot.waitUntil(lambda: kept_names(opened) == ["Mila", "Jules"])
    fill(dialog, FactKey.CHILD, "Mila Test")
    press(dialog, "Continue")
    assert dialog.body.field(FactKey.CHILD).text() == "Jules"
    assert kept_names(opened) == ["Mila Test", "Jules"]
    fill(dialog, FactKey.CHILD, "Jules Test")
    press(dialog, "Save")
    assert kept_names(opened) == ["Mila Test"]
    assert shown(opened).child.name == "Jules Test"


def test_one_of_several_is_chosen_from_a_menu(opened: Opened) -> None:
    left_unfinished(opened, "Jules", "Mila & Co", "Lou")
    dialog = new_form(opened)
    assert dialog.notice.text.text().startswith("3 unfinished ")
    menu = dialog.notice.buttons[0].menu()
    names = [action.text().partition(" (")[0] for action in menu.actions()]
    assert names == ["Lou", "Mila && Co", "Jules"]
    menu.actions()[1].trigger()
    assert dialog.body.field(FactKey.CHILD).text() == "Mila & Co"
    press(dialog, "Throw away")
    assert dialog.body.field(FactKey.CHILD).text() == ""
    assert kept_names(opened) == ["Lou", "Jules"]


@pytest.mark.parametrize("sure", [True, False])
def test_all_are_thrown_away_once_that_is_asked(qtbot, opened: Opened, monkeypatch, sure: bool) -> None:
    answer = QMessageBox.StandardButton.Yes if sure else QMessageBox.StandardButton.No
    left_unfinished(opened, "Jules", "Mila")
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Lou")
    qtbot.waitUntil(lambda: kept_names(opened) == ["Lou", "Mila", "Jules"])
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: answer)
    press(dialog, "Throw all away")
    assert kept_names(opened) == (["Lou"] if sure else ["Lou", "Mila", "Jules"])
    if sure:
        press(dialog, "Bring back")
        assert kept_names(opened) == ["Mila", "Jules", "Lou"]
        assert dialog.notice.text.text().startswith("2 unfinished ")


def test_what_is_thrown_away_can_be_brought_back(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")
    fill(dialog, FactKey.REMARKS, "één lijn\nnog één")
    dialog.reject()
    dialog = new_form(opened)
    press(dialog, "Throw away")
    assert opened.services.unfinished.waiting() == ()
    assert dialog.notice.text.text().startswith("1 unfinished ")
    press(dialog, "Bring back")
    press(dialog, "Continue")
    assert dialog.body.field(FactKey.REMARKS).text() == "één lijn\nnog één"
    press(dialog, "Throw away")
    dialog.reject()
    assert not new_form(opened).notice.isVisible()


def test_what_is_typed_is_there_in_a_window_opened_after_a_crash(
    qtbot, example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]
) -> None:
    closed_later.append(open_store(example_file, KEY))
    opened = open_window(store=closed_later[-1])
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules ’t Jong")
    QTest.keyClicks(dialog.body.field(FactKey.PLAN).week.line, "Mon 8-")
    # Nothing tells the program to keep it: this is what a crash would leave.
    qtbot.waitUntil(lambda: not dialog._keeping._timer.isActive())
    closed_later.append(open_store(example_file, KEY))
    after = new_form(open_window(store=closed_later[-1]))
    press(after, "Continue")
    assert after.body.field(FactKey.CHILD).text() == "Jules ’t Jong"
    assert after.body.field(FactKey.PLAN).week.line.text() == "Mon 8-"


def test_closing_the_window_keeps_the_last_letter(opened: Opened) -> None:
    dialog = new_form(opened)
    dialog._keeping._timer.setInterval(NEVER_MS)
    fill(dialog, FactKey.CHILD, "Jules")
    assert opened.services.unfinished.waiting() == (), "the letter still waits"
    opened.window.closing.emit()
    (kept,) = opened.services.unfinished.waiting()
    assert kept.texts[FactKey.CHILD] == "Jules"


def test_a_store_that_keeps_nothing_does_not_hold_the_form(opened: Opened, monkeypatch) -> None:
    from llko_desktop.domain.messages import Message

    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")

    def refuse(*_args: object) -> None:
        raise StoreError(Message.of("received_missing"))

    monkeypatch.setattr(type(opened.services.unfinished), "keep", refuse)
    dialog.reject()
    assert dialog.isVisible()
    assert "Close once more" in dialog.problem.text()
    assert "not kept" in dialog.state.text()
    dialog.reject()
    assert not dialog.isVisible()


def lookalike_form(opened: Opened) -> NewRequestDialog:
    """Type what is known already of Noor Peeters, under another form of her name."""
    noor = opened.services.triage.view(NOOR).request
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "noor péeters")
    assert noor.child.birth_date is not None
    fill(dialog, FactKey.BIRTH_DATE, f"{noor.child.birth_date:%d/%m/%Y}")
    leave(dialog)
    return dialog


def compare(dialog: NewRequestDialog) -> CompareDialog:
    press(dialog, "Compare")
    return [one for one in dialog.findChildren(CompareDialog) if one.isVisible()][-1]


def test_what_may_be_known_is_shown_quietly_and_kept_apart_once_it_was_looked_at(opened: Opened) -> None:
    dialog = lookalike_form(opened)
    assert dialog.lookalikes.isVisible()
    assert QApplication.focusWidget() is dialog.save_button, "the keyboard stays where it was"
    press(compare(dialog), "Another")
    assert not dialog.lookalikes.isVisible()
    fill(dialog, FactKey.RESIDENCE, "Ninove")
    leave(dialog)
    assert not dialog.lookalikes.isVisible()
    before = requests(opened)
    press(dialog, "Save")
    assert requests(opened) == before + 1


def test_the_same_request_is_put_together_fact_by_fact(opened: Opened) -> None:
    before, noor = requests(opened), opened.services.triage.view(NOOR).request
    dialog = lookalike_form(opened)
    fill(dialog, FactKey.SIBLINGS, "broer Jef")
    fill(dialog, FactKey.RESIDENCE, "Elders")
    beside = compare(dialog)
    assert beside.boxes[FactKey.SIBLINGS].isChecked(), "what is not known yet is taken"
    assert not beside.boxes[FactKey.RESIDENCE].isChecked(), "what is known is not written over"
    beside.boxes[FactKey.CHILD].setChecked(False)
    press(beside, "The same")
    assert requests(opened) == before
    merged = shown(opened)
    assert merged.reference == NOOR
    assert merged.child == noor.child
    assert merged.siblings == "broer Jef"
    assert merged.residence == noor.residence
    assert opened.services.unfinished.waiting() == ()


@pytest.mark.parametrize("reference", ["", "OV-2026-09999"])
def test_a_request_without_a_reference_is_not_said_to_be_known_under_it(
    opened: Opened, reference: str
) -> None:
    dialog = lookalike_form(opened)
    if reference:
        source = dialog.body.field(SOURCE)
        source.set_text(Source.PLATFORM)
        dialog.body.field(REFERENCE).set_text(reference)
    said = [label.text() for label in compare(dialog).findChildren(QLabel)]
    assert any("under both references" in text for text in said) is bool(reference)
    assert {"Child", "The new one"} <= {*said, "The new one" if reference else ""}


def test_back_from_the_comparison_everything_is_as_it_was(opened: Opened) -> None:
    before, dialog = requests(opened), lookalike_form(opened)
    entry = dialog.body.entry()
    beside = compare(dialog)
    QTest.keyClick(beside, Key.Key_Escape)
    assert beside.result() == QDialog.DialogCode.Rejected
    assert dialog.isVisible()
    assert dialog.body.entry() == entry
    assert dialog.lookalikes.isVisible()
    assert requests(opened) == before


@pytest.mark.parametrize("by", ["button", "toast"])
def test_the_referral_is_written_with_one_click(opened: Opened, by: str) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")
    if by == "button":
        press(dialog, "Save and write the referral")
    else:
        press(dialog, "Save")
        press(opened.window.toast, "Write the referral")
    assert shown(opened).child.name == "Jules"
    assert opened.panel.composer.purpose is Purpose.REFERRAL
    assert "Opvang.Vlaanderen" in opened.panel.composer.reply().body
    assert opened.window.focusWidget() is opened.panel.composer.ui.body


def test_a_referral_is_not_written_for_a_form_that_is_refused(opened: Opened) -> None:
    dialog = new_form(opened)
    press(dialog, "Save and write the referral")
    assert dialog.isVisible()
    fill(dialog, FactKey.CHILD, "Jules")
    press(dialog, "Save")
    assert shown(opened).child.name == "Jules"
    assert opened.window.focusWidget() is not opened.panel.composer.ui.body


def test_a_request_of_the_platform_has_its_number(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")
    assert dialog.referral_button.isVisible()
    fill(dialog, REFERENCE, NOOR)
    assert dialog.body.field(SOURCE).text() == Source.PLATFORM
    assert not dialog.referral_button.isVisible()
    QTest.keyClick(editor(dialog, REFERENCE), Key.Key_Return)
    assert dialog.isVisible()
    assert NOOR in dialog.problem.text()
    assert dialog.lookalikes.isVisible()
    beside = compare(dialog)
    assert not beside.apart.isVisible(), "one number is one request"
    beside.reject()
    fill(dialog, REFERENCE, "OV-2026-00999")
    press(dialog, "Save")
    assert shown(opened).reference == "OV-2026-00999"


def test_how_a_request_with_a_number_came_in_can_be_changed(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, FactKey.CHILD, "Jules")
    fill(dialog, REFERENCE, "OV-2026-0099")
    Keys().pick(lambda widget: widget is editor(dialog, SOURCE), "at the door")
    editor(dialog, REFERENCE).setFocus()
    QTest.keyClicks(editor(dialog, REFERENCE), "9")
    press(dialog, "Save")
    assert (shown(opened).reference, shown(opened).source) == ("OV-2026-00999", Source.DOOR)


def test_a_known_number_shows_the_known_request_once_it_is_typed(opened: Opened) -> None:
    dialog = new_form(opened)
    fill(dialog, REFERENCE, NOOR)
    leave(dialog)
    assert dialog.lookalikes.isVisible()


def test_priority_is_asked_where_the_tariff_makes_it_a_question(opened: Opened) -> None:
    profile = opened.services.profile
    for tariff, wish, asked in (
        (Tariff.INCOME, "", True),
        (Tariff.FREE, "yes", False),
        (None, "", False),
        (None, "yes", True),
    ):
        profile.save(replace(profile.provider(), tariff=tariff))
        dialog = new_form(opened)
        dialog.body.folds["more"].set_open(True)
        dialog.body.field(FactKey.INCOME_TARIFF).set_text(wish)
        dialog.body.field(FactKey.INCOME_TARIFF).changed.emit()
        assert dialog.body.field(FactKey.PRIORITY).isVisible() is asked
        if asked:
            dialog.body.field(FactKey.PRIORITY).boxes["sibling"].click()
            assert dialog.body.entry()[FactKey.PRIORITY] == "sibling"
        dialog.body.set_entry({})
        dialog.reject()


def test_a_folded_group_tells_what_is_in_it(opened: Opened) -> None:
    dialog = new_form(opened)
    fold = dialog.body.folds["family"]
    fill(dialog, FactKey.PARENT, "Sofie Maes")
    QTest.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert not editor(dialog, FactKey.PARENT).isVisible()
    assert fold.summary.text() == "Sofie Maes"
    fill(dialog, FactKey.EMAIL, "x")
    press(dialog, "Save")
    assert editor(dialog, FactKey.EMAIL).isVisible(), "what is not right is unfolded"


def test_tab_goes_past_the_title_of_an_open_group_into_its_first_field(opened: Opened) -> None:
    dialog, keys = new_form(opened), Keys()
    keys.tab_to("How it came in")
    while QApplication.focusWidget() is not editor(dialog, FactKey.PARENT):
        assert keys.at in {editor(dialog, SOURCE), editor(dialog, REFERENCE)}
        keys.press(Key.Key_Tab)
    keys.type("mama Sofie")
    assert dialog.body.field(FactKey.PARENT).text() == "mama Sofie"
    assert dialog.body.folds["family"].is_open


def test_a_folded_group_is_opened_by_keyboard_and_typed_in_at_once(opened: Opened) -> None:
    dialog, keys = new_form(opened), Keys()
    keys.push("Remarks")
    keys.type("belt terug")
    fold = dialog.body.folds["remarks"]
    QTest.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert not fold.is_open
    assert dialog.body.entry()[FactKey.REMARKS] == "belt terug"
    assert fold.summary.text() == "belt terug"
    dialog.reject()
    assert opened.services.unfinished.waiting()[0].texts[FactKey.REMARKS] == "belt terug"


@pytest.mark.parametrize(("width", "height", "zoom"), [(1280, 800, 1.0), (1024, 700, 1.0), (1024, 700, 2.0)])
def test_nothing_is_cut(open_window: OpenWindow, width: int, height: int, zoom: float) -> None:
    opened = open_window(width=width, height=height, zoom=zoom)
    dialog = lookalike_form(opened)
    for fold in dialog.body.folds.values():
        fold.set_open(True)
    fill(dialog, FactKey.EMAIL, "x")
    fill(dialog, RECEIVED, "x")
    press(dialog, "Save")
    dialog.resize(min(width, 800), min(height, 700))
    for _ in range(8):
        QApplication.processEvents()
    assert_nothing_clipped(dialog)
    assert dialog.body.width() <= dialog.area.viewport().width()
    beside = compare(dialog)
    beside.resize(min(width, 800), min(height, 700))
    for _ in range(8):
        QApplication.processEvents()
    assert_nothing_clipped(beside)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_what_is_said_beside_the_buttons_stays_on_one_line(
    qtbot, qapp: QApplication, opened: Opened, language: str
) -> None:
    with speaking(qapp, language):
        dialog = new_form(opened)
        fill(dialog, FactKey.CHILD, "Jules")
        dialog.reject()
        dialog = new_form(opened)
        fill(dialog, FactKey.CHILD, "Jules Test")
        qtbot.waitUntil(lambda: "Jules Test" in kept_names(opened))
    assert dialog.state.isVisible()
    assert dialog.state.height() < 2 * dialog.state.fontMetrics().lineSpacing()


@pytest.mark.parametrize("width", [800, 1280])
def test_no_room_is_left_empty_below_what_may_be_known(opened: Opened, width: int) -> None:
    dialog = lookalike_form(opened)
    dialog.resize(width, 700)
    for _ in range(8):
        QApplication.processEvents()
    card, area = dialog.lookalikes, dialog.side
    needed = card.layout().heightForWidth(card.width())
    assert card.height() <= needed + 2
    if width == 800:
        assert area.height() <= needed + 2


def test_a_second_form_is_not_opened_over_the_first(opened: Opened, procedure: Procedure) -> None:
    dialog = new_form(opened)
    opened.desk.intake.adding.edit(NOOR)
    opened.desk.intake.adding.add()
    assert new_form_of(opened) is dialog
    assert len([one for one in opened.window.findChildren(QDialog) if one.isVisible()]) == 1
