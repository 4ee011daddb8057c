"""What is being taken in, between two steps of the assistant: sources, their readings, the trial run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from llko_desktop.services.cells import cell_text
from llko_desktop.services.drafts import ReadFile, ReadRows, UnreadableFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, IncomingKind, Reading, Sample
from llko_desktop.services.ports import Clock
from llko_desktop.services.readings import Readings
from llko_desktop.services.trial import Trial

FileT = TypeVar("FileT", bound=ReadRows[Any])
_FileT_co = TypeVar("_FileT_co", bound=ReadRows[Any], covariant=True)
TrialT = TypeVar("TrialT")
# Headings with the fields below them, as columns are given one.
Sections = Sequence[tuple[str, Sequence[Field]]]


class SourceReader(Protocol[_FileT_co]):
    """What the assistant needs of a reader, whatever the rows are read as."""

    def open(self, path: Path) -> Sequence[Incoming]:
        """Give what a file holds; `UnreadableFile` when it cannot be read."""

    def interpret(self, source: Incoming, reading: Reading, today: date) -> _FileT_co:
        """Read the rows of a source."""

    def samples(
        self, source: Incoming, reading: Reading, column: int, most: int = 3, today: date | None = None
    ) -> Sequence[Sample]:
        """Give up to `most` different cells of a column, and what they are read as."""


@dataclass(frozen=True)
class ListKind(Generic[FileT, TrialT]):
    """A kind of list that is brought in: how it is read, what it would do, and the fields it has.

    `try_all` may raise `StoreError`.
    """

    reader: SourceReader[FileT]
    readings: Readings
    try_all: Callable[[Sequence[FileT]], TrialT]
    sections: Sections
    today: Clock


@dataclass(frozen=True)
class SourcesRead(Generic[FileT, TrialT]):
    """Sources with, each at the same place, how it is read and what that gives; all of it as one trial run.

    `unreadable` are the files of the set that hold nothing that can be read. `remembered` are the
    fingerprints whose reading was kept at an earlier import. `arrived` are the texts that rows without a day
    of arrival were given for it, by the keys of the rows.
    """

    sources: tuple[Incoming, ...]
    readings: tuple[Reading, ...]
    files: tuple[FileT, ...]
    trial: TrialT
    unreadable: tuple[UnreadableFile, ...] = ()
    remembered: frozenset[str] = frozenset()
    arrived: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def cell_text(self, place: int, position: int, field: Field) -> str:
        """Give what a row of a source says for a field, as it was written."""
        source, reading = self.sources[place], self.readings[place]
        cells = source.rows[position].cells
        for column in source.columns:
            if reading.field_of(column) is field and column.index < len(cells):
                return cell_text(cells[column.index])
        return ""

    def in_order(self, place: int) -> Reading:
        """Give the reading of a source with the order of dates that it turned out to have."""
        return replace(self.readings[place], date_order=self.files[place].date_order)

    @property
    def is_date_order_open(self) -> bool:
        """Whether there are dates that can be read in two ways, and nobody said yet in which."""
        return any(
            file.date_order_unclear and reading.date_order is None
            for file, reading in zip(self.files, self.readings, strict=True)
        )

    @property
    def wants_look_at_columns(self) -> bool:
        """Whether the columns are to be looked at first: something is not recognised, or can be read in two
        ways.

        Labels of messages that stand for no field are usual, and go to the remarks.
        """
        return self.is_date_order_open or any(
            source.fingerprint not in self.remembered and _has_doubts(source) for source in self.sources
        )


# As requests are read.
ReadSources = SourcesRead[ReadFile, Trial]


def _has_doubts(source: Incoming) -> bool:
    if not source.has_header:
        return True
    unknown = any(column.field is None for column in source.columns)
    return unknown and source.kind is IncomingKind.TABLE


def open_sources(
    kind: ListKind[FileT, TrialT], paths: Sequence[Path], advance: Callable[[int], bool]
) -> SourcesRead[FileT, TrialT] | None:
    """Open files and read what they hold, as it was read before where it is known; none when cancelled.

    With nothing readable there are no sources. `StoreError` when the store cannot be read.
    """
    sources: list[Incoming] = []
    unreadable: list[UnreadableFile] = []
    for number, path in enumerate(paths, 1):
        try:
            sources += kind.reader.open(path)
        except UnreadableFile as error:
            unreadable.append(error)
        if not advance(number):
            return None
    return try_sources(kind, sources, unreadable)


def try_sources(
    kind: ListKind[FileT, TrialT], sources: Sequence[Incoming], unreadable: Sequence[UnreadableFile] = ()
) -> SourcesRead[FileT, TrialT]:
    """Read sources as they were read before, where that is known, and try what all give.

    `StoreError` when the store cannot be read.
    """
    known = {source.fingerprint: kind.readings.remembered(source.fingerprint) for source in sources}
    readings = tuple(known[source.fingerprint] or Reading() for source in sources)
    remembered = frozenset(fingerprint for fingerprint, reading in known.items() if reading is not None)
    files = tuple(
        kind.reader.interpret(source, reading, kind.today())
        for source, reading in zip(sources, readings, strict=True)
    )
    return SourcesRead(tuple(sources), readings, files, kind.try_all(files), tuple(unreadable), remembered)


def read_again(
    kind: ListKind[FileT, TrialT], before: SourcesRead[FileT, TrialT], readings: tuple[Reading, ...]
) -> SourcesRead[FileT, TrialT]:
    """Read what another reading changes anew, and try all of it.

    Where only rows were edited, only these are read.
    """
    today, read = kind.today(), kind.reader.interpret
    files = []
    for source, old, file, reading in zip(
        before.sources, before.readings, before.files, readings, strict=True
    ):
        edited = _only_edited(old, reading)
        if edited is None:
            files.append(read(source, reading, today))
        elif edited:
            others = frozenset(range(len(source.rows))) - edited
            alone = replace(reading, left_out=others, date_order=file.date_order)
            files.append(file.with_rows(read(source, alone, today), edited))
        else:
            files.append(file)
    return replace(before, readings=readings, files=tuple(files), trial=kind.try_all(files))


def _only_edited(before: Reading, after: Reading) -> frozenset[int] | None:
    """Give the rows that were edited where nothing else is read otherwise; none where something is."""
    if replace(before, edits=after.edits) != after:
        return None
    keys = before.edits.keys() | after.edits.keys()
    return frozenset(key[0] for key in keys if before.edits.get(key) != after.edits.get(key))


def whole_reading(source: Incoming, reading: Reading) -> Reading:
    """Give a reading that says of every column what it stands for, also where that was recognised: so it was
    accepted, and is not asked about again.
    """
    return replace(reading, fields={column.index: reading.field_of(column) for column in source.columns})
