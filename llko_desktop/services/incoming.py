"""What files, mails and pasted texts hold before anything is made of it: rows of cells under columns.

A mail is a row too, whose columns are its labels: all that comes in is shown, mapped and read alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from llko_desktop.domain.messages import Message
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import Field


class DateOrder(StrEnum):
    """How the figures of a date are to be read: `03/04/2026` is 3 April, or March 4th."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class IncomingKind(StrEnum):
    """Whether rows stood in a table, or each in a message of its own (a mail, a pasted text)."""

    TABLE = "table"
    MESSAGES = "messages"


@dataclass(frozen=True)
class IncomingColumn:
    """A column by its place (from 0) and title; `field` as recognised with `confidence` (0–1), or none."""

    index: int
    title: str
    field: Field | None = None
    confidence: float = 0.0


@dataclass(frozen=True)
class IncomingRow:
    """A row that holds a request: the file it stands in, its number there, and its cells by column.

    `number` counts from 1 as a spreadsheet shows it; in a mail it counts requests, 0 where there is just one.
    There may be fewer cells than columns.
    """

    file: str
    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Incoming:
    """A table of a file, or messages that tell requests under the same labels.

    `name` is what users see (`overzicht.xlsx [Blad2]`). `fingerprint` is the same for every source with the
    same titles in the same order, whatever its rows: by it a mapping is remembered. `has_header` is false for
    a table whose columns have letters for titles, and fields as far as their contents tell. `day_first_words`
    says that the source is written in Dutch or French sentences, in which nobody writes the month first.
    `days_from_1904` says that numbers under dates are days counted from 1904.
    `passed_over` is how many mails of the same file tell no request; the first source of the file has it.
    """

    name: str
    kind: IncomingKind
    columns: tuple[IncomingColumn, ...]
    rows: tuple[IncomingRow, ...]
    fingerprint: str
    has_header: bool = True
    day_first_words: bool = False
    days_from_1904: bool = False
    passed_over: int = 0


@dataclass(frozen=True)
class Reading:
    """How a source is to be read, where the user (or what is remembered) says more than it says itself.

    `fields` gives the field of columns, by index, in place of the recognised one; none takes it away.
    `date_order` is the answer to the question of `ReadFile.date_order_unclear`. `edits` has texts in place of
    cells, by position in `Incoming.rows` (from 0) and field; also for a field that no column has. `left_out`
    are positions of rows that are not wanted.
    """

    fields: Mapping[int, Field | None] = field(default_factory=dict)
    date_order: DateOrder | None = None
    edits: Mapping[tuple[int, Field], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()

    def field_of(self, column: IncomingColumn) -> Field | None:
        """Give what a column stands for in this reading."""
        return self.fields.get(column.index, column.field)


# Priority facts are a tuple of their codes, weeks that take turns one of them; all else is what it is.
SampleValue = str | date | bool | WeeklySchedule | tuple[str, ...] | tuple[WeeklySchedule, ...] | None


@dataclass(frozen=True)
class Sample:
    """A cell as it is written, and what it will be read as; `problem` says why it cannot be."""

    written: str
    value: SampleValue = None
    problem: Message | None = None
