"""Languages are known by their names in every language of the interface."""

from __future__ import annotations

import pytest

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.texts.language_names import language_code, language_names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_leads_to_its_language(language: str) -> None:
    names = language_names(language)
    assert len(names) > 500
    assert [name for name in names.values() if names[language_code(name, language)] != name] == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Frans", "fr"),
        ("  frans ", "fr"),
        ("Français", "fr"),
        ("francais", "fr"),
        ("French", "fr"),
        ("nl", "nl"),
        ("Turks", "tr"),
        ("Klinkaans", ""),
        ("", ""),
        ("mul", ""),
    ],
)
def test_a_language_is_found_by_name(name: str, code: str) -> None:
    assert language_code(name, "nl") == code
