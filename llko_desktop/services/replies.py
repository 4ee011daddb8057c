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
class RenderedReply:
    """A reply with its fields filled in: plain text, blank lines between paragraphs, `- ` before items."""

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
    """Everything a printed letter shows: the reply, who writes it, to whom, and when."""

    reply: RenderedReply
    sender_lines: tuple[str, ...]
    recipient_lines: tuple[str, ...]
    date_line: str
    reference_line: str
    closing_lines: tuple[str, ...] = ()
