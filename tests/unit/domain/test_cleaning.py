"""What is kept of a text that comes in, told in other words than the code's, for strings of every kind."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.cleaning import clean_line, clean_text
from tests.helpers.naughty import BY_KIND, STRINGS

_TEXTS = st.text(
    st.sampled_from("aé é\u0301\t\n\r\v\x00\x1c\x85\u2028\u00a0\u200b\u202e\ud83d👶"), max_size=12
)


def _essence(text: str) -> str:
    """Give what no cleaning may change: all but white space, controls and halves of pairs, composed."""
    kept = (
        c for c in text if not (c.isspace() or c < " " or "\x7f" <= c <= "\x9f" or "\ud800" <= c <= "\udfff")
    )
    return unicodedata.normalize("NFC", "".join(kept))


@pytest.mark.parametrize("text", STRINGS, ids=lambda text: ascii(text)[:40])
def test_only_white_space_controls_and_composition_change(text: str) -> None:
    for clean in (clean_line, clean_text):
        cleaned = clean(text)
        assert clean(cleaned) == cleaned
        assert cleaned == unicodedata.normalize("NFC", cleaned)
        if cleaned:
            assert _essence(cleaned) == _essence(text)
    assert clean_line(text).isprintable() or not clean_line(text).isascii()
    assert len(clean_line(text).splitlines()) <= 1


def test_of_what_has_nothing_to_see_nothing_stays() -> None:
    assert {clean_line(text) + clean_text(text) for text in BY_KIND["nothing to see"]} == {""}


def test_words_stay_apart() -> None:
    spaced = [text for text in BY_KIND["white space"] if "Anna" in text and "Maes" in text]
    assert {clean_line(text) for text in spaced} == {"Anna Maes"}
    assert {tuple(clean_text(text).split()) for text in spaced} == {("Anna", "Maes")}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\r\nb\rc\nd\u2028e\vf", "a\nb\nc\nd\ne\nf"),
        ("  a  b \n\n c\t", "a  b\n\n c"),
        ("\n\n a \n\n", "a"),
        ("a\u00a0\u00a0b", "a\u00a0\u00a0b"),
        ("a\n\u200b\nb", "a\n\u200b\nb"),
        ("Zoe\u0308\x00", "Zoë"),
    ],
)
def test_remarks_keep_their_lines(text: str, kept: str) -> None:
    assert clean_text(text) == kept


@given(_TEXTS)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_line(clean_text(text)) == clean_line(text)
