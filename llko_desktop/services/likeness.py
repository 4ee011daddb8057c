"""Says whether two requests may be for the same child of the same family, how surely, and why.

Twins (another first name) and brothers and sisters (another birth date) never are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import cache

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import Message
from llko_desktop.services.candidates import Candidate
from llko_desktop.services.child_names import Names, compare_names, is_unnamed
from llko_desktop.services.draft_requests import is_local

# A child is born so long before or after it was expected at most, and expected anew within so many days.
_EARLIEST, _LATEST, _REVISED = timedelta(weeks=12), timedelta(weeks=4), timedelta(weeks=6)
_SAME_PARENT = 88  # of 100, as rapidfuzz counts
_PHONE_DIGITS = 8


class Days(Enum):
    """How the birth dates, or the days on which children are expected, compare."""

    SAME_BIRTH = "same birth"
    SAME_EXPECTED = "same expected"
    BORN_AS_EXPECTED = "born as expected"
    EXPECTED_ANEW = "expected anew"
    SWAPPED = "swapped"
    UNKNOWN = "unknown"
    OTHER = "other"


_WEIGHT_OF_NAMES = {Names.SAME: 0.4, Names.ALIKE: 0.3, Names.FIRST: 0.25, Names.UNNAMED: 0.15}
_WEIGHT_OF_DAYS = {
    Days.SAME_BIRTH: 0.3,
    Days.SAME_EXPECTED: 0.25,
    Days.BORN_AS_EXPECTED: 0.2,
    Days.EXPECTED_ANEW: 0.15,
    Days.SWAPPED: 0.15,
    Days.UNKNOWN: 0.05,
}
_WEIGHT_OF_A_CONTACT, _WEIGHT_OF_PARENTS = 0.1, 0.1
_NAME_REASONS = {
    Names.SAME: "same_child_name",
    Names.ALIKE: "child_name_alike",
    Names.FIRST: "first_name_alike",
    Names.UNNAMED: "child_unnamed",
}
_DAYS_REASONS = {
    Days.SAME_BIRTH: "same_birth_date",
    Days.SAME_EXPECTED: "same_expected_date",
    Days.BORN_AS_EXPECTED: "born_as_expected",
    Days.EXPECTED_ANEW: "expected_anew",
    Days.SWAPPED: "birth_date_swapped",
}


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of a request, made comparable once."""

    reference: str
    on_platform: bool
    words: tuple[str, ...]
    first_name: tuple[str, ...]
    birth_date: date | None
    expected_date: date | None
    parents: tuple[str, ...]
    family: frozenset[str]
    emails: frozenset[str]
    phones: frozenset[str]

    @classmethod
    def of(cls, candidate: Candidate) -> Profile:
        """Make one of what is read of a request."""
        child, people = candidate.child, candidate.parents
        names = tuple(name for name in (fold_words(parent.name) for parent in people) if name)
        return cls(
            reference=candidate.reference,
            on_platform=not is_local(candidate.reference),
            words=tuple(fold_words(child.name or child.first_name).split()),
            first_name=tuple(fold_words(child.first_name).split()),
            birth_date=child.birth_date,
            expected_date=child.expected_date,
            parents=names,
            family=frozenset(word for name in names for word in name.split()),
            emails=frozenset(parent.email.strip().casefold() for parent in people) - {""},
            phones=frozenset(re.sub(r"\D", "", parent.phone)[-_PHONE_DIGITS:] for parent in people) - {""},
        )


@dataclass(frozen=True)
class Likeness:
    """How sure it is (0–1) that two requests are for the same child, and the reasons, surest first."""

    degree: float
    reasons: tuple[Message, ...]


def compare(one: Profile, other: Profile) -> Likeness | None:
    """Give how two requests are alike; none when nothing says that they are for the same child."""
    days = _compare_days(one, other)
    if days is Days.OTHER:
        return None
    both_on_platform = one.on_platform and other.on_platform
    names = _compare_names(one, other, strictly=both_on_platform)
    if names is Names.DIFFERENT:
        return None
    phones, emails = one.phones & other.phones, one.emails & other.emails
    parents = _parents_are_alike(one, other)
    contacts = bool(phones or emails)
    if not _is_enough(one, other, names, days, contacts=contacts, parents=parents):
        return None
    degree = _WEIGHT_OF_NAMES[names] + _WEIGHT_OF_DAYS[days] + _WEIGHT_OF_PARENTS * parents
    degree += _WEIGHT_OF_A_CONTACT * (bool(phones) + bool(emails))
    reasons = [Message.of(_NAME_REASONS[names])]
    if days in _DAYS_REASONS:
        reasons.append(Message.of(_DAYS_REASONS[days]))
    if phones:
        reasons.append(Message.of("same_phone"))
    if emails:
        reasons.append(Message.of("same_email"))
    if parents:
        reasons.append(Message.of("parents_alike"))
    return Likeness(min(1.0, round(degree, 2)), tuple(reasons))


def is_another_child(one: Profile, other: Profile) -> bool:
    """Say whether two requests are clearly for two children: another name, and no day that says otherwise."""
    if _compare_names(one, other, strictly=False) is not Names.DIFFERENT:
        return False
    return _compare_days(one, other) in (Days.OTHER, Days.UNKNOWN)


def _is_enough(
    one: Profile, other: Profile, names: Names, days: Days, *, contacts: bool, parents: bool
) -> bool:
    """Say whether names, days, contacts and parents together make one child likely."""
    if names is Names.UNNAMED:
        # Two without a name that parents entered each by itself are twins to come.
        twins = one.on_platform and other.on_platform and is_unnamed(one.words) and is_unnamed(other.words)
        return days is not Days.UNKNOWN and days is not Days.SWAPPED and (contacts or parents) and not twins
    if contacts:
        return names is Names.SAME or days is not Days.SWAPPED
    if names in (Names.ALIKE, Names.FIRST):
        is_full_name = names is Names.ALIKE
        of_one_family = parents or (
            is_full_name and days is Days.SAME_BIRTH and not _are_strangers(one, other)
        )
        return of_one_family and days not in (Days.SWAPPED, Days.UNKNOWN)
    if parents:
        return True
    is_full_name = len(one.words) > 1 and len(other.words) > 1
    if days is Days.SAME_BIRTH:
        return is_full_name
    return is_full_name and days is not Days.SWAPPED and not _are_strangers(one, other)


def _compare_names(one: Profile, other: Profile, *, strictly: bool) -> Names:
    """Compare names; where both first names are known by themselves, these decide."""
    family = one.family | other.family
    if not (one.first_name and other.first_name):
        return compare_names(one.words, other.words, family, strictly=strictly)
    first_names = compare_names(one.first_name, other.first_name, frozenset(), strictly=strictly)
    if first_names is Names.DIFFERENT or sorted(one.words) == sorted(other.words):
        return first_names
    return Names.FIRST


def _compare_days(one: Profile, other: Profile) -> Days:
    if one.birth_date and other.birth_date:
        return _compare_births(one.birth_date, other.birth_date)
    born, expected = one.birth_date or other.birth_date, (one.expected_date, other.expected_date)
    if born:
        due = other.expected_date if one.birth_date else one.expected_date
        if due is None:
            return Days.UNKNOWN
        return Days.BORN_AS_EXPECTED if -_EARLIEST <= born - due <= _LATEST else Days.OTHER
    if expected[0] is None or expected[1] is None:
        return Days.UNKNOWN
    if expected[0] == expected[1]:
        return Days.SAME_EXPECTED
    return Days.EXPECTED_ANEW if abs(expected[0] - expected[1]) <= _REVISED else Days.OTHER


def _compare_births(one: date, other: date) -> Days:
    if one == other:
        return Days.SAME_BIRTH
    swapped = one.year == other.year and (one.day, one.month) == (other.month, other.day)
    return Days.SWAPPED if swapped else Days.OTHER


def _parents_are_alike(one: Profile, other: Profile) -> bool:
    """Say whether a parent of one is a parent of the other, by full names in any order, or mistyped."""
    likeness = _likeness_of_names()
    return any(
        " " in mine and " " in theirs and likeness(mine, theirs, score_cutoff=_SAME_PARENT) > 0
        for mine in one.parents
        for theirs in other.parents
    )


@cache
def _likeness_of_names() -> Callable[..., float]:
    """Give what compares names word by word, imported once it is needed."""
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio


def _are_strangers(one: Profile, other: Profile) -> bool:
    """Say whether two families have told who they are, and have nothing in common."""
    ways = bool((one.phones and other.phones) or (one.emails and other.emails))
    people = bool(one.parents and other.parents)
    return ways or people
