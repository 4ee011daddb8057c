"""What a file is, its content decides; what cannot be read says why."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.reader import RequestFileReader
from llko_desktop.exchange.source_file import Kind, kind_of
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.files import read_bytes
from tests.helpers.exchange import DATA, TODAY, VOCABULARY, read

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(path: Path) -> tuple[str, dict[str, object]]:
    with pytest.raises(UnreadableFile) as error:
        read(path)
    assert error.value.file == path.name
    return error.value.message.code, dict(error.value.message.values)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04...", Kind.WORKBOOK),
        (OLE + b"\0" * 100 + "Workbook\0".encode("utf-16-le"), Kind.WORKBOOK),
        (b"From: a@example.be\r\nSubject: x\r\n\r\nDag", Kind.MAIL),
        (b"Received: by x\n\tfor y\nDate: z\n\nNaam: x", Kind.MAIL),
        (b"Date;From;Subject\n1;2;3", Kind.TEXT),
        (b"Subject: x\nDag: y\n\n", Kind.TEXT),
        (b"BMI;Kind;Start\n1;2;3", Kind.TEXT),
        (b"", Kind.TEXT),
    ],
)
def test_kind_by_content(data: bytes, kind: Kind) -> None:
    assert kind_of(data) is kind


@pytest.mark.parametrize(
    ("data", "code", "kind"),
    [
        (b"%PDF-1.7 ...", "file_not_table", "pdf"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "file_not_table", "image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "file_not_table", "image"),
        (b"{\\rtf1\\ansi", "file_not_table", "rtf"),
        (b"\x1f\x8b\x08", "file_not_table", "archive"),
        (OLE + b"\0" * 100 + "WordDocument\0".encode("utf-16-le"), "file_not_table", "document"),
    ],
)
def test_what_is_no_table_says_what_it_is(tmp_path: Path, data: bytes, code: str, kind: str) -> None:
    path = tmp_path / "aanvragen.csv"
    path.write_bytes(data)
    assert refusal(path) == (code, {"kind": kind})


def test_encrypted_workbook(tmp_path: Path) -> None:
    path = tmp_path / "geheim.xlsx"
    path.write_bytes(OLE + b"\0" * 2000 + "EncryptedPackage".encode("utf-16-le"))
    assert refusal(path) == ("file_encrypted", {})


@pytest.mark.parametrize("data", [b"", b"\r\n \r\n", b"\xef\xbb\xbf", b"\x00" * 5000])
def test_empty_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "leeg.csv"
    path.write_bytes(data)
    assert refusal(path) == ("file_empty", {})


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "weg.csv") == ("file_missing", {})
    assert refusal(tmp_path) == ("file_is_folder", {})


def test_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.truncate(500 * 2**20)
    assert refusal(path) == ("file_too_large", {"size": 500 * 2**20, "limit": 50 * 2**20})


def test_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "groeit.csv"
    path.write_bytes(b"Kind;Ouder\n" * 200)
    seen = os.stat_result((stat.S_IFREG | 0o644, 0, 0, 1, 0, 0, 10, 0, 0, 0))
    monkeypatch.setattr(Path, "stat", lambda *_, **__: seen)
    with pytest.raises(InputError) as error:
        read_bytes(path, 1000)
    assert error.value.messages[0].code == "file_too_large"


def test_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "dicht.csv"
    path.write_bytes(b"x")
    path.chmod(0)
    if os.access(path, os.R_OK):  # an administrator may read everything, so the refusal is brought about
        monkeypatch.setattr(Path, "open", _refuse)
    assert refusal(path) == ("file_no_permission", {})


def _refuse(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize(
    "text",
    ["zomaar wat tekst", "a;b;c\n1;2;3\n", "Datum;Bedrag\n1;2", "Kind\nLien\n", "\n".join(["1;2;3"] * 300)],
)
def test_no_header(tmp_path: Path, text: str) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    assert refusal(path) == ("header_not_found", {})


def test_name_does_not_decide(tmp_path: Path) -> None:
    for source, name in (
        ("overzicht.xlsx", "a.csv"),
        ("OV-2026-01045.eml", "b.xlsx"),
        ("requests-utf8.csv", "c.xls"),
    ):
        path = tmp_path / name
        path.write_bytes((DATA / source).read_bytes())
        assert read(path).read == read(DATA / source).read


def test_limit_on_size_can_be_set(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        RequestFileReader(lambda: VOCABULARY, max_bytes=100).read(DATA / "overzicht.xlsx", TODAY)
    assert error.value.message.code == "file_too_large"
