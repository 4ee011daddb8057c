"""The shapes of the JSON documents that commands print."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from llko_desktop.domain.history import Appointment, Event
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.progress import undone
from llko_desktop.domain.provider import AgeRange, Closure, OpeningException
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan, TimeRange, WeeklySchedule, clock_text
from llko_desktop.domain.worklist import WorkItem
from llko_desktop.services.drafts import RejectedRow
from llko_desktop.services.emphasis import plain as plain_words
from llko_desktop.services.import_report import ImportReport
from llko_desktop.services.outbox_sheet import SheetItem
from llko_desktop.services.ports import ImportBatch, OutboxEntry, RequestRow
from llko_desktop.services.replies import Reply
from llko_desktop.services.template_library import TemplateEntry
from llko_desktop.services.triage import RequestView
from llko_desktop.texts import reports
from llko_desktop.texts.events import event_text
from llko_desktop.texts.speech import Texts


def plain(value: Any) -> Any:
    """Give a value of the domain as JSON has it: ISO dates, codes, plans with hours as text."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, WeeklySchedule):
        return schedule_text(value)
    if isinstance(value, CarePlan):
        return {"start": plain(value.start), "end": plain(value.end), "schedule": plain(value.schedule)}
    if isinstance(value, Offer):
        return plain(value.plan) | {"reply_by": plain(value.reply_by), "made_on": plain(value.made_on)}
    if isinstance(value, Appointment):
        return {"on": plain(value.day), "at": clock_text(value.at)}
    if isinstance(value, TimeRange):
        return value.text()
    if isinstance(value, Closure | OpeningException | AgeRange):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    return value


def event_shape(event: Event) -> dict[str, Any]:
    """Give one entry of a history: its kind, its day, and what it holds besides, empty parts left out."""
    content = {field.name: plain(getattr(event, field.name)) for field in fields(event)}
    kept = {name: value for name, value in content.items() if value not in (None, "", False, [])}
    return {"event": type(event).__name__, **kept}


def history_shape(request: CareRequest, texts: Texts) -> list[dict[str, Any]]:
    """Give a whole history, oldest first, each entry with its number, its words and whether it stands."""
    taken_back = undone(request.history)
    return [
        event_shape(event)
        | {"number": number, "text": event_text(event, request, texts), "taken_back": number in taken_back}
        for number, event in enumerate(request.history, 1)
    ]


def rejected_shape(row: RejectedRow, texts: Texts) -> dict[str, Any]:
    """Give a row that could not be read, with the reason in words."""
    reason = texts.message(row.reason)
    return {"file": row.file, "row": row.row, "field": row.field, "value": row.value, "reason": reason}


def report_shape(report: ImportReport, texts: Texts) -> dict[str, Any]:
    """Give what came of an import."""
    return {
        "batch": report.batch,
        "read": report.read,
        "added": list(report.added),
        "changed": [
            {"file": c.file, "row": c.row, "reference": c.reference, "facts": plain(c.facts)}
            for c in report.changed
        ],
        "similar": list(report.similar),
        "duplicates": [
            {"file": d.file, "row": d.row, "reference": d.reference, "differs": plain(d.differs)}
            for d in report.duplicates
        ],
        "rejected": [rejected_shape(row, texts) for row in report.rejected],
        "flagged": [{"reference": f.reference, "flags": plain(f.flags)} for f in report.flagged],
    }


def batch_shape(batch: ImportBatch) -> dict[str, Any]:
    """Give one import of the history of imports."""
    return {
        "batch": batch.id,
        "at": plain(batch.at),
        "files": list(batch.files),
        "read": batch.read,
        "added": batch.added,
        "changed": batch.changed,
        "undone_at": plain(batch.undone_at),
        "can_be_undone": batch.can_be_undone,
    }


def row_shape(row: RequestRow) -> dict[str, Any]:
    """Give one line of the list of requests."""
    return {
        "reference": row.reference,
        "child": row.child,
        "status": row.status.value,
        "start": plain(row.start),
        "received": plain(row.received),
        "source": row.source.value,
        "plan": row.plan_text,
    }


def work_shape(item: WorkItem, today: date, texts: Texts) -> dict[str, Any]:
    """Give one line of the worklist, with the clause its rule comes from; null for the request of none."""
    request = item.request
    return {
        "kind": item.kind.value,
        "reference": request.reference if request else None,
        "child": request.child.name if request else None,
        "status": request.status.value if request else None,
        "due": plain(item.due),
        "days_left": item.days_left(today),
        "rule": item.rule,
        "clause": texts.clause(item.rule),
        "text": texts.message(item.message),
    }


def outbox_shape(entry: OutboxEntry, texts: Texts) -> dict[str, Any]:
    """Give one action still to be entered."""
    return {
        "item": entry.id,
        "reference": entry.reference,
        "child": entry.child,
        "action": entry.item.action.value,
        "status": plain(entry.item.status),
        "text": reports.action(entry.item, texts),
        "created": plain(entry.item.created_on),
    }


def sheet_shape(item: SheetItem, texts: Texts) -> dict[str, Any]:
    """Give one action of the work sheet: what it is, its term (R3), and the text that goes along."""
    return outbox_shape(item.entry, texts) | {
        "due": plain(item.due),
        "days_left": item.days_left,
        "late": item.is_late,
        "superfluous": item.needless is not None,
        "why": texts.message(item.needless) if item.needless else "",
        "instead_of": [plain(one.status) for one in item.instead_of],
        "reply": item.text,
    }


def reply_shape(reply: Reply) -> dict[str, Any]:
    """Give a reply as it was kept."""
    return {
        "template": reply.template,
        "language": reply.language,
        "subject": reply.subject,
        "body": plain_words(reply.body),
        "written_on": plain(reply.written_on),
    }


def template_shape(entry: TemplateEntry) -> dict[str, Any]:
    """Give one template in force: where its text is from, how often replies were begun with it."""
    template = entry.template
    return {
        "key": template.key,
        "language": template.language,
        "purpose": template.purpose.value,
        "title": template.title,
        "origin": entry.origin.value,
        "default": entry.is_default,
        "used": entry.use.count if entry.use else 0,
        "changed": plain(entry.changed_at),
    }


def view_shape(view: RequestView, texts: Texts) -> dict[str, Any]:
    """Give everything about one request."""
    request = view.request
    return {
        "reference": request.reference,
        "status": request.status.value,
        "child": request.child.name,
        "birth_date": plain(request.child.birth_date),
        "expected_date": plain(request.child.expected_date),
        "parents": [{"name": p.name, "email": p.email, "phone": p.phone} for p in request.parents],
        "received": plain(request.received),
        "source": request.source.value,
        "language": request.language,
        "plan": plain(request.plan),
        "residence": request.residence,
        "income_tariff": request.income_tariff,
        "priority_facts": [{"code": code, "text": texts.priority_fact(code)} for code in view.priority_facts],
        "child_code": request.child_code,
        "siblings": request.siblings,
        "remarks": request.remarks,
        "notes": request.notes,
        "appointment": plain(request.progress.appointment),
        "flags": plain(view.flags),
        "doubts": list(request.doubts),
        "similar": [one.request.reference for one in view.lookalikes],
        "other_references": list(request.other_references),
        "import": view.came_with.id if view.came_with else None,
        "proposal": {
            "status": plain(view.proposal.status),
            "template": plain(view.proposal.purpose),
            "reasons": [texts.message(reason) for reason in view.proposal.reasons],
        },
        "version": request.version,
        "next": [
            {
                "status": option.status.value,
                "allowed": option.allowed,
                "needs": list(option.needs),
                "why": texts.message(option.why) if option.why else "",
            }
            for option in view.options
        ],
        "deadlines": [
            {
                "kind": d.kind.value,
                "due": plain(d.due),
                "since": plain(d.since),
                "rule": d.rule,
                "text": texts.label(d.kind),
                "clause": texts.clause(d.rule),
            }
            for d in view.deadlines
        ],
        "history": history_shape(request, texts),
        "replies": [reply_shape(reply) for reply in view.replies],
        "outbox": [outbox_shape(entry, texts) for entry in view.outbox if entry.item.is_open],
    }
