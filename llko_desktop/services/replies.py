"""The values a reply is made of: the template as found, the reply as rendered, the reply as kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from llko_desktop.domain.proposal import Purpose


@dataclass(frozen=True)
class ReplyTemplate:
    """A text with fields, for a purpose and a language; `subject` and `body` are Jinja2 sources."""

    key: str
    purpose: Purpose
    language: str
    title: str
    subject: str
    body: str


@dataclass(frozen=True)
class KeptTemplate:
    """A template of the user's own, as the store keeps it.

    With the key of a built-in one (its purpose) it stands in that one's place; with a key of its own, beside
    it. `is_default` says that it is the one taken for its purpose and language; where none is, the template
    with the built-in key is. `based_on` is the fingerprint of the built-in text that it was begun from.
    `changed_at` and `deleted_at` are points in time in UTC; what was deleted is kept, so that it can be
    brought back and replies begun with it still have a purpose. `version` is 0 until it was first kept. The
    title of one in a built-in one's place is empty unless the user gave it another.
    """

    template: ReplyTemplate
    changed_at: datetime
    is_default: bool = False
    based_on: str = ""
    deleted_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True)
class TemplateUse:
    """How often replies were written with a template, and on which day last."""

    count: int
    last_on: date


@dataclass(frozen=True)
class RenderedReply:
    """A reply with its fields filled in: blank lines between paragraphs, `- ` before items, bold words
    between stars (`services.emphasis`), and otherwise plain text.
    """

    template: str
    purpose: Purpose
    language: str
    subject: str
    body: str


@dataclass(frozen=True)
class Reply:
    """A reply that was saved for a request; `written_at` is a point in time in UTC."""

    reference: str
    template: str
    language: str
    subject: str
    body: str
    written_on: date
    written_at: datetime


@dataclass(frozen=True)
class Letter:
    """Everything a printed letter shows: the reply, who writes it, to whom, and when; `logo` is a JPEG.

    `author` is the provider's name, as a PDF tells whose it is.
    """

    reply: RenderedReply
    sender_lines: tuple[str, ...]
    recipient_lines: tuple[str, ...]
    date_line: str
    reference_line: str
    closing_lines: tuple[str, ...] = ()
    logo: bytes | None = None
    author: str = ""
