"""Makes requests of the labels in a text: gives every label its field, by the heading that it is under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from llko_desktop.domain.folding import fold_words
from llko_desktop.exchange.columns import match_columns
from llko_desktop.exchange.request_parts import Labelled, request_parts, without_number
from llko_desktop.exchange.told import Request, Told
from llko_desktop.exchange.vocabulary import Vocabulary, header_key
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import CHILD_NAMES, NAMES, PARENT_NAMES, WEEKDAY_FIELDS, Field

_ENOUGH_LABELS = 3
# Values that run over several lines; of any other, the lines below the first are remarks.
_LONG = frozenset({Field.PLAN, Field.HOURS, Field.REMARKS, *WEEKDAY_FIELDS})
# A label that can only be a name in general (`naam`) is surer under a heading that says whose.
_WEAK, _GUESS = 0.6, 0.5
_OF_PARENT = {
    Field.CHILD: Field.PARENT,
    Field.CHILD_FIRST: Field.PARENT_FIRST,
    Field.CHILD_LAST: Field.PARENT_LAST,
}

# What a form for a request asks; one without any of it only asks who writes.
_OF_CARE = frozenset(
    {Field.BIRTH, Field.EXPECTED, Field.BIRTH_OR_EXPECTED, Field.START, Field.PLAN, Field.HOURS}
) | frozenset(WEEKDAY_FIELDS)

# Headings: the people they are about, by the words that a label is completed with, and words around them.
_SECTIONS = {
    "kind": "kind kindje baby enfant bebe child childs".split(),
    "ouder": "ouder ouders moeder mama contactpersoon aanvrager parent parents mere contact applicant "
    "mother".split(),
    "ouder 2": "vader papa partner pere father".split(),
}
_AROUND = frozenset(
    "gegevens info informatie details over het de van uw jullie je 1 donnees coordonnees informations sur l "
    "la "
    "du des le votre about the your of s information data personal identiteit identite".split()
)
_SECOND = frozenset("2 tweede andere deuxieme second other".split())
HEADING_WORDS = _AROUND | _SECOND | {word for words in _SECTIONS.values() for word in words}
_LONGEST_HEADING = 60
_COMPOUND = re.compile(r"\b(kind|baby|ouder|moeder|vader|contact)(gegevens|info|informatie)\b")


def section_of(line: str) -> str:
    """Give whose data a heading says that follow (`kind`, `ouder`, `ouder 2`); empty for any other line.

    A heading has a word more than the name of the person, or else it is a label (`Kind:`).
    """
    line = line.rstrip(" :")
    if len(line) > _LONGEST_HEADING or not {":", "|", "\t"}.isdisjoint(line):
        return ""
    words = _COMPOUND.sub(r"\1 \2", fold_words(line)).split()
    if not 1 < len(words) < 6 or not set(words) <= HEADING_WORDS or not set(words) & _AROUND:
        return ""
    about = [name for name, people in _SECTIONS.items() if set(words) & set(people)]
    if not about:
        return ""
    return "ouder 2" if about[0] == "ouder" and set(words) & _SECOND else about[0]


def told_requests(items: Sequence[Labelled], vocabulary: Vocabulary) -> list[Request]:
    """Give the requests that labels tell, each with a name and at least three known labels."""
    items = _under_people(items)
    requests = (_request(part, vocabulary) for part in request_parts(items))
    return [request for request in requests if request]


def _under_people(items: Sequence[Labelled]) -> list[Labelled]:
    """Take a label without a value above a weak one (`Ouder:`, then `Naam: …`) as the heading that it is."""
    found: list[Labelled] = []
    section = ""
    for item, below in zip_longest(items, items[1:]):
        is_person = item.field in NAMES and not item.text and item.wishes[0][1] > _WEAK
        if is_person and below is not None and _is_weak(below) and below.text:
            section = item.label
            continue
        if item.section:
            section = ""
        item.section = item.section or section
        found.append(item)
    return found


def _is_weak(item: Labelled) -> bool:
    return item.field in NAMES and item.wishes[0][1] <= _WEAK


def _request(items: list[Labelled], vocabulary: Vocabulary) -> Request | None:
    known = [index for index, item in enumerate(items) if item.wishes]
    if len(known) < _ENOUGH_LABELS:
        return None
    first, last = items[known[0]].paragraph, items[known[-1]].paragraph
    start = next(i for i, item in enumerate(items) if item.paragraph == first)
    end = next((i for i, item in enumerate(items) if item.paragraph > last and i > known[-1]), len(items))
    items = items[start:end]
    given = _fields(items, vocabulary)
    told = tuple(
        Told(item.label, item.text, *given.get(index, (None, 0.0))) for index, item in enumerate(items)
    )
    named = any(value.field in NAMES and says_something(value, vocabulary) for value in told)
    return told if named else None


def says_something(value: Told, vocabulary: Vocabulary) -> bool:
    """Say whether a value is more than nothing, a dash or `n.v.t.`."""
    return header_key(str(value.cell)) not in vocabulary.blank


def _fields(items: Sequence[Labelled], vocabulary: Vocabulary) -> dict[int, tuple[Field, float]]:
    """Give every label its field, as columns get theirs; a weak one with what its heading says.

    A second name in general is a parent's, where nothing else names the parents; so is the only one in a form
    that asks nothing of a child.
    """
    titles = [_title(item) for item in items]
    given = {
        column.index: (column.field, column.confidence)
        for column in match_columns(titles, vocabulary)
        if column.field is not None and items[column.index].wishes
    }
    taken = {field for field, _ in given.values()}
    if not taken & (_OF_CARE | PARENT_NAMES) and all(map(_is_weak, _of_child(items, given))):
        given |= {
            index: (_OF_PARENT[field], _GUESS) for index, (field, _) in given.items() if field in _OF_PARENT
        }
        return given
    for index, item in enumerate(items):
        parents = _OF_PARENT.get(item.field) if item.field else None
        if index not in given and parents and _is_weak(item) and not taken & {parents, Field.PARENT}:
            given[index] = parents, _GUESS
            taken.add(parents)
    return given


def _title(item: Labelled) -> str:
    if item.section and _is_weak(item):
        return f"{item.label} {item.section}"
    return without_number(item.label) if item.field in CHILD_NAMES else item.label


def _of_child(items: Sequence[Labelled], given: dict[int, tuple[Field, float]]) -> list[Labelled]:
    return [items[index] for index, (field, _) in given.items() if field in _OF_PARENT]


def value_and_rest(cell: Cell, wished: Field | None) -> tuple[Cell, str]:
    """Give the value in a cell of a message, and the lines below it that are no part of such a value."""
    if not isinstance(cell, str) or wished is Field.REMARKS:
        return cell, ""
    lines = cell.split("\n")
    if wished in _LONG:
        return "\n".join(line.lstrip("-*•· ") for line in lines), ""
    return lines[0], "\n".join(lines[1:])
