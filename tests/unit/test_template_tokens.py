"""A template in parts: what each tag is, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop import resources
from llko_desktop.services.template_tokens import (
    ELSE_TAG,
    END_EACH_TAG,
    END_IF_TAG,
    Token,
    TokenKind,
    each_tag,
    field_tag,
    if_tag,
    joined,
    place,
    tokens,
)
from llko_desktop.services.templates import BuiltinTemplates

_BITS = ["{{", "}}", "{%", "%}", "{#", "#}", " child ", "if x", "\n", "é", "|capital", " endif ", "-"]


@given(st.lists(st.sampled_from(_BITS) | st.text(max_size=5)).map("".join))
def test_nothing_is_lost(source: str) -> None:
    found = tokens(source)
    assert joined(found) == source
    assert all(source[token.start : token.end] == token.source for token in found)


@pytest.mark.parametrize(
    ("source", "kind", "name", "capital", "condition"),
    [
        ("{{ child }}", TokenKind.FIELD, "child", False, ""),
        ("{{child|capital}}", TokenKind.FIELD, "child", True, ""),
        ("{{- child | capital -}}", TokenKind.FIELD, "child", True, ""),
        ("{% if unborn and not missing %}", TokenKind.IF, "", False, "unborn and not missing"),
        ("{% elif unborn %}", TokenKind.ELSE_IF, "", False, "unborn"),
        ("{% else %}", TokenKind.ELSE, "", False, ""),
        ("{%- endif -%}", TokenKind.END_IF, "", False, ""),
        ("{% for item in missing %}", TokenKind.EACH, "missing", False, ""),
        ("{% endfor %}", TokenKind.END_EACH, "", False, ""),
        ("{# a word for later readers #}", TokenKind.OTHER, "", False, ""),
        ("{{ child.name }}", TokenKind.OTHER, "", False, ""),
        ("{% if %}", TokenKind.OTHER, "", False, ""),
        ("{% endif x %}", TokenKind.OTHER, "", False, ""),
        ("{% include 'x' %}", TokenKind.OTHER, "", False, ""),
        ("{{ child", TokenKind.TEXT, "", False, ""),
    ],
)
def test_tags(source: str, kind: TokenKind, name: str, capital: bool, condition: str) -> None:
    assert tokens(source) == (Token(kind, source, 0, name, _item(kind), capital, condition),)


def _item(kind: TokenKind) -> str:
    return "item" if kind is TokenKind.EACH else ""


def test_made_tags_are_read_as_what_they_were_made_of() -> None:
    made = [field_tag("child"), field_tag("child", capital=True), if_tag("unborn"), each_tag("missing")]
    for tag in (*made, ELSE_TAG, END_IF_TAG, END_EACH_TAG):
        assert tokens(tag.source) == (tag,)


def test_every_built_in_template_is_of_known_tags() -> None:
    for template in BuiltinTemplates(resources.read_text).all():
        assert TokenKind.OTHER not in {token.kind for token in tokens(template.subject + template.body)}


def test_places_count_from_one() -> None:
    assert [place("ab\ncd", at) for at in (0, 1, 3, 5)] == [(1, 1), (1, 2), (2, 1), (2, 3)]
