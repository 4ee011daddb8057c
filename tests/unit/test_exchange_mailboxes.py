"""Mailboxes come apart into mails, whichever program wrote them; broken and hostile mails do no harm."""

from __future__ import annotations

import mailbox
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.mailbox import mails_in
from llko_desktop.exchange.source_file import Kind, kind_of
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.fields import Field
from tests.helpers.exchange import read
from tests.helpers.messages import WHEN, every_told, mail_bytes, opened

REQUEST = "Naam kind: {name}\nGewenste startdatum: 1/9/2026\nOuder: Sofie Maes\n"


def box(folder: Path, bodies: Iterable[str]) -> bytes:
    """Give a mailbox that Python's own library wrote."""
    path = folder / "box.mbox"
    target = mailbox.mbox(str(path))
    for body in bodies:
        target.add(mail_bytes(("plain", body)))
    target.close()
    return path.read_bytes()


def test_a_mailbox_of_notifications_is_one_source(tmp_path: Path) -> None:
    data = box(
        tmp_path, [*(REQUEST.format(name=f"Kind{n}") for n in range(300)), "Nieuwsbrief\n\nVeel plezier!"]
    )
    assert kind_of(data) is Kind.MAILBOX
    (source,) = opened(data)
    assert (len(source.rows), source.passed_over) == (300, 1)
    assert [values[Field.CHILD] for values in every_told((source,))] == [f"Kind{n}" for n in range(300)]


def test_a_mailbox_comes_in_through_the_reader(tmp_path: Path) -> None:
    box(tmp_path, (REQUEST.format(name=name) for name in ("Noor", "Bram")))
    file = read(tmp_path / "box.mbox")
    assert [(draft.child.name, draft.row) for draft in file.drafts] == [("Noor", 1), ("Bram", 2)]


def test_a_mailbox_without_a_request_says_so(tmp_path: Path) -> None:
    box(tmp_path, ["Tot morgen!", "Veel plezier"])
    with pytest.raises(UnreadableFile) as error:
        read(tmp_path / "box.mbox")
    assert error.value.message.code == "mail_without_request"


HEAD = b"From: a@example.be\nTo: b@example.be\n\n"


@pytest.mark.parametrize(
    ("data", "bodies"),
    [
        (b"From a Mon\n" + HEAD + b"x\n>From y\n>>From z\n", [b"x\nFrom y\n>From z\n"]),
        (b"From a Mon\n" + HEAD + b"x\n\nFrom b Tue\n" + HEAD + b"y\n", [b"x\n\n", b"y\n"]),
        (b"From a Mon\n" + HEAD + b"x\nFrom y with love\nz\n", [b"x\nFrom y with love\nz\n"]),
        (b"From a Mon\n" + HEAD + b"x\n\nFrom here on\nwe go\n", [b"x\n\nFrom here on\nwe go\n"]),
        (b"From a Mon\r\nFrom: a\r\nTo: b\r\n\r\nx\r\n\r\nFrom b\r\nTo: b\r\n\r\ny", [b"x\r\n\r\n", b"y"]),
    ],
)
def test_where_mails_begin(data: bytes, bodies: list[bytes]) -> None:
    found = list(mails_in(data))
    assert [mail.replace(b"\r\n\r\n", b"\n\n", 1).partition(b"\n\n")[2] for mail in found] == bodies


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=60), min_size=1, max_size=5))
def test_any_mails_come_out_of_a_mailbox(texts: list[str]) -> None:
    bodies = [" ".join(text.split()) or "x" for text in texts]
    data = b"".join(
        b"From a Mon Mar  2 09:12:00 2026\n" + HEAD + body.encode().replace(b"From ", b">From ") + b"\n\n"
        for body in bodies
    )
    assert [mail.removeprefix(HEAD).decode().strip() for mail in mails_in(data)] == bodies


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-15", "windows-1252", "utf-16", "utf-16-le", "utf-7"])
def test_charsets_that_are_declared(charset: str) -> None:
    (values,) = every_told(opened(mail_bytes(("plain", REQUEST.format(name="Zoë Noël")), charset=charset)))
    assert values[Field.CHILD] == "Zoë Noël"


@pytest.mark.parametrize(
    ("declared", "real"),
    [
        ("utf-8", "cp1252"),
        ("us-ascii", "utf-8"),
        ("us-ascii", "cp1252"),
        ("x-unknown", "utf-8"),
        ("x-unknown", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("utf-8", "utf-16"),
        ("utf-8", "utf-16-le"),
        ("us-ascii", "utf-16-be"),
        ("base64", "utf-8"),
        ("idna", "utf-8"),
    ],
)
def test_charsets_that_are_wrong(declared: str, real: str) -> None:
    head = f"From: a@example.be\nDate: {WHEN}\nContent-Type: text/plain; charset={declared}\n"
    head += "Content-Transfer-Encoding: 8bit\n\n"
    (values,) = every_told(opened(head.encode() + REQUEST.format(name="Zoë Noël").encode(real)))
    assert values[Field.CHILD] == "Zoë Noël"


def test_who_sent_a_mail_is_read_from_encoded_words() -> None:
    text = "Is er plaats voor onze dochter Noor, geboren op 3 maart 2025, op maandag van 8 tot 17u?"
    data = mail_bytes(("plain", text), sender="Zoë Maes <zoe@example.be>")
    assert b"Zo=C3=AB" in data or b"=?utf-8?" in data
    (values,) = every_told(opened(data))
    assert (values[Field.PARENT], values[Field.EMAIL]) == ("Zoë Maes", "zoe@example.be")


BROKEN = {
    "no boundary": b"Content-Type: multipart/mixed\n\n--a\n\nx",
    "boundary that never comes": b"Content-Type: multipart/mixed; boundary=a\n\nx\n--b\n",
    "boundary in itself": b"Content-Type: multipart/mixed; boundary=a\n\n--a\n"
    b"Content-Type: multipart/mixed; boundary=a\n\n--a\n\n--a--",
    "long line": b"\n" + b"x" * 10_000_000,
    "long base64": b"Content-Transfer-Encoding: base64\n\n" + b"QUJD" * 2_000_000,
    "wrong base64": b"Content-Transfer-Encoding: base64\n\n!!!!====\xff",
    "header bomb": b"".join(b"X-%d: y\n" % n for n in range(100_000)) + b"\nx",
    "long header": b"Subject: " + b"=?utf-8?q?a?= " * 200_000 + b"\n\nx",
    "long sender": b"Reply-To: " + b"a@b.be, " * 200_000 + b"\n\nx",
    "folded header": b"Subject: x\n" + b" y\n" * 200_000 + b"\nx",
    "parameters": b"Content-Type: text/plain; " + b"a=b; " * 100_000 + b"\n\nx",
    "maze": b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(150))
    + b"x\n" * 50_000,
    "mails in mails": b"Content-Type: message/rfc822\n\n" * 190,
    "many parts": b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * 200_000,
    "page": b"Content-Type: text/html\n\n" + b"<td>" * 1_000_000,
    "nothing": b"",
}


@pytest.mark.parametrize("rest", BROKEN.values(), ids=BROKEN.keys())
def test_hostile_mails_are_refused(rest: bytes) -> None:
    for data in (
        b"From: a@example.be\nTo: b@example.be\n" + rest,
        b"From a Mon\nFrom: a@example.be\nTo: b\n" + rest,
    ):
        with pytest.raises(InputError) as error:
            opened(data)
        assert error.value.messages[0].code == "mail_without_request"


def test_a_hostile_mail_among_others_takes_none_away(tmp_path: Path) -> None:
    data = box(tmp_path, [REQUEST.format(name="Noor")])
    for rest in (BROKEN["maze"], BROKEN["long header"]):
        data += b"\nFrom a Mon\nFrom: a@example.be\nTo: b@example.be\n" + rest + b"\n\n"
    data += box(tmp_path, [REQUEST.format(name="Bram")])
    (source,) = opened(data)
    assert [values[Field.CHILD] for values in every_told((source,))] == ["Noor", "Noor", "Bram"]
    assert source.passed_over == 2


@given(st.binary(max_size=400), st.sampled_from([b"", b"From a Mon\n"]))
def test_any_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    with suppress(InputError):
        sources = opened(start + b"From: a@example.be\nTo: b@example.be\n" + data)
        assert all(source.rows for source in sources)
