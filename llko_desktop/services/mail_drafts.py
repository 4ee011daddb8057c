"""Makes mails of replies: a draft for a mail program, or an address that opens one (`mailto:`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.services.contact_details import checked_email
from llko_desktop.services.emphasis import plain
from llko_desktop.services.files import told_where
from llko_desktop.services.replies import RenderedReply

if TYPE_CHECKING:
    from llko_desktop.services.ports import MailWriter

# Windows cuts longer addresses off without a word.
LONGEST_LINK = 2000


@dataclass(frozen=True)
class MailDraft:
    """A mail that is still to be sent; `to` are names with addresses, `body` is plain text."""

    to: tuple[tuple[str, str], ...]
    subject: str
    body: str


@dataclass(frozen=True)
class MailLink:
    """An address that opens a mail; where it is not `whole`, the text must be pasted into the mail."""

    url: str
    is_whole: bool


class MailDrafts:
    """Writes replies as drafts; nothing is ever sent."""

    def __init__(self, writer: MailWriter) -> None:
        self._writer = writer

    def write(self, mail: MailDraft, path: Path, *, replace: bool = False) -> None:
        """Write a draft (`.eml`), whole or not at all.

        Raises `InputError` `file_exists` where a file is not to be replaced, and what `told_where` tells.
        """
        with told_where(path):
            self._writer.write(mail, path, replace=replace)


def mail_draft(request: CareRequest, reply: RenderedReply) -> MailDraft:
    """Give the mail of a reply to the parents, as far as their addresses can exist."""
    to = tuple(_reachable(request.parents))
    return MailDraft(to, " ".join(reply.subject.split()), plain(reply.body))


def mail_link(mail: MailDraft) -> MailLink:
    """Give the address that opens a mail (RFC 6068), without its text where that makes it too long."""
    to = ",".join(quote(address, safe="@") for _, address in mail.to)
    start = f"mailto:{to}?subject={_quoted(mail.subject)}"
    whole = f"{start}&body={_quoted(mail.body)}"
    if len(whole) <= LONGEST_LINK:
        return MailLink(whole, is_whole=True)
    return MailLink(start if len(start) <= LONGEST_LINK else f"mailto:{to}", is_whole=False)


def _reachable(parents: Iterable[Parent]) -> Iterator[tuple[str, str]]:
    seen = set[str]()
    for parent in parents:
        try:
            address = checked_email(parent.email)
        except InputError:
            continue  # the checklist of the request says so; the mail opens without it
        if address and address.lower() not in seen:
            seen.add(address.lower())
            yield " ".join(parent.name.split()), address


def _quoted(text: str) -> str:
    return quote("\r\n".join(text.splitlines()), safe="", errors="replace")
