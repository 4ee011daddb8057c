"""Reads lists of children who are placed from the same files as requests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.draft_maker import ReadingRules
from llko_desktop.exchange.opening import FileOpener
from llko_desktop.exchange.placement_maker import make_placement
from llko_desktop.exchange.plan_values import read_plan
from llko_desktop.exchange.samples import sample_of
from llko_desktop.exchange.source_rows import PLACEMENT_MARKS
from llko_desktop.exchange.tables import is_recognised
from llko_desktop.exchange.values import clean_line, read_yes_no
from llko_desktop.exchange.week_turns import read_weeks
from llko_desktop.services.cells import Cell
from llko_desktop.services.drafts import RejectedRow, UnreadableFile
from llko_desktop.services.fields import PLACEMENT_FIELDS, Field
from llko_desktop.services.incoming import (
    DateOrder,
    Incoming,
    IncomingColumn,
    IncomingKind,
    Reading,
    Sample,
    SampleValue,
)
from llko_desktop.services.placement_drafts import PlacementDraft, ReadPlacements

# A table with the day of arrival and one of these holds requests.
_OF_REQUESTS = frozenset({Field.REFERENCE, Field.STATUS, Field.PRIORITY, Field.SOURCE})


def placement_sample(written: str, cell: Cell, field: Field | None, rules: ReadingRules) -> Sample:
    """Read a cell as a field of a placement, as `sample_of` does for a request."""
    if field not in (Field.PLAN, Field.OTHER_WEEK, Field.OWN_CHILD):
        return sample_of(written, cell, field, rules)
    try:
        return Sample(written, _value(cell, clean_line(written), field))
    except InputError as error:
        return Sample(written, problem=error.messages[0])


def _value(cell: Cell, line: str, field: Field) -> SampleValue:
    if field is Field.PLAN:
        return read_weeks(line)
    if field is Field.OTHER_WEEK:
        return read_plan(line)
    told = cell if isinstance(cell, bool) else read_yes_no(line)
    if told is None:
        raise InputError(Message.of("placement_own_unclear", text=line))
    return told


class PlacementFileReader(FileOpener):
    """Reads placements of every file that holds a table (`services.ports.PlacementReader`)."""

    marks = PLACEMENT_MARKS
    no_header = Message.of("list_header_not_found")
    sample_of = staticmethod(placement_sample)

    def open(self, path: Path) -> Sequence[Incoming]:
        """Give the tables of a file; a column that a placement has no place for stands for no field.

        Raises `UnreadableFile` as for requests, and for a file that holds those (`list_holds_requests`).
        """
        sources = [source for source in super().open(path) if not _holds_requests(source)]
        if not sources:
            raise UnreadableFile(path.name, Message.of("list_holds_requests"))
        return [_of_placements(source) for source in sources]

    def interpret(self, source: Incoming, reading: Reading, today: date) -> ReadPlacements:
        """Read the rows of a table as placements; rows that tell of no child are left aside."""
        rows, rules, unclear = self.rules(source, reading, today)
        drafts: list[PlacementDraft] = []
        rejected: list[RejectedRow] = []
        for record in rows.records():
            made = make_placement(record, rules)
            if isinstance(made, PlacementDraft):
                drafts.append(made)
            else:
                rejected.append(made)
        return ReadPlacements(source.name, tuple(drafts), tuple(rejected), unclear, rules.order)

    def read(self, path: Path, today: date, order: DateOrder | None = None) -> Sequence[ReadPlacements]:
        """Read all tables of a file whose header is recognised, with their dates in this order if given.

        Raises `UnreadableFile` as `open` does, and when no header is recognised.
        """
        sources = [source for source in self.open(path) if is_recognised(source)]
        if not sources:
            raise UnreadableFile(path.name, self.no_header)
        return [self.interpret(source, Reading(date_order=order), today) for source in sources]


def _holds_requests(source: Incoming) -> bool:
    fields = {column.field for column in source.columns}
    is_table = source.kind is IncomingKind.TABLE
    return not is_table or (Field.RECEIVED in fields and bool(fields & _OF_REQUESTS))


def _of_placements(source: Incoming) -> Incoming:
    return replace(source, columns=tuple(map(_of_placement, source.columns)))


def _of_placement(column: IncomingColumn) -> IncomingColumn:
    if column.field is None or column.field in PLACEMENT_FIELDS:
        return column
    return replace(column, field=None, confidence=0.0)
