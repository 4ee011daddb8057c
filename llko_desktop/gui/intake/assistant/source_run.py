"""One run of the assistant: holds what was read, and reads anew when the user says how."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from typing import Any, Generic, Protocol

from PySide6.QtCore import QObject, Signal

from llko_desktop.gui.background import Background
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.assistant.sources import (
    FileT,
    ListKind,
    Sections,
    SourceReader,
    SourcesRead,
    TrialT,
    read_again,
)
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Incoming, Reading, Sample

# So many rows are read between two key strokes; more of them elsewhere, while the window says so.
AT_ONCE = 50


class PlacedRow(Protocol):
    """A row of a trial run, by the places of its source and of itself in it."""

    @property
    def source(self) -> int:
        """The place of its source among those tried."""

    @property
    def position(self) -> int:
        """Its place in the source."""


class SourceRun(QObject, Generic[FileT, TrialT]):
    """`read_anew` is sent when there is another trial run, `decided` with the key of a row that was decided
    about, `waiting` when reading begins and ends that takes long.
    """

    read_anew = Signal()
    decided = Signal(tuple)
    waiting = Signal(bool)

    def __init__(
        self,
        context: GuiContext,
        kind: ListKind[FileT, TrialT],
        read: SourcesRead[FileT, TrialT],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kind: ListKind[FileT, TrialT] = kind
        self.read: SourcesRead[FileT, TrialT] = read
        self._wanted = self._opened = read.readings
        # Which columns a column took its field from.
        self._lent: dict[tuple[tuple[int, ...], int], tuple[Field | None, tuple[int, ...]]] = {}
        self._background = Background(self)
        self.is_reading = False

    @property
    def today(self) -> date:
        """The day to reckon with."""
        return self._context.today

    @property
    def reader(self) -> SourceReader[FileT]:
        """What reads the sources."""
        return self._kind.reader

    @property
    def sections(self) -> Sections:
        """The fields that a column can stand for."""
        return self._kind.sections

    @property
    def trial(self) -> TrialT:
        """The trial run, as everything is read now."""
        return self.read.trial

    @property
    def groups(self) -> list[tuple[int, ...]]:
        """The places of sources with the same columns, which are read alike."""
        found: dict[str, list[int]] = {}
        for place, source in enumerate(self.read.sources):
            found.setdefault(source.fingerprint, []).append(place)
        return [tuple(places) for places in found.values()]

    def row(self, key: tuple[int, int]) -> Any:
        """Give the row of a key, as it is read now; none where it holds nothing any more."""
        raise NotImplementedError

    @property
    def has_work(self) -> bool:
        """Whether something would be lost if the window were closed now."""
        return self._wanted != self._opened

    def source(self, row: PlacedRow) -> Incoming:
        """Give the source that a row stands in."""
        return self.read.sources[row.source]

    def reading(self, place: int) -> Reading:
        """Give how the source at a place is to be read; reading it so may still be under way."""
        return self._wanted[place]

    def text_of(self, row: PlacedRow, field: Field) -> str:
        """Give what a row says for a field: what it was edited into, else as its cell is written."""
        edited = self._wanted[row.source].edits.get((row.position, field))
        return self.read.cell_text(row.source, row.position, field) if edited is None else edited

    def samples(self, group: tuple[int, ...], column: int, most: int) -> list[Sample]:
        """Give up to `most` different cells of a column, of as many sources of a group as that takes."""
        found: dict[str, Sample] = {}
        reader, today = self._kind.reader, self.today
        for place in group:
            source, reading = self.read.sources[place], self.read.in_order(place)
            for sample in reader.samples(source, reading, column, most, today):
                found.setdefault(sample.written, sample)
            if len(found) >= most:
                break
        return list(found.values())[:most]

    def choose_field(self, group: tuple[int, ...], column: int, field: Field | None) -> list[int]:
        """Let a column of the sources of a group stand for a field; gives the others that did so.

        Those get the field back when the column goes on to another one, as it does while the entries of its
        list are passed by key.
        """
        source, reading = self.read.sources[group[0]], self._wanted[group[0]]
        fields = {**reading.fields, column: field}
        lent = self._lent.pop((group, column), (None, ()))
        fields |= {other: lent[0] for other in lent[1] if fields.get(other) is None}
        taken = [
            other.index
            for other in source.columns
            if other.index != column and field is not None and fields.get(other.index, other.field) is field
        ]
        if taken:
            self._lent[group, column] = field, tuple(taken)
        fields |= dict.fromkeys(taken, None)
        self._change({place: replace(self._wanted[place], fields=fields) for place in group})
        return taken

    def order_dates(self, group: tuple[int, ...], order: DateOrder) -> None:
        """Read the dates of the sources of a group in this order."""
        self._change({place: replace(self._wanted[place], date_order=order) for place in group})

    def edit(self, key: tuple[int, int], field: Field, text: str) -> None:
        """Read a row as if it said `text` for a field."""
        place, position = key
        edits = dict(self._wanted[place].edits)
        edits[position, field] = text
        if text == self.read.cell_text(place, position, field):
            del edits[position, field]
        self._change({place: replace(self._wanted[place], edits=edits)})

    def try_again(self) -> None:
        """Try the whole anew, as the store is another one now."""
        self._begin()

    def stop(self) -> None:
        """Wait until nothing is being read any more, for the window's end."""
        self.blockSignals(True)
        self._background.wait()

    def _change(self, readings: dict[int, Reading]) -> None:
        before = self._wanted
        self._wanted = tuple(readings.get(place, reading) for place, reading in enumerate(before))
        if self._wanted != before:
            self._begin()

    def _begin(self) -> None:
        if self.is_reading:
            return
        if sum(len(source.rows) for source in self.read.sources) > AT_ONCE:
            self._read_elsewhere()
            return
        results: list[SourcesRead[FileT, TrialT]] = []
        kind, wanted = self._kind, self._wanted
        if self._context.attempt(lambda: results.append(read_again(kind, self.read, wanted))):
            self._take(results[0])

    def _read_elsewhere(self) -> None:
        self.is_reading = True
        kind, before, wanted = self._kind, self.read, self._wanted
        self.waiting.emit(True)
        self._background.run(lambda: read_again(kind, before, wanted), self._finish)

    def _finish(self, future: Future[SourcesRead[FileT, TrialT]]) -> None:
        """Take over what was read; what was asked for meanwhile is read after it."""
        results: list[SourcesRead[FileT, TrialT]] = []
        self.is_reading = False
        if self.signalsBlocked():
            return
        if self._context.attempt(lambda: results.append(future.result())):
            self._take(results[0])
            if results[0].readings != self._wanted:
                self._read_elsewhere()
                return
        self.waiting.emit(False)

    def _take(self, read: SourcesRead[FileT, TrialT]) -> None:
        self.read = read
        self._took()
        self.read_anew.emit()

    def _took(self) -> None:
        """Fit what is known of the rows to what was read."""
