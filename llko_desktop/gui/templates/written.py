"""Keeps the source that a document stands for up to date as it is edited, a paragraph at a time."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextDocument

from llko_desktop.gui.templates.block_source import block_source
from llko_desktop.gui.templates.chip_pairs import Placed, block_chips
from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.services.template_tokens import Token


@dataclass(frozen=True)
class _Paragraph:
    """What was read of a paragraph: its source in stretches, its chips, and how long it is for Qt."""

    stretches: tuple[tuple[str, int, bool], ...]
    chips: tuple[tuple[int, Token], ...]
    length: int

    @cached_property
    def source(self) -> str:
        """Its source in one."""
        return "".join(bit for bit, _, _ in self.stretches)


@dataclass(frozen=True)
class _Stretch:
    """A stretch of a source and where it stands in the document; a chip's is one sign long there."""

    start: int
    source: str
    place: int
    is_chip: bool

    def place_of(self, at: int) -> int:
        """Give the place in the document of a place in the source that lies in or behind this stretch."""
        within = at - self.start
        if self.is_chip:
            return self.place + (1 if within >= len(self.source) else 0)
        return self.place + TextPlaces(self.source).to_qt(min(within, len(self.source)))


class Written(QObject):
    """Reads a document; `source` and `chips` are those of the moment."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._paragraphs: list[_Paragraph] = []
        self._source: str | None = None
        self._stretches: tuple[_Stretch, ...] | None = None
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
        begin = first.place if first.is_chip else first.place_of(start)
        if end <= start:
            return begin, begin
        return begin, max(begin, last.place + 1 if last.is_chip else last.place_of(end))

    def _stretch(self, at: int) -> _Stretch:
        if self._stretches is None:
            self._stretches = self._placed()
        number = bisect_right(self._stretches, at, key=lambda stretch: stretch.start) - 1
        return self._stretches[max(number, 0)]

    def _placed(self) -> tuple[_Stretch, ...]:
        found, at, begins = list[_Stretch](), 0, 0
        for paragraph in self._paragraphs:
            for source, place, is_chip in paragraph.stretches:
                found.append(_Stretch(at, source, begins + place, is_chip))
                at += len(source)
            begins += paragraph.length
            found.append(_Stretch(at, "\n", begins - 1, False))
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
    stretches = tuple(block_source(block, 0, block.length()))
    return _Paragraph(stretches, block_chips(block), block.length())
