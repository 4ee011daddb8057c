"""Draws the text of a PDF as shapes and lays the same text over it unseen: what is copied from it is right.

It is what programs do that recognise text in scanned pages: the unseen letters are of a font without any
shape, and each stands where its drawn one does. The font tells which character each of its codes is.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, IndirectObject, PdfObject

# In thousandths of the font's size. What stands closer than the least is taken for bold print, drawn twice.
_LEAST_WIDTH = 160
_MOST_SPACE = 350
_STEP = 10
_MOST_IN_A_MAP = 100
_ASCENT, _DESCENT = 800, -200
_TEXT = re.compile(rb"\bBT\n.*?\nET\n", re.DOTALL)


@dataclass(frozen=True)
class PlacedCharacter:
    """A character, and from where to where it goes."""

    text: str
    left: float
    right: float


@dataclass(frozen=True)
class Shape:
    """An outline, as the operators that fill it, and the box around it: left, bottom, right, top."""

    operators: str
    box: tuple[int, ...]


@dataclass(frozen=True)
class Sign:
    """A shape where it is drawn, in a colour of red, green and blue up to 1."""

    shape: Shape
    x: float
    y: float
    colour: tuple[float, float, float]


@dataclass(frozen=True)
class PlacedLine:
    """A line of text on a page (from 0): what is drawn, and its characters from left to right.

    Lengths are points, from the left and the bottom of the page; `size` is that of the font.
    """

    page: int
    baseline: float
    size: float
    characters: tuple[PlacedCharacter, ...]
    signs: tuple[Sign, ...] = ()


def with_text(pdf: bytes, lines: Sequence[PlacedLine], numbered: Mapping[int, bool] | None = None) -> bytes:
    """Give a PDF that Qt wrote with `lines` in place of the text in it; what else is drawn stays.

    Of a page, the text that is drawn last stays where there are more pages: its number. Where only some pages
    are to be changed, `numbered` names these, each with whether it has a number.
    """
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, NameObject

    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    font, shapes = _UnseenFont(), _Shapes(writer)
    if numbered is None:
        numbered = dict.fromkeys(range(len(writer.pages)), len(writer.pages) > 1)
    texts: dict[int, list[str]] = {}
    for line in lines:
        texts.setdefault(line.page, []).extend([*shapes.draw(line.signs), _line(line, font)])
    fonts = {"/Unseen": font.write(writer)}
    for number, has_number in numbered.items():
        page = writer.pages[number]
        contents = page.get_contents()
        drawn = _without_text(b"" if contents is None else contents.get_data(), keep_last=has_number)
        # Qt leaves its own scale behind, so that it is put between brackets.
        content = b"q\n" + drawn + b"\nQ\n" + "\n".join(texts.get(number, [])).encode("ascii")
        page[NameObject("/Contents")] = _stream(writer, content)
        resources = cast(DictionaryObject, page["/Resources"])
        for kind, entries in (("/Font", fonts), ("/XObject", shapes.references)):
            known = resources.setdefault(NameObject(kind), DictionaryObject()).get_object()
            known.update({NameObject(name): entry for name, entry in entries.items()})
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _without_text(content: bytes, *, keep_last: bool) -> bytes:
    """Take what Qt writes as text out of a page: blocks of operators with nothing else in them."""
    texts = list(_TEXT.finditer(content))
    kept, end = list[bytes](), 0
    for text in texts[:-1] if keep_last else texts:
        kept.append(content[end : text.start()])
        end = text.end()
    return b"".join([*kept, content[end:]])


class _Shapes:
    """The shapes drawn so far, each written into the PDF once."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._names: dict[Shape, str] = {}
        self.references: dict[str, IndirectObject] = {}

    def draw(self, signs: Iterable[Sign]) -> Iterator[str]:
        """Give the operators that draw signs."""
        for sign in signs:
            name = self._names.get(sign.shape) or self._add(sign.shape)
            colour = " ".join(f"{part:.3f}" for part in sign.colour)
            yield f"q {colour} rg 1 0 0 1 {sign.x:.3f} {sign.y:.3f} cm {name} Do Q"

    def _add(self, shape: Shape) -> str:
        from pypdf.generic import ArrayObject, NameObject, NumberObject

        name = self._names[shape] = f"/S{len(self._names)}"
        form = _dictionary(
            Type=NameObject("/XObject"),
            Subtype=NameObject("/Form"),
            BBox=ArrayObject(map(NumberObject, shape.box)),
        )
        self.references[name] = _stream(self._writer, shape.operators.encode("ascii"), form)
        return name


def _line(line: PlacedLine, font: _UnseenFont) -> str:
    """Write the operators of a line: one string, in which gaps are kept and nothing overlaps."""
    parts, cursor = [], line.characters[0].left
    for character in _with_narrow_spaces(line):
        gap = round((character.left - cursor) / line.size * 1000)
        if gap > _STEP:
            parts.append(f"{-gap}")
            cursor += gap * line.size / 1000
        code, width = font.code(character.text, (character.right - character.left) / line.size * 1000)
        parts.append(f"<{code:04X}>")
        cursor += width * line.size / 1000
    left = line.characters[0].left
    place = f"1 0 0 1 {left:.2f} {line.baseline:.2f} Tm"
    return f"BT 3 Tr /Unseen {line.size:.2f} Tf {place} [{' '.join(parts)}] TJ ET"


def _with_narrow_spaces(line: PlacedLine) -> list[PlacedCharacter]:
    """Give the characters of a line with no wide space: below each other, these are taken for columns."""
    most = line.size * _MOST_SPACE / 1000
    characters = list(line.characters)
    for number, space in enumerate(characters[1:], 1):
        if space.text.isspace() and space.right - space.left > most:
            before, edge = characters[number - 1], space.right - most
            characters[number - 1] = PlacedCharacter(before.text, before.left, edge)
            characters[number] = PlacedCharacter(space.text, edge, space.right)
    return characters


class _UnseenFont:
    """A font that has a code for each character in each width it is met in, and no shape for any."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, int], int] = {}

    def code(self, text: str, width: float) -> tuple[int, int]:
        """Give the code for a character and the width that it has there, near to the one asked for."""
        rounded = max(_LEAST_WIDTH, round(width / _STEP) * _STEP)
        return self._codes.setdefault((text, rounded), len(self._codes) + 1), rounded

    def write(self, writer: PdfWriter) -> IndirectObject:
        """Write the font into a PDF."""
        from pypdf.generic import ArrayObject, NameObject, NumberObject, TextStringObject

        name = NameObject("/Unseen")
        descriptor = _dictionary(
            Type=NameObject("/FontDescriptor"),
            FontName=name,
            Flags=NumberObject(4),
            FontBBox=ArrayObject(map(NumberObject, (0, _DESCENT, 1000, _ASCENT))),
            ItalicAngle=NumberObject(0),
            Ascent=NumberObject(_ASCENT),
            Descent=NumberObject(_DESCENT),
            CapHeight=NumberObject(_ASCENT),
            StemV=NumberObject(80),
        )
        widths = [
            [NumberObject(code), ArrayObject([NumberObject(width)])] for (_, width), code in self._pairs()
        ]
        descendant = _dictionary(
            Type=NameObject("/Font"),
            Subtype=NameObject("/CIDFontType2"),
            BaseFont=name,
            CIDSystemInfo=_dictionary(
                Registry=TextStringObject("Adobe"),
                Ordering=TextStringObject("Identity"),
                Supplement=NumberObject(0),
            ),
            FontDescriptor=writer._add_object(descriptor),
            W=ArrayObject(part for pair in widths for part in pair),
            CIDToGIDMap=NameObject("/Identity"),
        )
        return writer._add_object(
            _dictionary(
                Type=NameObject("/Font"),
                Subtype=NameObject("/Type0"),
                BaseFont=name,
                Encoding=NameObject("/Identity-H"),
                DescendantFonts=ArrayObject([writer._add_object(descendant)]),
                ToUnicode=_stream(writer, self._characters().encode("ascii")),
            )
        )

    def _pairs(self) -> Sequence[tuple[tuple[str, int], int]]:
        return list(self._codes.items())

    def _characters(self) -> str:
        """Write which character each code is, as PDF readers take it: in lists of up to a hundred."""
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CMapName /Unseen def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        pairs = self._pairs()
        for start in range(0, len(pairs), _MOST_IN_A_MAP):
            some = pairs[start : start + _MOST_IN_A_MAP]
            lines.append(f"{len(some)} beginbfchar")
            lines += [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>" for (text, _), code in some]
            lines.append("endbfchar")
        return "\n".join([*lines, "endcmap CMapName currentdict /CMap defineresource pop end end"])


def _dictionary(**entries: PdfObject) -> DictionaryObject:
    from pypdf.generic import DictionaryObject, NameObject

    return DictionaryObject({NameObject(f"/{name}"): value for name, value in entries.items()})


def _stream(writer: PdfWriter, content: bytes, entries: DictionaryObject | None = None) -> IndirectObject:
    from pypdf.generic import StreamObject

    stream = StreamObject()
    stream.update(entries or {})
    stream.set_data(content)
    return writer._add_object(stream.flate_encode())
