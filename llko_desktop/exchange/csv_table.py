"""Reads a text with separators as a table, whatever the separator."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.text_mark import told_text
from llko_desktop.services.cells import Table

DELIMITERS = (";", ",", "\t", "|")
MAX_ROWS = 20_000
MAX_COLUMNS = 500
# A row may have several lines; a text far beyond that is not worth taking apart.
_MAX_LINES = 5 * MAX_ROWS
_SAMPLE_LINES = 200
_REPAIR_LINES = 10_000
_SEPARATOR_LINE = re.compile(r"\s*\"?sep=([^\r\n\"])\"?\s*", re.IGNORECASE)


def csv_tables(text: str) -> Iterator[Table]:
    """Yield the text as a table for each separator that could be meant, the likeliest first.

    A first line `sep=;` decides it, and is no row, as in Excel. A quotation mark that is never closed spoils
    only its own line. Raises `InputError` (`table_too_large`: what, limit) past the bounds for rows, columns
    and a cell.
    """
    text = text.removeprefix("\ufeff")
    if text.count("\n") + text.count("\r") > _MAX_LINES:
        raise InputError(Message.of("table_too_large", what="rows", limit=MAX_ROWS))
    lines = io.StringIO(text, newline="").readlines()
    told = _SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    if told:
        yield _table(lines[1:], told.group(1))
        return
    for delimiter in _by_likelihood(lines[:_SAMPLE_LINES]):
        yield _table(lines, delimiter)


def _by_likelihood(lines: list[str]) -> list[str]:
    """Order the separators by how many rows are equally wide with each, and how wide."""
    scores = {}
    for delimiter in DELIMITERS:
        try:
            rows = _records(lines, delimiter)
        except InputError:
            # A line that another separator parts is a single cell here, and too long for one.
            scores[delimiter] = 0.0
            continue
        widths = Counter(len(row) for row in rows if any(cell.strip() for cell in row))
        width, rows_so_wide = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 1))
        share = rows_so_wide / max(1, widths.total())
        scores[delimiter] = share * width if width > 1 else 0.0
    return sorted(DELIMITERS, key=lambda delimiter: -scores[delimiter])


def _table(lines: list[str], delimiter: str) -> Table:
    rows = tuple(_trimmed(row) for row in _records(lines, delimiter))
    if len(rows) > MAX_ROWS:
        raise InputError(Message.of("table_too_large", what="rows", limit=MAX_ROWS))
    if any(len(row) > MAX_COLUMNS for row in rows):
        raise InputError(Message.of("table_too_large", what="columns", limit=MAX_COLUMNS))
    return Table(rows)


def _trimmed(row: list[str]) -> tuple[str | None, ...]:
    """Leave out the empty cells at the end of a row: a sheet with formatted columns has hundreds.

    The mark that keeps a text from being a formula, ours and that of others, is no part of it.
    """
    while row and not row[-1]:
        row.pop()
    return tuple(told_text(cell) or None for cell in row)


def _records(lines: list[str], delimiter: str) -> list[list[str]]:
    """Part lines into records; a line with a quote that is closed wrongly or never is taken by itself.

    Going back to the second line of a broken record is work done twice, so there is a bound to it.
    """
    rows: list[list[str]] = []
    done = twice = 0
    while done < len(lines):
        rest = (lines[number] for number in range(done, len(lines)))
        reader = csv.reader(rest, delimiter=delimiter, strict=True)
        good = 0
        try:
            for row in reader:
                rows.append(row)
                good = reader.line_num
            break
        except csv.Error:
            broken = reader.line_num - good
        done += good
        twice += broken
        past_mending = twice > _REPAIR_LINES + len(lines)
        end = len(lines) if past_mending else done + 1
        rows += _lenient(lines[done:end], delimiter, quotes=broken == 1)
        done = end
    return rows


def _lenient(lines: list[str], delimiter: str, *, quotes: bool) -> list[list[str]]:
    try:
        if quotes:
            return list(csv.reader(lines, delimiter=delimiter))
        return list(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))
    except csv.Error as error:
        raise InputError(Message.of("table_too_large", what="cell", limit=csv.field_size_limit())) from error
