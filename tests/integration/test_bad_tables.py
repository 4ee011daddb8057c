"""Tables with everything that goes wrong in spreadsheets come in with what they hold, or say why not."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P

from llko_desktop.domain.flags import Flag
from llko_desktop.exchange.csv_table import MAX_COLUMNS
from llko_desktop.exchange.sheet_limits import STANDARD_LIMITS
from llko_desktop.exchange.table_shapes import column_letters
from llko_desktop.services.drafts import ReadFile, UnreadableFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, Reading, Sample
from tests.helpers.exchange import READER, TODAY, open_one, read, read_text, xlsx, xlsx_rows

HEADER = ["Dossier", "Ontvangen", "Kind", "Start"]
ROW = ["1", "2026-02-01", "Lien", "2026-09-01"]


def read_data(folder: Path, data: bytes, name: str = "boek.xlsx") -> ReadFile:
    path = folder / name
    path.write_bytes(data)
    return read(path)


def refusal(path: Path) -> dict[str, Any]:
    """Give the reason why a file is neither opened nor read."""
    with pytest.raises(UnreadableFile) as error:
        READER.open(path)
    with pytest.raises(UnreadableFile) as again:
        read(path)
    assert again.value.message == error.value.message
    return {"code": error.value.message.code, **dict(error.value.message.values)}


def repacked(data: bytes, change: Callable[[str, str], str]) -> bytes:
    """Give a workbook with its parts changed as text."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name).decode()))
    return target.getvalue()


def filled(fill: Callable[[Any, Any], None], options: dict[str, Any] | None = None) -> bytes:
    """Give a workbook with one sheet: the header, the row, and what `fill` does with book and sheet."""

    def all_of_it(book: Any) -> None:
        sheet = book.add_worksheet("Aanvragen")
        sheet.write_row(0, 0, HEADER)
        sheet.write_row(1, 0, ROW)
        fill(book, sheet)

    return xlsx(all_of_it, options)


def test_entities_that_multiply_are_not_expanded(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE z [<!ENTITY a "Lien">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12)
    )

    def change(name: str, part: str) -> str:
        if "sharedStrings" not in name:
            return part
        return part.replace("<sst", f"{bomb}]><sst").replace("<t>Lien</t>", "<t>&m;</t>")

    path = tmp_path / "boek.xlsx"
    path.write_bytes(repacked(xlsx_rows([HEADER, ROW]), change))
    assert refusal(path) == {"code": "workbook_damaged"}


def test_cells_in_opposite_corners(tmp_path: Path) -> None:
    path = tmp_path / "boek.xlsx"
    path.write_bytes(filled(lambda _, sheet: sheet.write(1_048_575, 16_383, "x")))
    assert refusal(path) == {
        "code": "table_too_large",
        "what": "memory",
        "limit": STANDARD_LIMITS.memory,
    }


def test_hundred_thousand_columns_of_a_workbook(tmp_path: Path) -> None:
    far = f'<c r="{column_letters(99_999)}1"><v>1</v></c></row>'
    path = tmp_path / "boek.xlsx"
    path.write_bytes(
        repacked(
            xlsx_rows([HEADER, ROW]),
            lambda name, part: part.replace("</row>", far, 1) if "sheet1" in name else part,
        )
    )
    assert refusal(path) == {"code": "table_too_large", "what": "columns", "limit": STANDARD_LIMITS.columns}


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_hundred_thousand_columns_of_a_text(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(separator.join(["Kind", "Ontvangen", *["x"] * 99_998]) + "\n" + separator.join("ab" * 9))
    assert refusal(path) == {"code": "table_too_large", "what": "columns", "limit": MAX_COLUMNS}


def test_macros_are_not_looked_at(tmp_path: Path) -> None:
    (tmp_path / "vbaProject.bin").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Auto_Open " * 100)
    data = filled(lambda book, _: book.add_vba_project(str(tmp_path / "vbaProject.bin")))
    assert [draft.child.name for draft in read_data(tmp_path, data, "boek.xlsm").drafts] == ["Lien"]


def test_formulas_are_read_as_their_values_and_without_one_as_empty(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        days = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_formula(1, 2, '="Li"&"en"', None, "Lien")
        sheet.write_formula(1, 3, "=DATE(2026;9;1)", days, 46266)
        sheet.write(2, 0, "2")
        sheet.write_formula(2, 1, "=TODAY()", days, 46054)
        sheet.write_formula(2, 2, '="Je"&"f"', None, "Jef")
        sheet.write_formula(2, 3, "=DATE(2026;10;1)", days, 46296)
        sheet.write(3, 0, "3")
        sheet.write_formula(3, 1, "=1/0", days, "#DIV/0!")
        sheet.write_formula(3, 2, '="To"&"m"', None, "Tom")

    def without_values(name: str, part: str) -> str:
        if "sheet1" not in name:
            return part
        return re.sub(r'(<c r="[CD]3"[^>]*>)(<f>.*?</f>)<v>.*?</v>', r"\1\2", part)

    file = read_data(tmp_path, repacked(filled(fill), without_values))
    assert [(d.reference, d.child.name, d.plan.start) for d in file.drafts] == [
        ("1", "Lien", date(2026, 9, 1)),
    ]
    assert [(row.row, row.field, row.reason.code) for row in file.rejected] == [
        (3, "child", "name_missing"),
        (4, "received", "received_missing"),
    ]


def test_formulas_of_an_ods_without_values(tmp_path: Path) -> None:
    document = OpenDocumentSpreadsheet()
    sheet = OdfTable(name="Aanvragen")
    for row in (HEADER, ROW):
        line = TableRow()
        for text in row:
            if text == "2026-09-01":
                line.addElement(TableCell(formula="of:=DATE(2026;9;1)"))
            else:
                cell = TableCell(valuetype="string")
                cell.addElement(P(text=text))
                line.addElement(cell)
        sheet.addElement(line)
    document.spreadsheet.addElement(sheet)
    target = io.BytesIO()
    document.save(target)
    (draft,) = read_data(tmp_path, target.getvalue(), "boek.ods").drafts
    assert (draft.child.name, draft.plan.start) == ("Lien", None)


def test_merged_name_belongs_to_its_first_row(tmp_path: Path) -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet.merge_range(2, 2, 4, 2, "Maes")
        for number in (2, 3, 4):
            sheet.write_row(number, 0, [str(number), "2026-02-02"])
            sheet.write(number, 3, "2026-10-01")
        sheet.merge_range(6, 0, 6, 3, "Lijst van de opvang")

    file = read_data(tmp_path, filled(fill))
    assert [(draft.row, draft.child.name) for draft in file.drafts] == [(2, "Lien"), (3, "Maes")]
    assert [(row.row, row.reason.code) for row in file.rejected] == [(4, "name_missing"), (5, "name_missing")]


def test_titles_merged_over_two_columns(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 5, "Opvangvragen 2026")
        sheet.write_row(1, 0, ["Kind", "Ontvangen"])
        sheet.merge_range(1, 2, 1, 3, "E-mail")
        sheet.write_row(2, 0, ["Lien", "2026-02-01", "an@example.be", "jan@example.be"])

    (draft,) = read_data(tmp_path, xlsx(fill)).drafts
    assert [parent.email for parent in draft.parents] == ["an@example.be", "jan@example.be"]


def test_hidden_rows_and_columns_are_read_and_hidden_sheets_are_not(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(2, 0, ["2", "2026-02-02", "Jef"])
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column(3, 3, None, None, {"hidden": True})
        for number, hide in enumerate(("hide", "very_hidden"), 3):
            other = book.add_worksheet(hide)
            other.write_row(0, 0, HEADER)
            other.write_row(1, 0, [str(number), *ROW[1:]])
            getattr(other, hide)()

    file = read_data(tmp_path, filled(fill))
    assert [(draft.reference, draft.plan.start) for draft in file.drafts] == [
        ("1", date(2026, 9, 1)),
        ("2", None),
    ]


def xls_1904() -> bytes:
    book = xlwt.Workbook()
    book.dates_1904 = True
    sheet = book.add_sheet("Aanvragen")
    days = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for column, title in enumerate(HEADER):
        sheet.write(0, column, title)
    for column, value in enumerate(["1", date(2026, 2, 1), "Lien", date(2026, 9, 1)]):
        sheet.write(1, column, value, *([days] if isinstance(value, date) else []))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def xlsx_1904() -> bytes:
    def fill(book: Any, sheet: Any) -> None:
        days = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_datetime(1, 1, date(2026, 2, 1), days)
        sheet.write_datetime(1, 3, date(2026, 9, 1), days)

    return filled(fill, {"date_1904": True})


@pytest.mark.parametrize(("name", "make"), [("boek.xls", xls_1904), ("boek.xlsx", xlsx_1904)])
def test_days_counted_from_1904(tmp_path: Path, name: str, make: Callable[[], bytes]) -> None:
    (draft,) = read_data(tmp_path, make(), name).drafts
    assert (draft.received, draft.plan.start) == (date(2026, 2, 1), date(2026, 9, 1))


def test_days_counted_from_1904_that_are_not_shown_as_dates(tmp_path: Path) -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet.write(1, 1, 46_054 - 1_462)
        sheet.write(1, 3, 46_266 - 1_462)
        sheet.write_row(0, 4, ["Postcode", "Einde"])
        sheet.write_row(1, 4, [9_400, 12])

    source = open_one(tmp_path, filled(fill, {"date_1904": True}), "boek.xlsx")
    (draft,) = READER.interpret(source, Reading(), TODAY).drafts
    assert (draft.received, draft.plan.start) == (date(2026, 2, 1), date(2026, 9, 1))
    assert (draft.residence, draft.remarks) == ("9400", "Einde: 12")
    assert READER.samples(source, Reading(), 1) == [Sample("44592", date(2026, 2, 1))]


def test_times_and_durations_in_a_plan_are_kept(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 4, ["Maandag", "Dinsdag", "Uren"])
        sheet.write_datetime(1, 4, time(8, 30), book.add_format({"num_format": "hh:mm"}))
        sheet.write_datetime(1, 5, datetime(2026, 12, 8), book.add_format({"num_format": "d/mm"}))  # noqa: DTZ001
        sheet.write_datetime(1, 6, timedelta(hours=9), book.add_format({"num_format": "[h]:mm"}))

    (draft,) = read_data(tmp_path, filled(fill)).drafts
    assert draft.flags == (Flag.PLAN_UNREADABLE,)
    assert draft.remarks.splitlines() == ["Maandag: 08:30", "Dinsdag: 2026-12-08", "Uren: 9:00:00"]
    made = read_text(tmp_path, "Kind;Ontvangen;Opvangplan\nLien;2026-02-01;ma 8-17 vanaf 2026-09-01\n")
    assert made.drafts[0].remarks == "Opvangplan: ma 8-17 vanaf 2026-09-01"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = "Kind;Ontvangen;Start\r\nAmélie;2026-02-01;1 août 2026\r\n"
    (draft,) = read_text(tmp_path, text, encoding).drafts
    assert (draft.child.name, draft.plan.start) == ("Amélie", date(2026, 8, 1))


def test_nul_bytes(tmp_path: Path) -> None:
    (draft,) = read_text(tmp_path, "Ki\0nd;Ontvangen\n\0Lien\0;2026-02-01\n\0\0\0").drafts
    assert draft.child.name == "Lien"


def test_file_that_is_replaced_while_it_is_read_is_one_of_both(tmp_path: Path) -> None:
    path, done = tmp_path / "lijst.csv", threading.Event()
    texts = [
        "Kind;Ontvangen\n" + f"{name};2026-02-01\n" * number
        for name, number in (("Lien", 300), ("Jef", 3_000))
    ]
    path.write_text(texts[0], encoding="utf-8")

    def replace_it() -> None:
        while not done.is_set():
            for number, text in enumerate(texts):
                new = tmp_path / f"{number}.new"
                new.write_text(text, encoding="utf-8")
                new.replace(path)

    thread = threading.Thread(target=replace_it)
    thread.start()
    try:
        sizes = {(s.rows[0].cells[0], len(s.rows)) for _ in range(40) for s in READER.open(path)}
    finally:
        done.set()
        thread.join()
    assert sizes <= {("Lien", 300), ("Jef", 3_000)}


def test_drive_that_goes_away_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path("/proc/self/mem")  # the first page of a process is a regular file's that cannot be read
    if not path.exists():
        path = tmp_path / "weg.csv"
        path.write_bytes(b"x")
        monkeypatch.setattr(Path, "open", _gone)
    found = refusal(path)
    assert found["code"] == "file_read_failed"
    assert found["error"]


def _gone(*_: object) -> None:
    raise OSError(5, "Input/output error")


def test_links_to_what_is_gone_or_to_themselves(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    link, loop = tmp_path / "dood.csv", tmp_path / "lus.csv"
    link.symlink_to(tmp_path / "map" / "weg.csv")
    loop.symlink_to(loop)
    assert refusal(link) == {"code": "file_missing"}
    assert refusal(loop)["code"] in {"file_read_failed", "file_missing"}
    (tmp_path / "map").rmdir()
    assert refusal(link) == {"code": "file_missing"}


def test_nobody_waits_for_a_pipe_or_a_device(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp.csv"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    for path in (Path(os.devnull), pipe, Path("/dev/zero"), Path("/dev/stdin")):
        if path.exists() and not path.is_file():
            assert refusal(path) == {"code": "file_not_regular"}


def test_worker_of_the_installed_program_reads_the_same(tmp_path: Path) -> None:
    data = xlsx_1904()
    done = subprocess.run(
        [sys.executable, "-m", "llko_desktop", "--sheet-worker", STANDARD_LIMITS.to_json()],
        input=data,
        capture_output=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert b'["date","2026-02-01"]' in done.stdout
    assert done.stdout.splitlines()[-1] == b'{"done": 2}'


def test_rows_that_only_a_reading_makes_requests_are_not_lost(tmp_path: Path) -> None:
    source: Incoming = open_one(
        tmp_path, filled(lambda _, s: s.write_row(2, 3, ["2026-09-01", "Jef"])), "a.xlsx"
    )
    reading = Reading(fields={4: Field.CHILD, 2: Field.PARENT}, edits={(1, Field.RECEIVED): "2026-02-02"})
    file = READER.interpret(source, reading, TODAY)
    assert [(draft.position, draft.child.name) for draft in file.drafts] == [(0, ""), (1, "Jef")]
