"""Tells in a PDF whose it is and in which language its text is."""

from __future__ import annotations

import io


def with_details(pdf: bytes, *, author: str, language: str) -> bytes:
    """Give a PDF with its author, where there is one, and the language of its text."""
    from pypdf import PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    if author:
        writer.add_metadata({"/Author": author})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
