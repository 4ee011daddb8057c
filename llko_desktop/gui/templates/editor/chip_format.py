"""How a tag is kept in a document: one sign that stands for it, with the tag's exact source in its format."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

CHIP_SIGN = "\ufffc"
_LINE_HEIGHT = 122.0
CHIP_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_SOURCE = QTextFormat.Property.UserProperty.value + 1
_STAND = QTextFormat.Property.UserProperty.value + 2


class Stand(StrEnum):
    """Where a tag such as `{% endif %}` stands in its line: by itself, at the end of words, elsewhere."""

    ALONE = "alone"
    END = "end"
    WITHIN = "within"


def chip_format(source: str, *, bold: bool = False, stand: Stand | None = None) -> QTextCharFormat:
    """Give the format of the sign that stands for a tag; `stand` is where it was when it was read."""
    style = words_format(bold=bold)
    style.setObjectType(CHIP_OBJECT)
    style.setProperty(_SOURCE, source)
    style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    if stand:
        style.setProperty(_STAND, stand.value)
    return style


def words_format(*, bold: bool = False) -> QTextCharFormat:
    """Give the format of words."""
    style = QTextCharFormat()
    if bold:
        style.setFontWeight(QFont.Weight.Bold)
    return style


def block_format() -> QTextBlockFormat:
    """Give the format of a paragraph: lines so far apart that chips below each other do not touch."""
    style = QTextBlockFormat()
    style.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return style


def is_bold(style: QTextFormat) -> bool:
    """Say whether words of a format are bold."""
    return style.intProperty(QTextFormat.Property.FontWeight.value) >= QFont.Weight.DemiBold


def is_chip(style: QTextFormat) -> bool:
    """Say whether a format is that of a chip."""
    return style.objectType() == CHIP_OBJECT


def has_source(style: QTextFormat) -> bool:
    """Say whether a format is, or was taken over from, that of a chip."""
    return style.hasProperty(_SOURCE)


def source_of(style: QTextFormat) -> str:
    """Give the source of the tag that a chip stands for."""
    return style.stringProperty(_SOURCE)


def stand_of(style: QTextFormat) -> str:
    """Give where a tag stood when it was read; empty for one put in since."""
    return style.stringProperty(_STAND)
