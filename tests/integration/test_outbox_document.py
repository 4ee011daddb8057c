"""The work sheet on paper: every action with its box, its term and its whole text, to be searched."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.outbox_document import QtOutboxWriter
from llko_desktop.services.outbox_document import OutboxDocuments, PrintedItem, PrintedOutbox

ITEM = PrintedItem(
    head="Noor Peeters · OV-2026-00412",
    term="2 dagen te laat",
    action="Zet de status op “Opvangplan niet mogelijk”",
    notes=("In te voeren sinds ma 22 jun 2026", "“Vraag ontvangen” hoeft niet meer"),
    text="Beste Sofie,\n\nEr is geen plaats.\n\n- Sorry",
)
SHEET = PrintedOutbox(
    title="In te voeren op Opvang.Vlaanderen",
    provider="De Krekel",
    lines=("De Krekel · wo 24 jun 2026", "Meld aan op https://www.opvang.vlaanderen"),
    entered_on="Ingevoerd op",
    items=(ITEM, replace(ITEM, head="Élise · L-2026-0001", term="", text="", notes=())),
    language="nl",
)


@pytest.fixture
def documents(qapp: object) -> OutboxDocuments:
    return OutboxDocuments(QtOutboxWriter())


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_everything_is_on_it_in_order(documents: OutboxDocuments, tmp_path: Path) -> None:
    documents.write_pdf(SHEET, tmp_path / "sheet.pdf")
    reader = PdfReader(tmp_path / "sheet.pdf")
    said = words(reader)
    told = [SHEET.title, *SHEET.lines, ITEM.head, ITEM.term, ITEM.action, *ITEM.notes, "Ingevoerd op"]
    told += [*ITEM.text.split("\n\n"), "Élise · L-2026-0001"]
    places = [said.index(text) for text in told]
    assert places == sorted(places)
    assert said.count("Ingevoerd op ___") == len(SHEET.items)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (SHEET.title, "De Krekel")
    assert reader.root_object["/Lang"] == "nl"


def test_an_action_is_not_parted_from_its_title(documents: OutboxDocuments, tmp_path: Path) -> None:
    items = tuple(replace(ITEM, head=f"Kind{number} · OV-{number}", text="") for number in range(60))
    documents.write_pdf(replace(SHEET, items=items), tmp_path / "sheet.pdf")
    pages = PdfReader(tmp_path / "sheet.pdf").pages
    assert len(pages) > 1
    counts = [(text.count("· OV-"), text.count("Ingevoerd op")) for text in (p.extract_text() for p in pages)]
    assert sum(heads for heads, _ in counts) == len(items)
    assert all(heads == ticks for heads, ticks in counts)


def test_an_empty_sheet_is_one_page(documents: OutboxDocuments, tmp_path: Path) -> None:
    documents.write_pdf(replace(SHEET, items=(), lines=("Alles is ingevoerd.",)), tmp_path / "sheet.pdf")
    (page,) = PdfReader(tmp_path / "sheet.pdf").pages
    assert "Alles is ingevoerd." in page.extract_text()


def test_names_and_texts_of_any_kind_are_whole(documents: OutboxDocuments, tmp_path: Path) -> None:
    item = replace(ITEM, head=f"{'W' * 300} · OV-1", text="Олена 😀 =1+1\n" + "lang woord " * 900)
    documents.write_pdf(replace(SHEET, items=(item,)), tmp_path / "sheet.pdf")
    said = words(PdfReader(tmp_path / "sheet.pdf"))
    assert "W" * 300 in said.replace(" ", "")
    assert "Олена 😀 =1+1" in said
    assert said.count("lang ") == said.count("woord") == 900


def test_it_is_painted_on_a_printer(documents: OutboxDocuments) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer = QPdfWriter(buffer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    documents.paint(SHEET, printer)
    assert "Élise · L-2026-0001" in words(PdfReader(io.BytesIO(bytes(buffer.data().data()))))


def test_a_file_is_whole_or_not_there(documents: OutboxDocuments, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder_gone"):
        documents.write_pdf(SHEET, tmp_path / "gone" / "sheet.pdf")
    kept = tmp_path / "kept.pdf"
    kept.write_text("mine")
    with pytest.raises(InputError, match="file_exists"):
        documents.write_pdf(SHEET, kept, replace=False)
    assert kept.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [kept]
