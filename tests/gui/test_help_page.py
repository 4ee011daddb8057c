"""The help on fields is made from the catalogue, in the language of the interface."""

from __future__ import annotations

import pytest

from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.gui.help.page import HelpPage
from llko_desktop.services.reply_catalogue import FIELDS
from llko_desktop.services.template_fields import GROUP_LABELS
from llko_desktop.texts.field_help import field_help
from llko_desktop.texts.speech import Texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_explained_in_its_group(qtbot, procedure: Procedure, language: str) -> None:
    page = HelpPage(Texts(language, procedure))
    qtbot.addWidget(page)
    lines = page.browser.toPlainText().split("\n")
    groups = [label.in_language(language) for label in GROUP_LABELS.values()]
    assert [line for line in lines if line in groups] == groups
    text = "\n".join(lines)
    for field in FIELDS:
        assert field.label.in_language(language) in text
        assert f" {field.name} " in text
        assert field.example.in_language(language) in text


def test_what_stands_for_the_unknown_is_what_a_reply_gets(procedure: Procedure) -> None:
    found = {
        one.source: one.unknown for fields in field_help(Texts("nl", procedure)).values() for one in fields
    }
    assert found["{{ greeting }}"].endswith("Beste ouders,")
    assert found["{{ of_child }}"].endswith("van jullie kindje")
    assert found["{{ appointment }}"].endswith("‹afspraak: dag en uur›")
    assert found["{{ answer_by }}"].endswith("‹antwoord ten laatste op›")
    assert found["{{ reference }}"] == found["{{ platform_url }}"] == "always known"
    assert found["{% if one_parent %}"].startswith("no:")
