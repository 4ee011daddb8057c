"""The commands that only look: list, show, worklist, outbox, check."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output, columns
from llko_desktop.domain.status import Status
from llko_desktop.services.bundle import Services
from llko_desktop.services.opening_days import opening_calendar
from llko_desktop.services.outbox_sheet import SheetItem
from llko_desktop.services.paper_document import PaperDocument
from llko_desktop.services.ports import RequestQuery, RequestRow
from llko_desktop.services.work_today import work_today
from llko_desktop.texts import export_reports, reports
from llko_desktop.texts.outbox_words import note_lines, printed_outbox
from llko_desktop.texts.overview import clauses, open_day_of, request_lines, work_cells, work_reasons
from llko_desktop.texts.request_file_words import request_document
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.worklist_words import printed_worklist

PAGE = 500


def all_rows(services: Services, query: RequestQuery) -> Iterator[RequestRow]:
    """Give every line of a list, page by page."""
    last: RequestRow | None = None
    while page := services.triage.rows(query, PAGE, last):
        yield from page
        last = page[-1]


def list_requests(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`list`: the requests that match, newest first."""
    statuses = frozenset({Status(args.status)} if args.status else ())
    query = RequestQuery(args.search, statuses)
    if args.xlsx:
        return _write_list(query, Path(args.xlsx), services, texts, out)
    rows = list(all_rows(services, query))
    lines = (
        (r.reference, r.child, texts.status(r.status), r.received.isoformat(), r.plan_text) for r in rows
    )
    out.result([shapes.row_shape(row) for row in rows], columns(lines))
    return 0


def _write_list(query: RequestQuery, path: Path, services: Services, texts: Texts, out: Output) -> int:
    """Write the requests that match to a workbook; says how many."""
    written = services.lists.write(query, texts, path) or 0
    out.result({"file": str(path), "requests": written}, [reports.requests_written(written, path)])
    return 0


def show(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`show`: one request with its family, notes, next steps, deadlines and history; or its file as a PDF."""
    if args.pdf:
        document = request_document(services.families.read_request(args.reference), texts)
        return _write_pdf(document, args, services, out)
    view = services.triage.view(args.reference)
    out.result(shapes.view_shape(view, texts), request_lines(view, services.today(), texts))
    return 0


def work_lines(services: Services, texts: Texts) -> list[str]:
    """Give the worklist as lines to read, with the clauses below; one line when there is nothing to do."""
    today, items = services.today(), services.triage.worklist()
    if not items:
        return [reports.all_answered(services.triage.next_due(), texts)]
    is_open = opening_calendar(services.profile.provider())
    lines: list[str] = []
    rows = columns(work_cells(item, is_open, today, texts) for item in items)
    for item, row in zip(items, rows, strict=True):
        reasons = work_reasons(item, open_day_of(item, is_open, today), texts)
        lines += [row, *(f"    {reason}" for reason in reasons)]
    return [*lines, "", *clauses(items, texts)]


def worklist(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`worklist`: what asks for attention today, in order, with rule and clause; or as a PDF."""
    if args.pdf:
        work = work_today(services.triage, services.profile, services.today())
        return _write_pdf(printed_worklist(work, texts), args, services, out)
    today = services.today()
    items = [shapes.work_shape(item, today, texts) for item in services.triage.worklist()]
    lines = () if args.json else work_lines(services, texts)
    out.result({"today": today.isoformat(), "items": items}, lines)
    return 0


def _write_pdf(document: PaperDocument, args: Namespace, services: Services, out: Output) -> int:
    path = Path(args.pdf)
    services.papers.write_pdf(document, path, replace=args.replace)
    out.result({"file": str(path)}, [export_reports.written(path)])
    return 0


def outbox(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`outbox`: what is still to be entered on the platform, each with the number that `entered` takes."""
    items = services.outbox.read()
    if args.pdf:
        path, provider = Path(args.pdf), services.profile.provider().name
        sheet = printed_outbox(items, provider, texts, services.today())
        services.outbox_documents.write_pdf(sheet, path, replace=args.replace)
        out.result({"file": str(path), "items": len(items)}, [export_reports.written(path)])
        return 0
    out.result([shapes.sheet_shape(item, texts) for item in items], _outbox_lines(items, texts))
    return 0


def _outbox_lines(items: Sequence[SheetItem], texts: Texts) -> Iterator[str]:
    rows = columns(
        (
            str(item.entry.id),
            item.entry.reference,
            item.entry.child,
            reports.action(item.entry.item, texts),
            texts.day(item.entry.item.created_on),
            "" if item.days_left is None else texts.days_left(item.days_left),
        )
        for item in items
    )
    for item, row in zip(items, rows, strict=True):
        yield row
        yield from (f"    {note}" for note in note_lines(item, texts))


def check(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`check`: looks the whole store over; exit code 2 when something is damaged."""
    problems = [texts.message(problem) for problem in services.store.check()]
    out.result({"ok": not problems, "problems": problems}, problems or [reports.store_is_sound()])
    return 2 if problems else 0
