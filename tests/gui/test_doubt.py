"""A request that may be the same as another is looked at, told apart or put together, and that is undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.history import ToldApart
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.status import Source
from llko_desktop.gui.intake.form.compare import CompareDialog
from llko_desktop.gui.request.doubt_row import DoubtRow
from llko_desktop.services.by_hand import REFERENCE
from llko_desktop.services.drafts import ReadFile, RequestDraft
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.forms import fill, leave, new_form, press
from tests.helpers.keys import CTRL, Key, Keys
from tests.window import Opened

NOOR = "OV-2026-00414"


def request(opened: Opened, reference: str) -> CareRequest:
    return opened.services.triage.view(reference).request


@pytest.fixture
def doubted(opened: Opened) -> Opened:
    """A window on a request that came in by a command, and may be the same as one that was there."""
    noor = request(opened, NOOR)
    told = RequestDraft(noor.received, noor.child, "OV-2026-99", parents=noor.parents)
    report = opened.services.intake.take([ReadFile("a.csv", (told,))])
    assert report.similar == ("OV-2026-99",)
    opened.desk.context.changed.emit("")
    opened.show("OV-2026-99")
    return opened


def row(opened: Opened) -> DoubtRow:
    return opened.panel.family.doubt


def test_the_detail_says_which_it_may_be_and_that_it_is_not_is_taken_back(doubted: Opened) -> None:
    assert row(doubted).label.text() == f"⚠ may be the same as {NOOR}"
    before = request(doubted, "OV-2026-99")
    assert_nothing_clipped(row(doubted))
    press(row(doubted), "Not the same")
    assert row(doubted).isHidden()
    after = request(doubted, "OV-2026-99")
    assert after.doubts == ()
    assert after.history[-1] == ToldApart(doubted.desk.context.today, (NOOR,))
    Keys().press(Key.Key_Z, CTRL)
    assert request(doubted, "OV-2026-99").doubts == before.doubts == (Flag.POSSIBLE_DUPLICATE.value,)
    assert row(doubted).isVisible()


def test_both_are_shown_beside_each_other_with_nothing_to_write_over(doubted: Opened) -> None:
    press(row(doubted), f"Compare with {NOOR}")
    (dialog,) = [one for one in doubted.window.findChildren(CompareDialog) if one.isVisible()]
    assert dialog.boxes == {}
    buttons = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert buttons == ["Another: keep both", "Back"]
    press(dialog, "Back")
    assert row(doubted).isVisible()
    press(row(doubted), f"Compare with {NOOR}")
    (dialog,) = [one for one in doubted.window.findChildren(CompareDialog) if one.isVisible()]
    press(dialog, "Another")
    assert request(doubted, "OV-2026-99").doubts == ()


def test_a_doubt_that_nothing_speaks_for_any_more_can_be_ended_too(doubted: Opened) -> None:
    doubted.services.steps.change_facts(NOOR, {FactKey.CHILD: "Wout Claes"})
    doubted.desk.context.changed.emit("")
    assert row(doubted).label.text() == "⚠ may be the same as another request"
    assert row(doubted).compare_buttons == []
    press(row(doubted), "Not the same")
    assert request(doubted, "OV-2026-99").history[-1] == ToldApart(doubted.desk.context.today)


def test_no_other_request_shows_the_line(doubted: Opened) -> None:
    doubted.show(NOOR)
    assert row(doubted).isHidden()


def test_a_merge_by_hand_is_taken_back_by_key_with_its_reference(opened: Opened) -> None:
    noor = request(opened, NOOR)
    walk_in = opened.services.intake.add(
        RequestDraft(noor.received, Child("Lou Janssens"), source=Source.DOOR, parents=noor.parents)
    )
    opened.desk.context.changed.emit("")
    dialog = new_form(opened)
    Keys().pick("How it came in", "Opvang.Vlaanderen")
    fill(dialog, FactKey.CHILD, "Lou Janssens")
    fill(dialog, REFERENCE, "OV-2026-77")
    fill(dialog, FactKey.PHONE, noor.parents[0].phone)
    fill(dialog, FactKey.SIBLINGS, "broer Jef")
    leave(dialog)
    press(dialog, "Compare")
    beside = [one for one in dialog.findChildren(CompareDialog) if one.isVisible()][-1]
    press(beside, "The same")
    merged = request(opened, walk_in.reference)
    assert (merged.reference, merged.other_references) == ("OV-2026-77", (walk_in.reference,))
    assert opened.panel.reference == merged.reference
    Keys().press(Key.Key_Z, CTRL)
    parted = request(opened, walk_in.reference)
    assert replace(parted, history=(), version=0) == replace(walk_in, history=(), version=0)
    assert opened.panel.reference == walk_in.reference
    assert opened.banner == ""
