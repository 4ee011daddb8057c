"""The one catalogue of the fields that a reply template may use: what each is called, looks like and is."""

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


def _words(text: str) -> Words:
    """Read `Dutch | French | English`; one text alone holds for all three."""
    parts = text.split(" | ")
    return Words(*parts) if len(parts) > 1 else Words(text, text, text)


def _text(name: str, label: str, example: str, *, also: str = "") -> Field:
    return Field(name, _words(label), _words(example), also=also)


def _date(name: str, label: str, example: str) -> Field:
    return Field(name, _words(label), _words(example), FieldKind.DATE)


def _week(name: str, label: str, example: str = "", *, also: str = "") -> Field:
    usual = "maandag en dinsdag van 8 tot 17 uur | le lundi et le mardi de 8 h à 17 h"
    usual += " | Monday and Tuesday from 8:00 to 17:00"
    return Field(name, _words(label), _words(example or usual), FieldKind.WEEK, also=also)


def _condition(name: str, label: str) -> Field:
    return Field(name, _words(label), _words("ja | oui | yes"), FieldKind.CONDITION)


def _about(group: FieldGroup, *fields: Field) -> tuple[Field, ...]:
    return tuple(replace(field, group=group) for field in fields)


GROUP_LABELS: Mapping[FieldGroup, Words] = MappingProxyType(
    {
        FieldGroup.FAMILY: _words("Het gezin | La famille | The family"),
        FieldGroup.REQUEST: _words("De opvangvraag | La demande d’accueil | The request"),
        FieldGroup.OFFER: _words("Ons aanbod | Notre proposition | Our offer"),
        FieldGroup.ENDING: _words("Afspraken en afsluiten | Accords et clôture | Agreements and closing"),
        FieldGroup.PROVIDER: _words("Onze opvang | Notre lieu d’accueil | Our childcare"),
        FieldGroup.HELP: _words("Hulp voor ouders | Aide aux parents | Help for parents"),
    }
)

_FAMILY = _about(
    FieldGroup.FAMILY,
    _text(
        "greeting",
        "aanspreking | formule d’appel | greeting",
        "Beste Sofie en Tom, | Bonjour Sofie et Tom, | Dear Sofie and Tom,",
    ),
    _text(
        "parents_first",
        "voornamen van de ouders | prénoms des parents | first names of the parents",
        "Sofie en Tom | Sofie et Tom | Sofie and Tom",
        also="voornaam",
    ),
    _text(
        "parents",
        "namen van de ouders | noms des parents | names of the parents",
        "Sofie Maes, Tom Van den Bossche",
    ),
    _condition("one_parent", "we kennen één ouder | un seul parent connu | one parent is known"),
    _condition(
        "parents_unknown",
        "we kennen geen naam van de ouders | nom des parents inconnu | no parent’s name is known",
    ),
    _text(
        "child",
        "roepnaam van het kind | prénom de l’enfant | first name of the child",
        "Elias",
        also="voornaam",
    ),
    _text(
        "child_name",
        "volledige naam van het kind | nom de l’enfant | full name of the child",
        "Elias Van den Bossche",
    ),
    _text(
        "of_child",
        "van + roepnaam van het kind | de + prénom de l’enfant | of + first name of the child",
        "van Elias | d’Elias | of Elias",
    ),
    _date(
        "birth_date",
        "geboortedatum van het kind | date de naissance de l’enfant | date of birth of the child",
        "3 november 2025 | 3 novembre 2025 | 3 November 2025",
    ),
    _condition("unborn", "nog niet geboren | pas encore né | not born yet"),
    _date(
        "expected_date",
        "uitgerekende datum | date prévue de naissance | due date",
        "12 augustus 2026 | 12 août 2026 | 12 August 2026",
    ),
)

_REQUEST = _about(
    FieldGroup.REQUEST,
    _text("reference", "aanvraagnummer | numéro de la demande | reference", "OV-2026-00417"),
    _date(
        "received",
        "datum van ontvangst | date de réception | day of arrival",
        "22 juni 2026 | 22 juin 2026 | 22 June 2026",
    ),
    _date(
        "answer_by",
        "antwoord ten laatste op | réponse au plus tard le | answer at the latest on",
        "6 juli 2026 | 6 juillet 2026 | 6 July 2026",
    ),
    _text(
        "answer_term",
        "antwoordtermijn | délai de réponse | term to answer",
        "14 dagen | 14 jours | 14 days",
    ),
    _week("requested_plan", "gevraagde dagen en uren | jours et heures demandés | requested days and hours"),
    _date(
        "requested_start",
        "gevraagde startdatum | date de début souhaitée | requested start date",
        "17 augustus 2026 | 17 août 2026 | 17 August 2026",
    ),
    _date(
        "requested_end",
        "gevraagde einddatum | date de fin souhaitée | requested end date",
        "30 juni 2028 | 30 juin 2028 | 30 June 2028",
    ),
    Field(
        "missing",
        _words("wat nog ontbreekt | ce qui manque encore | what is still missing"),
        _words("de geboortedatum van Elias | la date de naissance d’Elias | the date of birth of Elias"),
        FieldKind.LIST,
    ),
)

_OFFER = _about(
    FieldGroup.OFFER,
    _week("offered_plan", "aangeboden dagen en uren | jours et heures proposés | offered days and hours"),
    _date(
        "offered_start",
        "aangeboden startdatum | date de début proposée | offered start date",
        "1 september 2026 | 1er septembre 2026 | 1 September 2026",
    ),
    _date(
        "offered_end",
        "aangeboden einddatum | date de fin proposée | offered end date",
        "31 augustus 2028 | 31 août 2028 | 31 August 2028",
    ),
    _week("offered_as_asked", "aangeboden zoals gevraagd | proposé comme demandé | offered as asked"),
    _week(
        "offered_not",
        "gevraagd, niet aangeboden | demandé, non proposé | requested, not offered",
        "vrijdag | le vendredi | Friday",
    ),
    _date(
        "first_start",
        "eerst mogelijke start | première date possible | first possible start",
        "1 december 2026 | 1er décembre 2026 | 1 December 2026",
    ),
    _condition(
        "starts_later", "start later dan gevraagd | débute plus tard que demandé | starts later than asked"
    ),
    _condition("has_alternative", "er is een alternatief | il y a une alternative | there is an alternative"),
    _week(
        "alternative_plan",
        "alternatieve dagen en uren | autres jours et heures proposés | alternative days and hours",
        "donderdag van 8 tot 17 uur | le jeudi de 8 h à 17 h | Thursday from 8:00 to 17:00",
        also="alternatief",
    ),
    _date(
        "reply_by",
        "reageren ten laatste op | réagir au plus tard le | reply at the latest on",
        "10 juli 2026 | 10 juillet 2026 | 10 July 2026",
    ),
)

_ENDING = _about(
    FieldGroup.ENDING,
    _text(
        "appointment",
        "afspraak: dag en uur | rendez-vous : jour et heure | appointment: day and time",
        "dinsdag 7 juli 2026 om 14.30 uur | le mardi 7 juillet 2026 à 14 h 30 | Tuesday 7 July 2026 at 14:30",
    ),
    _date(
        "closing_date",
        "datum van afsluiten | date de clôture | closing date",
        "7 juli 2026 | 7 juillet 2026 | 7 July 2026",
    ),
    _text(
        "closing_term",
        "termijn van de afsluitmelding | délai de l’avis de clôture | term of the closing notice",
        "één week | une semaine | one week",
    ),
    _week("final_plan", "afgesproken dagen en uren | jours et heures convenus | agreed days and hours"),
    _date(
        "final_start",
        "afgesproken startdatum | date de début convenue | agreed start date",
        "1 september 2026 | 1er septembre 2026 | 1 September 2026",
    ),
    _date(
        "final_end",
        "afgesproken einddatum | date de fin convenue | agreed end date",
        "31 augustus 2028 | 31 août 2028 | 31 August 2028",
    ),
    _text(
        "cancelled_because",
        "reden van het afsluiten | raison de la clôture | reason for closing",
        "omdat we jullie niet konden bereiken | car nous n’avons pas réussi à vous joindre"
        " | because we were unable to reach you",
    ),
)

_PROVIDER = _about(
    FieldGroup.PROVIDER,
    _date(
        "today",
        "datum van vandaag | date du jour | today’s date",
        "30 juni 2026 | 30 juin 2026 | 30 June 2026",
    ),
    _text(
        "provider_name",
        "naam van de opvang | nom du lieu d’accueil | name of the childcare",
        "Gezinsopvang ’t Nestje",
    ),
    _text(
        "provider_address",
        "adres van de opvang | adresse du lieu d’accueil | address of the childcare",
        "Kerkstraat 12, 9400 Ninove",
    ),
    _text(
        "provider_municipality", "gemeente van de opvang | commune du lieu d’accueil | municipality", "Ninove"
    ),
    _text("provider_phone", "onze telefoon | notre téléphone | our phone number", "+32 54 12 34 56"),
    _text("provider_email", "ons e-mailadres | notre adresse e-mail | our mail address", "nestje@example.be"),
    _text("provider_website", "onze website | notre site | our website", "www.example.be"),
    _text(
        "provider_contact",
        "hoe ouders ons bereiken | comment nous joindre | how to reach us",
        "+32 54 12 34 56 of nestje@example.be | +32 54 12 34 56 ou nestje@example.be"
        " | +32 54 12 34 56 or nestje@example.be",
    ),
    _text(
        "signature",
        "handtekening | signature | signature",
        "Els Janssens, Gezinsopvang ’t Nestje",
        also="ondertekening",
    ),
)

_HELP = _about(
    FieldGroup.HELP,
    _text(
        "platform_url", "platform: website | plateforme : site | platform: website", "www.opvang.vlaanderen"
    ),
    _text("platform_phone", "platform: telefoon | plateforme : téléphone | platform: phone", "03 393 08 27"),
    _text(
        "platform_email",
        "platform: e-mail | plateforme : e-mail | platform: mail",
        "support@opvang.vlaanderen",
    ),
    _text(
        "office_name",
        "lokaal loket: naam | guichet local : nom | local office: name",
        "Huis van het Kind Ninove",
    ),
    _text(
        "office_contact",
        "lokaal loket: contact | guichet local : contact | local office: contact",
        "054 50 50 50 of hvhk@example.be | 054 50 50 50 ou hvhk@example.be | 054 50 50 50 or hvhk@example.be",
    ),
)

FIELDS: tuple[Field, ...] = (*_FAMILY, *_REQUEST, *_OFFER, *_ENDING, *_PROVIDER, *_HELP)

BY_NAME: Mapping[str, Field] = MappingProxyType({field.name: field for field in FIELDS})


def field_label(name: str, language: str) -> str:
    """Give the label of the field called `name` in a language; `KeyError` when there is no such field."""
    return BY_NAME[name].label.in_language(language)
