"""Puts the user's own templates in the place of built-in ones and beside them, the default first."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.replies import KeptTemplate, ReplyTemplate
from llko_desktop.services.templates import BuiltinTemplates


class Shelved(NamedTuple):
    """A template in force: its text, called as it is shown; and as it is kept, unless it is the program's."""

    text: ReplyTemplate
    kept: KeptTemplate | None
    is_default: bool


def is_builtin_key(key: str) -> bool:
    """Say whether a key is that of a built-in template: a purpose."""
    return key in Purpose.__members__.values()


def fingerprint(template: ReplyTemplate) -> str:
    """Give what tells one text from another: the SHA-256 of subject and body."""
    return hashlib.sha256(f"{template.subject}\n{template.body}".encode()).hexdigest()


class TemplateShelf:
    """The templates in force, as they are kept at one time."""

    def __init__(self, kept: Iterable[KeptTemplate], builtin: BuiltinTemplates) -> None:
        """Take the templates of the user's own that are not deleted, and the program's."""
        self._kept, self._builtin = tuple(kept), builtin

    def row(self, purpose: Purpose, language: str, titles: str = "") -> tuple[Shelved, ...]:
        """Give the templates of a purpose in a language: the default, then the others by title.

        What has no title of its own is called as in the language `titles`, or else in its own language.
        """
        changed, own = None, []
        for one in self._kept:
            if (one.template.purpose, one.template.language) == (purpose, language):
                if is_builtin_key(one.template.key):
                    changed = one
                else:
                    own.append(Shelved(self.titled(one.template, titles), one, one.is_default))
        text = changed.template if changed else replace(self._builtin.get(purpose, language), title="")
        first = Shelved(self.titled(text, titles), changed, not any(one.is_default for one in own))
        return tuple(sorted([first, *own], key=lambda one: (not one.is_default, one.text.title.casefold())))

    def titled(self, template: ReplyTemplate, titles: str = "") -> ReplyTemplate:
        """Give a template with the title that it is shown with."""
        name = self._builtin.title(template.purpose, titles or template.language)
        return replace(template, title=template.title or name)
