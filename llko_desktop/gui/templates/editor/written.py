"""Keeps the source that a document stands for up to date as it is edited, a paragraph at a time."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextDocument

from llko_desktop.gui.templates.editor.block_source import Stretch, block_source
from llko_desktop.gui.templates.editor.chip_pairs import Placed, block_chips
from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.services.template_tokens import Token


@dataclass(frozen=True)
class _Paragraph:
    """What was read of a paragraph: its source in stretches, its chips, and how long it is for Qt."""

    stretches: tuple[Stretch, ...]
    chips: tuple[tuple[int, Token], ...]
    length: int

    @cached_property
    def source(self) -> str:
        """Its source in one."""
        return "".join(bit for bit, _, _ in self.stretches)


@dataclass(frozen=True)
class _Placed:
    """A stretch of a source and where it stands in the document: `width` is how long it is there."""

    start: int
    source: str
    place: int
    width: int

    @property
    def is_whole(self) -> bool:
        """Whether it is one thing in the document, not as many signs as in the source: a chip, stars."""
        return self.width != TextPlaces(self.source).to_qt(len(self.source))

    def place_of(self, at: int) -> int:
        """Give the place in the document of a place in the source that lies in or behind this stretch."""
        within = min(at - self.start, len(self.source))
        if self.is_whole:
            return self.place + (self.width if within == len(self.source) else 0)
        return self.place + TextPlaces(self.source).to_qt(within)


class Written(QObject):
    """Reads a document; `source` and `chips` are those of the moment."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._paragraphs: list[_Paragraph] = []
        self._source: str | None = None
        self._stretches: tuple[_Placed, ...] | None = None
        # Without a layout a document does not tell what changes.
        document.documentLayout()
        document.contentsChange.connect(self._read)
        self._read(0, 0, 0)

    @property
    def source(self) -> str:
        """The source that the document stands for."""
        if self._source is None:
            self._source = "\n".join(paragraph.source for paragraph in self._paragraphs)
        return self._source

    def chips(self) -> Placed:
        """Give every chip that is a tag: its place in the document and the tag."""
        found, begins = list[tuple[int, Token]](), 0
        for paragraph in self._paragraphs:
            found += [(begins + place, token) for place, token in paragraph.chips]
            begins += paragraph.length
        return tuple(found)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the document that a stretch of the source is shown as; chips are whole."""
        first, last = self._stretch(start), self._stretch(end - 1)
        begin = first.place_of(start)
        if end <= start:
            return begin, begin
        return begin, max(begin, last.place + last.width if last.is_whole else last.place_of(end))

    def _stretch(self, at: int) -> _Placed:
        if self._stretches is None:
            self._stretches = self._placed()
        number = bisect_right(self._stretches, at, key=lambda stretch: stretch.start) - 1
        return self._stretches[max(number, 0)]

    def _placed(self) -> tuple[_Placed, ...]:
        found, at, begins = list[_Placed](), 0, 0
        for paragraph in self._paragraphs:
            for source, place, width in paragraph.stretches:
                found.append(_Placed(at, source, begins + place, width))
                at += len(source)
            begins += paragraph.length
            found.append(_Placed(at, "\n", begins - 1, 1))
            at += 1
        return tuple(found)

    def _read(self, start: int, _removed: int, added: int) -> None:
        """Read the paragraphs anew that a change lies in, or all where that cannot be told."""
        document = self._document
        first = document.findBlock(start).blockNumber()
        last_block = document.findBlock(min(start + added, document.characterCount() - 1))
        last = last_block.blockNumber()
        before = last - (document.blockCount() - len(self._paragraphs))
        if not 0 <= first <= before < len(self._paragraphs):
            first, last, before = 0, document.blockCount() - 1, len(self._paragraphs) - 1
        read, block = list[_Paragraph](), document.findBlockByNumber(first)
        while block.isValid() and block.blockNumber() <= last:
            read.append(_paragraph(block))
            block = block.next()
        self._paragraphs[first : before + 1] = read
        self._source = self._stretches = None


def _paragraph(block: QTextBlock) -> _Paragraph:
    stretches = tuple(block_source(block))
    return _Paragraph(stretches, block_chips(block), block.length())
