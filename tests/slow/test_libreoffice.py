"""LibreOffice opens every list that goes out, and gives the same values back: texts stay texts."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from llko_desktop.bootstrap.parts import export_writer, list_writer
from llko_desktop.domain.figure_period import month_of
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.status import Status
from llko_desktop.exchange.figure_sheets import FigureSheets
from llko_desktop.services.export_list import ListExport
from llko_desktop.services.exports import Exports, target_of
from llko_desktop.services.figures import FigureService
from llko_desktop.services.ports import RequestQuery
from llko_desktop.texts.export_words import SpokenExport
from llko_desktop.texts.figures_words import FigureWords
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import RECEIVED, entered, in_status

pytestmark = pytest.mark.slow

TODAY = date(2026, 6, 24)
# Each would be worked out, or call for another program, where it were taken for a formula.
FORMULAS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1;1)",
    "\t=1+1",
    "  =1+1",
    "＝1+1",
    "'=1+1",
    '=HYPERLINK("http://example.be";"klik")',
    "=cmd|'/c calc'!A1",
)
QUERY = RequestQuery(descending=False)
# Semicolons, quotes, UTF-8, all lines, days as in Belgium: as a double click opens the file there.
AS_IN_BELGIUM = "CSV:59,34,76,1,,2067,false,true"
OUT = "csv:Text - txt - csv (StarCalc):59,34,76,1,,2067,false,true"


@dataclass(frozen=True)
class Office:
    """Opens files without a window; `reads` gives the cells of some as it shows them."""

    folder: Path

    def reads(self, *paths: Path) -> list[list[list[str]]]:
        is_text = paths[0].suffix == ".csv"
        # Into the other kind of file, so that what it takes for a day is one there.
        kind = ("--infilter=" + AS_IN_BELGIUM, "--convert-to", "xlsx") if is_text else ("--convert-to", OUT)
        out = self.folder / f"from-{paths[0].suffix[1:]}"
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        command = ["soffice", "--headless", profile, *kind, "--outdir", str(out)]
        done = subprocess.run(
            [*command, *map(str, paths)], capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0, done.stderr
        if is_text:
            return [cells(out / f"{path.stem}.xlsx") for path in paths]
        return [rows(out / f"{path.stem}.csv") for path in paths]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    if shutil.which("soffice") is None:
        pytest.skip("not installed: libreoffice-calc")
    return Office(tmp_path_factory.mktemp("office"))


def rows(path: Path) -> list[list[str]]:
    """Read a CSV file, lines in cells parted the same way whatever the system."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [["\n".join(cell.splitlines()) for cell in row] for row in csv.reader(file, delimiter=";")]


def cells(path: Path) -> list[list[str]]:
    """Read a workbook as it is to be shown."""

    def shown(value: object) -> str:
        if isinstance(value, date):
            return value.strftime("%d/%m/%Y")
        return "\n".join(str(value).splitlines()) if value is not None else ""

    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [[shown(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def requests(procedure: Procedure) -> list[CareRequest]:
    return [
        entered(
            in_status(
                Status.NOT_POSSIBLE,
                procedure,
                reference=f"OV-2026-{number:05}",
                child=Child(f"{text} Zoë", birth_date=date(2026, 1, 10)),
                parents=(Parent(text, "an@example.be", "+32 470 12 34 56"),),
                remarks=text,
                notes=f"{text}\nen één regel meer; “zo”",
            ),
            RECEIVED,
        )
        for number, text in enumerate(FORMULAS, 1)
    ]


@pytest.fixture(scope="module")
def store(procedure: Procedure) -> MemoryStore:
    made, week = MemoryStore(), parse_schedule("ma 8:00-17:00")
    with made.write() as work:
        for request in requests(procedure):
            work.requests.add(request)
        for text in FORMULAS:
            first = (Phase(date(2026, 9, 1), (week,)),)
            work.placements.add(Placement(text, first, date(2028, 8, 31), note=text))
    return made


Written = Callable[[str], dict[str, Path]]


@pytest.fixture(scope="module")
def written(store: MemoryStore, procedure: Procedure, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Write every list as one kind of file; gives them by name."""
    folder = tmp_path_factory.mktemp("lists")

    def write(kind: str) -> dict[str, Path]:
        words, exports = SpokenExport.of(Texts("nl", procedure)), Exports(store, export_writer())
        paths = {name: folder / f"{name}.{kind}" for name in ("requests", "placements", "history", "figures")}
        exports.requests(QUERY, words, target_of(paths["requests"]))
        exports.placements(words, target_of(paths["placements"]))
        exports.history(QUERY, words, target_of(paths["history"]))
        report = FigureService(store, procedure, lambda: TODAY).report(month_of(RECEIVED))
        document = FigureWords(report, Texts("nl", procedure)).document()
        paths["figures"].write_bytes(getattr(FigureSheets(), kind)(document))
        if kind == "xlsx":
            paths["list"] = folder / "list.xlsx"
            ListExport(store, list_writer()).write(QUERY, words, paths["list"])
        return paths

    return write


def same(found: list[list[str]], wanted: list[list[str]]) -> None:
    """Compare cells; a row ends with its last filled one, and a number is one however it is written."""

    def plain(table: list[list[str]]) -> list[list[str]]:
        kept = [[_number(cell) for cell in row] for row in table]
        for row in kept:
            while row and not row[-1]:
                row.pop()
        while kept and not kept[-1]:
            kept.pop()
        return kept

    assert plain(found) == plain(wanted)


def _number(cell: str) -> str:
    text = cell.replace(",", ".")
    try:
        return f"{float(text.removesuffix('%')) / (100 if text.endswith('%') else 1):.4f}"
    except ValueError:
        return cell


def test_workbooks_are_read_as_they_were_written(office: Office, written: Written) -> None:
    paths = written("xlsx")
    for (name, path), found in zip(paths.items(), office.reads(*paths.values()), strict=True):
        if name != "figures":
            same(found, cells(path))
        else:
            # Shares and days are rounded where they are shown.
            assert [row[0] for row in found if row] == [row[0] for row in cells(path) if row]
    shown = {cell for row in office.reads(paths["requests"])[0] for cell in row}
    assert set(FORMULAS) <= shown


def test_text_files_are_read_as_they_were_written(office: Office, written: Written) -> None:
    paths = written("csv")
    for path, found in zip(paths.values(), office.reads(*paths.values()), strict=True):
        same(found, rows(path))


def test_a_formula_would_have_been_worked_out(office: Office, tmp_path: Path) -> None:
    """Show that these tests tell a formula from a text."""
    from xlsxwriter import Workbook

    with Workbook(str(tmp_path / "worked.xlsx")) as book:
        book.add_worksheet().write_formula("A1", "=1+1", value="")
    assert office.reads(tmp_path / "worked.xlsx") == [[["2"]]]
