"""Writes each field of the info page as a plain text, ready to be pasted on the platform (R14)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from babel.numbers import format_currency
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from llko_desktop.domain.procedure import InfoPageItem
from llko_desktop.domain.provider import LONG_TEXTS, AgeRange, Provider, Tariff
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.fact_words import yes_no
from llko_desktop.texts.opening_words import closing_lines, exception_lines, opening_lines
from llko_desktop.texts.speech import Texts

_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_IE"}
ADDRESS = ("street", "postcode", "municipality")

# How parents read what a field is, in English; the order is that in which all of them are written down.
FIELD_LABELS: dict[str, Any] = {
    "name": QT_TRANSLATE_NOOP("ParentView", "Name"),
    "kind": QT_TRANSLATE_NOOP("ParentView", "Kind of childcare"),
    "responsible": QT_TRANSLATE_NOOP("ParentView", "Responsible"),
    "street": QT_TRANSLATE_NOOP("ParentView", "Street and number"),
    "postcode": QT_TRANSLATE_NOOP("ParentView", "Postcode"),
    "municipality": QT_TRANSLATE_NOOP("ParentView", "Municipality"),
    "phone": QT_TRANSLATE_NOOP("ParentView", "Phone"),
    "email": QT_TRANSLATE_NOOP("ParentView", "E-mail"),
    "website": QT_TRANSLATE_NOOP("ParentView", "Website"),
    "opening": QT_TRANSLATE_NOOP("ParentView", "Opening hours"),
    "opening_exceptions": QT_TRANSLATE_NOOP("ParentView", "Other hours"),
    "closures": QT_TRANSLATE_NOOP("ParentView", "Closing days"),
    "closed_never": QT_TRANSLATE_NOOP("ParentView", "Closing days"),
    "tariff": QT_TRANSLATE_NOOP("ParentView", "Tariff"),
    "day_price": QT_TRANSLATE_NOOP("ParentView", "Price of a day"),
    "price_includes": QT_TRANSLATE_NOOP("ParentView", "Included in the price"),
    "capacity": QT_TRANSLATE_NOOP("ParentView", "Places"),
    "ages": QT_TRANSLATE_NOOP("ParentView", "Ages"),
    "languages": QT_TRANSLATE_NOOP("ParentView", "Languages"),
    "smoke_free": QT_TRANSLATE_NOOP("ParentView", "Smoke-free"),
    "presentation": QT_TRANSLATE_NOOP("ParentView", "Presentation"),
    "approach": QT_TRANSLATE_NOOP("ParentView", "Our approach"),
    "meals": QT_TRANSLATE_NOOP("ParentView", "Meals"),
    "nappies": QT_TRANSLATE_NOOP("ParentView", "Nappies"),
    "outdoor": QT_TRANSLATE_NOOP("ParentView", "Playing outside"),
    "pets": QT_TRANSLATE_NOOP("ParentView", "Pets"),
    "accessibility": QT_TRANSLATE_NOOP("ParentView", "Accessibility"),
    "transport": QT_TRANSLATE_NOOP("ParentView", "Public transport"),
    "visiting_hours": QT_TRANSLATE_NOOP("ParentView", "Getting to know us"),
    "certificates": QT_TRANSLATE_NOOP("ParentView", "Certificates"),
    "priority_rules": QT_TRANSLATE_NOOP("ParentView", "Priority rules"),
}
# What belongs with a field though no item of the checklist asks for it.
_GOES_WITH: Mapping[str, tuple[str, ...]] = {
    "name": ("kind", "responsible"),
    "email": ("website",),
    "opening": ("opening_exceptions",),
    "tariff": ("day_price", "price_includes"),
}


def field_label(field: str) -> str:
    """Give what parents read before a field's text; `KeyError` for `logo` and `photos`, which have none."""
    return QCoreApplication.translate("ParentView", FIELD_LABELS[field])


def field_text(field: str, provider: Provider, texts: Texts, today: date) -> str:
    """Write one field, with lines where it has several; empty where it is not filled in, and for pictures.

    Of closing days and other hours only those from `today` on are written.
    """
    if write := _WRITERS.get(field):
        return write(provider, texts, today)
    return str(getattr(provider, field)) if field in FIELD_LABELS else ""


def item_text(item: InfoPageItem, provider: Provider, texts: Texts, today: date) -> str:
    """Write the fields of an item of the checklist, and what goes with them; empty as `field_text`.

    A text of its own stands alone, several fields each have their label.
    """
    return labelled(item_fields(item), provider, texts, today)


def item_fields(item: InfoPageItem) -> tuple[str, ...]:
    """Give the fields of an item and those that go with them, each once."""
    asked = (field for detail in item.details for field in detail.fields)
    return tuple(dict.fromkeys(name for field in asked for name in (field, *_GOES_WITH.get(field, ()))))


def labelled(
    fields: Iterable[str], provider: Provider, texts: Texts, today: date, *, label_one: bool = False
) -> str:
    """Write some fields under each other with their labels; one alone has its label only with `label_one`."""
    found: dict[str, str] = {}
    for field in fields:
        if text := field_text(field, provider, texts, today):
            found.setdefault(field_label(field), text)
    if len(found) == 1 and not label_one:
        return next(iter(found.values()))
    long = {field_label(field) for field in LONG_TEXTS & FIELD_LABELS.keys()}
    return "\n".join(_labelled(label, text, is_long=label in long) for label, text in found.items()).strip()


def _labelled(label: str, text: str, *, is_long: bool) -> str:
    lines = "\n" in text or is_long
    words = QCoreApplication.translate("ParentView", "{label}: {text}")
    return f"\n{label}\n{text}\n" if lines else words.format(label=label, text=text)


def price_text(cents: int, texts: Texts) -> str:
    """Write what a whole day costs: `€ 38,50 per dag`."""
    amount = format_currency(Decimal(cents) / 100, "EUR", locale=_LOCALES[texts.language])
    return QCoreApplication.translate("ParentView", "{amount} a day").format(amount=amount)


def tariff_text(tariff: Tariff) -> str:
    """Say how parents pay."""
    if tariff is Tariff.INCOME:
        return QCoreApplication.translate("ParentView", "income tariff")
    return QCoreApplication.translate("ParentView", "free price")


def ages_text(ages: AgeRange) -> str:
    """Write ages, in years where they are whole ones: `0 tot 3 jaar`, `3 maanden tot 3 jaar`."""
    if ages.youngest % 12 == ages.oldest % 12 == 0:
        words = QCoreApplication.translate("ParentView", "{youngest} to {oldest} years")
        return words.format(youngest=ages.youngest // 12, oldest=ages.oldest // 12)
    words = QCoreApplication.translate("ParentView", "{youngest} to {oldest}")
    return words.format(youngest=_age(ages.youngest), oldest=_age(ages.oldest))


def _age(months: int) -> str:
    return Counts().months_old(months) if months % 12 or not months else Counts().years_old(months // 12)


def _closing(provider: Provider, texts: Texts, today: date) -> str:
    return "\n".join(closing_lines(provider, texts, today))


def _languages(provider: Provider, texts: Texts, _today: date) -> str:
    return ", ".join(texts.language_name(code) for code in provider.languages)


def _smoke_free(provider: Provider, _texts: Texts, _today: date) -> str:
    return "" if provider.smoke_free is None else yes_no(provider.smoke_free)


def _price(provider: Provider, texts: Texts, _today: date) -> str:
    if provider.day_price is None or provider.tariff is Tariff.INCOME:
        return ""
    return price_text(provider.day_price, texts)


_WRITERS: Mapping[str, Callable[[Provider, Texts, date], str]] = {
    "kind": lambda provider, texts, _today: texts.label(provider.kind) if provider.kind else "",
    "opening": lambda provider, texts, _today: "\n".join(opening_lines(provider.opening, texts.language)),
    "opening_exceptions": lambda *known: "\n".join(exception_lines(*known)),
    "closures": _closing,
    "closed_never": _closing,
    "tariff": lambda provider, _texts, _today: tariff_text(provider.tariff) if provider.tariff else "",
    "day_price": _price,
    "capacity": lambda provider, _texts, _today: str(provider.capacity or ""),
    "ages": lambda provider, _texts, _today: ages_text(provider.ages) if provider.ages else "",
    "languages": _languages,
    "smoke_free": _smoke_free,
}
