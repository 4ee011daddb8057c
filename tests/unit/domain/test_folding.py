"""Text made comparable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.folding import fold, fold_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Nguyễn", "nguyen"),
        ("Øyvind Yıldız", "oyvind yildiz"),
        ("AÏSHA", "aisha"),
        ("Aïsha", "aisha"),
        ("Aı\u0308sha", "aisha"),
        ("Łukasz", "lukasz"),
        ("Straße", "strasse"),
        ("Cœur d’Æthel", "coeur d’aethel"),
        ("Đặng Þóra", "dang thora"),
        ("ＡＢＣ ﬁn", "abc fin"),
        ("İstanbul", "istanbul"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("O’Brien-Maes", "o brien maes"),
        ("O'Brien  Maes", "o brien maes"),
        (" Van\tden\nBossche, Léa ", "van den bossche lea"),
        ("…", ""),
    ],
)
def test_fold_words(text: str, words: str) -> None:
    assert fold_words(text) == words


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_words(fold_words(text)) == fold_words(text)
    assert fold_words(text) == " ".join(fold_words(text).split())


@given(st.text(st.characters(codec="latin-1")))
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) or "µ" in text or "ÿ" in text
