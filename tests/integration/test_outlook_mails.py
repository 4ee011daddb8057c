"""Outlook's own mail files are read as other mails are, in the worker process; hostile ones are refused."""

from __future__ import annotations

import random
import struct
from contextlib import suppress
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.messages import open_mails
from llko_desktop.exchange.outlook import read_outlook
from llko_desktop.exchange.sheet_limits import SheetLimits
from llko_desktop.exchange.source_file import Kind, kind_of
from llko_desktop.services.drafts import ReadFile, UnreadableFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming
from tests.helpers.exchange import VOCABULARY, read
from tests.helpers.outlook import Tree, compound_file, outlook_tree

TEXT = "Dag,\r\n\r\nNaam kind: Zoë Peeters\r\nGewenste startdatum: 1/9/2026\r\nOuder: Sofie Maes\r\n"
PAGE = (
    "<table><tr><td>Naam kind</td><td>Zoë Peeters</td></tr><tr><td>Start</td><td>1/9/2026</td></tr>"
    "<tr><td>Ouder</td><td>Sofie</td></tr></table>"
)
SENT = datetime(2026, 2, 28, 23, 30, tzinfo=UTC)


def opened(tree: Tree) -> tuple[Incoming, ...]:
    data = compound_file(tree)
    assert kind_of(data) is Kind.OUTLOOK
    return open_mails(data, Kind.OUTLOOK, VOCABULARY, "mail.msg")


def values(tree: Tree) -> dict[Field | None, object]:
    (source,) = opened(tree)
    return {column.field: cell for column, cell in zip(source.columns, source.rows[0].cells, strict=True)}


def drafts(folder: Path, data: bytes) -> ReadFile:
    path = folder / "mail.msg"
    path.write_bytes(data)
    return read(path)


def test_an_outlook_mail_comes_in(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path, compound_file(outlook_tree(TEXT, sent=SENT))).drafts
    assert (draft.child.name, draft.received, draft.file) == ("Zoë Peeters", date(2026, 3, 1), "mail.msg")
    assert draft.parents[0].name == "Sofie Maes"


@pytest.mark.parametrize(
    "tree",
    [
        outlook_tree(TEXT),
        outlook_tree(TEXT * 100 + "x" * 9_000),
        outlook_tree(TEXT, codepage=1252),
        outlook_tree(html=PAGE.encode(), rtf=b"x"),
        outlook_tree(html=PAGE.encode("cp1252"), codepage=1252),
        outlook_tree(html=PAGE.encode("cp1252")),
        outlook_tree("Zie hieronder", html=PAGE.encode()),
    ],
    ids=["unicode", "long", "bytes", "page", "page in bytes", "page in wrong bytes", "page that helps out"],
)
def test_texts_in_any_form(tree: Tree) -> None:
    assert values(tree)[Field.CHILD] == "Zoë Peeters"


@pytest.mark.parametrize(
    ("tree", "day"),
    [
        (outlook_tree(TEXT, sent=SENT), date(2026, 3, 1)),
        (
            outlook_tree(
                TEXT, sent=SENT, headers="From: a@example.be\r\nDate: Tue, 3 Feb 2026 10:00:00 +0100\r\n"
            ),
            date(2026, 2, 3),
        ),
        (outlook_tree(TEXT, sent=SENT, headers="Date: gisteren\r\n"), date(2026, 3, 1)),
        (outlook_tree(TEXT), None),
    ],
)
def test_the_day_it_was_sent(tree: Tree, day: date | None) -> None:
    assert values(tree).get(Field.RECEIVED) == day


def test_who_sent_it_is_the_parent_of_a_mail_in_sentences() -> None:
    text = "Hallo, is er plaats voor onze dochter Noor, geboren op 3 maart 2025, op maandag van 8 tot 17u?"
    found = values(outlook_tree(text, sender="Sofie Maes", address="sofie@example.be", sent=SENT))
    assert (found[Field.CHILD], found[Field.PARENT], found[Field.EMAIL]) == (
        "Noor",
        "Sofie Maes",
        "sofie@example.be",
    )


def test_mails_within_the_mail_are_read() -> None:
    inner = outlook_tree(TEXT, sent=datetime(2026, 1, 5, 9, tzinfo=UTC), inner=True)
    message = EmailMessage()
    message["From"], message["Date"] = "a@example.be", "Wed, 7 Jan 2026 09:12:00 +0100"
    message.set_content(TEXT.replace("Zoë", "Bram"))
    files = [("aanvraag.eml", bytes(message)), ("lijst.txt", TEXT.encode()), ("stuk.eml", b"\xff\xfe\x00")]
    (source,) = opened(outlook_tree("Zie bijlage", attached=[inner], files=files, sent=SENT))
    assert [(row.cells[0], row.cells[-1]) for row in source.rows] == [
        ("Zoë Peeters", date(2026, 1, 5)),
        ("Bram Peeters", date(2026, 1, 7)),
    ]


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        (outlook_tree(rtf=b"\x10\x00\x00\x00LZFu" + bytes(40)), "outlook_only_rtf"),
        (outlook_tree(), "mail_without_request"),
        (outlook_tree("Tot morgen!"), "mail_without_request"),
        ({"__properties_version1.0": b""}, "mail_without_request"),
        ({"x": {"__properties_version1.0": bytes(32)}}, "mail_without_request"),
    ],
)
def test_what_is_no_request_says_why(tmp_path: Path, tree: Tree, code: str) -> None:
    with pytest.raises(UnreadableFile) as error:
        drafts(tmp_path, compound_file(tree))
    assert error.value.message.code == code


def refusal(data: bytes, limits: SheetLimits | None = None) -> str:
    with pytest.raises(InputError) as error:
        read_outlook(data, limits or SheetLimits(seconds=5))
    return error.value.messages[0].code


def test_hostile_mails_are_refused() -> None:
    data = compound_file(outlook_tree(TEXT))
    for broken in (data[: len(data) // 2], data[:600], data[:512] + b"\xff" * (len(data) - 512)):
        assert refusal(broken) in ("outlook_unreadable", "mail_without_request")
    assert refusal(data, SheetLimits(seconds=0.001)) == "outlook_unreadable"


def test_mails_within_mails_without_end_are_not_followed() -> None:
    tree = outlook_tree(TEXT, inner=True)
    for depth in range(80):
        tree = outlook_tree(TEXT, attached=[tree], inner=depth < 79)
    assert len(read_outlook(compound_file(tree))) == 50


def test_sectors_that_go_round_in_a_circle_end() -> None:
    data = compound_file(outlook_tree(TEXT * 60))
    for link in (0, 1, 2):
        (letter,) = read_outlook(data[:-512] + struct.pack("<I", link) * 128, SheetLimits(seconds=5))
        assert sum(map(len, letter.texts)) < 10_000


def test_bytes_changed_at_random_never_do_harm() -> None:
    data = compound_file(outlook_tree(TEXT, html=PAGE.encode(), sent=SENT))
    chance = random.Random(4)
    for _ in range(6):
        changed = bytearray(data)
        for _ in range(chance.randrange(1, 40)):
            changed[chance.randrange(8, len(changed))] = chance.randrange(256)
        with suppress(InputError):
            letters = read_outlook(bytes(changed), SheetLimits(seconds=5))
            assert all(isinstance(text, str) for letter in letters for text in letter.texts)
