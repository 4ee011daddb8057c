"""Says in the parents' language what is still to be asked of them (R12)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from llko_desktop.domain.flags import Flag
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.reply_people import child_in_words, of_child
from llko_desktop.services.reply_words import date_text, days_text

# One question may answer several flags; the order is that of the letter.
_QUESTIONS: tuple[tuple[str, frozenset[Flag]], ...] = (
    ("name", frozenset({Flag.CHILD_NAME_MISSING})),
    ("birth_due", frozenset({Flag.BIRTH_DATE_DUE})),
    ("birth", frozenset({Flag.BIRTH_DATE_MISSING, Flag.BIRTH_DATE_UNREADABLE})),
    ("start", frozenset({Flag.START_UNREADABLE})),
    ("start_past", frozenset({Flag.START_IN_PAST})),
    ("days", frozenset({Flag.PLAN_UNREADABLE})),
    ("hours", frozenset()),
    ("contact", frozenset({Flag.CONTACT_MISSING})),
    ("email", frozenset({Flag.EMAIL_INVALID})),
    ("phone", frozenset({Flag.PHONE_INVALID})),
)

_WORDS: dict[str, dict[str, str]] = {
    "nl": {
        "name": "de voornaam en familienaam van jullie kindje",
        "name_unborn": "de naam van jullie kindje, als jullie die al weten",
        "birth_due": "de geboortedatum van {child} (in de aanvraag staat {expected} als uitgerekende datum)",
        "birth": "de geboortedatum van {child}, of de uitgerekende datum als de baby nog niet geboren is",
        "start": "de datum waarop jullie de opvang willen laten starten",
        "start_past": "de nieuwe startdatum (de datum in de aanvraag, {start}, is al voorbij)",
        "days": "de dagen waarop jullie opvang zoeken, telkens met het begin- en einduur",
        "hours": "het begin- en einduur op {days}",
        "contact": "een telefoonnummer of e-mailadres waarop we jullie kunnen bereiken",
        "email": "jullie juiste e-mailadres (het adres in de aanvraag lijkt niet te kloppen)",
        "phone": "jullie juiste telefoonnummer (het nummer in de aanvraag lijkt niet te kloppen)",
    },
    "fr": {
        "name": "le prénom et le nom de votre enfant",
        "name_unborn": "le prénom de votre bébé, si vous le connaissez déjà",
        "birth_due": "la date de naissance {of_child} (la naissance était prévue le {expected})",
        "birth": "la date de naissance {of_child}, ou la date prévue si le bébé n’est pas encore né",
        "start": "la date à laquelle l’accueil devrait commencer",
        "start_past": "la nouvelle date de début (celle de la demande, le {start}, est déjà passée)",
        "days": "les jours où vous cherchez un accueil, chaque fois avec l’heure d’arrivée et de départ",
        "hours": "l’heure d’arrivée et de départ pour {days}",
        "contact": "un numéro de téléphone ou une adresse e-mail où vous joindre",
        "email": "votre adresse e-mail exacte (celle de la demande semble incorrecte)",
        "phone": "votre numéro de téléphone exact (celui de la demande semble incorrect)",
    },
    "en": {
        "name": "the first name and surname of your child",
        "name_unborn": "the name of your baby, if you already know it",
        "birth_due": "the date of birth of {child} (the request gives {expected} as the due date)",
        "birth": "the date of birth of {child}, or the due date if your baby has not been born yet",
        "start": "the date on which you would like the childcare to start",
        "start_past": "the new start date (the one in the request, {start}, has already passed)",
        "days": "the days for which you need childcare, each with the time of arrival and of leaving",
        "hours": "the time of arrival and of leaving on {days}",
        "contact": "a phone number or mail address where we can reach you",
        "email": "your correct mail address (the one in the request does not seem right)",
        "phone": "your correct phone number (the one in the request does not seem right)",
    },
}


def missing_items(request: CareRequest, found: Iterable[Flag], today: date, language: str) -> list[str]:
    """Give what to ask the parents, one item a question, for the flags that were found; each asked once.

    An incomplete plan is taken apart: the start date, the days, or only the hours of the days that lack them.
    """
    found = frozenset(found)
    asked = {question for question, flags in _QUESTIONS if flags & found}
    if Flag.PLAN_INCOMPLETE in found:
        asked |= _lacks_in_plan(request)
    if "start" in asked:
        asked.discard("start_past")
    if "days" in asked:
        asked.discard("hours")
    if "contact" in asked:
        asked -= {"email", "phone"}
    words, child, plan = _WORDS[language], request.child, request.plan
    if "name" in asked and child.is_unborn(today):
        words = words | {"name": words["name_unborn"]}
    named = child_in_words(child, today, language)
    values = {
        "child": named,
        "of_child": of_child(named, language),
        "expected": date_text(child.expected_date, language) if child.expected_date else "",
        "start": date_text(plan.start, language) if plan.start else "",
        "days": days_text(plan.schedule.open_days, language) if plan.schedule.open_days else "",
    }
    return [words[question].format_map(values) for question, _ in _QUESTIONS if question in asked]


def _lacks_in_plan(request: CareRequest) -> set[str]:
    plan, lacks = request.plan, set()
    if plan.start is None:
        lacks.add("start")
    if plan.schedule.is_empty:
        lacks.add("days")
    elif plan.schedule.open_days:
        lacks.add("hours")
    return lacks
