"""The status guide on paper: all of its words, each status whole on a page, in its language."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.exchange.status_guide_document import QtStatusGuideWriter
from llko_desktop.services.status_guide import GuideEntry, GuidePart, StatusGuide, StatusGuides
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.status_guide_words import status_guide


@pytest.fixture
def guides(qapp: object) -> StatusGuides:
    return StatusGuides(QtStatusGuideWriter())


def words(entry: GuideEntry) -> str:
    """Give all that an entry says, without blanks."""
    parts = [text for part in entry.parts for text in (part.title, *part.lines)]
    return "".join(" ".join([entry.label, entry.meaning, *parts]).split())


def pages_of(guides: StatusGuides, guide: StatusGuide, path: Path) -> list[str]:
    guides.write_pdf(guide, "De Krekel", path)
    return ["".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_stands_whole_on_one_page(
    guides: StatusGuides, procedure: Procedure, tmp_path: Path, language: str
) -> None:
    guide = status_guide(Texts(language, procedure))
    pages = pages_of(guides, guide, tmp_path / "guide.pdf")
    for entry in guide.entries:
        assert sum(words(entry) in page for page in pages) == 1
    assert all("".join(f"{one.question} → {one.label}".split()) in pages[0] for one in guide.questions)
    reader = PdfReader(tmp_path / "guide.pdf")
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (guide.title, "De Krekel")
    assert reader.root_object["/Lang"] == language


def test_a_status_with_more_than_fits_on_a_page_goes_on(
    guides: StatusGuides, procedure: Procedure, tmp_path: Path
) -> None:
    guide = status_guide(Texts("nl", procedure))
    long = GuidePart("Kies dit als", tuple(f"Geval {number} van veel." for number in range(90)))
    guide = replace(guide, entries=(replace(guide.entries[0], parts=(long,)), *guide.entries[1:]))
    said = "".join(pages_of(guides, guide, tmp_path / "guide.pdf"))
    assert all(f"Geval{number}vanveel." in said for number in range(90))
    assert all(words(entry) in said for entry in guide.entries[1:])


def test_other_paper_takes_more_pages(guides: StatusGuides, procedure: Procedure) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer = QPdfWriter(buffer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    guides.paint(status_guide(Texts("nl", procedure)), printer)
    pages = PdfReader(io.BytesIO(bytes(buffer.data().data()))).pages
    assert len(pages) > 4
    said = "".join("".join(page.extract_text().split()) for page in pages)
    assert all(entry.label.replace(" ", "") in said for entry in status_guide(Texts("nl", procedure)).entries)


def test_what_cannot_be_written_is_told(guides: StatusGuides, procedure: Procedure, tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        guides.write_pdf(status_guide(Texts("nl", procedure)), "", tmp_path / "gone" / "guide.pdf")
    assert refused.value.messages
    assert list(tmp_path.iterdir()) == []
