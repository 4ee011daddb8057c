"""Writes dates, times, lists and weeks the way a letter in Dutch, French or English does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from babel.dates import format_date, get_day_names
from babel.lists import format_list

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule

_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
_RANGE = {"nl": "van {start} tot {end}", "fr": "de {start} à {end}", "en": "from {start} to {end}"}
_DAY = {"nl": "{day}", "fr": "le {day}", "en": "{day}"}
_MOMENT = {
    "nl": "{weekday} {day} om {time}",
    "fr": "le {weekday} {day} à {time}",
    "en": "{weekday} {day} at {time}",
}
_ROW_OF_DAYS = {"nl": "{first} tot en met {last}", "fr": "du {first} au {last}", "en": "{first} to {last}"}
_WITHOUT_HOURS = {
    "nl": "{days} (zonder uren)",
    "fr": "{days} (sans heures)",
    "en": "{days} (no hours given)",
}
_ONE_WEEK = {"nl": "één week", "fr": "une semaine", "en": "one week"}
_DAYS_TERM = {"nl": "{n} dagen", "fr": "{n} jours", "en": "{n} days"}

# Further spellings of a date that people write (Babel patterns); the letter's own form comes first.
_OTHER_DATES = {
    "nl": "d MMMM|d MMM y|d MMM|d/M/y|dd/MM/y|d/M|dd/MM|d-M-y|dd-MM-y|d.M.y|dd.MM.y",
    "fr": "d MMMM y|d MMMM|d MMM y|d/M/y|dd/MM/y|d/M|dd/MM|d-M-y|dd-MM-y|d.M.y|dd.MM.y",
    "en": "d MMMM|MMMM d, y|MMMM d|d MMM y|d MMM|d/M/y|dd/MM/y|d/M|dd/MM|d-M-y|dd-MM-y",
}


def letter_language(language: str) -> str:
    """Give `language` when letters are written in it, else Dutch."""
    return language if language in LANGUAGES else "nl"


def date_text(day: date, language: str) -> str:
    """Write a date in full: `17 augustus 2026`, `1er décembre 2026`, `17 August 2026`."""
    text = format_date(day, "d MMMM y", _LOCALES[language])
    return re.sub(r"^1 ", "1er ", text) if language == "fr" else text


def moment_text(day: date, minutes: int, language: str) -> str:
    """Write a day and a time, in minutes since midnight: `dinsdag 7 juli 2026 om 14.30 uur`."""
    return _MOMENT[language].format(
        weekday=weekday_name(Weekday.of(day), language),
        day=date_text(day, language),
        time=_clock(minutes, language, unit=True),
    )


def date_forms(day: date, language: str) -> tuple[str, ...]:
    """Give the spellings of a date that a reader takes for that day, as `date_text` writes it first.

    With and without the year, in words and in figures, in the order day, month; for `domain.reply_check`.
    """
    language = letter_language(language)
    first = date_text(day, language)
    forms = [first, first.removesuffix(f" {day.year}")]
    forms += [format_date(day, pattern, _LOCALES[language]) for pattern in _OTHER_DATES[language].split("|")]
    return tuple(dict.fromkeys(forms))


def list_text(items: Sequence[str], language: str, *, either: bool = False) -> str:
    """Join items as a sentence does: `a, b en c`, or with `either`: `a of b`."""
    return format_list(items, "or" if either else "standard", _LOCALES[language])


def term_text(days: int, language: str) -> str:
    """Write a term in days: seven as `één week`, others as `14 dagen`."""
    return _ONE_WEEK[language] if days == 7 else _DAYS_TERM[language].format(n=days)


def weekday_name(day: Weekday, language: str) -> str:
    """Give the name of a weekday as it stands within a sentence."""
    return str(get_day_names("wide", "format", _LOCALES[language])[day])


def days_text(days: Iterable[Weekday], language: str) -> str:
    """Name weekdays: `maandag en dinsdag`; three or more in a row as `maandag tot en met vrijdag`."""
    days = sorted(days)
    names = [weekday_name(day, language) for day in days]
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return _ROW_OF_DAYS[language].format(first=names[0], last=names[-1])
    return list_text([_DAY[language].format(day=name) for name in names], language)


def _clock(minutes: int, language: str, *, unit: bool) -> str:
    hours, rest = divmod(minutes, 60)
    if language == "en":
        return f"{hours}:{rest:02d}"
    if language == "fr":
        return f"{hours} h {rest:02d}" if rest else f"{hours} h"
    return (f"{hours}.{rest:02d}" if rest else f"{hours}") + (" uur" if unit else "")


def hours_text(ranges: Iterable[TimeRange], language: str) -> str:
    """Write the hours of a day: `van 8.30 tot 12 uur en van 13 tot 17 uur`, `de 8 h 30 à 12 h`."""
    parts = [
        _RANGE[language].format(
            start=_clock(item.start, language, unit=False), end=_clock(item.end, language, unit=True)
        )
        for item in ranges
    ]
    return list_text(parts, language)


def week_text(schedule: WeeklySchedule, language: str) -> str:
    """Write a week in words, days with equal hours together; empty for an empty week.

    `maandag en dinsdag van 8 tot 17 uur, woensdag van 8 tot 12 uur`; a day without hours says so.
    """
    return ", ".join(week_parts(schedule, language))


def week_parts(schedule: WeeklySchedule, language: str, *, days_only: Iterable[Weekday] = ()) -> list[str]:
    """Write a week in words, one text for days with equal hours; days in `days_only` without their hours."""
    bare = set(days_only)
    groups: dict[tuple[TimeRange, ...] | str, list[Weekday]] = {}
    for day in schedule.weekdays:
        groups.setdefault("bare" if day in bare else schedule.on(day), []).append(day)
    parts = []
    for hours, days in groups.items():
        named = days_text(days, language)
        if isinstance(hours, str):
            parts.append(named)
        elif hours:
            parts.append(f"{named} {hours_text(hours, language)}")
        else:
            parts.append(_WITHOUT_HOURS[language].format(days=named))
    return parts
