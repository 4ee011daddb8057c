"""Says what is wrong with one tag of a template by itself: its field, its expression, what it tries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llko_desktop.domain.messages import Message
from llko_desktop.services.field_names import nearest_field
from llko_desktop.services.reply_catalogue import BY_NAME, FIELDS
from llko_desktop.services.reply_sandbox import TemplateRefused, checked, unknown_field
from llko_desktop.services.template_fields import FieldKind
from llko_desktop.services.template_tokens import Token, TokenKind

LIST_FIELD = next(field for field in FIELDS if field.kind is FieldKind.LIST)

_PARTS = frozenset({"else", "endif", "endfor", "raw", "endraw"})
_LONGEST_SHOWN = 60
_NAME_OR_TEXT = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|[A-Za-z_]\w*")
_WORDS = re.compile(r"[\w ’'-]+")
_STATEMENT = re.compile(r"\{%[-+]?\s*(\w*)")
_EXTRA_BRACES = re.compile(r"\{+(?=\s*[A-Za-z_])")
_UNKNOWN = frozenset({"template_field_unknown", "template_field_misspelt"})


@dataclass(frozen=True)
class Fault:
    """What is wrong with a tag, and the stretch of its source that is meant; `end` 0 for the whole of it."""

    message: Message
    start: int = 0
    end: int = 0


def word_of(token: Token) -> str:
    """Give the word that a `{% … %}` tag begins with: if, for, endif …; empty for anything else."""
    found = _STATEMENT.match(token.source)
    return found[1] if found else ""


def shown(token: Token) -> str:
    """Give a tag as it is shown in a sentence: on one line, and not too long."""
    text = " ".join(token.source.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def tag_faults(token: Token, item: str = "") -> Iterator[Fault]:
    """Give what is wrong with a tag that stands in a loop over items called `item` (outside any: empty).

    Whether parts begin and end as they must is for `template_parts`.
    """
    if token.kind is TokenKind.EACH:
        yield from _loop(token)
    elif token.kind in (TokenKind.FIELD, TokenKind.IF, TokenKind.ELSE_IF):
        yield from _expression(token, item)
    elif token.kind is TokenKind.OTHER:
        yield from _other(token, item)


def _loop(token: Token) -> Iterator[Fault]:
    field = BY_NAME.get(token.name)
    if field is None:
        yield _at_name(token, unknown_field(token.name), token.name)
    elif field.kind is not FieldKind.LIST:
        yield Fault(Message.of("template_no_list", field=field.label, list=LIST_FIELD.label))
    if token.item in BY_NAME or token.item == "loop":
        yield _at_name(token, Message.of("template_item_name_taken", name=token.item), token.item)


def _other(token: Token, item: str) -> Iterator[Fault]:
    word = word_of(token)
    if token.source.startswith("{#"):
        return
    if token.source.startswith("{{"):
        yield from _expression(token, item)
    elif word in (TokenKind.IF, TokenKind.ELSE_IF):
        yield Fault(Message.of("template_condition_missing", tag=shown(token)))
    elif word == TokenKind.EACH:
        yield Fault(Message.of("template_loop_unreadable", tag=shown(token), list=LIST_FIELD.label))
    elif word in _PARTS or not word:
        yield Fault(Message.of("template_tag_unreadable", tag=shown(token)))
    else:
        yield Fault(Message.of("template_word_unknown", word=word))


def _expression(token: Token, item: str) -> Iterator[Fault]:
    """Read a tag as if it stood alone, within a loop where it stands in one."""
    alone = f"{{% if {token.condition} %}}{{% endif %}}" if token.condition else token.source
    if item:
        alone = f"{{% for {item} in {LIST_FIELD.name} %}}{alone}{{% endfor %}}"
    try:
        checked(alone)
    except TemplateRefused as refused:
        for message in refused.messages:
            yield _fault(token, message)


def _fault(token: Token, message: Message) -> Fault:
    """Say in the words of one tag what the sandbox says of a line."""
    if message.code in _UNKNOWN:
        return _at_name(token, message, message.value("field"))
    if message.code == "template_syntax":
        return Fault(_meant(token) or Message.of("template_tag_unreadable", tag=shown(token)))
    if message.code in ("template_unsafe", "template_odd_sign"):
        return Fault(Message.of("template_tag_unsafe", tag=shown(token)))
    return Fault(message)


def _meant(token: Token) -> Message | None:
    """Say that there are braces too many, or whose label, in words, stands where a field's name should."""
    inside = token.source[2:-2].strip()
    extra = _EXTRA_BRACES.match(inside)
    if extra:
        return Message.of("template_braces_too_many", tag=shown(token), braces=extra[0])
    close = nearest_field(inside) if token.kind is TokenKind.OTHER and _WORDS.fullmatch(inside) else None
    if close is None:
        return None
    return Message.of("template_field_misspelt", field=inside, suggestion=close.name, label=close.label)


def _at_name(token: Token, message: Message, name: str) -> Fault:
    start = next((found.start() for found in _NAME_OR_TEXT.finditer(token.source) if found[0] == name), 0)
    return Fault(message, start, start + len(name) if start else 0)
