"""Takes a text apart into labels with their values; labels are known by the same names as columns.

A label stands before its value (`Kind: Noor`, `Kind | Noor`, tab), or on a line of its own above it, as in
what is copied from a web page.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import islice

from llko_desktop.domain.folding import fold_words
from llko_desktop.exchange.columns import match_name
from llko_desktop.exchange.label_parts import HEADING_WORDS, section_of, told_requests
from llko_desktop.exchange.request_parts import Labelled, without_number
from llko_desktop.exchange.row_lines import one_value_a_line
from llko_desktop.exchange.told import Request
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.fields import CHILD_NAMES, PARENT_NAMES, WEEKDAY_FIELDS, Field

# A colon between figures is a time of day, not the end of a label.
_LABEL = re.compile(
    r"[\s>*•·-]{0,40}(?P<label>\(?[^\W_][^:\n|\t]{0,59}?)[\s*_]{0,20}(?:(?<!\d):|:(?!\d)|\||\t)"
    r"[ \t]*(?P<value>(?!//).*)"
)
# The platform's number on a line of its own, and the title that it gets.
_BARE_REFERENCE = re.compile(r"[\s>*#]*([A-Za-z]{2,4}-\d{4}-\d{3,8})[\s*.]*")
_REFERENCE_TITLE = "Ref."
_LONGEST_LABEL_WORDS = 7
_ENOUGH_LABELS = 3
_MOST_LINES = 3_000
_LONGEST_LINE = 20_000
_SURE = 0.9


def labelled_requests(text: str, vocabulary: Vocabulary) -> list[Request]:
    """Give the requests that labels in a text tell; none without a name or three known labels.

    Labels that are not known count too, wherever they stand before the closing of the mail: nobody else can
    say that what they tell is of no use.
    """
    lines = lines_of(text, vocabulary)
    for taken_apart in (_before_values, _above_values):
        requests = told_requests(taken_apart(lines, vocabulary), vocabulary)
        if requests:
            return requests
    return []


@dataclass
class _State:
    """Where the reading of lines is: the paragraph, the section, and whether the closing went by."""

    paragraph: int = 0
    section: str = ""
    after_blank: bool = False
    closed: bool = False


def _before_values(lines: list[str], vocabulary: Vocabulary) -> list[Labelled]:
    """Read labels that stand before their values, each with the lines up to the next, a blank line or the
    closing.

    What looks like a label within a remark, and is none that is known, belongs to the remark. After the
    closing of a mail only the label that the first request began with begins another.
    """
    found: list[Labelled] = []
    at = _State()
    known = 0
    for line in lines:
        last = found[-1] if found else None
        if not line.strip():
            at.after_blank = True
            at.paragraph += 1
            # A message of parents has paragraphs; any other value ends here.
            if last and any(last.lines) and not last.is_remark:
                last.goes_on = False
            continue
        if _is_closing(line, vocabulary):
            at.closed = at.closed or (at.after_blank and known >= _ENOUGH_LABELS)
            if last:
                last.goes_on = False
        elif heading := section_of(line):
            at.section = heading
            if last:
                last.goes_on = False
        elif (number := _bare_reference(line, last)) and not at.closed:
            found.append(replace(number, paragraph=at.paragraph, section=at.section))
        elif item := _labelled_line(line, vocabulary):
            if not item.wishes and last and last.goes_on and last.is_remark and not at.closed:
                last.lines.append(line.strip())
            elif _opens(item, found, at):
                at.closed = False
                found.append(replace(item, paragraph=at.paragraph, section=at.section))
                known += bool(item.wishes)
        elif last and last.goes_on and not at.closed:
            last.lines.append(line.strip())
        at.after_blank = False
    return found


def _bare_reference(line: str, last: Labelled | None) -> Labelled | None:
    """Give a number that stands on a line of its own as if it had a label, unless it belongs to the last."""
    match = _BARE_REFERENCE.fullmatch(line)
    if match is None or (last and last.goes_on and (last.is_remark or not any(last.lines))):
        return None
    return Labelled(_REFERENCE_TITLE, ((Field.REFERENCE, 1.0),), [match[1]], goes_on=False)


def _is_closing(line: str, vocabulary: Vocabulary) -> bool:
    return f"{fold_words(line)} ".startswith(vocabulary.closings)


def _opens(item: Labelled, found: list[Labelled], at: _State) -> bool:
    """Say whether a label counts where it stands: after a closing, only one that begins the next request."""
    if not at.closed:
        return True
    first = next((label for label in found if label.wishes), None)
    return first is not None and first.key == item.key


def _labelled_line(line: str, vocabulary: Vocabulary) -> Labelled | None:
    match = _LABEL.fullmatch(line)
    if match is None:
        return None
    label = " ".join(match["label"].split())
    if len(label.split()) > _LONGEST_LABEL_WORDS:
        return None
    value = match["value"].strip()
    if line.lstrip().startswith("*"):
        # The end of a label in bold: `*Kind:* Noor`.
        value = value.removeprefix("*").lstrip()
    return Labelled(label, _wishes_of(label, vocabulary), [value])


def _wishes_of(label: str, vocabulary: Vocabulary) -> tuple[tuple[Field, float], ...]:
    """Give what a label can stand for; one with the number of a child (`Kind 2`) as one without it."""
    wishes = tuple(match_name(label, vocabulary))
    if wishes or (bare := without_number(label)) == label:
        return wishes
    return tuple(wish for wish in match_name(bare, vocabulary, close=False) if wish[0] in CHILD_NAMES)


def _above_values(lines: list[str], vocabulary: Vocabulary) -> list[Labelled]:
    """Read labels that stand on a line of their own above their value."""
    found: list[Labelled] = []
    section = ""
    filled = [(number, " ".join(line.split())) for number, line in enumerate(lines) if line]
    filled = [(number, line) for number, line in filled if line]
    for place, (number, line) in enumerate(filled):
        below = filled[place + 1][1] if place + 1 < len(filled) else ""
        last = found[-1] if found else None
        wishes = _label_alone(line, below, vocabulary)
        if wishes:
            found.append(Labelled(line.rstrip(" :"), wishes, [], 0, section))
        elif bare := _bare_reference(line, last):
            found.append(replace(bare, paragraph=number, section=section))
        elif heading := section_of(line):
            section = heading
        elif _is_closing(line, vocabulary) and len(found) >= _ENOUGH_LABELS:
            break
        elif last is not None and (not last.lines or number == last.paragraph + 1):
            last.lines.append(line)
            last.paragraph = number
    return [replace(item, paragraph=0) for item in found]


def _label_alone(line: str, below: str, vocabulary: Vocabulary) -> tuple[tuple[Field, float], ...]:
    """Give what a line can stand for as a label of the line below it; nothing where it is none.

    A weekday is one only above hours: on its own it is a day that is asked for.
    """
    if len(line) > 60 or len(line.split()) > _LONGEST_LABEL_WORDS:
        return ()
    wishes = tuple(match_name(line, vocabulary, close=False))
    if not wishes or (wishes[0][1] < _SURE and wishes[0][0] not in CHILD_NAMES | PARENT_NAMES):
        return ()
    if wishes[0][0] in WEEKDAY_FIELDS and not any(sign.isdecimal() for sign in below):
        return ()
    if set(fold_words(line).split()) <= HEADING_WORDS and match_name(below, vocabulary, close=False):
        return ()
    return wishes


def is_told(line: str, values: AbstractSet[str], titles: AbstractSet[str]) -> bool:
    """Say whether a line of a text is a heading, or has one of these labels (folded) or values."""
    match = _LABEL.fullmatch(line[:_LONGEST_LINE])
    if match and fold_words(match["label"]) in titles:
        return True
    words = fold_words(line)
    is_heading = bool(section_of(line)) or (len(words) < 60 and set(words.split()) <= HEADING_WORDS)
    return is_heading or line.strip() in values or words in titles


def lines_of(text: str, vocabulary: Vocabulary) -> list[str]:
    """Give the lines of a text as labels are read from them, as many and as long as they may be."""
    lines = (_unquoted(line[:_LONGEST_LINE]) for line in text.splitlines()[:_MOST_LINES])
    return list(islice(one_value_a_line(lines, vocabulary), _MOST_LINES))


def _unquoted(line: str) -> str:
    return line.lstrip("> ")
