"""Workbooks are read in a process of their own, and a hostile one ends in a clear refusal."""

from __future__ import annotations

import io
import json
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.sheet_limits import STANDARD_LIMITS, WORKER_OPTION, SheetLimits
from llko_desktop.exchange.sheet_process import read_workbook
from llko_desktop.exchange.sheet_worker import run
from llko_desktop.exchange.workers import worker_command
from llko_desktop.services.drafts import UnreadableFile
from tests.helpers.exchange import DATA, read, xlsx, xlsx_rows


def refusal(
    data: bytes, limits: SheetLimits = STANDARD_LIMITS, command: list[str] | None = None
) -> dict[str, Any]:
    with pytest.raises(InputError) as error:
        read_workbook(data, limits, command)
    message = error.value.messages[0]
    return {"code": message.code, **dict(message.values)}


def repacked(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """Give a zipped workbook with its parts changed, and more parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, part in more.items():
            new.writestr(name, part)
    return target.getvalue()


def test_cells_come_with_their_types_and_places() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("Blad")
        form = {
            name: book.add_format({"num_format": name})
            for name in ("dd/mm/yyyy", "dd/mm/yyyy hh:mm", "hh:mm", "[h]:mm")
        }
        sheet.write(2, 1, "tekst")
        sheet.write(2, 2, 5)
        sheet.write(2, 3, True)
        sheet.write_datetime(3, 1, date(2026, 1, 2), form["dd/mm/yyyy"])
        sheet.write_datetime(3, 2, datetime(2026, 1, 2, 8, 30), form["dd/mm/yyyy hh:mm"])  # noqa: DTZ001
        sheet.write_datetime(3, 3, time(8, 30), form["hh:mm"])
        sheet.write(3, 4, 1.5, form["[h]:mm"])
        sheet.write_formula(3, 5, '="a"&"b"', None, "ab")
        sheet.write_formula(3, 6, "=1/0", None, "#DIV/0!")

    (table,) = read_workbook(xlsx(fill))
    assert table.name == "Blad"
    assert [[cell for cell in row if cell is not None] for row in table.rows] == [
        [],
        [],
        ["tekst", 5.0, True],
        [date(2026, 1, 2), datetime(2026, 1, 2, 8, 30), time(8, 30), timedelta(days=1, hours=12), "ab"],  # noqa: DTZ001
    ]


def test_dates_counted_from_1904() -> None:
    def fill(book: Any) -> None:
        book.add_worksheet().write_datetime(
            0, 0, date(2026, 1, 2), book.add_format({"num_format": "dd/mm/yyyy"})
        )

    (table,) = read_workbook(xlsx(fill, {"date_1904": True}))
    assert table.rows == ((date(2026, 1, 2),),)


HEADER = ["Nr", "Ontvangen", "Kind", "Start"]


def test_visible_sheets_with_a_header_are_read(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        for name, reference, header in (
            ("Uitleg", "1000", ["Zo", "werkt", "het", "hier"]),
            ("Eerste", "1001", HEADER),
            ("Geheim", "1002", HEADER),
            ("Tweede", "1003", HEADER),
        ):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, header)
            sheet.write_row(1, 0, [reference, "01/02/2026", "Lien", "01/09/2026"])
            if name == "Geheim":
                sheet.hide()

    path = tmp_path / "boek.xlsx"
    path.write_bytes(xlsx(fill))
    assert [(item.file, item.reference) for item in read(path).drafts] == [
        ("boek.xlsx", "1001"),
        ("boek.xlsx [Tweede]", "1003"),
    ]


def test_numbers_for_phone_and_reference(tmp_path: Path) -> None:
    path = tmp_path / "boek.xlsx"
    path.write_bytes(xlsx_rows([[*HEADER, "Gsm"], [1030, 46054, "Lien", 46266, 470123456]]))
    (draft,) = read(path).drafts
    assert (draft.reference, draft.received, draft.plan.start) == ("1030", date(2026, 2, 1), date(2026, 9, 1))
    assert draft.parents[0].phone == "+32 470 12 34 56"


def test_workbook_without_header(tmp_path: Path) -> None:
    path = tmp_path / "boek.xlsx"
    path.write_bytes(xlsx(lambda book: book.add_worksheet()))
    with pytest.raises(UnreadableFile) as error:
        read(path)
    assert error.value.message.code == "header_not_found"


SAMPLE = (DATA / "overzicht.xlsx").read_bytes()


@pytest.mark.parametrize("size", [10, 100, 1000, len(SAMPLE) // 2, len(SAMPLE) - 30])
def test_truncated_workbook(size: int) -> None:
    assert refusal(SAMPLE[:size]) == {"code": "workbook_damaged"}


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04" + b"\xff" * 500,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 3000,
        repacked(SAMPLE, lambda name, part: part[: len(part) // 2] if "sheet1" in name else part),
        repacked(SAMPLE, lambda name, part: b"" if name == "xl/workbook.xml" else part),
    ],
)
def test_damaged_workbook(data: bytes) -> None:
    assert refusal(data) == {"code": "workbook_damaged"}


def test_other_archives_are_no_workbooks() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as book:
        book.writestr("word/document.xml", "<x/>")
    assert refusal(target.getvalue()) == {"code": "file_not_table", "kind": "zip"}


def bomb(size: int) -> bytes:
    return repacked(SAMPLE, lambda _, part: part, **{"xl/media/big.xml": b"a" * size})


def test_zip_bomb_is_not_unpacked() -> None:
    limits = SheetLimits(unpacked=10 * 2**20)
    data = bomb(limits.unpacked)
    assert len(data) < 100_000
    assert refusal(data, limits) == {"code": "table_too_large", "what": "unpacked", "limit": limits.unpacked}


def test_zip_bomb_that_lies_about_its_size_is_damaged() -> None:
    filling = b'<sheetData><row><c t="str"><v>' + b"a" * 20 * 2**20 + b"</v></c></row>"
    data = bytearray(
        repacked(
            SAMPLE, lambda name, part: part.replace(b"<sheetData>", filling) if "sheet1" in name else part
        )
    )
    place = struct.unpack("<I", data[data.rfind(b"PK\x05\x06") + 16 :][:4])[0]
    while data[place : place + 4] == b"PK\x01\x02":
        data[place + 24 : place + 28] = struct.pack("<I", 1000)
        place += 46 + sum(struct.unpack("<HHH", data[place + 28 : place + 34]))
    assert refusal(bytes(data)) == {"code": "workbook_damaged"}


def test_cell_in_the_farthest_corner() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Kind")
        sheet.write(1_048_575, 16_383, "x")

    limits = SheetLimits()
    assert refusal(xlsx(fill)) == {"code": "table_too_large", "what": "memory", "limit": limits.memory}


@pytest.mark.parametrize(
    ("what", "limits"),
    [
        ("rows", SheetLimits(rows=19)),
        ("columns", SheetLimits(columns=11)),
        ("cells", SheetLimits(cells=100)),
        ("characters", SheetLimits(characters=1000)),
    ],
)
def test_each_limit_is_named(what: str, limits: SheetLimits) -> None:
    assert refusal(SAMPLE, limits) == {
        "code": "table_too_large",
        "what": what,
        "limit": getattr(limits, what),
    }


def test_limits_that_are_just_met() -> None:
    (table,) = read_workbook(SAMPLE, SheetLimits(rows=20, columns=12))
    assert len(table.rows) == 20


def script(text: str) -> list[str]:
    return [sys.executable, "-c", text]


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import os; os.abort()", "workbook_reader_failed"),
        ("import os; os._exit(3)", "workbook_reader_failed"),
        ("print('[1, 2'); print('no json')", "workbook_reader_failed"),
        ("print('{\"sheet\": \"a\"}'); print('[1]')", "workbook_reader_failed"),
        (
            "import sys; sys.stdin.buffer.read(); print('{\"done\": 1}'); sys.exit(1)",
            "workbook_reader_failed",
        ),
        (
            "import sys; print('memory allocation of 9 bytes failed', file=sys.stderr); sys.exit(9)",
            "table_too_large",
        ),
    ],
)
def test_worker_that_dies(program: str, code: str) -> None:
    assert refusal(SAMPLE, command=script(program))["code"] == code


def test_worker_that_hangs_is_ended() -> None:
    limits = SheetLimits(seconds=0.5)
    assert refusal(SAMPLE, limits, script("import time; time.sleep(60)")) == {
        "code": "workbook_too_slow",
        "seconds": 0.5,
    }


def test_worker_that_is_not_there(tmp_path: Path) -> None:
    assert refusal(SAMPLE, command=[str(tmp_path / "none")]) == {"code": "workbook_reader_failed"}


def test_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command(WORKER_OPTION, "a.module") == [sys.executable, WORKER_OPTION]


def test_worker_runs_from_any_folder_and_loads_little(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(read_workbook(SAMPLE)) == 1
    check = (
        "import sys, llko_desktop.exchange.reader; "
        "print([name for name in sys.modules if name in ('PySide6', 'sqlalchemy')])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", check], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_lines_end_with_what_became_of_it() -> None:
    out = io.StringIO()
    run(SAMPLE, SheetLimits(), out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert lines[0] == {"sheet": "Opvangvragen"}
    assert lines[4][1] == ["date", "2026-01-29"]
    assert lines[-1] == {"done": 20}
    out = io.StringIO()
    run(b"PK\x03\x04", SheetLimits(), out)
    assert json.loads(out.getvalue()) == {"error": "workbook_damaged", "values": {}}
