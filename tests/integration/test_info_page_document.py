"""The page and its poster as PDF: all words in their order, pictures that open, one page for the door."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextLine

from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.exchange.info_page_document import QtInfoPageWriter
from llko_desktop.exchange.page_text import PageText
from llko_desktop.exchange.paged import Pages
from llko_desktop.exchange.paper_pictures import rows
from llko_desktop.services.info_page_document import ParentView
from llko_desktop.texts.parent_view import parent_view
from llko_desktop.texts.speech import Texts
from tests.helpers.info_page import FINE, FULL, TODAY
from tests.helpers.pictures import encoded, garden

A4_POINTS = (595, 842)
LONG = replace(FULL, presentation="\n\n".join(f"Alinea{n} " + "Wij spelen buiten. " * 50 for n in range(20)))


@pytest.fixture
def writer(qapp: object) -> QtInfoPageWriter:
    return QtInfoPageWriter()


def picture(number: int, width: int = 900, height: int = 600, *, logo: bool = False) -> Picture:
    kind = PictureKind.LOGO if logo else PictureKind.PHOTO
    return Picture(number, kind, number, width, height, str(number), FINE)


def jpegs(*pictures: Picture) -> Mapping[int, bytes]:
    return {one.number: encoded(garden(one.width, one.height)) for one in pictures}


def view_of(
    procedure: Procedure, provider: Provider = FULL, *pictures: Picture, language: str = "nl"
) -> ParentView:
    return parent_view(provider, pictures, Texts(language, procedure), TODAY)


def words_of(pdf: Path) -> list[str]:
    """Give the words of a PDF without the numbers of its pages."""
    reader = PdfReader(pdf)
    found: list[str] = []
    for number, page in enumerate(reader.pages, 1):
        words = page.extract_text().split()
        footer = [str(number), "/", str(len(reader.pages))]
        if len(reader.pages) > 1:
            place = next(at for at in range(len(words)) if words[at : at + 3] == footer)
            del words[place : place + 3]
        found += words
    return found


def told(view: ParentView) -> list[str]:
    """Give the words of a view in the order in which a page has them."""
    parts = [view.name, view.kind, "  ·  ".join(view.contact), *view.presentation]
    parts += [text for fact in view.facts for text in fact]
    parts += [text for title, texts in view.sections for text in (title, *texts)]
    return " ".join(parts).split()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("provider", [FULL, LONG, Provider(), Provider(name="De Krekel")])
def test_the_pdf_has_the_words_of_the_page_in_their_order(
    writer: QtInfoPageWriter, procedure: Procedure, tmp_path: Path, provider: Provider, language: str
) -> None:
    pictures = (picture(1, logo=True), picture(2), picture(3, 600, 900), picture(4))
    view = view_of(procedure, provider, *pictures, language=language)
    writer.write_pdf(view, jpegs(*pictures), tmp_path / "pagina.pdf")
    assert words_of(tmp_path / "pagina.pdf") == told(view)
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "pagina.pdf").pages)
    assert "\t" not in text, "what is copied has spaces"


def test_signs_of_any_script_are_told_as_well(
    writer: QtInfoPageWriter, procedure: Procedure, tmp_path: Path
) -> None:
    provider = replace(FULL, name="Krekel 😀 Олена", pets="Twee katten 🐈 Łódź")
    photo = picture(2)
    view = view_of(procedure, provider, photo)
    for write in (writer.write_pdf, writer.write_poster):
        write(view, jpegs(photo), tmp_path / "pagina.pdf")
        assert "Krekel 😀 Олена" in " ".join(words_of(tmp_path / "pagina.pdf"))


def test_whose_it_is_and_its_language_are_told(
    writer: QtInfoPageWriter, procedure: Procedure, tmp_path: Path
) -> None:
    view = view_of(procedure, FULL, language="fr")
    for write in (writer.write_pdf, writer.write_poster):
        write(view, {}, tmp_path / "pagina.pdf")
        reader = PdfReader(tmp_path / "pagina.pdf")
        assert reader.metadata is not None
        assert (reader.metadata.title, reader.metadata.author) == (view.title, "De Krekel")
        assert reader.root_object["/Lang"] == "fr"
        parts = [title for title, _ in view.sections] if write == writer.write_pdf else []
        assert [mark["/Title"] for mark in reader.outline] == [view.name, *parts]


def test_the_pictures_of_the_pdf_open_elsewhere_and_lie_on_the_page(
    writer: QtInfoPageWriter, procedure: Procedure, tmp_path: Path
) -> None:
    pictures = (picture(1, 300, 200, logo=True), *(picture(n, *size) for n, size in enumerate(SIZES, 2)))
    view = view_of(procedure, FULL, *pictures)
    writer.write_pdf(view, jpegs(*pictures), tmp_path / "pagina.pdf")
    found = [image.image for page in PdfReader(tmp_path / "pagina.pdf").pages for image in page.images]
    assert len(found) == len(pictures)
    for image, kept in zip(found, pictures, strict=True):
        assert image is not None
        assert image.width / image.height == pytest.approx(kept.width / kept.height, rel=0.02)
        red, _, blue = _pixel(image, 0.25, 0.5)
        assert red > blue + 60, "the house is red"


SIZES = [(900, 600), (600, 900), (800, 800), (1200, 400), (300, 900), (900, 600)]


def _pixel(image: Image.Image, across: float, down: float) -> tuple[int, int, int]:
    pixel = image.convert("RGB").getpixel((round(image.width * across), round(image.height * down)))
    assert isinstance(pixel, tuple)
    return int(pixel[0]), int(pixel[1]), int(pixel[2])


@given(shapes=st.lists(st.floats(0.3, 4), max_size=12))
def test_rows_hold_every_picture_once_within_the_width(shapes: list[float]) -> None:
    found = rows(shapes, 100, 2, 40)
    assert [place for row in found for place in row.places] == list(range(len(shapes)))
    for row in found:
        width = sum(shapes[place] * row.height for place in row.places) + 2 * (len(row.places) - 1)
        assert width <= 100 + 1e-6
        assert row.height <= 40


@pytest.mark.parametrize("points", [6.3, 10.5, 17])
def test_the_values_of_facts_stand_below_each_other(qapp: object, points: float) -> None:
    text = PageText(Pages(), 10_000)
    labels = ["Tarief", "Openingsuren", "Kennismaken met ons"]
    text.facts([(label, "waarde\nen nog een") for label in labels], points)
    assert text.height > 0  # it is laid out
    places, block = [], text.document.begin()
    while block.isValid():
        first, second = (block.layout().lineAt(number) for number in range(2))
        at = block.text().index(" waarde") + 1
        places += [_x(first, at), _x(second, second.textStart())]
        block = block.next()
    assert places == pytest.approx([places[0]] * len(places), abs=3), "in dots of 1200 an inch"


def _x(line: QTextLine, at: int) -> float:
    place = cast(tuple[float, int], line.cursorToX(at))
    return place[0]


def test_the_poster_tells_what_is_needed_at_the_door(
    writer: QtInfoPageWriter, procedure: Procedure, tmp_path: Path
) -> None:
    photo = picture(2)
    view = view_of(procedure, replace(FULL, tariff=Tariff.FREE), photo)
    writer.write_poster(view, jpegs(photo), tmp_path / "poster.pdf")
    said = " ".join(words_of(tmp_path / "poster.pdf"))
    for part in (view.name, "7:00–18:00", "32,50", "8, for 0 to 3 years", *view.contact, *view.invitation):
        assert " ".join(part.split()) in said
    assert FULL.approach not in said


@pytest.mark.parametrize("sizes", [[], [(900, 600)], [(300, 900)], [(1200, 300)]])
@pytest.mark.parametrize(
    "provider",
    [
        Provider(),
        FULL,
        replace(FULL, name="Kinderopvang met een lange naam " * 30),
        replace(FULL, name="W" * 400),
        replace(
            FULL, opening=parse_schedule("ma 7-8 9-10, di 7-9, wo 8-9, do 8-10, vr 8-11, za 8-12, zo 8-13")
        ),
    ],
)
def test_the_poster_is_always_one_page_with_all_its_words(
    writer: QtInfoPageWriter,
    procedure: Procedure,
    tmp_path: Path,
    provider: Provider,
    sizes: list[tuple[int, int]],
) -> None:
    pictures = [picture(1, 400, 100, logo=True), *(picture(2, *size) for size in sizes)]
    view = view_of(procedure, provider, *pictures)
    writer.write_poster(view, jpegs(*pictures), tmp_path / "poster.pdf")
    (page,) = PdfReader(tmp_path / "poster.pdf").pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == A4_POINTS
    assert len(page.images) == len(pictures)
    said = "".join(page.extract_text().split())
    for text in (view.name, view.kind, *view.contact, *view.invitation, *(v for _, v in view.door_facts)):
        assert "".join(text.split()) in said


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=600))
def test_no_name_makes_a_second_page(
    writer: QtInfoPageWriter, procedure: Procedure, tmp_path: Path, name: str
) -> None:
    writer.write_poster(view_of(procedure, replace(FULL, name=name)), {}, tmp_path / "poster.pdf")
    assert len(PdfReader(tmp_path / "poster.pdf").pages) == 1


def test_both_are_painted_on_the_pages_of_a_printer(writer: QtInfoPageWriter, procedure: Procedure) -> None:
    photo = picture(2)
    view = view_of(procedure, FULL, photo)
    pages = []
    for paint in (writer.paint, writer.paint_poster):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        printer = QPdfWriter(buffer)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        paint(view, jpegs(photo), printer)
        pages.append(PdfReader(io.BytesIO(bytes(buffer.data().data()))).pages)
    page, poster = pages
    assert len(page) > 1
    assert len(poster) == 1
    for one in (page[0], poster[0]):
        assert one.mediabox.width > one.mediabox.height
        assert "Krekel" in one.extract_text()


def test_a_place_that_cannot_be_written_is_an_oserror(
    writer: QtInfoPageWriter, procedure: Procedure, tmp_path: Path
) -> None:
    for write in (writer.write_pdf, writer.write_poster):
        with pytest.raises(OSError, match=r"No such file|cannot find"):
            write(view_of(procedure), {}, tmp_path / "gone" / "pagina.pdf")
    assert list(tmp_path.iterdir()) == []
