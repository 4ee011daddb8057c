"""Reads the provider's details as options give them, and writes them so that they can be given back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale

from llko_desktop.cli.values import read_day, read_plan
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_clock, schedule_text
from llko_desktop.domain.provider import (
    LONG_TEXTS,
    AgeRange,
    ChildcareKind,
    Closure,
    OpeningException,
    Tariff,
)
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.files import read_bytes

_LARGEST_TEXT = 1_000_000
_PRICE = re.compile(r"(?:€\s*)?(\d{1,4})(?:[.,](\d{1,2}))?(?:\s*€)?")
_AGES = re.compile(r"(\d{1,3})\s*[-–]\s*(\d{1,3})")
_YEAR = re.compile(r"20\d\d")
_RANGE = re.compile(r"([^-–]+)[-–]([^-–]+)")
_YES = dict.fromkeys(("yes", "ja", "oui"), True) | dict.fromkeys(("no", "nee", "neen", "non"), False)


def read_detail(name: str, text: str) -> Any:
    """Read one detail of the provider from an option; an empty text clears it.

    A long text may be `@FILE`: what that file holds. Raises `InputError` with what was not understood, and
    `UnreadableFile` for such a file.
    """
    if name in LONG_TEXTS and text.startswith("@"):
        return _of_file(Path(text[1:]))
    return _READERS.get(name, str)(text.strip())


def detail_text(value: Any) -> str:
    """Write a detail in the form that `read_detail` takes; empty where there is nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, WeeklySchedule):
        return schedule_text(value)
    if isinstance(value, AgeRange):
        return f"{value.youngest}-{value.oldest}"
    if isinstance(value, Closure):
        return _period_text(value.first, value.last)
    if isinstance(value, OpeningException):
        hours = " + ".join(item.text() for item in value.hours)
        return f"{_period_text(value.first, value.last)} {hours}"
    if isinstance(value, tuple):
        return ", ".join(map(detail_text, value))
    return str(value)


def price_text(cents: int | None) -> str:
    """Write an amount in cents in the form that `--price` takes; empty for none."""
    return "" if cents is None else f"{cents // 100}.{cents % 100:02d}"


def _of_file(path: Path) -> str:
    try:
        return read_bytes(path, _LARGEST_TEXT).decode("utf-8-sig")
    except InputError as error:
        raise UnreadableFile(path.name, error.messages[0]) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(path.name, Message.of("text_file_not_utf8")) from error


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split("[,;]", text) if part.strip()]


def _period_text(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _period(text: str) -> tuple[date, date]:
    """Read `2026-07-06`, `2026-07-06/2026-07-10` or `06/07/2026..10/07/2026`."""
    first, between, last = text.partition("..") if ".." in text else _slashed(text)
    start = read_day(first)
    return start, read_day(last) if between else start


def _slashed(text: str) -> tuple[str, str, str]:
    """Part two days at a slash; a day that is written with slashes itself is one."""
    return text.partition("/") if text.count("/") == 1 else (text, "", "")


def _closures(text: str) -> tuple[Closure, ...]:
    return tuple(Closure(*_period(part)) for part in _parts(text))


def _exceptions(text: str) -> tuple[OpeningException, ...]:
    return tuple(_exception(part) for part in _parts(text))


def _exception(text: str) -> OpeningException:
    days, _space, hours = text.partition(" ")
    ranges = [_hours(part, text) for part in hours.split("+") if part.strip()]
    joined = WeeklySchedule.of({Weekday.MONDAY: ranges}).on(Weekday.MONDAY)
    return OpeningException(*_period(days), joined)


def _hours(text: str, whole: str) -> TimeRange:
    match = _RANGE.fullmatch(text.strip())
    if not match:
        raise InputError(Message.of("exception_unreadable", text=whole))
    return TimeRange(*map(parse_clock, match.groups()))


def _years(text: str) -> tuple[int, ...]:
    if wrong := [part for part in _parts(text) if not _YEAR.fullmatch(part)]:
        raise InputError(Message.of("year_unreadable", text=wrong[0]))
    return tuple(sorted({int(part) for part in _parts(text)}))


def _ages(text: str) -> AgeRange | None:
    if not text:
        return None
    match = _AGES.fullmatch(text)
    if not match:
        raise InputError(Message.of("ages_unreadable", text=text))
    return AgeRange(int(match.group(1)), int(match.group(2)))


def _price(text: str) -> int | None:
    if not text:
        return None
    match = _PRICE.fullmatch(text)
    if not match:
        raise InputError(Message.of("price_unreadable", text=text))
    euros, cents = match.groups()
    return int(euros) * 100 + int((cents or "0").ljust(2, "0"))


def _places(text: str) -> int | None:
    if not text:
        return None
    if not re.fullmatch(r"-?\d{1,6}", text):
        raise InputError(Message.of("number_unreadable", text=text))
    return int(text)


def _languages(text: str) -> tuple[str, ...]:
    codes = [part.lower() for part in _parts(text)]
    known = Locale("nl").languages
    if wrong := [code for code in codes if code not in known]:
        raise InputError(Message.of("language_code_unknown", text=wrong[0]))
    return tuple(dict.fromkeys(codes))


def _one_of(text: str, choices: Iterable[str]) -> str:
    found = {choice: choice for choice in choices}
    if text.lower() not in found:
        raise InputError(Message.of("choice_unknown", text=text, choices=tuple(found)))
    return text.lower()


def _kind(text: str) -> ChildcareKind | None:
    return ChildcareKind(_one_of(text, map(str, ChildcareKind))) if text else None


def _tariff(text: str) -> Tariff | None:
    return Tariff(_one_of(text, map(str, Tariff))) if text else None


def _truth(text: str) -> bool | None:
    return _YES[_one_of(text, _YES)] if text else None


_READERS: Mapping[str, Callable[[str], Any]] = {
    "kind": _kind,
    "capacity": _places,
    "opening": read_plan,
    "opening_exceptions": _exceptions,
    "closures": _closures,
    "closed_never": _years,
    "ages": _ages,
    "tariff": _tariff,
    "day_price": _price,
    "languages": _languages,
    "smoke_free": _truth,
}
