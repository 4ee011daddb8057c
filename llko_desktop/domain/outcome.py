"""Which final status fits how a request ended, and which other requests of the same child it touches (R8)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import Message
from llko_desktop.domain.offer import OfferKind
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.domain.status import Status


@dataclass(frozen=True)
class FinalAdvice:
    """The final status that R8 advises when nothing came of a request, and why."""

    status: Status
    why: Message


def advise_final(request: CareRequest, procedure: Procedure) -> FinalAdvice:
    """Say how to close a request of which nothing came (R8).

    The requested plan was possible (offered whole from the day asked) and the parents declined, withdrew or
    fell silent: `cancelled`. It was not possible: `not_possible`. A part of the plan counts as the procedure
    chooses.
    """
    offer = request.progress.offer
    if offer is None:
        return FinalAdvice(Status.CANCELLED, Message.of("closed_without_offer"))
    kind = offer.kind(request.plan)
    if kind is OfferKind.WHOLE:
        return FinalAdvice(Status.CANCELLED, Message.of("whole_plan_was_offered"))
    if kind is OfferKind.PARTIAL and procedure.choices.partial_offer_counts_as_possible:
        return FinalAdvice(Status.CANCELLED, Message.of("part_of_plan_was_offered"))
    return FinalAdvice(Status.NOT_POSSIBLE, Message.of("requested_plan_was_not_possible", kind=kind))


# What stands in the place of a name that is not chosen yet.
_NO_NAMES = {"baby", "babytje", "kind", "kindje", "bebe", "enfant", "child", "nn", "ongeboren", "onbekend"}


def _same_child(one: CareRequest, other: CareRequest) -> bool:
    """Same folded name, no dates that differ, and a date or a parent in common; a twin has another name.

    A stand-in for a name (`Baby Maes`) is none: twins to come share it.
    """
    name = fold_words(one.child.name)
    if not name or name != fold_words(other.child.name) or name.split()[0] in _NO_NAMES:
        return False
    for mine, theirs in (
        (one.child.birth_date, other.child.birth_date),
        (one.child.expected_date, other.child.expected_date),
    ):
        if mine and theirs:
            return mine == theirs
    return not family_marks(one.parents).isdisjoint(family_marks(other.parents))


def family_marks(parents: Iterable[Parent]) -> set[str]:
    """Give what tells a family: folded names, mail addresses, the last digits of phones in any spelling.

    Two requests with one in common are taken to have a parent in common.
    """
    parents = tuple(parents)
    return (contact_marks(parents) | {fold_words(parent.name) for parent in parents}) - {""}


def contact_marks(parents: Iterable[Parent]) -> set[str]:
    """Give what tells a family for certain, as a name does not: mail addresses and phone numbers."""
    marks = set()
    for parent in parents:
        digits = re.sub(r"\D", "", parent.phone)
        marks |= {parent.email.strip().casefold(), digits[-8:]}
    return marks - {""}


def same_child_requests(request: CareRequest, others: Iterable[CareRequest]) -> tuple[CareRequest, ...]:
    """Give the open requests among `others` for the same child, to propose `closed_externally` for (R8).

    Never a sibling's or a twin's, nor a namesake's of another family: an unnamed child equals no other.
    """
    return tuple(
        other
        for other in others
        if other.reference != request.reference and not other.status.is_final and _same_child(request, other)
    )
