"""The rows of the worklist: headings, and below each its lines."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from llko_desktop.domain.worklist import WorkItem
from llko_desktop.gui.rows.row_model import RowModel
from llko_desktop.gui.rows.row_text import HeaderText, RowText

Describe = Callable[[WorkItem], RowText]


@dataclass(frozen=True)
class WorkSection:
    """Lines under one heading; a section without lines is not shown. `key` stays the same in every
    language.
    """

    key: str
    title: str
    items: tuple[WorkItem, ...]


@dataclass(frozen=True)
class _Heading:
    key: str
    text: HeaderText


@dataclass(frozen=True)
class _Line:
    item: WorkItem
    text: RowText


class WorklistModel(RowModel):
    """Sections and their lines; `describe` puts a line into words each time the sections are set."""

    def __init__(self, describe: Describe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe

    def set_sections(self, sections: Sequence[WorkSection]) -> None:
        """Show these sections; a line that was there keeps its selection and place."""
        rows: list[_Heading | _Line] = []
        for section in sections:
            if section.items:
                rows.append(_Heading(section.key, HeaderText(section.title, len(section.items))))
                rows.extend(_Line(item, self._describe(item)) for item in section.items)
        self.take_over(rows)

    def key_of(self, row: _Heading | _Line) -> Hashable:
        if isinstance(row, _Heading):
            return row.key
        return row.item.kind, row.item.request.reference, row.item.item

    def text_of(self, row: _Heading | _Line) -> RowText | HeaderText:
        return row.text

    def item_of(self, row: _Heading | _Line) -> WorkItem | None:
        return row.item if isinstance(row, _Line) else None
