"""Lays replies out as letters: HTML, an A4 PDF, and pages on a printer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined, Template

from llko_desktop.exchange.letter_logo import LetterLogo, Logos
from llko_desktop.exchange.paged import Pages
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
        write_whole(path, self._pages.pdf(self._document(letter), letter.reply.subject))

    def paint(self, letter: Letter, printer: QPagedPaintDevice) -> None:
        """Paint a letter on a printer, or its preview; `OSError` when it cannot be painted on.

        The lines end where they do in the PDF (`Pages.print`).
        """
        self._pages.print(self._document(letter), printer)

    def _document(self, letter: Letter) -> QTextDocument:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QTextDocument

        document = self._pages.document()
        logo = self._logos.of(letter.logo) if letter.logo else None
        document.setHtml(self._html(letter, logo, _LOGO))
        if logo:
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(_LOGO), logo.image)
        return document
