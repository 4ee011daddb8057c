"""Every built-in template in every language, for every example family, against texts that were read."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from llko_desktop.domain.folding import FoldedText
from llko_desktop.domain.other_children import OtherChild, OtherChildren
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Expected, check_reply
from llko_desktop.domain.text_language import written_in
from llko_desktop.services.example_cases import ExampleCase
from llko_desktop.services.reply_words import date_forms, date_text
from llko_desktop.services.templates import BuiltinTemplates
from tests.helpers.replies import (
    CASES,
    PROVIDER,
    REPLY_BY,
    TEMPLATES,
    TODAY,
    cases_for,
    golden_file,
    golden_text,
    name_of,
    procedure,
    reply_to,
)

# Names that children are given in Flanders and Brussels, some of which are words as well.
COMMON_NAMES = (
    "Adam Alice Amir An Anna Arthur Aya Baby Bas Billie Camille Charlotte Claire Door Elena Elise Ella Emma "
    "Emiel Fee Finn Fleur Gabriel Grace Hannah Hope Ines Jan Jules Julia June Kind Kobe Lars Lea Leon Liam "
    "Lien Lies Lieve Lily Linde Lore Lou Lowie Lucas Mei Mark Marie Maurice Max May Mia Mila Mohamed Nina "
    "Nora Olivia Oscar Otis Rayan Roos Rose Sara Sam Senne Seppe Sterre Storm Theo Toon Victor Will Wolf Zita"
).split()

EVERY = [(purpose, language) for purpose in Purpose for language in LANGUAGES]
EVERY_CASE = [(purpose, language, case) for purpose, language in EVERY for case in cases_for(purpose)]


def _name(value: object) -> str:
    return name_of(value) if isinstance(value, ExampleCase) else str(value)


@pytest.mark.parametrize(("purpose", "language"), EVERY)
def test_replies_are_those_that_were_read(purpose: Purpose, language: str) -> None:
    expected = golden_file(purpose, language).read_text(encoding="utf-8")
    assert golden_text(purpose, language) == expected


@pytest.mark.parametrize(("purpose", "language", "case"), EVERY_CASE, ids=_name)
def test_reply_says_what_its_purpose_demands(purpose: Purpose, language: str, case: ExampleCase) -> None:
    reply = reply_to(case, purpose, language)
    day = REPLY_BY
    if purpose is Purpose.CLOSING_NOTICE:
        day = TODAY + timedelta(days=procedure().terms.closing_notice_days)
    expected = Expected(
        date_forms(day, language), (PROVIDER.phone, PROVIDER.email), (language,), others_than(case)
    )
    found = check_reply(reply.body, purpose, expected, reply.subject)
    assert [finding for finding in found if not finding.ok] == []
    assert written_in(FoldedText(reply.body).words) == language


def others_than(case: ExampleCase) -> OtherChildren:
    """Give children of other families, with the names that children have here, the case's own among them."""
    names = (*COMMON_NAMES, *(other.request.child.first_name for other in CASES if other is not case))
    request = case.request
    family = (request.child.name, request.child.first_name, *(parent.name for parent in request.parents))
    around = (PROVIDER.name, PROVIDER.responsible, PROVIDER.address)
    return OtherChildren([OtherChild(f"{name} Vermeulen", (name,)) for name in names], family, around)


@pytest.mark.parametrize(("purpose", "language", "case"), EVERY_CASE, ids=_name)
def test_reply_is_tidy_and_short(purpose: Purpose, language: str, case: ExampleCase) -> None:
    reply = reply_to(case, purpose, language)
    text = f"{reply.subject}\n{reply.body}"
    assert not re.search(r"None|True|False|\[|\]|\{|\}|  |\n\n\n|[ \t]\n| [,.]|\.\.|^\s|\s$", text)
    assert "\n" not in reply.subject
    assert (reply.template, reply.purpose, reply.language) == (purpose.value, purpose, language)
    paragraphs = reply.body.split("\n\n")[:-1]
    own = [part for part in paragraphs if purpose is not Purpose.MISSING_INFORMATION or part[:2] != "- "]
    assert 50 <= len(re.findall(r"[\w@.’+/-]*\w", " ".join(own))) <= 140


def test_closing_notice_names_the_term_the_day_and_a_contact() -> None:
    for language, term in (("nl", "één week"), ("fr", "une semaine"), ("en", "one week")):
        body = reply_to(cases_for(Purpose.CLOSING_NOTICE)[0], Purpose.CLOSING_NOTICE, language).body
        day = date_text(TODAY + timedelta(days=7), language)
        assert term in body
        assert day in body
        assert PROVIDER.phone in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_referral_names_the_platform_and_its_help(language: str) -> None:
    body = reply_to(cases_for(Purpose.REFERRAL)[0], Purpose.REFERRAL, language).body
    for way in ("www.opvang.vlaanderen", "03 393 08 27", "support@opvang.vlaanderen", "054 50 50 50"):
        assert way in body


def test_all_gives_every_purpose_in_every_language_with_a_title() -> None:
    found = TEMPLATES.all()
    assert [(template.purpose, template.language) for template in found] == EVERY
    assert all(template.title and template.subject and template.body for template in found)
    assert len({(template.language, template.title) for template in found}) == len(found)


@pytest.mark.parametrize("language", ["", "de", "ar", "NL"])
def test_another_language_gets_the_dutch_template(language: str) -> None:
    assert TEMPLATES.get(Purpose.RECEIVED, language).language == "nl"


def test_title_is_in_the_language_of_the_interface() -> None:
    assert TEMPLATES.title(Purpose.CLOSING_NOTICE, "nl") == "Afsluitmelding"
    assert TEMPLATES.title(Purpose.CLOSING_NOTICE, "fr") == "Avis de clôture"


@pytest.mark.parametrize("text", ["Onderwerp: x\n\nbody", "Subject: x\nbody goes on\n\nmore", "body"])
def test_a_file_without_its_subject_line_is_refused_by_name(text: str) -> None:
    titles = "\n".join(f"[{purpose}]\nnl = 'a'\nfr = 'b'\nen = 'c'" for purpose in Purpose)
    templates = BuiltinTemplates(lambda name: titles if name.endswith(".toml") else text)
    with pytest.raises(ValueError, match=r"templates/nl/received\.txt"):
        templates.get(Purpose.RECEIVED, "nl")
