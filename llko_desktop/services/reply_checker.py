"""Says what a reply is checked against: dates, contacts, languages, and who is not to be named in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from llko_desktop.domain.other_children import OtherChild, OtherChildren
from llko_desktop.domain.outcome import contact_marks
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.reply_check import Expected, Finding, check_reply
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import Clock, Store
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.reply_people import first_names
from llko_desktop.services.reply_words import date_forms, letter_language


def expected_of(
    request: CareRequest,
    purpose: Purpose,
    language: str,
    provider: Provider,
    procedure: Procedure,
    today: date,
) -> Expected:
    """Give what a reply is checked against that its request and the provider say; no other child is known.

    It may be written in the language chosen or in the parents' own.
    """
    offer, language = request.progress.offer, letter_language(language)
    day = offer.reply_by if offer else None
    if purpose is Purpose.CLOSING_NOTICE:
        day = today + timedelta(days=procedure.terms.closing_notice_days)
    return Expected(
        reply_by=date_forms(day, language) if day else (),
        contacts=tuple(way for way in (provider.phone, provider.email) if way.strip()),
        languages=(language, *(own for own in LANGUAGES if own == request.language)),
    )


class ReplyChecker:
    """Checks replies against the provider's details and the other requests, as both were when it was made.

    Reading them is what takes time, so one checker serves for all replies of a batch, or for all that is
    typed while a request is shown.
    """

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._procedure, self._today = procedure, today
        with store.read() as work:
            self._provider, children = work.settings.provider(), work.requests.open_children()
        self._children = {child.reference: child for child in children if child.name.strip()}
        self._others: dict[str, OtherChildren] = {}

    def expected(self, request: CareRequest, purpose: Purpose, language: str) -> Expected:
        """Give what a reply to a request, as it is or as it would be after a step, is checked against."""
        expected = expected_of(request, purpose, language, self._provider, self._procedure, self._today())
        return replace(expected, others=self._others_of(request))

    def check(self, request: CareRequest, reply: RenderedReply) -> tuple[Finding, ...]:
        """Check a reply as edited: does it say what it must for its purpose, and nothing that it must not?"""
        expected = self.expected(request, reply.purpose, reply.language)
        return check_reply(reply.body, reply.purpose, expected, reply.subject)

    def _others_of(self, request: CareRequest) -> OtherChildren:
        """Give the children of other families; a sister or brother may well be named."""
        reference = request.reference
        if reference not in self._others:
            own = {reference, *self._siblings(request)}
            child, provider = request.child, self._provider
            self._others[reference] = OtherChildren(
                (
                    OtherChild(other.name, first_names(other.name))
                    for key, other in self._children.items()
                    if key not in own
                ),
                family=(child.name, child.first_name, *_names(request)),
                around=(
                    provider.name,
                    provider.responsible,
                    provider.signature,
                    provider.address,
                    provider.email,
                ),
            )
        return self._others[reference]

    def _siblings(self, request: CareRequest) -> Sequence[str]:
        """Give the references of open requests that share a mail address or a phone number with this one.

        A name in common is no proof: a namesake's child is not to be named.
        """
        mine = contact_marks(request.parents)
        return [
            reference
            for reference, other in self._children.items()
            if not mine.isdisjoint(contact_marks(other.parents))
        ]


def _names(request: CareRequest) -> tuple[str, ...]:
    """Give what the parents are called by, in their mail addresses too."""
    return tuple(text for parent in request.parents for text in (parent.name, parent.email))
