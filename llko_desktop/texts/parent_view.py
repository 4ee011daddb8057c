"""Puts together, in the words of one language, what parents see of the provider (R14)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.pictures import Picture
from llko_desktop.domain.provider import Provider
from llko_desktop.services.info_page_document import ParentView
from llko_desktop.texts.field_texts import ages_text, field_label, field_text
from llko_desktop.texts.speech import Texts

_SECTIONS = (
    "approach", "visiting_hours", "meals", "nappies", "outdoor", "pets", "accessibility", "transport",
    "certificates", "priority_rules",
)  # fmt: skip
_FACTS = (
    "opening",
    "opening_exceptions",
    "closures",
    "tariff",
    "capacity",
    "responsible",
    "languages",
    "smoke_free",
)
_DOOR_FACTS = ("opening", "tariff", "capacity", "visiting_hours")
# A text that goes on a poster: on one line, and no longer than can be read in passing.
_LONGEST_AT_THE_DOOR = 90


def parent_view(provider: Provider, pictures: Sequence[Picture], texts: Texts, today: date) -> ParentView:
    """Give what parents see of a provider on `today`: only what is filled in, and no day that is over."""
    kind = field_text("kind", provider, texts, today)
    contact = (provider.address, provider.phone, provider.email, provider.website)
    title = QCoreApplication.translate("ParentView", "Info page of {name}")
    unnamed = QCoreApplication.translate("ParentView", "Info page")
    return ParentView(
        name=provider.name,
        kind=kind,
        contact=tuple(part for part in contact if part),
        presentation=paragraphs(provider.presentation),
        facts=_facts(_FACTS, provider, texts, today),
        sections=tuple(
            (field_label(field), found)
            for field in _SECTIONS
            if (found := paragraphs(field_text(field, provider, texts, today)))
        ),
        pictures=tuple(pictures),
        language=texts.language,
        title=title.format(name=provider.name) if provider.name else unnamed,
        door_facts=_facts(_for_the_door(provider), provider, texts, today, details=False),
        invitation=_invitation(texts),
    )


def paragraphs(text: str) -> tuple[str, ...]:
    """Part a text into its paragraphs, between blank lines; lines within one are kept."""
    return tuple(part.strip("\n") for part in re.split(r"\n(?:[ \t]*\n)+", text) if part.strip())


def _facts(
    fields: Iterable[str], provider: Provider, texts: Texts, today: date, *, details: bool = True
) -> tuple[tuple[str, str], ...]:
    found = ((field, _fact(field, provider, texts, today, details=details)) for field in fields)
    return tuple((field_label(field), text) for field, text in found if text)


def _fact(field: str, provider: Provider, texts: Texts, today: date, *, details: bool) -> str:
    if field == "tariff":
        return _tariff(provider, texts, today, details=details)
    if field == "capacity":
        return _places(provider)
    return field_text(field, provider, texts, today)


def _tariff(provider: Provider, texts: Texts, today: date, *, details: bool) -> str:
    """Write how parents pay and how much, and what is included where `details` are wanted."""
    ways = [field_text(field, provider, texts, today) for field in ("tariff", "day_price")]
    lines = [", ".join(way for way in ways if way)]
    if details and provider.price_includes:
        included = QCoreApplication.translate("ParentView", "included: {what}")
        lines.append(included.format(what=provider.price_includes))
    return "\n".join(line for line in lines if line)


def _places(provider: Provider) -> str:
    """Write how many places there are, and for which ages: `8, voor 0 tot 3 jaar`."""
    ages = ages_text(provider.ages) if provider.ages else ""
    if provider.capacity is None:
        return ages and QCoreApplication.translate("ParentView", "for {ages}").format(ages=ages)
    if not ages:
        return str(provider.capacity)
    words = QCoreApplication.translate("ParentView", "{number}, for {ages}")
    return words.format(number=provider.capacity, ages=ages)


def _for_the_door(provider: Provider) -> tuple[str, ...]:
    """Give the fields that a poster shows; visiting hours only where they are short, never cut off."""
    visits = provider.visiting_hours
    is_short = "\n" not in visits and len(visits) <= _LONGEST_AT_THE_DOOR
    return _DOOR_FACTS if is_short else _DOOR_FACTS[:-1]


def _invitation(texts: Texts) -> tuple[str, str]:
    """Say how to ask for a place: through the platform, where every request is registered (R9)."""
    asked = QCoreApplication.translate("ParentView", "Would you like a place? Ask for it on")
    return asked, texts.procedure.platform_url.split("://")[-1].rstrip("/")
