"""Describes one request, and each thing to do, in lines to read where there is no window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.appointment import coming
from llko_desktop.domain.history import Event
from llko_desktop.domain.plan_text import short_days
from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.services.triage import RequestView
from llko_desktop.texts import reports
from llko_desktop.texts.events import event_text
from llko_desktop.texts.open_day import closed_on, open_day_before
from llko_desktop.texts.speech import Texts


def request_lines(view: RequestView, today: date, texts: Texts) -> Iterator[str]:
    """Give everything about one request, a line each, with what happened at the end, newest first."""
    request = view.request
    age = reports.age(request.child, texts, today)
    head = (request.reference, reports.child_name(request.child), age, texts.status(request.status))
    yield "  ".join(part for part in head if part)
    arrival = QCoreApplication.translate("Overview", "received {day} {source}")
    day, source = texts.day(request.received), reports.source(request.source, texts)
    yield arrival.format(day=day, source=source)
    if request.other_references:
        also = QCoreApplication.translate("Overview", "also known as {references}")
        yield also.format(references=", ".join(request.other_references))
    if plan := texts.plan(request.plan):
        yield plan
    yield from _family_lines(view, texts)
    if visit := coming(request, today):
        appointment = QCoreApplication.translate("Overview", "Appointment: {moment}")
        yield appointment.format(moment=texts.moment(visit.day, visit.at))
    yield from (f"! {texts.label(flag)}" for flag in view.flags)
    yield from (texts.message(reason) for reason in view.proposal.reasons)
    for deadline in view.deadlines:
        yield f"{texts.label(deadline.kind)}: {texts.day(deadline.due)}"
        yield f"    {texts.clause(deadline.rule)}"
    for option in view.options:
        why = f": {texts.message(option.why)}" if option.why else ""
        yield f"{'→' if option.allowed else '✗'} {texts.status(option.status)}{why}"
    yield from history_lines(request, texts)


def _family_lines(view: RequestView, texts: Texts) -> Iterator[str]:
    request = view.request
    for parent in request.parents:
        yield " ".join(part for part in (parent.name, parent.email, parent.phone) if part)
    lives = (request.residence, texts.language_name(request.language))
    if line := " · ".join(part for part in lives if part):
        yield line
    if view.priority_facts:
        priority = QCoreApplication.translate("Overview", "May give priority: {facts}")
        yield priority.format(facts=" · ".join(map(texts.priority_fact, view.priority_facts)))
    if request.child_code:
        code = QCoreApplication.translate("Overview", "Child code: {code}")
        yield code.format(code=request.child_code)
    if request.siblings:
        yield QCoreApplication.translate("Overview", "Brothers and sisters: {text}").format(
            text=request.siblings
        )
    if request.remarks:
        yield QCoreApplication.translate("Overview", "Remarks: {text}").format(text=request.remarks)
    if request.notes:
        yield QCoreApplication.translate("Overview", "Your notes: {text}").format(text=request.notes)


def history_lines(request: CareRequest, texts: Texts) -> Iterator[str]:
    """Give what happened, newest first; what was taken back says so."""
    taken_back = undone(request.history)
    for number, event in reversed(list(enumerate(request.history, 1))):
        yield _event_line(event, request, texts, taken_back=number in taken_back)


def _event_line(event: Event, request: CareRequest, texts: Texts, *, taken_back: bool) -> str:
    if taken_back:
        words = QCoreApplication.translate("Overview", "{day}  {what} (taken back)")
    else:
        words = QCoreApplication.translate("Overview", "{day}  {what}")
    return words.format(day=texts.day(event.on), what=event_text(event, request, texts))


def work_cells(item: WorkItem, is_open: Callable[[date], bool], today: date, texts: Texts) -> tuple[str, ...]:
    """Give a thing to do as the window lists it: what, for whom, how urgent, by when and by which rule.

    `is_open` says on which days the provider is open: a term that ends on another names the day before (R3).
    """
    request, open_day = item.request, open_day_of(item, is_open, today)
    if request is None:
        return (texts.label(item.kind), "", "", "", reports.due(item, open_day, texts, today), "", "")
    child = reports.child_name(request.child), reports.age(request.child, texts, today)
    days = short_days(request.plan.schedule, texts.language)
    start = reports.start(request.plan.start, texts, today) if request.plan.start else ""
    return (
        texts.label(item.kind),
        request.reference,
        ", ".join(part for part in child if part),
        texts.days_left(item.days_left(today)) if item.kind is WorkKind.ANSWER else "",
        reports.due(item, open_day, texts, today),
        texts.status(request.status),
        " · ".join(part for part in (start, days) if part),
    )


def open_day_of(item: WorkItem, is_open: Callable[[date], bool], today: date) -> date | None:
    """Give the last opening day to come before an answer that is due on a closed one, if there is (R3)."""
    if item.kind is not WorkKind.ANSWER:
        return None
    return open_day_before(item.due, item.since, today, is_open)


def work_reasons(item: WorkItem, open_day: date | None, texts: Texts) -> list[str]:
    """Say why something is to be done, and that the provider is closed on its day."""
    return [texts.message(item.message), *([closed_on(item.due, open_day, texts)] if open_day else ())]


def clauses(items: Iterable[WorkItem], texts: Texts) -> list[str]:
    """Give each rule that things to do follow from, with where it comes from and what it asks, once."""
    rules = sorted({item.rule for item in items}, key=lambda rule: int(rule.removeprefix("R")))
    return [texts.clause(rule) for rule in rules]
