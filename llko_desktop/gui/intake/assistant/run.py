"""One run of the assistant: holds what was read and decided, and reads anew when either changes."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from llko_desktop.gui.background import Background
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.assistant.arrival import Key, day_edits, with_edits, without_day
from llko_desktop.gui.intake.assistant.decisions import RowDecisions
from llko_desktop.gui.intake.assistant.sources import ReadSources, read_again
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Incoming, Reading, Sample
from llko_desktop.services.trial import RowDecision, Trial, TrialRow

# So many rows are read between two key strokes; more of them elsewhere, while the window says so.
AT_ONCE = 50


class ImportRun(QObject):
    """`read_anew` is sent when there is another trial run, `decided` with the key of a row that was decided
    about, `waiting` when reading begins and ends that takes long.
    """

    read_anew = Signal()
    decided = Signal(tuple)
    waiting = Signal(bool)

    def __init__(self, context: GuiContext, read: ReadSources, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.read = read
        self.decisions = RowDecisions()
        self._rows = {row.key: row for row in read.trial.rows}
        self._missing = without_day(read)
        self._wanted = self._opened = read.readings
        # What rows were read as having for their day of arrival, all at once.
        self._arrived: Mapping[Key, str] = read.arrived
        self.day_given = context.today if read.arrived else None
        # Which columns a column took its field from.
        self._lent: dict[tuple[tuple[int, ...], int], tuple[Field | None, tuple[int, ...]]] = {}
        self._background = Background(self)
        self.is_reading = False

    @property
    def today(self) -> date:
        """The day to reckon with."""
        return self._context.today

    @property
    def trial(self) -> Trial:
        """The trial run, as everything is read now."""
        return self.read.trial

    @property
    def groups(self) -> list[tuple[int, ...]]:
        """The places of sources with the same columns, which are read alike."""
        found: dict[str, list[int]] = {}
        for place, source in enumerate(self.read.sources):
            found.setdefault(source.fingerprint, []).append(place)
        return [tuple(places) for places in found.values()]

    @property
    def has_work(self) -> bool:
        """Whether something would be lost if the window were closed now."""
        return not self.decisions.is_empty or self._wanted != self._opened

    def row(self, key: tuple[int, int]) -> TrialRow | None:
        """Give the row of a key, as it is read now; none where it holds no request any more."""
        return self._rows.get(key)

    def source(self, row: TrialRow) -> Incoming:
        """Give the source that a row stands in."""
        return self.read.sources[row.source]

    def reading(self, place: int) -> Reading:
        """Give how the source at a place is to be read; reading it so may still be under way."""
        return self._wanted[place]

    def text_of(self, row: TrialRow, field: Field) -> str:
        """Give what a row says for a field: what it was edited into, else as its cell is written."""
        edited = self._wanted[row.source].edits.get((row.position, field))
        return self.read.cell_text(row.source, row.position, field) if edited is None else edited

    def samples(self, group: tuple[int, ...], column: int, most: int) -> list[Sample]:
        """Give up to `most` different cells of a column, of as many sources of a group as that takes."""
        found: dict[str, Sample] = {}
        reader, today = self._context.services.reader, self.today
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

    @property
    def without_day(self) -> tuple[Key, ...]:
        """The rows that cannot come in, as nothing says when they arrived."""
        return self._missing

    @property
    def with_given_day(self) -> tuple[Key, ...]:
        """The rows that have the day of arrival that was given to all, and that was not edited since."""
        edits = {key: self._wanted[key[0]].edits.get((key[1], Field.RECEIVED)) for key in self._arrived}
        return tuple(key for key, text in self._arrived.items() if edits[key] == text)

    def arrive_on(self, day: date) -> None:
        """Read all rows without a day of arrival as arrived on that day."""
        keys = self.without_day + self.with_given_day
        self.day_given, self._arrived = day, day_edits(self.read, keys, day)
        readings = with_edits(self._wanted, self._arrived)
        self._change(dict(enumerate(readings)))

    def decide(self, row: TrialRow, decision: RowDecision) -> None:
        """Do this with a row."""
        self.decisions.decide(row, decision)
        self.decided.emit(row.key)

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
        results: list[ReadSources] = []
        services, wanted = self._context.services, self._wanted
        if self._context.attempt(lambda: results.append(read_again(services, self.read, wanted))):
            self._take(results[0])

    def _read_elsewhere(self) -> None:
        self.is_reading = True
        services, before, wanted = self._context.services, self.read, self._wanted
        self.waiting.emit(True)
        self._background.run(lambda: read_again(services, before, wanted), self._finish)

    def _finish(self, future: Future[ReadSources]) -> None:
        """Take over what was read; what was asked for meanwhile is read after it."""
        results: list[ReadSources] = []
        self.is_reading = False
        if self.signalsBlocked():
            return
        if self._context.attempt(lambda: results.append(future.result())):
            self._take(results[0])
            if results[0].readings != self._wanted:
                self._read_elsewhere()
                return
        self.waiting.emit(False)

    def _take(self, read: ReadSources) -> None:
        self.read = read
        self._rows = {row.key: row for row in read.trial.rows}
        self._missing = without_day(read)
        self.decisions.fit(self._rows)
        self.read_anew.emit()
