"""Bold words in replies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.services.emphasis import escaped, pieces, plain, spans


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("voor **10 juli** graag", (("voor ", False), ("10 juli", True), (" graag", False))),
        ("**a** en **b**", (("a", True), (" en ", False), ("b", True))),
        ("** geen ** vet", (("** geen ** vet", False),)),
        ("**over\nregels**", (("**over\nregels**", False),)),
        ("2 * 3 ** 4", (("2 * 3 ** 4", False),)),
        ("***", (("***", False),)),
        (r"\**a**", (("**a**", False),)),
        ("", ()),
    ],
)
def test_what_is_bold(text: str, parts: tuple[tuple[str, bool], ...]) -> None:
    assert pieces(text) == parts


@given(st.text(alphabet="*ab \n", max_size=12))
def test_a_value_is_written_as_it_is(value: str) -> None:
    assert plain(escaped(value)) == value
    assert not spans(escaped(value))


@given(st.text(alphabet="*ab\\ \n", max_size=12))
def test_plain_text_lacks_only_stars_and_their_backslashes(text: str) -> None:
    assert plain(text).translate({42: None, 92: None}) == text.translate({42: None, 92: None})
