"""Lists of children who are placed come from real files of every kind into a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.bootstrap.parts import placement_reader
from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.placement_import import PlacementImport
from llko_desktop.services.placement_trial import PlacementFate
from llko_desktop.storage.placements import SqlPlacements
from llko_desktop.storage.store import SqlStore
from tests.helpers.exchange import xlsx
from tests.helpers.written_files import Rows, ods_file, openpyxl_file, xlsxwriter_file

TODAY = date(2026, 6, 24)
READER = placement_reader()
ROWS: Rows = (
    ("Kind", "Geboortedatum", "Startdatum", "Einddatum", "ma", "wo", "Opmerking"),
    ("Zoë Ngũgĩ", date(2026, 3, 1), date(2026, 9, 1), None, "8-17", "8:00-12:30", "👶 slaapt lang"),
    ("Łukasz Wiśniewski", date(2025, 1, 15), date(2025, 9, 1), date(2026, 8, 31), "8-17", None, None),
)


def placed(store: SqlStore) -> list[Any]:
    with store.read() as work:
        return list(work.placements.all())


def imports(store: SqlStore, procedure: Procedure) -> PlacementImport:
    return PlacementImport(store, procedure, lambda: TODAY)


@pytest.mark.parametrize("write", [xlsxwriter_file, openpyxl_file, ods_file])
def test_spreadsheets_come_in_with_their_dates(
    write: Callable[[Rows], bytes], store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.bin"
    path.write_bytes(write(ROWS))
    report = imports(store, procedure).carry_out(READER.read(path, TODAY))
    assert report is not None
    kept = placed(store)
    assert sorted(kept, key=lambda one: one.number) == list(report.added)
    assert [(one.child, one.start, one.end) for one in kept] == [
        ("Łukasz Wiśniewski", date(2025, 9, 1), date(2026, 8, 31)),
        ("Zoë Ngũgĩ", date(2026, 9, 1), date(2028, 9, 1)),
    ]
    assert kept[1].note == "👶 slaapt lang"
    imports(store, procedure).take_back(report.added)
    assert placed(store) == []


def test_what_formulas_give_is_read_and_an_error_is_told(
    store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for column, title in enumerate(("Kind", "Start", "Plan")):
            sheet.write(0, column, title)
        sheet.write(1, 0, "Lou Maes")
        sheet.write_formula(1, 1, "=DATE(2026,9,1)", day, 46266)
        sheet.write_formula(1, 2, '="ma "&"8-17"', None, "ma 8-17")
        sheet.write(2, 0, "Kato Smets")
        sheet.write_formula(2, 1, "=A1/0", day, "#DIV/0!")
        sheet.write(2, 2, "ma 8-17")

    path = tmp_path / "lijst.xlsx"
    path.write_bytes(xlsx(fill))
    good, bad = imports(store, procedure).trial(READER.read(path, TODAY)).rows
    assert good.placement is not None
    assert (good.placement.child, good.placement.start) == ("Lou Maes", date(2026, 9, 1))
    assert bad.rejected is not None
    assert (bad.rejected.row, bad.rejected.field) == (3, "start")


def test_five_thousand_rows_come_in_at_once_and_are_known_the_next_time(
    store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.csv"
    rows = (f"Kind {n};{n % 28 + 1:02}/09/2026;31/12/2027;ma di 8-17" for n in range(5_000))
    path.write_text("\n".join(("kind;start;einde;plan", *rows)), encoding="utf-8")
    files = READER.read(path, TODAY)
    report = imports(store, procedure).carry_out(files)
    assert report is not None
    assert len(report.added) == len(placed(store)) == 5_000
    again = imports(store, procedure).trial(files)
    assert again.count(PlacementFate.KNOWN) == 5_000


def test_what_fails_halfway_leaves_nothing_behind(
    store: SqlStore, procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(xlsxwriter_file(ROWS))
    add = SqlPlacements.add
    written: list[int] = []

    def fails_the_second_time(self: SqlPlacements, placement: Any) -> Any:
        if written:
            raise OSError("the disk is full")
        written.append(1)
        return add(self, placement)

    monkeypatch.setattr(SqlPlacements, "add", fails_the_second_time)
    with pytest.raises(OSError, match="full"):
        imports(store, procedure).carry_out(READER.read(path, TODAY))
    assert placed(store) == []


def test_a_child_that_another_window_placed_meanwhile_does_not_come_in_twice(
    store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(xlsxwriter_file(ROWS))
    files = READER.read(path, TODAY)
    shown = imports(store, procedure).trial(files)
    assert shown.count(PlacementFate.KNOWN) == 0

    with store.write() as work:
        work.placements.add(shown.placements[0])
    report = imports(store, procedure).carry_out(files)
    assert report is not None
    assert [one.child for one in report.added] == ["Łukasz Wiśniewski"]
    assert report.trial.count(PlacementFate.KNOWN) == 1
    assert len(placed(store)) == 2
