"""The user's own notes: kept as they are typed, one entry a spell, and never lost to another window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.history import NotesChanged
from llko_desktop.domain.status import Status
from tests.window import Opened

ELIAS, NOOR = "OV-2026-00417", "OV-2026-00414"
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def type_notes(qtbot, opened: Opened, text: str) -> None:
    """Type at the end of the notes of the request in view."""
    edit = opened.panel.notes.text
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(edit, text)


def kept(opened: Opened, reference: str = ELIAS) -> str:
    return opened.services.triage.view(reference).request.notes


def before(opened: Opened, reference: str = ELIAS) -> list[str]:
    """Give what the notes said before each entry of the history."""
    history = opened.services.triage.view(reference).request.history
    return [event.before for event in history if isinstance(event, NotesChanged)]


def test_notes_are_kept_while_they_are_typed(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    type_notes(qtbot, opened, "call")
    # Nothing tells the program to keep them: this is what a kill would leave.
    qtbot.waitUntil(lambda: kept(opened) == "call")
    QApplication.sendEvent(panel.notes.text, _committed(" – één uur"))
    qtbot.waitUntil(lambda: kept(opened) == "call – één uur")
    type_notes(qtbot, opened, "!")
    panel.composer.ui.body.setFocus()
    assert kept(opened) == "call – één uur!"
    assert before(opened) == [""]
    type_notes(qtbot, opened, "?")
    panel.composer.ui.body.setFocus()
    assert before(opened) == ["", "call – één uur!"]
    said = [row.what.text() for row in panel.timeline.rows]
    assert said.count("own notes changed") == 2


def _committed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def test_notes_are_kept_when_another_request_is_shown_or_the_window_closes(qtbot, opened: Opened) -> None:
    opened.show(ELIAS)
    type_notes(qtbot, opened, "of Elias")
    opened.show(NOOR)
    assert kept(opened) == "of Elias"
    assert opened.panel.notes.text.toPlainText() == ""
    type_notes(qtbot, opened, "of Noor")
    opened.window.close()
    assert kept(opened, NOOR) == "of Noor"
    assert kept(opened) == "of Elias"


def test_a_step_after_notes_is_not_taken_for_a_stale_one(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    type_notes(qtbot, opened, "call")
    qtbot.waitUntil(lambda: kept(opened) == "call")
    type_notes(qtbot, opened, " back")
    qtbot.keyClick(panel.notes.text, Qt.Key.Key_Return, CTRL)
    assert opened.banner == ""
    assert opened.services.triage.view(ELIAS).request.status is Status.IN_PROGRESS
    qtbot.waitUntil(lambda: kept(opened) == "call back")
    assert before(opened) == [""]


def test_what_was_chosen_stays_while_notes_are_kept(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.CANCELLED)
    qtbot.keyClicks(panel.editor.ui.note, "they called")
    type_notes(qtbot, opened, "x")
    qtbot.waitUntil(lambda: kept(opened) == "x")
    assert (panel.editor.target, panel.editor.ui.note.text()) == (Status.CANCELLED, "they called")


def test_notes_from_another_window_are_shown_beside_mine(qtbot, opened: Opened) -> None:
    card = opened.show(ELIAS).notes
    type_notes(qtbot, opened, "mine")
    opened.services.steps.save_notes(ELIAS, "theirs", known="")
    qtbot.waitUntil(lambda: card.theirs.isVisible())
    assert card.theirs.text() == "theirs"
    assert card.text.toPlainText() == kept(opened) == "mine"
    assert before(opened) == ["", "theirs"]
    qtbot.mouseClick(card.add_theirs, LEFT)
    assert card.text.toPlainText() == "mine\ntheirs"
    assert not card.theirs.isVisible()
    qtbot.waitUntil(lambda: kept(opened) == "mine\ntheirs")


def test_notes_from_another_window_can_be_left_out(qtbot, opened: Opened) -> None:
    card = opened.show(ELIAS).notes
    type_notes(qtbot, opened, "mine")
    opened.services.steps.save_notes(ELIAS, "theirs", known="")
    qtbot.waitUntil(lambda: card.theirs.isVisible())
    card.leave_theirs.setFocus()
    qtbot.keyClick(card.leave_theirs, Qt.Key.Key_Space)
    assert not card.theirs.isVisible()
    assert kept(opened) == "mine"


def test_notes_typed_while_the_request_changes_elsewhere_stay(qtbot, opened: Opened) -> None:
    panel = opened.show(ELIAS)
    type_notes(qtbot, opened, "half a sen")
    opened.services.steps.note_contact(ELIAS, date(2026, 6, 20))
    opened.desk.context.changed.emit(ELIAS)
    assert panel.notes.text.toPlainText() == "half a sen"
    type_notes(qtbot, opened, "tence")
    panel.notes.flush()
    assert kept(opened) == "half a sentence"


def test_notes_are_the_same_beside_both_lists(qtbot, opened: Opened) -> None:
    opened.window.show_page("today")
    reference = opened.panel.reference
    opened.show(reference)
    type_notes(qtbot, opened, "from all")
    opened.window.show_page("today")
    assert opened.panel.reference == reference
    assert opened.panel.notes.text.toPlainText() == "from all"
    type_notes(qtbot, opened, " and today")
    opened.window.show_page("requests")
    assert opened.panel.notes.text.toPlainText() == "from all and today"


def test_only_plain_text_is_pasted_and_much_of_it(qtbot, opened: Opened) -> None:
    card = opened.show(ELIAS).notes
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold")
    QGuiApplication.clipboard().setMimeData(pasted)
    card.text.setFocus()
    qtbot.keyClick(card.text, Qt.Key.Key_V, CTRL)
    assert card.text.toPlainText() == "bold"
    much = "één regel met woorden\n" * 9_500
    assert len(much) > 200_000
    QGuiApplication.clipboard().setText(much)
    qtbot.keyClick(card.text, Qt.Key.Key_V, CTRL)
    card.flush()
    assert kept(opened) == f"bold{much}"
    qtbot.keyClick(card.text, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(card.text, Qt.Key.Key_Delete)
    card.flush()
    row = opened.panel.timeline.rows[0]
    assert row.open_button is not None
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert row.text.isVisible()
    qtbot.mouseClick(row.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == f"bold{much}"


def test_one_endless_line_is_kept(qtbot, opened: Opened) -> None:
    card = opened.show(ELIAS).notes
    QGuiApplication.clipboard().setText("a" * 20_000)
    card.text.setFocus()
    qtbot.keyClick(card.text, Qt.Key.Key_V, CTRL)
    opened.show(NOOR)
    assert kept(opened) == "a" * 20_000
