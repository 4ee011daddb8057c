"""Details of a stored request are completed and put right in the same form, and can be taken back (R12)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.history import FactsChanged
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.gui.intake.form.edit_details import FIELD_OF_FLAG
from llko_desktop.services.by_hand import RECEIVED, SOURCE
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.forms import details_form, editor, fill, press
from tests.helpers.keys import CTRL, Key, Keys
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY
from tests.window import Opened, OpenWindow

NOOR, ELIAS = "OV-2026-00414", "OV-2026-00417"


def request(opened: Opened, reference: str = NOOR) -> CareRequest:
    return opened.services.triage.view(reference).request


def test_details_are_changed_in_one_step_that_is_taken_back(opened: Opened) -> None:
    before = request(opened)
    dialog = details_form(opened, NOOR)
    assert dialog.body.field(FactKey.CHILD).text() == before.child.name
    assert SOURCE not in dialog.body.fields
    assert RECEIVED not in dialog.body.fields
    fill(dialog, FactKey.START, "1/10/2026")
    fill(dialog, FactKey.PHONE, "053 33 44 55")
    fill(dialog, FactKey.PARENT2, "Tom Peeters")
    press(dialog, "Save")
    after = request(opened)
    assert after.plan.start == date(2026, 10, 1)
    assert after.parents[0] == replace(before.parents[0], phone="+32 53 33 44 55")
    assert after.parents[1].name == "Tom Peeters"
    assert isinstance(after.history[-1], FactsChanged)
    assert len(after.history) == len(before.history) + 1
    assert "1 okt" in opened.panel.plan.title() or "1 Oct" in opened.panel.plan.title()
    Keys().press(Key.Key_Z, CTRL)
    taken_back = request(opened)
    assert (taken_back.plan, taken_back.parents) == (before.plan, before.parents)


def test_nothing_touched_is_no_step(opened: Opened) -> None:
    before = request(opened)
    dialog = details_form(opened, NOOR)
    QTest.keyClick(editor(dialog, FactKey.CHILD), Key.Key_Return)
    assert not dialog.isVisible()
    assert request(opened) == before


def test_the_buttons_of_both_cards_open_the_form(opened: Opened) -> None:
    panel = opened.show(NOOR)
    for card in (panel.plan, panel.family):
        button = next(one for one in card.findChildren(QPushButton) if one.text() == "Edit details")
        panel.area.ensureWidgetVisible(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert opened.desk.intake.adding._dialog is not None
        opened.desk.intake.adding._dialog.reject()


def test_the_week_is_redrawn_by_keyboard(opened: Opened) -> None:
    before = request(opened)
    dialog = details_form(opened, NOOR)
    keys = Keys()
    keys.tab_to("Hours of the week")
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Right, times=4)
    keys.press(Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    keys.press(Key.Key_Space)
    keys.press(Key.Key_Return, CTRL)
    assert not dialog.isVisible()
    assert request(opened).plan.schedule != before.plan.schedule
    assert request(opened).plan.schedule.on(4)[0].start == 6 * 60


ODD = make_request(
    reference="OV-ODD",
    received=date(2026, 6, 1),
    child=Child("", expected_date=date(2026, 5, 1)),
    parents=(Parent("Sofie Maes", "", "0470 12"),),
    doubts=(Flag.EMAIL_INVALID.value, Flag.PLAN_UNREADABLE.value),
)


@pytest.fixture
def odd(opened: Opened) -> Opened:
    """A window on a request with flags and doubts."""
    with opened.store.write() as work:
        work.requests.add(ODD)
    opened.desk.context.changed.emit("")
    return opened


def test_flags_are_said_at_their_fields_with_the_keyboard_on_the_first(odd: Opened) -> None:
    dialog = details_form(odd, "OV-ODD")
    said = {key: field.note.text() for key, field in dialog.body.fields.items() if field.note.isVisible()}
    assert set(said) == {FactKey.CHILD, FactKey.BIRTH_DATE, FactKey.EMAIL, FactKey.PLAN}
    assert "birth date" in said[FactKey.BIRTH_DATE]
    assert QApplication.focusWidget() is editor(dialog, FactKey.CHILD)
    assert set(FIELD_OF_FLAG) == set(Flag)


def test_a_doubt_is_gone_once_its_fact_is_put_right_and_an_old_wrong_number_is_no_hindrance(
    odd: Opened,
) -> None:
    dialog = details_form(odd, "OV-ODD")
    fill(dialog, FactKey.EMAIL, "sofie@example.be")
    QTest.keyClick(editor(dialog, FactKey.EMAIL), Key.Key_Return)
    assert not dialog.isVisible()
    after = request(odd, "OV-ODD")
    assert after.doubts == (Flag.PLAN_UNREADABLE.value,)
    assert after.parents == (Parent("Sofie Maes", "sofie@example.be", "0470 12"),)


def test_what_is_not_right_is_said_and_nothing_is_changed(opened: Opened) -> None:
    before = request(opened)
    dialog = details_form(opened, NOOR)
    fill(dialog, FactKey.BIRTH_DATE, "1/1/2030")
    fill(dialog, FactKey.END, "1/1/2020")
    press(dialog, "Save")
    assert dialog.isVisible()
    assert {key for key, field in dialog.body.fields.items() if field.problem} == {
        FactKey.BIRTH_DATE,
        FactKey.END,
    }
    assert request(opened) == before


def test_escape_keeps_changes_and_offers_them_again(opened: Opened) -> None:
    dialog = details_form(opened, NOOR)
    fill(dialog, FactKey.RESIDENCE, "Halfwe")
    QTest.keyClick(editor(dialog, FactKey.RESIDENCE), Key.Key_Escape)
    other = details_form(opened, ELIAS)
    assert not other.notice.isVisible(), "another request has no part in it"
    other.reject()
    again = details_form(opened, NOOR)
    assert again.notice.isVisible()
    assert again.body.field(FactKey.RESIDENCE).text() == "Halfwe"
    press(again, "Show it as it is kept")
    assert again.body.field(FactKey.RESIDENCE).text() == request(opened).residence
    again.reject()
    assert not details_form(opened, NOOR).notice.isVisible()


@pytest.fixture
def second(example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Callable[[], Opened]:
    def open_it() -> Opened:
        closed_later.append(open_store(example_file, KEY))
        return open_window(store=closed_later[-1])

    return open_it


def test_a_change_of_another_window_is_followed_and_nothing_is_written_over(
    second: Callable[[], Opened],
) -> None:
    mine, theirs = second(), second()
    dialog = details_form(mine, NOOR)
    fill(dialog, FactKey.RESIDENCE, "9400 Ninove")
    theirs.services.steps.change_facts(
        NOOR, {FactKey.RESIDENCE: "1500 Halle", FactKey.LANGUAGE: "fr", FactKey.START: "2026-11-02"}
    )
    press(dialog, "Save")
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    assert dialog.body.field(FactKey.RESIDENCE).text() == "9400 Ninove", "what is touched stays"
    assert dialog.body.field(FactKey.LANGUAGE).text() == "fr", "the rest follows"
    for words in ("1500 Halle", "French", "2 Nov 2026"):
        assert words in dialog.notice.text.text()
    assert request(mine).residence == "1500 Halle"
    press(dialog, "Save")
    assert not dialog.isVisible()
    after = request(mine)
    assert (after.residence, after.language, after.plan.start) == ("9400 Ninove", "fr", date(2026, 11, 2))
