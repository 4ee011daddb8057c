"""Places the children of a list from the command line: `place --import`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.placement import Placement
from llko_desktop.services.bundle import Services
from llko_desktop.services.placement_drafts import ReadPlacements
from llko_desktop.services.placement_trial import PlacementFate, PlacementReport, PlacementRow
from llko_desktop.texts import intake_reports, placement_reports
from llko_desktop.texts.speech import Texts

# What is told of one child, and not of a list; each with the value that says nothing.
_OF_ONE = {
    "child": None,
    "start": None,
    "end": None,
    "plan": None,
    "other_week": None,
    "born": None,
    "own": False,
    "note": "",
}


def place_list(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """Place every child of the files once; an unreadable file stops it before it writes."""
    told = [f"--{name.replace('_', '-')}" for name, nothing in _OF_ONE.items() if vars(args)[name] != nothing]
    if told:
        raise InputError(Message.of("place_import_alone", options=", ".join(told)))
    files: list[ReadPlacements] = []
    for name in args.files:
        files += services.placement_reader.read(Path(name), services.today(), args.dates)
    report = _report(files, services, dry_run=args.dry_run)
    for file in files:
        if file.date_order_unclear and args.dates is None:
            out.say(intake_reports.day_taken_first(file.file))
    for line in placement_reports.lines_to_look_at(report, texts):
        out.say(line)
    out.result(_report_shape(report, texts), [placement_reports.list_summary(report)])
    refused = report.trial.count(PlacementFate.REJECTED)
    return 2 if refused and refused == len(report.trial.rows) else 0


def _report(files: list[ReadPlacements], services: Services, *, dry_run: bool) -> PlacementReport:
    if dry_run:
        trial = services.placement_import.trial(files)
        return PlacementReport(trial, trial.placements)
    report = services.placement_import.carry_out(files)
    assert report is not None, "nobody breaks it off"
    return report


def placement_shape(placement: Placement) -> dict[str, Any]:
    """Give a placement; one that is not kept yet has no number."""
    return {
        "placement": placement.number or None,
        "child": placement.child,
        "start": shapes.plain(placement.start),
        "end": shapes.plain(placement.end),
        "phases": [
            {"start": shapes.plain(phase.start), "weeks": shapes.plain(phase.weeks)}
            for phase in placement.phases
        ],
        "reference": placement.reference or None,
        "own": placement.is_own,
    }


def _report_shape(report: PlacementReport, texts: Texts) -> dict[str, Any]:
    return {
        "read": len(report.trial.rows),
        "added": [placement_shape(one) for one in report.added],
        "known": [_row_shape(row) for row in report.rows(PlacementFate.KNOWN)],
        "rejected": [
            shapes.rejected_shape(row.rejected, texts)
            for row in report.trial.rows
            if row.rejected is not None
        ],
        "remarks": [
            {**_row_shape(row), "remarks": [texts.message(remark) for remark in row.remarks]}
            for row in report.rows(PlacementFate.REMARKED)
        ],
        "too_many": [texts.message(message) for message in report.trial.too_many],
    }


def _row_shape(row: PlacementRow) -> dict[str, Any]:
    assert row.placement is not None, "only a row that is rejected has none"
    return {
        "file": row.file,
        "row": row.row,
        "child": row.placement.child,
        "start": shapes.plain(row.placement.start),
    }
