"""How templates are called and keyed: neither nothing nor at length, and no two in a language alike."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from llko_desktop.domain.cleaning import clean_line
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.replies import KeptTemplate, ReplyTemplate
from llko_desktop.services.templates import BuiltinTemplates

LONGEST_TITLE = 80
_LONGEST_SLUG = 40


def clean_title(title: str) -> str:
    """Give a title as it is kept; `InputError` for one without anything to see, or that is too long."""
    cleaned = clean_line(title)
    if not cleaned:
        raise InputError(Message.of("template_needs_title"))
    if len(cleaned) > LONGEST_TITLE:
        raise InputError(Message.of("template_title_too_long", most=LONGEST_TITLE))
    return cleaned


def new_key(title: str, purpose: Purpose) -> str:
    """Give a key of its own for a new template, with its title in it for who reads the store."""
    slug = "-".join(fold_words(title).split())[:_LONGEST_SLUG].strip("-") or purpose.value
    return f"{slug}-{secrets.token_hex(4)}"


def own_title(template: ReplyTemplate, builtin: BuiltinTemplates) -> str:
    """Give the title that the user gave; empty for what the program calls a built-in one in any language."""
    is_its_own_name = template.key == template.purpose.value and template.title in _names(
        template.purpose, builtin
    )
    return "" if is_its_own_name else template.title


def check_title(template: ReplyTemplate, kept: Iterable[KeptTemplate], builtin: BuiltinTemplates) -> None:
    """Raise `InputError` when another template in force in its language is called as this one.

    `kept` are all that are kept and not deleted. What the program calls a built-in one, in any language of
    the interface, is that one's alone: it is called so again once it is restored.
    """
    if not template.title:
        return
    given = [
        one.template.title
        for one in kept
        if one.template.language == template.language and one.template.key != template.key
    ]
    named = [name for purpose in Purpose if purpose != template.key for name in _names(purpose, builtin)]
    if template.title.casefold() in map(str.casefold, [*given, *named]):
        raise InputError(Message.of("template_title_taken", title=template.title))


def _names(purpose: Purpose, builtin: BuiltinTemplates) -> list[str]:
    return [builtin.title(purpose, language) for language in LANGUAGES]
