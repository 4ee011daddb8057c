"""Parts a template's source into plain text and tags, so that each tag can be shown as one thing.

Nothing is judged here and nothing is lost: the sources of all tokens in a row are the template again. What a
template may say is for `reply_sandbox`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

_OPENING = re.compile(r"\{[{%#]")
# What ends a tag, by what begins it.
CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_FIELD = re.compile(r"([A-Za-z_]\w*)\s*(\|\s*capital)?")
_STATEMENT = re.compile(r"(\w+)\s*(.*)", re.DOTALL)
_RAW = re.compile(r"\{%[-+]?\s*(endraw|raw)\s*[-+]?%\}")
_EACH = re.compile(r"([A-Za-z_]\w*)\s+in\s+([A-Za-z_]\w*)")


class TokenKind(StrEnum):
    """What a part of a template is; `OTHER` is a tag that is shown as its source: a comment, a mistake."""

    TEXT = "text"
    FIELD = "field"
    IF = "if"
    ELSE_IF = "elif"
    ELSE = "else"
    END_IF = "endif"
    EACH = "for"
    END_EACH = "endfor"
    OTHER = "other"


@dataclass(frozen=True)
class Token:
    """A part of a template: its kind, exact source, and where that begins (characters from the start).

    `name` is the field of a `FIELD` (or the item of the list that it stands in) and the list of an `EACH`,
    `item` what an item of that list is called, `capital` whether a field begins with a capital, `condition`
    the expression of an `IF` or `ELSE_IF` as written.
    """

    kind: TokenKind
    source: str
    start: int
    name: str = ""
    item: str = ""
    capital: bool = False
    condition: str = ""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.source)


def tokens(source: str) -> tuple[Token, ...]:
    """Part a source, of a finished template or one that is being written."""
    found: list[Token] = []
    end = 0
    for first, last in _tags(source):
        if first > end:
            found.append(Token(TokenKind.TEXT, source[end:first], end))
        found.append(_tag(source[first:last], first))
        end = last
    if end < len(source):
        found.append(Token(TokenKind.TEXT, source[end:], end))
    return tuple(found)


def outside_raw(parts: Iterable[Token]) -> Iterator[Token]:
    """Give the tokens that are read as what they are: between `raw` and `endraw` everything is text."""
    in_raw = False
    for token in parts:
        raw = _RAW.fullmatch(token.source)
        if raw:
            in_raw = raw[1] == "raw"
        elif not in_raw:
            yield token


def _tags(source: str) -> Iterator[tuple[int, int]]:
    """Yield where tags stand that have an end; each kind of end is looked for no more once there is none."""
    at, endless = 0, set[str]()
    while opening := _OPENING.search(source, at):
        closing = CLOSING[opening[0]]
        end = -1 if closing in endless else source.find(closing, opening.end())
        if end < 0:
            endless.add(closing)
            at = opening.start() + 1
        else:
            at = end + len(closing)
            yield opening.start(), at


def joined(parts: Iterable[Token]) -> str:
    """Give the source that tokens are the parts of."""
    return "".join(part.source for part in parts)


def field_tag(name: str, *, capital: bool = False) -> Token:
    """Give the tag that writes a field."""
    return _tag(f"{{{{ {name}|capital }}}}" if capital else f"{{{{ {name} }}}}", 0)


def if_tag(condition: str) -> Token:
    """Give the tag that begins a part which only stands when a condition holds; `END_IF_TAG` ends it."""
    return _tag(f"{{% if {condition} %}}", 0)


def each_tag(name: str, item: str = "item") -> Token:
    """Give the tag that begins a part which stands for each item of a list; `END_EACH_TAG` ends it."""
    return _tag(f"{{% for {item} in {name} %}}", 0)


def place(source: str, at: int) -> tuple[int, int]:
    """Give the line and the column, both from 1, of a place in a text."""
    before = source[:at]
    return before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1


def _tag(source: str, start: int) -> Token:
    inside = source[2:-2].removeprefix("-").removeprefix("+").removesuffix("-").removesuffix("+").strip()
    if source.startswith("{{"):
        field = _FIELD.fullmatch(inside)
        if field:
            return Token(TokenKind.FIELD, source, start, field[1], capital=bool(field[2]))
    elif source.startswith("{%"):
        return _statement(source, start, inside)
    return Token(TokenKind.OTHER, source, start)


def _statement(source: str, start: int, inside: str) -> Token:
    found = _STATEMENT.fullmatch(inside)
    word, rest = (found[1], found[2].strip()) if found else ("", "")
    if word in (TokenKind.IF, TokenKind.ELSE_IF) and rest:
        return Token(TokenKind(word), source, start, condition=rest)
    if word in (TokenKind.ELSE, TokenKind.END_IF, TokenKind.END_EACH) and not rest:
        return Token(TokenKind(word), source, start)
    each = _EACH.fullmatch(rest) if word == TokenKind.EACH else None
    if each:
        return Token(TokenKind.EACH, source, start, each[2], each[1])
    return Token(TokenKind.OTHER, source, start)


ELSE_TAG = _tag("{% else %}", 0)
END_IF_TAG = _tag("{% endif %}", 0)
END_EACH_TAG = _tag("{% endfor %}", 0)
