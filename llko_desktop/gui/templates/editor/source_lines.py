"""Parts a template's source into the lines of a document: words, bold words and tags, lists by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llko_desktop.gui.templates.editor.chip_format import CHIP_SIGN, Stand
from llko_desktop.services.emphasis import spans
from llko_desktop.services.template_tokens import TokenKind, tokens

BULLET = "- "
STARS = "**"
# What a document takes for something else than a sign of its text.
_ODD = re.compile("([\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff])")
_ODD_OR_BREAK = re.compile(f"(\n|{_ODD.pattern[1:-1]})")
_NOT_AT_EDGE, _NOT_AT_END = " \t\xa0*", " \t\xa0*\\"


@dataclass(frozen=True)
class Piece:
    """A stretch of a line: words, or one chip; `source` is what it stands for."""

    source: str
    is_chip: bool = False
    bold: bool = False

    @property
    def shown(self) -> str:
        """What stands in the document."""
        return CHIP_SIGN if self.is_chip else self.source

    @property
    def is_statement(self) -> bool:
        """Whether it is a tag that writes nothing, behind which Jinja2 takes the end of the line away."""
        return self.is_chip and self.source.startswith("{%")


@dataclass(frozen=True)
class Line:
    """One line of a source, as it stands in a document."""

    pieces: tuple[Piece, ...]
    is_item: bool = False


def lines(source: str, *, one_line: bool = False) -> tuple[Line, ...]:
    """Part a source into lines; where there is only one, an end of line in it becomes a chip."""
    parted: list[list[Piece]] = [[]]
    odd = _ODD_OR_BREAK if one_line else _ODD
    for token in tokens(source):
        if token.kind is not TokenKind.TEXT:
            parted[-1].append(Piece(token.source, is_chip=True))
            continue
        for number, text in enumerate([token.source] if one_line else token.source.split("\n")):
            if number:
                parted.append([])
            parted[-1] += [Piece(bit, bool(odd.fullmatch(bit))) for bit in odd.split(text) if bit]
    if one_line:
        return (Line(tuple(parted[0])),)
    return tuple(_line(pieces) for pieces in parted)


def _line(pieces: list[Piece]) -> Line:
    is_item = bool(pieces) and not pieces[0].is_chip and pieces[0].source.startswith(BULLET)
    if is_item:
        pieces[0] = Piece(pieces[0].source.removeprefix(BULLET))
    shown = "".join(piece.shown for piece in pieces)
    found = spans(shown) if STARS in shown else ()
    return Line(tuple(_emphasised(pieces, found) if found else pieces), is_item)


def _emphasised(pieces: Sequence[Piece], found: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """Make the words between stars bold, and leave the stars out."""
    marks = {at for start, end in found for at in (start, start + 1, end - 2, end - 1)}
    inside = {at for span in found for at in range(*span)}
    at = 0
    for piece in pieces:
        words, bold = "", False
        for sign in piece.shown:
            if at not in marks:
                if words and bold != (at in inside):
                    yield Piece(words, bold=bold)
                    words = ""
                bold = at in inside
                words += sign
            at += 1
        if piece.is_chip:
            yield Piece(piece.source, is_chip=True, bold=bold)
        elif words:
            yield Piece(words, bold=bold)


def starred(pieces: Sequence[Piece]) -> tuple[int, ...]:
    """Give where in a line's signs the stars go that say which are bold, as the ends of each stretch in turn.

    Spaces at the ends of bold words stay outside. Words of which no stars can say so, because of stars that
    they have themselves, are left plain.
    """
    if not any(piece.bold for piece in pieces):
        return ()
    shown = "".join(piece.shown for piece in pieces)
    runs, at = list[tuple[int, int]](), 0
    for piece in pieces:
        end = at + len(piece.shown)
        if piece.bold and runs and runs[-1][1] == at:
            runs[-1] = runs[-1][0], end
        elif piece.bold:
            runs.append((at, end))
        at = end
    trimmed = [_trimmed(shown, *run) for run in runs]
    kept = [run for run in trimmed if run[0] < run[1]]
    marked, wanted, end = "", set[tuple[int, int]](), 0
    for start, stop in kept:
        marked += shown[end:start]
        wanted.add((len(marked), len(marked) + stop - start + 2 * len(STARS)))
        marked += STARS + shown[start:stop] + STARS
        end = stop
    if not wanted <= set(spans(marked + shown[end:])):
        return ()
    return tuple(place for run in kept for place in run)


def _trimmed(shown: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (shown[start] in _NOT_AT_EDGE or shown[start].isspace()):
        start += 1
    while start < end and (shown[end - 1] in _NOT_AT_END or shown[end - 1].isspace()):
        end -= 1
    return start, end


def stands(pieces: Sequence[Piece], *, is_item: bool) -> Iterator[Stand | None]:
    """Give for each piece where it stands in its line, if it is a tag that writes nothing."""
    alone = not is_item and all(piece.is_statement or not piece.shown.strip() for piece in pieces)
    for piece in pieces:
        if not piece.is_statement:
            yield None
        elif alone:
            yield Stand.ALONE
        else:
            yield Stand.END if piece is pieces[-1] else Stand.WITHIN


def suited(source: str, stand: Stand) -> str:
    """Write a tag so that the line it stands in ends where it is seen to end.

    Jinja2 takes away the end of the line behind a tag; `+%}` keeps it where words stand before the tag.
    """
    if stand is Stand.END and source.endswith("%}") and source[-3] not in "+-":
        return f"{source[:-2]}+%}}"
    if stand is not Stand.END and source.endswith("+%}"):
        return f"{source[:-3]}%}}"
    return source
