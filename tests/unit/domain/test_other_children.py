"""A name of another family's child is found, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.folding import FoldedText, fold
from llko_desktop.domain.other_children import OtherChild, OtherChildren

FAMILY = ("Elias Claes", "Sofie Maes", "Tom Claes", "sofie.maes@example.be")
AROUND = ("Gezinsopvang ’t Nestje", "Els Janssens", "Kerkstraat 12, 9400 Ninove")


def others(*names: str) -> OtherChildren:
    """Give children by their names, known by the first word of each."""
    return OtherChildren([OtherChild(name, (name.split()[0],)) for name in names], FAMILY, AROUND)


def named(text: str, *names: str) -> str:
    """Give what is found as it stands in the text; empty where nothing is."""
    found = others(*names).find(FoldedText(text))
    if found is None:
        return ""
    name, (start, end) = found
    assert name in names
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("We hebben plaats voor Noor.", "Noor Peeters", "Noor"),
        ("we hebben plaats voor noor", "Noor Peeters", "noor"),
        ("plaats voor ZOË!", "Zoë De Smet", "ZOË"),
        ("plaats voor Zoe\u0308", "Zoë De Smet", "Zoe\u0308"),
        ("Noor’s plaats", "Noor Peeters", "Noor"),
        ("une place pour l’Emma", "Emma Dubois", "Emma"),
        ("👶🏽 Noor 👶🏽", "Noor Peeters", "Noor"),
        ("- Noor: maandag", "Noor Peeters", "Noor"),
        # A full name says more than a first name that is nobody's alone.
        ("plaats voor Elias Peeters.", "Elias Peeters", "Elias Peeters"),
        ("Peeters, Elias", "Elias Peeters", "Peeters, Elias"),
        ("Elias Peeters", "Peeters Elias", "Elias Peeters"),
        ("plaats voor Jo Peeters", "Jo Peeters", "Jo Peeters"),
        ("Van den Bossche Léa", "Léa Van den Bossche", "Van den Bossche Léa"),
        ("voor Noor Peeters en Emma", "Noor Peeters", "Noor Peeters"),
        ("mail Anne-Sophie", "Anne-Sophie Dubois", "Anne-Sophie"),
        ("مرحبا محمد الأمين", "محمد الأمين", "محمد الأمين"),
        # What is a word as well is a name with a capital within a sentence.
        ("We hebben plaats voor Roos op maandag", "Roos Peeters", "Roos"),
        ("Beste Lieve, we hebben plaats", "Lieve Peeters", "Lieve"),
        ("een roos voor Roos", "Roos Peeters", "Roos"),
        ("een roos voor **Roos** zelf", "Roos Peeters", "Roos"),
        ("plaats voor Noor **Peeters**", "Noor Peeters", "Noor **Peeters"),
    ],
)
def test_a_name_is_found(text: str, name: str, found: str) -> None:
    assert named(text, name) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Of this family, of the provider, or in every letter.
        ("Beste Sofie en Tom, plaats voor Elias", "Sofie Peeters"),
        ("Beste Sofie en Tom, plaats voor Elias", "Elias Peeters"),
        ("plaats voor Elias Claes", "Elias Claes"),
        ("mail sofie.maes@example.be", "Maes Wout"),
        ("Hartelijke groeten,\nEls Janssens", "Els Peeters"),
        ("Hartelijke groeten,\nEls Janssens", "Els Janssens"),
        ("Dank aan Elias.\nJanssens Els", "Elias Janssens"),
        # A part of a longer word, or of a longer name.
        ("Noorderlaan 12", "Noor Peeters"),
        ("Lou-Anne is welkom", "Lou Peeters"),
        ("Lou-Anne is welkom", "Anne Peeters"),
        ("in Sint-Niklaas", "Niklaas Peeters"),
        # Too short, not yet a name, or a word.
        ("Jo is er", "Jo Peeters"),
        ("voor jullie Baby en jullie kind", "Baby Peeters"),
        ("het kind 2 van", "Kind 2"),
        ("Lieve groeten van ons", "Lieve Peeters"),
        ("We hebben een roos.\nRoos is rood. Roos ook", "Roos Peeters"),
        ("- Roos: rood", "Roos Peeters"),
        ("before 10 Jan at the latest", "Jan Peeters"),
        ("op 3 mei, on 3 May", "Mei Peeters"),
        ("on Monday, May 3", "May Peeters"),
        ("We will see", "Will Peeters"),
        ("Merci, à bientôt", "Merci Peeters"),
        ("👶", "👶"),
        ("", "Noor Peeters"),
        ("Noor is welkom", "   "),
    ],
)
def test_nothing_else_is_taken_for_a_name(text: str, name: str) -> None:
    child = OtherChild(name, tuple(name.split()[:1]))
    assert OtherChildren([child], FAMILY, AROUND).find(FoldedText(text)) is None


def test_the_first_and_fullest_name_is_shown() -> None:
    text = "Voor Emma en Noor Peeters en Noor"
    assert named(text, "Noor Peeters", "Emma Dubois", "Wout Aerts") == "Emma"
    assert named(text, "Noor Peeters", "Noor Aerts") == "Noor Peeters"


def test_no_name_at_all_is_no_trouble() -> None:
    assert OtherChildren([OtherChild(""), OtherChild("", ("",))]).find(FoldedText("Beste ouders")) is None


_NAME = st.text(st.characters(categories=["Lu", "Ll"], codec="latin-1"), min_size=3, max_size=12)


@given(_NAME, _NAME, st.text(max_size=40), st.text(max_size=40))
def test_a_full_name_is_found_wherever_it_stands(first: str, last: str, before: str, after: str) -> None:
    if fold(first) in "baby kind test" or {fold(first), fold(last)} <= {fold(word) for word in FAMILY}:
        return
    child = OtherChild(f"{first}x {last}q")
    text = FoldedText(f"{before} {first}x {last}q {after}")
    found = OtherChildren([child]).find(text)
    assert found is not None
    assert fold(text.written[slice(*found[1])]) == fold(child.name)


@given(st.lists(_NAME), st.text())
def test_no_text_and_no_name_is_too_odd(names: list[str], text: str) -> None:
    children = OtherChildren([OtherChild(name, (name, text)) for name in [*names, text]])
    found = children.find(FoldedText(" ".join([text, *names])))
    assert found is None or found[0] in [*names, text]
