"""A list of placed children through the assistant: looked at, put right, placed, taken back at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.planning.importing.placement_assistant import PlacementAssistant
from llko_desktop.gui.planning.importing.placement_importer import PlacementImporter, import_placements
from llko_desktop.gui.planning.importing.placement_row_words import PlacementFilter
from llko_desktop.gui.planning.placement_list import PlacementList, show_placements
from llko_desktop.gui.rows.row_text import ROW_ROLE, RowText
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.fields import Field
from llko_desktop.services.placement_trial import PlacementFate, PlacementRow
from llko_desktop.services.ports import StoreError
from tests.helpers.assistant import choose
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.exchange import DATA
from tests.helpers.keys import CTRL, Key
from tests.helpers.rooms import nobody_placed, set_places
from tests.helpers.typing import type_text
from tests.window import MakeTheme, Opened, OpenWindow

LIST = DATA / "placements" / "geplaatste-kinderen.csv"
HEADER = "kind;geboortedatum;start;plan"
ADA = "Ada Peeters;31/03/2026;01/09/2026;ma 8-17"
BO = "Bo Maes;31/03/2026;01/09/2026;di 8-17"
NO_HOURS = "Cas Claes;31/03/2026;01/09/2026;wo"


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    found = open_window()
    nobody_placed(found.services)
    set_places(found.services, 8)
    return found


def table(folder: Path, *rows: str, header: str = HEADER) -> Path:
    path = folder / "lijst.csv"
    path.write_text("\n".join((header, *rows)), encoding="utf-8")
    return path


def bring_in(qtbot, monkeypatch, opened: Opened, theme: Theme, *paths: Path) -> PlacementAssistant:
    """Open the assistant on files, as the button does."""
    choose(monkeypatch, *paths)
    import_placements(opened.desk.context, theme, Icons(theme), opened.window)
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(PlacementAssistant)))
    (assistant,) = opened.window.findChildren(PlacementAssistant)
    qtbot.waitUntil(assistant.isVisible)
    assistant.activateWindow()
    QApplication.processEvents()
    return assistant


def placed(opened: Opened) -> dict[str, Placement]:
    return {one.child: one for one in opened.services.planning.view().placements}


def row_of(assistant: PlacementAssistant, number: int) -> PlacementRow:
    """Choose the row with a number in its file."""
    row = next(row for row in assistant.run.trial.rows if row.row == number)
    assert assistant.trial.list.select_key(row.key)
    return row


def lines(assistant: PlacementAssistant) -> list[RowText]:
    model = assistant.trial.model
    return [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]


def gone(opened: Opened) -> bool:
    QApplication.sendPostedEvents(None, 52)
    return not opened.window.findChildren(PlacementImporter)


def test_a_list_is_tried_placed_and_taken_back(qtbot, monkeypatch, opened: Opened, theme: Theme) -> None:
    assistant = bring_in(qtbot, monkeypatch, opened, theme, LIST)
    assert assistant.windowTitle() == "Import children who are placed"
    # A column that a placement has no place for is shown first.
    assert assistant.step == 0
    assert assistant.columns.lines[-2].choice.field is None
    assistant.show_step(1)
    chips = {chosen: assistant.trial.chips.chip(chosen).text() for chosen in PlacementFilter}
    assert chips == {
        PlacementFilter.ALL: "All 11",
        PlacementFilter.NEW: "New 4",
        PlacementFilter.REMARKED: "To look over 2",
        PlacementFilter.KNOWN: "Known 1",
        PlacementFilter.REJECTED: "Cannot come in 4",
    }
    assert placed(opened) == {}
    assert assistant.import_button.text() == "Place 6 child(ren)  Ctrl+↵"
    QTest.keyClick(assistant, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(placed(opened)) == 6)
    qtbot.waitUntil(lambda: gone(opened))
    assert opened.window.toast.label.text() == (
        "11 child(ren) in the list · 6 placed · 1 known already · 4 cannot come in"
    )
    opened.window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(opened.window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: placed(opened) == {})


def test_rows_say_what_becomes_of_them(qtbot, monkeypatch, opened: Opened, theme: Theme) -> None:
    assistant = bring_in(qtbot, monkeypatch, opened, theme, LIST)
    assistant.show_step(1)
    told = {line.aside: line for line in lines(assistant)}
    assert (told["row 4"].title, told["row 4"].badge) == ("Noor Peeters", "new")
    assert told["row 4"].subtitle.startswith("Tue 1 Sept 2026 – Tue 2 May 2028 · Mon 8–17")
    assert told["row 6"].badge == "new, look it over"
    assert "Mon 8–17, Wed 8–17 / Tue 8–17, Thu 8–17" in told["row 6"].subtitle
    assert (told["row 10"].title, told["row 10"].badge) == ("Dubois Wout", "cannot come in")
    assert told["row 10"].subtitle == "“31/02/2026” is a day that does not exist."
    assert told["row 14"].badge == "placed already"
    # The first row that cannot come in is chosen.
    assert assistant.trial.detail.problem.text() == "“31/02/2026” is a day that does not exist."
    row_of(assistant, 4)
    detail = assistant.trial.detail
    assert detail.proposed.isVisible()
    assert not detail.remarks.isVisible()
    row_of(assistant, 6)
    assert detail.remarks.text().startswith("Two weeks take turns")
    row_of(assistant, 14)
    assert detail.known.text() == "Noor Peeters stands further up already, from Tue 1 Sept 2026 on."
    assert not detail.left_out.isVisible()


def test_a_row_is_put_right_in_place(qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path) -> None:
    assistant = bring_in(qtbot, monkeypatch, opened, theme, table(tmp_path, ADA, NO_HOURS))
    # Every column is known: the rows are shown at once.
    assert assistant.step == 1
    row = row_of(assistant, 3)
    assert row.fate is PlacementFate.REJECTED
    plan = assistant.trial.detail.fields.edits[Field.PLAN]
    assert plan.accessibleDescription() == "Say from when until when for: Wed."
    plan.setFocus()
    plan.selectAll()
    type_text(plan, "wo 8-12")
    QTest.keyClick(assistant, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(placed(opened)) == 2)
    assert placed(opened)["Cas Claes"].phases[0].weeks == (parse_schedule("wo 8-12"),)


def test_a_row_is_left_out_and_closing_asks_first(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path
) -> None:
    assistant = bring_in(qtbot, monkeypatch, opened, theme, table(tmp_path, ADA, BO))
    row_of(assistant, 3)
    assistant.trial.detail.left_out.click()
    assert lines(assistant)[1].badge == "left out"
    assert assistant.import_button.text() == "Place 1 child(ren)  Ctrl+↵"
    asked: list[str] = []

    def answer(_parent, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    assistant.reject()
    assert len(asked) == 1
    assert assistant.isVisible()
    assistant.import_button.click()
    qtbot.waitUntil(lambda: set(placed(opened)) == {"Ada Peeters"})


def test_nothing_is_written_when_the_window_is_closed(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path
) -> None:
    assistant = bring_in(qtbot, monkeypatch, opened, theme, table(tmp_path, ADA))
    QTest.keyClick(assistant, Key.Key_Escape)
    qtbot.waitUntil(lambda: gone(opened))
    assert placed(opened) == {}


def test_columns_that_were_chosen_are_read_so_the_next_time(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path
) -> None:
    path = table(tmp_path, "Ada Peeters;31/08/2026;ma 8-17", header="kind;start;aanwezig")
    assistant = bring_in(qtbot, monkeypatch, opened, theme, path)
    assert assistant.step == 0
    assert not assistant.import_button.isEnabled()
    choice = assistant.columns.lines[2].choice
    entries = [choice.itemText(place) for place in range(choice.count())]
    assert "Child of your own" in entries
    assert "Days and hours in the other week" in entries
    assert "Received on" not in entries
    choice.setCurrentIndex(entries.index("Care plan"))
    heading = choice.model().item(choice.currentIndex())
    if not heading.isEnabled():
        choice.setCurrentIndex(len(entries) - 1 - entries[::-1].index("Care plan"))
    choice.activated.emit(choice.currentIndex())
    assert assistant.import_button.isEnabled()
    assistant.import_button.click()
    qtbot.waitUntil(lambda: len(placed(opened)) == 1)
    qtbot.waitUntil(lambda: gone(opened))
    again = table(tmp_path, "Bo Maes;31/08/2026;di 8-17", header="kind;start;aanwezig")
    assistant = bring_in(qtbot, monkeypatch, opened, theme, again)
    assert assistant.step == 1
    assert assistant.import_button.isEnabled()
    QTest.keyClick(assistant, Key.Key_Escape)


def test_dates_that_can_be_read_in_two_ways_are_asked_about(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path
) -> None:
    path = table(tmp_path, "Ada Peeters;;09/01/2026;ma 8-17")
    assistant = bring_in(qtbot, monkeypatch, opened, theme, path)
    assert assistant.step == 0
    assert not assistant.import_button.isEnabled()
    assistant.columns.question.month_first.click()
    assert assistant.import_button.isEnabled()
    assistant.import_button.click()
    qtbot.waitUntil(lambda: bool(placed(opened)))
    assert placed(opened)["Ada Peeters"].start == date(2026, 9, 1)


def test_more_children_than_places_are_warned_of(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path
) -> None:
    set_places(opened.services, 1)
    rows = ("Ada Peeters;31/03/2026;01/09/2026;ma di 8-17", "Bo Maes;31/03/2026;01/09/2026;ma di 8-17")
    assistant = bring_in(qtbot, monkeypatch, opened, theme, table(tmp_path, *rows))
    said = assistant.trial.too_many
    assert said.isVisible()
    assert said.text() == ("With all of these there are more children than places, from Tue 1 Sept 2026 on.")
    assert any(line.startswith("Tue: up to ") for line in said.toolTip().splitlines())
    for place in (0, 1):
        assistant.run.edit((0, place), Field.START, "31/08/2031")
    assert not said.isVisible()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "holds requests"),
        ("", "empty"),
        ("een losse tekst zonder iets", "names of the columns"),
        (HEADER, "No child was found"),
    ],
)
def test_files_without_a_list_say_so_in_the_list_of_children(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path, content: str | None, said: str
) -> None:
    path = DATA / "requests-utf8.csv"
    if content is not None:
        path = tmp_path / "lijst.csv"
        path.write_text(content, encoding="utf-8")
    choose(monkeypatch, path)
    show_placements(opened.desk.context, theme, Icons(theme), opened.window)
    (dialog,) = opened.window.findChildren(PlacementList)
    dialog.bring_in.click()
    qtbot.waitUntil(lambda: said in dialog.banner.label.text())
    qtbot.waitUntil(lambda: gone(opened))


def test_the_list_of_children_shows_who_came_in_and_takes_them_back(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path
) -> None:
    choose(monkeypatch, table(tmp_path, ADA, BO))
    show_placements(opened.desk.context, theme, Icons(theme), opened.window)
    (dialog,) = opened.window.findChildren(PlacementList)
    dialog.bring_in.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PlacementAssistant)))
    (assistant,) = dialog.findChildren(PlacementAssistant)
    qtbot.waitUntil(assistant.isVisible)
    assistant.import_button.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert dialog.banner.label.text() == "2 child(ren) in the list · 2 placed"
    dialog._take_back()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    assert placed(opened) == {}


def test_a_store_that_cannot_be_written_is_said_and_the_list_stays(
    qtbot, monkeypatch, opened: Opened, theme: Theme, tmp_path
) -> None:
    assistant = bring_in(qtbot, monkeypatch, opened, theme, table(tmp_path, ADA))

    def full():
        raise StoreError(Message.of("store_disk_full"))

    with monkeypatch.context() as patch:
        patch.setattr(opened.store, "write", full)
        assistant.import_button.click()
        qtbot.waitUntil(lambda: assistant.banner.isVisible())
        qtbot.waitUntil(assistant.import_button.isEnabled)
    assert placed(opened) == {}
    assistant.import_button.click()
    qtbot.waitUntil(lambda: bool(placed(opened)))


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_nothing_is_cut_in_a_small_window(
    qtbot, monkeypatch, opened: Opened, make_theme: MakeTheme, zoom: float
) -> None:
    theme = make_theme(zoom=zoom)
    set_places(opened.services, 1)
    assistant = bring_in(qtbot, monkeypatch, opened, theme, LIST)
    assistant.resize(1024, 700)
    for step in (0, 1):
        assistant.show_step(step)
        QApplication.processEvents()
        assert_nothing_clipped(assistant)


def test_choosing_no_file_does_nothing(monkeypatch, opened: Opened, theme: Theme) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([], ""))
    import_placements(opened.desk.context, theme, Icons(theme), opened.window)
    assert not opened.window.findChildren(PlacementImporter)
