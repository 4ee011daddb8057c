"""What tests of the info page share: a provider with every detail, pictures, and looks of them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

from llko_desktop.domain.info_checks import checklist
from llko_desktop.domain.info_page import CheckedItem, Checklist
from llko_desktop.domain.pictures import Picture, PictureKind, PictureLook
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import (
    AgeRange,
    ChildcareKind,
    Closure,
    OpeningException,
    Provider,
    Tariff,
)
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.services.contact_details import ContactDetails

TODAY = date(2026, 6, 24)
FINE = PictureLook(sharpness=400.0, brightness=0.5, contrast=0.2)
FULL = Provider(
    name="De Krekel",
    responsible="Els Voorbeeld",
    street="Kerkstraat 1",
    postcode="9400",
    municipality="Ninove",
    phone="+32 54 33 00 00",
    email="krekel@example.be",
    website="https://krekel.example",
    capacity=8,
    opening=parse_schedule("ma-vr 7:00-18:00"),
    signature="Els",
    tariff=Tariff.INCOME,
    closures=(Closure(date(2026, 7, 6), date(2026, 7, 10)), Closure(date(2027, 7, 5), date(2027, 7, 9))),
    kind=ChildcareKind.FAMILY,
    opening_exceptions=(OpeningException(date(2026, 8, 3), date(2026, 8, 7), (TimeRange(540, 960),)),),
    closed_never=(2028,),
    ages=AgeRange(0, 36),
    day_price=3250,
    price_includes="maaltijden",
    languages=("nl", "fr"),
    smoke_free=True,
    presentation="Kleine, warme opvang met een tuin. " * 8,
    approach="Elk kind op zijn eigen ritme.",
    meals="Verse soep.",
    nappies="Breng je zelf mee.",
    outdoor="Een tuin.",
    accessibility="Alles gelijkvloers.",
    transport="Bus 15.",
    pets="Geen.",
    certificates="Levensreddend handelen.",
    visiting_hours="Op afspraak.",
    priority_rules="Broers en zussen eerst.",
)
EMPTY = Provider()


def without(*names: str, provider: Provider = FULL) -> Provider:
    """Give the details with some of them cleared."""
    cleared: dict[str, Any] = {name: getattr(EMPTY, name) for name in names}
    return replace(provider, **cleared)


def picture(
    kind: PictureKind = PictureKind.PHOTO, place: int = 0, *, width: int = 1200, look: PictureLook = FINE
) -> Picture:
    """Give a picture, of which number and digest follow from kind and place."""
    number = place + 1 if kind is PictureKind.PHOTO else 100
    return Picture(number, kind, place, width, width * 3 // 4, f"digest-{number}", look)


PHOTO, LOGO = picture(), picture(PictureKind.LOGO, width=400)


def checked(
    procedure: Procedure, provider: Provider = FULL, *pictures: Picture, today: date = TODAY
) -> Checklist:
    """Check a page with these details and pictures."""
    return checklist(provider, pictures, procedure, today, ContactDetails())


def item(found: Checklist, code: str) -> CheckedItem:
    """Give one item of a checklist."""
    return next(one for one in found.items if one.item.code == code)


def all_field_names() -> tuple[str, ...]:
    """Give the name of every detail."""
    return tuple(field.name for field in fields(Provider))
