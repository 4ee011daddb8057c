"""Makes requests of the labels in a text: tells several apart, and gives every label its field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from llko_desktop.domain.folding import fold_words
from llko_desktop.exchange.columns import match_columns
from llko_desktop.exchange.told import Request, Told
from llko_desktop.exchange.vocabulary import Vocabulary, header_key
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import NAMES, PARENT_NAMES, WEEKDAY_FIELDS, Field

_ENOUGH_LABELS = 3
# Values that run over several lines; of any other, the lines below the first are remarks.
_LONG = frozenset({Field.PLAN, Field.HOURS, Field.REMARKS, *WEEKDAY_FIELDS})
# A label that can only be a name in general (`naam`) is surer under a heading that says whose.
_WEAK, _GUESS = 0.6, 0.5
_FAMILY = PARENT_NAMES | {
    Field.EMAIL,
    Field.EMAIL2,
    Field.PHONE,
    Field.PHONE2,
    Field.RESIDENCE,
    Field.POSTCODE,
}
_OPENING = (Field.REFERENCE, Field.CHILD, Field.CHILD_FIRST, Field.CHILD_LAST)
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


@dataclass
class Labelled:
    """A label with what it can stand for, the lines of its value, where these end, and its section.

    `goes_on` says that a line below still belongs to the value.
    """

    label: str
    wishes: tuple[tuple[Field, float], ...]
    lines: list[str]
    last_line: int = 0
    section: str = ""
    goes_on: bool = True

    @property
    def key(self) -> str:
        """The label as it is compared with others."""
        return fold_words(self.label)

    @property
    def text(self) -> str:
        """All lines of the value that are not empty."""
        return "\n".join(line for line in self.lines if line)

    @property
    def is_remark(self) -> bool:
        """Whether the label can stand for remarks, in which anything can be written."""
        return any(field is Field.REMARKS for field, _ in self.wishes)

    @property
    def field(self) -> Field | None:
        """The field that the label stands for in the first place."""
        return self.wishes[0][0] if self.wishes else None


def section_of(line: str) -> str:
    """Give whose data a heading says that follow (`kind`, `ouder`, `ouder 2`); empty for any other line.

    A heading has a word more than the name of the person, or else it is a label (`Kind:`).
    """
    line = line.rstrip(" :")
    if len(line) > _LONGEST_HEADING or not {":", "|", "\t"}.isdisjoint(line):
        return ""
    words = fold_words(line).split()
    if not 1 < len(words) < 6 or not set(words) <= HEADING_WORDS or not set(words) & _AROUND:
        return ""
    about = [name for name, people in _SECTIONS.items() if set(words) & set(people)]
    if not about:
        return ""
    return "ouder 2" if about[0] == "ouder" and set(words) & _SECOND else about[0]


def told_requests(items: Sequence[Labelled], vocabulary: Vocabulary) -> list[Request]:
    """Give the requests that labels tell, each with a name and at least three known labels."""
    items = _under_people(items)
    requests = (_request(part, vocabulary) for part in _parts(items))
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


def _parts(items: list[Labelled]) -> list[list[Labelled]]:
    """Part the labels where the next request begins; what stands before the first holds for all of them.

    What only the last one has of the family (a name, a phone number below two children) holds for all too.
    """
    starts = _starts(items)
    if len(starts) < 2:
        return [items]
    shared = items[: starts[0]]
    parts = [items[start:end] for start, end in zip(starts, [*starts[1:], len(items)], strict=True)]
    family = [item for item in parts[-1] if item.field in _FAMILY]
    if not any(item.field in _FAMILY for part in parts[:-1] for item in part):
        parts = [[*part, *family] for part in parts[:-1]] + parts[-1:]
    return [[*shared, *part] for part in parts]


def _starts(items: list[Labelled]) -> list[int]:
    """Give where requests begin: at a label for its number or child that comes again with another value.

    Two children of one name cannot be told from a label that comes twice: the parts must have more in common
    than that label.
    """
    for field in _OPENING:
        named = [(i, item) for i, item in enumerate(items) if item.field is field]
        if not named:
            continue
        # The same label in the section of another person is no child's.
        key, section = named[0][1].key, named[0][1].section
        starts = [i for i, item in named if (item.key, item.section) == (key, section)]
        told = [items[start].text for start in starts if items[start].text]
        if len(set(told)) != len(told) or len(starts) < 2:
            continue
        labels = [
            {item.key for item in items[start + 1 : end] if item.wishes} - {key}
            for start, end in zip(starts, [*starts[1:], len(items)], strict=True)
        ]
        if all(first & second for first, second in pairwise(labels)):
            return _with_labels_before(items, starts)
    return []


def _with_labels_before(items: list[Labelled], starts: list[int]) -> list[int]:
    """Move where requests begin ahead of the labels that all of them have before it in the same paragraph."""
    while starts[0] > 0:
        before = [start - 1 for start in starts]
        together = all(
            items[at].paragraph == items[start].paragraph for at, start in zip(before, starts, strict=True)
        )
        if not together or len({items[at].key for at in before}) > 1:
            break
        starts = before
    return starts


def _request(items: list[Labelled], vocabulary: Vocabulary) -> Request | None:
    if sum(1 for item in items if item.wishes) < _ENOUGH_LABELS:
        return None
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
    titles = [
        f"{item.label} {item.section}" if item.section and _is_weak(item) else item.label for item in items
    ]
    given = {
        column.index: (column.field, column.confidence)
        for column in match_columns(titles, vocabulary)
        if column.field is not None
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
