"""Recognises which column stands for which field, and the row of a table in which the headers are."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llko_desktop.domain.plan_words import FRENCH_DAYS
from llko_desktop.exchange.day_hours import day_of_title
from llko_desktop.exchange.vocabulary import Vocabulary, header_key
from llko_desktop.services.cells import Cell, Table, cell_text
from llko_desktop.services.fields import NAMES, SECOND_OF, WEEKDAY_FIELDS, Field
from llko_desktop.services.incoming import IncomingColumn

# What these mean among names of days that only French has.
_FRENCH_DAYS = {"ma": Field.TUESDAY, "di": Field.SUNDAY}
HEADER_SEARCHED = 60
_LONGEST_HEADER = 80
_EXACT, _UNBRACKETED, _INSIDE, _WEAK, _SECOND = 1.0, 0.95, 0.8, 0.6, 0.05
_CLOSE_ENOUGH = 0.85


@dataclass(frozen=True)
class Header:
    """The header of a table: its row (from 0) and what every column with a title or a field stands for."""

    row: int
    columns: tuple[IncomingColumn, ...]

    @property
    def fields(self) -> frozenset[Field]:
        """The fields that the table has."""
        return frozenset(column.field for column in self.columns if column.field)

    @property
    def score(self) -> float:
        """How sure all columns together are; for comparing rows that could be the header."""
        return sum(column.confidence for column in self.columns)

    @property
    def is_recognisable(self) -> bool:
        """Whether it can hold requests: someone's name and at least one field more."""
        return len(self.fields) > 1 and bool(self.fields & NAMES)


def match_name(text: str, vocabulary: Vocabulary, close: bool = True) -> list[tuple[Field, float]]:
    """Give the fields that a header or label can stand for, each with its confidence, the surest first.

    In order: a name as it is; the same without what stands in brackets; a name among neutral words; a name
    spelled almost so (only where `close`); a weak name. Nothing for a text that is too long for a header.
    """
    key = header_key(text)
    words = day_of_title(text)
    if not words or len(key) > _LONGEST_HEADER:
        return []
    found: dict[Field, float] = {}

    def note(field: Field | None, confidence: float) -> None:
        if field is not None:
            found[field] = max(confidence, found.get(field, 0.0))

    note(vocabulary.written.get(key), _EXACT)
    if not found:
        note(vocabulary.names.get(words), _EXACT)
    short = day_of_title(re.sub(r"\([^)]*\)|\[[^]]*\]", " ", key))
    if not found and short != words:
        note(vocabulary.names.get(short), _UNBRACKETED)
    for field in vocabulary.weak.get(short, ()):
        note(field, _WEAK)
    if not any(confidence > _WEAK for confidence in found.values()):
        for field, confidence in _inside(short, vocabulary):
            note(field, confidence)
    if close and not found and len(short) > 4:
        near = [n for n in vocabulary.names if n[0] == short[0] and abs(len(n) - len(short)) < 3]
        for name in difflib.get_close_matches(short, near, n=1, cutoff=_CLOSE_ENOUGH):
            ratio = difflib.SequenceMatcher(None, short, name).ratio()
            note(vocabulary.names[name], round(ratio * _INSIDE, 2))
    return sorted(found.items(), key=lambda item: -item[1])


def _inside(words: str, vocabulary: Vocabulary) -> Iterable[tuple[Field, float]]:
    """Yield fields of which a name stands among words that do not change its meaning, longer names surer."""
    present = frozenset(words.split())
    for word in present:
        for name, field in vocabulary.inside.get(word, ()):
            if name <= present and present - name <= vocabulary.neutral | vocabulary.own_words[field]:
                yield field, round(_INSIDE + 0.1 * len(name) / len(present), 2)


def is_weak(column: IncomingColumn) -> bool:
    """Say whether the title of a column could stand for its field, but for others as well (`Nr`)."""
    return column.confidence <= _WEAK


def match_columns(
    headers: Sequence[str], vocabulary: Vocabulary, close: bool = True
) -> tuple[IncomingColumn, ...]:
    """Give every field to the column that is surest of it, and every column at most one field.

    Of two columns called the same the left one is first; a second mail address, phone number or parent goes
    to the second field of that kind. Two short names mean something else by what stands beside them: a number
    right of a street is that of the house, and among French weekdays `ma` is mardi and `di` dimanche.
    """
    french = any(day_of_title(text) in FRENCH_DAYS for text in headers)
    wishes: list[tuple[float, int, Field]] = []
    beside: Field | None = None
    for index, text in enumerate(headers):
        found = match_name(text, vocabulary, close)
        if french and (day := _FRENCH_DAYS.get(day_of_title(text))):
            found = [(day, _WEAK)]
        elif beside is Field.STREET and (Field.REFERENCE, _WEAK) in found:
            found = [(Field.HOUSE_NUMBER, _WEAK)]
        wishes += [(confidence, index, field) for field, confidence in found]
        beside = found[0][0] if found else None
    wishes += [(c - _SECOND, index, SECOND_OF[field]) for c, index, field in wishes if field in SECOND_OF]
    given: dict[int, tuple[Field, float]] = {}
    taken: set[Field] = set()
    for confidence, index, field in sorted(wishes, key=lambda wish: (-wish[0], wish[1])):
        if index not in given and field not in taken:
            given[index] = field, round(confidence, 2)
            taken.add(field)
    return tuple(
        IncomingColumn(index, " ".join(text.split()), *given.get(index, (None, 0.0)))
        for index, text in enumerate(headers)
        if text.strip() or index in given
    )


def _texts(row: Sequence[Cell]) -> list[str]:
    return [cell if isinstance(cell, str) else "" for cell in row]


def find_header(table: Table, vocabulary: Vocabulary) -> Header | None:
    """Find the header among the first rows of a table, below titles and blank rows; `None` if there is none.

    Near spellings are looked for only in the row that was found, or where no row is recognised without them.
    """
    likely = _likely_headers(table)
    for close, rows in ((False, likely), (True, likely[:10])):
        headers = [Header(number, match_columns(texts, vocabulary, close)) for number, texts in rows]
        best = max((h for h in headers if h.is_recognisable), key=lambda header: header.score, default=None)
        if best is not None:
            titles = [cell_text(cell) for cell in table.rows[best.row]]
            return best if close else Header(best.row, match_columns(titles, vocabulary))
    return None


def find_unfinished_header(table: Table, vocabulary: Vocabulary) -> Header | None:
    """Find a row with titles of which half are known, though none is a name; `None` if there is none.

    Weekdays alone are no titles: people write them next to each other anywhere.
    """
    headers = [
        Header(number, match_columns(texts, vocabulary, close=False))
        for number, texts in _likely_headers(table)
    ]
    known = [
        header
        for header in headers
        if len(header.fields) > 1
        and 2 * len(header.fields) >= len(header.columns)
        and header.fields - set(WEEKDAY_FIELDS)
    ]
    return max(known, key=lambda header: header.score, default=None)


def _likely_headers(table: Table) -> list[tuple[int, list[str]]]:
    first = [(number, _texts(row)) for number, row in enumerate(table.rows[:HEADER_SEARCHED])]
    return [(number, texts) for number, texts in first if sum(1 for text in texts if text.strip()) > 1]
