"""Finds the parts of a template that no reply for its purpose ever shows, whatever the request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_engine import render
from llko_desktop.services.template_tokens import Token, outside_raw, tokens

_ALTERNATIVE = frozenset({"has_alternative", "alternative_plan"})
_OFFER = (
    _ALTERNATIVE
    | {"offered_plan", "offered_start", "offered_end", "offered_as_asked", "offered_not"}
    | {"starts_later", "first_start", "reply_by"}
)

# What a reply has no value for by what it is for: nothing is offered yet, or nothing but what was asked.
NEVER_KNOWN: Mapping[Purpose, frozenset[str]] = MappingProxyType(
    {
        Purpose.RECEIVED: _OFFER,
        Purpose.REFERRAL: _OFFER,
        Purpose.FULL_PLACE: _ALTERNATIVE,
        Purpose.NOT_POSSIBLE: _ALTERNATIVE,
    }
)
_WORD = re.compile(r"[A-Za-z_]\w*")
_JOINING = frozenset({"and", "or", "not"})


def never_shown(template: ReplyTemplate, source: str) -> Iterator[Token]:
    """Give the tags that begin such a part in `source`, the template's subject or body, which can be used.

    A condition that asks for anything else as well is not judged.
    """
    unknown = NEVER_KNOWN.get(template.purpose, frozenset())
    for token in outside_raw(tokens(source)):
        asked = set(_WORD.findall(token.condition)) - _JOINING
        if asked and asked <= unknown and not _holds(template, token.condition):
            yield token


def _holds(template: ReplyTemplate, condition: str) -> bool:
    """Say whether a condition holds where none of the fields that it asks about has a value."""
    alone = ReplyTemplate(
        template.key, template.purpose, template.language, "", "", f"{{% if {condition} %}}x{{% endif %}}"
    )
    return bool(render(alone, {}).body)
