"""Templates of the user's own, where replies are written: in the composer, in drafts and in a batch."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from llko_desktop.domain.history import ReplyWritten
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.status import Status
from llko_desktop.gui.batch.panel import BatchPanel
from llko_desktop.services.template_library import TemplateEntry
from tests.helpers.typing import type_text
from tests.window import Opened

ELIAS, NOOR = "OV-2026-00417", "OV-2026-00414"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def make(opened: Opened, title: str, body: str, purpose=Purpose.FULL_PLACE, language="nl") -> TemplateEntry:
    """Keep a template of the user's own, and tell the window."""
    library = opened.services.templates
    entry = library.create(purpose, language, title)
    entry = library.save(replace(entry.template, body=body), entry.version)
    opened.desk.context.templates_changed.emit()
    return entry


def listed(box: QComboBox) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]


def pick(qtbot, box: QComboBox, title: str) -> None:
    """Choose an entry with the keyboard."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != title:
        assert box.currentIndex() < box.count() - 1, f"{title} is not listed"
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_a_reply_is_written_from_an_own_template(qtbot, opened: Opened) -> None:
    own = make(opened, "Wachtlijst", "Dag! **{{ child }}** kan komen.")
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    box, body = panel.composer.ui.template_, panel.composer.ui.body
    place = listed(box).index("Full place")
    assert box.currentIndex() == place
    assert listed(box)[place + 1 : place + 3] == ["Wachtlijst", "Partial place"]
    pick(qtbot, box, "Wachtlijst")
    assert body.toPlainText().startswith("Dag! **Elias")
    # Another detail of the step leaves the choice of a template for the same alone.
    panel.editor.edited.emit()
    assert box.currentText() == "Wachtlijst"
    type_text(body, "Ha! ")
    panel.composer.flush()
    draft = opened.services.compose.draft(ELIAS)
    assert draft is not None
    assert draft.template == own.template.key
    qtbot.keyClick(body, Qt.Key.Key_Return, CTRL)
    view = opened.services.triage.view(ELIAS)
    assert view.request.status is Status.IN_PROGRESS
    assert view.replies[-1].template == own.template.key
    written = [event for event in view.request.history if isinstance(event, ReplyWritten)][-1]
    assert (written.template, written.was_for) == (own.template.key, "full_place")
    assert any("reply written: Full place" in row.what.text() for row in panel.timeline.rows)


def test_another_language_falls_to_the_default_of_the_purpose(qtbot, opened: Opened) -> None:
    make(opened, "Wachtlijst", "Dag!")
    panel = opened.show(ELIAS)
    box, body = panel.composer.ui.template_, panel.composer.ui.body
    pick(qtbot, box, "Wachtlijst")
    assert body.toPlainText() == "Dag!"
    pick(qtbot, panel.composer.ui.language, "Français")
    assert panel.composer.language == "fr"
    assert "Wachtlijst" not in listed(box)
    assert box.currentText() == "Full place"
    assert body.toPlainText().startswith("Bonjour")
    pick(qtbot, panel.composer.ui.language, "Nederlands")
    assert box.currentText() == "Full place"


def test_the_default_is_taken_and_shows_its_title(opened: Opened) -> None:
    own = make(opened, "Ons ja", "Ja!")
    opened.services.templates.set_default(own.template.key, "nl")
    opened.desk.context.templates_changed.emit()
    panel = opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    box = panel.composer.ui.template_
    assert box.currentText() == "Ons ja"
    assert panel.composer.ui.body.toPlainText() == "Ja!"
    place = box.currentIndex()
    assert listed(box)[place + 1 : place + 3] == ["Full place", "Partial place"]
    opened.services.templates.set_default("full_place", "nl")
    opened.desk.context.templates_changed.emit()
    assert box.currentText() == "Full place"
    assert panel.composer.ui.body.toPlainText().startswith("Beste")


def test_a_changed_text_is_shown_at_once_but_not_over_the_users_own(opened: Opened) -> None:
    library, panel = opened.services.templates, opened.show(ELIAS)
    panel.editor.choose(Status.IN_PROGRESS)
    body = panel.composer.ui.body
    library.save(replace(library.default(Purpose.FULL_PLACE, "nl"), body="Nieuw!"), 0)
    opened.desk.context.templates_changed.emit()
    assert body.toPlainText() == "Nieuw!"
    assert panel.composer.ui.template_.currentText() == "Full place"
    type_text(body, "Mijn tekst. ")
    library.rename("full_place", "nl", "Ons ja", library.entry("full_place", "nl").version)
    opened.desk.context.templates_changed.emit()
    assert body.toPlainText() == "Mijn tekst. Nieuw!"
    assert panel.composer.ui.template_.currentText() == "Ons ja"


def test_the_draft_of_a_deleted_template_opens(qtbot, opened: Opened) -> None:
    own = make(opened, "Wachtlijst", "Dag!", Purpose.CLOSING_NOTICE)
    panel = opened.show(ELIAS)
    pick(qtbot, panel.composer.ui.template_, "Wachtlijst")
    type_text(panel.composer.ui.body, "Mijn tekst. ")
    opened.show(NOOR)
    opened.services.templates.delete(own.template.key, "nl", own.version)
    opened.desk.context.templates_changed.emit()
    panel = opened.show(ELIAS)
    assert panel.composer.ui.body.toPlainText() == "Mijn tekst. Dag!"
    assert panel.composer.purpose is Purpose.CLOSING_NOTICE
    assert panel.composer.ui.template_.currentText() == "Closing notice"
    type_text(panel.composer.ui.body, "Nog iets. ")
    panel.composer.flush()
    draft = opened.services.compose.draft(ELIAS)
    assert draft is not None
    assert draft.template == own.template.key
    # What is picked from the menu is no longer that template.
    pick(qtbot, panel.composer.ui.template_, "Closing notice")
    assert panel.composer.template == "closing_notice"


@pytest.fixture
def batch(qtbot, opened: Opened) -> BatchPanel:
    """Give the panel with two requests chosen, one in French and one in Dutch."""
    opened.window.show_page("requests")
    rows = opened.desk.requests.list
    for reference, language in ((ELIAS, "fr"), (NOOR, "nl")):
        request = opened.store.state.requests[reference]
        opened.store.state.requests[reference] = replace(request, language=language)
    panel = opened.desk.requests.detail.batch
    rows.select_key(ELIAS)
    panel.show_references((ELIAS, NOOR))
    opened.desk.requests.detail.setCurrentWidget(panel)
    return panel


def texts(qtbot, batch: BatchPanel) -> dict[str, tuple[str, str]]:
    """Give template and text of each reply, once all are filled in."""
    qtbot.waitUntil(lambda: len(batch.lines._lines) == 2)
    replies = {key: line.reply for key, line in batch.lines._lines.items()}
    return {key: (reply.template, reply.body) for key, reply in replies.items() if reply}


def test_a_batch_is_written_from_an_own_template(qtbot, opened: Opened, batch: BatchPanel) -> None:
    own = make(opened, "Kort", "Er is geen plaats.", Purpose.NOT_POSSIBLE)
    titles = listed(batch.choices.templates)
    place = titles.index("Not possible")
    assert titles[place + 1] == "Kort (Nederlands)"
    pick(qtbot, batch.choices.templates, "Kort (Nederlands)")
    found = texts(qtbot, batch)
    assert found[NOOR] == (own.template.key, "Er is geen plaats.")
    assert found[ELIAS][0] == "not_possible"
    assert found[ELIAS][1].startswith("Bonjour")
    pick(qtbot, batch.choices.languages, "Nederlands")
    assert batch.choices.templates.currentText() == "Kort"
    assert {text for _, text in texts(qtbot, batch).values()} == {"Er is geen plaats."}
    pick(qtbot, batch.choices.languages, "Français")
    assert batch.choices.templates.currentText() == "Not possible"


def test_a_batch_follows_the_default_of_each_language(qtbot, opened: Opened, batch: BatchPanel) -> None:
    own = make(opened, "Kort", "Er is geen plaats.", Purpose.NOT_POSSIBLE)
    opened.services.templates.set_default(own.template.key, "nl")
    pick(qtbot, batch.choices.templates, "Not possible")
    opened.window.show_page("today")
    opened.desk.context.templates_changed.emit()
    opened.window.show_page("requests")
    found = texts(qtbot, batch)
    assert found[NOOR][0] == own.template.key
    assert found[ELIAS][0] == "not_possible"


def test_nothing_stands_below_a_default_of_the_users_own(opened: Opened) -> None:
    own = make(opened, "Wachtlijst", "Dag!")
    box = opened.show(ELIAS).composer.ui.template_
    further_in = Qt.ItemDataRole.UserRole
    assert box.itemData(listed(box).index("Wachtlijst"), further_in)
    opened.services.templates.set_default(own.template.key, "nl")
    opened.desk.context.templates_changed.emit()
    assert not any(box.itemData(place, further_in) for place in range(box.count()))
