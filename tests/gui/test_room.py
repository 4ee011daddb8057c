"""Room beside a request in the window: said, prepared in one click, asked about where it is too little."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.status import Status
from llko_desktop.gui.batch.panel import BatchPanel
from llko_desktop.gui.overbooking_question import OverbookingQuestion
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.request.status_details import Mode
from tests.helpers.requests import make_request, plan
from tests.helpers.rooms import place, set_places
from tests.window import Opened, OpenWindow

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
ANNA, BEN = "OV-2026-09001", "OV-2026-09002"
YEAR = plan(end=date(2027, 8, 31))


@pytest.fixture
def room(open_window: OpenWindow) -> Opened:
    """Open the window on one place and two requests for all of Monday and Tuesday."""
    opened = open_window(empty=True)
    set_places(opened.services, 1)
    with opened.services.store.write() as work:
        for reference in (ANNA, BEN):
            work.requests.add(make_request(received=date(2026, 6, 22), reference=reference, plan=YEAR))
    return opened


def chips(panel: RequestPanel) -> dict[str, QPushButton]:
    buttons = panel.fit.offers.findChildren(QPushButton)
    return {button.text(): button for button in buttons if button.isVisible()}


def answer_question(qtbot, button: str, seen: list[str]) -> None:
    """Press a button of the question about too many children once it is there, and note what it says."""

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, OverbookingQuestion)
        seen.append(question.informativeText())
        qtbot.mouseClick(getattr(question, button), LEFT)

    QTimer.singleShot(0, press)


def test_without_anyone_placed_it_says_so_and_offers_to_place_a_child(
    qtbot, room: Opened, monkeypatch
) -> None:
    asked: list[str] = []
    card = "llko_desktop.gui.request.fit_card"
    monkeypatch.setattr(f"{card}.edit_placement", lambda *_: asked.append("child"))
    monkeypatch.setattr(f"{card}.edit_capacity", lambda *_: asked.append("places"))
    panel = room.show(ANNA)
    assert panel.fit.title().startswith("Nobody can tell yet whether there is room.")
    assert panel.fit.fill_gap.text() == "Place a child…"
    assert not chips(panel)
    qtbot.mouseClick(panel.fit.fill_gap, LEFT)
    place(room.services, "ma 8-17")
    set_places(room.services, None)
    room.desk.context.planning_changed.emit()
    assert panel.fit.fill_gap.text() == "Number of places…"
    qtbot.mouseClick(panel.fit.fill_gap, LEFT)
    assert asked == ["child", "places"]
    set_places(room.services, 1)
    room.desk.context.planning_changed.emit()
    assert panel.fit.fill_gap.isHidden()
    assert panel.fit.title() == "There is room for a part of the plan."


def test_what_the_request_lacks_is_completed_in_its_form(qtbot, room: Opened) -> None:
    place(room.services, "vr 8-17")
    with room.services.store.write() as work:
        work.requests.add(make_request(received=date(2026, 6, 22), reference="OV-C", plan=plan(start=None)))
    room.desk.context.changed.emit("")
    panel = room.show("OV-C")
    assert panel.fit.fill_gap.text() == "Complete the request…"
    with qtbot.waitSignal(room.desk.context.edit_wanted) as wanted:
        panel.fit.fill_gap.clicked.emit()
    assert wanted.args == ["OV-C"]


def test_one_click_fills_in_status_offer_and_template(qtbot, room: Opened) -> None:
    place(room.services, "ma 8-17")
    panel = room.show(ANNA)
    assert panel.fit.days.text() == "Mon 8–17: full from 8:00 on (1 of 1).\nTue 8–17: free."
    assert "There is room for a part of the plan: Tue 8–17." in panel.next_step.text.text()
    qtbot.mouseClick(panel.next_step.take, LEFT)
    assert panel.editor.target is Status.IN_PROGRESS
    assert panel.editor.choice().offer == plan("di 8-17", end=YEAR.end)
    assert panel.composer.purpose is Purpose.PARTIAL_PLACE
    assert room.services.triage.view(ANNA).request.status is Status.NEW, "it stays a proposal"
    qtbot.mouseClick(panel.bar.save, LEFT)
    offer = room.services.triage.view(ANNA).request.progress.offer
    assert offer is not None
    assert offer.plan == plan("di 8-17", end=YEAR.end)


@pytest.mark.parametrize(
    ("hours", "purpose", "none"),
    [("ma-wo 7-18", Purpose.NOT_POSSIBLE_ALTERNATIVE, False), ("ma-vr 7-18", Purpose.NOT_POSSIBLE, True)],
)
def test_where_nothing_fits_it_is_prepared_as_not_possible(
    qtbot, room: Opened, hours: str, purpose: Purpose, none: bool
) -> None:
    place(room.services, hours)
    panel = room.show(ANNA)
    assert panel.fit.title() == "There is no room for the plan as asked."
    qtbot.mouseClick(panel.next_step.take, LEFT)
    assert (panel.editor.target, panel.composer.purpose) == (Status.NOT_POSSIBLE, purpose)
    assert panel.editor.choice().no_alternative is none
    assert not panel.editor.ui.missing.isVisible()
    qtbot.mouseClick(panel.bar.save, LEFT)
    assert room.services.triage.view(ANNA).request.status is Status.NOT_POSSIBLE


def test_other_hours_and_a_later_start_fill_the_offer(qtbot, room: Opened) -> None:
    place(room.services, "ma di 8-17", last="2026-11-30")
    panel = room.show(ANNA)
    found = chips(panel)
    assert next(iter(found)) == "The whole plan from Tue 1 Dec 2026 on"
    qtbot.mouseClick(found["The whole plan from Tue 1 Dec 2026 on"], LEFT)
    assert panel.composer.purpose is Purpose.LATER_START
    assert panel.editor.choice().offer == plan(start=date(2026, 12, 1), end=YEAR.end)
    other = next(text for text in found if "instead of" in text)
    qtbot.mouseClick(found[other], LEFT)
    assert panel.editor.target is Status.IN_PROGRESS
    assert panel.composer.purpose is Purpose.PARTIAL_PLACE
    assert panel.editor.choice().offer.start == YEAR.start


def test_in_progress_a_chip_prepares_a_new_offer(qtbot, room: Opened) -> None:
    place(room.services, "ma di 8-17", last="2026-11-30")
    part = Choice(offer=plan("wo 8-17", end=YEAR.end), reply_by=date(2026, 7, 10))
    room.services.steps.set_status(ANNA, Status.IN_PROGRESS, part)
    panel = room.show(ANNA)
    for _ in range(2):
        qtbot.mouseClick(chips(panel)["The whole plan from Tue 1 Dec 2026 on"], LEFT)
        assert panel.editor.mode is Mode.NEW_OFFER
    qtbot.mouseClick(panel.bar.save, LEFT)
    offer = room.services.triage.view(ANNA).request.progress.offer
    assert offer is not None
    assert offer.plan.start == date(2026, 12, 1)


@pytest.mark.parametrize("button", ["back", "anyway"])
def test_an_offer_that_is_too_much_is_asked_about(qtbot, room: Opened, button: str) -> None:
    place(room.services, "ma 9-12")
    panel = room.show(ANNA)
    panel.answering.offer(YEAR)
    seen: list[str] = []
    answer_question(qtbot, button, seen)
    qtbot.mouseClick(panel.bar.save, LEFT)
    (said,) = seen
    assert said == (
        "Mon: up to 1 too many, from Mon 7 Sept 2026 to Mon 30 Aug 2027 "
        "(first at 09:00: 2 children and offers, places: 1)."
    )
    meant = button == "anyway"
    status = room.services.triage.view(ANNA).request.status
    assert status is (Status.IN_PROGRESS if meant else Status.NEW)
    if not meant:
        assert panel.editor.choice().offer == YEAR, "what was chosen stays"
        assert room.banner == ""


def test_who_holds_a_place_is_said_until_the_day_has_passed(open_window: OpenWindow, room: Opened) -> None:
    place(room.services, "vr 8-17")
    room.services.steps.set_status(BEN, Status.IN_PROGRESS, Choice(offer=YEAR, reply_by=date(2026, 7, 10)))
    panel = room.show(ANNA)
    assert panel.fit.holds.text().startswith("Places are held for Noor Peeters (until Fri 10 Jul 2026).")
    later = open_window(store=room.store, clock=lambda: date(2026, 7, 11))
    panel = later.show(ANNA)
    assert panel.fit.title() == "There is room for the whole plan."
    assert panel.fit.holds.isHidden()


def test_a_closed_request_has_no_card(room: Opened) -> None:
    room.services.steps.set_status(ANNA, Status.NOT_POSSIBLE, Choice(no_alternative=True))
    assert room.show(ANNA).fit.isHidden()
    assert room.show(BEN).fit.isVisible()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_nothing_sticks_out(open_window: OpenWindow, zoom: float) -> None:
    opened = open_window(width=1024, height=700, zoom=zoom)
    set_places(opened.services, 1)
    place(opened.services, "ma 8-17, di 9-12, vr 8-17", last="2026-11-30")
    panel = opened.show("OV-2026-00417")
    content = panel.area.widget()
    assert content.minimumSizeHint().width() <= panel.area.viewport().width()
    for button in chips(panel).values():
        assert button.geometry().right() <= panel.fit.offers.width()
        assert button.toolTip()


@pytest.mark.parametrize(("button", "done"), [("back", 1), ("anyway", 2)])
def test_a_batch_asks_about_those_that_are_too_many(qtbot, room: Opened, button: str, done: int) -> None:
    place(room.services, "vr 8-17")
    room.window.show_page("requests")
    batch: BatchPanel = room.desk.requests.detail.batch
    rows: Any = room.desk.requests.list
    rows.select_key(ANNA)
    rows.setFocus()
    rows.selectAll()
    assert batch.isVisible()
    batch.choices.choose(Purpose.FULL_PLACE)
    batch.show_references([ANNA, BEN])
    qtbot.waitUntil(lambda: len(batch.lines.ready()) == 2)
    seen: list[str] = []
    timer = QTimer(interval=20)

    def press() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, OverbookingQuestion):
            timer.stop()
            seen.append(question.informativeText())
            qtbot.mouseClick(getattr(question, button), LEFT)

    timer.timeout.connect(press)
    timer.start()
    qtbot.mouseClick(batch.save_button, LEFT)

    def offered() -> list[str]:
        view = room.services.triage.view
        return [one for one in (ANNA, BEN) if view(one).request.status is Status.IN_PROGRESS]

    qtbot.waitUntil(lambda: bool(seen) and len(offered()) == done and batch.isEnabled())
    assert seen[0].startswith(f"{BEN}: Mon: up to 1 too many, from ")
