"""Sentences about imports: what was left as it is, what may be the same, what was taken back."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from llko_desktop.services.import_report import DuplicateRow, UndoneImport
from llko_desktop.services.ports import ImportBatch
from llko_desktop.services.trial import Lookalike
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.reports import child_name
from llko_desktop.texts.speech import Texts

_HOME = ZoneInfo("Europe/Brussels")
_FILES_NAMED = 3


def home_day(at: datetime) -> date:
    """Give the day on which something happened, as it is called in Flanders."""
    return at.astimezone(_HOME).date()


def day_taken_first(file: str) -> str:
    """Say that a file leaves open how its dates are meant, and how they were read."""
    text = QCoreApplication.translate(
        "Reports",
        "{file}: nothing tells whether dates like 03/04/2026 have the day or the month first. They were read "
        "with the day first; use --dates month-first if that is wrong.",
    )
    return text.format(file=file)


def left_as_it_is(row: DuplicateRow, texts: Texts) -> str:
    """Say that a row tells a known request otherwise, and that this was not taken."""
    text = QCoreApplication.translate(
        "Reports",
        "{file}, row {row}: {reference} is known and was left as it is; the file differs in: {facts}.",
    )
    facts = ", ".join(texts.field(key) for key in row.differs)
    return text.format(file=row.file, row=row.row, reference=row.reference, facts=facts)


def may_be_the_same(one: Lookalike, texts: Texts) -> str:
    """Say which request may be the same as another that comes in, and why."""
    text = QCoreApplication.translate("Reports", "{reference} ({child}) may be the same request: {reasons}.")
    reasons = ", ".join(texts.message(reason) for reason in one.reasons)
    return text.format(reference=one.request.reference, child=child_name(one.request.child), reasons=reasons)


def files_named(batch: ImportBatch) -> str:
    """Name the files of an import, the first few where they are many."""
    more = ["…"] if len(batch.files) > _FILES_NAMED else []
    return ", ".join([*batch.files[:_FILES_NAMED], *more])


def batch_summary(batch: ImportBatch) -> str:
    """Say in one line what an import did, and that it was undone."""
    done = batch_counts(batch)
    if batch.undone_at is None:
        return done
    return f"{done} · {QCoreApplication.translate('Reports', 'undone')}"


def batch_counts(batch: ImportBatch) -> str:
    """Say in one line how much an import read, and what came of it; what came of no row is left out."""
    counts = Counts()
    parts = [
        counts.read(batch.read),
        counts.added(batch.added) if batch.added else "",
        counts.changed(batch.changed) if batch.changed else "",
    ]
    return " · ".join(part for part in parts if part)


def import_undone(undone: UndoneImport) -> str:
    """Say that an import was undone: how many requests are gone, and how many are as they were before."""
    counts = Counts()
    parts = [
        counts.removed(undone.removed) if undone.removed else "",
        counts.put_back(undone.put_back) if undone.put_back else "",
    ]
    done = " · ".join(part for part in parts if part)
    if not done:
        return QCoreApplication.translate("Reports", "The import is undone; there was nothing to put back.")
    return QCoreApplication.translate("Reports", "The import is undone: {done}.").format(done=done)
