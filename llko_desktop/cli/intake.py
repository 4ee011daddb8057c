"""The commands that take requests in: import and add, what was imported when, and taking an import back."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output, columns
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan, WeeklySchedule
from llko_desktop.domain.status import Source
from llko_desktop.services.bundle import Services
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.drafts import ReadFile, RequestDraft
from llko_desktop.services.incoming import DateOrder, IncomingKind, Reading
from llko_desktop.services.ports import RequestReader
from llko_desktop.texts import intake_reports, reports
from llko_desktop.texts.speech import Texts


def import_files(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`import`: takes every request of the files in once; an unreadable file stops it before it writes."""
    today = services.today()
    files: list[ReadFile] = []
    for name in args.files:
        files += _read(services.reader, Path(name), args.dates, today)
    report = services.intake.take(files, dry_run=args.dry_run, update=args.update)
    for file in files:
        if file.date_order_unclear and args.dates is None:
            out.say(intake_reports.day_taken_first(file.file))
    for row in report.rejected:
        out.say(reports.rejected(row, texts))
    for known in report.duplicates:
        if known.differs:
            out.say(intake_reports.left_as_it_is(known, texts))
    for flagged in report.flagged:
        out.say(f"{flagged.reference}: " + "; ".join(texts.label(flag) for flag in flagged.flags))
    out.result(shapes.report_shape(report, texts), [reports.import_summary(report)])
    return 2 if report.read and len(report.rejected) == report.read else 0


def _read(reader: RequestReader, path: Path, order: DateOrder | None, today: date) -> Sequence[ReadFile]:
    """Read a file; with an order of dates, each of its tables and messages that has columns we know."""
    if order is None:
        return [reader.read(path, today)]
    sources = [one for one in reader.open(path) if one.has_header or one.kind is IncomingKind.MESSAGES]
    if not sources:
        return [reader.read(path, today)]
    return [reader.interpret(source, Reading(date_order=order), today) for source in sources]


def add(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`add`: takes in one request; prints its reference, and on standard error what may be the same."""
    schedule = args.plan or WeeklySchedule()
    parents = (
        Parent(args.parent.strip(), checked_email(args.email), checked_phone(args.phone)),
        Parent(args.parent2.strip(), checked_email(args.email2), checked_phone(args.phone2)),
    )
    draft = RequestDraft(
        received=args.received,
        child=Child(args.child.strip(), birth_date=args.born, expected_date=args.expected),
        reference=args.reference.strip(),
        source=Source(args.source),
        parents=tuple(parent for parent in parents if parent != Parent()),
        plan=CarePlan(args.start, args.end, schedule),
        language=args.language.strip().lower(),
        residence=args.residence.strip(),
        remarks=args.remarks.strip(),
        child_code=args.child_code.strip(),
        siblings=args.siblings.strip(),
    )
    similar = services.intake.similar(draft)
    request = services.intake.add(draft)
    for one in similar:
        out.say(intake_reports.may_be_the_same(one, texts))
    document = {
        "reference": request.reference,
        "status": request.status.value,
        "similar": [one.request.reference for one in similar],
    }
    out.result(document, [request.reference])
    return 0


def imports(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`imports`: every import, newest first, with the number that `undo-import` takes."""
    batches = services.intake.imports()
    rows = [
        (
            str(batch.id),
            texts.day(intake_reports.home_day(batch.at)),
            intake_reports.batch_summary(batch),
            intake_reports.files_named(batch),
        )
        for batch in batches
    ]
    out.result([shapes.batch_shape(batch) for batch in batches], columns(rows))
    return 0


def undo_import(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`undo-import`: takes an import back, as long as nothing was done with its requests."""
    undone = services.intake.undo_import(args.batch)
    document = {"batch": args.batch, "removed": undone.removed, "put_back": undone.put_back}
    out.result(document, [intake_reports.import_undone(undone)])
    return 0
