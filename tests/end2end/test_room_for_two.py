"""One place and two families, from the request to the child who is placed, as the days go by (R2, R7, R8).

It is the real window on a real encrypted store, which another window opens on a later day.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from llko_desktop.domain.fit import FitKind
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Status
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import make_request, plan
from tests.helpers.rooms import place, set_places
from tests.helpers.stores import KEY, StoreFactory
from tests.window import Opened, OpenWindow, close_whole

LEFT = Qt.MouseButton.LeftButton
ELIAS, NOOR = "OV-2026-00001", "OV-2026-00002"
ARRIVED, REPLY_BY, AFTER = date(2026, 3, 2), date(2026, 3, 12), date(2026, 3, 13)
ASKED = plan(end=date(2028, 6, 30))


OpenedOn = Callable[[date], Opened]


@pytest.fixture
def opened_on(
    tmp_path: Path, stores: StoreFactory, open_window: OpenWindow, closed_later: list[SqlStore]
) -> OpenedOn:
    """Give the window on a day, on childcare with two places and two requests for Monday and Tuesday.

    One of the places is taken on these days.
    """
    stores.file(tmp_path / "store.db")

    shown: list[Opened] = []

    def open_it(day: date) -> Opened:
        # One at a time: each window there is, is dressed anew with the look of the next.
        for before in shown:
            close_whole(before.window)
        closed_later.append(open_store(tmp_path / "store.db", KEY))
        shown[:] = [open_window(store=closed_later[-1], clock=lambda: day)]
        return shown[0]

    first = open_it(ARRIVED)
    set_places(first.services, 2)
    place(first.services, "ma 8-17, di 8-17")
    with first.services.store.write() as work:
        for reference, name in ((ELIAS, "Elias Maes"), (NOOR, "Noor Peeters")):
            child = Child(name, birth_date=date(2026, 1, 10))
            work.requests.add(make_request(reference=reference, child=child, plan=ASKED))
    return open_it


def offer_what_is_proposed(qtbot, opened_on: OpenedOn, reference: str, day: date) -> RequestPanel:
    """Take the proposal, and save it with its reply."""
    panel = opened_on(day).show(reference)
    qtbot.mouseClick(panel.next_step.take, LEFT)
    panel.editor.ui.replyBy.set_day(REPLY_BY if day <= REPLY_BY else date(2026, 3, 31))
    qtbot.mouseClick(panel.bar.save, LEFT)
    return panel


def kind(opened: Opened, reference: str) -> FitKind:
    room = opened.services.triage.view(reference).room
    assert room is not None
    return room.with_holds.kind


def placed(opened: Opened) -> list[Placement]:
    """Give the children who are placed by a request."""
    return [one for one in opened.services.planning.view().placements if one.reference]


def until_the_second_family_has_the_place(qtbot, opened_on: OpenedOn) -> Opened:
    """Go from both requests to an offer to the second family, once that to the first has run out."""
    before = opened_on(ARRIVED)
    panel = before.show(ELIAS)
    assert panel.fit.title() == "There is room for the whole plan."
    assert (panel.next_step.take.text(), panel.composer.purpose) == (
        "Prepare: In progress",
        Purpose.FULL_PLACE,
    )
    offer_what_is_proposed(qtbot, opened_on, ELIAS, ARRIVED)
    elias = opened_on(ARRIVED).services.triage.view(ELIAS).request
    assert elias.status is Status.IN_PROGRESS
    assert elias.hold is not None
    assert (elias.hold.plan, elias.hold.until) == (ASKED, REPLY_BY)

    on_the_last_day = opened_on(REPLY_BY)
    panel = on_the_last_day.show(NOOR)
    assert panel.fit.title() == "There is no room for the plan as asked."
    assert panel.fit.holds.text().startswith("Places are held for Elias Maes (until Thu 12 Mar 2026).")
    assert kind(on_the_last_day, ELIAS) is FitKind.FULL, "its own hold is in nobody's way"

    assert kind(opened_on(AFTER), NOOR) is FitKind.FULL
    offer_what_is_proposed(qtbot, opened_on, NOOR, AFTER)
    after = opened_on(AFTER)
    assert after.services.triage.view(NOOR).request.status is Status.IN_PROGRESS
    assert after.services.triage.view(ELIAS).request.status is Status.IN_PROGRESS, "nothing changes by itself"
    return after


def test_from_a_request_to_a_hold_that_ends_by_itself(qtbot, opened_on: OpenedOn) -> None:
    after = until_the_second_family_has_the_place(qtbot, opened_on)
    assert kind(after, ELIAS) is FitKind.NONE
    assert [one.reference for one in after.services.planning.view().holds] == [NOOR]
    assert placed(after) == []


def test_an_approval_becomes_a_child_who_is_placed(qtbot, opened_on: OpenedOn) -> None:
    panel = until_the_second_family_has_the_place(qtbot, opened_on).show(NOOR)
    panel.editor.choose(Status.APPROVED)
    qtbot.mouseClick(panel.bar.save, LEFT)
    later = opened_on(date(2026, 4, 20))
    (noor,) = placed(later)
    assert (noor.child, noor.reference, noor.start, noor.end) == (
        "Noor Peeters",
        NOOR,
        ASKED.start,
        ASKED.end,
    )
    assert later.services.planning.view().holds == ()
    assert kind(later, ELIAS) is FitKind.NONE, "the place is taken"
