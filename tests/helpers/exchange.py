"""What tests of incoming files share: the built-in vocabulary, a reader, and files made on the spot."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from llko_desktop import resources
from llko_desktop.exchange.reader import RequestFileReader
from llko_desktop.exchange.vocabulary import Vocabulary, load_vocabulary
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.incoming import Incoming

VOCABULARY: Vocabulary = load_vocabulary(resources.read_text("vocabulary/headers.toml"))
DATA = Path(__file__).resolve().parents[1] / "data"
TODAY = date(2026, 3, 10)


READER = RequestFileReader(
    lambda: VOCABULARY,
    priority={
        "broer of zus in deze opvang": "sibling",
        "brother or sister in this childcare": "sibling",
        "pleegkind": "foster_child",
        "alleenstaande ouder": "single_parent",
        "parent seul": "single_parent",
        "beide ouders werken of studeren": "parents_work_or_study",
        "ouder zoekt werk of volgt een opleiding": "seeking_work",
        "gezin met een laag inkomen": "low_income",
    },
)


def read(path: Path, today: date = TODAY) -> ReadFile:
    """Read a file with the built-in vocabulary."""
    return READER.read(path, today)


def read_text(folder: Path, text: str, encoding: str = "utf-8", name: str = "requests.csv") -> ReadFile:
    """Write a text to a file and read it."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return read(path)


def open_one(folder: Path, content: str | bytes, name: str = "requests.csv") -> Incoming:
    """Write a file that holds one source, and open it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    (source,) = READER.open(path)
    return source


def xlsx(fill: Callable[[Any], None], options: dict[str, Any] | None = None) -> bytes:
    """Give the bytes of a workbook that `fill` has filled."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, **(options or {})})
    fill(book)
    book.close()
    return target.getvalue()


def xlsx_rows(rows: Iterable[Sequence[Any]]) -> bytes:
    """Give the bytes of a workbook with one sheet of plain values, dates as dates."""

    def fill(book: Any) -> None:
        sheet = book.add_worksheet("Aanvragen")
        dates = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, column, value, dates)
                elif value not in (None, ""):
                    sheet.write(number, column, value)

    return xlsx(fill, {"strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False})


def xlsx_texts(rows: Iterable[Sequence[str]]) -> bytes:
    """Give the bytes of a workbook with one sheet of texts, whatever these look like."""

    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write_string(number, column, value)

    return xlsx(fill)
