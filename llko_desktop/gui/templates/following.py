"""Finds in what comes of a template the place that is being written at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser

from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.services.emphasis import plain
from llko_desktop.services.template_tokens import TokenKind, tokens

_STARS = "**"
# Shorter words stand anywhere in a letter.
_LEAST_LETTERS = 3
_ANY_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Spot:
    """A place in a template: the words before it, the nearest first, and how far on it is, from 0 to 1."""

    words: tuple[str, ...]
    share: float


def spot_in(before: str, source: str) -> Spot:
    """Give the place in a source that comes behind `before`."""
    texts = [token.source for token in tokens(before) if token.kind is TokenKind.TEXT]
    lines = [_words(line) for text in texts for line in text.split("\n")]
    found = tuple(words for words in reversed(lines) if len(words) >= _LEAST_LETTERS)
    return Spot(found, min(len(before) / len(source), 1.0) if source else 0.0)


def place_of(spot: Spot, text: str) -> int:
    """Give the place in what came of the template: behind the nearest words that stand there, else by share.

    Words that stand there more than once are those nearest to the share.
    """
    wanted = round(spot.share * len(text))
    for words in spot.words:
        ends = [match.end() for match in re.finditer(re.escape(words), text)]
        if ends:
            return min(ends, key=lambda end: abs(end - wanted))
    return wanted


def bring_into_view(view: QTextBrowser | QPlainTextEdit, spot: Spot) -> None:
    """Bring a place of the template into view, no further than is needed for that."""
    # One for one: as many signs stay before each place.
    text = "".join(" " if sign.isspace() else sign for sign in view.toPlainText())
    cursor = view.textCursor()
    cursor.setPosition(TextPlaces(text).to_qt(place_of(spot, text)))
    view.setTextCursor(cursor)
    view.ensureCursorVisible()


def _words(line: str) -> str:
    """Give a line of source as it shows: no bullet, no stars, ordinary spaces."""
    shown = plain(line.strip().removeprefix("- ")).replace(_STARS, "")
    return _ANY_SPACE.sub(" ", shown).strip()
