"""Makes a placement of a record, or says why there is none to be made of it."""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.exchange.dates import read_date_as_can_be
from llko_desktop.exchange.draft_maker import ReadingRules
from llko_desktop.exchange.plan_values import read_plan
from llko_desktop.exchange.records import Entry, Record, RecordRejected, kept_line
from llko_desktop.exchange.values import clean_text, full_name, read_yes_no
from llko_desktop.exchange.week_fields import week_told
from llko_desktop.exchange.week_turns import weeks_by_name
from llko_desktop.services.drafts import RejectedRow
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.services.placement_drafts import PlacementDraft
from llko_desktop.services.placement_entry import LONGEST_NAME

_BIRTH = (Field.BIRTH, Field.BIRTH_OR_EXPECTED, Field.EXPECTED)


def make_placement(record: Record, rules: ReadingRules) -> PlacementDraft | RejectedRow:
    """Read a record as a placement.

    It is rejected without a name, a first day, or days with hours; for a first or last day, or hours, that
    cannot be read or cannot be; and where it ends before it starts. All else that is not understood is a
    remark, and stands in the note as `title: value`, as do values that no field takes.
    """
    try:
        return _Reading(record, rules).draft()
    except RecordRejected as no:
        return no.row(record)


class _Reading:
    """One record on its way to a placement: what has been remarked and put in the note so far."""

    def __init__(self, record: Record, rules: ReadingRules) -> None:
        self.record, self.rules = record, rules
        self.remarks: list[Message] = []
        self.kept: list[Entry] = []

    def draft(self) -> PlacementDraft:
        """Read every field; raises `RecordRejected`."""
        record = self.record
        child = self._child()
        start = self._day(Field.START)
        if start is None:
            raise RecordRejected(Field.START, "", Message.of("placement_needs_start"))
        end = self._day(Field.END)
        if end is not None and end < start:
            reason = Message.of("plan_ends_before_start", start=start, end=end)
            raise RecordRejected(Field.END, record.text(Field.END), reason)
        phase = self._phase(start)
        birth, is_own = self._birth(start), self._is_own()
        placement = Placement(child, (phase,), end, birth_date=birth, is_own=is_own, note=self._note())
        return PlacementDraft(placement, tuple(self.remarks), record.file, record.row, record.position)

    def _child(self) -> str:
        parts = (self.record.line(field) for field in (Field.CHILD, Field.CHILD_FIRST, Field.CHILD_LAST))
        name = full_name(*parts)
        if not name:
            raise RecordRejected(Field.CHILD, "", Message.of("placement_needs_child"))
        if len(name) > LONGEST_NAME:
            reason = Message.of("placement_name_too_long", most=LONGEST_NAME)
            raise RecordRejected(Field.CHILD, name, reason)
        return name

    def _day(self, field: Field) -> date | None:
        entry = self.record.fields.get(field)
        if entry is None:
            return None
        try:
            return read_date_as_can_be(entry.cell, self.rules.order)
        except InputError as error:
            raise RecordRejected(field, entry.text, error.messages[0]) from error

    def _birth(self, start: date) -> date | None:
        """Give the birth date, or the expected one; one that is not understood is no reason to refuse."""
        found: list[date] = []
        for field in _BIRTH:
            try:
                day = self._day(field)
            except RecordRejected:
                self.kept.append(self.record.fields[field])
                self.remarks.append(Message.of("placement_birth_unreadable", text=self.record.text(field)))
                continue
            if day is not None:
                found.append(day)
        if found and found[0] > start:
            self.remarks.append(Message.of("placement_before_birth", start=start, birth=found[0]))
        return found[0] if found else None

    def _is_own(self) -> bool:
        entry = self.record.fields.get(Field.OWN_CHILD)
        if entry is None:
            return False
        told = entry.cell if isinstance(entry.cell, bool) else read_yes_no(entry.text)
        if told is None:
            self.kept.append(entry)
            self.remarks.append(Message.of("placement_own_unclear", text=entry.text))
        return bool(told)

    def _phase(self, start: date) -> Phase:
        weeks = self._weeks()
        try:
            phase = Phase(start, weeks)
        except InputError as error:
            raise RecordRejected(self._field_of_hours(), self._hours_text(), error.messages[0]) from error
        if len(weeks) > 1:
            self.remarks.append(Message.of("placement_weeks_by_turns", start=start))
        return phase

    def _weeks(self) -> tuple[WeeklySchedule, ...]:
        """Give the week, or the two that take turns: under two columns, or by their names under one."""
        text, other = self.record.line(Field.PLAN), self.record.line(Field.OTHER_WEEK)
        try:
            named = weeks_by_name(text)
        except InputError as error:
            raise RecordRejected(Field.PLAN, text, error.messages[0]) from error
        if named:
            if other:
                self.kept.append(self.record.fields[Field.OTHER_WEEK])
                self.remarks.append(Message.of("placement_hours_differ", text=other))
            return self._read(Field.PLAN, named[0]), self._read(Field.PLAN, named[1])
        first = self._first_week()
        return (first, self._read(Field.OTHER_WEEK, other)) if other else (first,)

    def _read(self, field: Field, text: str) -> WeeklySchedule:
        try:
            return read_plan(text)
        except InputError as error:
            raise RecordRejected(field, self.record.text(field), error.messages[0]) from error

    def _first_week(self) -> WeeklySchedule:
        """Give the week that columns a weekday, a plan or hours tell.

        Hours that are not understood are a reason to refuse; what says something else than they do is not.
        """
        week = week_told(self.record)
        for key, reason in week.why:
            raise RecordRejected(Field(key), self.record.text(Field(key)), reason)
        for key in week.unread:
            entry = self.record.fields[Field(key)]
            self.kept.append(entry)
            self.remarks.append(Message.of("placement_hours_differ", text=entry.text))
        return week.schedule

    def _field_of_hours(self) -> Field:
        """Give the field where hours are missing: what is told of them, else the plan."""
        told = (field for field in (Field.PLAN, *WEEKDAY_FIELDS, Field.HOURS) if field in self.record.fields)
        return next(told, Field.PLAN)

    def _hours_text(self) -> str:
        return self.record.text(self._field_of_hours())

    def _note(self) -> str:
        lines = [clean_text(self.record.text(Field.REMARKS))]
        lines += [kept_line(entry) for entry in (*self.kept, *self.record.others)]
        return "\n".join(filter(None, lines))
