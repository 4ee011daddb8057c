"""Reads one workbook in a process of its own: bytes on standard input, visible sheets on standard output.

Lines: `{"sheet": name}` opens a sheet, with `"days_from_1904": true` where its days are counted so, an array
is one of its rows, and the last line is either `{"done": rows}` or `{"error": code, "values": {…}}`. Nothing
here decides what a cell means. An Outlook mail, which is a file of the same kind as an old workbook, is read
as `outlook_worker` says.
"""

from __future__ import annotations

import io
import json
import math
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, TextIO

from llko_desktop.exchange.outlook_worker import is_outlook_mail, outlook_lines
from llko_desktop.exchange.sheet_limits import SheetLimits
from llko_desktop.exchange.workers import restrict
from llko_desktop.services.cells import encode_cell

_ZIP = b"PK"
_CONTAINERS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
_OF_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true)[\"']")
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
# What comes of unpacking a damaged archive; `NotImplementedError` is one of these.
_DAMAGE = (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError, KeyError)
# The part of a workbook that says how its days are counted stands at its beginning.
_BEGINNING = 16_384


class Refusal(Exception):
    """Why the workbook is not read: a message code and its values."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def check_container(data: bytes, limits: SheetLimits) -> None:
    """Look at the parts of a zipped workbook before they are unpacked; `Refusal` when none or too large."""
    if not data.startswith(_ZIP):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            entries = {entry.filename.lower(): entry for entry in parts.infolist()}
            kind = parts.read("mimetype")[:100] if _declares_kind(entries) else b""
    except _DAMAGE as error:
        raise Refusal("workbook_damaged") from error
    if not any(name in entries for name in _CONTAINERS) or (kind and kind.strip() != _ODS):
        raise Refusal("file_not_table", kind="zip")
    if any(entry.flag_bits & 1 for entry in entries.values()):
        raise Refusal("file_encrypted")
    if sum(entry.file_size for entry in entries.values()) > limits.unpacked:
        raise Refusal("table_too_large", what="unpacked", limit=limits.unpacked)


def _counts_from_1904(data: bytes) -> bool:
    """Say whether an XLSX workbook counts its days from 1904, as old ones made on a Mac do.

    The library knows for cells that are shown as dates, and gives other numbers as they are.
    """
    if not data.startswith(_ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            name = next((name for name in parts.namelist() if name.lower() == _CONTAINERS[0]), None)
            if name is None:
                return False
            with parts.open(name) as part:
                return bool(_OF_1904.search(part.read(_BEGINNING)))
    except _DAMAGE as error:
        raise Refusal("workbook_damaged") from error


def _declares_kind(entries: dict[str, zipfile.ZipInfo]) -> bool:
    return "mimetype" in entries and entries["mimetype"].file_size < 200


def sheet_lines(data: bytes, limits: SheetLimits) -> Iterator[str]:
    """Yield the JSON lines for the visible sheets of a workbook; `Refusal` when it must not be read."""
    import python_calamine as calamine

    check_container(data, limits)
    try:
        book = calamine.load_workbook(io.BytesIO(data))
        sheets = [
            (number, sheet.name)
            for number, sheet in enumerate(book.sheets_metadata)
            if sheet.visible == calamine.SheetVisibleEnum.Visible
            and sheet.typ == calamine.SheetTypeEnum.WorkSheet
        ]
        budget = _Budget(limits)
        of_1904 = {"days_from_1904": True} if _counts_from_1904(data) else {}
        for number, name in sheets:
            yield json.dumps({"sheet": name, **of_1904})
            yield from _row_lines(book.get_sheet_by_index(number), budget)
        yield json.dumps({"done": budget.rows})
    except calamine.PasswordError as error:
        raise Refusal("file_encrypted") from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise Refusal("workbook_damaged") from error


def _row_lines(sheet: Any, budget: _Budget) -> Iterator[str]:
    if sheet.end is None:
        return
    budget.check_size(sheet.end[0] + 1, sheet.end[1] + 1)
    for row in sheet.iter_rows():
        cells = [encode_cell(cell) for cell in row]
        while cells and cells[-1] is None:
            cells.pop()
        line = json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
        budget.spend(len(cells), len(line))
        yield line


class _Budget:
    """What has been read so far, over all sheets."""

    def __init__(self, limits: SheetLimits) -> None:
        self.limits, self.rows, self.cells, self.characters = limits, 0, 0, 0

    def check_size(self, rows: int, columns: int) -> None:
        for what, size in (("rows", rows), ("columns", columns)):
            limit = getattr(self.limits, what)
            if size > limit:
                raise Refusal("table_too_large", what=what, limit=limit)

    def spend(self, cells: int, characters: int) -> None:
        self.rows += 1
        self.cells += cells
        self.characters += characters
        for what in ("cells", "characters"):
            limit = getattr(self.limits, what)
            if getattr(self, what) > limit:
                raise Refusal("table_too_large", what=what, limit=limit)


def run(data: bytes, limits: SheetLimits, out: TextIO) -> None:
    """Write the lines of a file to `out`, ending with `done` or with the reason why it is not read."""
    try:
        for line in outlook_lines(data) if is_outlook_mail(data) else sheet_lines(data, limits):
            out.write(line + "\n")
    except Refusal as refusal:
        out.write(json.dumps({"error": refusal.code, "values": refusal.values}) + "\n")
    except MemoryError:
        out.write(
            json.dumps({"error": "table_too_large", "values": {"what": "memory", "limit": limits.memory}})
            + "\n"
        )


def main(argv: list[str]) -> int:
    """Read standard input within the limits in `argv[0]` (JSON); 0 also for a refusal, which is a line."""
    limits = SheetLimits.from_json(argv[0])
    restrict(limits.memory, math.ceil(limits.seconds) + 1)
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace", newline="\n")
    run(sys.stdin.buffer.read(), limits, out)
    out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
