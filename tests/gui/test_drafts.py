"""Drafts are kept while they are typed, and two windows never write over each other's."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from llko_desktop.domain.status import Status
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.services.ports import Draft
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.typing import type_text
from tests.window import Opened, OpenWindow

ELIAS, NOOR = "OV-2026-00417", "OV-2026-00414"
LEFT = Qt.MouseButton.LeftButton


def kept(opened: Opened) -> Draft:
    draft = opened.services.compose.draft(ELIAS)
    assert draft is not None
    return draft


def write(panel: RequestPanel, text: str) -> None:
    """Write a text in place of the whole reply, and let it be kept."""
    body = panel.composer.ui.body
    body.selectAll()
    type_text(body, text)
    panel.composer.flush()


def in_two_windows(opened: Opened) -> RequestPanel:
    """Write a reply here, and another on top of it in another window."""
    panel = opened.show(ELIAS)
    write(panel, "Begin")
    opened.services.compose.save_draft(replace(kept(opened), body="Begin, jullie einde"))
    write(panel, "Begin, mijn einde")
    return panel


def underlined(view: QPlainTextEdit) -> str:
    [selection] = view.extraSelections()
    return selection.cursor.selectedText()


def test_a_draft_is_kept_while_typing_goes_on(qtbot, opened: Opened) -> None:
    body = opened.show(ELIAS).composer.ui.body
    body.clear()

    def keeps_more_of_it(than: int) -> bool:
        """Type one letter more; a delay that began anew with each would never end."""
        qtbot.keyClick(body, Qt.Key.Key_X)
        draft = opened.services.compose.draft(ELIAS)
        return draft is not None and len(draft.body) > than

    qtbot.waitUntil(lambda: keeps_more_of_it(0))
    first = len(kept(opened).body)
    qtbot.waitUntil(lambda: keeps_more_of_it(first))


def test_both_texts_are_shown_and_neither_is_written_over(opened: Opened) -> None:
    panel = in_two_windows(opened)
    card = panel.draft_conflict
    assert card.isVisible()
    assert card.mine.toPlainText().endswith("Begin, mijn einde")
    assert card.other.toPlainText().endswith("Begin, jullie einde")
    assert [underlined(view) for view in (card.mine, card.other)] == ["mijn", "jullie"]
    assert kept(opened).body == "Begin, jullie einde"
    assert panel.composer.ui.body.toPlainText() == "Begin, mijn einde"
    assert "not kept yet" in panel.composer.ui.draftState.text()


def test_both_follow_what_goes_on_to_be_written(opened: Opened) -> None:
    panel = in_two_windows(opened)
    opened.services.compose.save_draft(replace(kept(opened), body="Begin, jullie slot"))
    type_text(panel.composer.ui.body, "!")
    panel.composer.flush()
    assert panel.draft_conflict.mine.toPlainText().endswith("Begin, mijn einde!")
    assert panel.draft_conflict.other.toPlainText().endswith("Begin, jullie slot")


def test_mine_can_be_kept_and_the_other_brought_back(qtbot, opened: Opened) -> None:
    panel = in_two_windows(opened)
    qtbot.mouseClick(panel.draft_conflict.keep_mine, LEFT)
    assert panel.draft_conflict.isHidden()
    assert kept(opened).body == panel.composer.ui.body.toPlainText() == "Begin, mijn einde"
    assert "kept as you type" in panel.composer.ui.draftState.text()
    write(panel, "En verder")
    assert kept(opened).body == "En verder"
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    assert kept(opened).body == panel.composer.ui.body.toPlainText() == "Begin, jullie einde"


def test_the_other_can_be_taken_and_mine_brought_back(qtbot, opened: Opened) -> None:
    panel = in_two_windows(opened)
    panel.draft_conflict.take_other.setFocus()
    qtbot.keyClick(panel.draft_conflict.take_other, Qt.Key.Key_Space)
    assert panel.draft_conflict.isHidden()
    assert panel.composer.ui.body.hasFocus()
    assert kept(opened).body == panel.composer.ui.body.toPlainText() == "Begin, jullie einde"
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    assert kept(opened).body == panel.composer.ui.body.toPlainText() == "Begin, mijn einde"


def test_nothing_is_saved_until_one_is_chosen(qtbot, opened: Opened) -> None:
    panel = in_two_windows(opened)
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.banner.startswith("Choose first which text goes on")
    assert opened.services.triage.view(ELIAS).replies == ()
    assert kept(opened).body == "Begin, jullie einde"
    qtbot.mouseClick(panel.draft_conflict.keep_mine, LEFT)
    qtbot.keyClick(panel.composer.ui.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.services.triage.view(ELIAS).replies[-1].body == "Begin, mijn einde"


def test_who_goes_on_without_choosing_finds_both(opened: Opened) -> None:
    panel = in_two_windows(opened)
    opened.show(NOOR)
    assert panel.draft_conflict.isHidden()
    assert "einde" not in panel.composer.ui.body.toPlainText()
    opened.show(ELIAS)
    text = panel.composer.ui.body.toPlainText()
    assert text == "Begin, mijn einde\n\n— The text of the other window: —\n\nBegin, jullie einde"
    assert kept(opened).body == text


def test_both_are_kept_when_the_window_closes(opened: Opened) -> None:
    in_two_windows(opened)
    opened.services.compose.save_draft(replace(kept(opened), body="Begin, jullie slot"))
    opened.window.close()
    assert kept(opened).body.startswith("Begin, mijn einde")
    assert kept(opened).body.endswith("Begin, jullie slot")


def test_the_choice_stays_open_on_the_way_to_another_page_and_back(opened: Opened) -> None:
    panel = in_two_windows(opened)
    opened.window.show_page("today")
    opened.window.show_page("requests")
    assert panel.draft_conflict.isVisible()
    assert panel.composer.ui.body.toPlainText() == "Begin, mijn einde"


def test_the_choice_stays_open_when_the_request_changes(opened: Opened) -> None:
    panel = in_two_windows(opened)
    opened.services.steps.note_contact(ELIAS)
    opened.desk.context.changed.emit(ELIAS)
    assert panel.draft_conflict.isVisible()
    assert panel.composer.ui.body.toPlainText() == "Begin, mijn einde"


def test_a_template_leaves_the_text_of_the_other_window(qtbot, opened: Opened) -> None:
    panel = in_two_windows(opened)
    qtbot.keyClick(panel.composer.ui.template_, Qt.Key.Key_Down)
    assert kept(opened).body == "Begin, jullie einde"
    assert panel.draft_conflict.isVisible()
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    assert panel.composer.ui.body.toPlainText() == "Begin, mijn einde"
    assert panel.draft_conflict.isVisible()


def test_the_same_text_in_both_windows_asks_nothing(opened: Opened) -> None:
    panel = opened.show(ELIAS)
    write(panel, "Begin")
    opened.services.compose.save_draft(replace(kept(opened), body="Begin, einde"))
    write(panel, "Begin, einde")
    assert panel.draft_conflict.isHidden()
    write(panel, "Begin, einde.")
    assert kept(opened).body == "Begin, einde."


def test_a_text_begun_in_another_window_is_gone_on_with(opened: Opened) -> None:
    panel = opened.show(ELIAS)
    reply = panel.composer.reply()
    draft = Draft(ELIAS, reply.template, reply.language, reply.subject, "Van daar")
    opened.services.compose.save_draft(draft)
    panel.refresh(elsewhere=True)
    assert panel.composer.ui.body.toPlainText() == "Van daar"
    write(panel, "Van daar en hier")
    assert kept(opened).body == "Van daar en hier"


def test_a_text_is_kept_when_another_window_answers(opened: Opened) -> None:
    panel = opened.show(ELIAS)
    write(panel, "Van hier")
    reply = replace(panel.composer.reply(), body="Van daar")
    opened.services.steps.save_reply(ELIAS, reply)
    panel.refresh(elsewhere=True)
    assert panel.composer.ui.body.toPlainText() == "Van hier"
    assert kept(opened).body == "Van hier"
    assert panel.changed_card.isVisible()


def test_nothing_is_cut_while_choosing(open_window: OpenWindow) -> None:
    opened = open_window(zoom=2.0, width=1024, height=700)
    panel = in_two_windows(opened)
    panel.editor.choose(Status.NOT_POSSIBLE)
    for _ in range(4):
        QApplication.processEvents()
    assert_nothing_clipped(panel.draft_conflict)
    assert panel.area.widget().width() <= panel.area.viewport().width()
