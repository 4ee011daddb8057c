"""The rows of the worklist: headings, and below each its lines."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QObject

from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.gui.rows.row_model import RowModel
from llko_desktop.gui.rows.row_text import HeaderText, RowText

Describe = Callable[[WorkItem], RowText]


class WorkKey(NamedTuple):
    """What a line is known by: why it is there, for which request, and for which of its outbox items.

    The reference is empty for what is about no request.
    """

    kind: WorkKind
    reference: str
    item: int | None


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


@dataclass
class _Line:
    key: WorkKey
    item: WorkItem
    setting: Hashable
    text: RowText | None = field(default=None, compare=False)


class WorklistModel(RowModel):
    """Sections and their lines; `describe` puts a line into words when it is first shown."""

    def __init__(self, describe: Describe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe

    def set_sections(self, sections: Sequence[WorkSection], setting: Hashable = None) -> None:
        """Show these sections; a line that was there keeps its selection and place.

        `setting` is what the words depend on besides the line (the day, say): another one makes them anew.
        """
        known = {row.key: row for row in self._rows if isinstance(row, _Line)}
        rows: list[_Heading | _Line] = []
        for section in sections:
            if section.items:
                rows.append(_Heading(section.key, HeaderText(section.title, len(section.items))))
            for item in section.items:
                key = WorkKey(item.kind, item.reference, item.item)
                line = known.get(key)
                same = line is not None and line.item is item and line.setting == setting
                rows.append(line if line is not None and same else _Line(key, item, setting))
        self.take_over(rows)

    @property
    def lines(self) -> list[WorkKey]:
        """Give the keys of all lines, in the order shown."""
        return [row.key for row in self._rows if isinstance(row, _Line)]

    def key_of(self, row: _Heading | _Line) -> Hashable:
        return row.key

    def text_of(self, row: _Heading | _Line) -> RowText | HeaderText:
        if row.text is None:
            row.text = self._describe(row.item)
        return row.text

    def item_of(self, row: _Heading | _Line) -> WorkItem | None:
        return row.item if isinstance(row, _Line) else None

    def can_be_chosen(self, place: int) -> bool:
        return isinstance(self._rows[place], _Line)
