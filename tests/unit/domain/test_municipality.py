"""What is kept of a place of residence, and counted: the municipality, never the street."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.municipality import municipality


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("Ninove", "Ninove"),
        ("9400 Ninove", "Ninove"),
        ("B-9400 Ninove", "Ninove"),
        ("BE 9400 Ninove", "Ninove"),
        ("Kerkstraat 5, 9400 Ninove", "Ninove"),
        ("Kerkstraat 5 9400 Ninove", "Ninove"),
        ("Kerkstraat 5 bus 12; 9400 NINOVE", "NINOVE"),
        ("Ninove, 9400", "Ninove"),
        ("Ninove (9400)", "Ninove"),
        ("9400", "9400"),
        ("Sint-Pieters-Leeuw", "Sint-Pieters-Leeuw"),
        ("’s-Gravenvoeren", "’s-Gravenvoeren"),
        ("Braine-l’Alleud", "Braine-l’Alleud"),
        ("Ninove, België", "Ninove"),
        ("9400 Ninove, Belgium", "Ninove"),
        ("Kerkstraat 5", ""),
        ("Kerkstraat 5 bus 3, 2de verdieping", ""),
        ("", ""),
        (" , ", ""),
        ("9400 België", ""),
        ("bij de grootouders naast de bakker in de straat achter de grote kerk", ""),
    ],
)
def test_the_municipality_of_a_residence(told: str, kept: str) -> None:
    assert municipality(told) == kept


@given(st.text(st.sampled_from("ab 0123456789,.;-()Bé\n"), max_size=30))
def test_the_municipality_of_a_municipality_is_itself(told: str) -> None:
    assert municipality(municipality(told)) == municipality(told)
