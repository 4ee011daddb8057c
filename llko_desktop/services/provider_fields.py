"""The fields of a reply template that tell of the provider, and of who helps: the catalogue's last part."""

from __future__ import annotations

from llko_desktop.services.template_fields import Field, FieldGroup, FieldKind, about, day, text, week, words

PROVIDER_FIELDS = about(
    FieldGroup.PROVIDER,
    day(
        "today",
        "datum van vandaag | date du jour | today’s date",
        "30 juni 2026 | 30 juin 2026 | 30 June 2026",
    ),
    text(
        "provider_name",
        "naam van de opvang | nom du lieu d’accueil | name of the childcare",
        "Gezinsopvang ’t Nestje",
    ),
    text(
        "provider_address",
        "adres van de opvang | adresse du lieu d’accueil | address of the childcare",
        "Kerkstraat 12, 9400 Ninove",
    ),
    text(
        "provider_municipality", "gemeente van de opvang | commune du lieu d’accueil | municipality", "Ninove"
    ),
    text("provider_phone", "onze telefoon | notre téléphone | our phone number", "+32 54 12 34 56"),
    text("provider_email", "ons e-mailadres | notre adresse e-mail | our mail address", "nestje@example.be"),
    text("provider_website", "onze website | notre site | our website", "www.example.be"),
    text(
        "provider_contact",
        "hoe ouders ons bereiken | comment nous joindre | how to reach us",
        "+32 54 12 34 56 of nestje@example.be | +32 54 12 34 56 ou nestje@example.be"
        " | +32 54 12 34 56 or nestje@example.be",
    ),
    text(
        "signature",
        "handtekening | signature | signature",
        "Els Janssens, Gezinsopvang ’t Nestje",
    ),
    week(
        "opening_hours",
        "onze openingsuren | nos heures d’ouverture | our opening hours",
        "maandag tot en met vrijdag van 7 tot 18 uur | du lundi au vendredi de 7 h à 18 h"
        " | Monday to Friday from 7:00 to 18:00",
        also="uren",
    ),
    text(
        "visiting_hours",
        "wanneer ouders kunnen kennismaken | quand nous rencontrer | when to come and meet us",
        "elke woensdag na 18 uur, na afspraak | le mercredi après 18 h, sur rendez-vous"
        " | every Wednesday after 18:00, by appointment",
        also="bezoek | visite | visit",
    ),
    text(
        "tariff",
        "ons tarief | notre tarif | our tariff",
        "inkomenstarief | tarif lié aux revenus | income tariff",
        also="inkomenstarief vrije prijs",
    ),
    text(
        "day_price",
        "onze dagprijs | notre prix par jour | our price of a day",
        "€ 38,50 per dag | 38,50 € par jour | €38.50 a day",
        also="kosten | coût | cost",
    ),
    Field(
        "closing_days",
        words("onze sluitingsdagen | nos jours de fermeture | our closing days"),
        words(
            "van 24 december 2026 tot en met 2 januari 2027 | du 24 décembre 2026 au 2 janvier 2027"
            " | from 24 December 2026 to 2 January 2027"
        ),
        FieldKind.LIST,
        also="vakantie | vacances | holidays",
    ),
)

HELP_FIELDS = about(
    FieldGroup.HELP,
    text(
        "platform_url", "platform: website | plateforme : site | platform: website", "www.opvang.vlaanderen"
    ),
    text("platform_phone", "platform: telefoon | plateforme : téléphone | platform: phone", "03 393 08 27"),
    text(
        "platform_email",
        "platform: e-mail | plateforme : e-mail | platform: mail",
        "support@opvang.vlaanderen",
    ),
    text(
        "office_name",
        "lokaal loket: naam | guichet local : nom | local office: name",
        "Huis van het Kind Ninove",
    ),
    text(
        "office_contact",
        "lokaal loket: contact | guichet local : contact | local office: contact",
        "054 50 50 50 of hvhk@example.be | 054 50 50 50 ou hvhk@example.be | 054 50 50 50 or hvhk@example.be",
    ),
)
