"""The week for the wall as a PDF: always one page, with all its words, to be searched, in its language."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.week_document import QtWeekWriter
from llko_desktop.services.week_document import PrintedDay, PrintedWeek, WeekDocuments

A4_ON_ITS_SIDE = (842, 595)
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
FREE = (("Voormiddag", "1 vrij"), ("Namiddag", "volzet"))


def week_of(*children: tuple[tuple[str, str], ...], **more: object) -> PrintedWeek:
    days = [
        PrintedDay(name, f"{number + 17} augustus", "", "open 7–18", found, FREE)
        for number, (name, found) in enumerate(zip(DAYS, children, strict=False))
    ]
    title = "Week 34 · 17 – 21 augustus 2026"
    made = PrintedWeek(title, "De Krekel", title, tuple(days), ("Toestand van do 13 aug 2026",), "nl")
    return replace(made, **more)  # type: ignore[arg-type]


def many(number: int, name: str = "Kind{} Naam") -> tuple[tuple[str, str], ...]:
    return tuple((f"{7 + at % 3}:30–17", name.format(at)) for at in range(number))


def told(week: PrintedWeek) -> list[str]:
    """Give the words of a week in the order in which a page has them."""
    parts = [week.provider, week.week]
    for day in week.days:
        parts += [day.name, day.date, day.opening]
        parts += [text for child in day.children for text in child]
        parts += [day.closed, *(text for half in day.free for text in half)]
    return " ".join([*parts, "   ·   ".join(week.notes)]).split()


WEEK = week_of(many(3), many(8), (), (("8–12", "Élise\nook 13–17"),), many(1))
CLOSED = replace(WEEK.days[2], closed="Gesloten: Nationale feestdag", opening="", free=())


@pytest.fixture
def writer(qapp: object) -> QtWeekWriter:
    return QtWeekWriter()


@pytest.mark.parametrize(
    "week",
    [
        WEEK,
        replace(WEEK, days=(*WEEK.days[:2], CLOSED, *WEEK.days[3:])),
        week_of((), (), (), (), ()),
        week_of(*[many(5)] * 7),
        week_of(*[many(40)] * 5),
        week_of(many(40, "Kind{} Van den Bossche-Vanderstraeten"), *[many(12)] * 4),
        week_of(*[many(130)] * 5),
    ],
)
def test_every_week_is_one_page_with_all_its_words(
    writer: QtWeekWriter, tmp_path: Path, week: PrintedWeek
) -> None:
    writer.write_pdf(week, tmp_path / "week.pdf")
    (page,) = PdfReader(tmp_path / "week.pdf").pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == A4_ON_ITS_SIDE
    assert page.extract_text().split() == told(week)


@pytest.mark.parametrize(
    "more",
    [
        {"provider": "Een kinderopvang met een heel lange naam " * 12},
        {"provider": "W" * 300},
        {"provider": "", "notes": ()},
        {"notes": ("Een opmerking. " * 60,)},
    ],
)
def test_nothing_long_makes_a_second_page(
    writer: QtWeekWriter, tmp_path: Path, more: dict[str, object]
) -> None:
    week = replace(WEEK, **more)  # type: ignore[arg-type]
    writer.write_pdf(week, tmp_path / "week.pdf")
    (page,) = PdfReader(tmp_path / "week.pdf").pages
    assert "".join(page.extract_text().split()) == "".join(told(week))


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120), children=st.integers(0, 60)
)
def test_no_name_makes_a_second_page(writer: QtWeekWriter, tmp_path: Path, name: str, children: int) -> None:
    week = week_of((("8–12", name), *many(children)), (), (), (), ())
    writer.write_pdf(week, tmp_path / "week.pdf")
    assert len(PdfReader(tmp_path / "week.pdf").pages) == 1


def test_names_of_any_script_are_found(writer: QtWeekWriter, tmp_path: Path) -> None:
    week = week_of((("8–12", "Олена 😀"), ("8–12", "Łukasz")), (), (), (), ())
    writer.write_pdf(week, tmp_path / "week.pdf")
    said = " ".join(PdfReader(tmp_path / "week.pdf").pages[0].extract_text().split())
    assert "Олена 😀" in said
    assert "Łukasz" in said


def test_title_language_and_whose_it_is_are_told(writer: QtWeekWriter, tmp_path: Path) -> None:
    writer.write_pdf(replace(WEEK, language="fr"), tmp_path / "week.pdf")
    reader = PdfReader(tmp_path / "week.pdf")
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (WEEK.title, "De Krekel")
    assert reader.root_object["/Lang"] == "fr"
    assert [mark["/Title"] for mark in reader.outline] == [day.name for day in WEEK.days]


@pytest.mark.parametrize("orientation", QPageLayout.Orientation)
@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A5, QPageSize.PageSizeId.A3])
def test_it_is_one_page_of_whatever_paper_a_printer_has(
    writer: QtWeekWriter, orientation: QPageLayout.Orientation, size: QPageSize.PageSizeId
) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer = QPdfWriter(buffer)
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(orientation)
    WeekDocuments(writer).paint(WEEK, printer)
    (page,) = PdfReader(io.BytesIO(bytes(buffer.data().data()))).pages
    assert (page.mediabox.width > page.mediabox.height) == (orientation is QPageLayout.Orientation.Landscape)
    assert "Élise" in page.extract_text()


def test_what_cannot_be_written_is_told(writer: QtWeekWriter, tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        WeekDocuments(writer).write_pdf(WEEK, tmp_path / "gone" / "week.pdf")
    assert [message.code for message in refused.value.messages] == ["folder_gone"]
    assert list(tmp_path.iterdir()) == []
