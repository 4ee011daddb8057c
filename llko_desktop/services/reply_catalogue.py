"""The one catalogue of the fields that a reply template may use: what each is called, looks like and is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from llko_desktop.services.provider_fields import HELP_FIELDS, PROVIDER_FIELDS
from llko_desktop.services.template_fields import (
    Field,
    FieldGroup,
    FieldKind,
    about,
    day,
    text,
    week,
    words,
    yes_no,
)

_FAMILY = about(
    FieldGroup.FAMILY,
    text(
        "greeting",
        "aanspreking | formule d’appel | greeting",
        "Beste Sofie en Tom, | Bonjour Sofie et Tom, | Dear Sofie and Tom,",
    ),
    text(
        "parents_first",
        "voornamen van de ouders | prénoms des parents | first names of the parents",
        "Sofie en Tom | Sofie et Tom | Sofie and Tom",
        also="voornaam",
    ),
    text(
        "parents",
        "namen van de ouders | noms des parents | names of the parents",
        "Sofie Maes, Tom Van den Bossche",
    ),
    yes_no("one_parent", "we kennen één ouder | un seul parent connu | one parent is known"),
    yes_no(
        "parents_unknown",
        "we kennen geen naam van de ouders | nom des parents inconnu | no parent’s name is known",
    ),
    text(
        "child",
        "roepnaam van het kind | prénom de l’enfant | first name of the child",
        "Elias",
        also="voornaam",
    ),
    text(
        "child_name",
        "volledige naam van het kind | nom de l’enfant | full name of the child",
        "Elias Van den Bossche",
    ),
    text(
        "of_child",
        "van + roepnaam van het kind | de + prénom de l’enfant | of + first name of the child",
        "van Elias | d’Elias | of Elias",
    ),
    day(
        "birth_date",
        "geboortedatum van het kind | date de naissance de l’enfant | date of birth of the child",
        "3 november 2025 | 3 novembre 2025 | 3 November 2025",
    ),
    yes_no("unborn", "nog niet geboren | pas encore né | not born yet"),
    day(
        "expected_date",
        "uitgerekende datum | date prévue de naissance | due date",
        "12 augustus 2026 | 12 août 2026 | 12 August 2026",
    ),
)

_REQUEST = about(
    FieldGroup.REQUEST,
    text("reference", "aanvraagnummer | numéro de la demande | reference", "OV-2026-00417"),
    day(
        "received",
        "datum van ontvangst | date de réception | day of arrival",
        "22 juni 2026 | 22 juin 2026 | 22 June 2026",
    ),
    day(
        "answer_by",
        "antwoord ten laatste op | réponse au plus tard le | answer at the latest on",
        "6 juli 2026 | 6 juillet 2026 | 6 July 2026",
    ),
    text(
        "answer_term", "antwoordtermijn | délai de réponse | term to answer", "14 dagen | 14 jours | 14 days"
    ),
    week("requested_plan", "gevraagde dagen en uren | jours et heures demandés | requested days and hours"),
    day(
        "requested_start",
        "gevraagde startdatum | date de début souhaitée | requested start date",
        "17 augustus 2026 | 17 août 2026 | 17 August 2026",
    ),
    day(
        "requested_end",
        "gevraagde einddatum | date de fin souhaitée | requested end date",
        "30 juni 2028 | 30 juin 2028 | 30 June 2028",
    ),
    Field(
        "missing",
        words("wat nog ontbreekt | ce qui manque encore | what is still missing"),
        words("de geboortedatum van Elias | la date de naissance d’Elias | the date of birth of Elias"),
        FieldKind.LIST,
    ),
)

_OFFER = about(
    FieldGroup.OFFER,
    week("offered_plan", "aangeboden dagen en uren | jours et heures proposés | offered days and hours"),
    day(
        "offered_start",
        "aangeboden startdatum | date de début proposée | offered start date",
        "1 september 2026 | 1er septembre 2026 | 1 September 2026",
    ),
    day(
        "offered_end",
        "aangeboden einddatum | date de fin proposée | offered end date",
        "31 augustus 2028 | 31 août 2028 | 31 August 2028",
    ),
    week("offered_as_asked", "aangeboden zoals gevraagd | proposé comme demandé | offered as asked"),
    week(
        "offered_not",
        "gevraagd, niet aangeboden | demandé, non proposé | requested, not offered",
        "vrijdag | le vendredi | Friday",
    ),
    day(
        "first_start",
        "eerst mogelijke start | première date possible | first possible start",
        "1 december 2026 | 1er décembre 2026 | 1 December 2026",
    ),
    yes_no(
        "starts_later", "start later dan gevraagd | débute plus tard que demandé | starts later than asked"
    ),
    yes_no("has_alternative", "er is een alternatief | il y a une alternative | there is an alternative"),
    week(
        "alternative_plan",
        "alternatieve dagen en uren | autres jours et heures proposés | alternative days and hours",
        "donderdag van 8 tot 17 uur | le jeudi de 8 h à 17 h | Thursday from 8:00 to 17:00",
        also="alternatief",
    ),
    day(
        "reply_by",
        "reageren ten laatste op | réagir au plus tard le | reply at the latest on",
        "10 juli 2026 | 10 juillet 2026 | 10 July 2026",
    ),
)

_ENDING = about(
    FieldGroup.ENDING,
    text(
        "appointment",
        "afspraak: dag en uur | rendez-vous : jour et heure | appointment: day and time",
        "dinsdag 7 juli 2026 om 14.30 uur | le mardi 7 juillet 2026 à 14 h 30 | Tuesday 7 July 2026 at 14:30",
    ),
    day(
        "closing_date",
        "datum van afsluiten | date de clôture | closing date",
        "7 juli 2026 | 7 juillet 2026 | 7 July 2026",
    ),
    text(
        "closing_term",
        "termijn van de afsluitmelding | délai de l’avis de clôture | term of the closing notice",
        "één week | une semaine | one week",
    ),
    week("final_plan", "afgesproken dagen en uren | jours et heures convenus | agreed days and hours"),
    day(
        "final_start",
        "afgesproken startdatum | date de début convenue | agreed start date",
        "1 september 2026 | 1er septembre 2026 | 1 September 2026",
    ),
    day(
        "final_end",
        "afgesproken einddatum | date de fin convenue | agreed end date",
        "31 augustus 2028 | 31 août 2028 | 31 August 2028",
    ),
    text(
        "cancelled_because",
        "reden van het afsluiten | raison de la clôture | reason for closing",
        "omdat we jullie niet konden bereiken | car nous n’avons pas réussi à vous joindre"
        " | because we were unable to reach you",
    ),
)

FIELDS: tuple[Field, ...] = (*_FAMILY, *_REQUEST, *_OFFER, *_ENDING, *PROVIDER_FIELDS, *HELP_FIELDS)

BY_NAME: Mapping[str, Field] = MappingProxyType({field.name: field for field in FIELDS})


def field_label(name: str, language: str) -> str:
    """Give the label of the field called `name` in a language; `KeyError` when there is no such field."""
    return BY_NAME[name].label.in_language(language)
