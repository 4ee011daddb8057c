"""Reads and writes a week of care as people type it: `ma 8-17`, `di 8u30–12u`, `lundi de 8 h à 17 h`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llko_desktop.domain.folding import fold
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange, Weekday, WeeklySchedule, clock_text

_DAY_NAMES: dict[Weekday, str] = {
    Weekday.MONDAY: "ma maa maandag maandags lu lun lundi mo mon monday",
    Weekday.TUESDAY: "di din dinsdag dinsdags mar mardi tu tue tues tuesday",
    Weekday.WEDNESDAY: "wo woe woensdag woensdags me mer mercredi we wed wednesday",
    Weekday.THURSDAY: "do don donderdag donderdags je jeu jeudi th thu thur thurs thursday",
    Weekday.FRIDAY: "vr vri vrij vrijdag vrijdags ve ven vendredi fr fri friday",
    Weekday.SATURDAY: "za zat zaterdag zaterdags sa sam samedi sat saturday",
    Weekday.SUNDAY: "zo zon zondag zondags dim dimanche su sun sunday",
}
_DAYS = {
    name + ending: day for day, names in _DAY_NAMES.items() for name in names.split() for ending in ("", "s")
}
_WORKING_WEEK = {"weekdagen", "werkdagen", "weekdays", "alledagen", "elkedag", "touslesjours", "everyday"}
_PARTS = {
    "whole": "heledag heledagen volledigedag volledigedagen volledag volledagen dag journee journeeentiere "
    "journeecomplete toutelajournee fullday wholeday allday",
    "morning": "voormiddag voormiddagen vm ochtend matin matinee morning am",
    "afternoon": "namiddag namiddagen nm apresmidi afternoon pm",
}
_PART_OF = {word: part for part, words in _PARTS.items() for word in words.split()}
_TO = {"-", "tot", "totenmet", "t/m", "tm", "a", "au", "jusque", "jusqua", "to", "until", "till", "through"}
_JOIN = {",", ";", "/", "+", "&", "|", "en", "et", "and", "ook"}
_SIGNS = {":", ".", "(", ")"}
_UNITS = {"uur", "uren", "u", "heure", "heures", "h"}
_SMALL_WORDS = {
    "op",
    "van",
    "vanaf",
    "om",
    "tussen",
    "de",
    "du",
    "des",
    "le",
    "les",
    "entre",
    "from",
    "on",
    "between",
}
_EVERY = {"telkens", "elke", "iedere", "chaque", "every"}
_FILLER = _SIGNS | _UNITS | _SMALL_WORDS | _EVERY
# Words that belong together, once their accents are gone; they are read as one.
_PHRASES = re.compile(
    r"\b(hele dag(?:en)?|volledige dag(?:en)?|volle dag(?:en)?|journee entiere|journee complete|"
    r"toute la journee|full day|whole day|all day|alle dagen|elke dag(?!en)|tous les jours|every day|"
    r"tot en met|apres[- ]midi)\b"
)
_NOON = re.compile(r"\b(midi|noon)\b")
_DAY_AND_PART = re.compile(r"\b([a-z]+dag)(voormiddag|namiddag|ochtend)\b")
_TOKEN = re.compile(
    r"(?P<time>(?<!\d)(?:[01]\d|2[0-4])[0-5]\d(?!\d)"
    r"|\d{1,2}\s?(?:[:.hu]\s?\d{2}(?!\d)|(?:uur|[hu](?![a-z])))?(?:\s?[ap]m\b)?)"
    r"|(?P<tm>t/m)|(?P<word>[^\W\d_]+)|(?P<sign>[^\s\w]|_)"
)
_TIME = re.compile(r"(\d{1,2})\s?(?:[:.hu]?\s?(\d{2}))?\s?(?:uur|h|u)?\s?([ap]m)?")

# The short forms in which a week is written for people, per language.
SHORT_DAYS: dict[str, tuple[str, ...]] = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    # Not lu, ma, … di: ma and di are Monday and Tuesday wherever a plan is read.
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


@dataclass(frozen=True)
class DayParts:
    """The hours meant by a half or whole day, where a plan names no others."""

    whole: TimeRange = TimeRange(8 * 60, 17 * 60)
    morning: TimeRange = TimeRange(8 * 60, 12 * 60 + 30)
    afternoon: TimeRange = TimeRange(12 * 60 + 30, 17 * 60)


def _dashes(text: str) -> str:
    return re.sub("[‐‑‒–—―−]", "-", text)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, folded text) pairs; French `ma` is read as the Dutch `ma`, as this is Flanders."""
    plain = _PHRASES.sub(lambda m: re.sub(r"[\s-]", "", m.group()), fold(_dashes(text)))
    plain = _DAY_AND_PART.sub(r"\1 \2", _NOON.sub("12:00", plain))
    for match in _TOKEN.finditer(plain):
        kind = match.lastgroup or "sign"
        yield ("word" if kind == "tm" else kind), match.group().strip()


def parse_clock(text: str) -> int:
    """Read a time of day (`8`, `08:00`, `8u30`, `8.30`, `8h`, `5 pm`) as minutes since midnight.

    Raises `InputError` for what is no time (`8 o'clock`), or none of this day (`25:00`, `13 pm`).
    """
    match = _TIME.fullmatch(fold(text.strip()))
    if not match:
        raise InputError(Message.of("time_unreadable", text=text.strip()))
    hours, minutes, half = int(match.group(1)), int(match.group(2) or 0), match.group(3)
    of_twelve = half is None or 1 <= hours <= 12
    if half:
        hours = hours % 12 + (12 if half == "pm" else 0)
    total = hours * 60 + minutes
    if not of_twelve or minutes > 59 or total > MINUTES_A_DAY:
        raise InputError(Message.of("time_outside_day", range=text.strip()))
    return total


class _Reader:
    """Goes through the tokens of one text: days first, then the hours that hold for them."""

    def __init__(self, text: str, parts: DayParts) -> None:
        self.text, self.parts = text, parts
        self.tokens = list(_tokens(text))
        self.hours: dict[Weekday, list[TimeRange]] = {}
        self.open: set[Weekday] = set()
        self.current: list[Weekday] = []
        self.hours_seen = False
        self.at = 0

    def read(self) -> WeeklySchedule:
        while self.at < len(self.tokens):
            kind, token = self.tokens[self.at]
            if token in _DAYS and kind == "word":
                self._day(_DAYS[token])
            elif token in _WORKING_WEEK:
                self._days(list(Weekday)[:5])
                self.at += 1
            elif token in _PART_OF:
                self._add(getattr(self.parts, _PART_OF[token]), token)
                self.at += 1
            elif kind == "time":
                self._range(token)
            elif token in _JOIN or token in _FILLER:
                self.at += 1
            else:
                raise InputError(Message.of("plan_word_unknown", word=token, text=self.text.strip()))
        return WeeklySchedule.of(self.hours, self.open - self.hours.keys())

    def _peek(self, ahead: int) -> tuple[str, str]:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else ("end", "")

    def _day(self, first: Weekday) -> None:
        last = _DAYS.get(self._peek(2)[1]) if self._peek(1)[1] in _TO else None
        if last is None:
            self._days([first])
            self.at += 1
            return
        if last <= first:
            raise InputError(Message.of("plan_days_backward", text=self.text.strip()))
        self._days([day for day in Weekday if first <= day <= last])
        self.at += 3

    def _days(self, days: list[Weekday]) -> None:
        if self.hours_seen:
            self.current, self.hours_seen = [], False
        self.current += days
        self.open.update(days)

    def _range(self, first: str) -> None:
        start, step = parse_clock(first), 1
        while self._peek(step)[1] in _FILLER - {",", "."}:
            step += 1
        if self._peek(step)[1] not in _TO and self._peek(step)[1] not in {"en", "et", "and"}:
            raise InputError(Message.of("plan_hours_need_end", time=first, text=self.text.strip()))
        step += 1
        while self._peek(step)[1] in _FILLER:
            step += 1
        kind, second = self._peek(step)
        if kind != "time":
            raise InputError(Message.of("plan_hours_need_end", time=first, text=self.text.strip()))
        self._add(TimeRange(start, parse_clock(second)), first)
        self.at += step + 1

    def _add(self, hours: TimeRange, token: str) -> None:
        if not self.current:
            raise InputError(Message.of("plan_hours_without_day", time=token, text=self.text.strip()))
        self.hours_seen = True
        for day in self.current:
            self.hours.setdefault(day, []).append(hours)


def parse_schedule(text: str, parts: DayParts | None = None) -> WeeklySchedule:
    """Read a week of care from free text in Dutch, French or English.

    Takes several ranges a day, day ranges (`ma-vr`), lists (`ma en di 8-12`) and half days, whose hours come
    from `parts`. Days without hours end up in `open_days` (R12). An empty text gives an empty week. Raises
    `InputError` with the word or range that could not be understood.
    """
    return _Reader(text, parts or DayParts()).read()


def schedule_text(schedule: WeeklySchedule) -> str:
    """Write a week as files and commands have it and `parse_schedule` reads it back: `ma 08:00-17:00, di`.

    Days without hours come last: named before others they would be read as having the hours of those.
    """
    names = SHORT_DAYS["nl"]
    parts = []
    for day in sorted(schedule.weekdays, key=lambda day: (day in schedule.open_days, day)):
        ranges = " ".join(item.text() for item in schedule.on(day))
        parts.append(f"{names[day]} {ranges}".rstrip())
    return ", ".join(parts)


def short_hours(item: TimeRange) -> str:
    """Write a range as briefly as it can be read: `8–17`, `8:30–12`."""
    return "–".join(clock_text(m).removeprefix("0").removesuffix(":00") for m in (item.start, item.end))


def short_days(schedule: WeeklySchedule, language: str) -> str:
    """Write the weekdays of a week as a list shows them: `ma di do`, `ma–vr` for three or more in a row."""
    names = SHORT_DAYS[language]
    days = schedule.weekdays
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{names[days[0]]}–{names[days[-1]]}"
    return " ".join(names[day] for day in days)
