"""Finds where in a template's source something is wrong, so that it can be shown at its place.

What a template may say is for `reply_sandbox` alone: nothing is called wrong here that it lets through. Of
what it refuses it only gives a line, and of the first mistake; here every tag is looked at by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llko_desktop.domain.messages import Message
from llko_desktop.services.reply_sandbox import LONGEST_SOURCE, ODD_SIGN, TemplateRefused, compiled
from llko_desktop.services.template_parts import PartsCheck
from llko_desktop.services.template_tags import Fault, tag_faults
from llko_desktop.services.template_tokens import CLOSING, Token, TokenKind, outside_raw, tokens

MOST_FAULTS = 50

_OPENING = re.compile(r"\{[{%#]")
_NOT_CLOSED = {
    "{{": "template_field_not_closed",
    "{%": "template_tag_not_closed",
    "{#": "template_tag_not_closed",
}
_NOT_CLOSED = {
    "{{": "template_field_not_closed",
    "{%": "template_tag_not_closed",
    "{#": "template_tag_not_closed",
}
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
_STRAY = re.compile(r"\}\}|%\}|#\}|\{[ ]?[^\W\d][\w ’'-]{0,60}\}")
# Such as `{{{{ child }}`: its end is there, and to take the braces away is all that is to be done.
_BRACES_TOO_MANY = re.compile(r"\{{3,}[^{}]*\}\}")


@dataclass(frozen=True)
class Placed:
    """What is wrong in a source, and where: characters from the start; `refuses` says that it cannot stay."""

    message: Message
    start: int
    end: int
    refuses: bool = True


def faults(source: str) -> tuple[Placed, ...]:
    """Give what is wrong with a source in the order of the text, at most `MOST_FAULTS`.

    Without any that refuses, `reply_sandbox.compiled` takes the source.
    """
    try:
        compiled(source)
    except TemplateRefused as refused:
        found = _located(source) if len(source) <= LONGEST_SOURCE else []
        return tuple(found or _unlocated(source, refused))
    return tuple(_doubts(source))


def _unlocated(source: str, refused: TemplateRefused) -> Iterator[Placed]:
    """Give what the sandbox says, at the line where it says so."""
    for message in refused.messages:
        line = dict(message.values).get("line", 0)
        start = _line_start(source, line)
        end = source.find("\n", start) if line else start
        yield Placed(message, start, len(source) if end < 0 else end)


def _line_start(source: str, line: int) -> int:
    start = 0
    for _ in range(line - 1):
        start = source.find("\n", start) + 1
    return start


def _located(source: str) -> list[Placed]:
    """Give the mistakes that have a place; behind a tag that is not closed nothing can be told apart."""
    if odd := ODD_SIGN.search(source):
        return [
            Placed(Message.of("template_odd_sign", line=source.count("\n", 0, odd.start()) + 1), *odd.span())
        ]
    found: list[Placed] = []
    parts = PartsCheck()
    for token in outside_raw(tokens(source)):
        if (unclosed := _unclosed(token)) is not None:
            found.append(unclosed)
            break
        tag = [*tag_faults(token, parts.item), *parts.take(token)]
        found += [_placed(fault, token) for fault in tag]
        if len(found) >= MOST_FAULTS:
            break
    else:
        found += [_placed(fault, token) for fault, token in parts.unclosed()]
    return sorted(found, key=lambda placed: placed.start)[:MOST_FAULTS]


def _placed(fault: Fault, token: Token) -> Placed:
    return Placed(fault.message, token.start + fault.start, token.start + (fault.end or len(token.source)))


def _unclosed(token: Token) -> Placed | None:
    """Give the tag in a token that begins and does not end before the next begins."""
    unquoted = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), token.source)
    openings = [found.start() for found in _OPENING.finditer(unquoted)]
    is_comment = token.kind is TokenKind.OTHER and token.source.startswith("{#")
    is_whole = is_comment or _BRACES_TOO_MANY.fullmatch(token.source)
    if is_whole or len(openings) < (1 if token.kind is TokenKind.TEXT else 2):
        return None
    tag = token.source[openings[0] :][:2]
    end = openings[1] if len(openings) > 1 else len(token.source)
    line_end = token.source.find("\n", openings[0])
    end = min(end, line_end) if line_end > 0 else end
    message = Message.of(_NOT_CLOSED[tag], tag=tag, closing=CLOSING[tag])
    return Placed(message, token.start + openings[0], token.start + end)


def _doubts(source: str) -> Iterator[Placed]:
    """Warn of braces in the text that were probably meant as a tag."""
    for token in outside_raw(tokens(source)):
        for stray in _STRAY.finditer(token.source) if token.kind is TokenKind.TEXT else ():
            message = Message.of("template_stray_braces", text=stray[0])
            yield Placed(message, token.start + stray.start(), token.start + stray.end(), refuses=False)
