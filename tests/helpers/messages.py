"""What tests of mails and pasted texts share: mails made on the spot, and what is told in a source."""

from __future__ import annotations

from email.message import EmailMessage

from llko_desktop.exchange.messages import open_mails, open_text
from llko_desktop.exchange.source_file import kind_of
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, IncomingRow
from tests.helpers.exchange import VOCABULARY

WHEN = "Tue, 10 Mar 2026 09:12:00 +0100"


def mail_bytes(
    *bodies: tuple[str, str], when: str = WHEN, sender: str = "noreply@example.be", charset: str = "utf-8"
) -> bytes:
    """Give a mail with a body, and its alternatives."""
    message = EmailMessage()
    message["From"], message["Subject"] = sender, "Nieuwe aanvraag"
    if when:
        message["Date"] = when
    (kind, first), *others = bodies
    message.set_content(first, subtype=kind, charset=charset)
    for kind, text in others:
        message.add_alternative(text, subtype=kind, charset=charset)
    return bytes(message)


def opened(data: bytes) -> tuple[Incoming, ...]:
    """Open the bytes of a mail or mailbox, as the kind that it turns out to be."""
    return open_mails(data, kind_of(data), VOCABULARY, "mail.eml")


def pasted(text: str) -> tuple[Incoming, ...]:
    """Open a pasted text."""
    return open_text(text, VOCABULARY, "Plak")


def told(source: Incoming, row: IncomingRow) -> dict[Field, Cell]:
    """Give what a row tells by field, without what it has nothing for."""
    return {
        column.field: cell
        for column, cell in zip(source.columns, row.cells, strict=True)
        if column.field is not None and cell not in (None, "")
    }


def every_told(sources: tuple[Incoming, ...]) -> list[dict[Field, Cell]]:
    """Give what every row of every source tells by field."""
    return [told(source, row) for source in sources for row in source.rows]
