"""Puts a week of the planning into words, as it is printed for the wall."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.plan_text import short_hours
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.week_document import PrintedDay, PrintedWeek
from llko_desktop.services.week_sheet import (
    MORNING,
    Presence,
    SheetChild,
    SheetDay,
    WeekSheet,
    names_on_sheet,
    week_sheet,
)
from llko_desktop.texts.planning_words import hours_text
from llko_desktop.texts.room_words import closed_words, free_words
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def printed_week(
    view: PlanningView, monday: date, texts: Texts, *, full_names: bool, with_holds: bool = True
) -> PrintedWeek:
    """Give the week of a Monday in words; children by their first names unless full ones are wanted.

    Without holds their places are free, and a note says so.
    """
    sheet = week_sheet(view, monday)
    left_out = not with_holds and _has_holds(sheet)
    if left_out:
        sheet = week_sheet(view.without_holds(), monday)
    names, week = names_on_sheet(sheet, whole=full_names), _week(sheet, texts)
    provider = view.provider.name
    title = translate("WeekSheet", "{week} · {provider}").format(week=week, provider=provider)
    return PrintedWeek(
        title=title if provider else week,
        provider=provider,
        week=week,
        days=tuple(_day(day, names, sheet, texts) for day in sheet.days),
        notes=tuple(_notes(sheet, view, texts, left_out=left_out)),
        language=texts.language,
    )


def _week(sheet: WeekSheet, texts: Texts) -> str:
    """Name a week by its number, which it shares with its Thursday, and its first and last day."""
    first, last = sheet.days[0].day, sheet.days[-1].day
    pattern = "d" if first.month == last.month else "d MMMM" if first.year == last.year else "d MMMM y"
    return translate("WeekSheet", "Week {number} · {first} – {last}").format(
        number=first.isocalendar().week,
        first=texts.written(first, pattern),
        last=texts.written(last, "d MMMM y"),
    )


def _day(day: SheetDay, names: Mapping[str, str], sheet: WeekSheet, texts: Texts) -> PrintedDay:
    is_shut = day.closed_by is not None or not (day.opening or day.children)
    opening = translate("WeekSheet", "open {hours}").format(hours=hours_text(day.opening))
    return PrintedDay(
        name=_begun(texts.written(day.day, "EEEE")),
        date=texts.written(day.day, "d MMMM"),
        closed=_begun(closed_words(day.closed_by, day.day, texts)) if is_shut else "",
        opening=opening if day.opening else "",
        children=tuple(
            (short_hours(child.hours[0]), _called(child, names[child.name])) for child in day.children
        ),
        free=tuple((_half(half == MORNING), free_words(room)) for half, room in day.halves)
        if sheet.is_known
        else (),
    )


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _called(child: SheetChild, name: str) -> str:
    """Give a child's name with why it is there, and on a line below it when it comes back that day."""
    words = {
        Presence.PLACED: "{child}",
        Presence.TRIAL: translate("WeekSheet", "{child} (trial day)"),
        Presence.HELD: translate("WeekSheet", "{child} (held)"),
        Presence.TRIED: translate("WeekSheet", "{child} (only tried)"),
    }
    called = words[child.presence].format(child=name)
    if len(child.hours) == 1:
        return called
    again = translate("WeekSheet", "also {hours}").format(hours=hours_text(child.hours[1:]))
    return f"{called}\n{again}"


def _half(is_morning: bool) -> str:
    return translate("WeekSheet", "Morning") if is_morning else translate("WeekSheet", "Afternoon")


def _has_holds(sheet: WeekSheet) -> bool:
    return any(child.presence is Presence.HELD for day in sheet.days for child in day.children)


def _notes(sheet: WeekSheet, view: PlanningView, texts: Texts, *, left_out: bool) -> Iterator[str]:
    """What the reader of a page must know to read it right, and the day that it tells of."""
    if left_out:
        yield translate("WeekSheet", "Places that are held for an offer are left out and count as free.")
    if _has_holds(sheet):
        yield translate("WeekSheet", "Held: the place is kept for an offer until its reply-by date.")
    if sheet.is_tried:
        yield translate("WeekSheet", "This week was printed while something was only tried.")
    if not sheet.is_known:
        yield translate("WeekSheet", "Nobody is placed yet, so it is not known how many places are free.")
    yield translate("WeekSheet", "As known on {day}").format(day=texts.day(view.today))
