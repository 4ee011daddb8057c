"""Finds all that is here of one family: its requests, and the placements of its children (R15)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.outcome import contact_marks
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.services.candidates import Probe
from llko_desktop.services.ports import UnitOfWork


def family_of(work: UnitOfWork, request: CareRequest) -> Sequence[CareRequest]:
    """Give the requests of a request's family, itself first, with their histories.

    They share a mail address or a phone number, or the child's name and birth date (or the expected one);
    what shares something with one of these belongs to it too.
    """
    family, asked = {request.reference: request}, [request]
    while asked:
        asked = list(_beside(work, asked, family.keys()))
        family |= {one.reference: one for one in asked}
    return list(family.values())


def _beside(
    work: UnitOfWork, requests: Sequence[CareRequest], known: Collection[str]
) -> Sequence[CareRequest]:
    """Give what shares something with one of some requests, besides those that are known."""
    people = [parent for one in requests for parent in one.parents]
    children = {mark for one in requests if (mark := _child(one.child))}
    probe = Probe(
        names=frozenset(name for name, _ in children),
        emails=frozenset(parent.email for parent in people) - {""},
        phones=frozenset(parent.phone for parent in people) - {""},
    )
    contacts = contact_marks(people)
    found = [
        one.reference
        for one in work.requests.lookalikes(probe)
        if one.reference not in known
        and (_child(one.child) in children or contact_marks(one.parents) & contacts)
    ]
    return work.requests.find(found, histories=True)


def family_placements(work: UnitOfWork, family: Sequence[CareRequest]) -> Sequence[Placement]:
    """Give the placements of a family's requests, and those of its children without a request."""
    references = {one.reference for one in family}
    children = {mark for one in family if (mark := _child(one.child))}
    return [
        one
        for one in work.placements.all()
        if one.reference in references
        or (not one.reference and (fold_words(one.child), one.birth_date) in children)
    ]


def _child(child: Child) -> tuple[str, date] | None:
    """Give what tells a child: the folded name and a day; none where either is not known."""
    name, day = fold_words(child.name), child.birth_date or child.expected_date
    return (name, day) if name and day else None
