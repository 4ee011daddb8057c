"""The rows of a trial run: put right in place, taken, left, put together, and narrowed by chips."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.status import Status
from llko_desktop.gui.intake.assistant import source_run
from llko_desktop.gui.intake.assistant.trial_model import TrialFilter, TrialModel
from llko_desktop.gui.intake.assistant.window import ImportAssistant
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.theme import ThemeChoice
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, Reading
from llko_desktop.services.ports import UnknownReference
from llko_desktop.services.trial import Fate, Trial, TrialRow
from llko_desktop.texts.language import speaking
from tests.helpers.assistant import (
    CHANGED,
    IMPOSSIBLE_DAY,
    KNOWN,
    MIXED,
    NEW,
    WALK_IN,
    chips,
    listed,
    open_assistant,
    row_of,
    total,
    write_rows,
)
from tests.helpers.clipping import assert_nothing_clipped, clipped
from tests.helpers.keys import CTRL, Keys, words_of
from tests.window import Opened, OpenWindow

Key = Qt.Key
OURS, THEIRS = "L-2026-0001", "OV-2026-00701"


@pytest.fixture
def mixed(qtbot, opened: Opened, tmp_path: Path) -> ImportAssistant:
    """Open the assistant on a row of each fate."""
    return open_assistant(qtbot, opened, write_rows(tmp_path / "gemengd.csv", *MIXED))


def wait_closed(qtbot, opened: Opened) -> None:
    """Wait until the assistant is gone."""
    qtbot.waitUntil(lambda: opened.desk.intake.importer.assistant is None)


def import_now(qtbot, opened: Opened, assistant: ImportAssistant) -> None:
    """Import by key."""
    qtbot.keyClick(assistant, Key.Key_Return, CTRL)
    wait_closed(qtbot, opened)


def test_each_fate_is_counted_and_the_first_that_asks_is_shown(mixed: ImportAssistant) -> None:
    assert mixed.step == 1
    assert chips(mixed) == {
        TrialFilter.ALL: "All 5",
        TrialFilter.NEW: "New 2",
        TrialFilter.FLAGGED: "To look over 1",
        TrialFilter.CHANGED: "Changed 1",
        TrialFilter.KNOWN: "Known 1",
        TrialFilter.REJECTED: "Cannot come in 1",
    }
    assert mixed.trial.list.hasFocus()
    assert mixed.trial.detail.name.text() == "Wout Dubois"
    assert "31/02/2026" in mixed.trial.detail.problem.text()
    assert mixed.trial.detail.badge.text() == "cannot come in"


def test_chips_narrow_the_list_by_key(mixed: ImportAssistant) -> None:
    keys = Keys()
    chip = mixed.trial.chips.chip(TrialFilter.CHANGED)
    keys.tab_to(lambda widget: widget is chip, back=True)
    keys.press(Key.Key_Space)
    assert [line.split(",")[0].strip("⁨⁩") for line in listed(mixed)] == ["Elias Van den Bossche"]
    assert mixed.trial.detail.name.text() == "Elias Van den Bossche"
    keys.press(Key.Key_Left)
    keys.press(Key.Key_Space)
    assert len(listed(mixed)) == 1
    assert mixed.trial.detail.name.text() == "Fien Mertens"


def test_a_row_that_cannot_come_in_is_put_right_in_place(
    qtbot, opened: Opened, mixed: ImportAssistant
) -> None:
    keys, before = Keys(), total(opened)
    mixed.trial.chips.chip(TrialFilter.REJECTED).click()
    keys.press(Key.Key_Return) if mixed.trial.list.hasFocus() else mixed.trial.list.setFocus()
    received = mixed.trial.detail.fields.edits[Field.RECEIVED]
    assert received.property("invalid") is True
    keys.fill(lambda widget: widget is received, "21/06/2026")
    keys.press(Key.Key_Return)
    assert mixed.isVisible()
    assert received.hasFocus()
    assert mixed.trial.detail.badge.text() == "new"
    assert not mixed.trial.detail.problem.isVisible()
    assert received.property("invalid") is False
    assert chips(mixed)[TrialFilter.NEW] == "New 3"
    assert len(listed(mixed)) == 1, "a row must not vanish while it is put right"
    import_now(qtbot, opened, mixed)
    assert total(opened) == before + 3
    assert opened.services.triage.view("OV-2026-00702").request.received == date(2026, 6, 21)


def test_what_is_typed_is_read_after_a_pause(qtbot, mixed: ImportAssistant) -> None:
    received = mixed.trial.detail.fields.edits[Field.RECEIVED]
    received.setFocus()
    received.selectAll()
    qtbot.keyClicks(received, "20/06/2026")
    assert mixed.trial.detail.badge.text() == "cannot come in"
    qtbot.waitUntil(lambda: mixed.trial.detail.badge.text() == "new")
    assert received.text() == "20/06/2026"
    assert received.cursorPosition() == len("20/06/2026")


def test_what_is_typed_last_is_imported_too(qtbot, opened: Opened, mixed: ImportAssistant) -> None:
    received = mixed.trial.detail.fields.edits[Field.RECEIVED]
    received.setFocus()
    received.selectAll()
    qtbot.keyClicks(received, "19/06/2026")
    qtbot.keyClick(received, Key.Key_Return, CTRL)
    wait_closed(qtbot, opened)
    assert opened.services.triage.view("OV-2026-00702").request.received == date(2026, 6, 19)


def test_an_edit_taken_back_is_none(qtbot, mixed: ImportAssistant) -> None:
    received = mixed.trial.detail.fields.edits[Field.RECEIVED]
    for text in ("20/06/2026", "31/02/2026"):
        received.selectAll()
        qtbot.keyClicks(received, text)
        qtbot.keyClick(received, Key.Key_Return)
    assert not mixed.run.has_work
    assert mixed.trial.detail.badge.text() == "cannot come in"


def test_what_is_missing_is_filled_in(qtbot, opened: Opened, mixed: ImportAssistant) -> None:
    row_of(mixed, Fate.NEW)
    mixed.trial.chips.chip(TrialFilter.FLAGGED).click()
    detail = mixed.trial.detail
    assert "care plan is incomplete" in detail.flags.text()
    plan = detail.fields.edits[Field.PLAN]
    assert plan.property("invalid") is True
    plan.selectAll()
    qtbot.keyClicks(plan, "ma 8-17")
    qtbot.keyClick(plan, Key.Key_Return)
    assert not detail.flags.isVisible()
    import_now(qtbot, opened, mixed)
    assert opened.services.triage.view("OV-2026-00703").request.plan.is_complete


def test_changes_are_taken_or_left_one_by_one(qtbot, opened: Opened, mixed: ImportAssistant) -> None:
    row_of(mixed, Fate.CHANGED)
    card = mixed.trial.detail.changes
    assert {FactKey.EMAIL, FactKey.START} <= card.lines.keys()
    assert all(line.box.isChecked() for line in card.lines.values())
    assert "sofie@nieuw.example.be" in card.lines[FactKey.EMAIL].box.accessibleName()
    assert "In behandeling" in mixed.trial.detail.hint.text()
    qtbot.keyClick(card.lines[FactKey.START].box, Key.Key_Space)
    import_now(qtbot, opened, mixed)
    request = opened.services.triage.view("OV-2026-00417").request
    assert request.parents[0].email == "sofie@nieuw.example.be"
    assert request.plan.start == date(2026, 8, 17)
    assert request.status is Status.ACKNOWLEDGED


def test_with_every_change_left_the_request_stays(qtbot, opened: Opened, tmp_path: Path) -> None:
    before = opened.services.triage.view("OV-2026-00417").request
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", CHANGED))
    for line in assistant.trial.detail.changes.lines.values():
        qtbot.keyClick(line.box, Key.Key_Space)
    assert assistant.trial.detail.badge.text() == "stays as it is"
    assert not assistant.import_button.isEnabled()
    assert opened.services.triage.view("OV-2026-00417").request == before


def test_another_child_under_a_known_reference_is_warned_of(qtbot, opened: Opened, tmp_path: Path) -> None:
    row = NEW.replace("OV-2026-00704", "OV-2026-00417")
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", row))
    row_of(assistant, Fate.CHANGED)
    detail = assistant.trial.detail
    assert "another child under this reference" in detail.flags.text()
    assert detail.badge.text() == "another child"
    assert not any(line.box.isChecked() for line in detail.changes.lines.values())
    assert not assistant.import_button.isEnabled()


def test_a_known_row_says_so_and_asks_nothing(mixed: ImportAssistant) -> None:
    row_of(mixed, Fate.KNOWN)
    detail = mixed.trial.detail
    assert detail.known.isVisible()
    assert not detail.left_out.isVisible()
    assert not detail.changes.isVisible()


def test_a_known_row_marks_no_field_of_which_nothing_is_said(mixed: ImportAssistant) -> None:
    row = row_of(mixed, Fate.KNOWN)
    assert row.flags, "its start is in the past, and it has no plan"
    detail = mixed.trial.detail
    assert not detail.flags.isVisible()
    assert not [field for field, edit in detail.fields.edits.items() if edit.property("invalid")]


def test_a_row_that_is_twice_in_a_file_is_not_said_to_be_here(qtbot, opened: Opened, tmp_path: Path) -> None:
    moved = NEW.replace("01/11/2026", "02/11/2026")
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "dubbel.csv", NEW, NEW, moved))
    row_of(assistant, Fate.KNOWN)
    detail = assistant.trial.detail
    assert detail.known.text() == "This request stands further up already, and this row says the same."
    row_of(assistant, Fate.CHANGED)
    assert "further up" in detail.known.text()
    shown = [label.text() for label in detail.changes.findChildren(QLabel) if label.isVisible()]
    assert "As further up" in shown
    assert "As it is here" not in shown


def test_a_lookalike_further_up_in_the_file_is_not_said_to_be_here(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    other = NEW.replace("OV-2026-00704", "OV-2026-00705")
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "dubbel.csv", NEW, other))
    row_of(assistant, Fate.SIMILAR)
    detail = assistant.trial.detail
    assert detail.similar.facts.texts()[0][1:] == ("Further up: OV-2026-00704", "In this row: OV-2026-00705")
    assert not detail.flags.isVisible(), "the card says that it may be the same"


def test_a_row_is_left_out(qtbot, opened: Opened, mixed: ImportAssistant) -> None:
    row = row_of(mixed, Fate.NEW)
    keys = Keys()
    keys.tick(lambda widget: widget is mixed.trial.detail.left_out)
    assert "left out" in listed(mixed)[0]
    import_now(qtbot, opened, mixed)
    with pytest.raises(UnknownReference):
        opened.services.triage.view(row.reference)
    assert "1 left out" in opened.window.toast.label.text()


@pytest.fixture
def alike(qtbot, opened: Opened, tmp_path: Path) -> ImportAssistant:
    """Open the assistant on a row for a child that was told by phone before."""
    return open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", NEW, WALK_IN))


def test_a_walk_in_that_comes_from_the_platform_is_proposed_to_be_put_together(
    qtbot, opened: Opened, alike: ImportAssistant
) -> None:
    card = alike.trial.detail.similar
    before = total(opened)
    assert card.answers[OURS].isChecked()
    assert "the same name" in card.reasons.text()
    facts = {line[0]: line[1:] for line in card.facts.texts()}
    assert facts["Child"] == ("Marie-Lou Janssens", "Marie-Lou Janssens")
    assert facts["Care plan"][0] != facts["Care plan"][1]
    assert alike.import_button.text().startswith("Import 1 request")
    import_now(qtbot, opened, alike)
    assert total(opened) == before + 1
    merged = opened.services.triage.view(THEIRS).request
    assert merged.child.name == "Marie-Lou Janssens"
    assert OURS in {merged.reference, *merged.other_references}


@pytest.mark.parametrize(("answer", "added"), [("both", 2), ("out", 1)])
def test_what_may_be_known_is_kept_apart_or_left_out(
    qtbot, opened: Opened, alike: ImportAssistant, answer: str, added: int
) -> None:
    before = total(opened)
    alike.trial.detail.similar.answers[answer].click()
    import_now(qtbot, opened, alike)
    assert total(opened) == before + added


def test_the_question_stands_above_both_sides(alike: ImportAssistant) -> None:
    row_of(alike, Fate.SIMILAR)
    QApplication.processEvents()
    card = alike.trial.detail.similar
    lowest = max(answer.mapTo(card, answer.rect().bottomLeft()).y() for answer in card.answers.values())
    assert lowest < card.facts.y()


def test_what_may_be_known_is_counted_until_it_was_decided_about(alike: ImportAssistant) -> None:
    assert alike.say.text() == "1 row(s) may be known: look them over first."
    assert alike.import_button.isEnabled()
    alike.trial.detail.similar.answers[OURS].click()
    assert alike.say.text() == "Nothing is written before you import."


def test_the_import_names_its_key_and_enter_in_the_list_does_it(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    before = total(opened)
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", NEW))
    assert assistant.import_button.text() == "Import 1 request(s)  Ctrl+↵"
    assistant.trial.list.setFocus()
    qtbot.keyClick(assistant.trial.list, Key.Key_Return)
    wait_closed(qtbot, opened)
    assert total(opened) == before + 1


def test_enter_in_the_list_goes_to_what_is_to_be_decided(
    qtbot, opened: Opened, alike: ImportAssistant
) -> None:
    row_of(alike, Fate.SIMILAR)
    alike.trial.list.setFocus()
    qtbot.keyClick(alike.trial.list, Key.Key_Return)
    assert QApplication.focusWidget() in alike.trial.detail.similar.answers.values()


def test_facts_of_a_merge_are_chosen(qtbot, opened: Opened, alike: ImportAssistant) -> None:
    box = alike.trial.detail.changes.lines[FactKey.PLAN].box
    assert not box.isChecked()
    qtbot.keyClick(box, Key.Key_Space)
    import_now(qtbot, opened, alike)
    plan = opened.services.triage.view(THEIRS).request.plan
    assert len(plan.schedule.weekdays) == 1


def test_everything_is_done_by_keyboard(qtbot, opened: Opened, mixed: ImportAssistant) -> None:
    keys, before = Keys(), total(opened)
    keys.press(Key.Key_Return)
    keys.fill("Day of arrival", "20/06/2026")
    keys.tab_to(lambda widget: isinstance(widget, RowList), back=True)
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Down)
    assert mixed.trial.detail.name.text() == "Elias Van den Bossche"
    keys.tab_to("Start date")
    keys.press(Key.Key_Space)
    keys.push(lambda widget: widget is mixed.import_button)
    wait_closed(qtbot, opened)
    assert total(opened) == before + 3
    assert opened.services.triage.view("OV-2026-00417").request.plan.start == date(2026, 8, 17)


def tab_stops(assistant: ImportAssistant, times: int) -> list[str]:
    """Press tab from the list on, and give what each stop is called."""
    keys, found = Keys(), []
    assistant.trial.list.setFocus()
    for _ in range(times):
        keys.press(Key.Key_Tab)
        found.append(words_of(keys.at))
    return found


def test_tab_goes_through_a_row_as_it_is_read(mixed: ImportAssistant) -> None:
    row_of(mixed, Fate.NEW)
    row_of(mixed, Fate.CHANGED)
    stops = tab_stops(mixed, 18)
    names = ("Mail address", "Start date", "Leave this row out", "Reference", "Status")
    order = [stops.index(name) for name in (*names, mixed.import_button.text())]
    assert order == sorted(order)


def test_tab_goes_through_the_columns_as_they_are_read(mixed: ImportAssistant) -> None:
    mixed.show_step(0)
    keys = Keys()
    for line in mixed.columns.lines:
        assert line.choice.hasFocus()
        keys.press(Key.Key_Tab)
    assert mixed.columns.preview.hasFocus()
    keys.press(Key.Key_Tab)
    assert mixed.next_button.hasFocus()


def test_enter_in_a_box_or_field_does_not_import(qtbot, opened: Opened, mixed: ImportAssistant) -> None:
    row_of(mixed, Fate.CHANGED)
    before = total(opened)
    for widget in (
        mixed.trial.detail.changes.lines[FactKey.START].box,
        mixed.trial.detail.fields.edits[Field.CHILD],
        mixed.trial.list,
    ):
        widget.setFocus()
        qtbot.keyClick(widget, Key.Key_Return)
    QApplication.processEvents()
    assert mixed.isVisible()
    assert total(opened) == before


def test_many_rows_are_read_anew_elsewhere_and_the_last_edit_counts(
    qtbot, opened: Opened, monkeypatch, mixed: ImportAssistant
) -> None:
    go, interpret = Event(), opened.services.reader.interpret

    def held(source: Incoming, reading: Reading, today: date) -> ReadFile:
        assert go.wait(5)
        return interpret(source, reading, today)

    monkeypatch.setattr(opened.services.reader, "interpret", held)
    monkeypatch.setattr(source_run, "AT_ONCE", 1)
    received = mixed.trial.detail.fields.edits[Field.RECEIVED]
    for text in ("20/06/2026", "18/06/2026"):
        received.selectAll()
        qtbot.keyClicks(received, text)
        qtbot.keyClick(received, Key.Key_Return)
        assert mixed.busy.isVisible()
        assert not mixed.import_button.isEnabled()
    go.set()
    qtbot.waitUntil(lambda: not mixed.busy.isVisible())
    assert mixed.import_button.isEnabled()
    row = next(row for row in mixed.run.trial.rows if row.reference == "OV-2026-00702")
    assert row.draft is not None
    assert row.draft.received == date(2026, 6, 18)


def test_cancelling_while_rows_are_read_elsewhere_makes_nobody_wait(
    qtbot, opened: Opened, monkeypatch, mixed: ImportAssistant
) -> None:
    go, interpret = Event(), opened.services.reader.interpret

    def held(source: Incoming, reading: Reading, today: date) -> ReadFile:
        assert go.wait(5)
        return interpret(source, reading, today)

    monkeypatch.setattr(opened.services.reader, "interpret", held)
    monkeypatch.setattr(source_run, "AT_ONCE", 1)
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: QMessageBox.StandardButton.Yes)
    mixed.run.edit((0, 3), Field.RECEIVED, "20/06/2026")
    qtbot.keyClick(mixed, Key.Key_Escape)
    assert not mixed.isVisible()
    go.set()
    wait_closed(qtbot, opened)


def test_closing_while_rows_are_read_elsewhere_waits_for_it(
    qtbot, opened: Opened, monkeypatch, mixed: ImportAssistant
) -> None:
    monkeypatch.setattr(source_run, "AT_ONCE", 1)
    mixed.run.edit((0, 3), Field.RECEIVED, "20/06/2026")
    opened.window.close()
    QApplication.processEvents()


def test_of_very_many_rows_only_those_in_view_are_put_into_words(theme, qtbot) -> None:
    told: list[TrialRow] = []

    def describe(row: TrialRow) -> RowText:
        told.append(row)
        return RowText(title=row.reference)

    rows = [TrialRow(0, at, "a.csv", at + 2, Fate.NEW, reference=f"A-{at}") for at in range(20_000)]
    model, view = TrialModel(describe), RowList(theme, uniform=True)
    qtbot.addWidget(view)
    view.show_model(model)
    model.show_filter(Trial(tuple(rows)), TrialFilter.NEW)
    view.resize(300, 400)
    view.show()
    assert view.select_key((0, 19_999))
    view.grab()
    assert model.rowCount() == 20_000
    assert len(told) < 100
    model.show_filter(Trial(tuple(rows)), TrialFilter.REJECTED)
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("zoom", "look"),
    [
        (1.0, ThemeChoice.LIGHT),
        (1.0, ThemeChoice.DARK),
        (1.5, ThemeChoice.LIGHT),
        (1.75, ThemeChoice.LIGHT),
        (2.0, ThemeChoice.LIGHT),
    ],
)
def test_nothing_is_cut_in_a_small_window(
    qtbot, open_window: OpenWindow, tmp_path: Path, zoom: float, look: ThemeChoice
) -> None:
    opened = open_window(zoom=zoom, width=1024, height=700)
    opened.desk.settings.theme_chosen.emit(look.value)
    path = write_rows(tmp_path / "gemengd.csv", *MIXED, WALK_IN)
    assistant = open_assistant(qtbot, opened, path)
    assistant.resize(1024, 700)
    for step in (0, 1):
        assistant.show_step(step)
        qtbot.waitUntil(lambda: not clipped(assistant))
        assert_nothing_clipped(assistant)
    for row in assistant.run.trial.rows:
        assistant.trial.list.select_key(row.key)
        qtbot.waitUntil(lambda: not clipped(assistant))
        assert_nothing_clipped(assistant)


def test_a_name_of_any_length_leaves_the_window_its_width(qtbot, opened: Opened, tmp_path: Path) -> None:
    row = NEW.replace("Kato Smets", "K" * 400)
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", row, IMPOSSIBLE_DAY, KNOWN))
    assistant.trial.list.select_first()
    QApplication.processEvents()
    detail = assistant.trial.detail
    content = detail.widget()
    assert content is not None
    assert content.width() <= detail.viewport().width()
    assistant.show_step(0)
    QApplication.processEvents()
    line = assistant.columns.lines[2]
    assert line.choice.mapTo(assistant, line.choice.rect().topRight()).x() < assistant.width()


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_no_key_is_given_twice(
    qapp: QApplication, qtbot, opened: Opened, tmp_path: Path, language: str
) -> None:
    with speaking(qapp, language):
        assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", NEW, WALK_IN))
        row_of(assistant, Fate.SIMILAR)
    # What is offered at two places, for other rows, has the same words and the same key.
    texts = {button.text() for button in assistant.findChildren(QAbstractButton)}
    keys = {text: found[1].lower() for text in texts if (found := re.search(r"&(\w)", text))}
    assert len(keys) == 5
    assert len(set(keys.values())) == len(keys), keys


def test_a_long_text_is_shown_in_full(qtbot, opened: Opened, tmp_path: Path) -> None:
    plan = "ma 8:00-17:00, " * 20
    row = NEW.replace("wo 8:00-12:00", plan)
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", row))
    edit = assistant.trial.detail.fields.edits[Field.PLAN]
    assert edit.text().strip() == plan.strip()
    qtbot.waitUntil(lambda: edit.viewport().height() >= 3 * edit.fontMetrics().lineSpacing())
    qtbot.waitUntil(lambda: not edit.verticalScrollBar().isVisible())
    edit.setFocus()
    qtbot.keyClick(edit, Key.Key_Return)
    assert edit.text().strip() == plan.strip()
    assert assistant.isVisible()
    before = total(opened)
    qtbot.keyClick(edit, Key.Key_Return, CTRL)
    wait_closed(qtbot, opened)
    assert total(opened) == before + 1


def test_a_red_field_has_its_reason_below_it(opened: Opened, mixed: ImportAssistant) -> None:
    for row in mixed.run.trial.rows:
        mixed.trial.list.select_key(row.key)
        QApplication.processEvents()
        fields = mixed.trial.detail.fields
        marked = {field for field, edit in fields.edits.items() if edit.property("invalid")}
        told = {field for field, label in fields.problems.items() if label.isVisible() and label.text()}
        assert marked == told
    row_of(mixed, Fate.REJECTED)
    assert "31/02/2026" in mixed.trial.detail.fields.problems[Field.RECEIVED].text()
