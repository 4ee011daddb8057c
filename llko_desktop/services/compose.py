"""Writes replies: template, fields and the provider's details become a text, a letter, a draft (R2, R6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from llko_desktop.domain.anonymous import check_named
from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.reply_check import Finding
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.emphasis import escaped
from llko_desktop.services.files import told_where
from llko_desktop.services.letter_heads import letter_of, logo_of
from llko_desktop.services.planning import read_planning
from llko_desktop.services.ports import Clock, Draft, LetterWriter, Store
from llko_desktop.services.replies import Letter, RenderedReply, ReplyTemplate
from llko_desktop.services.reply_checker import ReplyChecker
from llko_desktop.services.reply_engine import render, render_with_gaps
from llko_desktop.services.reply_fields import FieldValue, field_values, stand_ins
from llko_desktop.services.stale_drafts import check_draft
from llko_desktop.services.template_library import TemplateLibrary, UnknownTemplate

# The fields whose values a writer wants to see at a glance: what was asked, what is offered, and until when.
MARKED = frozenset(
    {
        "child",
        "requested_plan",
        "requested_start",
        "offered_plan",
        "offered_start",
        "alternative_plan",
        "reply_by",
    }
    | {"final_plan", "final_start", "closing_date", "appointment"}
)


class Compose:
    """Makes replies for requests; nothing is sent, nothing is written but drafts and the files asked for."""

    def __init__(
        self,
        store: Store,
        procedure: Procedure,
        today: Clock,
        templates: TemplateLibrary,
        letters: LetterWriter,
    ) -> None:
        self._store, self._procedure, self._today = store, procedure, today
        self._templates, self._letters = templates, letters

    def language_for(self, request: CareRequest) -> str:
        """Give the language to write to the parents in: theirs, or Dutch where it is unknown or another."""
        return request.language if request.language in LANGUAGES else "nl"

    def render(
        self, request: CareRequest, purpose: Purpose, language: str = "", key: str = ""
    ) -> RenderedReply:
        """Fill in a template from a request as it is (or as it would be after a step).

        It is the one with `key`, or else the one that is taken for `purpose`. Without a language it is in the
        parents', unless it is one of the user's own that is in another. Where the provider's details are not
        filled in, the reply speaks in general words, but for the closing notice, which must name a phone
        number or address (R6). Raises a domain error naming every field that this request has no value for,
        and `UnknownTemplate` for a key that there is none with.
        """
        template, values = self._ingredients(request, purpose, language, key)
        general = stand_ins(template.language)
        if template.purpose is Purpose.CLOSING_NOTICE:
            general.pop("provider_contact")
        return render(template, general | values)

    def render_with_gaps(
        self, request: CareRequest, purpose: Purpose, language: str = "", key: str = ""
    ) -> RenderedReply:
        """Fill in a template as `render`; fields without a value are ‹gaps› to be filled in by hand."""
        return render_with_gaps(*self._ingredients(request, purpose, language, key))

    def _ingredients(
        self, request: CareRequest, purpose: Purpose, language: str, key: str
    ) -> tuple[ReplyTemplate, dict[str, FieldValue]]:
        template = self._template(request, purpose, language, key)
        values = field_values(
            request,
            self.provider(),
            self._procedure,
            self._today(),
            template.language,
            first_start=self._first_start(request, template),
        )
        return template, values

    def _first_start(self, request: CareRequest, template: ReplyTemplate) -> date | None:
        """Give the first day from which on the whole plan fits, for a template that speaks of it (R2)."""
        if "first_start" not in f"{template.subject} {template.body}":
            return None
        with self._store.read() as work:
            planning = read_planning(work, self._procedure, self._today())
        return planning.fit_of(request).with_holds.first_start

    def _template(self, request: CareRequest, purpose: Purpose, language: str, key: str) -> ReplyTemplate:
        wanted = language or self.language_for(request)
        if not key:
            return self._templates.default(purpose, wanted)
        found = self._templates.template(key, wanted)
        if found is None and not language:
            found = self._templates.template(key)
        if found is None:
            raise UnknownTemplate(Message.of("unknown_template", key=key))
        return found

    def purpose_of(self, key: str) -> Purpose | None:
        """Give the purpose of a template by the key that replies and drafts name; none for an unknown one."""
        return self._templates.purpose_of(key)

    def values(self, request: CareRequest, language: str) -> tuple[str, ...]:
        """Give the texts that a request's own fields put into a reply, to be marked there."""
        filled = field_values(request, Provider(), self._procedure, self._today(), language)
        return tuple(
            escaped(value)
            for name, value in filled.items()
            if isinstance(value, str) and value and name in MARKED
        )

    def provider(self) -> Provider:
        """Give the provider's details as they are kept."""
        with self._store.read() as work:
            return work.settings.provider()

    def checker(self) -> ReplyChecker:
        """Give what checks replies, for as many of them as there are, with what is known now."""
        return ReplyChecker(self._store, self._procedure, self._today)

    def check(self, request: CareRequest, reply: RenderedReply) -> tuple[Finding, ...]:
        """Check one reply as edited: does it say what it must for its purpose, and is no field left open?"""
        return self.checker().check(request, reply)

    def letter(self, request: CareRequest, reply: RenderedReply) -> Letter:
        """Lay a reply out as a letter from the provider to the parents, dated today."""
        with self._store.read() as work:
            provider, logo = work.settings.provider(), logo_of(work)
        return letter_of(reply, request, provider, self._today(), logo)

    def html(self, request: CareRequest, reply: RenderedReply) -> str:
        """Give a reply as an HTML letter."""
        return self._letters.html(self.letter(request, reply))

    def write_pdf(self, request: CareRequest, reply: RenderedReply, path: Path) -> None:
        """Write a reply as an A4 PDF letter, whole or not at all; `OSError` when it cannot be written."""
        self._letters.write_pdf(self.letter(request, reply), path)

    def paint(self, request: CareRequest, reply: RenderedReply, printer: Any) -> None:
        """Draw a reply as a letter on a printer or its preview (a Qt paged paint device)."""
        self._letters.paint(self.letter(request, reply), printer)

    def letters(self, replies: Iterable[tuple[CareRequest, RenderedReply]]) -> tuple[Letter, ...]:
        """Lay replies to several requests out as letters, as `letter`."""
        with self._store.read() as work:
            provider, logo, today = work.settings.provider(), logo_of(work), self._today()
        return tuple(letter_of(reply, request, provider, today, logo) for request, reply in replies)

    def write_pdf_all(
        self, letters: Sequence[Letter], title: str, path: Path, advance: Callable[[int], bool]
    ) -> bool:
        """Write letters as one PDF with a bookmark for each, whole or not at all.

        `advance` is told how many are laid out; once it gives false nothing is written, and false is given.
        `InputError` as `told_where` tells it when the file cannot be written.
        """
        with told_where(path):
            return self._letters.write_pdf_all(letters, title, path, advance)

    def paint_all(self, letters: Sequence[Letter], printer: Any) -> None:
        """Draw letters as one job on a printer or its preview, each from a page of its own on."""
        self._letters.paint_all(letters, printer)

    def draft(self, reference: str) -> Draft | None:
        """Give the reply that is being written for a request, if there is one."""
        with self._store.read() as work:
            return work.replies.draft(reference)

    def save_draft(self, draft: Draft) -> Draft:
        """Keep what is being written; gives it with its new version.

        `StaleDraft` when it was written elsewhere since the draft of this version was read, `RuleRefusal` for
        a request without personal data (R15).
        """
        with self._store.write() as work:
            check_named(work.requests.get(draft.reference))
            return work.replies.save_draft(draft)

    def drop_draft(self, reference: str, *, version: int) -> None:
        """Throw away what was being written; `StaleDraft` when it is not what is known as this version."""
        with self._store.write() as work:
            check_draft(work, reference, version)
            work.replies.drop_draft(reference)
