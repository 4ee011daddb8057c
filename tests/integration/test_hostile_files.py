"""Files that are broken or meant to do harm end in drafts or in a clear refusal; nothing crashes or hangs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llko_desktop.exchange.csv_table import MAX_COLUMNS, MAX_ROWS
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.incoming import Reading
from tests.helpers.exchange import DATA, READER, TODAY, read

CODES = {
    "file_empty",
    "file_encrypted",
    "file_not_table",
    "header_not_found",
    "mail_without_request",
    "table_too_large",
    "workbook_damaged",
}
MAIL = b"Date: Sat, 28 Feb 2026 09:12:00 +0100\nFrom: a@example.be\n"


def outcome(folder: Path, data: bytes) -> tuple[str, dict[str, object]]:
    """Read the data as a file; gives the code and values of the refusal, `read` when there was none.

    It is opened too, as for a user who is asked, which refuses nothing that is read.
    """
    path = folder / "bestand.csv"
    path.write_bytes(data)
    opened = []
    with suppress(UnreadableFile):
        opened = READER.open(path)
    for source in opened:
        READER.interpret(source, Reading(), TODAY)
        for column in source.columns[:20]:
            READER.samples(source, Reading(), column.index)
    try:
        read(path)
        assert opened
    except UnreadableFile as error:
        return error.message.code, dict(error.message.values)
    return "read", {}


def mutated(data: bytes, random: Random) -> bytes:
    """Give the data with some bytes changed, left out, put in or said again."""
    changed = bytearray(data)
    for _ in range(random.choice([1, 5, 30])):
        place = random.randrange(len(changed) + 1)
        match random.randrange(4):
            case 0:
                changed[place : place + 1] = bytes([random.randrange(256)])
            case 1:
                del changed[place : place + random.randrange(50)]
            case 2:
                changed[place:place] = random.choice(
                    [b'"', b";", b"\n", b"\x00", b"\xff\xfe", b"<td>", b":", b"9" * 30]
                )
            case _:
                start = random.randrange(len(changed) + 1)
                changed[place:place] = changed[start : start + random.randrange(100)]
    return bytes(changed)


@pytest.mark.parametrize("name", sorted(path.name for path in DATA.iterdir() if path.is_file()))
def test_damaged_samples(name: str, tmp_path: Path) -> None:
    random = Random(name)
    data = (DATA / name).read_bytes()
    for _ in range(40):
        assert outcome(tmp_path, mutated(data, random))[0] in {*CODES, "read"}


@pytest.mark.parametrize(
    ("data", "what", "limit"),
    [
        (b"Kind;Ouder" + b"\n" * 5_000_000, "rows", MAX_ROWS),
        (b"Kind;Ouder\n" + b"a;b\n" * MAX_ROWS, "rows", MAX_ROWS),
        (b"Kind;Ouder;" * 1_000, "columns", MAX_COLUMNS),
        (b"Kind;Ouder\n" + b"a" * 200_000, "cell", 131_072),
    ],
    ids=["lines", "rows", "columns", "cell"],
)
def test_text_past_the_bounds(tmp_path: Path, data: bytes, what: str, limit: int) -> None:
    assert outcome(tmp_path, data) == ("table_too_large", {"what": what, "limit": limit})


@pytest.mark.parametrize(
    "body",
    [
        b"\n" + b"a: b\n" * 200_000,
        b"\n" + b"Naam " * 100_000,
        b"Content-Type: text/html\n\n" + b"<table><tr><td>" * 100_000,
        b"Content-Type: text/html\n\n" + b"<" * 500_000,
        b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" * 20_000,
        b"Content-Type: message/rfc822\n\n" * 150,
        b"Content-Type: message/rfc822\n\n" * 3_000,
        b"Content-Type: multipart/digest; boundary=a\n\n--a\n\n" * 190 + b"\n" * 5_000_000,
        b"Content-Type: " + b"(" * 100_000 + b"\n\nx",
        b"Content-Type: text/html; " + b"(" * 3_000 + b"\n\nx",
        b"Date: " + b"," * 100_000 + b"\n\nx",
        b"Content-Type: text/html\n\n" + b"<![" * 1_000,
        b"Content-Type: text/html\n\n" + b"<!--" * 40_000,
        b"Content-Type: text/plain; charset=utf-7\nContent-Transfer-Encoding: base64\n\n====",
        b"Content-Type: ;;;=\nContent-Disposition: \x00\xff\n\nx",
    ],
    ids=[
        "labels",
        "words",
        "tables",
        "brackets",
        "maze",
        "nested",
        "deep",
        "digests",
        "long",
        "comments",
        "date",
        "marked",
        "unended",
        "base64",
        "headers",
    ],
)
def test_mail_meant_to_do_harm(tmp_path: Path, body: bytes) -> None:
    assert outcome(tmp_path, MAIL + body) == ("mail_without_request", {})


def test_quotes_meant_to_do_harm(tmp_path: Path) -> None:
    for line in (b'"a";"\n', b'"a" b;x\n', b'a;"b\n'):
        assert outcome(tmp_path, line * 20_000) == ("header_not_found", {})


STARTS = (
    b"",
    b"Kind;Ouder;Ontvangen;Mail;Telefoon;Plan\n",
    MAIL,
    MAIL + b"Content-Type: ",
    MAIL + b"\nKind: ",
)
PIECES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [b"\n", b"\n\n", b";", b'"', b": ", b"--a\n", b"<!", b"&#", b"=?utf-8?b?", b"multipart/mixed;"]
    ),
    st.sampled_from(
        [b"boundary=a\n\n", b"Naam: ", b"Ouder: ", b"text/html; charset=", b"quoted-printable\n"]
    ),
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.sampled_from(STARTS), pieces=st.lists(PIECES, max_size=30))
def test_any_bytes_are_read_or_refused(tmp_path: Path, start: bytes, pieces: list[bytes]) -> None:
    assert outcome(tmp_path, start + b"".join(pieces))[0] in {*CODES, "read"}
