"""Finds out whether the dates of a source have the day or the month first, where figures allow both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.dates import first_figures, read_date_as_can_be
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder

DATE_FIELDS = frozenset(
    {Field.RECEIVED, Field.BIRTH, Field.EXPECTED, Field.BIRTH_OR_EXPECTED, Field.START, Field.END}
)
_TWELVE = 12
# The dates of one request, as far as it has any, by field.
RowDates = dict[Field, Cell]


@dataclass(frozen=True)
class OrderFound:
    """The order of dates in figures; `unclear` when it was only assumed and makes a difference."""

    order: DateOrder
    unclear: bool = False


def find_order(rows: Sequence[RowDates], today: date | None) -> OrderFound:
    """Find the order that the dates of all requests in a source are written in.

    A date that only one order can make decides, unless there are such of both orders. Else an order is out
    under which a request arrived after `today` or ended before it started, if the other gives none such.
    Otherwise the day is taken to be first, as in Belgium.
    """
    figures = set(filter(None, map(first_figures, _texts(rows))))
    day_first = any(first > _TWELVE >= second for first, second in figures)
    month_first = any(second > _TWELVE >= first for first, second in figures)
    ambiguous = any(first != second and max(first, second) <= _TWELVE for first, second in figures)
    if day_first != month_first:
        return OrderFound(DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST)
    if not ambiguous or day_first:
        return OrderFound(DateOrder.DAY_FIRST, unclear=ambiguous)
    possible = [order for order in DateOrder if not any(_is_impossible(row, order, today) for row in rows)]
    return OrderFound(possible[0]) if len(possible) == 1 else OrderFound(DateOrder.DAY_FIRST, unclear=True)


def _texts(rows: Iterable[RowDates]) -> set[str]:
    return {cell for row in rows for cell in row.values() if isinstance(cell, str)}


def _is_impossible(row: RowDates, order: DateOrder, today: date | None) -> bool:
    received, start, end = (_date(row.get(f), order) for f in (Field.RECEIVED, Field.START, Field.END))
    if received and today and received > today:
        return True
    return bool(start and end and end < start)


def is_date(cell: Cell) -> bool:
    """Say whether a cell holds a date in either order."""
    return _date(cell, DateOrder.DAY_FIRST) is not None


def _date(cell: Cell, order: DateOrder) -> date | None:
    if cell is None:
        return None
    try:
        return read_date_as_can_be(cell, order)
    except InputError:
        return None
