"""Shows what becomes of a template that is being written, with an example family or a real request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.reply_check import Finding, check_reply
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.emphasis import plain
from llko_desktop.services.example_cases import EXAMPLE_PROVIDER, CaseKey, ExampleCase, example_cases
from llko_desktop.services.letter_heads import letter_of, logo_of
from llko_desktop.services.ports import Clock, LetterWriter, Store
from llko_desktop.services.replies import RenderedReply, ReplyTemplate
from llko_desktop.services.reply_checker import ReplyChecker, expected_of
from llko_desktop.services.reply_engine import render_with_gaps
from llko_desktop.services.reply_fields import field_values
from llko_desktop.services.triage import Triage


@dataclass(frozen=True)
class Preview:
    """A reply as its template writes it, where a field without a value shows as a ‹gap›.

    `findings` are those of the composer's check, `html` is the reply as a letter.
    """

    reply: RenderedReply
    findings: tuple[Finding, ...]
    html: str

    @cached_property
    def plain(self) -> str:
        """What is pasted on the platform: the words alone."""
        return plain(self.reply.body)

    @property
    def characters(self) -> int:
        """How long that is."""
        return len(self.plain)


class TemplatePreview:
    """Renders templates that may not be kept yet; nothing is written.

    Every method raises `TemplateRefused` for a source that cannot be used.
    """

    def __init__(self, store: Store, procedure: Procedure, today: Clock, letters: LetterWriter) -> None:
        self._store, self._procedure, self._today, self._letters = store, procedure, today, letters

    def cases(self, purpose: Purpose) -> tuple[CaseKey, ...]:
        """Give the example families that a reply for a purpose can be written to."""
        cases = example_cases(self._today(), self._procedure)
        return tuple(case.key for case in cases if case.fits(purpose))

    def example(self, template: ReplyTemplate, case: CaseKey) -> Preview:
        """Fill a template in for an example family, after the step that it tells of.

        The letter is from the user's own childcare; an invented one lends what is not filled in there.
        """
        request = self._case(case).for_purpose(template.purpose)
        provider = with_example(self._provider())
        reply = self._rendered(template, request, provider)
        expected = expected_of(
            request, reply.purpose, reply.language, provider, self._procedure, self._today()
        )
        findings = check_reply(reply.body, reply.purpose, expected, reply.subject)
        return self._preview(reply, request, provider, findings)

    def request(self, template: ReplyTemplate, reference: str) -> Preview:
        """Fill a template in for a real request, as if its news were set, where no more is needed for that.

        `UnknownReference` when there is none.
        """
        with self._store.read() as work:
            request, provider = work.requests.get(reference), work.settings.provider()
        triage = Triage(self._store, self._procedure, self._today)
        request = triage.as_told(request, template.purpose)
        reply = self._rendered(template, request, provider)
        findings = ReplyChecker(self._store, self._procedure, self._today).check(request, reply)
        return self._preview(reply, request, provider, findings)

    def _case(self, key: CaseKey) -> ExampleCase:
        return next(case for case in example_cases(self._today(), self._procedure) if case.key is key)

    def _provider(self) -> Provider:
        with self._store.read() as work:
            return work.settings.provider()

    def _rendered(self, template: ReplyTemplate, request: CareRequest, provider: Provider) -> RenderedReply:
        values = field_values(request, provider, self._procedure, self._today(), template.language)
        return render_with_gaps(template, values)

    def _preview(
        self, reply: RenderedReply, request: CareRequest, provider: Provider, findings: tuple[Finding, ...]
    ) -> Preview:
        with self._store.read() as work:
            logo = logo_of(work)
        letter = letter_of(reply, request, provider, self._today(), logo)
        return Preview(reply, findings, self._letters.html(letter))


def with_example(provider: Provider) -> Provider:
    """Give the provider's details, with invented ones where none are filled in.

    An address is taken whole, and so are the ways to reach the provider: half an invented one would mislead.
    """
    invented = EXAMPLE_PROVIDER
    provider = replace(
        provider,
        name=provider.name or invented.name,
        responsible=provider.responsible or invented.responsible,
    )
    if not provider.address:
        provider = replace(
            provider,
            street=invented.street,
            postcode=invented.postcode,
            municipality=invented.municipality,
        )
    if not (provider.phone or provider.email):
        provider = replace(provider, phone=invented.phone, email=invented.email)
    return provider
