"""A template that is being written, as it would look to a family: example or real."""

from __future__ import annotations

from dataclasses import replace

import pytest

from llko_desktop import resources
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.reply_check import Check
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.services.example_cases import EXAMPLE_PROVIDER, CaseKey
from llko_desktop.services.ports import UnknownReference
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_sandbox import TemplateRefused
from llko_desktop.services.template_preview import Preview, TemplatePreview, with_example
from tests.helpers.memory_store import MemoryStore
from tests.helpers.replies import CASES, TEMPLATES, TODAY

LETTERS = QtLetterWriter(resources.read_text("templates/letter.html.j2"))
OFFER = TEMPLATES.get(Purpose.FULL_PLACE, "nl")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def preview(store: MemoryStore, procedure: Procedure) -> TemplatePreview:
    return TemplatePreview(store, procedure, lambda: TODAY, LETTERS)


def wrong(shown: Preview) -> set[Check]:
    return {finding.check for finding in shown.findings if not finding.ok}


def changed(template: ReplyTemplate, body: str) -> ReplyTemplate:
    return replace(template, body=body)


@pytest.mark.parametrize("template", TEMPLATES.all(), ids=lambda found: f"{found.key}-{found.language}")
def test_every_built_in_template_is_in_order_for_every_family_it_fits(
    preview: TemplatePreview, template: ReplyTemplate
) -> None:
    for case in preview.cases(template.purpose):
        shown = preview.example(template, case)
        assert wrong(shown) == set()
        assert shown.reply.subject in shown.html.replace("&#39;", "'")
        assert shown.characters == len(shown.plain) > 300


def test_own_details_are_shown_and_invented_ones_where_there_are_none(
    preview: TemplatePreview, store: MemoryStore
) -> None:
    with store.write() as work:
        work.settings.save_provider(Provider(name="De Speelboom", phone="053 11 11 11"))
    shown = preview.example(OFFER, CaseKey.FULL_PLACE)
    assert "De Speelboom" in shown.html
    assert "053 11 11 11" in shown.plain
    assert EXAMPLE_PROVIDER.email not in shown.html
    assert EXAMPLE_PROVIDER.street in shown.html


def test_half_an_address_is_not_completed_with_an_invented_one() -> None:
    assert with_example(Provider(municipality="Aalst")).address == "Aalst"
    assert with_example(Provider()) == EXAMPLE_PROVIDER


def test_a_field_without_a_value_is_a_gap_and_said_so(preview: TemplatePreview) -> None:
    shown = preview.example(changed(OFFER, "Tot {{ final_end }}"), CaseKey.FULL_PLACE)
    assert shown.plain == "Tot ‹afgesproken einddatum›"
    assert Check.NO_GAPS in wrong(shown)
    assert Check.REPLY_BY in wrong(shown)


def test_bold_words_are_pasted_without_their_stars(preview: TemplatePreview) -> None:
    shown = preview.example(changed(OFFER, "**Goed nieuws** voor {{ child }}"), CaseKey.FULL_PLACE)
    assert shown.plain == "Goed nieuws voor Elias"
    assert shown.characters == 22


def test_a_source_that_cannot_be_used_is_refused(preview: TemplatePreview) -> None:
    with pytest.raises(TemplateRefused):
        preview.example(changed(OFFER, "{{ kind }}"), CaseKey.FULL_PLACE)
    with pytest.raises(TemplateRefused):
        preview.example(changed(OFFER, "{% if child %}"), CaseKey.UNBORN)


def test_a_real_request_is_shown_as_it_would_be_told(preview: TemplatePreview, store: MemoryStore) -> None:
    with store.write() as work:
        work.settings.save_provider(EXAMPLE_PROVIDER)
        work.requests.add(CASES[0].request)
        work.requests.add(CASES[3].request)
    shown = preview.request(OFFER, CASES[0].request.reference)
    assert "10 juli 2026" in shown.plain
    assert wrong(shown) == set()
    naming = changed(OFFER, OFFER.body + "\nLina De Smet komt ook.")
    assert wrong(preview.request(naming, CASES[0].request.reference)) == {Check.OTHER_CHILD}
    with pytest.raises(UnknownReference):
        preview.request(OFFER, "OV-1999-1")
