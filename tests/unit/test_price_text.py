"""A price is read as people write it, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.price_text import HIGHEST_CENTS, read_price
from llko_desktop.gui.info_page.form.detail_values import price_text


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("35", 3500),
        ("35,5", 3550),
        ("35.50", 3550),
        ("€ 35,50", 3550),
        ("35,50 euro", 3550),
        ("EUR 35", 3500),
        ("35,-", 3500),
        ("35,", 3500),
        ("", None),
        ("  ", None),
        ("1000", 100_000),
    ],
)
def test_usual_prices_are_read(text: str, cents: int | None) -> None:
    assert read_price(text) == cents


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("veel", "price_unreadable"),
        ("35,505", "price_unreadable"),
        ("35,50,20", "price_unreadable"),
        ("-35", "price_unreadable"),
        ("1.000,50", "price_unreadable"),
        ("0", "price_out_of_range"),
        ("1000,01", "price_out_of_range"),
    ],
)
def test_other_texts_are_refused(text: str, code: str) -> None:
    with pytest.raises(InputError, match=code):
        read_price(text)


@given(st.integers(1, HIGHEST_CENTS), st.sampled_from(["nl", "fr", "en"]))
def test_a_price_is_read_as_it_was_written_in_every_language(cents: int, language: str) -> None:
    assert read_price(price_text(cents, language)) == cents
