"""Finds dates in sentences, and what they are the day of: a birth, a start or an end."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from llko_desktop.exchange.dates import MONTH_OF
from llko_desktop.exchange.prose_text import Prose
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import Field

_WEEKDAY = (
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day),? "
)
_FIGURES = r"\d{4}-\d{2}-\d{2}|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d{4}|\d{2})(?!\d)"
_MONTH = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\w/.-])(?:{_WEEKDAY})?(?:(?P<figures>{_FIGURES})"
    r"|(?P<day3>\d{1,2})/(?P<month4>\d{1,2})(?![\d/])"
    rf"|(?P<day>\d{{1,2}})(?:er|ste|de|e|st|nd|rd|th)?\.? (?:of |de )?(?P<month>{_MONTH})\b\.?(?:,? "
    rf"(?P<year>\d{{4}})\b)?"
    rf"|(?P<month2>{_MONTH})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,? (?P<year2>\d{{4}})\b)?"
    r"|(?:(?P<edge>begin|eind|einde|fin|debut|end of|start of|beginning of|half|midden|medio|mi|mid)(?: de| "
    r"van)?[ -])?"
    rf"(?P<month3>{_MONTH})\b(?: (?P<year3>\d{{4}})\b)?)"
)
_CUES: dict[Field, str] = {
    Field.BIRTH: r"geboren|geb\.|geboortedatum|nee?(?= le| en)|ne\(e\)|est ne|naissance|born|birth ?date|dob|"
    r"date of birth",
    Field.EXPECTED: r"uitgerekende?|verwacht(?:en|e|ing)?|bevalling|bevallen|bevalt|prevue?s?|"
    r"terme|accouche(?:ment|r)?"
    r"|due|expected|expecting",
    Field.START: r"vanaf|met ingang van|ingaand|startdatum|starten|beginnen|start|a partir|a compter|"
    r"des(?= le| )|from|starting|commencer|commence|as of|begin(?:ning)?|debut|debuter",
    Field.END: r"tot en met|tot|einddatum|jusqu|until|till|through",
}
_CUE = re.compile("|".join(f"(?P<{field.value}>\\b(?:{words}))" for field, words in _CUES.items()))
_PAIR = re.compile(r"(?:van|du|from) $")
_PAIR_END = re.compile(r"\s(?:tot(?: en met)?|t/m|au|to|until) (?:le )?$")
_BEHIND = re.compile(
    r"[ ,]{0,2}(?:is (?:hij|zij|ze) |werd |est |is |was )?(?:(?P<birth>geboren|ne\b|nee\b|born)|"
    r"(?P<expected>uitgerekend|verwacht|prevu|due|expected))"
)
_FAR = 32
_BREAK = re.compile(r"(?<!geb)[.!?;](?=\s)|\n|\x00")
# Parts of a month that name a day of it: the first for a start, the last for an end.
_FIRST_DAYS = ("", "begin", "debut", "start of", "beginning of")
_LAST_DAYS = ("eind", "einde", "fin", "end of")
# Mar, mai, sep … are words, names or days as well, where no day stands beside them.
_SHORTEST_MONTH = 3
_PARTS = (("day", "month", "year"), ("day2", "month2", "year2"))


@dataclass(frozen=True)
class _Date:
    """A date as found: in full (`cell`), or a day and month (`day` is 0 for a month) whose year may lack."""

    start: int
    end: int
    cell: Cell
    day: int = 0
    month: int = 0
    year: int = 0
    edge: str = ""


def find_dates(prose: Prose, arrived: date | None) -> None:
    """Note birth, expected, start and end dates.

    A date without a year is the next such day after `arrived`, the last one before for a birth; it stays
    unread where that day is not known. A month alone is its first day for a start and its last for an end;
    its words stay unread. What is told of brothers and sisters comes after what is told elsewhere, and of a
    child that is still expected there is no birth date.
    """
    told = _told(prose)
    told.sort(key=lambda one: prose.tells_of_sibling(one[0].start))
    is_awaited = any(field is Field.EXPECTED for _, field, _ in told)
    for found, field, cue in told:
        of_sibling = prose.tells_of_sibling(found.start)
        if prose.first(field) or (is_awaited and of_sibling and field is Field.BIRTH):
            continue
        cell, confidence = _cell(found, field, arrived)
        if cell is None:
            continue
        if found.day or found.edge or isinstance(found.cell, str):
            prose.note(field, cell, cue, found.end, confidence)
        else:
            prose.note(field, cell, found.start, found.start, confidence)


def _told(prose: Prose) -> list[tuple[_Date, Field, int]]:
    """Give the dates whose meaning is told, each with it and where the words that say so begin."""
    unread = prose.unread()
    told: list[tuple[_Date, Field, int]] = []
    before = 0
    for found in _dates(prose, unread):
        field, cue = _meaning(unread, found, before)
        before = found.end
        if field is not None:
            told.append((found, field, cue))
    return told


def _dates(prose: Prose, text: str) -> Iterator[_Date]:
    for match in _DATE.finditer(text):
        start, end = match.span()
        written = " ".join(prose.as_written(start, end).split())
        if match["figures"]:
            yield _Date(start, end, written)
            continue
        if match["day3"]:
            yield _Date(start, end, None, int(match["day3"]), int(match["month4"]))
        for day, month, year in _PARTS:
            if match[day]:
                number = int(match[year] or 0)
                full = written if number else None
                yield _Date(start, end, full, int(match[day]), MONTH_OF[match[month]], number)
        if match["month3"] and len(match["month3"]) > _SHORTEST_MONTH:
            number = int(match["year3"] or 0)
            yield _Date(start, end, None, 0, MONTH_OF[match["month3"]], number, match["edge"] or "")


def _meaning(text: str, found: _Date, before: int) -> tuple[Field | None, int]:
    """Give what a date is the day of, and where the words that say so begin.

    The last such words before it in its sentence count, since the date before; or words right behind it.
    """
    since = max(before, found.start - 3 * _FAR)
    lead = text[since : found.start]
    cut = max((match.end() for match in _BREAK.finditer(lead)), default=0)
    lead = lead[cut:]
    cues = [match for match in _CUE.finditer(lead) if len(lead) - match.end() <= _FAR]
    if lead.endswith(("°", "° ")):
        return Field.BIRTH, since + cut + lead.rindex("°")
    if _PAIR.search(lead):
        return Field.START, found.start
    if _PAIR_END.search(f" {lead}") and not cues:
        return Field.END, found.start
    if cues:
        cue = cues[-1]
        return Field(cue.lastgroup or ""), since + cut + cue.start()
    behind = _BEHIND.match(text, found.end)
    if behind:
        return (Field.BIRTH if behind["birth"] else Field.EXPECTED), found.start
    return None, found.start


def _cell(found: _Date, field: Field, arrived: date | None) -> tuple[Cell, float]:
    if isinstance(found.cell, str):
        return found.cell, 0.7
    if not found.day:
        return _of_month(found, field, arrived), 0.4
    if arrived is None:
        return None, 0.0
    years = (arrived.year, arrived.year - 1) if field is Field.BIRTH else (arrived.year, arrived.year + 1)
    for year in years:
        try:
            day = date(year, found.month, found.day)
        except ValueError:
            continue
        if (day <= arrived) if field is Field.BIRTH else (day >= arrived):
            return day, 0.6
    return None, 0.0


def _of_month(found: _Date, field: Field, arrived: date | None) -> date | None:
    """Give the first day of a month for a start, its last for an end that says so; nothing for a birth."""
    year = found.year
    if not year and arrived is not None:
        year = arrived.year + (found.month < arrived.month)
    if not year or field not in (Field.START, Field.END):
        return None
    if field is Field.START:
        return date(year, found.month, 1) if found.edge in _FIRST_DAYS else None
    return date(year, found.month, monthrange(year, found.month)[1]) if found.edge in _LAST_DAYS else None
