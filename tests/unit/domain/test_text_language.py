"""Dutch, French and English are told apart, and what cannot be told is left open."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.folding import FoldedText, fold
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.text_language import SMALL_WORDS, written_in


def language_of(text: str) -> str:
    return written_in(FoldedText(text).words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jammer genoeg hebben we geen plaats voor jullie kindje, maar dat kan nog veranderen.", "nl"),
        ("Nous n’avons malheureusement pas de place pour votre enfant, mais cela peut changer.", "fr"),
        ("Unfortunately we have no place for your child, but that can change at any time.", "en"),
        ("WIJ HEBBEN GEEN PLAATS VOOR JULLIE", "nl"),
        ("", ""),
        ("Tot dan!", ""),
        ("Noor Peeters, maandag 8-17", ""),
        ("Leider haben wir keinen Platz für Ihr Kind, aber das kann sich noch ändern.", ""),
        ("ليس لدينا مكان لطفلكم في الوقت الحالي", ""),
        ("👶 🎉 👶 🎉", ""),
    ],
)
def test_language(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_letter_in_two_languages_is_left_open() -> None:
    dutch = "Wij hebben nog plaats voor jullie kindje en wij zouden het graag met jullie zien."
    french = "Nous avons encore une place pour votre enfant et nous serions contents de vous voir."
    assert language_of(f"{dutch}\n\n{french}") == ""


def test_no_small_word_speaks_for_two_languages() -> None:
    assert SMALL_WORDS.keys() == set(LANGUAGES)
    for one, other in combinations(SMALL_WORDS.values(), 2):
        assert not one & other
    assert all(word == fold(word) for words in SMALL_WORDS.values() for word in words)


@given(st.sampled_from(LANGUAGES), st.data())
def test_enough_small_words_of_one_language_tell_it(language: str, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(sorted(SMALL_WORDS[language])), min_size=5))
    assert written_in(words) == language
    assert written_in(words[:4]) == ""
