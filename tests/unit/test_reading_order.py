"""Words that run leftward are turned as readers of a PDF turn them back; all else stays where it is."""

from __future__ import annotations

import re

import pytest

from llko_desktop.exchange.reading_order import as_laid_out, goes_leftward
from tests.helpers.naughty import STRINGS

LRM, RLM = "\u200e", "\u200f"


@pytest.mark.parametrize(
    ("text", "laid_out"),
    [
        ("Anna Maes", "Anna Maes"),
        ("אבג", f"גבא{LRM}"),
        ("אב גד", f"בא{LRM} דג{LRM}"),
        ("Anna אב!", f"Anna בא{LRM}!"),
        ("(אב-12)", f"(בא{LRM}-12)"),
        ("דָ", f"{RLM}\u05b8ד{LRM}"),
        ("ߒߞ", "ߒߞ"),
        ("", ""),
    ],
)
def test_words_are_turned_one_by_one(text: str, laid_out: str) -> None:
    assert as_laid_out(text) == laid_out
    assert goes_leftward(text) == (text != laid_out)


def test_a_reader_that_turns_words_gets_every_string_back() -> None:
    for text in STRINGS:
        bare = text.replace(LRM, "").replace(RLM, "")
        read = re.sub(f"{RLM}?([^{LRM}{RLM} ]+?){LRM}", _turn_back, as_laid_out(bare))
        assert read == bare


def _turn_back(found: re.Match[str]) -> str:
    """Turn the word before a mark around: all of it that runs leftward, up to what does not."""
    text = found[1]
    for start in range(len(text)):
        if as_laid_out(text[start:][::-1]).replace(RLM, "") == text[start:] + LRM:
            return text[:start] + text[start:][::-1]
    return text
