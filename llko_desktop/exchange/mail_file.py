"""Writes mails that are still to be sent, as mail programs open them (`.eml`)."""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from llko_desktop.services.files import write_whole
from llko_desktop.services.mail_drafts import MailDraft

_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_HALVES = re.compile("[\ud800-\udfff]")


class EmlWriter:
    """Writes drafts (`services.ports.MailWriter`)."""

    def write(self, mail: MailDraft, target: Path, *, replace: bool) -> None:
        """Write a draft, whole or not at all; `OSError` when the place cannot be written."""
        write_whole(target, eml(mail), replace=replace)


def eml(mail: MailDraft) -> bytes:
    """Give a draft as a mail without a sender and a date, which the mail program adds when it is sent."""
    message = EmailMessage(policy=SMTP.clone(utf8=not _is_plain(mail)))
    # Outlook and others open it to be sent, not as one that came in.
    message["X-Unsent"] = "1"
    if mail.to:
        message["To"] = [_address(_line(name), address) for name, address in mail.to]
    message["Subject"] = _line(mail.subject)
    message.set_content(_HALVES.sub("\ufffd", mail.body), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _is_plain(mail: MailDraft) -> bool:
    return all(address.rpartition("@")[0].isascii() for _, address in mail.to)


def _address(name: str, address: str) -> Address:
    """Give an address with its domain as every mail server knows it (`xn--…`)."""
    from email_validator import validate_email

    parts = validate_email(address, check_deliverability=False, test_environment=True)
    return Address(name, parts.local_part, parts.ascii_domain)


def _line(text: str) -> str:
    """Give a text on one line: what follows a line break would be another head of the mail."""
    return _HALVES.sub("\ufffd", _UNFIT.sub(" ", text)).strip()
