"""How little the daily work takes: the real window on a real store, every click and key stroke counted.

`pytest -s tests/end2end/test_effort.py` prints the counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import Status
from llko_desktop.domain.worklist import WorkKind
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.services.fields import Field
from tests.helpers.assistant import (
    MIXED,
    OVERVIEW,
    choose,
    open_assistant,
    total,
    wait_for_assistant,
    write_rows,
)
from tests.helpers.requests import make_request
from tests.helpers.stores import StoreFactory
from tests.helpers.typing import type_text
from tests.window import Opened, OpenWindow, play_example

TODAY = date(2026, 6, 24)
NEW, SILENT, WRONG = "OV-2026-00414", "OV-2026-00401", "OV-2026-00406"
Key, NO_KEYS = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass
class Hand:
    """A user's hand: every click and every key stroke counts as one action."""

    qtbot: object
    actions: int = 0

    def click(self, widget: QWidget, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click a widget that can be seen and used, in its middle."""
        assert widget.isVisible(), f"{widget!r} cannot be seen"
        assert widget.isEnabled(), f"{widget!r} cannot be used"
        self._count()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, keys, _visible_middle(widget))

    def click_row(self, rows: RowList, row: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click a row of a list, which is scrolled into view first as a wheel would."""
        index = rows.model().index(row, 0)
        rows.scrollTo(index)
        self._count()
        place = rows.visualRect(index).center()
        self.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, place)

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None, "the keyboard is nowhere"
        self._count()
        self.qtbot.keyClick(target, key, keys)

    def _count(self) -> None:
        QApplication.processEvents()
        self.actions += 1


def _visible_middle(widget: QWidget) -> QPoint:
    region = widget.visibleRegion()
    assert not region.isEmpty(), f"{widget!r} is scrolled out of view"
    return region.boundingRect().center()


def button(within: QWidget, text: str) -> QAbstractButton:
    """Find a visible button by the beginning of its words."""
    for found in within.findChildren(QAbstractButton):
        words = found.text().replace("&", "") or found.accessibleName()
        if words.startswith(text) and found.isVisible():
            return found
    raise AssertionError(f"no button {text!r}")


@pytest.fixture
def office(open_window: OpenWindow, stores: StoreFactory, tmp_path: Path, procedure: Procedure) -> Opened:
    """The window on the example in a real encrypted store."""
    store = stores.open(tmp_path / "store.db")
    play_example(store, procedure)
    return open_window(store=store)


@pytest.fixture
def hand(qtbot) -> Hand:
    return Hand(qtbot)


def select_today(office: Opened, kind: WorkKind, reference: str) -> None:
    """Choose a line of Today; choosing is where the counting begins."""
    assert office.desk.today.list.select_key((kind, reference, None))
    office.desk.today.list.setFocus()
    QApplication.processEvents()


def status_of(office: Opened, reference: str) -> Status:
    return office.services.triage.view(reference).request.status


def report(what: str, actions: int, most: int) -> None:
    print(f"{what}: {actions} of at most {most}")  # noqa: T201 - the figures are what this test is for
    assert actions <= most


def assert_answered_and_copied(office: Opened, reference: str) -> None:
    view = office.services.triage.view(reference)
    assert view.request.status is Status.IN_PROGRESS
    assert view.replies[-1].body == QGuiApplication.clipboard().text()
    assert [entry.item.status for entry in view.outbox if entry.item.is_open] == [Status.IN_PROGRESS]


def test_new_request_is_answered_with_two_clicks(office: Opened, hand: Hand) -> None:
    select_today(office, WorkKind.ANSWER, NEW)
    hand.click(office.panel.next_step.take)
    hand.click(office.panel.bar.save)
    assert_answered_and_copied(office, NEW)
    report("new request answered and copied, by mouse", hand.actions, 2)


def test_new_request_is_answered_with_two_keys(office: Opened, hand: Hand) -> None:
    select_today(office, WorkKind.ANSWER, NEW)
    hand.press(Key.Key_Return)
    hand.press(Key.Key_Return, CTRL)
    assert_answered_and_copied(office, NEW)
    report("new request answered and copied, by keys", hand.actions, 2)


def test_reminder_for_a_silent_family(office: Opened, hand: Hand) -> None:
    select_today(office, WorkKind.FOLLOW_UP, SILENT)
    hand.click(office.panel.bar.save)
    QApplication.processEvents()
    assert "vóór 1 juli" in QGuiApplication.clipboard().text()
    hand.click(office.panel.next_step.notice)
    assert office.services.triage.view(SILENT).request.progress.notice_on == TODAY
    report("reminder for a silent family", hand.actions, 2)


def test_correction_of_a_wrong_final(office: Opened, hand: Hand) -> None:
    office.desk.context.opened.emit(WRONG)
    QApplication.processEvents()
    before = status_of(office, WRONG)
    hand.click(button(office.panel.editor, "Correct the status"))
    hand.click(button(office.panel.editor, "In progress"))
    hand.click(button(office.panel.editor, "Wrong button"))
    hand.click(office.panel.bar.save)
    assert before is Status.APPROVED
    assert status_of(office, WRONG) is Status.IN_PROGRESS
    report("correction of a wrong final status", hand.actions, 4)


def test_an_export_is_imported_with_two_keys(office: Opened, hand: Hand, monkeypatch, qtbot) -> None:
    choose(monkeypatch, OVERVIEW)
    before = total(office)
    office.desk.today.list.setFocus()
    hand.press(Key.Key_O, CTRL)
    wait_for_assistant(qtbot, office)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(lambda: office.desk.intake.importer.assistant is None)
    assert total(office) == before + 15
    assert office.panel.reference == "OV-2026-01015"
    report("an export imported, by keys", hand.actions, 2)


def test_an_import_is_put_right_and_undone(office: Opened, hand: Hand, qtbot, tmp_path: Path) -> None:
    before = total(office)
    assistant = open_assistant(qtbot, office, write_rows(tmp_path / "gemengd.csv", *MIXED))
    detail = assistant.trial.detail
    assert detail.badge.text() == "cannot come in"
    received = detail.fields.edits[Field.RECEIVED]
    received.setFocus()
    received.selectAll()
    qtbot.keyClicks(received, "20/06/2026")
    hand.press(Key.Key_Return)
    hand.click(assistant.import_button)
    qtbot.waitUntil(lambda: office.desk.intake.importer.assistant is None)
    assert total(office) == before + 3
    assert office.services.triage.view("OV-2026-00417").request.parents[0].email == "sofie@nieuw.example.be"
    hand.click(office.window.toast.undo_button)
    assert total(office) == before
    assert office.services.triage.view("OV-2026-00417").request.parents[0].email == "sofie.maes@example.be"
    report("an import put right and undone", hand.actions, 3)


def test_twenty_requests_in_one_batch(
    open_window: OpenWindow, stores: StoreFactory, tmp_path: Path, procedure: Procedure, hand: Hand, qtbot
) -> None:
    store = stores.open(tmp_path / "store.db")
    play_example(store, procedure)
    references = [f"OV-2026-8{number:04}" for number in range(20)]
    with store.write() as work:
        for number, reference in enumerate(references):
            received = TODAY - timedelta(days=1)
            child = replace(make_request().child, name=f"Kind{number} Achternaam{number}")
            work.requests.add(make_request(reference=reference, received=received, child=child))
    office = open_window(store=store)
    office.window.show_page("requests")
    rows = office.desk.requests.list
    first, last = sorted(rows.model().row_of(reference) for reference in (references[0], references[-1]))
    assert last - first == 19
    hand.click_row(rows, first)
    hand.click_row(rows, last, SHIFT)
    batch = office.desk.requests.detail.batch
    combo = batch.findChildren(QComboBox)[0]
    combo.setFocus()
    hand.actions += 1
    while batch.choices.purpose.value != "not_possible":
        hand.press(Key.Key_Down)
    hand.click(batch.save_button)
    wanted = {Status.NOT_POSSIBLE}
    qtbot.waitUntil(lambda: {status_of(office, reference) for reference in references} == wanted)
    assert all(office.services.triage.view(reference).replies for reference in references)
    report("twenty requests answered in one batch", hand.actions, 25)


def test_a_phone_request_is_taken_in_with_a_name(office: Opened, hand: Hand) -> None:
    office.desk.today.list.setFocus()
    hand.press(Key.Key_N, CTRL)
    QApplication.processEvents()
    type_text(QApplication.focusWidget(), "Jules Test")
    hand.press(Key.Key_Return)
    request = office.services.triage.view(office.panel.reference).request
    assert (request.child.name, request.received) == ("Jules Test", TODAY)
    report("phone request taken in, beside its name", hand.actions, 2)
    hand.click(office.window.toast.undo_button)
    assert "Opvang.Vlaanderen" in office.panel.composer.reply().body
    report("and the parents referred to the platform", hand.actions, 3)
