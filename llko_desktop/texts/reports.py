"""Sentences about outcomes: what an import did, what is to be entered, that nothing is left to do."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from llko_desktop.domain.messages import Message
from llko_desktop.domain.progress import OutboxAction, OutboxItem
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source
from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.services.drafts import RejectedRow
from llko_desktop.services.import_report import ImportReport
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.speech import Texts

# Up to its second birthday a child's age is told in months.
_MONTHS_COUNTED = 24
# An answer that is ready, but not on the platform yet (R4).
_READY = {"answer_not_entered", "reply_written_status_open"}
_DUE: dict[WorkKind, Any] = {
    WorkKind.ANSWER: QT_TRANSLATE_NOOP("Reports", "answer by {day}"),
    WorkKind.ENTER: QT_TRANSLATE_NOOP("Reports", "to enter since {day}"),
    WorkKind.REGISTER: QT_TRANSLATE_NOOP("Reports", "to register since {day}"),
    WorkKind.OFFER_EXPIRED: QT_TRANSLATE_NOOP("Reports", "offer ended {day}"),
    WorkKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Reports", "follow up since {day}"),
    WorkKind.CLOSE: QT_TRANSLATE_NOOP("Reports", "may close since {day}"),
    WorkKind.REVIEW_INFO_PAGE: QT_TRANSLATE_NOOP("Reports", "to review since {day}"),
}


def action(item: OutboxItem, texts: Texts) -> str:
    """Say what an outbox item asks to do on the platform."""
    if item.action is OutboxAction.REGISTER:
        return QCoreApplication.translate("Reports", "Register the request on Opvang.Vlaanderen")
    return texts.message(Message.of(f"enter_{item.action.value}", status=item.status))


def all_answered(next_due: date | None, texts: Texts) -> str:
    """Say that nothing asks for attention, and when something will."""
    if next_due is None:
        return QCoreApplication.translate("Reports", "Everything is answered.")
    text = QCoreApplication.translate("Reports", "Everything is answered. The next thing falls due on {day}.")
    return text.format(day=texts.day(next_due))


def store_is_sound() -> str:
    """Say that the check of the store found nothing wrong."""
    return QCoreApplication.translate("Reports", "The store is sound.")


def rejected(row: RejectedRow, texts: Texts) -> str:
    """Say which row did not come in, and why."""
    text = QCoreApplication.translate("Reports", "{file}, row {row}, {field}: {reason}")
    reason = texts.message(row.reason)
    return text.format(file=row.file, row=row.row, field=texts.field(row.field), reason=reason)


def import_summary(report: ImportReport) -> str:
    """Say in one line what came of an import, or would; what came of no row is left out."""
    counts = Counts()
    parts = [
        counts.read(report.read),
        counts.added(len(report.added)) if report.added else "",
        counts.changed(len(report.changed)) if report.changed else "",
        counts.known(len(report.duplicates)) if report.duplicates else "",
        counts.rejected(len(report.rejected)) if report.rejected else "",
        counts.left_out(report.left_out) if report.left_out else "",
    ]
    return " · ".join(part for part in parts if part)


def wrong_in_reply(why: Message, texts: Texts) -> str:
    """Say what a reply lacks, or should not hold."""
    text = QCoreApplication.translate("Reports", "Look the reply over before you send it: {what}.")
    return text.format(what=texts.message(why))


def close_same_child(reference: str) -> str:
    """Propose to close another request for the same child (R8)."""
    text = QCoreApplication.translate(
        "Reports", "{reference} is for the same child: close it as “closed externally” if that is right."
    )
    return text.format(reference=reference)


def source(code: Source, texts: Texts) -> str:
    """Say how a request arrived: `via Opvang.Vlaanderen`, `by phone`."""
    if code is Source.PLATFORM:
        return QCoreApplication.translate("Reports", "through Opvang.Vlaanderen")
    return texts.label(code)


def child_name(child: Child) -> str:
    """Give a child's name as a list shows it, on one line."""
    name = " ".join(child.name.split())
    return name or QCoreApplication.translate("Reports", "Child without a name")


def age(child: Child, texts: Texts, today: date) -> str:
    """Say how old a child is, or when it is expected (R12): `5 months`, `2 years`, `expected 12 Jul`.

    Empty when neither is known, or when the birth date is still to come and so cannot be right.
    """
    born = child.birth_date
    if born is None:
        if child.expected_date is None:
            return ""
        expected = QCoreApplication.translate("Reports", "expected {day}")
        return expected.format(day=texts.short_day(child.expected_date, today))
    if born > today:
        return ""
    months = (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
    if months >= _MONTHS_COUNTED:
        return Counts().years_old(months // 12)
    return Counts().months_old(months) if months else Counts().weeks_old((today - born).days // 7)


def due(item: WorkItem, open_day: date | None, texts: Texts, today: date) -> str:
    """Say what is due when and by which rule: `answer by 6 Jul · R3`, `follow up since 21 Jun · R5`.

    `open_day` is the last opening day before a term that ends on a closed one (R3).
    """
    day = texts.short_day(item.due, today)
    if item.kind is WorkKind.ANSWER and open_day:
        words = QCoreApplication.translate("Reports", "at the latest {weekday} {day}")
        day = texts.short_day(open_day, today)
    elif item.message.code in _READY:
        words = QCoreApplication.translate("Reports", "enter by {day}")
    else:
        words = QCoreApplication.translate("Reports", _DUE[item.kind])
    weekday = texts.weekday(Weekday.of(open_day or item.due))
    return " · ".join((words.format(weekday=weekday, day=day), item.rule))


def start(day: date, texts: Texts, today: date) -> str:
    """Say from when care is asked: `start 17 aug`."""
    return QCoreApplication.translate("Reports", "start {day}").format(day=texts.short_day(day, today))


def received(day: date, texts: Texts, today: date) -> str:
    """Say when a request arrived, briefly."""
    return QCoreApplication.translate("Reports", "received {day}").format(day=texts.short_day(day, today))


def no_screen_here() -> str:
    """Say that there is no screen, and what is done instead."""
    return QCoreApplication.translate(
        "Reports", "There is no screen here, so the example runs without a window."
    )


def replies_written(count: int, folder: Path) -> str:
    """Say how many replies were written as PDF, and where."""
    return Counts().replies_written(count).format(folder=folder)


def requests_written(count: int, path: Path) -> str:
    """Say how many requests were written to a file, and to which."""
    return Counts().requests_written(count).format(path=path)
