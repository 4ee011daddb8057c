"""Tells in a PDF whose it is, in which language its text is, and where its parts begin."""

from __future__ import annotations

import io
from collections.abc import Iterable

from llko_desktop.exchange.bookmarks import Bookmark, add_bookmarks


def with_details(pdf: bytes, *, author: str, language: str, bookmarks: Iterable[Bookmark] = ()) -> bytes:
    """Give a PDF with its author, where there is one, the language of its text, and more bookmarks."""
    from pypdf import PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    if author:
        writer.add_metadata({"/Author": author})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    add_bookmarks(writer, bookmarks)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
