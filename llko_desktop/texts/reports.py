"""Sentences about outcomes: what an import did, what is to be entered, that nothing is left to do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.messages import Message
from llko_desktop.domain.progress import OutboxAction, OutboxItem
from llko_desktop.domain.reply_check import Check
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Source
from llko_desktop.services.drafts import RejectedRow
from llko_desktop.services.intake import ImportReport
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.speech import Texts


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
    """Say in one line what came of an import, or would."""
    counts = Counts()
    parts = [
        counts.read(report.read),
        counts.added(len(report.added)),
        counts.known(len(report.duplicates)),
        counts.unreadable(len(report.rejected)),
    ]
    return " · ".join(parts)


def not_in_reply(check: Check, texts: Texts) -> str:
    """Say what a reply still lacks."""
    text = QCoreApplication.translate("Reports", "Look the reply over before you send it; not yet: {what}.")
    return text.format(what=texts.label(check))


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


def child_name(child: Child, texts: Texts, today: date) -> str:
    """Give a child's name as a list shows it, with the expected date while it is still to be born (R12)."""
    name = child.name or QCoreApplication.translate("Reports", "Child without a name")
    if child.expected_date is None or child.birth_date is not None:
        return name
    text = QCoreApplication.translate("Reports", "{name} (expected {day})")
    return text.format(name=name, day=texts.short_day(child.expected_date, today))


def start(day: date, texts: Texts, today: date) -> str:
    """Say from when care is asked: `start 17 aug`."""
    return QCoreApplication.translate("Reports", "start {day}").format(day=texts.short_day(day, today))


def received(day: date, texts: Texts, today: date) -> str:
    """Say when a request arrived, briefly."""
    return QCoreApplication.translate("Reports", "received {day}").format(day=texts.short_day(day, today))


def still_to_enter() -> str:
    """Say that an answer is ready but not on the platform yet (R4)."""
    return QCoreApplication.translate("Reports", "ready, still to enter")


def no_screen_here() -> str:
    """Say that there is no screen, and what is done instead."""
    return QCoreApplication.translate(
        "Reports", "There is no screen here, so the example runs without a window."
    )


def replies_written(count: int, folder: Path) -> str:
    """Say how many replies were written as PDF, and where."""
    return Counts().replies_written(count).format(folder=folder)
