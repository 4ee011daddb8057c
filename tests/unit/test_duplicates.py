"""Who is taken for the same child: whatever people write differently, and never a twin, brother or sister."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.request import Child, Parent
from llko_desktop.services.candidates import Candidate
from llko_desktop.services.likeness import Likeness, Profile, compare

BORN, DUE = date(2025, 4, 3), date(2026, 9, 1)
SOFIE = Parent("Sofie Peeters", "sofie@example.org", "+32 470 12 34 56")
TOM = Parent("Tom Janssens", "tom@example.org", "+32 471 22 33 44")
NOBODY: tuple[Parent, ...] = ()
PLATFORM, OWN = "OV-2026-00001", "L-2026-0001"


def who(
    name: str,
    born: date | None = BORN,
    *parents: Parent,
    due: date | None = None,
    reference: str = OWN,
) -> Candidate:
    return Candidate(reference, Child(name, birth_date=born, expected_date=due), parents)


def alike(one: Candidate, other: Candidate) -> Likeness | None:
    found = compare(Profile.of(one), Profile.of(other))
    assert found == compare(Profile.of(other), Profile.of(one)), (
        "who is compared with whom makes no difference"
    )
    return found


def called(*parents: Parent) -> tuple[Parent, ...]:
    """Give parents who left nothing but their names."""
    return tuple(Parent(parent.name) for parent in parents)


NOOR = who("Noor Peeters", BORN, SOFIE, reference=PLATFORM)

SAME = {
    "the very same": who("Noor Peeters", BORN, SOFIE),
    "in capitals": who("NOOR PEETERS", BORN, SOFIE),
    "with an accent": who("Noör Peeters", BORN, SOFIE),
    "last name first": who("Peeters Noor", BORN, SOFIE),
    "last name first, with a comma": who("Peeters, Noor", BORN, SOFIE),
    "first name alone": who("Noor", BORN, SOFIE),
    "first name alone, told by phone": who("Noor", None, Parent(phone="+32 470 12 34 56")),
    "by the other parent's name": who("Noor Janssens", BORN, Parent("Tom Janssens", phone=SOFIE.phone)),
    "by both parents' names": who("Noor Peeters Janssens", BORN, SOFIE, TOM),
    "by both names, with a hyphen": who("Noor Peeters-Janssens", BORN, *called(SOFIE, TOM)),
    "with a second first name": who("Noor Marie Peeters", BORN, SOFIE),
    "without a birth date": who("Noor Peeters", None, SOFIE),
    "without a birth date, by name of the parent": who("Noor Peeters", None, *called(SOFIE)),
    "without anything else": who("Noor Peeters", None),
    "without a parent": who("Noor Peeters"),
    "with a mail address alone": who("Noor Peeters", None, Parent(email="SOFIE@example.org")),
    "with a local phone number": who("Noor Peeters", None, Parent(phone="0470/12.34.56")),
    "applied for by the other parent": who("Noor Peeters", BORN, TOM),
    "with the parents in the other order": who("Noor Peeters", BORN, TOM, SOFIE),
    "parent's last name first": who("Noor Peeters", None, Parent("Peeters Sofie")),
    "parent's name mistyped": who("Noor", BORN, Parent("Sofie Peters")),
    "a letter left out of the last name": who("Noor Peters", BORN, SOFIE),
    "a letter left out, without parents": who("Noor Peters", BORN),
    "a letter left out of the first name": who("Nor Peeters", BORN, SOFIE),
    "a letter doubled": who("Noorr Peeters", BORN, SOFIE),
    "spelled as it sounds": who("Noor Peeterz", BORN, SOFIE),
    "day and month the other way round": who("Noor Peeters", date(2025, 3, 4), SOFIE),
    "before it was born": who("Noor Peeters", None, SOFIE, due=BORN + timedelta(6)),
    "before it was born, far too early": who("Noor Peeters", None, SOFIE, due=BORN + timedelta(80)),
    "before it was born and had a name": who("Baby Peeters", None, SOFIE, due=BORN - timedelta(3)),
    "before it was born, without any name": who("", None, SOFIE, due=BORN),
    "before it was born, by the parent's name alone": who("Kindje Peeters", None, *called(SOFIE), due=BORN),
}
OTHERS = {
    "a twin": who("Sam Peeters", BORN, SOFIE),
    "a twin on the platform": who("Sam Peeters", BORN, SOFIE, reference="OV-2026-00002"),
    "a twin, last name first": who("Peeters Sam", BORN, SOFIE),
    "a twin without parents": who("Sam Peeters", BORN),
    "a twin, first name alone": who("Sam", BORN, SOFIE),
    "a twin by the other parent's name": who("Sam Janssens", BORN, SOFIE, TOM),
    "a twin by both names": who("Sam Peeters-Janssens", BORN, SOFIE, TOM),
    "a twin with a name like hers": who("Nora Peeters", BORN, SOFIE),
    "a twin with a name of as many letters": who("Noud Peeters", BORN, SOFIE),
    "a brother": who("Sam Peeters", date(2023, 5, 1), SOFIE),
    "a sister to come": who("Baby Peeters", None, SOFIE, due=DUE),
    "a sister to come, without a name": who("", None, SOFIE, due=DUE),
    "a sister without a birth date": who("Fien Peeters", None, SOFIE),
    "of the same name, born another day": who("Noor Peeters", BORN + timedelta(400), SOFIE),
    "of the same name, of another family": who("Noor Peeters", None, TOM),
    "of another family, to come": who("Noor Peeters", None, TOM, due=BORN),
    "of the same first name, without a family": who("Noor", BORN),
    "of the same first name and day, of another family": who("Noor Claes", BORN, Parent("Tom Claes")),
    "of the same first name and day, without a family": who("Noor Claes", BORN),
    "a cousin": who("Lou Peeters", BORN, Parent("An Peeters")),
    "someone born the same day": who("Mila Claes", BORN, TOM),
    "someone without a name": who("", None, SOFIE),
    "nobody at all": who("", None),
}


@pytest.mark.parametrize("other", SAME.values(), ids=SAME.keys())
def test_the_same_child_written_otherwise_is_found(other: Candidate) -> None:
    found = alike(NOOR, other)
    assert found is not None
    assert found.reasons


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS.keys())
def test_other_children_are_left_alone(other: Candidate) -> None:
    assert alike(NOOR, other) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sophie Maes", "Sofie Maes"),
        ("Mohammed El Amrani", "Mohamed El Amrani"),
        ("Yasmine Maes", "Jasmine Maes"),
        ("Lucas Maes", "Lukas Maes"),
        ("Zoë Maes", "Zoe Maes"),
        ("Nguyễn Văn An", "Nguyen Van An"),
        ("Jean-Luc Maes", "Jeanluc Maes"),
        ("Anne-Sophie Maes", "Anne Sofie Maes"),
        ("Łukasz Øst", "Lukasz Ost"),
        ("Matthias Maes", "Mathias Maes"),
        ("Lotte Van den Berghe", "Lotte Vandenberghe"),
        ("Elise D’Hondt", "Elise Dhondt"),
        ("Charlotte Maes", "Charlotet Maes"),
        ("Charlotte Maes", "Chalrotte Maes"),
        ("Alexander Maes", "Alexnder Maes"),
    ],
)
def test_spellings_and_slips_of_a_name_are_the_same_child(one: str, other: str) -> None:
    family = Parent("Ann Claes", "ann@example.org")
    assert alike(who(one, BORN, family), who(other, BORN, family)) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Emma", "Emmy"), ("Lena", "Lina"), ("Tim", "Tom"), ("Louis", "Louise"), ("Luca", "Lucas"),
        ("Noa", "Noah"), ("Jules", "Julie"), ("Marie", "Maria"), ("Finn", "Fien"), ("Martin", "Marvin"),
        ("Marina", "Martina"), ("Julien", "Julian"), ("Helena", "Helene"), ("Elise", "Elsie"),
        ("Mia", "Mila"),
        ("Lars", "Lasse"), ("Daan", "Stan"), ("Alice", "Alicia"), ("Stefan", "Steven"), ("Anna", "Hanna"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["{} Maes", "Maes {}", "{}", "{} Maes-Claes"])
def test_twins_whose_names_are_alike_are_two(one: str, other: str, form: str) -> None:
    family = Parent("Ann Claes", "ann@example.org", "+32 470 12 34 56"), Parent("Wim Maes")
    for mine, theirs in ((OWN, "L-2026-0002"), (PLATFORM, "OV-2026-00002"), (OWN, PLATFORM)):
        first = who(form.format(one), BORN, *family, reference=mine)
        second = who(form.format(other), BORN, *family, reference=theirs)
        assert alike(first, second) is None


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (Child("Noor Peeters", "Noor"), Child("Noor Claes", "Noor"), True),
        (Child("Peeters Noor", "Noor"), Child("Noor Peeters", "Noor"), True),
        (Child("Peeters Noor", "Noor"), Child("Peeters Nora", "Nora"), False),
        (Child("Louis Thomas", "Louis"), Child("Thomas Louis", "Thomas"), False),
    ],
)
def test_first_names_that_are_known_decide(one: Child, other: Child, is_same: bool) -> None:
    first, second = (Candidate(OWN, replace(child, birth_date=BORN), (SOFIE,)) for child in (one, other))
    assert (alike(first, second) is not None) is is_same


def test_twins_to_come_without_a_name_are_two() -> None:
    one = who("Baby Peeters", None, SOFIE, due=DUE, reference=PLATFORM)
    assert alike(one, replace(one, reference="OV-2026-00002")) is None
    assert (
        alike(who("Baby 1 Peeters", None, SOFIE, due=DUE), who("Baby 2 Peeters", None, SOFIE, due=DUE))
        is None
    )
    assert (
        alike(who("Baby A Peeters", None, SOFIE, due=DUE), who("Baby B Peeters", None, SOFIE, due=DUE))
        is None
    )


def test_a_child_to_come_told_at_the_door_and_on_the_platform_is_one() -> None:
    one = who("Baby Peeters", None, SOFIE, due=DUE, reference=PLATFORM)
    found = alike(one, who("baby", None, Parent(phone="0470 12 34 56"), due=DUE))
    assert found is not None
    assert [reason.code for reason in found.reasons] == ["child_unnamed", "same_expected_date", "same_phone"]
    assert alike(one, who("Baby Peeters", None, SOFIE, due=DUE + timedelta(20))) is not None


def test_more_in_common_is_surer_and_says_why() -> None:
    everything = alike(NOOR, who("Noor Peeters", BORN, SOFIE))
    name_alone = alike(NOOR, who("Noor Peeters", None))
    assert everything is not None
    assert name_alone is not None
    assert everything.degree == 1.0 > name_alone.degree
    assert [reason.code for reason in everything.reasons] == [
        "same_child_name", "same_birth_date", "same_phone", "same_email", "parents_alike",
    ]  # fmt: skip


first_names = st.sampled_from(
    "Noor Sam Lou Fien Emma Liam Olivia Arthur Mila Jules Nora Adam Elena Victor Camille Gabriel Juliette "
    "Oscar Aya Rayan Yasmine Ibrahim Zofia Jakub Elif Emir Ngozi Chidi Mei Hao".split()
)
last_names = st.sampled_from(["Peeters", "Van den Berghe", "El Amrani", "D’Hondt", "Öztürk", "De Smet-Claes"])
days = st.dates(date(2024, 1, 1), date(2026, 12, 31))
references = st.sampled_from([OWN, PLATFORM])


@given(st.lists(first_names, min_size=2, max_size=2, unique=True), last_names, days, references, references)
def test_twins_are_never_taken_for_one(
    names: list[str], family: str, day: date, mine: str, theirs: str
) -> None:
    parents = (Parent(f"An {family}", "an@example.org", "+32 470 12 34 56"),)
    one, other = (f"{name} {family}" for name in names)
    first, second = who(one, day, *parents, reference=mine), who(other, day, *parents, reference=theirs)
    assert alike(first, second) is None
    assert alike(who(one, None, *parents, due=day), who(other, None, *parents, due=day)) is None


@given(first_names, first_names, last_names, days, st.integers(271, 3000))
def test_brothers_and_sisters_are_never_taken_for_one(
    name: str, other: str, family: str, day: date, later: int
) -> None:
    parents = (Parent(f"An {family}", "an@example.org", "+32 470 12 34 56"),)
    younger = day + timedelta(later)
    one = who(f"{name} {family}", day, *parents)
    assert alike(one, who(f"{other} {family}", younger, *parents)) is None
    assert alike(one, who(f"Baby {family}", None, *parents, due=younger)) is None


@given(
    first_names, last_names, days, references, references, st.sampled_from(["{0} {1}", "{1} {0}", "{1}, {0}"])
)
def test_the_same_child_is_found_in_any_order_and_case(
    name: str, family: str, day: date, mine: str, theirs: str, form: str
) -> None:
    parent = Parent(f"An {family}", "an@example.org")
    one = who(f"{name} {family}", day, parent, reference=mine)
    again = who(form.format(name.upper(), family.lower()), day, replace(parent, email=""), reference=theirs)
    assert alike(one, again) is not None
    assert alike(one, replace(again, child=replace(again.child, birth_date=None))) is not None
