"""One template as a shared file holds it: written as it is, and read as what anybody may have made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from llko_desktop.domain.cleaning import clean_line
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_sandbox import ODD_SIGN
from llko_desktop.services.template_shelf import is_builtin_key
from llko_desktop.services.template_titles import clean_title

_LONGEST_SHOWN = 60
_OWN_KEY = re.compile(r"[\w-]{1,80}")


@dataclass(frozen=True)
class SharedTemplate:
    """A template of a file: its number there (from 1), what to call it, and whether it is to be a default.

    `template` is none for one that cannot be any; then `refusal` says why.
    """

    number: int
    title: str
    template: ReplyTemplate | None
    as_default: bool = False
    refusal: Message | None = None


class _Entry(msgspec.Struct):
    key: str
    purpose: str
    language: str
    title: str
    subject: str
    body: str
    default: bool = False


def entry_of(template: ReplyTemplate, is_default: bool) -> msgspec.Raw:
    """Give a template as it stands in a file."""
    entry = _Entry(
        template.key,
        template.purpose.value,
        template.language,
        template.title,
        template.subject,
        template.body,
        is_default,
    )
    return msgspec.Raw(msgspec.json.encode(entry))


def shown(text: str) -> str:
    """Give a text of a stranger as it may be shown: without signs that mislead, and not too long."""
    text = clean_line(ODD_SIGN.sub("", text))
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def read_entries(entries: Iterable[msgspec.Raw]) -> Iterator[SharedTemplate]:
    """Read the templates of a file; the second that goes by one key and language is refused."""
    seen: set[tuple[str, str]] = set()
    for number, raw in enumerate(entries, 1):
        try:
            entry = msgspec.json.decode(raw, type=_Entry)
        except (msgspec.ValidationError, RecursionError):
            yield SharedTemplate(number, "", None, refusal=Message.of("shared_template_unreadable"))
            continue
        title = shown(entry.title)
        try:
            template = _template(entry)
            known = (template.key, template.language if is_builtin_key(template.key) else "")
            if known in seen:
                raise InputError(Message.of("shared_template_twice"))
            seen.add(known)
        except InputError as error:
            yield SharedTemplate(number, title, None, refusal=error.messages[0])
        else:
            yield SharedTemplate(number, title, template, entry.default)


def _template(entry: _Entry) -> ReplyTemplate:
    """Give the template that an entry tells of, its texts unjudged; `InputError` when it cannot be one."""
    if entry.purpose not in Purpose.__members__.values():
        raise InputError(Message.of("shared_template_purpose_unknown", purpose=shown(entry.purpose)))
    if entry.language not in LANGUAGES:
        raise InputError(Message.of("shared_template_language_unknown", language=shown(entry.language)))
    if ODD_SIGN.search(entry.title):
        raise InputError(Message.of("shared_template_title_odd"))
    if not _OWN_KEY.fullmatch(entry.key) or (is_builtin_key(entry.key) and entry.key != entry.purpose):
        raise InputError(Message.of("shared_template_key_unusable", key=shown(entry.key)))
    title = clean_title(entry.title)
    purpose = Purpose(entry.purpose)
    return ReplyTemplate(entry.key, purpose, entry.language, title, entry.subject, entry.body)
