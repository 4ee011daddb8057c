"""The templates that a menu offers, read when first asked for and again after one of them changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_library import TemplateEntry, TemplateLibrary
from llko_desktop.texts.speech import Texts


class TemplatesAtHand:
    """Keeps what is in force in each language; where the store cannot be read, there is nothing in it."""

    def __init__(
        self, library: TemplateLibrary, texts: Texts, attempt: Callable[[Callable[[], object]], bool]
    ) -> None:
        """Take `attempt`, which runs a step and tells the user of an error; it gives whether it was done."""
        self._library, self._texts, self._attempt = library, texts, attempt
        self._known: dict[str, tuple[ReplyTemplate, ...]] = {}

    def of(self, purpose: Purpose, language: str) -> tuple[ReplyTemplate, ...]:
        """Give the templates of a purpose in a language, the default first, titled as a menu names them."""
        if language not in self._known:
            self._attempt(lambda: self._read(language))
        return tuple(one for one in self._known.get(language, ()) if one.purpose is purpose)

    def forget(self) -> None:
        """Read them again when they are asked for next."""
        self._known.clear()

    def _read(self, language: str) -> None:
        entries = self._library.entries(language)
        self._known[language] = tuple(
            self._named(entry) for entry in entries if entry.template.language == language
        )

    def _named(self, entry: TemplateEntry) -> ReplyTemplate:
        """Call what the user gave no title by what it is for."""
        has_title = entry.template.title != entry.builtin.title
        return (
            entry.template
            if has_title
            else replace(entry.template, title=self._texts.label(entry.builtin.purpose))
        )
