"""What a field of a reply template is, and the short forms in which the catalogue writes fields down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from llko_desktop.domain.procedure import Words


class FieldKind(StrEnum):
    """What a field holds: a text, a date or a week in words, a list of texts, or a condition (yes or no)."""

    TEXT = "text"
    DATE = "date"
    WEEK = "week"
    LIST = "list"
    CONDITION = "condition"


class FieldGroup(StrEnum):
    """What a field is about, in the order in which menus and the help page show them."""

    FAMILY = "family"
    REQUEST = "request"
    OFFER = "offer"
    ENDING = "ending"
    PROVIDER = "provider"
    HELP = "help"


@dataclass(frozen=True)
class Field:
    """A field of a template: its name in the source, its label in menus, an example value, kind and group.

    `also` are words, in any of the languages, that people look for it by and that its label does not hold.
    """

    name: str
    label: Words
    example: Words
    kind: FieldKind = FieldKind.TEXT
    group: FieldGroup = FieldGroup.FAMILY
    also: str = ""


def words(written: str) -> Words:
    """Read `Dutch | French | English`; one text alone holds for all three."""
    parts = written.split(" | ")
    return Words(*parts) if len(parts) > 1 else Words(written, written, written)


def text(name: str, label: str, example: str, *, also: str = "") -> Field:
    """Give a field that holds a text; `label` and `example` are read by `words`."""
    return Field(name, words(label), words(example), also=also)


def day(name: str, label: str, example: str) -> Field:
    """Give a field that holds a date."""
    return Field(name, words(label), words(example), FieldKind.DATE)


def week(name: str, label: str, example: str = "", *, also: str = "") -> Field:
    """Give a field that holds a week in words; without an example the usual week is one."""
    usual = "maandag en dinsdag van 8 tot 17 uur | le lundi et le mardi de 8 h à 17 h"
    usual += " | Monday and Tuesday from 8:00 to 17:00"
    return Field(name, words(label), words(example or usual), FieldKind.WEEK, also=also)


def yes_no(name: str, label: str) -> Field:
    """Give a field that holds a yes or no."""
    return Field(name, words(label), words("ja | oui | yes"), FieldKind.CONDITION)


def about(group: FieldGroup, *fields: Field) -> tuple[Field, ...]:
    """Put fields into a group."""
    return tuple(replace(field, group=group) for field in fields)


GROUP_LABELS: Mapping[FieldGroup, Words] = MappingProxyType(
    {
        FieldGroup.FAMILY: words("Het gezin | La famille | The family"),
        FieldGroup.REQUEST: words("De opvangvraag | La demande d’accueil | The request"),
        FieldGroup.OFFER: words("Ons aanbod | Notre proposition | Our offer"),
        FieldGroup.ENDING: words("Afspraken en afsluiten | Accords et clôture | Agreements and closing"),
        FieldGroup.PROVIDER: words("Onze opvang | Notre lieu d’accueil | Our childcare"),
        FieldGroup.HELP: words("Hulp voor ouders | Aide aux parents | Help for parents"),
    }
)
