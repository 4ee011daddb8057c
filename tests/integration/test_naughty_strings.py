"""Strings that trip programs up come in as names and remarks, are found again, and go out unchanged."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from llko_desktop import resources
from llko_desktop.cli.output import Output
from llko_desktop.cli.shapes import view_shape
from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.status import Source
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.exchange.list_titles import load_titles
from llko_desktop.exchange.request_sheet import XlsxListWriter
from llko_desktop.services.drafts import RequestDraft
from llko_desktop.services.emphasis import escaped, plain
from llko_desktop.services.export_list import ListExport
from llko_desktop.services.intake import Intake
from llko_desktop.services.ports import RequestQuery
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_engine import LONGEST_REPLY, render
from llko_desktop.services.triage import Triage
from llko_desktop.storage.search import matches
from llko_desktop.storage.store import SqlStore
from llko_desktop.texts.speech import Texts
from tests.helpers.exchange import TODAY, VOCABULARY, read, xlsx_texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.naughty import BY_KIND, STRINGS
from tests.helpers.replies import CASES, letter_to, reply_to
from tests.helpers.requests import make_request
from tests.helpers.stores import StoreFactory

HEADER = ("Referentie", "Ontvangen", "Naam kind", "Ouder", "Opmerkingen")
# Readers of text from a PDF set direction marks of their own; ours come back among them.
MARKS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])

VISIBLE = [text for text in STRINGS if clean_line(text)]
# What a table says of a value that it does not have: no name in any file, but one that can be typed.
NO_VALUE = [text for text in VISIBLE if clean_line(text).casefold() in VOCABULARY.blank]


def _table(texts: Iterable[str]) -> list[tuple[str, ...]]:
    return [HEADER, *((f"N-{n}", "2026-03-01", text, text, text) for n, text in enumerate(texts))]


def _csv(texts: Iterable[str]) -> bytes:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL).writerows(_table(texts))
    return target.getvalue().encode("utf-8-sig", "ignore")


def _xlsx(texts: Iterable[str]) -> bytes:
    return xlsx_texts([[cell.encode("utf-8", "ignore").decode() for cell in row] for row in _table(texts)])


# A reader of workbooks takes the way in which they spell controls for one in these, and not in those.
SPELLED = {"_x005F_x0041_": "_x005FA", "\ufffe": "_xFFFE_", "\uffff": "_xFFFF_"}

# In a CSV file, a ' before what could be a formula says that it is a text: ours are written so, and others.
MARKED = {"'=1+1": "=1+1"}


@pytest.mark.parametrize(
    ("name", "write", "changed"), [("a.csv", _csv, MARKED), ("a.xlsx", _xlsx, SPELLED)], ids=["csv", "xlsx"]
)
def test_each_comes_in_as_name_and_remark(
    tmp_path: Path, name: str, write: Callable[[Iterable[str]], bytes], changed: dict[str, str]
) -> None:
    path = tmp_path / name
    path.write_bytes(write(STRINGS))
    file = read(path)
    drafts = {draft.reference: draft for draft in file.drafts}
    for number, text in enumerate(STRINGS):
        if text not in VISIBLE or text in NO_VALUE:
            continue
        draft, expected = drafts.pop(f"N-{number}"), changed.get(text, text)
        assert draft.child.name == clean_line(expected)
        assert [parent.name for parent in draft.parents] == [clean_line(expected)]
        assert draft.remarks == clean_text(expected)
    assert not drafts
    refused = {STRINGS[row.row - 2] for row in file.rejected}
    assert {row.reason.code for row in file.rejected} == {"name_missing"}
    assert refused == set(STRINGS) - set(VISIBLE) | set(NO_VALUE)
    assert len(NO_VALUE) < 10


def test_what_is_typed_is_kept_as_what_is_read(procedure: Procedure) -> None:
    intake = Intake(MemoryStore(), procedure, lambda: TODAY)
    for text in VISIBLE:
        typed = RequestDraft(TODAY, Child(text), source=Source.DOOR, parents=(Parent(text),), remarks=text)
        request = intake.add(typed)
        assert (request.child.name, request.remarks) == (clean_line(text), clean_text(text))
        assert request.parents == (Parent(clean_line(text)),)
    with pytest.raises(InputError, match="name_missing"):
        intake.add(RequestDraft(TODAY, Child("\u200b"), source=Source.DOOR, parents=(Parent("\t"),)))


@pytest.fixture(scope="module")
def store(stores: StoreFactory, tmp_path_factory: pytest.TempPathFactory) -> SqlStore:
    """Give a store that has each string in three requests: everywhere, as a parent, as a remark."""
    opened = stores.open(tmp_path_factory.mktemp("naughty") / "store.db")
    with opened.write() as work:
        for number, text in enumerate(VISIBLE):
            name, kind = clean_line(text), Child("Kind")
            parents, remarks = (Parent(name),), clean_text(text)
            everywhere = {"child": Child(name), "parents": parents, "remarks": remarks}
            for start, facts in (
                ("C", everywhere),
                ("P", {"child": kind, "parents": parents}),
                ("R", {"child": kind, "remarks": remarks}),
            ):
                work.requests.add(make_request(reference=f"{start}-{number}", **facts))
    return opened


def test_each_is_kept_as_it_came_in(store: SqlStore) -> None:
    with store.read() as work:
        for number, text in enumerate(VISIBLE):
            assert work.requests.get(f"C-{number}").child.name == clean_line(text)
            assert work.requests.get(f"P-{number}").parents == (Parent(clean_line(text)),)
            assert work.requests.get(f"R-{number}").remarks == clean_text(text)


def test_each_is_found_by_typing_or_pasting_it(store: SqlStore) -> None:
    with store.read() as work:
        for number, text in enumerate(VISIBLE):
            for words in {text, clean_line(text), clean_text(text)}:
                found = {row.reference for row in work.requests.rows(RequestQuery(words), 5000)}
                assert found >= {f"C-{number}", f"P-{number}", f"R-{number}"}, ascii(words)


def test_a_store_without_an_index_finds_each_too(store: SqlStore) -> None:
    from sqlalchemy import select

    from llko_desktop.storage.schema import requests

    with store._engine.connect() as connection:
        for number, text in enumerate(VISIBLE):
            condition = matches(text, indexed=False)
            found = set(connection.scalars(select(requests.c.reference).where(condition)))
            assert found >= {f"C-{number}", f"P-{number}", f"R-{number}"}, ascii(text)


def test_a_picture_finds_only_those_who_have_it(store: SqlStore) -> None:
    with store.read() as work:
        found = {row.child for row in work.requests.rows(RequestQuery("🦁"), 5000)} - {"Kind"}
        assert found == {"🦁 Leo"}
        tulip = {row.child for row in work.requests.rows(RequestQuery("anna 🌷"), 5000)} - {"Kind"}
        assert tulip == {"Anna 🌷"}


def test_each_comes_out_of_a_workbook(store: SqlStore, procedure: Procedure, tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    titles = load_titles(resources.read_text("vocabulary/list_titles.toml"))
    export = ListExport(store, XlsxListWriter(titles))
    assert export.write(RequestQuery(), Texts("nl", procedure), path) == 3 * len(VISIBLE)
    drafts = {draft.reference: draft for draft in read(path).drafts}
    for number, text in enumerate(VISIBLE):
        if text in NO_VALUE:
            continue
        expected = SPELLED.get(text, text)
        assert drafts[f"C-{number}"].child.name == clean_line(expected)
        assert drafts[f"P-{number}"].parents == (Parent(clean_line(expected)),)
        remarks = drafts[f"R-{number}"].remarks
        assert remarks.startswith(clean_text(expected)), ascii(text)


def test_each_comes_out_of_json(
    store: SqlStore, procedure: Procedure, capsys: pytest.CaptureFixture[str]
) -> None:
    triage, texts, out = Triage(store, procedure, lambda: TODAY), Texts("nl", procedure), Output(as_json=True)
    for number, text in enumerate(VISIBLE):
        out.result(view_shape(triage.view(f"C-{number}"), texts))
        shown = json.loads(capsys.readouterr().out.encode())
        assert shown["child"] == shown["parents"][0]["name"] == clean_line(text)
        assert shown["remarks"] == clean_text(text)


def test_each_comes_out_of_a_reply() -> None:
    source = ReplyTemplate("own", Purpose.RECEIVED, "nl", "", "", "**Beste** ouder van {{ child }}, **dag**")
    for text in VISIBLE:
        name = clean_line(text)
        if len(name) < LONGEST_REPLY // 2:
            assert plain(render(source, {"child": name}).body) == f"Beste ouder van {name}, dag"


@pytest.fixture
def writer(qapp: object) -> QtLetterWriter:
    return QtLetterWriter(resources.read_text("templates/letter.html.j2"))


def _comparable(text: str) -> str:
    """Give text as it can be compared with what was read from a PDF: lines end elsewhere there."""
    return "".join(unicodedata.normalize("NFC", text).translate(MARKS).split())


def _letter(writer: QtLetterWriter, texts: list[str], target: Path) -> None:
    """Write a letter that has each text between two words of its own."""
    base = letter_to(CASES[2], reply_to(CASES[2], Purpose.PARTIAL_PLACE, "nl"))
    body = "\n\n".join(f"qq{number}q: {escaped(text)} :z{number}z" for number, text in enumerate(texts))
    writer.write_pdf(replace(base, reply=replace(base.reply, body=body)), target)


def _between(text: str, count: int) -> list[str | None]:
    """Give what stands between the words of each text; page numbers are none of it."""
    flat = _comparable(re.sub(r"(?m)^\s*\d+ / \d+\s*$", "", text.replace("\f", "\n")))
    found = (re.search(f"qq{n}q:(.*?):z{n}z", flat, re.DOTALL) for n in range(count))
    return [match and match[1] for match in found]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="no pdftotext on this machine")
@pytest.mark.parametrize("order", [[], ["-raw"], ["-layout"]], ids=["reading", "raw", "layout"])
def test_each_is_in_the_text_of_a_pdf(writer: QtLetterWriter, tmp_path: Path, order: list[str]) -> None:
    texts = list(dict.fromkeys(map(clean_line, VISIBLE)))
    _letter(writer, texts, tmp_path / "a.pdf")
    program = ["pdftotext", "-enc", "UTF-8", *order, str(tmp_path / "a.pdf"), "-"]
    found = _between(subprocess.run(program, capture_output=True, check=True).stdout.decode(), len(texts))
    for text, got in zip(texts, found, strict=True):
        assert got is not None, ascii(text)
        assert _as_poppler(got, order) == _as_poppler(_comparable(text), order), ascii(text)


def _as_poppler(text: str, order: list[str]) -> str:
    """Leave out what pdftotext itself changes: code points that are no characters, hyphens at line ends."""
    text = re.sub("[\ufdd0-\ufdef\ufffd-\uffff\U0001ffff\U0010ffff]", "", text)
    return text if order or len(text) < 1000 else text.replace("-", "")


def test_what_is_no_character_is_in_a_pdf_too(writer: QtLetterWriter, tmp_path: Path) -> None:
    texts = [text for text in BY_KIND["outside the characters"] if clean_line(text) and "\ufdd0" not in text]
    _letter(writer, texts, tmp_path / "a.pdf")
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert _between("\n".join(page.extract_text() for page in pages), len(texts)) == texts
