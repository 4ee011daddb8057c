"""What is copied from a PDF has spaces between its words, with any font and any number of letters."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from llko_desktop.exchange.paged import Pages

# Nine signs with the space: a count that looks like a tab.
NINE = "abcd efgh"


@pytest.mark.parametrize("text", [NINE, NINE * 2 + "ij kl", "a b"])
@pytest.mark.parametrize("family", [None, "Inter", "DejaVu Sans"])
def test_what_is_copied_has_spaces(qapp: object, text: str, family: str | None) -> None:
    pages = Pages()
    document = pages.document()
    if family:
        font = pages.font()
        font.setFamilies([family])
        document.setDefaultFont(font)
    document.setPlainText(text)
    (page,) = PdfReader(io.BytesIO(pages.pdf(document, "Brief"))).pages
    assert page.extract_text().strip() == text
