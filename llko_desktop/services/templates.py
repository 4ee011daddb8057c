"""Reads the templates that come with the program, one for every purpose in every language.

`templates/<language>/<purpose>.txt`: the first line is `Subject: ` and the subject, then a blank line, then
the body. Subject and body are Jinja2 with the fields of `reply_catalogue`; `reply_sandbox` says what else is
allowed. A paragraph is one line, blank lines part paragraphs, list items begin with `- `. The names in menus
stand in `templates/titles.toml`: a table for each purpose with `nl`, `fr` and `en`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import cached_property

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import LANGUAGES, Words
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_words import letter_language
from llko_desktop.services.template_text import subject_and_body


class BuiltinTemplates:
    """The built-in templates; read when first asked for, and then kept."""

    def __init__(self, read_text: Callable[[str], str]) -> None:
        """Take the function that gives the text of a file that came with the program, by its name."""
        self._read = read_text

    def all(self) -> tuple[ReplyTemplate, ...]:
        """Give every template: by purpose, then by language, Dutch first."""
        return tuple(self._templates.values())

    def get(self, purpose: Purpose, language: str) -> ReplyTemplate:
        """Give the template for a purpose; in Dutch when `language` is one that we do not write."""
        return self._templates[purpose, letter_language(language)]

    def title(self, purpose: Purpose, language: str) -> str:
        """Give the name of a purpose's template for a menu, in the language of the interface."""
        return self._titles[purpose].in_language(language)

    @cached_property
    def _titles(self) -> Mapping[Purpose, Words]:
        tables = tomllib.loads(self._read("templates/titles.toml"))
        return {purpose: Words(**tables[purpose]) for purpose in Purpose}

    @cached_property
    def _templates(self) -> Mapping[tuple[Purpose, str], ReplyTemplate]:
        return {
            (purpose, language): self._load(purpose, language)
            for purpose in Purpose
            for language in LANGUAGES
        }

    def _load(self, purpose: Purpose, language: str) -> ReplyTemplate:
        """Read one file; `ValueError` when it does not begin as described above (a mistake of ours)."""
        name = f"templates/{language}/{purpose}.txt"
        try:
            subject, body = subject_and_body(self._read(name))
        except InputError as error:
            raise ValueError(f"{name} must begin with one line “Subject: …” and a blank line") from error
        return ReplyTemplate(purpose.value, purpose, language, self.title(purpose, language), subject, body)
