"""Replies as mails: a draft that a mail program opens, and an address that opens one."""

from __future__ import annotations

import email
from dataclasses import replace
from email import policy
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import Parent
from llko_desktop.exchange.mail_file import EmlWriter, eml
from llko_desktop.services.mail_drafts import LONGEST_LINK, MailDraft, MailDrafts, mail_draft, mail_link
from llko_desktop.services.replies import RenderedReply
from tests.helpers.requests import make_request

REPLY = RenderedReply(
    "received", Purpose.RECEIVED, "nl", "Uw vraag voor Zoë", "Dag **Inês**,\n\n- één & twee?\n"
)
PARENTS = (
    Parent("Maes, Sofie\r\nBcc: all@example.be", "sofie.maes@example.be"),
    Parent("Zoë", "SOFIE.MAES@example.be"),
    Parent("Bo", "not an address"),
    Parent("Inês “Nè”", "bo@bücher.example"),
)


def read(raw: bytes) -> email.message.EmailMessage:
    message = email.message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, email.message.EmailMessage)
    return message


def test_a_draft_is_addressed_to_the_parents(tmp_path: Path) -> None:
    mail = mail_draft(make_request(parents=PARENTS), REPLY)
    path = tmp_path / "a.eml"
    MailDrafts(EmlWriter()).write(mail, path)
    message = read(path.read_bytes())
    assert message["X-Unsent"] == "1"
    assert [address.addr_spec for address in message["To"].addresses] == [
        "sofie.maes@example.be",
        "bo@xn--bcher-kva.example",
    ]
    assert message["To"].addresses[0].display_name == "Maes, Sofie Bcc: all@example.be"
    assert message["Bcc"] is None
    assert message["Subject"] == REPLY.subject
    assert message.get_content().splitlines() == ["Dag Inês,", "", "- één & twee?"]
    assert message["From"] is None
    with pytest.raises(InputError, match="file_exists"):
        MailDrafts(EmlWriter()).write(mail, path)


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=400))
def test_any_text_makes_a_draft(name: str, subject: str, body: str) -> None:
    message = read(eml(MailDraft(((name, "a@example.be"),), subject, body)))
    assert [address.addr_spec for address in message["To"].addresses] == ["a@example.be"]
    assert set(message.keys()) <= {
        "X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip
    if body.isprintable():
        assert message.get_content().rstrip("\r\n") == body


def test_a_link_opens_the_same_mail() -> None:
    link = mail_link(
        mail_draft(make_request(parents=PARENTS[:1]), replace(REPLY, subject="a&body=b?\nBcc: c"))
    )
    assert link.is_whole
    parts = urlsplit(link.url)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "sofie.maes@example.be")
    assert parse_qs(parts.query) == {
        "subject": ["a&body=b? Bcc: c"],
        "body": ["Dag Inês,\r\n\r\n- één & twee?"],
    }
    assert "\n" not in link.url


@pytest.mark.parametrize(("subject", "body"), [("a", "é" * 3000), ("é" * 3000, "a")])
def test_a_link_that_would_be_cut_off_leaves_the_text_out(subject: str, body: str) -> None:
    link = mail_link(MailDraft((("", "a@example.be"),), subject, body))
    assert not link.is_whole
    assert link.url.startswith("mailto:a@example.be")
    assert "body" not in link.url
    assert len(link.url) <= LONGEST_LINK


def test_without_an_address_there_is_still_a_mail() -> None:
    mail = mail_draft(make_request(parents=()), REPLY)
    assert read(eml(mail))["To"] is None
    assert mail_link(mail).url.startswith("mailto:?subject=")
