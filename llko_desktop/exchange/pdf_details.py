"""Tells in a PDF of Qt whose it is and in which language, and that what stands between words is a space."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pypdf import PageObject
    from pypdf.generic import DictionaryObject, StreamObject

# As Qt tells what a sign of a font is: of a font that has one sign for tab and space, the tab.
_TAB, _SPACE = b" <0009>", b" <0020>"


def with_details(pdf: bytes, *, author: str, language: str) -> bytes:
    """Give a PDF with its author, where there is one, and the language of its text.

    Whoever copies from it, or has it read out, gets spaces between words with any font.
    """
    from pypdf import PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    if author:
        writer.add_metadata({"/Author": author})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    for page in writer.pages:
        _tell_spaces(page)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _tell_spaces(page: PageObject) -> None:
    resources = cast("DictionaryObject", page["/Resources"].get_object())
    for font in cast("DictionaryObject", resources.get("/Font", {})).values():
        told = cast("DictionaryObject", font.get_object()).get("/ToUnicode")
        if told is not None:
            stream = cast("StreamObject", told.get_object())
            stream.set_data(stream.get_data().replace(_TAB, _SPACE))
