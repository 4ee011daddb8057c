"""Renders a reply template for one request: what has no value is an error, or a gap that shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from jinja2.meta import find_undeclared_variables

from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.services.emphasis import escaped, plain
from llko_desktop.services.replies import RenderedReply, ReplyTemplate
from llko_desktop.services.reply_catalogue import field_label
from llko_desktop.services.reply_sandbox import TemplateRefused, compiled

# Some ten pages: laying out much more, or very many short lines, would hold up the window.
LONGEST_REPLY = 20_000
MOST_LINES = 1_000

_BLANK_LINES = re.compile(r"\n{3,}")


class FieldsMissing(RuleRefusal):
    """The template asks for fields that this request has no value for; its message names all of them."""


class _Gap:
    """Stands in for a field without a value: false in a condition, ‹label› where written, then noted."""

    __slots__ = ("_label", "_name", "_noted")

    def __init__(self, name: str, label: str, noted: dict[str, None]) -> None:
        self._name, self._label, self._noted = name, label, noted

    def __str__(self) -> str:
        self._noted[self._name] = None
        return f"‹{self._label}›"

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[str]:
        yield str(self)

    def __len__(self) -> int:
        return 1


def render(template: ReplyTemplate, values: Mapping[str, object]) -> RenderedReply:
    """Fill in a template with plain values by field name.

    Raises `FieldsMissing` (`template_field_missing`) naming every field that is written and has no value; one
    that only a condition asks about may be without. Raises `TemplateRefused` as `compiled` does.
    """
    reply, missing = _render(template, values)
    if missing:
        labels = tuple(field_label(name, template.language) for name in missing)
        raise FieldsMissing(Message.of("template_field_missing", fields=missing, labels=labels))
    return reply


def render_with_gaps(template: ReplyTemplate, values: Mapping[str, object]) -> RenderedReply:
    """Fill in a template; a field without a value becomes a gap to fill in (`domain.reply_check.GAP`).

    Raises `TemplateRefused` as `render`.
    """
    return _render(template, values)[0]


def _render(template: ReplyTemplate, values: Mapping[str, object]) -> tuple[RenderedReply, tuple[str, ...]]:
    noted: dict[str, None] = {}
    context: dict[str, object] = {}
    for name in _fields(template.subject, template.body):
        value = values.get(name)
        if value is None or value in ("", []):
            context[name] = _Gap(name, field_label(name, template.language), noted)
        else:
            context[name] = _escaped(value)
    subject = " ".join(plain(_filled(template.subject, context)).split())
    body = _tidy(_filled(template.body, context))
    if (lines := body.count("\n") + 1) > MOST_LINES:
        raise TemplateRefused(Message.of("template_too_many_lines", lines=lines, most=MOST_LINES))
    reply = RenderedReply(template.key, template.purpose, template.language, subject, body)
    return reply, tuple(noted)


def _escaped(value: object) -> object:
    """Let only the template make words bold: two stars in a value stay what they are."""
    if isinstance(value, list):
        return [escaped(item) for item in value]
    return escaped(value) if isinstance(value, str) else value


@lru_cache(maxsize=128)
def _fields(*sources: str) -> tuple[str, ...]:
    """Give the fields that sources write or ask about; raises `TemplateRefused` as `compiled`."""
    trees = (compiled(source).environment.parse(source) for source in sources)
    return tuple(sorted({name for tree in trees for name in find_undeclared_variables(tree)}))


def _filled(source: str, context: Mapping[str, object]) -> str:
    """Render, and stop as soon as the text grows past what a reply can be."""
    parts, size = [], 0
    for part in compiled(source).generate(context):
        size += len(part)
        if size > LONGEST_REPLY:
            raise TemplateRefused(Message.of("template_too_large", size=size, most=LONGEST_REPLY))
        parts.append(part)
    return "".join(parts)


def _tidy(text: str) -> str:
    """Leave no space before a line's end and at most one blank line: parts left out leave no trace."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if " \n" in text or "\t\n" in text:
        text = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    if "\n\n\n" in text:
        text = _BLANK_LINES.sub("\n\n", text)
    return text.rstrip(" \t\n").lstrip("\n")
