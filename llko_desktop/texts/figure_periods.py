"""Names the periods that figures are told of, as people call them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.figure_period import SCHOOL_YEAR_BEGINS, FigurePeriod, PeriodKind
from llko_desktop.texts.planning_reports import period as days_text
from llko_desktop.texts.room_words import month_title
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def period_name(period: FigurePeriod, texts: Texts) -> str:
    """Name a period: `June 2026`, `Quarter 2 of 2026`, `School year 2025–2026`, or its first and last day."""
    first, months = period.first, period.months
    if months == 1:
        return month_title(first, texts)
    if months == 3 and first.month % 3 == 1:
        quarter = translate("Figures", "Quarter {number} of {year}")
        return quarter.format(number=first.month // 3 + 1, year=first.year)
    if months == 12 and first.month == 1:
        return str(first.year)
    if months == 12 and first.month == SCHOOL_YEAR_BEGINS:
        year = translate("Figures", "School year {first}–{last}")
        return year.format(first=first.year, last=period.last.year)
    return days_text(first, period.last, texts)


def this_one(kind: PeriodKind) -> str:
    """Name the period of a kind that today is in, as on a button."""
    return {
        PeriodKind.MONTH: translate("Figures", "This month"),
        PeriodKind.QUARTER: translate("Figures", "This quarter"),
        PeriodKind.SCHOOL_YEAR: translate("Figures", "This school year"),
        PeriodKind.FREE: translate("Figures", "This month"),
    }[kind]


def how_far(period: FigurePeriod, today: date) -> str:
    """Say that a period is not over yet, or has not begun; nothing where all of it is past."""
    if period.first > today:
        return translate("Figures", "This period has not begun yet.")
    if period.last >= today:
        return translate("Figures", "This period is not over yet: counted up to today.")
    return ""
