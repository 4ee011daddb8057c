"""Turns codes and values of the rules into words, in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.info_page import FieldName
from llko_desktop.domain.messages import Message
from llko_desktop.domain.plan_text import SHORT_DAYS, short_hours
from llko_desktop.domain.procedure import Procedure, Words
from llko_desktop.domain.reply_check import Check
from llko_desktop.domain.schedule import CarePlan, Weekday, WeeklySchedule, clock_text
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.texts.check_words import ADVICE, CHECK_MESSAGES
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.error_messages import ERROR_MESSAGES
from llko_desktop.texts.export_messages import EXPORT_MESSAGES
from llko_desktop.texts.info_page_messages import INFO_PAGE_MESSAGES
from llko_desktop.texts.intake_messages import INTAKE_MESSAGES
from llko_desktop.texts.labels import FIELDS, LABELS
from llko_desktop.texts.picture_messages import PICTURE_MESSAGES
from llko_desktop.texts.placement_messages import PLACEMENT_MESSAGES
from llko_desktop.texts.planning_messages import PLANNING_MESSAGES
from llko_desktop.texts.print_messages import PRINT_MESSAGES
from llko_desktop.texts.profile_messages import PROFILE_MESSAGES
from llko_desktop.texts.profile_names import field_name
from llko_desktop.texts.retention_messages import RETENTION_MESSAGES
from llko_desktop.texts.rule_messages import RULE_MESSAGES
from llko_desktop.texts.store_messages import STORE_MESSAGES
from llko_desktop.texts.template_messages import TEMPLATE_MESSAGES

_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
# Message code → its words in English, and the context in which they are translated.
_TABLES = {
    "Messages": RULE_MESSAGES,
    "Errors": ERROR_MESSAGES,
    "Store": STORE_MESSAGES,
    "Checks": CHECK_MESSAGES,
    "Intake": INTAKE_MESSAGES,
    "Pictures": PICTURE_MESSAGES,
    "Templates": TEMPLATE_MESSAGES,
    "Placements": PLACEMENT_MESSAGES,
    "Planning": PLANNING_MESSAGES,
    "Profile": PROFILE_MESSAGES,
    "Retention": RETENTION_MESSAGES,
    "InfoPage": INFO_PAGE_MESSAGES,
    "Exports": EXPORT_MESSAGES,
    "Printing": PRINT_MESSAGES,
}
_CONTEXTS = {code: context for context, table in _TABLES.items() for code in table}
WORDS = {code: words for table in _TABLES.values() for code, words in table.items()}


class Texts:
    """Speaks for one procedure in one language; it holds no state and may be shared."""

    def __init__(self, language: str, procedure: Procedure) -> None:
        self.language, self.procedure = language, procedure

    def message(self, message: Message) -> str:
        """Give the sentence for a message; `KeyError` for a code that has no words (a test finds these)."""
        values = {name: self.value(value) for name, value in message.values}
        values |= {status.value: self.status(status) for status in Status if status.value not in values}
        values["support"] = self._support()
        source = QCoreApplication.translate(_CONTEXTS[message.code], WORDS[message.code])
        return source.format_map(values)

    def messages(self, messages: Iterable[Message]) -> str:
        """Give several messages, one a line."""
        return "\n".join(self.message(message) for message in messages)

    def value(self, value: Any) -> str:
        """Write one value of a message as the user reads it."""
        if isinstance(value, FieldName):
            return field_name(value)
        if isinstance(value, Status):
            return self.status(value)
        if isinstance(value, CancelReason):
            return self.reason(value)
        if isinstance(value, StrEnum):
            return self.label(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, Weekday):
            return self.weekday(value)
        if isinstance(value, WeeklySchedule):
            return self.schedule(value)
        if isinstance(value, Words):
            return value.in_language(self.language)
        if isinstance(value, tuple | list):
            return ", ".join(self.value(part) for part in value)
        return str(value)

    def label(self, code: StrEnum) -> str:
        """Give the name of a kind, flag, source or purpose."""
        return QCoreApplication.translate("Labels", LABELS[type(code)][code])

    def advice(self, check: Check) -> str:
        """Say what to write so that a reply passes a check."""
        return QCoreApplication.translate("Checks", ADVICE[check])

    def field(self, code: str) -> str:
        """Give the name of a field of a request; a name of the file's own is given as it is."""
        return QCoreApplication.translate("Fields", FIELDS[code]) if code in FIELDS else code

    def status(self, status: Status) -> str:
        """Give a status as the procedure calls it."""
        return self.procedure.statuses[status].label.in_language(self.language)

    def consequence(self, status: Status) -> str:
        """Give in one line what choosing a status brings about."""
        return self.procedure.statuses[status].consequence.in_language(self.language)

    def explanation(self, status: Status) -> str:
        """Give what a status means and when to use it."""
        return self.procedure.statuses[status].explanation.in_language(self.language)

    def reason(self, reason: CancelReason) -> str:
        """Give a cancel reason as the procedure calls it."""
        return self.procedure.reasons[reason].in_language(self.language)

    def priority_fact(self, code: str) -> str:
        """Give a priority fact as the procedure calls it; a code that it does not know is given as it is."""
        words = self.procedure.priority_facts.get(code)
        return words.in_language(self.language) if words else code

    def language_name(self, code: str) -> str:
        """Give the name of a language by its ISO 639-1 code; a code that nobody knows is given as it is."""
        return Locale(_LOCALES[self.language][:2]).languages.get(code, code)

    def clause(self, rule: str) -> str:
        """Give what a rule asks and where it comes from."""
        clause = self.procedure.clauses[rule]
        return f"{rule} · {clause.place}: {clause.text.in_language(self.language)}"

    def clause_place(self, rule: str) -> str:
        """Give where a rule comes from, without what it asks."""
        return f"{rule}: {self.procedure.clauses[rule].place}"

    def day(self, day: date) -> str:
        """Write a day as people do: `ma 17 aug 2026`."""
        return self.written(day, "EEE d MMM y")

    def short_day(self, day: date, today: date) -> str:
        """Write a day without weekday, and without the year where it is the present one: `17 aug`."""
        pattern = "d MMM" if day.year == today.year else "d MMM y"
        return self.written(day, pattern)

    def moment(self, day: date, at: int) -> str:
        """Write a day and a time, in minutes since midnight: `di 7 jul 2026, 14:30`."""
        text = QCoreApplication.translate("Speech", "{day}, {time}")
        return text.format(day=self.day(day), time=clock_text(at))

    def written(self, day: date, pattern: str) -> str:
        """Write a day by a pattern of the Unicode locale data, without the dots of abbreviations."""
        text = format_date(day, pattern, locale=_LOCALES[self.language]).replace(".", "")
        return re.sub(r"\b1 ", "1er ", text, count=1) if self.language == "fr" else text

    def weekday(self, day: Weekday) -> str:
        """Give the short name of a weekday."""
        return SHORT_DAYS[self.language][day]

    def number(self, number: Fraction | int) -> str:
        """Write a number with one decimal at most: `1.204`, `7,5`."""
        return format_decimal(float(number), "#,##0.#", locale=_LOCALES[self.language])

    def percent(self, share: Fraction | int) -> str:
        """Write a share from 0 to 1 in percent with one decimal at most: `92,3%`."""
        return format_percent(float(share), "#,##0.#%", locale=_LOCALES[self.language])

    def schedule(self, schedule: WeeklySchedule) -> str:
        """Write a week briefly: `ma 8–17, wo 8:30–12 en 13–17`; days without hours stand alone."""
        parts = []
        for day in schedule.weekdays:
            hours = " + ".join(short_hours(item) for item in schedule.on(day))
            parts.append(f"{self.weekday(day)} {hours}".rstrip())
        return ", ".join(parts)

    def plan(self, plan: CarePlan) -> str:
        """Write a plan on one line: its week, then from when and until when."""
        parts = [self.schedule(plan.schedule)] if not plan.schedule.is_empty else []
        if plan.start:
            start = QCoreApplication.translate("Speech", "from {day}")
            parts.append(start.format(day=self.day(plan.start)))
        if plan.end:
            end = QCoreApplication.translate("Speech", "until {day}")
            parts.append(end.format(day=self.day(plan.end)))
        return ", ".join(parts)

    def days_left(self, days: int) -> str:
        """Say how far a due day is: `2 days late`, `today`, `2 days left`."""
        if days < 0:
            return Counts().days_late(-days)
        if days == 0:
            return QCoreApplication.translate("Speech", "today")
        return Counts().days_left(days)

    def _support(self) -> str:
        contact = self.procedure.contacts[0]
        return ", ".join(way for way in (contact.phone, contact.email) if way)
