"""Letters: escaped HTML, an A4 PDF that can be searched, written whole or not at all, and printed pages."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from pytestqt.qtbot import QtBot

from llko_desktop import resources
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.exchange import letter_logo
from llko_desktop.exchange.letters import Block, QtLetterWriter, blocks
from llko_desktop.exchange.paper_pictures import read_image
from llko_desktop.services.replies import Letter
from tests.helpers.pictures import encoded, garden
from tests.helpers.replies import CASES, letter_to, reply_to

A4_POINTS = (595, 842)
HOSTILE = "<script>alert(1)</script> & <img src='http://example.be/x.png'> {{ 7*7 }} \"q\""


@pytest.fixture
def writer(qapp: object) -> QtLetterWriter:
    return QtLetterWriter(resources.read_text("templates/letter.html.j2"))


def letter(case: int = 2, purpose: Purpose = Purpose.PARTIAL_PLACE, language: str = "nl") -> Letter:
    return letter_to(CASES[case], reply_to(CASES[case], purpose, language))


def with_body(found: Letter, body: str) -> Letter:
    return replace(found, reply=replace(found.reply, body=body))


def words_of(pdf: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


class _Texts(HTMLParser):
    """Gives what a browser would show, and which elements it would make."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.elements: set[str] = set()
        self._inside: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.elements.add(tag)
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._inside[-1:] not in (["style"], ["title"]):
            self.shown.append(data)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", Purpose)
def test_pdf_gives_back_the_words_of_the_reply(
    writer: QtLetterWriter, tmp_path: Path, purpose: Purpose, language: str
) -> None:
    found = letter(5, purpose, language)
    target = tmp_path / "brief.pdf"
    writer.write_pdf(found, target)
    assert all(len(line) < 120 for line in PdfReader(target).pages[0].extract_text().splitlines())
    text = words_of(target).replace("• ", "")
    paragraphs = [re.sub(r"^- ", "", part, flags=re.MULTILINE) for part in found.reply.body.split("\n\n")]
    for part in (found.reply.subject, found.date_line, found.reference_line, *paragraphs):
        assert " ".join(part.split()) in text
    for part in found.sender_lines:
        assert part in text


def test_pdf_is_one_a4_page_with_a_title(writer: QtLetterWriter, tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    writer.write_pdf(letter(), target)
    reader = PdfReader(target)
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == A4_POINTS
    assert reader.metadata is not None
    assert reader.metadata.title == letter().reply.subject
    assert reader.metadata.creator == "LLKO Desktop"
    assert "1 / 1" not in words_of(target)
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


def test_a_long_letter_numbers_its_pages_and_loses_no_word(writer: QtLetterWriter, tmp_path: Path) -> None:
    body = "\n\n".join(f"Alinea{number} " + "nog wat woorden " * 40 for number in range(20))
    target = tmp_path / "brief.pdf"
    writer.write_pdf(with_body(letter(), body), target)
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(target).pages]
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page
    text = " ".join(pages)
    assert [text.count(f"Alinea{number} ") for number in range(20)] == [1] * 20


def test_names_in_any_script_are_in_the_pdf(writer: QtLetterWriter, tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    names = ("Ayşe Yıldız", "Łukasz Đỗ", "Ελένη", "Олена")
    writer.write_pdf(replace(letter(), recipient_lines=names), target)
    text = words_of(target)
    assert all(name in text for name in names)


def test_html_escapes_every_text(writer: QtLetterWriter) -> None:
    reply = replace(letter().reply, subject=HOSTILE, body=f"{HOSTILE}\n\n- {HOSTILE}")
    lines = (HOSTILE, HOSTILE)
    page = writer.html(Letter(reply, lines, lines, HOSTILE, HOSTILE, lines))
    seen = _Texts(page)
    assert not {"script", "img"} & seen.elements
    assert " ".join(seen.shown).count(HOSTILE) == 11
    assert "http-equiv" not in page


def test_html_keeps_paragraphs_lists_and_lines(writer: QtLetterWriter) -> None:
    page = writer.html(with_body(letter(), "Een\n\n- a\n- b\n\nGroet,\nEls"))
    assert re.findall(r"<li>(\w)</li>", page) == ["a", "b"]
    assert "<p>Een</p>" in page
    assert "Groet,<br>Els" in page
    assert page.startswith("<!DOCTYPE html>")
    assert '<html lang="nl">' in page


def test_french_signs_stay_on_the_line_of_their_word(writer: QtLetterWriter) -> None:
    page = writer.html(with_body(letter(language="fr"), "Une question ? De 8 h à 17 h : oui !"))
    assert "Une question~? De 8~h à 17~h~: oui~!" in page.replace("\N{NO-BREAK SPACE}", "~")


def test_blocks() -> None:
    a, b, c, d, e, f = (((text, False),) for text in ("a", "b", "c:", "d", "e", "f"))
    assert blocks("a\nb\n\nc:\n- d\n- e\nf") == (
        Block(False, (a, b)),
        Block(False, (c,)),
        Block(True, (d, e)),
        Block(False, (f,)),
    )
    assert blocks("- **g**h") == (Block(True, ((("g", True), ("h", False)),)),)


def test_bold_words_are_bold_without_stars(writer: QtLetterWriter, tmp_path: Path) -> None:
    body = "Ten laatste **10 <juli> 2026** en\n\n- **maandag** van 8 tot 17 **uur**\n- 2 * 3, \\**x**\n\nEls"
    page = writer.html(with_body(letter(), body)).replace("\N{NO-BREAK SPACE}", "~")
    assert "<p>Ten laatste <b>10 &lt;juli&gt; 2026</b> en</p>" in page
    assert "<li><b>maandag</b> van 8 tot 17~<b>uur</b></li>" in page
    assert "<li>2 * 3, **x**</li>" in page
    target = tmp_path / "brief.pdf"
    writer.write_pdf(with_body(letter(), body), target)
    assert "Ten laatste 10 <juli> 2026 en" in words_of(target)
    assert "maandag van 8 tot 17 uur" in words_of(target)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let no file of this process grow past `size` bytes, as on a disk that is full."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_disk_leaves_the_old_letter_and_nothing_else(writer: QtLetterWriter, tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    writer.html(letter())
    with largest_file(2000), pytest.raises(OSError, match="too large"):
        writer.write_pdf(letter(), target)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


@pytest.mark.parametrize("place", ["gone/brief.pdf", "file/brief.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_an_oserror(
    writer: QtLetterWriter, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(OSError):  # noqa: PT011 - which one differs between systems
        writer.write_pdf(letter(), tmp_path / place)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_old_letter_is_replaced(writer: QtLetterWriter, tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    writer.write_pdf(letter(), target)
    assert target.read_bytes()[:5] == b"%PDF-"


def test_paint_uses_the_pages_of_the_printer(writer: QtLetterWriter, tmp_path: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer = QPdfWriter(buffer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.paint(letter(), printer)
    target = tmp_path / "a6.pdf"
    target.write_bytes(bytes(buffer.data().data()))
    reader = PdfReader(target)
    assert len(reader.pages) > 1
    assert reader.pages[0].mediabox.width > reader.pages[0].mediabox.height
    assert letter().reply.subject in words_of(target)


def test_paint_works_on_a_real_printer_object(writer: QtLetterWriter, qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    writer.paint(letter(), printer)
    assert "Beste Sofie en Tom," in words_of(tmp_path / "print.pdf")


def lines_of(pdf: Path) -> list[str]:
    return [line for page in PdfReader(pdf).pages for line in page.extract_text().splitlines()]


@pytest.mark.parametrize("dpi", [300, 600, 1200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_print_and_preview_have_the_margins_and_lines_of_the_pdf(
    writer: QtLetterWriter, tmp_path: Path, dpi: int, language: str
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(dpi)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    writer.paint(letter(language=language), printer)
    writer.write_pdf(letter(language=language), tmp_path / "brief.pdf")
    assert printer.pageLayout().margins(QPageLayout.Unit.Millimeter) == QMarginsF(22, 22, 22, 22)
    # What a system prints into a file is its own: some fonts have one sign for tab and space.
    printed = [line.replace("\t", " ") for line in lines_of(tmp_path / "print.pdf")]
    assert printed == lines_of(tmp_path / "brief.pdf")


def test_a_printer_that_needs_wider_margins_keeps_them(writer: QtLetterWriter) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer = QPdfWriter(buffer)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(72, 72, 72, 90),
        QPageLayout.Unit.Point,
        QMarginsF(10, 10, 10, 90),
    )
    assert printer.setPageLayout(layout)
    writer.paint(letter(), printer)
    margins = printer.pageLayout().margins(QPageLayout.Unit.Millimeter)
    assert (margins.left(), round(margins.bottom(), 1)) == (22, 31.8)


def test_a_letter_needs_no_window_screen_or_application(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from llko_desktop.exchange.letters import QtLetterWriter\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
        "from tests.helpers.replies import CASES, letter_to, reply_to\n"
        "from llko_desktop import resources\n"
        "from llko_desktop.domain.proposal import Purpose\n"
        "page = resources.read_text('templates/letter.html.j2')\n"
        "letter = letter_to(CASES[0], reply_to(CASES[0], Purpose.RECEIVED, 'nl'))\n"
        "QtLetterWriter(page).write_pdf(letter, Path(sys.argv[1]))\n"
    )
    screen = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    environment = {name: value for name, value in os.environ.items() if name not in screen}
    target = tmp_path / "brief.pdf"
    subprocess.run(
        [sys.executable, "-c", program, str(target)],
        check=True,
        env=environment,
        cwd=Path(__file__).parents[2],
        timeout=60,
    )
    assert "Beste Sofie en Tom," in words_of(target)


def test_a_letter_with_uncommon_letters_is_drawn_whole_and_read_whole(
    writer: QtLetterWriter, tmp_path: Path
) -> None:
    plain, uncommon = tmp_path / "plain.pdf", tmp_path / "uncommon.pdf"
    found = letter()
    writer.write_pdf(found, plain)
    writer.write_pdf(replace(found, recipient_lines=("Anna 𝔸 \u200b",)), uncommon)
    page = PdfReader(uncommon).pages[0]
    assert PdfReader(uncommon).metadata == PdfReader(plain).metadata
    assert "Anna 𝔸" in words_of(uncommon)
    text = words_of(plain).replace("Sofie Maes en Tom Van den Bossche", "")
    assert set(text.split()) <= set(words_of(uncommon).split()) | {"•"}
    # Each sign once, as a shape; the text over it is not seen.
    assert page["/Resources"]["/Font"].keys() >= {"/Unseen"}  # type: ignore[index,union-attr]
    content = page.get_contents()
    assert content is not None
    assert content.get_data().count(b" Do") > 300
    assert len(re.findall(rb"BT (?!3 Tr /Unseen)", content.get_data())) == 0
    assert uncommon.stat().st_size < 100_000


@pytest.mark.parametrize("name", ["Sofie Maes", "Sofie \U0001f600 Олена"])
def test_a_logo_is_at_the_top_and_takes_no_word(writer: QtLetterWriter, tmp_path: Path, name: str) -> None:
    plain = replace(letter(), recipient_lines=(name,))
    found = replace(plain, logo=encoded(garden(900, 300)))
    words = []
    for number, one in enumerate((plain, found)):
        writer.write_pdf(one, tmp_path / f"{number}.pdf")
        words.append(words_of(tmp_path / f"{number}.pdf"))
    assert words[0] == words[1]
    (page,) = PdfReader(tmp_path / "1.pdf").pages
    (logo,) = page.images
    assert logo.image is not None
    assert logo.image.width / logo.image.height == pytest.approx(3, rel=0.02)
    red, _, blue = logo.image.convert("RGB").getpixel((logo.image.width // 4, logo.image.height // 2))
    assert red > blue + 60, "the house is red"
    assert not PdfReader(tmp_path / "0.pdf").pages[0].images


def test_an_html_letter_holds_its_logo(writer: QtLetterWriter) -> None:
    page = writer.html(replace(letter(), logo=encoded(garden(900, 300))))
    source = re.search(r'<img src="data:image/jpeg;base64,([^"]+)" width="150" height="50" alt="">', page)
    assert source is not None
    assert base64.b64decode(source[1]).startswith(b"\xff\xd8")
    assert "<img" not in writer.html(letter())


def test_a_logo_is_read_once_for_many_letters(
    writer: QtLetterWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    monkeypatch.setattr(letter_logo, "read_image", lambda jpeg: read.append(len(jpeg)) or read_image(jpeg))
    logo = encoded(garden(900, 300))
    for number in range(5):
        writer.write_pdf(replace(letter(), logo=bytes(bytearray(logo))), tmp_path / f"{number}.pdf")
    assert read == [len(logo)]


def outline_of(pdf: Path) -> list[tuple[str, int | None]]:
    """Give the bookmarks of a PDF, each with the page (from 0) that it leads to."""
    reader = PdfReader(pdf)
    return [
        (str(mark.title), reader.get_destination_page_number(mark))
        for mark in reader.outline
        if isinstance(mark, Destination)
    ]


def test_a_letter_says_whose_it_is_in_which_language_and_what_it_is_about(
    writer: QtLetterWriter, tmp_path: Path
) -> None:
    found, target = letter(language="fr"), tmp_path / "brief.pdf"
    writer.write_pdf(found, target)
    reader = PdfReader(target)
    assert reader.metadata is not None
    assert reader.metadata.author == found.author != ""
    assert reader.root_object["/Lang"] == "fr"
    assert outline_of(target) == [(f"{found.reference_line} · {found.reply.subject}", 0)]


def several() -> tuple[Letter, ...]:
    """Give a short letter, one of more pages, and one with letters that no font has a single sign for."""
    long = with_body(letter(1), "\n\n".join(f"Alinea{n} " + "nog wat woorden " * 40 for n in range(20)))
    return letter(0), long, replace(letter(), recipient_lines=("Anna 𝔸",)), letter(3)


def test_several_letters_are_one_pdf_with_a_bookmark_and_page_numbers_for_each(
    writer: QtLetterWriter, tmp_path: Path
) -> None:
    letters, target, told = several(), tmp_path / "brieven.pdf", list[int]()
    assert writer.write_pdf_all(letters, "Brieven", target, lambda done: told.append(done) or True)
    assert told == [1, 2, 3, 4]
    marks, pages = outline_of(target), [page.extract_text() for page in PdfReader(target).pages]
    assert [title for title, _ in marks] == [f"{one.reference_line} · {one.reply.subject}" for one in letters]
    starts = [page for _, page in marks]
    long = len(pages) - 3
    assert long > 1
    assert starts == [0, 1, 1 + long, 2 + long]
    for number in range(long):
        assert f"{number + 1} / {long}" in pages[1 + number]
    assert not any(" / " in page for page in (pages[0], *pages[1 + long :]))
    for number in range(20):
        assert sum(page.count(f"Alinea{number} ") for page in pages) == 1
    assert "Anna 𝔸" in pages[1 + long]
    assert letters[3].reply.subject in " ".join(pages[-1].split())


def test_letters_that_are_given_up_leave_no_file(writer: QtLetterWriter, tmp_path: Path) -> None:
    assert not writer.write_pdf_all(several(), "Brieven", tmp_path / "x.pdf", lambda done: done < 2)
    assert list(tmp_path.iterdir()) == []


def test_several_letters_are_painted_as_one_job(writer: QtLetterWriter, tmp_path: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer = QPdfWriter(buffer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.paint_all(several(), printer)
    target = tmp_path / "job.pdf"
    target.write_bytes(bytes(buffer.data().data()))
    text = words_of(target)
    assert [one.reference_line in text for one in several()] == [True] * 4
