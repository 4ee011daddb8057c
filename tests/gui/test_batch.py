"""One step for several requests, worked by mouse and keys over a store in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Status
from llko_desktop.gui.batch.panel import BatchPanel
from llko_desktop.services.ports import StoreError
from llko_desktop.services.triage import RequestView
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import entered, make_request, offered, plan
from tests.window import Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
REFERENCES = ("OV-A", "OV-B", "OV-C")


@pytest.fixture
def batch(qtbot, opened: Opened) -> BatchPanel:
    """Give the panel with three new requests chosen; the last one names no hours and cannot be offered."""
    with opened.services.store.write() as work:
        for number, reference in enumerate(REFERENCES):
            child = Child(f"Kind{number} Naam{number}", birth_date=date(2026, 1, 10))
            days = plan("ma" if reference == "OV-C" else "ma 8-17")
            asked = make_request(received=date(2026, 6, 24), reference=reference, child=child, plan=days)
            work.requests.add(asked)
    opened.desk.context.changed.emit("")
    opened.window.show_page("requests")
    rows = opened.desk.requests.list
    rows.select_key("OV-C")
    rows.setFocus()
    for _ in range(2):
        qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    panel = opened.desk.requests.detail.batch
    assert panel.isVisible()
    return panel


def fill(qtbot, batch: BatchPanel, purpose: Purpose) -> None:
    """Choose a template with the keyboard, and wait until it is filled in for all."""
    templates = batch.choices.templates
    templates.setFocus()
    qtbot.keyClick(templates, Qt.Key.Key_Home)
    while batch.choices.purpose is not purpose:
        qtbot.keyClick(templates, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(batch.lines._lines) == len(REFERENCES))


def wait_for_end(qtbot, batch: BatchPanel) -> None:
    """Wait until what was begun is done and told: the store has it a moment before the window knows."""
    qtbot.waitUntil(batch.isEnabled)


def statuses(opened: Opened) -> list[Status]:
    return [opened.services.triage.view(reference).request.status for reference in REFERENCES]


def test_what_cannot_be_offered_is_left_out_and_says_why(qtbot, opened: Opened, batch: BatchPanel) -> None:
    fill(qtbot, batch, Purpose.FULL_PLACE)
    words = {item.text() for item in batch.lines._shown.values()}
    assert len([text for text in words if "left out" in text]) == 1
    assert "2" in batch.save_button.text()
    left_out = batch.lines._shown["OV-C"]
    assert not left_out.flags() & Qt.ItemFlag.ItemIsUserCheckable
    qtbot.keyClick(batch, Qt.Key.Key_Return, CTRL)
    wait_for_end(qtbot, batch)
    assert statuses(opened) == [Status.IN_PROGRESS, Status.IN_PROGRESS, Status.NEW]
    assert [len(opened.services.triage.view(one).replies) for one in REFERENCES] == [1, 1, 0]


def test_each_reply_is_filled_with_its_own_data_and_can_be_changed(
    qtbot, opened: Opened, batch: BatchPanel
) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    for reference, number in (("OV-A", 0), ("OV-B", 1)):
        batch.lines.setCurrentItem(batch.lines._shown[reference])
        assert f"Kind{number}" in batch.text.body.toPlainText()
    batch.text.body.setFocus()
    qtbot.keyClick(batch.text.body, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(batch.text.body, " Veel succes!")
    qtbot.keyClick(batch.text.body, Qt.Key.Key_Return, CTRL)
    wait_for_end(qtbot, batch)
    assert set(statuses(opened)) == {Status.NOT_POSSIBLE}
    bodies = {one: opened.services.triage.view(one).replies[-1].body for one in REFERENCES}
    assert bodies["OV-B"].endswith("Veel succes!")
    assert not bodies["OV-A"].endswith("Veel succes!")


def test_one_that_is_unticked_stays_as_it_is(qtbot, opened: Opened, batch: BatchPanel) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    batch.lines.setFocus()
    batch.lines.setCurrentItem(batch.lines._shown["OV-B"])
    qtbot.keyClick(batch.lines, Qt.Key.Key_Space)
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    qtbot.mouseClick(batch.save_button, LEFT)
    wait_for_end(qtbot, batch)
    assert statuses(opened) == [Status.NOT_POSSIBLE, Status.NEW, Status.NOT_POSSIBLE]


def test_a_batch_is_undone_as_one(qtbot, opened: Opened, batch: BatchPanel) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    qtbot.mouseClick(batch.save_button, LEFT)
    wait_for_end(qtbot, batch)
    assert set(statuses(opened)) == {Status.NOT_POSSIBLE}
    opened.window.commands.undo.trigger()
    assert set(statuses(opened)) == {Status.NEW}
    assert "3" in opened.window.toast.label.text()


def test_one_changed_elsewhere_is_refused_alone(qtbot, opened: Opened, batch: BatchPanel) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    with opened.services.store.write() as work:
        work.requests.save(replace(work.requests.get("OV-B"), remarks="elders gewijzigd"))
    qtbot.mouseClick(batch.save_button, LEFT)
    wait_for_end(qtbot, batch)
    assert "OV-B" in opened.banner
    assert statuses(opened) == [Status.NOT_POSSIBLE, Status.NEW, Status.NOT_POSSIBLE]


def test_a_store_that_fails_is_said_and_the_window_lives(
    qtbot, opened: Opened, batch: BatchPanel, monkeypatch
) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)

    def fail(*_args: object, **_keywords: object) -> None:
        raise StoreError(Message.of("store_disk_full", path="store"))

    monkeypatch.setattr(opened.services.steps, "set_status", fail)
    qtbot.mouseClick(batch.save_button, LEFT)
    wait_for_end(qtbot, batch)
    assert sorted(opened.banner.partition(":")[0].split(", ")) == list(REFERENCES)
    assert len(opened.banner.splitlines()) == 1, "one reason is said once"
    assert set(statuses(opened)) == {Status.NEW}
    assert batch.isVisible()


@pytest.mark.parametrize("from_toast", [True, False])
def test_reminders_are_written_noted_as_sent_and_closed(
    qtbot, open_window: OpenWindow, procedure: Procedure, from_toast: bool
) -> None:
    """R5 and R6 for two silent families at once; R8 closes each as its offer was."""
    store, offered_on, days = MemoryStore(), date(2026, 3, 2), [date(2026, 4, 10)]
    whole, part = plan("ma 8-17, di 8-17"), plan("ma 8-17")
    with store.write() as work:
        for reference, offer in (("OV-A", whole), ("OV-B", part)):
            child = Child(f"Kind {reference}", birth_date=date(2025, 9, 1))
            asked = offered(procedure, offer, on=offered_on, reply_by=offered_on, child=child,
                            reference=reference, received=offered_on)  # fmt: skip
            work.requests.add(entered(asked, offered_on))
        work.settings.save_provider(Provider("De Krekel", phone="054 50 50 50", signature="Els"))
    opened = open_window(store=store, clock=lambda: days[0])
    rows, batch = opened.desk.today.list, opened.desk.today.detail.batch
    qtbot.keyClick(rows, Qt.Key.Key_A, CTRL)
    assert batch.choices.purpose is Purpose.CLOSING_NOTICE
    qtbot.keyClick(rows, Qt.Key.Key_Return, CTRL)

    def views() -> list[RequestView]:
        return [opened.services.triage.view(reference) for reference in ("OV-A", "OV-B")]

    wait_for_end(qtbot, batch)
    assert all(view.replies for view in views())
    toast = opened.window.toast
    assert toast.label.text().startswith("2 closing notice")
    assert toast.undo_button.text() == "They were sent today"
    qtbot.mouseClick(toast.undo_button if from_toast else batch.notice_button, LEFT)
    wait_for_end(qtbot, batch)
    assert [view.request.progress.notice_on for view in views()] == [days[0]] * 2
    days[0] += timedelta(days=7)
    opened.desk.freshness.check_day()
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_A, CTRL)
    qtbot.mouseClick(batch.close_button, LEFT)
    wait_for_end(qtbot, batch)
    assert [view.request.status for view in views()] == [Status.CANCELLED, Status.NOT_POSSIBLE]


def test_a_text_of_a_batch_is_kept_as_it_is_typed(qtbot, opened: Opened, batch: BatchPanel) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    batch.lines.setCurrentItem(batch.lines._shown["OV-B"])
    batch.text.body.setFocus()
    qtbot.keyClick(batch.text.body, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(batch.text.body, " Veel succes!")
    compose = opened.services.compose
    qtbot.waitUntil(lambda: (kept := compose.draft("OV-B")) is not None and kept.body.endswith("succes!"))


def test_choices_and_ticks_stay_when_requests_change_elsewhere(
    qtbot, opened: Opened, batch: BatchPanel
) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    batch.lines.setFocus()
    batch.lines.setCurrentItem(batch.lines._shown["OV-B"])
    qtbot.keyClick(batch.lines, Qt.Key.Key_Space)
    opened.desk.context.changed.emit("")
    assert batch.choices.purpose is Purpose.NOT_POSSIBLE
    assert batch.lines._unticked == {"OV-B"}
    qtbot.waitUntil(lambda: len(batch.lines.ready()) == 2)


def test_a_field_opened_by_hand_leaves_the_request_out(qtbot, opened: Opened, batch: BatchPanel) -> None:
    fill(qtbot, batch, Purpose.NOT_POSSIBLE)
    batch.lines.setCurrentItem(batch.lines._shown["OV-A"])
    batch.text.body.setPlainText("Beste ‹naam›")
    assert "OV-A" not in {line.request.reference for line in batch.lines.ready()}
    batch.text.body.setPlainText("Beste Bo")
    assert "OV-A" in {line.request.reference for line in batch.lines.ready()}


def test_a_selection_on_today_survives_a_refresh(qtbot, opened: Opened) -> None:
    rows = opened.desk.today.list
    qtbot.keyClick(rows, Qt.Key.Key_A, CTRL)
    chosen = rows.selected_count()
    assert chosen > 1
    opened.desk.today.refresh()
    assert rows.selected_count() == chosen
    opened.desk.today.detail.batch.stop()
