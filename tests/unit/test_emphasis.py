"""Bold words in replies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.services.emphasis import escaped, pieces, plain, spans, toggled


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


def after(text: str, start: int, end: int) -> str:
    for edit in toggled(text, start, end):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("before", "result"),
    [
        ("voor [10 juli] graag", "voor **10 juli** graag"),
        ("voor **[10 juli]** graag", "voor 10 juli graag"),
        ("voor [**10 juli**] graag", "voor 10 juli graag"),
        ("voor **10 [juli]** graag", "voor 10 juli graag"),
        ("[voor **10 juli** graag]", "**voor 10 juli graag**"),
        ("[voor **10] juli** graag", "**voor 10 juli** graag"),
        ("voor[ 10 juli ]graag", "voor **10 juli** graag"),
        ("[- maandag\n- dinsdag]", "- **maandag**\n- **dinsdag**"),
        ("[- **maandag**\n- dinsdag]", "- **maandag**\n- **dinsdag**"),
        ("[- **maandag**\n\n- **dinsdag**]", "- maandag\n\n- dinsdag"),
        ("voor 10 ju[]li", "voor 10 **juli**"),
        ("voor 10 **ju[]li**", "voor 10 juli"),
        ("voor [] graag", "voor  graag"),
        ("[ \n ]", " \n "),
        ("[]", ""),
    ],
)
def test_words_become_bold_or_plain_again(before: str, result: str) -> None:
    start, end = before.index("["), before.index("]") - 1
    assert after(before.replace("[", "").replace("]", ""), start, end) == result


@given(st.text(alphabet="ab \n-", max_size=14), st.data())
def test_bold_twice_is_as_before(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    bold = after(text, start, end)
    assert plain(bold) == text
    if start < end:
        assert after(bold, start, end + len(bold) - len(text)) == text
