"""Makes a request draft of a record, or says why there is none to be made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.flags import Flag
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan, WeeklySchedule
from llko_desktop.domain.status import Source
from llko_desktop.exchange.dates import read_date_as_can_be
from llko_desktop.exchange.parent_fields import read_parents
from llko_desktop.exchange.priority import PriorityWords
from llko_desktop.exchange.records import Entry, Record, RecordRejected, kept_line
from llko_desktop.exchange.values import (
    clean_text,
    full_name,
    read_language,
    read_yes_no,
)
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.exchange.week_fields import week_told
from llko_desktop.services.drafts import RejectedRow, RequestDraft
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, IncomingKind


@dataclass(frozen=True)
class ReadingRules:
    """What records are read by: the words known, the order of dates in figures, and the day it is."""

    vocabulary: Vocabulary
    priority: PriorityWords
    order: DateOrder
    today: date


def make_draft(record: Record, rules: ReadingRules) -> RequestDraft | RejectedRow:
    """Read a record as a request that had arrived by `rules.today`.

    It is rejected without an arrival date that can be (`received_missing`, `date_unreadable`,
    `date_impossible`, `received_is_to_come`), without anyone's name (`name_missing`), for hours that cannot
    be (`range_ends_before_start`, `time_outside_day`) and for `plan_ends_before_start`. Whatever else is not
    understood is flagged where there is a flag for it, and stands in the remarks as `title: value` (R12), as
    do values that no field takes and a status other than new, which is never applied by itself.
    """
    try:
        return _Reading(record, rules).draft()
    except RecordRejected as no:
        return no.row(record)


class _Reading:
    """One record on its way to a draft: what has been flagged and put in the remarks so far."""

    def __init__(self, record: Record, rules: ReadingRules) -> None:
        self.record, self.fields, self.rules = record, record.fields, rules
        self.flags: list[Flag] = []
        self.kept: list[Entry] = []

    def draft(self) -> RequestDraft:
        """Read every field; raises `RecordRejected`."""
        received = self._received()
        first_name = self.record.line(Field.CHILD_FIRST)
        name = full_name(self.record.line(Field.CHILD), first_name, self.record.line(Field.CHILD_LAST))
        parents = self._parents()
        if not name and not any(parent.name for parent in parents):
            raise RecordRejected(Field.CHILD, "", Message.of("name_missing"))
        birth, expected = self._birth(received)
        return RequestDraft(
            received=received,
            child=Child(name, first_name, birth, expected),
            reference=self.record.line(Field.REFERENCE),
            parents=parents,
            plan=self._plan(),
            language=self._language(),
            residence=self._residence(),
            income_tariff=self._income_tariff(),
            facts=self._priority_facts(),
            source=self._source(),
            child_code=self.record.line(Field.CHILD_CODE),
            siblings=clean_text(self.record.text(Field.SIBLINGS)),
            status=self._status(),
            remarks=self._remarks(),
            flags=tuple(dict.fromkeys(self.flags)),
            file=self.record.file,
            row=self.record.row,
            position=self.record.position,
        )

    def _keep(self, field: Field, flag: Flag | None = None) -> None:
        """Put the original of a field in the remarks, and flag it."""
        self.kept.append(self.fields[field])
        if flag:
            self.flags.append(flag)

    def _received(self) -> date:
        entry = self.fields.get(Field.RECEIVED)
        if entry is None:
            raise RecordRejected(Field.RECEIVED, "", Message.of("received_missing"))
        try:
            received = read_date_as_can_be(entry.cell, self.rules.order)
        except InputError as error:
            raise RecordRejected(Field.RECEIVED, entry.text, error.messages[0]) from error
        if received > self.rules.today:
            raise RecordRejected(Field.RECEIVED, entry.text, Message.of("received_is_to_come", date=received))
        return received

    def _date(self, field: Field, flag: Flag) -> date | None:
        entry = self.fields.get(field)
        if entry is None:
            return None
        try:
            return read_date_as_can_be(entry.cell, self.rules.order)
        except InputError:
            self._keep(field, flag)
            return None

    def _birth(self, received: date) -> tuple[date | None, date | None]:
        """Give the birth and the expected date: a birth that was to come on arrival was expected (R12)."""
        birth = self._date(Field.BIRTH, Flag.BIRTH_DATE_UNREADABLE)
        either = self._date(Field.BIRTH_OR_EXPECTED, Flag.BIRTH_DATE_UNREADABLE)
        expected = self._date(Field.EXPECTED, Flag.BIRTH_DATE_UNREADABLE)
        known = birth or either
        if known and known > received:
            return None, expected or known
        return known, expected

    def _parents(self) -> tuple[Parent, ...]:
        found = read_parents(self.fields)
        for field, flag in found.keep:
            self._keep(field, flag)
        return found.parents

    def _plan(self) -> CarePlan:
        start = self._date(Field.START, Flag.START_UNREADABLE)
        end = self._date(Field.END, Flag.PLAN_UNREADABLE)
        schedule = self._schedule()
        try:
            return CarePlan(start, end, schedule)
        except InputError as error:
            raise RecordRejected(Field.END, self.record.text(Field.END), error.messages[0]) from error

    def _schedule(self) -> WeeklySchedule:
        week = week_told(self.record)
        if week.contradiction:
            key, reason = week.contradiction
            raise RecordRejected(Field(key), self.record.text(Field(key)), reason)
        for key in week.unread:
            self._keep(Field(key), Flag.PLAN_UNREADABLE)
        return week.schedule

    def _language(self) -> str:
        text = self.record.line(Field.LANGUAGE)
        code = read_language(text)
        if text and (not code or not text.isalpha()):
            self._keep(Field.LANGUAGE)
        return code

    def _residence(self) -> str:
        street, number, postcode, place = (
            self.record.line(field)
            for field in (Field.STREET, Field.HOUSE_NUMBER, Field.POSTCODE, Field.RESIDENCE)
        )
        if postcode and postcode in place.split():
            postcode = ""
        return ", ".join(filter(None, (f"{street} {number}".strip(), f"{postcode} {place}".strip())))

    def _income_tariff(self) -> bool | None:
        entry = self.fields.get(Field.INCOME_TARIFF)
        if entry is None:
            return None
        wished = entry.cell if isinstance(entry.cell, bool) else read_yes_no(entry.text)
        if wished is None:
            self._keep(Field.INCOME_TARIFF)
        return wished

    def _priority_facts(self) -> tuple[str, ...]:
        text = self.record.text(Field.PRIORITY)
        facts, alone = self.rules.priority.read(text) if text else ((), True)
        if not alone:
            self._keep(Field.PRIORITY)
        return facts

    def _status(self) -> str:
        """Give a status other than new in its own words, which also stand in the remarks."""
        text = self.record.line(Field.STATUS)
        if not text or fold_words(text) in self.rules.vocabulary.status_new:
            return ""
        self._keep(Field.STATUS)
        return text

    def _source(self) -> Source:
        """Give how it came in: as is told, or else by what it stood in.

        Tables are the platform's; so is a message with a reference, but any other is a mail of parents (R9).
        """
        text = self.record.line(Field.SOURCE)
        told = self.rules.vocabulary.sources.get(fold_words(text))
        if told:
            return told
        if text:
            self._keep(Field.SOURCE)
        is_mail = self.record.kind is IncomingKind.MESSAGES and Field.REFERENCE not in self.fields
        return Source.MAIL if is_mail else Source.PLATFORM

    def _remarks(self) -> str:
        lines = [clean_text(self.record.text(Field.REMARKS))]
        lines += [kept_line(entry) for entry in (*self.kept, *self.record.others)]
        return "\n".join(filter(None, lines))
