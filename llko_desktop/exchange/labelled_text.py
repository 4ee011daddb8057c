"""Makes a record of the `label: value` lines in a text; labels are known by the same names as columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.folding import fold_words
from llko_desktop.exchange.columns import match_columns, match_name
from llko_desktop.exchange.records import Entry, Record
from llko_desktop.exchange.vocabulary import Vocabulary, header_key
from llko_desktop.services.fields import NAMES, WEEKDAY_FIELDS, Field

# A colon between figures is a time of day, not the end of a label.
_LABEL = re.compile(
    r"[\s>*•·-]*(?P<label>\(?[^\W_][^:\n|]{0,59}?)\s*(?:(?<!\d):|:(?!\d)|\|)[ \t]*(?P<value>(?!//).*)"
)
_LONGEST_LABEL_WORDS = 7
_ENOUGH_LABELS = 3
_MOST_LINES = 3_000
# Values that run over several lines; of any other, the lines below the first are remarks.
_LONG = frozenset({Field.PLAN, Field.HOURS, Field.REMARKS, *WEEKDAY_FIELDS})


@dataclass
class _Labelled:
    """A label with the lines of its value, and the paragraph it stands in."""

    label: str
    wishes: tuple[Field, ...]
    lines: list[str]
    paragraph: int
    goes_on: bool = True


def text_record(text: str, vocabulary: Vocabulary, file: str, arrived: date | None) -> Record | None:
    """Read a text in which labels tell a request; `None` without a name or three known labels.

    `arrived` is the day of arrival unless a label names it. Labels that are not known count between known
    ones and in the paragraph of the last, so that greetings and footers stay out.
    """
    found = _labelled(text, vocabulary)
    known = [index for index, item in enumerate(found) if item.wishes]
    if len(known) < _ENOUGH_LABELS:
        return None
    end = next((i for i, item in enumerate(found) if item.paragraph > found[known[-1]].paragraph), len(found))
    found = found[known[0] : end]
    given = {
        column.index: column.field for column in match_columns([item.label for item in found], vocabulary)
    }
    fields: dict[Field, Entry] = {}
    others: list[Entry] = []
    for index, item in enumerate(found):
        field = given.get(index)
        value, rest = _value_and_rest(item, field)
        if value and header_key(value) not in vocabulary.blank:
            if field is None:
                others.append(Entry(item.label, value))
            else:
                fields[field] = Entry(item.label, value)
        if rest:
            others.append(Entry(item.label, rest))
    if not fields.keys() & NAMES:
        return None
    if arrived is not None:
        fields.setdefault(Field.RECEIVED, Entry("", arrived))
    return Record(file, 0, fields, tuple(others))


def _labelled(text: str, vocabulary: Vocabulary) -> list[_Labelled]:
    """Take a text apart into labels, each with the lines up to the next, a blank line or the closing.

    What looks like a label within a remark, and is none that is known, belongs to the remark.
    """
    found: list[_Labelled] = []
    paragraph = 0
    after_blank = False
    for line in map(_unquoted, text.splitlines()[:_MOST_LINES]):
        last = found[-1] if found else None
        if not line.strip():
            after_blank = True
            paragraph += 1
            if last and any(last.lines):
                last.goes_on = False
            continue
        if fold_words(line).startswith(vocabulary.closings):
            if after_blank and sum(1 for item in found if item.wishes) >= _ENOUGH_LABELS:
                break
            if last:
                last.goes_on = False
        elif match := _LABEL.fullmatch(line):
            label = " ".join(match["label"].split())
            wishes = tuple(field for field, _ in match_name(label, vocabulary))
            if not wishes and last and last.goes_on and Field.REMARKS in last.wishes:
                last.lines.append(line.strip())
            elif len(label.split()) <= _LONGEST_LABEL_WORDS:
                found.append(_Labelled(label, wishes, [match["value"].strip()], paragraph))
        elif last and last.goes_on:
            last.lines.append(line.strip())
        after_blank = False
    return found


def _unquoted(line: str) -> str:
    return line.lstrip("> ")


def _value_and_rest(item: _Labelled, field: Field | None) -> tuple[str, str]:
    """Give the value of a label, and the lines below it that do not belong to a value of that kind."""
    lines = [line for line in item.lines if line]
    if field in _LONG and field is not Field.REMARKS:
        lines = [line.lstrip("-*•· ") for line in lines]
    if field in _LONG:
        return "\n".join(lines), ""
    return next(iter(lines), ""), "\n".join(lines[1:])
