"""What the tags of a template are called where they are shown as chips, in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from llko_desktop.services.reply_catalogue import BY_NAME
from llko_desktop.services.template_fields import Field
from llko_desktop.services.template_tokens import Token, TokenKind

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate

# Field → what holds when it is so, and when it is not; each follows “only if”.
CLAUSES: dict[str, tuple[Any, Any]] = {
    "one_parent": (
        QT_TRANSLATE_NOOP("TemplateChips", "one parent is known"),
        QT_TRANSLATE_NOOP("TemplateChips", "two parents or none are known"),
    ),
    "parents_unknown": (
        QT_TRANSLATE_NOOP("TemplateChips", "no parent’s name is known"),
        QT_TRANSLATE_NOOP("TemplateChips", "a parent’s name is known"),
    ),
    "unborn": (
        QT_TRANSLATE_NOOP("TemplateChips", "the child is not born yet"),
        QT_TRANSLATE_NOOP("TemplateChips", "the child is born"),
    ),
    "starts_later": (
        QT_TRANSLATE_NOOP("TemplateChips", "the offer starts later than asked"),
        QT_TRANSLATE_NOOP("TemplateChips", "the offer starts as asked"),
    ),
    "has_alternative": (
        QT_TRANSLATE_NOOP("TemplateChips", "there is an alternative"),
        QT_TRANSLATE_NOOP("TemplateChips", "there is no alternative"),
    ),
}
_ATOM = re.compile(r"(not\s+)?([A-Za-z_]\w*)")


class TemplateWords:
    """Speaks of tags in one language; it holds no state and may be shared."""

    def __init__(self, language: str) -> None:
        self._language = language

    def label(self, field: Field) -> str:
        """Give the name of a field."""
        return field.label.in_language(self._language)

    def example(self, field: Field) -> str:
        """Give an example of what a field writes."""
        return field.example.in_language(self._language)

    def chip(self, token: Token, items: Collection[str] = ()) -> str:
        """Give the few words that stand on a tag's chip; `items` are what items of lists are called."""
        if token.kind is TokenKind.FIELD:
            return self._field(token, items)
        if token.kind is TokenKind.IF:
            return translate("TemplateChips", "only if {condition} ›").format(
                condition=self.condition(token.condition)
            )
        if token.kind is TokenKind.ELSE_IF:
            return translate("TemplateChips", "‹ otherwise, only if {condition} ›").format(
                condition=self.condition(token.condition)
            )
        if token.kind is TokenKind.EACH:
            return translate("TemplateChips", "each of “{field}” ›").format(field=self._name(token.name))
        if token.kind is TokenKind.ELSE:
            return translate("TemplateChips", "‹ otherwise ›")
        if token.kind is TokenKind.END_IF:
            return translate("TemplateChips", "‹ end")
        if token.kind is TokenKind.END_EACH:
            return translate("TemplateChips", "‹ end of the list")
        return " ".join(token.source.split()) or translate("TemplateChips", "a sign that cannot be seen")

    def is_known(self, token: Token, items: Collection[str] = ()) -> bool:
        """Say whether a field is one of the catalogue, or the item of a list."""
        return token.kind is not TokenKind.FIELD or token.name in BY_NAME or token.name in items

    def tip(self, token: Token) -> str:
        """Say more of a tag than its chip: an example, and how it is written in the source."""
        source = " ".join(token.source.split())
        field = BY_NAME.get(token.name) if token.kind is TokenKind.FIELD else None
        if field is None:
            return translate("TemplateChips", "In the source: {source}").format(source=source)
        return translate("TemplateChips", "{field}, for example “{example}”\nIn the source: {source}").format(
            field=self.label(field), example=self.example(field), source=source
        )

    def condition(self, expression: str) -> str:
        """Say a condition as it stands behind “only if”; one that is too involved is given as its source."""
        either = translate("TemplateChips", "{first} or {second}")
        both = translate("TemplateChips", "{first} and {second}")
        for word, joined in ((" or ", either), (" and ", both)):
            first, found, second = expression.partition(word)
            if found and not {"(", "'", '"'} & set(expression):
                return joined.format(first=self.condition(first), second=self.condition(second))
        atom = _ATOM.fullmatch(expression.strip())
        return self.clause(atom[2], holds=not atom[1]) if atom else expression.strip()

    def clause(self, name: str, *, holds: bool = True) -> str:
        """Say that a condition holds or does not, or that a field is known or is not."""
        if name in CLAUSES:
            return translate("TemplateChips", CLAUSES[name][0 if holds else 1])
        known = translate("TemplateChips", "“{field}” is known")
        unknown = translate("TemplateChips", "“{field}” is not known")
        words = known if holds else unknown
        return words.format(field=self._name(name))

    def _field(self, token: Token, items: Collection[str]) -> str:
        if token.name in BY_NAME:
            name = self._name(token.name)
        elif token.name in items:
            name = translate("TemplateChips", "this item of the list")
        else:
            return translate("TemplateChips", "unknown: {field}").format(field=token.name)
        return name[:1].upper() + name[1:] if token.capital else name

    def _name(self, name: str) -> str:
        return self.label(BY_NAME[name]) if name in BY_NAME else name
