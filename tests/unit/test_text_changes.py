"""Comparing two texts loses no word of either and marks no more than what differs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.services.text_changes import Change, Piece, changes

TEXT = st.text("ab {}%‹›\né.", max_size=60)


def side(pieces: tuple[Piece, ...], left_out: Change) -> str:
    return "".join(piece.text for piece in pieces if piece.change is not left_out)


@given(TEXT, TEXT)
def test_each_side_reads_as_its_text(before: str, after: str) -> None:
    pieces = changes(before, after)
    assert side(pieces, Change.ADDED) == before
    assert side(pieces, Change.REMOVED) == after


@given(TEXT)
def test_the_same_text_has_no_changes(text: str) -> None:
    assert {piece.change for piece in changes(text, text)} <= {Change.SAME}


def test_only_the_words_that_differ_are_marked() -> None:
    pieces = changes("Beste {{ names }},\n\nTot dan!\n", "Dag {{ names }},\n\nTot dan!\n")
    assert [(piece.text, piece.change) for piece in pieces if piece.change is not Change.SAME] == [
        ("Beste", Change.REMOVED),
        ("Dag", Change.ADDED),
    ]


def test_a_tag_is_one_word() -> None:
    pieces = changes("{{ child }}", "{{ parents }}")
    assert pieces == (Piece("{{ child }}", Change.REMOVED), Piece("{{ parents }}", Change.ADDED))


def test_a_long_text_is_compared_by_its_lines() -> None:
    before = "\n".join(f"line {number} of many words that stay" for number in range(2_000))
    pieces = changes(before, before.replace("line 1000 of", "row 1000 of"))
    assert [piece.text for piece in pieces if piece.change is Change.ADDED] == ["row"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a " * 9_999, "b " + "a " * 9_998),
        ("a\n" * 9_999, "b\n" + "a\n" * 9_998),
        ("a b " * 4_999, "b a " * 4_999),
        ("{{" * 9_999, "[" * 19_999),
        (".,;" * 6_000, ",.!" * 6_000),
    ],
)
def test_texts_that_say_one_thing_for_ever_are_compared_too(before: str, after: str) -> None:
    pieces = changes(before, after)
    assert side(pieces, Change.ADDED) == before
    assert side(pieces, Change.REMOVED) == after
    assert changes(before, before) == (Piece(before, Change.SAME),)
