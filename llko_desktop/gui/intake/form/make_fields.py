"""Makes the fields of the form, each under the key of its text, in the order they are read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.domain.status import Source
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.intake.form.fields import (
    CheckedField,
    ChoiceField,
    DayField,
    LineField,
    TicksField,
    WeekFormField,
    WordsField,
)
from llko_desktop.services.by_hand import RECEIVED, REFERENCE, SOURCE
from llko_desktop.services.contact_details import checked_email, checked_phone, wrong_email, wrong_phone
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate

# The sources in the order in which the form is for them (R9).
_SOURCES = (Source.PHONE, Source.DOOR, Source.MAIL, Source.PLATFORM)


def make_fields(context: GuiContext, opening: WeeklySchedule, *, is_stored: bool) -> dict[str, FormField]:
    """Give a field for each text of an entry; `opening` are the provider's hours.

    How and when a request came in is not among them once it is stored.
    """
    texts = context.texts
    child = _child() if is_stored else {**_child(), **_arrival(texts)}
    return {**child, **_family(texts), **_plan(texts, opening), **_more(texts)}


def _child() -> dict[str, FormField]:
    return {
        FactKey.CHILD: LineField(translate("FormFields", "Name of the child or the family"), required=True),
        FactKey.BIRTH_DATE: DayField(translate("FormFields", "Birth date")),
        FactKey.EXPECTED_DATE: DayField(translate("FormFields", "Expected date")),
    }


def _arrival(texts: Texts) -> dict[str, FormField]:
    return {
        RECEIVED: DayField(translate("FormFields", "Day of arrival"), required=True),
        SOURCE: ChoiceField(
            translate("FormFields", "How it came in"),
            {source.value: texts.label(source) for source in _SOURCES},
        ),
        REFERENCE: LineField(translate("FormFields", "Reference on Opvang.Vlaanderen")),
    }


def _family(texts: Texts) -> dict[str, FormField]:
    explain = texts.message
    languages = {"": "", **{code: OWN_NAMES[code] for code in LANGUAGES}}
    return {
        FactKey.PARENT: LineField(translate("FormFields", "Parent")),
        FactKey.PHONE: CheckedField(translate("FormFields", "Phone"), wrong_phone, checked_phone, explain),
        FactKey.EMAIL: CheckedField(translate("FormFields", "Mail"), wrong_email, checked_email, explain),
        FactKey.PARENT2: LineField(translate("FormFields", "Second parent")),
        FactKey.PHONE2: CheckedField(
            translate("FormFields", "Phone of the second parent"), wrong_phone, checked_phone, explain
        ),
        FactKey.EMAIL2: CheckedField(
            translate("FormFields", "Mail of the second parent"), wrong_email, checked_email, explain
        ),
        FactKey.RESIDENCE: LineField(translate("FormFields", "Place of residence")),
        FactKey.LANGUAGE: ChoiceField(translate("FormFields", "Language"), languages),
    }


def _plan(texts: Texts, opening: WeeklySchedule) -> dict[str, FormField]:
    return {
        FactKey.START: DayField(translate("FormFields", "Start")),
        FactKey.END: DayField(translate("FormFields", "End")),
        FactKey.PLAN: WeekFormField(
            translate("FormFields", "Days and hours"), texts.language, texts.message, opening
        ),
    }


def _more(texts: Texts) -> dict[str, FormField]:
    tariffs = {
        "": translate("FormFields", "not said"),
        "yes": translate("FormFields", "asks for the income tariff"),
        "no": translate("FormFields", "asks for no income tariff"),
    }
    facts = {code: texts.priority_fact(code) for code in texts.procedure.priority_facts}
    return {
        FactKey.INCOME_TARIFF: ChoiceField(translate("FormFields", "Tariff"), tariffs),
        FactKey.CHILD_CODE: LineField(translate("FormFields", "Child code (kindcode)")),
        FactKey.SIBLINGS: LineField(translate("FormFields", "Brothers and sisters")),
        FactKey.PRIORITY: TicksField(translate("FormFields", "May give priority"), facts),
        FactKey.REMARKS: WordsField(translate("FormFields", "Remarks")),
    }
