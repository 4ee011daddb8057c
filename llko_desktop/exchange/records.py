"""What is told about one request, by field and by title, whatever kind of source it stood in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llko_desktop.services.cells import Cell, cell_text
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import IncomingKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell with the title of its column, or a value in a mail with its label; no title for one typed in."""

    title: str
    cell: Cell

    @property
    def text(self) -> str:
        """The cell as a person would read it."""
        return cell_text(self.cell)


@dataclass(frozen=True)
class Record:
    """Everything that is told about one request: by field, and besides that by title alone.

    `row` counts from 1 as a spreadsheet shows it; 0 for a mail. `position` is its place in its source, from
    0. There are no empty cells among the values. `kind` says whether it stood in a table or in a message.
    """

    file: str
    row: int
    fields: Mapping[Field, Entry]
    others: tuple[Entry, ...] = ()
    position: int = 0
    kind: IncomingKind = IncomingKind.TABLE
