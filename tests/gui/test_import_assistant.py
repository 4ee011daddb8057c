"""The import assistant from opening files to undoing the import, by real events on real files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog, QPushButton

from llko_desktop.domain.messages import Message
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import Choice
from llko_desktop.gui.intake.assistant.window import ImportAssistant
from llko_desktop.gui.intake.earlier_imports import EarlierImports
from llko_desktop.services.incoming import DateOrder
from llko_desktop.services.ports import StoreError
from tests.helpers.assistant import (
    CHANGED,
    IMPOSSIBLE_DAY,
    INCOMPLETE,
    MAILS,
    MIXED,
    NEW,
    OVERVIEW,
    REQUESTS,
    choose,
    open_assistant,
    total,
    unclear_dates,
    wait_for_assistant,
    write_rows,
)
from tests.helpers.keys import CTRL, Keys
from tests.helpers.requests import plan
from tests.window import Opened, OpenWindow

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key


def words(assistant: ImportAssistant) -> str:
    """Give what the button for the import says."""
    return assistant.import_button.text()


def wait_closed(qtbot, opened: Opened) -> None:
    """Wait until the assistant is gone."""
    qtbot.waitUntil(lambda: opened.desk.intake.importer.assistant is None)


def test_a_known_file_is_imported_with_two_keys(qtbot, opened: Opened, monkeypatch) -> None:
    choose(monkeypatch, OVERVIEW)
    before = total(opened)
    qtbot.keyClick(opened.window, Key.Key_O, CTRL)
    assistant = wait_for_assistant(qtbot, opened)
    assert assistant.step == 1
    assert assistant.import_button.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    wait_closed(qtbot, opened)
    assert total(opened) == before + 15
    assert opened.window.current_page == "requests"
    assert opened.panel.reference == "OV-2026-01015"
    assert opened.window.toast.isVisible()
    assert "15" in opened.window.toast.label.text()


def test_an_import_is_undone_from_where_it_is_told(qtbot, opened: Opened) -> None:
    before = total(opened)
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)
    assert total(opened) > before
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    assert total(opened) == before
    assert opened.window.toast.label.text() == "The import is undone: 15 request(s) taken away."


def import_by_key(qtbot, opened: Opened, *paths: Path) -> None:
    """Import files by key, and wait until that is done."""
    qtbot.keyClick(open_assistant(qtbot, opened, *paths), Key.Key_Return, CTRL)
    wait_closed(qtbot, opened)
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)


def test_an_import_is_undone_by_key_once(qtbot, opened: Opened) -> None:
    before = total(opened)
    import_by_key(qtbot, opened, OVERVIEW)
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert total(opened) == before
    toast = opened.window.toast
    assert toast.label.text() == "The import is undone: 15 request(s) taken away."
    assert not toast.undo_button.isVisible()
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert total(opened) == before
    assert "undone already" not in opened.banner


def test_a_step_taken_since_is_undone_before_the_import(qtbot, opened: Opened) -> None:
    before = total(opened)
    import_by_key(qtbot, opened, OVERVIEW)
    opened.services.steps.set_status("OV-2026-01015", Status.ACKNOWLEDGED, Choice())
    opened.desk.context.done("Done.", "OV-2026-01015")
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert total(opened) == before + 15
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert total(opened) == before


def test_an_import_undone_in_the_list_of_imports_is_not_offered_any_more(qtbot, opened: Opened) -> None:
    before = total(opened)
    import_by_key(qtbot, opened, OVERVIEW)
    opened.window.commands.earlier_imports.trigger()
    dialog = next(one for one in opened.window.findChildren(EarlierImports) if one.isVisible())
    dialog.undo_button.click()
    dialog.reject()
    assert total(opened) == before
    assert not opened.window.toast.isVisible()
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert not opened.banner


def test_that_there_is_nothing_to_undo_is_said_in_passing(qtbot, opened: Opened) -> None:
    import_by_key(qtbot, opened, OVERVIEW)
    said = opened.window.toast.label
    # A request that came in another way, and with which nothing was done yet.
    opened.desk.undo_steps.forget_import(opened.services.intake.imports()[0].id)
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert said.text().startswith("There is no step to take back")
    assert not opened.window.toast.undo_button.isVisible()
    opened.window.show_page("outbox")
    qtbot.keyClick(opened.window, Key.Key_Z, CTRL)
    assert said.text() == "There is nothing to take back."
    assert opened.window.toast.isVisible()
    assert not opened.banner


def test_of_an_import_that_is_undone_what_goes_is_told_from_what_is_put_back(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", NEW, CHANGED))
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)
    assert opened.window.toast.label.text() == "2 request(s) read · 1 added · 1 changed"
    qtbot.mouseClick(opened.window.toast.undo_button, LEFT)
    said = "The import is undone: 1 request(s) taken away · 1 request(s) as before."
    assert opened.window.toast.label.text() == said


def test_several_files_come_in_at_once_and_what_cannot_be_read_is_named(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    bad = tmp_path / "leeg.xlsx"
    bad.write_bytes(b"")
    assistant = open_assistant(qtbot, opened, REQUESTS, bad, *MAILS)
    assert "leeg.xlsx" in assistant.banner.label.text()
    assert "empty" in assistant.banner.label.text()
    entries = [assistant.columns.sources.item(at).text() for at in range(assistant.columns.sources.count())]
    assert entries[0] == "requests-utf8.csv"
    assert len(entries) < 1 + len(MAILS)
    assert len(assistant.run.trial.rows) == 16 + len(MAILS)


def test_mails_of_a_mailbox_that_hold_no_request_are_told(qtbot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "mails.mbox"
    other = b"From: els@example.be\nSubject: Coffee\n\nSee you on Friday.\n"
    path.write_bytes(b"".join(b"From x\n" + mail + b"\n" for mail in (MAILS[0].read_bytes(), other)))
    assistant = open_assistant(qtbot, opened, path)
    assert len(assistant.run.trial.rows) == 1
    assert assistant.banner.label.text() == "1 mail(s) hold no request and are passed over."


def test_with_nothing_to_read_there_is_a_message_and_no_window(qtbot, opened: Opened, tmp_path: Path) -> None:
    bad = tmp_path / "leeg.xlsx"
    bad.write_bytes(b"")
    opened.desk.intake.importer.start([bad, tmp_path / "weg.csv"])
    qtbot.waitUntil(lambda: bool(opened.banner))
    assert "leeg.xlsx" in opened.banner
    assert "weg.csv" in opened.banner
    assert opened.desk.intake.importer.assistant is None


def test_a_second_set_of_files_waits_for_the_first(qtbot, opened: Opened) -> None:
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    opened.desk.intake.importer.start([REQUESTS])
    assert opened.desk.intake.importer.assistant is assistant


def test_dates_that_can_be_read_in_two_ways_are_asked_about(qtbot, opened: Opened, tmp_path: Path) -> None:
    before = total(opened)
    assistant = open_assistant(qtbot, opened, unclear_dates(tmp_path / "dates.csv"))
    question = assistant.columns.question
    assert assistant.step == 0
    assert question.isVisible()
    assert "05/06/2026" in question.question.text()
    assert "5 Jun 2026" in question.day_first.text()
    assert "6 May 2026" in question.month_first.text()
    assert not question.day_first.isChecked()
    assert not question.month_first.isChecked()
    assert not assistant.import_button.isEnabled()
    assert question.day_first.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return, CTRL)
    assert total(opened) == before
    keys = Keys()
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Space)
    assert question.month_first.isChecked()
    assert question.isVisible()
    assert assistant.run.reading(0).date_order is DateOrder.MONTH_FIRST
    assert assistant.import_button.isEnabled()
    keys.press(Key.Key_Return, CTRL)
    wait_closed(qtbot, opened)
    assert opened.services.triage.view("A-1").request.received.isoformat() == "2026-05-06"


def test_sources_that_ask_for_nothing_do_not_hide_the_one_that_does(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    dates = unclear_dates(tmp_path / "dates.csv")
    assistant = open_assistant(qtbot, opened, *MAILS, dates)
    assert assistant.columns.sources.currentItem().text() == "dates.csv"
    assert not assistant.columns.sources.currentItem().icon().isNull()
    qtbot.mouseClick(assistant.columns.question.day_first, LEFT)
    assert assistant.columns.sources.currentItem().icon().isNull()


def test_a_column_is_changed_by_key_and_that_is_remembered(qtbot, opened: Opened, tmp_path: Path) -> None:
    table = write_rows(
        tmp_path / "lijst.csv",
        "OV-9;22/06/2026;Kato Smets;Lies Smets",
        "OV-10;21/06/2026;Wout Dubois;Els Dubois",
        header="Aanvraagnummer;Ontvangen op;Kind;Contact thuis bellen",
    )
    assistant = open_assistant(qtbot, opened, table)
    assert assistant.step == 0
    line = assistant.columns.lines[3]
    assert "Kato Smets" not in line.samples[0].text()
    assert line.choice.field is None
    keys = Keys()
    keys.pick(lambda widget: widget is line.choice, "Parent")
    assert assistant.run.trial.rows[0].draft is not None
    assert assistant.run.trial.rows[0].draft.parents[0].name == "Lies Smets"
    assert line.sureness.words == "your choice"
    keys.press(Key.Key_Return, CTRL)
    wait_closed(qtbot, opened)
    again = open_assistant(qtbot, opened, table)
    assert again.step == 1
    again.show_step(0)
    assert again.columns.lines[3].choice.field is not None
    assert again.columns.lines[3].sureness.words == "as last time"


def test_of_two_columns_for_one_field_the_last_choice_counts(qtbot, opened: Opened, tmp_path: Path) -> None:
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", NEW))
    assistant.show_step(0)
    child, parent = assistant.columns.lines[2], assistant.columns.lines[6]
    keys = Keys()
    keys.pick(lambda widget: widget is parent.choice, "Child")
    assert child.choice.field is None
    assert "Ouder" in child.taken.text()
    assert child.taken.isVisible()
    assert assistant.run.trial.rows[0].draft is not None
    assert assistant.run.trial.rows[0].draft.child.name == "Lies Smets"
    keys.pick(lambda widget: widget is child.choice, "Child")
    assert not child.taken.isVisible()
    assert parent.choice.field is None


def test_a_problem_of_a_value_is_said_beside_it(qtbot, opened: Opened, tmp_path: Path) -> None:
    row = NEW.replace("13/05/2026", "geen idee")
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", row, INCOMPLETE))
    assistant.show_step(0)
    said = [label.text() for label in assistant.columns.lines[3].samples if not label.isHidden()]
    assert any("geen idee" in text and len(text) > len("geen idee") for text in said)
    assert any("Wed 13 May 2026" in text for text in said)


def test_what_is_wrong_with_a_value_names_it_once(qtbot, opened: Opened, tmp_path: Path) -> None:
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", IMPOSSIBLE_DAY, INCOMPLETE))
    assistant.show_step(0)
    (said,) = [label.text() for label in assistant.columns.lines[1].samples if "31/02" in label.text()]
    assert said == "“31/02/2026” is a day that does not exist."


def test_the_table_is_shown_as_the_file_has_it(qtbot, opened: Opened) -> None:
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    assistant.show_step(0)
    model = assistant.columns.preview.rows
    assert model.rowCount() == 15
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nr.\nReference"
    assert model.headerData(0, Qt.Orientation.Vertical) == "4"
    assert model.index(0, 0).data() == "OV-2026-01015"


class Gate:
    """Holds an import up after its first row until it is let through."""

    def __init__(self, opened: Opened, monkeypatch) -> None:
        self.reached, self.go = Event(), Event()
        carry_out = opened.services.intake.carry_out

        def held(trial, decisions, advance):
            def wait(done: int) -> bool:
                self.reached.set()
                assert self.go.wait(5)
                return advance(done)

            return carry_out(trial, decisions, wait)

        monkeypatch.setattr(opened.services.intake, "carry_out", held)


def test_cancelled_in_the_middle_nothing_was_imported(qtbot, opened: Opened, monkeypatch) -> None:
    gate, before = Gate(opened, monkeypatch), total(opened)
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    qtbot.mouseClick(assistant.import_button, LEFT)
    assert gate.reached.wait(5)
    qtbot.keyClick(assistant, Key.Key_Escape)
    assert assistant.isVisible()
    progress = assistant.findChild(QProgressDialog)
    assert progress is not None
    progress.show()
    qtbot.mouseClick(progress.findChild(QPushButton), LEFT)
    gate.go.set()
    qtbot.waitUntil(assistant.import_button.isEnabled)
    assert "Cancelled" in assistant.banner.label.text()
    assert total(opened) == before
    assert len(opened.services.intake.imports()) == 1
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)
    assert total(opened) == before + 15


def test_closing_the_window_cancels_an_import_and_waits_for_it(qtbot, opened: Opened, monkeypatch) -> None:
    gate, before = Gate(opened, monkeypatch), total(opened)
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    qtbot.mouseClick(assistant.import_button, LEFT)
    assert gate.reached.wait(5)
    Timer(0.2, gate.go.set).start()
    opened.window.close()
    assert gate.go.is_set()
    assert total(opened) == before


def test_a_store_that_refuses_is_told_in_the_assistant(qtbot, opened: Opened, monkeypatch) -> None:
    def refuse(*_values: object) -> None:
        raise StoreError(Message.of("store_failed"))

    assistant = open_assistant(qtbot, opened, OVERVIEW)
    monkeypatch.setattr(opened.services.intake, "carry_out", refuse)
    qtbot.mouseClick(assistant.import_button, LEFT)
    qtbot.waitUntil(assistant.banner.isVisible)
    qtbot.waitUntil(assistant.import_button.isEnabled)
    assert assistant.isVisible()
    assert not opened.banner


def test_what_changed_meanwhile_is_shown_as_it_is_now(qtbot, opened: Opened, tmp_path: Path) -> None:
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", CHANGED, NEW))
    with opened.store.write() as work:
        kept = work.requests.get("OV-2026-00417")
        work.requests.save(replace(kept, plan=plan()))
    qtbot.mouseClick(assistant.import_button, LEFT)
    qtbot.waitUntil(assistant.banner.isVisible)
    qtbot.waitUntil(assistant.import_button.isEnabled)
    assert "OV-2026-00417" in assistant.banner.label.text()
    shown = next(row for row in assistant.run.trial.rows if row.stored is not None)
    assert shown.stored is not None
    assert shown.stored.plan == plan()
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_closing_asks_where_work_would_be_lost(
    qtbot, opened: Opened, monkeypatch, tmp_path: Path, answer
) -> None:
    asked: list[str] = []

    def question(_parent, _title, text):
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    before = total(opened)
    assistant = open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", *MIXED))
    assistant.trial.list.select_first()
    qtbot.keyClick(assistant.trial.detail.left_out, Key.Key_Space)
    qtbot.keyClick(assistant, Key.Key_Escape)
    assert len(asked) == 1
    assert (opened.desk.intake.importer.assistant is None) == (answer is QMessageBox.StandardButton.Yes)
    assert total(opened) == before


def test_closing_asks_nothing_where_nothing_was_done(qtbot, opened: Opened) -> None:
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    qtbot.mouseClick(assistant.cancel_button, LEFT)
    assert opened.desk.intake.importer.assistant is None


def test_rows_that_did_not_come_in_are_told_after_the_import(qtbot, opened: Opened) -> None:
    assistant = open_assistant(qtbot, opened, REQUESTS)
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)
    assert "31/02" in opened.banner
    assert "cannot come in" in opened.window.toast.label.text()
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)
    assert not opened.banner, "what was said of the import before is over"
    assert "cannot come in" not in opened.window.toast.label.text()


def test_an_empty_window_has_work_after_the_import(qtbot, open_window: OpenWindow, monkeypatch) -> None:
    opened = open_window(empty=True)
    choose(monkeypatch, REQUESTS)
    qtbot.mouseClick(opened.desk.today.first_steps.requests.button, LEFT)
    assistant = wait_for_assistant(qtbot, opened)
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)
    opened.window.show_page("today")
    assert opened.desk.today.list.model().rowCount() > 1


def test_a_file_that_was_imported_before_has_nothing_new(qtbot, opened: Opened) -> None:
    assistant = open_assistant(qtbot, opened, OVERVIEW)
    qtbot.mouseClick(assistant.import_button, LEFT)
    wait_closed(qtbot, opened)
    again = open_assistant(qtbot, opened, OVERVIEW)
    assert not again.import_button.isEnabled()
    assert "nothing new" in again.say.text()


@pytest.fixture
def history(qtbot, opened: Opened) -> EarlierImports:
    """Open the earlier imports, of which there are two besides those of the example."""
    for path in (OVERVIEW, REQUESTS):
        assistant = open_assistant(qtbot, opened, path)
        qtbot.mouseClick(assistant.import_button, LEFT)
        wait_closed(qtbot, opened)
    opened.window.commands.earlier_imports.trigger()
    dialog = opened.window.findChild(EarlierImports)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_an_earlier_import_is_undone(qtbot, opened: Opened, history: EarlierImports) -> None:
    before = total(opened)
    lines = [history.model.index(at, 0).data() for at in range(history.model.rowCount())]
    assert lines[:2] == ["requests-utf8.csv", "overzicht.xlsx"]
    qtbot.keyClick(history.list, Key.Key_Down)
    qtbot.mouseClick(history.undo_button, LEFT)
    assert total(opened) == before - 15
    assert history.banner.label.text() == "The import is undone: 15 request(s) taken away."
    assert not history.undo_button.isEnabled()


def test_an_import_of_which_something_was_done_says_why_it_stays(
    qtbot, opened: Opened, history: EarlierImports
) -> None:
    before = total(opened)
    opened.services.steps.set_status("OV-2026-01015", Status.ACKNOWLEDGED, Choice())
    history.refresh()
    assert history.list.select_key(history.model.row_at(1).id)
    qtbot.mouseClick(history.undo_button, LEFT)
    assert total(opened) == before
    assert history.banner.isVisible()
    assert "OV-2026-01015" in history.banner.label.text()
