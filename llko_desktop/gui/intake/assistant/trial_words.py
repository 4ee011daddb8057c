"""What the rows of a trial run say in its list, and the names of what becomes of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from llko_desktop.gui.intake.assistant.decisions import RowDecisions
from llko_desktop.gui.intake.assistant.run import ImportRun
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.services.fields import Field
from llko_desktop.services.trial import Fate, TrialRow
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate
_NAMES = (Field.CHILD, Field.CHILD_FIRST, Field.CHILD_LAST)
_OTHER_NAMES = (Field.PARENT, Field.PARENT_FIRST, Field.PARENT_LAST)


class FileRow(Protocol):
    """A row of a file, of whatever kind of list."""

    @property
    def file(self) -> str:
        """The file that it stands in."""

    @property
    def row(self) -> int:
        """Its number there, from 1; 0 for a message that is one request."""


def row_text(row: TrialRow, run: ImportRun, texts: Texts) -> RowText:
    """Give the line of a row: whose request it is, what it asks, and what becomes of it."""
    badge, tone = fate_badge(row, run.decisions)
    parts = [row.reference]
    if row.draft is not None:
        plan, today = row.draft.plan, run.today
        parts.append(reports.start(plan.start, texts, today) if plan.start else "")
        parts.append(texts.schedule(plan.schedule))
    elif row.rejected is not None:
        parts.append(texts.message(row.rejected.reason))
    return RowText(
        title=row_name(row, run),
        subtitle=" · ".join(part for part in parts if part),
        badge=badge,
        tone=tone,
        aside=place(row) if len(run.read.sources) > 1 else row_number(row),
    )


def row_name(row: TrialRow, run: ImportRun) -> str:
    """Give the child's name, or whatever name a row has that could not be read."""
    if row.draft is not None:
        return reports.child_name(row.draft.child)
    for fields in (_NAMES, _OTHER_NAMES):
        words = [run.text_of(row, field) for field in fields]
        if name := " ".join(" ".join(words).split()):
            return name
    return place(row)


def row_number(row: FileRow) -> str:
    """Say which row it is, by its number in the file; empty for a message that is one request."""
    return translate("TrialRow", "row {row}").format(row=row.row) if row.row else ""


def place(row: FileRow) -> str:
    """Say in which file and row something stands."""
    if not row.row:
        return row.file
    return translate("TrialRow", "{file}, row {row}").format(file=row.file, row=row.row)


def fate_badge(row: TrialRow, decisions: RowDecisions) -> tuple[str, Tone]:
    """Say in a word or two what becomes of a row as it is decided now."""
    decision = decisions.of(row)
    if row.fate is Fate.REJECTED:
        return translate("TrialRow", "cannot come in"), Tone.DANGER
    if row.fate is Fate.KNOWN:
        return translate("TrialRow", "known already"), Tone.NEUTRAL
    if decision.leave_out:
        return translate("TrialRow", "left out"), Tone.NEUTRAL
    if row.fate is Fate.CHANGED:
        if decisions.facts_of(row):
            return translate("TrialRow", "changed"), Tone.INFO
        if row.is_another_child:
            return translate("TrialRow", "another child"), Tone.WARNING
        return translate("TrialRow", "stays as it is"), Tone.NEUTRAL
    if row.fate is Fate.SIMILAR:
        if decision.merge_with:
            return translate("TrialRow", "put together"), Tone.INFO
        return translate("TrialRow", "may be known"), Tone.WARNING
    if row.flags:
        return translate("TrialRow", "new, look it over"), Tone.WARNING
    return translate("TrialRow", "new"), Tone.OK
