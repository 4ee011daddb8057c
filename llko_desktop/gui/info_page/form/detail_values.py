"""How each detail of the provider is written into its field, read back, and told in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from babel.numbers import format_decimal

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.period_text import (
    PeriodText,
    closure_text,
    exception_text,
    lines_text,
    read_closure,
    read_exception,
    text_lines,
)
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.price_text import read_price
from llko_desktop.domain.provider import AgeRange, ChildcareKind, Provider, Tariff
from llko_desktop.texts.language_names import language_code


@dataclass(frozen=True)
class DetailValue:
    """`read` gives the value of a text in a field or raises `InputError`, `write` the text for a value."""

    read: Callable[[str], Any]
    write: Callable[[Any], str]


def detail_values(language: str) -> Mapping[str, DetailValue]:
    """Give how every detail is read and written, by its name; `language` is the interface's."""
    texts = {field.name: _TEXT for field in fields(Provider) if field.default == ""}
    return {
        **texts,
        "kind": _code(ChildcareKind),
        "tariff": _code(Tariff),
        "capacity": DetailValue(lambda text: int(text) if text else None, lambda places: str(places or "")),
        "opening": DetailValue(parse_schedule, schedule_text),
        "closures": _lines(read_closure, closure_text),
        "opening_exceptions": _lines(read_exception, exception_text),
        "closed_never": DetailValue(
            lambda text: tuple(sorted(map(int, text.split()))), lambda years: " ".join(map(str, years))
        ),
        "ages": DetailValue(_read_ages, lambda ages: f"{ages.youngest} {ages.oldest}" if ages else ""),
        "day_price": DetailValue(read_price, lambda cents: price_text(cents, language)),
        "languages": DetailValue(lambda text: _read_languages(text, language), " ".join),
        "smoke_free": DetailValue(
            lambda text: {"yes": True, "no": False}.get(text),
            lambda said: {True: "yes", False: "no"}.get(said, ""),
        ),
    }


def price_text(cents: int | None, language: str) -> str:
    """Write a price without its currency, with two decimals as they are written in a language."""
    return format_decimal(cents / 100, "0.00", locale=language) if cents is not None else ""


_TEXT = DetailValue(str, str)


def _code(kind: type[StrEnum]) -> DetailValue:
    return DetailValue(lambda text: kind(text) if text else None, lambda code: code.value if code else "")


def _lines(read: Callable[[PeriodText], object], write: Callable[[Any], PeriodText]) -> DetailValue:
    def read_lines(text: str) -> tuple[object, ...]:
        return tuple(value for line in text_lines(text) if (value := read(line)) is not None)

    return DetailValue(read_lines, lambda periods: lines_text(map(write, periods)))


def _read_ages(text: str) -> AgeRange | None:
    return AgeRange(*map(int, text.split())) if text else None


def _read_languages(text: str, language: str) -> tuple[str, ...]:
    codes, _, typed = text.partition("|")
    found = codes.split()
    if typed:
        code = language_code(typed, language)
        if not code:
            raise InputError(Message.of("language_unknown", text=typed))
        found.append(code)
    return tuple(dict.fromkeys(found))
