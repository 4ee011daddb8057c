"""Every rule that a user meets, reached from Today by keyboard alone: what is shown, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from llko_desktop.domain.history import StatusCorrected
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.domain.status import CancelReason, Source, Status
from llko_desktop.domain.worklist import WorkKind
from llko_desktop.services.triage import RequestView
from tests.helpers.keys import ALT, CTRL, Key, Keys, words_of
from tests.helpers.outbox import open_entries
from tests.helpers.requests import make_request, plan
from tests.window import Opened, OpenWindow

TODAY = date(2026, 6, 24)
MILA, JEF, LOUIS, LINA, SAM, NOOR, ELIAS, BABY, FINN = (
    f"OV-2026-00{number}" for number in (398, 401, 406, 411, 412, 414, 417, 419, 422)
)
WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Days:
    """A clock that the test moves on, as when the laptop was off for so long."""

    def __init__(self) -> None:
        self.today = TODAY

    def pass_on(self, opened: Opened, days: int) -> None:
        """Let days go by, and the window notice."""
        self.today += timedelta(days=days)
        opened.desk.freshness.check_day()


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def opened(open_window: OpenWindow, days: Days) -> Opened:
    return open_window(clock=lambda: days.today)


@pytest.fixture
def keys(opened: Opened) -> Keys:
    """Give the keyboard, on the list of Today."""
    keys = Keys()
    assert keys.at is opened.desk.today.list
    return keys


def go_to(keys: Keys, opened: Opened, reference: str) -> None:
    """Go down the lines of Today until a request is shown."""
    keys.press(Key.Key_1, CTRL)
    keys.press(Key.Key_Home)
    for _ in opened.desk.today.model.lines:
        if opened.panel.reference == reference:
            return
        keys.press(Key.Key_Down)
    assert opened.panel.reference == reference, "it is not on Today"


def search(keys: Keys, opened: Opened, reference: str) -> None:
    """Look a request up among all."""
    keys.press(Key.Key_F, CTRL)
    keys.type(reference)
    keys.press(Key.Key_Return)
    assert opened.panel.reference == reference


def choose(keys: Keys, status: str) -> None:
    """Go to the statuses, and from one to the next, and press the one of that name."""
    keys.press(Key.Key_S)
    first = keys.at
    while words_of(keys.at) != status:
        keys.press(Key.Key_Right)
        assert keys.at is not first, f"{status!r} cannot be chosen"
    keys.press(Key.Key_Space)


def save(keys: Keys) -> None:
    keys.press(Key.Key_Return, CTRL)


def seen(opened: Opened) -> str:
    """Give every word that is in view."""
    QApplication.processEvents()
    parts = [*opened.window.findChildren(QLabel), *opened.window.findChildren(QAbstractButton)]
    return "\n".join(part.text().replace("&", "") for part in parts if part.isVisible())


def spoken(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    """Give what is read out of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def line(opened: Opened) -> str:
    """Give what is read out of the current line of Today."""
    return str(opened.desk.today.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def view(opened: Opened, reference: str) -> RequestView:
    return opened.services.triage.view(reference)


def kinds(opened: Opened, reference: str) -> set[WorkKind]:
    """Give why a request is on Today."""
    return {key.kind for key in opened.desk.today.model.lines if key.reference == reference}


def put(opened: Opened, *requests: CareRequest) -> None:
    """Let requests have come in."""
    with opened.services.store.write() as work:
        for request in requests:
            work.requests.add(request)
    opened.desk.context.changed.emit("")


# R1 transitions


def test_a_status_that_is_not_possible_is_grey_and_says_why(opened: Opened, keys: Keys) -> None:
    for reference, name, why in (
        (JEF, "Request received", "From “In progress” there is no way to “Request received”"),
        (LOUIS, "In progress", "closed as “Approved”. A wrong final status can only be corrected"),
    ):
        search(keys, opened, reference)
        before = view(opened, reference)
        buttons = opened.panel.editor.ui.buttons.findChildren(QPushButton)
        [refused] = [button for button in buttons if button.isVisible() and button.text() == name]
        assert not refused.isEnabled()
        assert why in spoken(refused, QAccessible.Text.Description)
        assert why in seen(opened)
        keys.press(Key.Key_S)
        reached = {words_of(keys.at)}
        for _ in buttons:
            keys.press(Key.Key_Right)
            reached.add(words_of(keys.at))
        assert name not in reached
        assert view(opened, reference) == before


# R2 what a status asks for


def test_an_offer_asks_for_days_hours_and_a_date_to_reply_by(opened: Opened, keys: Keys) -> None:
    go_to(keys, opened, ELIAS)
    choose(keys, "In progress")
    for day in WEEK:
        keys.fill(day, "")
    keys.fill("Reply-by date", "")
    for said in ("Say which days and hours you offer.", "Give a date by which the parents must reply"):
        assert said in seen(opened)
        save(keys)
        assert said in opened.banner
    assert view(opened, ELIAS).request.status is Status.ACKNOWLEDGED
    keys.press(Key.Key_D, ALT)
    assert words_of(keys.at) == "Monday"
    keys.type("8:30-12, 13-17")
    keys.fill("Reply-by date", "3/7/2026")
    save(keys)
    request = view(opened, ELIAS).request
    assert request.status is Status.IN_PROGRESS
    assert request.progress.offer is not None
    assert request.progress.offer.reply_by == date(2026, 7, 3)
    monday = (TimeRange(8 * 60 + 30, 12 * 60), TimeRange(13 * 60, 17 * 60))
    assert request.progress.offer.plan.schedule.on(Weekday.MONDAY) == monday
    assert "offered: a part of the plan" in seen(opened)


def test_a_refusal_asks_for_an_alternative_or_none(opened: Opened, keys: Keys) -> None:
    go_to(keys, opened, ELIAS)
    choose(keys, "Care plan not possible")
    missing = "Name the alternative that you offer, or say that there is no alternative."
    assert missing in seen(opened)
    save(keys)
    assert opened.banner == missing
    assert view(opened, ELIAS).request.status is Status.ACKNOWLEDGED
    keys.tick("There is no alternative")
    assert missing not in opened.panel.editor.ui.missing.text()
    save(keys)
    progress = view(opened, ELIAS).request.progress
    assert (progress.status, progress.no_alternative) == (Status.NOT_POSSIBLE, True)
    assert view(opened, ELIAS).replies[-1].template == Purpose.NOT_POSSIBLE
    go_to(keys, opened, NOOR)
    choose(keys, "Care plan not possible")
    keys.fill("Friday", "8-17")
    save(keys)
    progress = view(opened, NOOR).request.progress
    assert progress.status is Status.NOT_POSSIBLE
    assert progress.offer is not None
    assert progress.offer.plan.schedule.weekdays == (Weekday.FRIDAY,)
    assert "vrijdag" in view(opened, NOOR).replies[-1].body


def test_an_approval_warns_where_no_contract_is_signed(opened: Opened, keys: Keys) -> None:
    go_to(keys, opened, ELIAS)
    choose(keys, "Approved")
    warning = "There is no signed contract yet."
    assert warning in seen(opened)
    keys.tick("The contract is signed")
    assert warning not in seen(opened)
    keys.press(Key.Key_Space)
    assert warning in seen(opened)
    save(keys)
    progress = view(opened, ELIAS).request.progress
    assert (progress.status, progress.contract_signed) == (Status.APPROVED, False)
    assert progress.final_plan == view(opened, ELIAS).request.plan


def test_a_cancellation_asks_for_its_reason(qtbot, opened: Opened, keys: Keys) -> None:
    go_to(keys, opened, ELIAS)
    choose(keys, "Cancelled by the provider")
    missing = opened.panel.editor.ui.missing
    assert missing.text().startswith("Give a reason.")
    keys.pick("Reason", "No reaction")
    assert "only possible once a closing notice was sent" in missing.text()
    keys.pick("Reason", "Another reason")
    assert missing.text() == "Describe the reason in a few words."
    save(keys)
    assert opened.banner == missing.text()
    assert view(opened, ELIAS).request.status is Status.ACKNOWLEDGED
    keys.fill("Note", "Verhuisd naar Luik – één week geleden")
    assert missing.isHidden()
    save(keys)
    request = view(opened, ELIAS).request
    assert (request.status, request.progress.reason) == (Status.CANCELLED, CancelReason.OTHER)
    qtbot.waitUntil(lambda: "Verhuisd naar Luik – één week geleden" in seen(opened))


# R3 the term to answer


def test_late_and_in_time_are_said_with_the_last_opening_day(opened: Opened, keys: Keys) -> None:
    go_to(keys, opened, NOOR)
    assert "2 day(s) late, answer by 22 Jun · R3" in line(opened)
    assert "answer by 22 Jun" in seen(opened)
    assert "Too late" in str(opened.desk.today.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    go_to(keys, opened, ELIAS)
    assert "2 day(s) left, answer by 26 Jun · R3" in line(opened)
    go_to(keys, opened, FINN)
    assert view(opened, FINN).deadlines[0].due == date(2026, 7, 6)
    assert "at the latest Fri 3 Jul" in line(opened)
    said = "last opening day to answer is Fri 3 Jul 2026"
    assert said in seen(opened)
    assert said in spoken(opened.panel.header.due, QAccessible.Text.Description)


# R4 answered means entered


def test_what_is_written_counts_once_it_is_entered(opened: Opened, keys: Keys) -> None:
    go_to(keys, opened, NOOR)
    keys.press(Key.Key_Return)
    save(keys)
    request = view(opened, NOOR).request
    assert (request.status, request.progress.answered_on) == (Status.IN_PROGRESS, None)
    assert QGuiApplication.clipboard().text() == view(opened, NOOR).replies[-1].body
    go_to(keys, opened, NOOR)
    assert kinds(opened, NOOR) == {WorkKind.ANSWER}
    assert "“In progress” chosen on Wed 24 Jun 2026, not yet entered" in line(opened)
    assert "late" in line(opened)
    keys.press(Key.Key_3, CTRL)
    assert "Set the status to “In progress” on Opvang.Vlaanderen" in seen(opened)
    keys.fill(f"Entered on, for {NOOR}", "23/6/2026")
    keys.push(lambda button: button.accessibleName() == f"Entered: {NOOR}")
    assert view(opened, NOOR).request.progress.answered_on == date(2026, 6, 23)
    left = [entry.reference for entry in open_entries(opened.services)]
    assert left
    assert any(reference in words_of(keys.at) for reference in left), "work goes on with the next one"
    keys.press(Key.Key_1, CTRL)
    assert kinds(opened, NOOR) == set()
    go_to(keys, opened, ELIAS)
    keys.press(Key.Key_R)
    keys.press(Key.Key_A, CTRL)
    keys.type("Beste ouders, wij kijken het na. Groeten")
    save(keys)
    assert view(opened, ELIAS).replies[-1].body == "Beste ouders, wij kijken het na. Groeten"
    assert view(opened, ELIAS).request.status is Status.ACKNOWLEDGED
    go_to(keys, opened, ELIAS)
    assert "Reply written on Wed 24 Jun 2026, but the status is not yet set and entered" in line(opened)


# R5 a month of silence


def test_after_a_month_of_silence_a_reminder_is_proposed_until_the_parents_react(
    opened: Opened, keys: Keys, days: Days
) -> None:
    go_to(keys, opened, JEF)
    assert "Follow up, follow up since 21 Jun · R5" in line(opened)
    assert "No reaction since the answer of Thu 21 May 2026: send the closing notice" in seen(opened)
    keys.press(Key.Key_Return)
    assert opened.panel.composer.purpose is Purpose.CLOSING_NOTICE
    assert view(opened, JEF).request.status is Status.IN_PROGRESS
    keys.push("Put off…", back=True)
    keys.type("26/6/2026")
    keys.press(Key.Key_Tab)
    keys.type("op reis")
    keys.press(Key.Key_Return)
    assert kinds(opened, JEF) == set()
    days.pass_on(opened, 2)
    go_to(keys, opened, JEF)
    keys.push("The parents reacted")
    assert view(opened, JEF).request.progress.contact_on == date(2026, 6, 26)
    assert kinds(opened, JEF) == set()
    search(keys, opened, JEF)
    assert "Note their reaction, or choose how it ended." in seen(opened)


def test_a_new_offer_starts_the_month_anew(opened: Opened, keys: Keys, days: Days) -> None:
    go_to(keys, opened, JEF)
    choose(keys, "New offer")
    keys.fill("Wednesday", "8-12:30")
    save(keys)
    request = view(opened, JEF).request
    assert request.progress.offer is not None
    assert request.progress.offer.made_on == TODAY
    assert WorkKind.FOLLOW_UP not in kinds(opened, JEF)
    go_to(keys, opened, JEF)
    assert "Still to do: Send the new offer through Opvang.Vlaanderen" in seen(opened)
    keys.push("Entered today")
    days.pass_on(opened, 29)
    assert WorkKind.FOLLOW_UP not in kinds(opened, JEF)
    days.pass_on(opened, 1)
    assert WorkKind.FOLLOW_UP in kinds(opened, JEF)


# R6 the closing notice


def test_a_week_after_the_closing_notice_the_request_may_be_closed(
    opened: Opened, keys: Keys, days: Days
) -> None:
    go_to(keys, opened, JEF)
    keys.press(Key.Key_Return)
    body = opened.panel.composer.ui.body.toPlainText()
    assert "vóór 1 juli" in body
    assert "+32 54 33 00 00" in body.replace("\N{NO-BREAK SPACE}", " ")
    save(keys)
    assert view(opened, JEF).replies[-1].template == Purpose.CLOSING_NOTICE
    go_to(keys, opened, JEF)
    keys.push("The closing notice was sent")
    assert view(opened, JEF).request.progress.notice_on == TODAY
    days.pass_on(opened, 6)
    assert kinds(opened, JEF) == set()
    days.pass_on(opened, 1)
    go_to(keys, opened, JEF)
    assert "No reaction to the closing notice of Wed 24 Jun 2026: may be closed" in line(opened)
    assert view(opened, JEF).request.status is Status.IN_PROGRESS
    keys.press(Key.Key_Return)
    save(keys)
    # Only a part of the plan was possible (R8).
    assert view(opened, JEF).request.status is Status.NOT_POSSIBLE
    go_to(keys, opened, MILA)
    assert "may be closed as “Cancelled by the provider”" in line(opened)
    keys.press(Key.Key_Return)
    assert opened.panel.editor.ui.missing.isHidden()
    save(keys)
    progress = view(opened, MILA).request.progress
    assert (progress.status, progress.reason) == (Status.CANCELLED, CancelReason.NO_REACTION)


# R7 the reply-by date


def test_a_reply_by_date_that_passed_asks_for_attention(opened: Opened, keys: Keys, days: Days) -> None:
    before = view(opened, LINA).request
    days.pass_on(opened, 9)
    assert kinds(opened, LINA) == set()
    days.pass_on(opened, 1)
    go_to(keys, opened, LINA)
    assert "Offer expired" in line(opened)
    assert "The parents could react until Fri 3 Jul 2026: the hold on the places has ended" in seen(opened)
    assert view(opened, LINA).request == before
    assert opened.panel.header.status.text() == "In progress"
    keys.press(Key.Key_Return)
    assert opened.panel.composer.purpose is Purpose.INVITATION
    assert view(opened, LINA).request == before


# R8 which final status


def test_one_question_leads_to_the_final_status(opened: Opened, keys: Keys) -> None:
    go_to(keys, opened, ELIAS)
    choose(keys, "Which final status?")
    assert "Did you have room for the plan as the parents asked it?" in seen(opened)
    assert "“Cancelled by the provider”" in seen(opened)
    keys.press(Key.Key_Escape)
    assert "Did you have room" not in seen(opened)
    assert words_of(keys.at) == "Which final status?"
    keys.press(Key.Key_Space)
    keys.push("Yes, but they dropped out")
    assert opened.panel.editor.target is Status.CANCELLED
    assert words_of(keys.at) == "Cancelled by the provider"
    assert "Did you have room" not in seen(opened)
    keys.pick("Reason", "The parents withdrew")
    save(keys)
    progress = view(opened, ELIAS).request.progress
    assert (progress.status, progress.reason) == (Status.CANCELLED, CancelReason.WITHDRAWN)


def test_an_approval_closes_the_same_childs_requests_that_are_ticked(opened: Opened, keys: Keys) -> None:
    elias = view(opened, ELIAS).request
    twin = replace(elias.child, name="Lotte Van den Bossche")
    again, once_more, of_twin = "OV-2026-90001", "OV-2026-90002", "OV-2026-90003"
    put(
        opened,
        make_request(reference=again, child=elias.child, parents=elias.parents, received=TODAY),
        make_request(reference=once_more, child=elias.child, parents=elias.parents, received=TODAY),
        make_request(reference=of_twin, child=twin, parents=elias.parents, received=TODAY),
    )
    go_to(keys, opened, ELIAS)
    choose(keys, "Approved")
    assert "closes this family’s other requests on Opvang.Vlaanderen" in seen(opened)
    assert f"Also set {once_more} of the same child to “Closed elsewhere” here" in seen(opened)
    assert of_twin not in opened.panel.editor.same_child.ticked()
    assert f"Also set {of_twin}" not in seen(opened)
    keys.tick(f"Also set {again}")
    save(keys)
    statuses = [view(opened, reference).request.status for reference in (ELIAS, again, once_more, of_twin)]
    assert statuses == [Status.APPROVED, Status.CLOSED_EXTERNALLY, Status.NEW, Status.NEW]


# R9 at the door or by phone


def take_in_by_phone(keys: Keys, opened: Opened, **fields: str) -> str:
    """Note a request told by phone; gives its reference."""
    keys.press(Key.Key_N, CTRL)
    assert words_of(keys.at).startswith("Name of the child")
    for name, text in fields.items():
        keys.fill(name.replace("_", " "), text)
    keys.press(Key.Key_Return)
    assert opened.window.current_page == "requests"
    return opened.panel.reference


def test_a_request_by_phone_is_referred_registered_and_then_answered(opened: Opened, keys: Keys) -> None:
    before = opened.store.state.requests.keys() | set()
    keys.press(Key.Key_N, CTRL)
    keys.type("Zoë")
    keys.fill("Start", "31/02/2026")
    keys.press(Key.Key_Return)
    assert "“31/02/2026” is not a date" in seen(opened)
    assert words_of(keys.at) == "Start"
    keys.press(Key.Key_Escape)
    assert keys.at is opened.desk.today.list
    assert opened.store.state.requests.keys() == before
    reference = take_in_by_phone(
        keys,
        opened,
        Name="Zoë D’hondt",
        Birth_date="10/1/2026",
        Parent="Hélène D’hondt",
        Phone="0470 12 34 99",
        Start="1/9/2026",
        Monday="8-17",
    )
    request = view(opened, reference).request
    assert (request.source, request.child.name) == (Source.PHONE, "Zoë D’hondt")
    assert request.progress.platform_since is None
    for said in ("by phone", "Refer the parents to Opvang.Vlaanderen", "Write: Referral"):
        assert said in seen(opened)
    go_to(keys, opened, reference)
    assert "To register" in line(opened)
    keys.press(Key.Key_Return)
    assert words_of(keys.at) == "Text of the reply"
    save(keys)
    assert "Ga naar www.opvang.vlaanderen" in QGuiApplication.clipboard().text()
    assert view(opened, reference).replies[-1].template == Purpose.REFERRAL
    keys.press(Key.Key_3, CTRL)
    keys.push(lambda button: button.accessibleName() == f"Entered: {reference}")
    progress = view(opened, reference).request.progress
    assert (progress.platform_since, progress.answered_on) == (TODAY, None)
    go_to(keys, opened, reference)
    assert "14 day(s) left" in line(opened)


def test_with_room_a_request_by_phone_is_approved_at_once(opened: Opened, keys: Keys) -> None:
    reference = take_in_by_phone(
        keys, opened, Name="Jules Test", Birth_date="10/1/2026", Start="1/9/2026", Monday="8-17"
    )
    keys.tab_to("Requests", back=True)
    choose(keys, "Approved")
    assert "The request must still be registered on Opvang.Vlaanderen." in seen(opened)
    save(keys)
    progress = view(opened, reference).request.progress
    assert progress.status is Status.APPROVED
    assert [item.action for item in progress.open_items] == [OutboxAction.REGISTER, OutboxAction.SET_STATUS]
    keys.press(Key.Key_3, CTRL)
    assert seen(opened).count(f"{reference} · To enter since Wed 24 Jun 2026") == 2


# R10 corrections


def test_a_wrong_approval_is_corrected_with_a_reason(opened: Opened, keys: Keys) -> None:
    search(keys, opened, LOUIS)
    before = view(opened, LOUIS).request.history
    choose(keys, "Correct the status…")
    choose(keys, "In progress")
    assert "Say why the status is corrected." in seen(opened)
    save(keys)
    assert view(opened, LOUIS).request.history == before
    keys.push("Wrong button")
    assert "approval closed at other providers may stay closed" in seen(opened)
    assert "Opvang.Vlaanderen can help" in seen(opened)
    save(keys)
    request = view(opened, LOUIS).request
    assert request.history[: len(before)] == before
    [event] = [event for event in request.history[len(before) :] if isinstance(event, StatusCorrected)]
    assert (event.status, event.note) == (Status.IN_PROGRESS, "Wrong button")
    assert request.progress.open_items[-1].action is OutboxAction.CORRECT_STATUS
    assert "may stay closed" in opened.banner
    keys.press(Key.Key_3, CTRL)
    assert "Correct the status to “In progress” on Opvang.Vlaanderen" in seen(opened)


# R11 nothing changes by itself


def test_after_weeks_away_only_proposals_have_changed(opened: Opened, keys: Keys, days: Days) -> None:
    kept = dict(opened.store.state.requests)
    lines_before = set(opened.desk.today.model.lines)
    proposed = view(opened, LINA).proposal
    days.pass_on(opened, 40)
    keys.press(Key.Key_1, CTRL)
    keys.press(Key.Key_Home)
    for _ in opened.desk.today.model.lines:
        assert line(opened)
        keys.press(Key.Key_Down)
    assert opened.store.state.requests == kept
    assert set(opened.desk.today.model.lines) != lines_before
    assert kinds(opened, LINA) == {WorkKind.FOLLOW_UP}
    assert view(opened, LINA).proposal != proposed
    go_to(keys, opened, ELIAS)
    assert "38 day(s) late" in line(opened)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Escape)
    assert opened.store.state.requests == kept


# R12 children not born yet, and what is missing


def test_once_the_expected_date_has_passed_the_birth_date_is_asked_for(
    opened: Opened, keys: Keys, days: Days
) -> None:
    asked = "expected date has passed: ask for the birth date"
    go_to(keys, opened, BABY)
    assert asked not in seen(opened)
    days.pass_on(opened, 19)
    go_to(keys, opened, BABY)
    assert asked in seen(opened)
    assert "Ask the parents for what is missing." in seen(opened)
    keys.press(Key.Key_Return)
    assert opened.panel.composer.purpose is Purpose.MISSING_INFORMATION
    assert "date de naissance" in opened.panel.composer.ui.body.toPlainText()
    keys.tab_to("Born on")
    keys.type("9/7/2026")
    keys.press(Key.Key_Return)
    child = view(opened, BABY).request.child
    assert (child.birth_date, child.expected_date) == (date(2026, 7, 9), date(2026, 7, 12))
    assert asked not in seen(opened)
    assert "born Thu 9 Jul 2026" in seen(opened)
    assert view(opened, BABY).proposal.status is Status.IN_PROGRESS


def test_what_is_missing_is_flagged_and_asked_for(opened: Opened, keys: Keys) -> None:
    odd = "OV-2026-90001"
    past = make_request(
        reference=odd,
        received=TODAY,
        child=Child("Tuur Aerts", expected_date=date(2026, 9, 1)),
        parents=(Parent("Lies Aerts"),),
        plan=plan("ma", start=date(2026, 6, 1)),
        language="nl",
    )
    put(opened, past)
    go_to(keys, opened, odd)
    for flag in ("the care plan is incomplete", "the start date is in the past", "no mail address or phone"):
        assert flag in seen(opened)
    keys.press(Key.Key_Return)
    assert words_of(keys.at) == "Text of the reply"
    body = opened.panel.composer.ui.body.toPlainText()
    for question in ("startdatum", "begin- en einduur op maandag", "telefoonnummer of e-mailadres"):
        assert question in body
    save(keys)
    assert view(opened, odd).replies[-1].template == Purpose.MISSING_INFORMATION
    assert view(opened, odd).request.status is Status.NEW
