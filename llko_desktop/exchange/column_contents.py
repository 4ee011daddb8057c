"""Guesses by their contents what columns without a title stand for; never surely, so that users look."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.exchange.dates import read_date_as_can_be
from llko_desktop.exchange.values import read_language
from llko_desktop.services.cells import LONGEST_VALUE, Cell, cell_text
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder

Guess = tuple[Field, float]

_LOOKED_AT = 40
# One cell of so many may be of another kind.
_ONE_OF = 5
CLEAR, LIKELY, _POSSIBLE = 0.5, 0.4, 0.3
_PHONE_START = ("+", "0", "(")
_NAME = re.compile(r"[^\W\d_][^\d@;:/]{1,59}")
_NUMBER = re.compile(r"(?=.*\d)[\w./-]{1,30}")
_LINE_NUMBER = re.compile(r"\d{1,5}\.?")
# A list may be a part of a longer one, with the numbers that its lines had there.
_FEW_LINES, _LEFT_OUT = 99, 3
_PLACE = re.compile(r"[1-9]\d{3} +[^\W\d_].*")
_POSTCODE = re.compile(r"[1-9]\d{3}")
_MAIN_LANGUAGES = frozenset({"nl", "fr", "en", "de"})
_MOST_LANGUAGES = 6
_REMARK_LENGTH = 25


def filled_columns(rows: Iterable[Sequence[Cell]], blank: Callable[[Cell], bool]) -> dict[int, list[Cell]]:
    """Give the first cells of every column that tell something, by column."""
    found: dict[int, list[Cell]] = {}
    for row in rows:
        for index, cell in enumerate(row):
            if (
                cell is not None
                and not blank(cell)
                and len(cells := found.setdefault(index, [])) < _LOOKED_AT
            ):
                cells.append(cell)
    return found


def guess_contacts(columns: dict[int, list[Cell]]) -> dict[int, Guess]:
    """Give the columns that hold mail addresses and phone numbers, two of each at most, from the left."""
    found: dict[int, Guess] = {}
    for kind, fields in (
        (_is_email, (Field.EMAIL, Field.EMAIL2)),
        (_is_phone, (Field.PHONE, Field.PHONE2)),
    ):
        mine = [index for index, cells in sorted(columns.items()) if _mostly(cells, kind)]
        found |= {index: (field, CLEAR) for index, field in zip(mine, fields, strict=False)}
    return found


def guess_fields(columns: dict[int, list[Cell]]) -> dict[int, Guess]:
    """Give what the columns of a table without titles could stand for, each field once."""
    found = guess_contacts(columns)
    for index, field in _dated(_left(columns, found)):
        found[index] = field, LIKELY
    for field, kind, confidence in (
        (Field.PLAN, _is_plan, LIKELY),
        (Field.RESIDENCE, _is_place, _POSSIBLE),
        (Field.POSTCODE, _is_postcode, _POSSIBLE),
    ):
        index_or_none = next((i for i, cells in _left(columns, found).items() if _mostly(cells, kind)), None)
        if index_or_none is not None:
            found[index_or_none] = field, confidence
    for field, whole in (
        (Field.LANGUAGE, _are_languages),
        (Field.REFERENCE, _are_references),
        (Field.CHILD, _are_full_names),
        (Field.CHILD, _are_names),
        (Field.PARENT, _are_full_names),
        (Field.REMARKS, _are_remarks),
    ):
        if field in {given for given, _ in found.values()}:
            continue
        index_or_none = next((i for i, cells in _left(columns, found).items() if whole(cells)), None)
        if index_or_none is not None:
            found[index_or_none] = field, _POSSIBLE
    return found


def is_of_a_kind(cell: Cell) -> bool:
    """Say whether a cell holds a date, a mail address, a phone number or a plan, as no title does."""
    return any(kind(cell) for kind in (_is_date, _is_email, _is_phone, _is_plan))


def are_line_numbers(cells: Sequence[Cell]) -> bool:
    """Say whether cells are all bare whole numbers that may count lines: hardly larger than their count."""
    texts = [cell_text(cell).strip() for cell in cells]
    if not texts or not all(map(_LINE_NUMBER.fullmatch, texts)):
        return False
    return max(int(text.rstrip(".")) for text in texts) <= max(_FEW_LINES, _LEFT_OUT * len(texts))


def _left(columns: dict[int, list[Cell]], found: dict[int, Guess]) -> dict[int, list[Cell]]:
    return {index: cells for index, cells in sorted(columns.items()) if index not in found}


def _mostly(cells: Sequence[Cell], kind: Callable[[Cell], bool]) -> bool:
    """Say whether most cells are of a kind; given up early on others, as some kinds take long to try."""
    others = 0
    for cell in cells:
        others += not kind(cell)
        if others * _ONE_OF > len(cells):
            return False
    return True


def _dated(columns: dict[int, list[Cell]]) -> list[tuple[int, Field]]:
    """Name the columns with dates in the order that they happen: birth, arrival, start and end.

    Of the first two of three, the days of arrival lie closer together, or have the time of day with them.
    """
    dated = {index: cells for index, cells in columns.items() if _mostly(cells, _is_date)}
    days = {index: sorted(filter(None, map(_date, cells))) for index, cells in dated.items()}
    order = sorted(days, key=lambda index: days[index][len(days[index]) // 2])[:4]
    if len(order) < 3:
        return list(zip(order, (Field.RECEIVED, Field.START), strict=False))
    first, second, *later = order

    def spread(index: int) -> tuple[bool, int]:
        timed = any(isinstance(cell, datetime) and cell.time() != time() for cell in dated[index])
        return not timed, (days[index][-1] - days[index][0]).days

    received, born = sorted((second, first), key=spread)
    return [
        (received, Field.RECEIVED),
        (born, Field.BIRTH_OR_EXPECTED),
        *zip(later, (Field.START, Field.END), strict=False),
    ]


def _date(cell: Cell) -> date | None:
    if isinstance(cell, str) and cell.strip().isdecimal():
        return None
    if not isinstance(cell, str | date):
        return None
    try:
        return read_date_as_can_be(cell, DateOrder.DAY_FIRST)
    except InputError:
        return None


def _is_date(cell: Cell) -> bool:
    return _date(cell) is not None


def _is_email(cell: Cell) -> bool:
    return isinstance(cell, str) and "@" in cell and _is_accepted(cell, checked_email)


def _is_phone(cell: Cell) -> bool:
    return (
        isinstance(cell, str) and cell.strip().startswith(_PHONE_START) and _is_accepted(cell, checked_phone)
    )


def _is_accepted(text: str, check: Callable[[str], str]) -> bool:
    try:
        return len(text) <= LONGEST_VALUE and bool(check(text))
    except InputError:
        return False


def _is_plan(cell: Cell) -> bool:
    if not isinstance(cell, str) or len(cell) > LONGEST_VALUE:
        return False
    try:
        return bool(parse_schedule(cell).weekdays)
    except InputError:
        return False


def _is_name(cell: Cell) -> bool:
    text = cell_text(cell)[:LONGEST_VALUE]
    return text[:1].isupper() and bool(_NAME.fullmatch(text))


def _is_place(cell: Cell) -> bool:
    return bool(_PLACE.fullmatch(cell_text(cell)[:LONGEST_VALUE]))


def _is_postcode(cell: Cell) -> bool:
    return bool(_POSTCODE.fullmatch(cell_text(cell)[:LONGEST_VALUE]))


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [cell_text(cell)[:LONGEST_VALUE] for cell in cells]


def _are_languages(cells: Sequence[Cell]) -> bool:
    codes = [read_language(text) for text in _texts(cells) if text.isalpha()]
    main = sum(1 for code in codes if code in _MAIN_LANGUAGES)
    return 2 * main > len(cells) and all(codes) and len(set(codes)) <= _MOST_LANGUAGES


def _are_references(cells: Sequence[Cell]) -> bool:
    texts = _texts(cells)
    return (
        len(set(texts)) == len(texts) and all(map(_NUMBER.fullmatch, texts)) and not are_line_numbers(cells)
    )


def _are_names(cells: Sequence[Cell]) -> bool:
    return _mostly(cells, _is_name) and 2 * len(set(_texts(cells))) > len(cells)


def _are_full_names(cells: Sequence[Cell]) -> bool:
    words = [len(text.split()) for text in _texts(cells)]
    return _are_names(cells) and all(number < 7 for number in words) and sum(words) > 1.5 * len(words)


def _are_remarks(cells: Sequence[Cell]) -> bool:
    return sum(map(len, _texts(cells))) > _REMARK_LENGTH * len(cells)
