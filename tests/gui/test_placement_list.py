"""All children who are placed are listed, found, changed, let end and removed; each step is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.planning.placement_dialog import PlacementDialog
from llko_desktop.gui.planning.placement_list import PlacementList, show_placements
from llko_desktop.gui.rows.row_text import ROW_ROLE, RowText
from llko_desktop.gui.theme.theme import Theme
from tests.helpers.forms import press
from tests.helpers.keys import CTRL, Key
from tests.helpers.typing import type_text
from tests.window import Opened, OpenWindow

START = date(2026, 6, 1)


def placed(name: str, week: str = "ma di 8-17", start: date = START, end: date | None = None) -> Placement:
    return Placement(name, (Phase(start, (parse_schedule(week),)),), end)


FOUR = (
    placed("Zoë Maes"),
    placed("Ada Peeters", "wo 8-12", date(2026, 9, 1)),
    placed("Liam Claes", "vr 9-16", date(2025, 1, 6), date(2026, 6, 23)),
    placed("Élise Martin", "do 8-17", date(2025, 1, 6), date(2026, 6, 24)),
)


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    found = open_window()
    with found.store.write() as work:
        for one in work.placements.all():
            work.placements.remove(one)
    return found


def listed(opened: Opened, theme: Theme, *placements: Placement) -> PlacementList:
    with opened.store.write() as work:
        for one in placements:
            work.placements.add(one)
    show_placements(opened.desk.context, theme, Icons(theme), opened.window)
    (dialog,) = opened.window.findChildren(PlacementList)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def rows(dialog: PlacementList) -> list[RowText]:
    return [dialog.model.index(place, 0).data(ROW_ROLE) for place in range(dialog.model.rowCount())]


def names(dialog: PlacementList) -> list[str]:
    return [row.title for row in rows(dialog)]


def kept(opened: Opened) -> dict[str, Placement]:
    with opened.store.read() as work:
        return {one.child: one for one in work.placements.all()}


def search(dialog: PlacementList, text: str) -> None:
    dialog.search.setFocus()
    dialog.search.selectAll()
    type_text(dialog.search, text)
    dialog.search.searched.emit()
    QApplication.processEvents()


def test_those_who_come_stand_before_those_who_left(opened: Opened, theme: Theme) -> None:
    dialog = listed(opened, theme, *FOUR)
    assert names(dialog) == ["Ada Peeters", "Élise Martin", "Zoë Maes", "Liam Claes"]
    shown = {row.title: row for row in rows(dialog)}
    assert shown["Zoë Maes"].badge == "comes now"
    assert shown["Zoë Maes"].aside == "no end yet"
    assert shown["Ada Peeters"].badge == "from Tue 1 Sept 2026"
    assert shown["Élise Martin"].badge == "comes now"
    assert shown["Liam Claes"].badge == "left"
    assert shown["Ada Peeters"].subtitle == "Wed 8–12"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zoe", ["Zoë Maes"]),
        ("ELISE", ["Élise Martin"]),
        ("wed", ["Ada Peeters"]),
        ("maes mon", ["Zoë Maes"]),
        ("23/06/2026", ["Liam Claes"]),
        ("nobody", []),
    ],
)
def test_a_search_finds_names_days_and_dates(
    opened: Opened, theme: Theme, text: str, found: list[str]
) -> None:
    dialog = listed(opened, theme, *FOUR)
    search(dialog, text)
    assert names(dialog) == found
    assert dialog.none_found.isVisible() == (not found)
    assert dialog.edit.isEnabled() == bool(found)


def test_nobody_placed_says_what_to_do(opened: Opened, theme: Theme) -> None:
    dialog = listed(opened, theme)
    assert dialog.nobody.isVisible()
    press(dialog, "Place a child")
    assert dialog.findChildren(PlacementDialog)[0].isVisible()


def test_enter_edits_the_one_that_is_chosen(opened: Opened, theme: Theme) -> None:
    dialog = listed(opened, theme, *FOUR)
    search(dialog, "zoe")
    QTest.keyClick(dialog.search, Key.Key_Return)
    QTest.keyClick(dialog.list, Key.Key_Return)
    form = dialog.findChildren(PlacementDialog)[0]
    assert "Zoë Maes" in form.windowTitle()
    form.body.field("note").set_text("x")
    press(form, "Save")
    assert kept(opened)["Zoë Maes"].note == "x"
    assert "Zoë Maes" in dialog.banner.label.text()


def test_a_last_day_is_set_and_taken_back(opened: Opened, theme: Theme) -> None:
    dialog = listed(opened, theme, *FOUR)
    search(dialog, "zoe")
    assert not dialog.end.isEnabled()
    dialog.last_day.setFocus()
    type_text(dialog.last_day, "31/12/2026")
    QTest.mouseClick(dialog.end, Qt.MouseButton.LeftButton)
    assert kept(opened)["Zoë Maes"].end == date(2026, 12, 31)
    assert rows(dialog)[0].aside == "until Thu 31 Dec 2026"
    press(dialog.banner, "Undo")
    assert kept(opened)["Zoë Maes"].end is None
    assert dialog.last_day.day() is None


def test_a_last_day_before_the_first_is_refused(opened: Opened, theme: Theme) -> None:
    dialog = listed(opened, theme, *FOUR)
    search(dialog, "zoe")
    dialog.last_day.setFocus()
    type_text(dialog.last_day, "1/5/2026")
    QTest.mouseClick(dialog.end, Qt.MouseButton.LeftButton)
    assert "before it starts" in dialog.banner.label.text()
    assert kept(opened)["Zoë Maes"].end is None


def test_one_that_was_removed_comes_back_by_key_and_once(opened: Opened, theme: Theme) -> None:
    dialog = listed(opened, theme, *FOUR)
    search(dialog, "zoe")
    press(dialog, "Remove")
    assert "Zoë Maes" not in kept(opened)
    assert names(dialog) == []
    QTest.keyClick(dialog, Key.Key_Z, CTRL)
    assert kept(opened)["Zoë Maes"].phases == FOUR[0].phases
    QTest.keyClick(dialog, Key.Key_Z, CTRL)
    assert len(kept(opened)) == 4
    dialog.reject()
    opened.window.commands.undo.trigger()
    assert len(kept(opened)) == 4


def test_one_that_changed_elsewhere_is_not_removed(opened: Opened, theme: Theme) -> None:
    dialog = listed(opened, theme, FOUR[0])
    with opened.store.write() as work:
        work.placements.save(replace(kept(opened)["Zoë Maes"], note="changed"))
    press(dialog, "Remove")
    assert "another window" in dialog.banner.label.text()
    assert kept(opened)["Zoë Maes"].note == "changed"


def test_five_thousand_placements_are_listed_and_searched(opened: Opened, theme: Theme) -> None:
    many = [placed(f"Child {number}", start=START + timedelta(days=number)) for number in range(5_000)]
    dialog = listed(opened, theme, *many)
    assert dialog.model.rowCount() == 5_000
    search(dialog, "child 4999")
    assert names(dialog) == ["Child 4999"]


def test_a_list_that_was_closed_hears_of_nothing_more(opened: Opened, theme: Theme, qtbot) -> None:
    dialog = listed(opened, theme, *FOUR)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    for signal in (opened.desk.context.failed, opened.desk.context.noticed):
        signal.emit("te laat")


def test_the_keyboard_goes_back_to_the_list_where_another_press_does_no_harm(
    opened: Opened, theme: Theme
) -> None:
    dialog = listed(opened, theme, *FOUR)
    dialog.last_day.set_day(date(2026, 12, 24))
    dialog.last_day.setFocus()
    QTest.keyClick(dialog.last_day, Key.Key_Return)
    assert "24 Dec 2026" in dialog.banner.label.text()
    assert dialog.list.hasFocus()
    dialog.remove.setFocus()
    QTest.keyClick(dialog.remove, Key.Key_Space)
    assert len(opened.services.planning.view().placements) == 3
    assert dialog.list.hasFocus()
