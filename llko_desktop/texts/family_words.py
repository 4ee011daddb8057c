"""Tells what is kept of a family in words, as parents read it on paper (right of access)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.emphasis import plain
from llko_desktop.services.family_file import FamilyFile, FamilyRequest
from llko_desktop.services.paper_document import PaperDocument, PaperSection
from llko_desktop.services.replies import Reply
from llko_desktop.texts import reports
from llko_desktop.texts.fact_words import capital, fact_words
from llko_desktop.texts.overview import history_lines
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate
# The first two parents are facts of their own.
_AMONG_FACTS = 2


def family_document(family: FamilyFile, texts: Texts) -> PaperDocument:
    """Give the file on paper: for each request its facts, its history, the replies, and its placements."""
    made_on = translate("FamilyFile", "What {provider} keeps of your family on {day}.")
    nameless = translate("FamilyFile", "What is kept of your family on {day}.")
    words = made_on if family.provider else nameless
    return PaperDocument(
        title=translate("FamilyFile", "Your data"),
        provider=family.provider,
        made_on=words.format(provider=family.provider, day=texts.day(family.made_on)),
        sections=tuple(section for one in family.requests for section in request_sections(one, texts)),
        language=texts.language,
    )


def request_sections(one: FamilyRequest, texts: Texts) -> Iterator[PaperSection]:
    """Give what is kept of one request: first its facts, then history, replies, draft and placements."""
    request = one.request
    title = translate("FamilyFile", "Request {reference}")
    yield PaperSection(title.format(reference=request.reference), tuple(_facts(one, texts)))
    happened = translate("FamilyFile", "What happened, the newest first")
    yield PaperSection(happened, lines=tuple(history_lines(request, texts)))
    for reply in one.replies:
        yield _reply(reply, texts)
    if one.draft:
        draft = translate("FamilyFile", "A reply that is being written")
        yield PaperSection(draft, lines=(one.draft.subject, plain(one.draft.body)))
    for placement in one.placements:
        yield _placement(placement, texts)


def _facts(one: FamilyRequest, texts: Texts) -> Iterator[tuple[str, str]]:
    request = one.request
    yield capital(texts.field("received")), texts.day(request.received)
    yield capital(texts.field("source")), reports.source(request.source, texts)
    yield capital(texts.field("status")), texts.status(request.status)
    for key in FactKey:
        if words := fact_words(key, fact_text(request, key), texts):
            yield capital(texts.field(key)), words
    if others := _others(request):
        yield translate("FamilyFile", "Other adults"), others
    if request.notes:
        yield translate("FamilyFile", "Notes"), request.notes
    if request.other_references:
        yield translate("FamilyFile", "Also known as"), ", ".join(request.other_references)
    if one.came_with:
        # Not from which files: their names may tell of other families.
        yield translate("FamilyFile", "Imported on"), texts.day(one.came_with.at.date())


def _others(request: CareRequest) -> str:
    people = (", ".join(filter(None, (p.name, p.email, p.phone))) for p in request.parents[_AMONG_FACTS:])
    return "\n".join(people)


def _reply(reply: Reply, texts: Texts) -> PaperSection:
    title = translate("FamilyFile", "Reply of {day}")
    return PaperSection(
        title.format(day=texts.day(reply.written_on)), lines=(reply.subject, plain(reply.body))
    )


def _placement(placement: Placement, texts: Texts) -> PaperSection:
    def facts() -> Iterator[tuple[str, str]]:
        yield capital(texts.field("child")), placement.child
        for phase, first, _ in placement.spans():
            yield (
                translate("FamilyFile", "From {day}").format(day=texts.day(first)),
                " / ".join(map(texts.schedule, phase.weeks)),
            )
        if placement.end:
            yield capital(texts.field("end")), texts.day(placement.end)
        if placement.birth_date:
            yield capital(texts.field("birth_date")), texts.day(placement.birth_date)
        if placement.note:
            yield translate("FamilyFile", "Notes"), placement.note
        if placement.trial_days:
            days = ", ".join(texts.day(trial.day) for trial in placement.trial_days)
            yield translate("FamilyFile", "Days to get used to it"), days
        if placement.absences:
            away = ", ".join(f"{texts.day(a.first)} – {texts.day(a.last)}" for a in placement.absences)
            yield translate("FamilyFile", "Days away"), away

    return PaperSection(translate("FamilyFile", "Place"), tuple(facts()))
