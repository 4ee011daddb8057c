"""Text made comparable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.folding import FoldedText, fold, fold_words


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


_TEXTS = st.text(st.sampled_from("aZé ß\n’.-ﬁ👶ñe\u0301İ가ا"), max_size=600)


@given(_TEXTS, st.data())
def test_a_find_in_the_folded_text_is_shown_where_it_was_written(written: str, data: st.DataObject) -> None:
    text = FoldedText(written)
    assert text.plain == fold(written)
    if text.plain:
        start = data.draw(st.integers(0, len(text.plain) - 1))
        end = data.draw(st.integers(start + 1, len(text.plain)))
        first, last = text.span(start, end)
        assert 0 <= first < last <= len(written)
        assert text.plain[start:end] in fold(written[first:last])
        # No character more than that takes: without its first or last one, something is missing.
        assert len(fold(written[:first])) <= start
        assert len(fold(written[: first + 1])) > start
        assert len(fold(written[: last - 1])) < end or not fold(written[last - 1])


def test_a_find_takes_its_accents_along() -> None:
    text = FoldedText("A" * 300 + " Zoe\u0308 en Straße")
    assert text.span(301, 304) == (301, 305)
    start = text.plain.index("strasse")
    assert text.span(start, start + 7) == (309, 315)


@given(_TEXTS, st.data())
def test_stars_around_bold_words_are_no_part_of_them(written: str, data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(written)), max_size=6))
    for place in sorted(places, reverse=True):
        written = f"{written[:place]}**{written[place:]}"
    text = FoldedText(written)
    assert text.plain == fold(written.replace("**", ""))
    if text.plain:
        start = data.draw(st.integers(0, len(text.plain) - 1))
        end = data.draw(st.integers(start + 1, len(text.plain)))
        found = written[slice(*text.span(start, end))]
        assert text.plain[start:end] in fold(found.replace("**", ""))
        assert "*" not in (found[0], found[-1])
