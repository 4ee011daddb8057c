"""Finds requests, in the store or among those that come in, that may be for the same child."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta

from llko_desktop.domain.facts import facts_that_differ
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.candidates import Candidate, Probe
from llko_desktop.services.child_names import sound
from llko_desktop.services.contact_details import checked_phone
from llko_desktop.services.likeness import Likeness, Profile, compare
from llko_desktop.services.ports import UnitOfWork
from llko_desktop.services.trial import Lookalike

# What was closed longer ago belongs to an earlier request of the family: they ask anew.
_CLOSED_FOR = timedelta(days=365)
# More than so many with one phone number, or one name, are no family's: only the newest are compared.
_MOST_COMPARED = 100
_MOST_SHOWN = 5
_MOST_WORDS = 6


class Likenesses:
    """Compares new requests with those in the store, and with those before them."""

    def __init__(self, work: UnitOfWork, today: date) -> None:
        self._work, self._today = work, today

    def of(self, new: Sequence[CareRequest]) -> Mapping[str, tuple[Lookalike, ...]]:
        """Give by reference what may be the same as each of these, surest first; those alone that have any.

        Closed requests count for a year. What is in the store comes with its history.
        """
        index = _Index()
        for candidate in self._work.requests.lookalikes(self._probe(new)):
            index.put(Profile.of(candidate))
        found: dict[str, list[tuple[str, Likeness]]] = {}
        for request in new:
            profile = Profile.of(Candidate(request.reference, request.child, request.parents))
            alike = [
                (one.reference, likeness) for one in index.put(profile) if (likeness := compare(profile, one))
            ]
            if alike:
                alike.sort(key=lambda pair: -pair[1].degree)
                found[request.reference] = alike[:_MOST_SHOWN]
        return self._read(found, {request.reference: request for request in new})

    def of_stored(self, request: CareRequest) -> tuple[Lookalike, ...]:
        """Give what else in the store may be the same as a request that is there, surest first."""
        found = self.of([request]).get(request.reference, ())
        return tuple(one for one in found if one.request.reference != request.reference)

    def _read(
        self, found: Mapping[str, list[tuple[str, Likeness]]], new: Mapping[str, CareRequest]
    ) -> Mapping[str, tuple[Lookalike, ...]]:
        wanted = {reference for alike in found.values() for reference, _ in alike} - new.keys()
        kept = {r.reference: r for r in self._work.requests.find(wanted, histories=True)} | dict(new)
        return {
            reference: tuple(
                Lookalike(
                    kept[other],
                    likeness.degree,
                    likeness.reasons,
                    facts_that_differ(kept[other], new[reference]),
                )
                for other, likeness in alike
            )
            for reference, alike in found.items()
        }

    def _probe(self, new: Iterable[CareRequest]) -> Probe:
        new = list(new)
        people = [parent for request in new for parent in request.parents]
        births = {request.child.birth_date for request in new}
        expected = {request.child.expected_date for request in new}
        phones = {parent.phone for parent in people}
        return Probe(
            names=frozenset(name for request in new for name in _orders(request.child.name)),
            birth_dates=frozenset(day for day in births if day),
            expected_dates=frozenset(day for day in expected if day),
            emails=frozenset(e for p in people for e in (p.email, p.email.casefold()) if e),
            phones=frozenset(phones | set(map(_usual_phone, phones))) - {""},
            closed_since=self._today - _CLOSED_FOR,
        )


class _Index:
    """Requests by what two of one child have in common at least."""

    def __init__(self) -> None:
        self._by_mark: defaultdict[Hashable, list[Profile]] = defaultdict(list)

    def put(self, profile: Profile) -> Iterable[Profile]:
        """Add a request; gives what was there before and has a mark in common, each once."""
        found: dict[str, Profile] = {}
        for mark in _marks(profile):
            there = self._by_mark[mark]
            for one in there[-_MOST_COMPARED:]:
                found[one.reference] = one
            there.append(profile)
        return found.values()


def _marks(profile: Profile) -> Iterable[Hashable]:
    """Give what a request is found by: name, contacts, or a day and a word of the name as it sounds."""
    if profile.words:
        yield "name", tuple(sorted(profile.words))
    yield from (("email", email) for email in profile.emails)
    yield from (("phone", phone) for phone in profile.phones)
    for day in {profile.birth_date, profile.expected_date} - {None}:
        yield from ((day, sound(word)) for word in profile.words)
        yield from ((day, parent) for parent in profile.parents)


def _orders(name: str) -> Iterable[str]:
    """Give a name with any of its words first, as lists of names do it one way or the other."""
    words = fold_words(name).split()
    if len(words) > _MOST_WORDS:
        return [" ".join(words)]
    return [" ".join(words[at:] + words[:at]) for at in range(len(words))]


def _usual_phone(phone: str) -> str:
    """Give a number in the form in which numbers are kept; empty where it is in that form, or none."""
    if phone.startswith("+"):
        return ""
    with suppress(InputError):
        return checked_phone(phone)
    return ""
