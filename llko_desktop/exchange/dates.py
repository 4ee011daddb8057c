"""Reads a date from a cell: typed, ISO, in figures, in Dutch, French or English words, or an Excel number."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from llko_desktop.domain.folding import fold
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.cells import LONGEST_VALUE, Cell, cell_text
from llko_desktop.services.incoming import DateOrder

HOME_ZONE = "Europe/Brussels"
OTHER_ORDER = {DateOrder.DAY_FIRST: DateOrder.MONTH_FIRST, DateOrder.MONTH_FIRST: DateOrder.DAY_FIRST}

_MONTHS = (
    "januari jan janvier janv january",
    "februari feb febr fevrier fevr fev february",
    "maart mrt maa mars march mar",
    "april apr avril avr",
    "mei mai may",
    "juni jun juin june",
    "juli jul juillet juil july",
    "augustus aug aout august",
    "september sep sept septembre",
    "oktober okt octobre oct october",
    "november nov novembre",
    "december dec decembre",
)
MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH = f"(?P<month>{'|'.join(sorted(MONTH_OF, key=len, reverse=True))})"
_WEEKDAY = (
    r"(?:(?:ma|di|wo|do|vr|za|zo)(?:\w*dag)?|lun(?:di)?"
    # Not the `Mar` of `Mar 2, 2026`.
    r"|mar(?:di|(?!\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}))|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?"
    r"|dim(?:anche)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|le)"
)
_LEAD = re.compile(rf"^(?:{_WEEKDAY}\b[.,]?\s+)+")
# Begun at the first of several commas only, or as many of them would take quadratic time.
_CLOCK = re.compile(
    r"(?:(?<![,\s])[,\s]+(?:(?:om|a|at)\s*)?|t)\d{1,2}[:.hu]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:uur|u|h|[ap]m)?$"
)
_ISO = re.compile(
    r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})|(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"
)
_FIGURES = re.compile(r"(?P<first>\d{1,2})\s?[-/. ]\s?(?P<second>\d{1,2})\s?[-/. ]\s?(?P<year>\d{4}|\d{2})")
_WORDS = (
    re.compile(
        rf"(?P<day>\d{{1,2}})(?:er|ste|de|e|st|nd|rd|th)?\.?(?:\s+of|\s+de)?[\s/-]*{_MONTH}\b[.,]?[\s/-]*(?P<year>\d{{4}}|\d{{2}})"
    ),
    re.compile(rf"{_MONTH}\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"),
)
# Excel counts days from here; the range keeps figures that are no dates (a total, a number of days) out.
_EXCEL_START = date(1899, 12, 30)
_EXCEL_DAYS = range(20_000, 80_000)
_DAYS_TO_1904 = 1_462


def read_date(cell: Cell, order: DateOrder = DateOrder.DAY_FIRST) -> date:
    """Read a cell as a date; a point in time with a zone is taken to its day in Europe/Brussels.

    Figures with the year last are in `order`, day first as in Belgium unless said otherwise; two figures for
    a year are 20xx. Raises `InputError`: `date_impossible` (text) for a day that the calendar has not,
    `date_unreadable` (text) for anything else.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = cell_text(cell)
    if isinstance(cell, float | int):
        found = _date_of_number(cell, order)
    else:
        found = _date_of_text(text, order) if len(text) <= LONGEST_VALUE else "date_unreadable"
    if isinstance(found, date):
        return found
    raise InputError(Message.of(found, text=text))


def read_date_as_can_be(cell: Cell, order: DateOrder) -> date:
    """Read a date in `order`; where that makes no day that the calendar has, in the other order.

    Raises as `read_date` does in `order` when neither can be.
    """
    try:
        return read_date(cell, order)
    except InputError as error:
        if error.messages[0].code != "date_impossible":
            raise
        first = error
    try:
        return read_date(cell, OTHER_ORDER[order])
    except InputError:
        raise first from None


@lru_cache(maxsize=8192)
def first_figures(text: str) -> tuple[int, int] | None:
    """Give the two figures before the year of a date in figures; none for a date of any other form."""
    if len(text) > LONGEST_VALUE:
        return None
    plain = _plain(text)
    match = None if _ISO.fullmatch(plain) else _FIGURES.fullmatch(plain)
    return (int(match["first"]), int(match["second"])) if match else None


def days_since_1900(cell: Cell) -> Cell:
    """Give a number of days that is counted from 1904 as it is counted otherwise; any other cell as it is."""
    if isinstance(cell, int | float) and not isinstance(cell, bool) and math.isfinite(cell):
        counted = cell + _DAYS_TO_1904
        return counted if int(counted) in _EXCEL_DAYS else cell
    return cell


def day_of(moment: datetime) -> date:
    """Give the day in Europe/Brussels of a point in time; one without a zone is taken to be in UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo("UTC"))
    return aware.astimezone(ZoneInfo(HOME_ZONE)).date()


def _date_of_number(number: float, order: DateOrder) -> date | str:
    if isinstance(number, bool) or not math.isfinite(number):
        return "date_unreadable"
    if int(number) in _EXCEL_DAYS:
        return _EXCEL_START + timedelta(days=int(number))
    if number < _EXCEL_DAYS.stop:
        return "date_unreadable"
    return _date_of_text(cell_text(float(int(number))), order)


@lru_cache(maxsize=8192)
def _date_of_text(text: str, order: DateOrder) -> date | str:
    """Give the date, or the code of the reason why there is none (a result, so that it is remembered too)."""
    if text.isdecimal() and int(text) in _EXCEL_DAYS:
        return _date_of_number(int(text), order)
    if len(text) > 16 and text[10] in "T " and ("Z" in text[16:] or "+" in text[16:] or "-" in text[16:]):
        try:
            return day_of(datetime.fromisoformat(text))
        except ValueError:
            return "date_unreadable"
    plain = _plain(text)
    match = _ISO.fullmatch(plain)
    if match:
        parts = match.groupdict()
        year, month, day = (parts[name] or parts[name[0]] for name in ("year", "month", "day"))
        return _calendar_date(year, int(month), int(day))
    match = _FIGURES.fullmatch(plain)
    if match:
        day, month = match["first"], match["second"]
        if order is DateOrder.MONTH_FIRST:
            day, month = month, day
        return _calendar_date(match["year"], int(month), int(day))
    for form in _WORDS:
        match = form.fullmatch(plain)
        if match:
            return _calendar_date(match["year"], MONTH_OF[match["month"]], int(match["day"]))
    return "date_unreadable"


def _plain(text: str) -> str:
    """Fold a date, without a weekday before it and a time of day behind it."""
    return _CLOCK.sub("", _LEAD.sub("", " ".join(fold(text).split()))).strip(" .,")


def _calendar_date(year: str, month: int, day: int) -> date | str:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    except ValueError:
        return "date_impossible"
