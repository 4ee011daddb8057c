"""What is wrong with a template is told at its place and in words; what the rules demand is not left out."""

from __future__ import annotations

from datetime import date

import pytest

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.template_check import TemplateChecker
from tests.helpers.replies import TEMPLATES, TODAY, procedure


@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2026, 12, 31)])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_built_in_template_passes(purpose: Purpose, language: str, today: date) -> None:
    checker = TemplateChecker(procedure(), lambda: today)
    assert checker.check(TEMPLATES.get(purpose, language)) == ()
