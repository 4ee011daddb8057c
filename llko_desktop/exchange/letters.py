"""Lays replies out as letters: HTML, an A4 PDF, and pages on a printer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined, Template

from llko_desktop.exchange.bookmarks import Bookmark
from llko_desktop.exchange.letter_logo import LetterLogo, Logos
from llko_desktop.exchange.paged import A4_HEIGHT, Pages
from llko_desktop.exchange.paper_job import pdf_of_all, print_all
from llko_desktop.exchange.pdf_details import with_details
from llko_desktop.services.emphasis import pieces
from llko_desktop.services.files import write_whole
from llko_desktop.services.replies import Letter

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

_LOGO = "logo:"  # what the logo is called in a letter on paper
_REFERENCE = {"nl": "Referentie:", "fr": "Référence :", "en": "Reference:"}
# Spaces on which no line may end: between a number and its unit, bold or not, and before these signs in
# French.
_UNBROKEN = re.compile(r"(?:(?<=\d)|(?<=\d\*\*)) (?=(?:\*\*)?(?:uur|h)\b)")
_UNBROKEN_FRENCH = re.compile(r"(?:(?<=\d)|(?<=\d\*\*)) (?=(?:\*\*)?h\b)|(?<=\S) (?=[?!:;»])")


# A line parted into words and whether they are bold.
Pieces = tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Block:
    """A paragraph with its lines, or a list with its items."""

    is_list: bool
    lines: tuple[Pieces, ...]


def blocks(body: str) -> tuple[Block, ...]:
    """Part the text of a reply into paragraphs and lists (see `services.replies.RenderedReply`)."""
    found = []
    for paragraph in re.split(r"\n[ \t]*\n", body.strip("\n")):
        for is_list, lines in groupby(paragraph.split("\n"), key=lambda line: line.startswith("- ")):
            shown = (line.removeprefix("- ") if is_list else line for line in lines)
            found.append(Block(is_list, tuple(map(pieces, shown))))
    return tuple(found)


def _going_on(_done: int) -> bool:
    return True


class QtLetterWriter:
    """Writes letters with Qt's own text layout; print, preview and PDF come from one document."""

    def __init__(self, page: str) -> None:
        """Take the HTML page around a letter, a Jinja2 source (`templates/letter.html.j2`)."""
        self._page = page
        self._pages, self._logos = Pages(), Logos()

    @cached_property
    def _template(self) -> Template:
        environment = Environment(
            autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        return environment.from_string(self._page)

    def html(self, letter: Letter) -> str:
        """Give a letter as a complete HTML page with all that it shows; every text in it is escaped."""
        logo = self._logos.of(letter.logo) if letter.logo else None
        return self._html(letter, logo, logo.source if logo else "")

    def _html(self, letter: Letter, logo: LetterLogo | None, source: str) -> str:
        reply = letter.reply
        spaces = _UNBROKEN_FRENCH if reply.language == "fr" else _UNBROKEN
        body = spaces.sub("\N{NO-BREAK SPACE}", reply.body)
        return self._template.render(
            letter=letter,
            blocks=blocks(body),
            reference_label=_REFERENCE[reply.language],
            logo=logo,
            logo_source=source,
        )

    def write_pdf(self, letter: Letter, path: Path) -> None:
        """Write a letter as an A4 PDF, whole or not at all; `OSError` when the place cannot be written."""
        self.write_pdf_all((letter,), letter.reply.subject, path)

    def write_pdf_all(
        self, letters: Sequence[Letter], title: str, path: Path, advance: Callable[[int], bool] = _going_on
    ) -> bool:
        """Write letters as one PDF with a bookmark for each; raises as `write_pdf`.

        Each begins on a page of its own and has its own page numbers. `advance` is told how many are laid
        out; once it gives false nothing is written, and false is given back.
        """
        documents: list[QTextDocument] = []
        for letter in letters:
            documents.append(self._document(letter))
            if not advance(len(documents)):
                return False
        pdf, starts = pdf_of_all(self._pages, documents, title)
        whole = zip(letters, starts, strict=True)
        marks = [Bookmark(_name(letter), page, A4_HEIGHT) for letter, page in whole]
        details = with_details(
            pdf,
            author=_most(letter.author for letter in letters),
            language=_most(letter.reply.language for letter in letters),
            bookmarks=marks,
        )
        write_whole(path, details)
        return True

    def paint(self, letter: Letter, printer: QPagedPaintDevice) -> None:
        """Paint a letter on a printer, or its preview; `OSError` when it cannot be painted on.

        The lines end where they do in the PDF (`Pages.print`).
        """
        self.paint_all((letter,), printer)

    def paint_all(self, letters: Sequence[Letter], printer: QPagedPaintDevice) -> None:
        """Paint letters as one job, each from a page of its own on; `OSError` as `paint`."""
        print_all([self._document(letter) for letter in letters], printer)

    def _document(self, letter: Letter) -> QTextDocument:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QTextDocument

        document = self._pages.document()
        logo = self._logos.of(letter.logo) if letter.logo else None
        document.setHtml(self._html(letter, logo, _LOGO))
        if logo:
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(_LOGO), logo.image)
        return document


def _name(letter: Letter) -> str:
    """Give what a letter is called among others: by which request it is, and what it is about."""
    subject = " ".join(letter.reply.subject.split())
    return " · ".join(part for part in (letter.reference_line, subject) if part)


def _most(values: Iterable[str]) -> str:
    """Give the value that there is most of, as a PDF tells only one; the first of several."""
    return Counter(values).most_common(1)[0][0]
