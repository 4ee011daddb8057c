"""Puts together the texts of the folder from which the info page is entered on the platform (R14)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.pictures import Picture
from llko_desktop.domain.provider import Provider
from llko_desktop.services.info_page_export import ExportedPage, ExportedText
from llko_desktop.texts.field_texts import FIELD_LABELS, field_text, item_fields, item_text, labelled
from llko_desktop.texts.speech import Texts


def exported_page(provider: Provider, pictures: Sequence[Picture], texts: Texts, today: date) -> ExportedPage:
    """Give what goes into the folder: everything, then each item of the procedure that has a text.

    What no item asks for is the last one, so that nothing which is filled in is left out.
    """
    items = [
        ExportedText(item.label.in_language(texts.language), text)
        for item in texts.procedure.info_page
        if (text := item_text(item, provider, texts, today))
    ]
    asked = {field for item in texts.procedure.info_page for field in item_fields(item)}
    others = [field for field in FIELD_LABELS if field not in asked]
    if rest := labelled(others, provider, texts, today, label_one=True):
        items.append(ExportedText(QCoreApplication.translate("ParentView", "Other details"), rest))
    return ExportedPage(
        name=provider.name,
        whole=whole_text(provider, texts, today),
        items=tuple(items),
        photo=QCoreApplication.translate("ParentView", "photo"),
        pictures=tuple(pictures),
    )


def whole_text(provider: Provider, texts: Texts, today: date) -> str:
    """Write every field that is filled in, with its label."""
    filled = [field for field in FIELD_LABELS if field_text(field, provider, texts, today)]
    return labelled(filled, provider, texts, today, label_one=True)
