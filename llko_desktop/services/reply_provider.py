"""Fills the fields of the catalogue that tell of the provider: contact, hours, price and closing days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from babel.numbers import format_currency

from llko_desktop.domain.provider import Closure, Provider, Tariff
from llko_desktop.services.reply_people import one_line
from llko_desktop.services.reply_words import date_text, list_text, week_text

# English as it is written in the countries of the euro.
_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_IE"}
_TARIFFS: Mapping[str, Mapping[Tariff, str]] = {
    "nl": {Tariff.INCOME: "inkomenstarief", Tariff.FREE: "vrije prijs"},
    "fr": {Tariff.INCOME: "tarif lié aux revenus", Tariff.FREE: "prix libre"},
    "en": {Tariff.INCOME: "income tariff", Tariff.FREE: "free price"},
}
_A_DAY = {"nl": "{price} per dag", "fr": "{price} par jour", "en": "{price} a day"}
_ONE_DAY = {"nl": "{day}", "fr": "le {day}", "en": "{day}"}
_PERIOD = {
    "nl": "van {first} tot en met {last}",
    "fr": "du {first} au {last}",
    "en": "from {first} to {last}",
}


def provider_values(provider: Provider, today: date, language: str) -> dict[str, str | list[str]]:
    """Give the fields by name; those that are not filled in are empty. Closing days are those to come."""
    coming = sorted((days for days in provider.closures if days.last >= today), key=lambda days: days.first)
    return {
        "provider_name": one_line(provider.name),
        "provider_address": one_line(provider.address),
        "provider_municipality": one_line(provider.municipality),
        "provider_phone": one_line(provider.phone),
        "provider_email": one_line(provider.email),
        "provider_website": one_line(provider.website),
        "provider_contact": ways_text(provider.phone, provider.email, language),
        "signature": provider.signature.strip()
        or "\n".join(line for line in (one_line(provider.responsible), one_line(provider.name)) if line),
        "opening_hours": week_text(provider.opening, language),
        "visiting_hours": provider.visiting_hours.strip(),
        "tariff": _TARIFFS[language][provider.tariff] if provider.tariff else "",
        "day_price": _price(provider, language),
        "closing_days": [_period(days, language) for days in coming],
    }


def ways_text(phone: str, email: str, language: str) -> str:
    """Name the ways to reach someone, as far as they are known: `054 12 34 56 of nestje@example.be`."""
    ways = [one_line(way) for way in (phone, email) if one_line(way)]
    return list_text(ways, language, either=True)


def _price(provider: Provider, language: str) -> str:
    """Write what a day costs: `€ 38,50 per dag`; who pays by income has no such price."""
    if provider.day_price is None or provider.tariff is Tariff.INCOME:
        return ""
    price = format_currency(Decimal(provider.day_price) / 100, "EUR", locale=_LOCALES[language])
    return _A_DAY[language].format(price=price)


def _period(days: Closure, language: str) -> str:
    first, last = date_text(days.first, language), date_text(days.last, language)
    return (_ONE_DAY if first == last else _PERIOD)[language].format(day=first, first=first, last=last)
