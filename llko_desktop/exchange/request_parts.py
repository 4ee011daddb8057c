"""Parts the labels of a text where the next request begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from llko_desktop.domain.folding import fold_words
from llko_desktop.services.fields import CHILD_NAMES, NAMES, PARENT_NAMES, Field

_FAMILY = PARENT_NAMES | {
    Field.EMAIL,
    Field.EMAIL2,
    Field.PHONE,
    Field.PHONE2,
    Field.RESIDENCE,
    Field.POSTCODE,
}
_OPENING = (Field.REFERENCE, Field.CHILD, Field.CHILD_FIRST, Field.CHILD_LAST)


_NUMBER = re.compile(r"\s+(?:nr\.?\s*)?\d$")


def without_number(label: str) -> str:
    """Give a label without the number of a child at its end."""
    return _NUMBER.sub("", label)


@dataclass
class Labelled:
    """A label with what it can stand for, the lines of its value, its paragraph and the section it is in.

    `goes_on` says that a line below still belongs to the value.
    """

    label: str
    wishes: tuple[tuple[Field, float], ...]
    lines: list[str]
    paragraph: int = 0
    section: str = ""
    goes_on: bool = True

    @property
    def key(self) -> str:
        """The label as it is compared with others, whichever child it is about (`Kind 1`, `Kind 2`)."""
        return fold_words(without_number(self.label) if self.field in CHILD_NAMES else self.label)

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


def request_parts(items: list[Labelled]) -> list[list[Labelled]]:
    """Part the labels where the next request begins; what stands before the first holds for all of them.

    What only the last one has of the family (a name, a phone number below two children) holds for all too. A
    number above several children is that of the first request: no two have the same.
    """
    starts = _starts(items)
    if len(starts) < 2:
        return [items]
    shared = items[: starts[0]]
    parts = [items[start:end] for start, end in zip(starts, [*starts[1:], len(items)], strict=True)]
    family = [item for item in parts[-1] if item.field in _FAMILY]
    if not any(item.field in _FAMILY for part in parts[:-1] for item in part):
        parts = [[*part, *family] for part in parts[:-1]] + parts[-1:]
    first, *others = parts
    return [[*shared, *first], *(_below_shared(shared, part) for part in others)]


def _below_shared(shared: list[Labelled], part: list[Labelled]) -> list[Labelled]:
    """Put what is told once before what is told of a later child, a number as a label that is not known."""
    numbers = [replace(item, wishes=()) for item in shared if item.field is Field.REFERENCE]
    others = [item for item in shared if item.field is not Field.REFERENCE]
    return [*others, part[0], *numbers, *part[1:]]


def _starts(items: list[Labelled]) -> list[int]:
    """Give where requests begin: at a label for its number or child that comes again with another value.

    Two children of one name cannot be told from a label that comes twice: the parts must have more in common
    than that label, and than names alone, which parents have too.
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
            {item.key for item in items[start + 1 : end] if item.field and item.field not in NAMES} - {key}
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
