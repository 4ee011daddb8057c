"""Which words of a text are looked up, and in which spellings."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.services.spell_words import LONGEST_WORD, asked_of, folded, is_right, words_in


def found(text: str, language: str = "nl") -> list[str]:
    return [text[start:end] for start, end in words_in(text, language)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Beste ouders,\nwelkom!", ["Beste", "ouders", "welkom"]),
        ("’t Is zo’n foto’s-map", ["’t", "Is", "zo’n", "foto’s-map"]),
        ("'s avonds", ["'s", "avonds"]),
        ("een 'woord' en een ‘ander’", ["een", "woord", "en", "een", "ander"]),
        ("Kris’ fiets", ["Kris", "fiets"]),
        ("van \ufffc tot \ufffcs, \ufffc-plan en l\ufffcl", ["van", "tot", "plan", "en"]),
        ("8u, 8 u of 08:30, 2de", ["of"]),
        ("KDV en OCMW maar Kdv", ["en", "maar", "Kdv"]),
        ("mail an@voorbeeld.be of www.voorbeeld.be/plan", ["mail", "of"]),
        ("op Opvang.Vlaanderen, voorbeeld.be of https://a.b/c", ["op", "of"]),
        ("dank.Beste", ["dank", "Beste"]),
        ("‹naam›an@voorbeeld.be, (jan.de-wit.be) en -foto.be", ["en"]),
        ("in ‹naam van het kind› nog", ["in", "nog"]),
        ("cafe\u0301 één", ["cafe\u0301", "één"]),
        ("x" * LONGEST_WORD + " " + "y" * (LONGEST_WORD + 1), ["x" * LONGEST_WORD]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert found(text) == words


def test_an_apostrophe_in_front_is_a_quotation_mark_in_other_languages() -> None:
    assert found("'s", "en") == []
    assert found("'tis 'child'", "en") == ["tis", "child"]


@given(st.text(alphabet="aé’'-\ufffc3 .@‹›\u0301Z😀\n"), st.sampled_from(["nl", "fr", "en"]))
def test_words_stand_apart_and_in_order(text: str, language: str) -> None:
    end = 0
    for start, after in words_in(text, language):
        assert end <= start < after <= len(text)
        assert "\ufffc" not in text[start:after]
        end = after


@pytest.mark.parametrize(
    ("word", "language", "known", "right"),
    [
        ("foto’s", "nl", {"foto's"}, True),
        ("foto's", "nl", {"foto’s"}, True),
        ("foto’s", "nl", {"foto", "s"}, False),
        ("aujourd’hui", "fr", {"aujourd'hui"}, True),
        ("l’accueil", "fr", {"accueil"}, True),
        ("Jusqu’ici", "fr", {"ici"}, True),
        ("l’acueil", "fr", {"accueil"}, False),
        ("l’accueil", "nl", {"accueil"}, False),
        ("dites-le-nous", "fr", {"dites", "le", "nous"}, True),
        ("dites-le-nus", "fr", {"dites", "le", "nous"}, False),
        ("a-t-il", "fr", {"il"}, True),
        ("l’après-midi", "fr", {"après", "midi"}, True),
        ("GSM-nummer", "nl", {"nummer"}, True),
        ("part\u2011time", "en", {"part-time"}, True),
        ("cafe\u0301", "nl", {"café"}, True),
    ],
)
def test_spellings(word: str, language: str, known: set[str], right: bool) -> None:
    assert is_right(word, language, known.__contains__) is right
    asked = asked_of(word, language)
    assert is_right(word, language, lambda spelling: spelling in known & asked) is right


def test_folded_forms_are_the_same_for_capitals_apostrophes_and_accents() -> None:
    assert folded("Foto’s\u2011é") == folded(unicodedata.normalize("NFD", "FOTO'S-É"))
