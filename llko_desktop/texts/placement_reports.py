"""Sentences about a list of children who are placed: what came of it, and what there is to look at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from llko_desktop.services.placement_trial import PlacementFate, PlacementReport, PlacementRow
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.reports import rejected
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def list_summary(report: PlacementReport) -> str:
    """Say in one line what came of a list, or would; what came of no row is left out."""
    counts, trial = Counts(), report.trial
    known, refused = trial.count(PlacementFate.KNOWN), trial.count(PlacementFate.REJECTED)
    parts = [
        counts.children_read(len(trial.rows)),
        counts.children_placed(len(report.added)) if report.added else "",
        counts.known(known) if known else "",
        counts.rejected(refused) if refused else "",
        counts.left_out(report.left_out) if report.left_out else "",
    ]
    return " · ".join(part for part in parts if part)


def lines_to_look_at(report: PlacementReport, texts: Texts) -> Iterator[str]:
    """Tell row by row what did not come in and why, what was skipped, and what there is to look at."""
    for row in report.trial.rows:
        if row.rejected is not None:
            yield rejected(row.rejected, texts)
        elif row.fate is PlacementFate.KNOWN:
            yield _of_row(row, known_as(row, texts))
        else:
            yield from (_of_row(row, texts.message(remark)) for remark in row.remarks)
    yield from (texts.message(message) for message in report.trial.too_many)


def known_as(row: PlacementRow, texts: Texts) -> str:
    """Say why a row is skipped."""
    assert row.placement is not None, "only a row that is rejected has none"
    day = texts.day(row.placement.start)
    if row.is_repeated:
        said = translate("Planning", "{child} stands further up already, from {day} on.")
    else:
        said = translate("Planning", "{child} is placed already, from {day} on.")
    return said.format(child=row.placement.child, day=day)


def _of_row(row: PlacementRow, said: str) -> str:
    """Say where something stands: file, row, and what there is to say."""
    return translate("Planning", "{file}, row {row}: {what}").format(file=row.file, row=row.row, what=said)
