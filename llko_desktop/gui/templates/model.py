"""The rows of the list of templates: a heading for each status that is told, and below it its templates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject

from llko_desktop.domain.proposal import STATUS_TOLD
from llko_desktop.domain.status import Status
from llko_desktop.gui.rows.row_model import RowModel
from llko_desktop.gui.rows.row_text import HeaderText, RowText
from llko_desktop.gui.templates.words import EntryWords
from llko_desktop.services.template_library import TemplateEntry
from llko_desktop.texts.speech import Texts


class TemplateKey(NamedTuple):
    """What a template is known by."""

    key: str
    language: str


@dataclass(frozen=True)
class _Heading:
    key: str
    text: HeaderText


@dataclass(frozen=True)
class _Line:
    key: TemplateKey
    entry: TemplateEntry
    text: RowText


class TemplatesModel(RowModel):
    """Templates in the order given, those of one status together."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def show_entries(
        self,
        shown: Sequence[TemplateEntry],
        all_of_them: Sequence[TemplateEntry],
        begun: Collection[TemplateKey],
        today: date,
    ) -> None:
        """Show some of all templates; `begun` are those of which changes are not finished."""
        words = EntryWords(self._texts, today)
        several = Counter((entry.template.purpose, entry.template.language) for entry in all_of_them)
        groups: dict[Status | None, list[_Line]] = {}
        for entry in shown:
            template, key = entry.template, key_of_entry(entry)
            text = words.row(
                entry,
                is_one_of_several=several[template.purpose, template.language] > 1,
                is_begun=key in begun,
            )
            groups.setdefault(STATUS_TOLD.get(template.purpose), []).append(_Line(key, entry, text))
        # What sets no status comes last.
        order = sorted(groups, key=lambda status: status is None)
        rows: list[_Heading | _Line] = []
        for status in order:
            title = HeaderText(words.group(status), len(groups[status]))
            rows += [_Heading(status.value if status else "", title), *groups[status]]
        self.take_over(rows)

    @property
    def lines(self) -> list[TemplateKey]:
        """Give the keys of all templates shown, in order."""
        return [row.key for row in self._rows if isinstance(row, _Line)]

    def key_of(self, row: _Heading | _Line) -> Hashable:
        return row.key

    def text_of(self, row: _Heading | _Line) -> RowText | HeaderText:
        return row.text

    def item_of(self, row: _Heading | _Line) -> TemplateEntry | None:
        return row.entry if isinstance(row, _Line) else None

    def can_be_chosen(self, place: int) -> bool:
        return isinstance(self._rows[place], _Line)


def key_of_entry(entry: TemplateEntry) -> TemplateKey:
    """Give what a template is known by."""
    return TemplateKey(entry.template.key, entry.template.language)
