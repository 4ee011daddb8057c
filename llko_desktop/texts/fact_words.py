"""Facts of requests and samples of cells as people read them: days, weeks and codes in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.domain.status import Source
from llko_desktop.services.incoming import SampleValue
from llko_desktop.texts.speech import Texts

_DAYS = {FactKey.BIRTH_DATE, FactKey.EXPECTED_DATE, FactKey.START, FactKey.END}


def fact_words(key: FactKey, text: str, texts: Texts) -> str:
    """Write a fact, given as `domain.facts.fact_text` does, for people; empty for one that is not known."""
    if not text:
        return ""
    if key in _DAYS:
        return texts.day(date.fromisoformat(text))
    if key is FactKey.PLAN:
        return _week(text, texts)
    if key is FactKey.INCOME_TARIFF:
        return yes_no(text == "yes")
    if key is FactKey.LANGUAGE:
        return texts.language_name(text)
    if key is FactKey.PRIORITY:
        return ", ".join(texts.priority_fact(code) for code in text.split())
    return text


def capital(text: str) -> str:
    """Give a name with a capital, as it stands on its own."""
    return text[:1].upper() + text[1:]


def _week(text: str, texts: Texts) -> str:
    try:
        return texts.schedule(parse_schedule(text))
    except InputError:
        return text


def yes_no(value: bool) -> str:
    """Say yes or no."""
    return QCoreApplication.translate("Facts", "yes") if value else QCoreApplication.translate("Facts", "no")


def sample_words(value: SampleValue, texts: Texts) -> str:
    """Write what a cell was read as; empty for nothing."""
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, date):
        return texts.day(value)
    if isinstance(value, WeeklySchedule):
        return texts.schedule(value)
    if isinstance(value, Source):
        return texts.label(value)
    if isinstance(value, tuple):
        weeks = [texts.schedule(one) or "–" for one in value if isinstance(one, WeeklySchedule)]
        facts = [texts.priority_fact(one) for one in value if isinstance(one, str)]
        return " / ".join(weeks) or ", ".join(facts)
    return value or ""
