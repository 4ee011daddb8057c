"""Tells the ages of the children that are taken in, as parents say them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.provider import AgeRange


def ages_words(ages: AgeRange) -> str:
    """Give a range of ages in years where both are whole years, else in months: `0 – 3 years`."""
    if ages.youngest % 12 or ages.oldest % 12:
        words = QCoreApplication.translate("Ages", "{youngest} – {oldest} months")
        return words.format(youngest=ages.youngest, oldest=ages.oldest)
    words = QCoreApplication.translate("Ages", "{youngest} – {oldest} years")
    return words.format(youngest=ages.youngest // 12, oldest=ages.oldest // 12)
