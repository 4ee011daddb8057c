"""What is told about one request or placement, by field and by title, whatever kind of source it stood in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.messages import Message
from llko_desktop.services.cells import Cell, cell_text
from llko_desktop.services.drafts import RejectedRow
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
    """Everything that is told about one child: by field, and besides that by title alone.

    `row` counts from 1 as a spreadsheet shows it; 0 for a mail. `position` is its place in its source, from
    0. There are no empty cells among the values. `kind` says whether it stood in a table or in a message.
    """

    file: str
    row: int
    fields: Mapping[Field, Entry]
    others: tuple[Entry, ...] = ()
    position: int = 0
    kind: IncomingKind = IncomingKind.TABLE

    def text(self, field: Field) -> str:
        """Give what is told for a field, as a person would read it; empty where nothing is."""
        entry = self.fields.get(field)
        return entry.text if entry else ""

    def line(self, field: Field) -> str:
        """Give what is told for a field on one clean line."""
        return clean_line(self.text(field))


class RecordRejected(Exception):
    """A record cannot come in, because of this field."""

    def __init__(self, field: Field, value: str, reason: Message) -> None:
        super().__init__(reason.code)
        self.field, self.value, self.reason = field, value, reason

    def row(self, record: Record) -> RejectedRow:
        """Say where the record stands, and why it cannot come in."""
        return RejectedRow(
            record.file, record.row, self.field.value, self.value, self.reason, record.position
        )


def kept_line(entry: Entry) -> str:
    """Write what no field takes, or what was not understood, as it stands in remarks: `title: value`."""
    title, text = clean_line(entry.title), clean_text(entry.text)
    return f"{title}: {text}" if title else text
