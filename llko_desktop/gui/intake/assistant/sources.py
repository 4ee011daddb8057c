"""What is being taken in, between two steps of the assistant: sources, their readings, the trial run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from llko_desktop.services.bundle import Services
from llko_desktop.services.cells import cell_text
from llko_desktop.services.drafts import ReadFile, UnreadableFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, IncomingKind, Reading
from llko_desktop.services.trial import Trial


@dataclass(frozen=True)
class ReadSources:
    """Sources with, each at the same place, how it is read and what that gives; all of it as one trial run.

    `unreadable` are the files of the set that hold nothing that can be read. `remembered` are the
    fingerprints whose reading was kept at an earlier import.
    """

    sources: tuple[Incoming, ...]
    readings: tuple[Reading, ...]
    files: tuple[ReadFile, ...]
    trial: Trial
    unreadable: tuple[UnreadableFile, ...] = ()
    remembered: frozenset[str] = frozenset()

    def cell_text(self, place: int, position: int, field: Field) -> str:
        """Give what a row of a source says for a field, as it was written."""
        source, reading = self.sources[place], self.readings[place]
        cells = source.rows[position].cells
        for column in source.columns:
            if reading.field_of(column) is field and column.index < len(cells):
                return cell_text(cells[column.index])
        return ""

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


def _has_doubts(source: Incoming) -> bool:
    if not source.has_header:
        return True
    unknown = any(column.field is None for column in source.columns)
    return unknown and source.kind is IncomingKind.TABLE


def open_sources(
    services: Services, paths: Sequence[Path], advance: Callable[[int], bool]
) -> ReadSources | None:
    """Open files and read what they hold, as it was read before where it is known; none when cancelled.

    With nothing readable there are no sources. `StoreError` when the store cannot be read.
    """
    sources: list[Incoming] = []
    unreadable: list[UnreadableFile] = []
    for number, path in enumerate(paths, 1):
        try:
            sources += services.reader.open(path)
        except UnreadableFile as error:
            unreadable.append(error)
        if not advance(number):
            return None
    return try_sources(services, sources, unreadable)


def try_sources(
    services: Services, sources: Sequence[Incoming], unreadable: Sequence[UnreadableFile] = ()
) -> ReadSources:
    """Read sources as they were read before, where that is known, and try what all give.

    `StoreError` when the store cannot be read.
    """
    known = {source.fingerprint: services.readings.remembered(source.fingerprint) for source in sources}
    readings = tuple(known[source.fingerprint] or Reading() for source in sources)
    empty = ReadSources(
        tuple(sources),
        (),
        (),
        Trial(()),
        tuple(unreadable),
        frozenset(fingerprint for fingerprint, reading in known.items() if reading is not None),
    )
    return read_again(services, empty, readings) if sources else empty


def read_again(services: Services, before: ReadSources, readings: tuple[Reading, ...]) -> ReadSources:
    """Read those sources anew whose reading is another one than before, and try what all give."""
    today = services.today()
    same = [
        place < len(before.readings) and before.readings[place] == reading
        for place, reading in enumerate(readings)
    ]
    files = tuple(
        before.files[place] if same[place] else services.reader.interpret(source, readings[place], today)
        for place, source in enumerate(before.sources)
    )
    return replace(before, readings=readings, files=files, trial=services.intake.trial(files))


def whole_reading(source: Incoming, reading: Reading) -> Reading:
    """Give a reading that says of every column what it stands for, also where that was recognised: so it was
    accepted, and is not asked about again.
    """
    return replace(reading, fields={column.index: reading.field_of(column) for column in source.columns})
