"""Puts everything that is kept of one request into words, as it is printed for the provider's own files."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.services.family_file import FamilyFile
from llko_desktop.services.paper_document import PaperDocument, PaperSection, PaperTable
from llko_desktop.texts import reports
from llko_desktop.texts.family_words import request_sections
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate
_LABEL_WIDTH, _DAY_WIDTH = 0.16, 0.14
_WORKING_WEEK = (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)


def request_document(found: FamilyFile, texts: Texts) -> PaperDocument:
    """Give the file of one request: its facts, its plan as a week, its history, its replies in full."""
    (one,) = found.requests
    request = one.request
    title = translate("RequestFile", "{child} · {reference}")
    made_on = translate("RequestFile", "{provider} · as known on {day}")
    nameless = translate("RequestFile", "As known on {day}")
    words = made_on if found.provider else nameless
    facts, *others = request_sections(one, texts)
    return PaperDocument(
        title=title.format(child=reports.child_name(request.child), reference=request.reference),
        provider=found.provider,
        made_on=words.format(provider=found.provider, day=texts.day(found.made_on)),
        sections=(facts, *_week(request, texts), *others),
        language=texts.language,
    )


def _week(request: CareRequest, texts: Texts) -> Iterator[PaperSection]:
    """Give the weeks that were asked, offered and agreed, where any of them has hours or days."""
    progress = request.progress
    weeks = [(translate("RequestFile", "requested"), request.plan.schedule)]
    if progress.offer:
        weeks.append((translate("RequestFile", "offered"), progress.offer.plan.schedule))
    if progress.final_plan:
        weeks.append((translate("RequestFile", "agreed"), progress.final_plan.schedule))
    shown = [(label, week) for label, week in weeks if not week.is_empty]
    if not shown:
        return
    named = {day for _, week in shown for day in week.weekdays}
    days = [day for day in Weekday if day in _WORKING_WEEK or day in named]
    rows = tuple((label, *(_hours(week, day) for day in days)) for label, week in shown)
    heads = ("", *(texts.weekday(day) for day in days))
    widths = (_LABEL_WIDTH, *(_DAY_WIDTH for _ in days))
    yield PaperSection(translate("RequestFile", "The week"), table=PaperTable(heads, rows, widths))


def _hours(week: WeeklySchedule, day: Weekday) -> str:
    """Give the hours of a day below each other; a day without hours gets a cross."""
    if day not in week.weekdays:
        return ""
    return "\n".join(short_hours(hours) for hours in week.on(day)) or "×"
