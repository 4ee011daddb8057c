"""Two windows on one real store: neither writes over the other, and both sides are shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Status
from llko_desktop.gui.batch.panel import BatchPanel
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.services.triage import RequestView
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY
from tests.helpers.typing import type_text
from tests.window import Opened, OpenWindow

JEF, NOOR, ELIAS, BABY, OLIVIA = (f"OV-2026-00{number}" for number in (401, 414, 417, 419, 424))
TODAY = date(2026, 6, 24)
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NEVER_MS = 2**31 - 1


def open_on(path: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Opened:
    """Open a window over a connection of its own, as another process would.

    It looks when `notice` says, and keeps what is typed at a `flush`: which of two windows is first decides.
    """
    closed_later.append(open_store(path, KEY))
    opened = open_window(store=closed_later[-1])
    opened.desk.freshness.elsewhere_timer.stop()
    for page in (opened.desk.today, opened.desk.requests):
        for typed in (page.panel.composer, page.panel.notes, page.detail.batch.text):
            typed._timer.setInterval(NEVER_MS)
    return opened


@pytest.fixture
def mine(example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Opened:
    return open_on(example_file, open_window, closed_later)


@pytest.fixture
def theirs(mine: Opened, example_file: Path, open_window: OpenWindow, closed_later: list[SqlStore]) -> Opened:
    """Give a second window, opened after `mine`."""
    return open_on(example_file, open_window, closed_later)


def notice(opened: Opened) -> None:
    """Let a window look whether another one wrote, as it does by itself from time to time."""
    opened.desk.freshness.elsewhere_timer.timeout.emit()
    QApplication.processEvents()


def press(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key in the window of a widget, which comes to the front for it."""
    widget.window().activateWindow()
    QApplication.processEvents()
    assert QApplication.activeWindow() is widget.window()
    widget.setFocus()
    QTest.keyClick(widget, key, keys)


def save(panel: RequestPanel) -> None:
    press(panel.composer.ui.body, Qt.Key.Key_Return)


def write(panel: RequestPanel, text: str) -> None:
    """Write a text in place of the whole reply."""
    press(panel.composer.ui.body, Qt.Key.Key_A)
    type_text(panel.composer.ui.body, text)


def view(opened: Opened, reference: str) -> RequestView:
    return opened.services.triage.view(reference)


def draft(opened: Opened, reference: str) -> str:
    kept = opened.services.compose.draft(reference)
    return kept.body if kept else ""


def answer(opened: Opened, reference: str, status: Status) -> None:
    """Answer a request with what is filled in by itself."""
    panel = opened.show(reference)
    panel.editor.choose(status)
    if status is Status.NOT_POSSIBLE:
        QTest.keyClick(panel.editor.ui.noAlternative, Qt.Key.Key_Space)
    press(panel.bar.save, Qt.Key.Key_Return)
    assert opened.banner == ""
    assert view(opened, reference).request.status is status


def test_a_step_is_not_taken_over_one_of_another_window(mine: Opened, theirs: Opened) -> None:
    # What was written before the window looked for the first time is noticed too.
    for reference, noticed in ((ELIAS, True), (NOOR, False)):
        panel = mine.show(reference)
        panel.editor.choose(Status.IN_PROGRESS)
        answer(theirs, reference, Status.NOT_POSSIBLE)
        kept = view(theirs, reference)
        if noticed:
            notice(mine)
        else:
            save(panel)
            assert "changed in another window" in mine.banner
        assert panel.changed_card.isVisible()
        assert "status “Care plan not possible”" in panel.changed_card.now.text()
        assert "status “In progress”" in panel.changed_card.mine.text()
        assert "Mon 8–17, Tue 8–17" in panel.changed_card.mine.text()
        assert view(mine, reference) == kept
        assert panel.header.status.text() == "Care plan not possible"
    # One that is still possible goes on once both were shown.
    panel = mine.show(JEF)
    panel.editor.choose(Status.CANCELLED)
    QTest.keyClick(panel.editor.ui.reason, Qt.Key.Key_End)
    type_text(panel.editor.ui.note, "ze belden – geen plaats nodig")
    QTest.mouseClick(theirs.show(JEF).next_step.contact, LEFT)
    save(panel)
    assert "the parents reacted" in panel.changed_card.now.text()
    assert view(mine, JEF).request.status is Status.IN_PROGRESS
    assert panel.editor.ui.note.text() == "ze belden – geen plaats nodig"
    save(panel)
    progress = view(theirs, JEF).request.progress
    assert (progress.status, progress.contact_on) == (Status.CANCELLED, TODAY)
    assert progress.note == "ze belden – geen plaats nodig"


def test_a_reply_that_is_typed_outlives_an_answer_of_another_window(mine: Opened, theirs: Opened) -> None:
    panel = mine.show(ELIAS)
    write(panel, "Mijn tekst – half")
    answer(theirs, ELIAS, Status.IN_PROGRESS)
    notice(mine)
    assert panel.composer.ui.body.toPlainText() == "Mijn tekst – half"
    assert "Mijn tekst – half" in panel.changed_card.mine.text()
    assert "status: In progress" in panel.changed_card.now.text()
    panel.composer.flush()
    assert draft(theirs, ELIAS) == "Mijn tekst – half"
    assert len(view(mine, ELIAS).replies) == 1


def test_no_reply_is_saved_or_filled_in_over_one_that_another_window_began(
    mine: Opened, theirs: Opened
) -> None:
    for reference, own in ((ELIAS, "Van mij"), (NOOR, "")):
        panel = mine.show(reference)
        panel.editor.choose(Status.IN_PROGRESS)
        if own:
            write(panel, own)
        before = view(mine, reference)
        write(theirs.show(reference), "Van hen")
        theirs.panel.composer.flush()
        save(panel)
        assert "in another window meanwhile" in mine.banner
        assert view(mine, reference) == before
        assert panel.draft_conflict.isVisible()
        assert panel.draft_conflict.other.toPlainText().endswith("Van hen")
        assert draft(mine, reference) == "Van hen"
        body = panel.composer.ui.body.toPlainText().strip()
        QTest.mouseClick(panel.draft_conflict.keep_mine, LEFT)
        save(panel)
        assert mine.banner == ""
        assert view(mine, reference).request.status is Status.IN_PROGRESS
        assert view(mine, reference).replies[-1].body == body
        assert own in body
    panel = mine.show(OLIVIA)
    write(panel, "Van mij")
    panel.composer.flush()
    write(theirs.show(OLIVIA), "Van hen")
    theirs.panel.composer.flush()
    press(panel.composer.ui.template_, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert draft(mine, OLIVIA).endswith("Van hen")
    assert panel.draft_conflict.isVisible()


def test_notes_of_both_windows_are_kept(mine: Opened, theirs: Opened) -> None:
    for opened, text in ((mine, "van mij – één"), (theirs, "van hen")):
        type_text(opened.show(ELIAS).notes.text, text)
    theirs.panel.notes.flush()
    notes = mine.panel.notes
    notes.flush()
    assert notes.theirs.text() == "van hen"
    QTest.mouseClick(notes.add_theirs, LEFT)
    notes.flush()
    notice(theirs)
    assert theirs.panel.notes.text.toPlainText() == "van mij – één\nvan hen"
    type_text(mine.show(NOOR).notes.text, "half een zin")
    answer(theirs, NOOR, Status.NOT_POSSIBLE)
    notice(mine)
    assert notes.text.toPlainText() == "half een zin"
    notes.flush()
    assert view(theirs, ELIAS).request.notes == "van mij – één\nvan hen"
    request = view(theirs, NOOR).request
    assert (request.notes, request.status) == ("half een zin", Status.NOT_POSSIBLE)


def test_a_request_that_came_in_elsewhere_is_not_taken_for_another(mine: Opened, theirs: Opened) -> None:
    theirs.show(ELIAS)
    with mine.services.store.write() as work:
        work.requests.add(make_request(received=TODAY, reference="OV-A", child=Child("Kind A")))
    panel = theirs.show("OV-A")
    assert panel.reference == theirs.desk.requests.list.current_key() == "OV-A"
    assert panel.header.name.text() == "Kind A"


def batch_of_two(opened: Opened, number: int) -> BatchPanel:
    """Choose two new requests in the list, to refuse both."""
    with opened.services.store.write() as work:
        for letter in "AB":
            child = Child(f"Kind {letter}{number}", birth_date=date(2026, 1, 10))
            work.requests.add(make_request(received=TODAY, reference=f"OV-{letter}{number}", child=child))
    opened.desk.context.changed.emit("")
    opened.window.show_page("requests")
    rows, batch = opened.desk.requests.list, opened.desk.requests.detail.batch
    assert rows.select_key(f"OV-B{number}")
    press(rows, Qt.Key.Key_Down, SHIFT)
    press(batch.choices.templates, Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier)
    while batch.choices.purpose is not Purpose.NOT_POSSIBLE:
        press(batch.choices.templates, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    return batch


def test_in_a_batch_what_another_window_did_is_left_as_it_is(qtbot, mine: Opened, theirs: Opened) -> None:
    for number, noticed in ((1, False), (2, True)):
        batch, written, answered = batch_of_two(mine, number), f"OV-A{number}", f"OV-B{number}"
        qtbot.waitUntil(lambda batch=batch: len(batch.lines.ready()) == 2)
        write(theirs.show(written), "Half geschreven door hen")
        answer(theirs, answered, Status.CLOSED_EXTERNALLY)
        kept = view(theirs, answered)
        if noticed:
            notice(mine)
            shown = batch.lines._shown.values
            qtbot.waitUntil(lambda shown=shown: all("left out" in item.text() for item in shown()))
        else:
            press(batch.lines, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: bool(mine.banner))
            assert f"{answered}: Request {answered} was changed in another window" in mine.banner
            assert f"{written}: The reply to {written} was also changed in another window" in mine.banner
        assert draft(mine, written) == "Half geschreven door hen"
        assert view(mine, written).replies == ()
        assert view(mine, answered) == kept


def test_undo_takes_back_no_step_of_another_window(opened: Opened) -> None:
    elias, steps = "OV-2026-00417", opened.services.steps
    panel = opened.show(elias)
    panel.take_proposal()
    panel.answering.saving.save()
    assert opened.services.triage.view(elias).request.status is Status.IN_PROGRESS
    steps.note_contact(elias, note="belde de andere computer")
    opened.window.commands.undo.trigger()
    assert "something else happened" in opened.banner
    request = opened.services.triage.view(elias).request
    assert request.progress.contact_on == opened.services.today()
    assert request.status is Status.IN_PROGRESS
