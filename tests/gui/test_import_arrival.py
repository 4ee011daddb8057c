"""Rows that do not say when they arrived get one day, all at once, which stays to be changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from llko_desktop.gui.intake.assistant.window import ImportAssistant
from llko_desktop.services.fields import Field
from llko_desktop.services.trial import Fate
from tests.helpers.assistant import open_assistant, wait_for_assistant, write_rows
from tests.helpers.keys import CTRL
from tests.window import Opened

HEADER = "Kind;Geboortedatum;Startdatum;Opvangplan;Ouder;E-mail"
ROWS = (
    "Kato Smets;13/05/2026;01/11/2026;wo 8:00-12:00;Lies Smets;lies.smets@example.be",
    "Wout Dubois;01/03/2026;01/10/2026;ma 8:00-17:00;Els Dubois;els.dubois@example.be",
)
TODAY = date(2026, 6, 24)


def received(assistant: ImportAssistant) -> list[date | None]:
    """Give the day of arrival of each row, as it is read now."""
    return [row.draft.received if row.draft else None for row in assistant.run.trial.rows]


@pytest.fixture
def assistant(qtbot, opened: Opened, tmp_path: Path) -> ImportAssistant:
    return open_assistant(qtbot, opened, write_rows(tmp_path / "lijst.csv", *ROWS, header=HEADER))


def test_rows_without_a_day_get_one_for_all(qtbot, assistant: ImportAssistant) -> None:
    line = assistant.trial.arrival
    assert assistant.run.trial.count(Fate.REJECTED) == 2
    assert line.isVisible()
    assert line.told.text() == "2 row(s) have no day of arrival."
    assert line.day.day() == TODAY
    assert "nothing new" not in assistant.say.text()
    line.day.setFocus()
    line.day.selectAll()
    qtbot.keyClicks(line.day, "20/06/2026")
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert received(assistant) == [date(2026, 6, 20)] * 2
    assert assistant.import_button.isEnabled()
    assert line.isVisible()
    assert not line.button.isEnabled()


def test_a_row_put_right_by_itself_keeps_its_day(assistant: ImportAssistant) -> None:
    assistant.trial.arrival.button.click()
    assistant.run.edit((0, 1), Field.RECEIVED, "01/06/2026")
    assistant.trial.arrival.day.set_day(date(2026, 6, 10))
    assistant.trial.arrival.button.click()
    assert received(assistant) == [date(2026, 6, 10), date(2026, 6, 1)]
    assistant.run.edit((0, 0), Field.RECEIVED, "")
    assert received(assistant) == [None, date(2026, 6, 1)]
    assert assistant.trial.arrival.told.text() == "1 row(s) have no day of arrival."


@pytest.mark.parametrize(("text", "reason"), [("40/06/2026", "not a date"), ("25/06/2026", "still to come")])
def test_a_day_that_cannot_be_is_refused_with_the_reason(
    qtbot, assistant: ImportAssistant, text: str, reason: str
) -> None:
    line = assistant.trial.arrival
    line.day.selectAll()
    qtbot.keyClicks(line.day, text)
    qtbot.keyClick(line.day, Qt.Key.Key_Return)
    assert reason in line.problem.text()
    assert not line.button.isEnabled()
    assert received(assistant) == [None, None]


def test_what_is_pasted_arrived_today(qtbot, opened: Opened) -> None:
    QGuiApplication.clipboard().setText("\n".join((HEADER, *ROWS)).replace(";", "\t"))
    qtbot.keyClick(opened.window, Qt.Key.Key_V, CTRL)
    assistant = wait_for_assistant(qtbot, opened)
    assistant.show_step(1)
    assert received(assistant) == [TODAY, TODAY]
    assert assistant.trial.arrival.isVisible()
    assert "today" in assistant.trial.arrival.told.text()
    assert not assistant.run.has_work
    assistant.trial.arrival.day.set_day(date(2026, 6, 10))
    assistant.trial.arrival.button.click()
    assert received(assistant) == [date(2026, 6, 10)] * 2
    assistant.trial.arrival.day.setFocus()
    qtbot.keyClick(assistant, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: opened.desk.intake.importer.assistant is None)


def test_with_a_day_in_every_row_nothing_is_asked(qtbot, opened: Opened, tmp_path: Path) -> None:
    rows = (f"20/06/2026;{row}" for row in ROWS)
    path = write_rows(tmp_path / "lijst.csv", *rows, header=f"Ontvangen op;{HEADER}")
    assert not open_assistant(qtbot, opened, path).trial.arrival.isVisible()
