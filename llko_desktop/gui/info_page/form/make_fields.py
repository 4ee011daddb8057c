"""Says how each field of the form is made, one for each detail of the provider, with label and hint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.period_text import read_closure, read_exception
from llko_desktop.domain.provider import ChildcareKind, Tariff
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.form.ages_field import AgesField
from llko_desktop.gui.info_page.form.fields import (
    LongTextField,
    NumberField,
    OpeningField,
    RadiosField,
    YearsField,
    clean_as_typed,
)
from llko_desktop.gui.info_page.form.languages_field import LanguagesField
from llko_desktop.gui.info_page.form.periods_field import PeriodsField
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.intake.form.fields import CheckedField, LineField
from llko_desktop.services.contact_details import checked_email, checked_phone, wrong_email, wrong_phone
from llko_desktop.services.profile import MOST_PLACES
from llko_desktop.texts.info_page_words import ages_text
from llko_desktop.texts.speech import Texts

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate
FieldMaker = Callable[[], FormField]
_SHORT, _LONG = (2, 8), (6, 16)


def field_makers(context: GuiContext) -> dict[str, FieldMaker]:
    """Give what makes the field for each detail on the info page, by its name.

    A field is made when there is a place for it: one without is nobody's, and outlives a window that closes.
    """
    texts = context.texts
    makers = {**_contact(texts), **_hours(context), **_places(texts), **_long_texts()}
    hints = {**dict.fromkeys(makers, ""), **_hints(context.today.year)}
    return {name: partial(_ready, makers[name], hint) for name, hint in hints.items()}


def _ready(make: FieldMaker, hint: str) -> FormField:
    field = make()
    field.set_hint(hint)
    # The hints below it are muted.
    field.label.setProperty("role", "")
    field.label.setWordWrap(True)
    if isinstance(field, LineField):
        clean_as_typed(field.line)
    return field


def _contact(texts: Texts) -> dict[str, FieldMaker]:
    kinds = {
        "": translate("ProfileFields", "not said"),
        **{kind.value: texts.label(kind) for kind in ChildcareKind},
    }
    phone = translate("ProfileFields", "Phone")
    mail = translate("ProfileFields", "Mail address")
    return {
        "name": lambda: LineField(translate("ProfileFields", "Name of the childcare")),
        "kind": lambda: RadiosField(translate("ProfileFields", "Kind of childcare"), kinds),
        "responsible": lambda: LineField(translate("ProfileFields", "Person in charge")),
        "street": lambda: LineField(translate("ProfileFields", "Street and number")),
        "postcode": lambda: LineField(translate("ProfileFields", "Postcode")),
        "municipality": lambda: LineField(translate("ProfileFields", "Municipality")),
        "phone": lambda: CheckedField(phone, wrong_phone, checked_phone, texts.message),
        "email": lambda: CheckedField(mail, wrong_email, checked_email, texts.message),
        "website": lambda: LineField(translate("ProfileFields", "Website")),
    }


def _hours(context: GuiContext) -> dict[str, FieldMaker]:
    explain, year = context.texts.message, context.today.year
    closed = translate("ProfileFields", "No closing days in {year}")
    return {
        "opening": lambda: OpeningField(translate("ProfileFields", "Usual hours"), context.texts),
        "opening_exceptions": lambda: PeriodsField(
            translate("ProfileFields", "Days with other hours"),
            translate("ProfileFields", "Add other hours"),
            (
                translate("ProfileFields", "First day with other hours, line {number}"),
                translate("ProfileFields", "Last day with other hours, line {number}"),
                translate("ProfileFields", "Hours of line {number}"),
                translate("ProfileFields", "Remove the other hours of line {number}"),
            ),
            read_exception,
            explain,
        ),
        "closures": lambda: PeriodsField(
            translate("ProfileFields", "Days and periods on which you are closed"),
            translate("ProfileFields", "Add closing days"),
            (
                translate("ProfileFields", "First closing day, line {number}"),
                translate("ProfileFields", "Last closing day, line {number}"),
                translate("ProfileFields", "Remove the closing days of line {number}"),
            ),
            read_closure,
            explain,
        ),
        "closed_never": lambda: YearsField(
            translate("ProfileFields", "Open all year"),
            {str(one): closed.format(year=one) for one in (year, year + 1)},
        ),
    }


def _places(texts: Texts) -> dict[str, FieldMaker]:
    tariffs = {
        "": translate("ProfileFields", "not said"),
        **{tariff.value: texts.label(tariff) for tariff in Tariff},
    }
    smoking = {
        "": translate("ProfileFields", "not said"),
        "yes": translate("ProfileFields", "yes, nobody smokes here"),
        "no": translate("ProfileFields", "no"),
    }
    return {
        "capacity": lambda: NumberField(translate("ProfileFields", "Number of places"), MOST_PLACES),
        "ages": lambda: AgesField(translate("ProfileFields", "Ages"), ages_text),
        "tariff": lambda: RadiosField(translate("ProfileFields", "How parents pay"), tariffs),
        "day_price": lambda: LineField(translate("ProfileFields", "Price of a whole day, in euro")),
        "languages": lambda: LanguagesField(translate("ProfileFields", "Languages spoken"), texts.language),
        "smoke_free": lambda: RadiosField(translate("ProfileFields", "Smoke-free"), smoking),
    }


def _long_texts() -> dict[str, FieldMaker]:
    return {
        "price_includes": lambda: LongTextField(
            translate("ProfileFields", "What is included in the price"), *_SHORT
        ),
        "presentation": lambda: LongTextField(translate("ProfileFields", "Introduce your childcare"), *_LONG),
        "approach": lambda: LongTextField(translate("ProfileFields", "Pedagogical approach"), *_LONG),
        "meals": lambda: LongTextField(translate("ProfileFields", "Meals"), *_SHORT),
        "nappies": lambda: LongTextField(translate("ProfileFields", "Nappies"), *_SHORT),
        "outdoor": lambda: LongTextField(translate("ProfileFields", "Playing outside"), *_SHORT),
        "accessibility": lambda: LongTextField(translate("ProfileFields", "Accessibility"), *_SHORT),
        "transport": lambda: LongTextField(
            translate("ProfileFields", "Public transport and parking"), *_SHORT
        ),
        "pets": lambda: LongTextField(translate("ProfileFields", "Pets"), *_SHORT),
        "certificates": lambda: LongTextField(translate("ProfileFields", "Certificates"), *_SHORT),
        "visiting_hours": lambda: LongTextField(
            translate("ProfileFields", "When parents can come and visit"), *_SHORT
        ),
        "priority_rules": lambda: LongTextField(translate("ProfileFields", "Priority rules"), *_SHORT),
    }


def _hints(year: int) -> Mapping[str, str]:
    """Give what may be written, with an example, by detail."""
    free_days = translate("ProfileFields", "Such as the summer of {year}; one day needs no last day.")
    return {
        "name": translate("ProfileFields", "As parents know it, such as De Bijtjes"),
        "phone": translate("ProfileFields", "Such as 054 12 34 56; a country code is put before it"),
        "email": translate("ProfileFields", "Such as bijtjes@example.be"),
        "website": translate("ProfileFields", "Such as www.example.be"),
        "opening": translate("ProfileFields", "Several times a day can be given: Mon 7–12 13–18"),
        "opening_exceptions": translate("ProfileFields", "Such as 24 December, open from 7 to 12 only"),
        "closures": free_days.format(year=year),
        "capacity": translate("ProfileFields", "Children who can be there at the same time"),
        "ages": translate("ProfileFields", "In months: 0 up to 36 months is from birth to 3 years"),
        "price_includes": translate("ProfileFields", "Such as meals, nappies and care products"),
        "presentation": translate(
            "ProfileFields",
            "Who you are, what a day looks like and what matters to you; some 40 words or more read well",
        ),
        "approach": translate("ProfileFields", "How you work with children, and how settling in goes"),
        "meals": translate("ProfileFields", "Such as: a warm meal at noon; tell of allergies beforehand"),
        "nappies": translate("ProfileFields", "Such as: included, or parents bring them along"),
        "languages": translate("ProfileFields", "The languages in which parents can speak with you"),
        "accessibility": translate("ProfileFields", "Such as: no steps at the door, a lift, room for prams"),
        "transport": translate("ProfileFields", "Such as: bus 16 stops in front, parking in the street"),
        "outdoor": translate("ProfileFields", "Such as: a fenced garden with a sandpit"),
        "pets": translate("ProfileFields", "Such as: a cat, never in the room where children sleep"),
        "certificates": translate("ProfileFields", "Such as: quality label, first aid for children (2025)"),
        "visiting_hours": translate("ProfileFields", "Such as: on Wednesday after 18:00, by appointment"),
        "priority_rules": translate("ProfileFields", "Who goes first when there are few places"),
    }
