"""Turns a request into rows and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.history import Event
from llko_desktop.domain.municipality import municipality
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.progress import OutboxAction, OutboxItem, Progress
from llko_desktop.domain.request import CareRequest, Child, Parent, ProcedureRef
from llko_desktop.domain.schedule import CarePlan, Weekday, WeeklySchedule
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.ports import RequestRow
from llko_desktop.storage.codec import decode, encode
from llko_desktop.storage.search import search_text

_Row = Mapping[Any, Any]
_LONGEST_KEY = 200
STATUS_RANKS = {status: rank for rank, status in enumerate(Status)}


def child_key(name: str) -> str:
    """Give what lists by a child's name are sorted by; an index takes only so much of it."""
    return fold_words(name)[:_LONGEST_KEY]


def weekday_bits(days: Iterable[Weekday]) -> int:
    """Give days as a number with a bit for each, 1 for Monday."""
    return sum(1 << day for day in set(days))


def request_values(request: CareRequest) -> dict[str, Any]:
    """Give the columns of `requests` for a request, all but its id, version, batch and child's mark."""
    child, plan, progress = request.child, request.plan, request.progress
    return {
        "reference": request.reference,
        "source": request.source.value,
        "received": request.received,
        "procedure_id": request.procedure.id,
        "procedure_version": request.procedure.version,
        "child_name": child.name,
        "child_first_name": child.first_name,
        "birth_date": child.birth_date,
        "expected_date": child.expected_date,
        "plan_start": plan.start,
        "plan_end": plan.end,
        "schedule": encode(plan.schedule),
        "plan_text": schedule_text(plan.schedule),
        "language": request.language,
        "residence": request.residence,
        "income_tariff": request.income_tariff,
        "facts": encode(request.facts),
        "remarks": request.remarks,
        "notes": request.notes,
        "child_code": request.child_code,
        "siblings": request.siblings,
        "doubts": encode(request.doubts),
        "status": request.status.value,
        "final_on": progress.final_on,
        "is_active": not request.status.is_final or bool(progress.open_items),
        "progress": encode(replace(progress, items=()) if progress.items else progress),
        "search_text": search_text(request),
        "child_key": child_key(child.name),
        "status_rank": STATUS_RANKS[request.status],
        "weekdays": weekday_bits(plan.schedule.weekdays),
        "platform_since": progress.platform_since,
        "acknowledged_on": progress.acknowledged_on,
        "answered_on": progress.answered_on,
        "municipality": municipality(request.residence),
        "anonymised_on": progress.anonymised_on,
    }


def request_of(
    row: _Row,
    parents: Iterable[Parent],
    items: Iterable[OutboxItem],
    other_references: Iterable[str] = (),
    history: Iterable[Event] = (),
) -> CareRequest:
    """Make the request from its row, and from what belongs to it in other tables, in order."""
    return CareRequest(
        reference=row["reference"],
        source=Source(row["source"]),
        received=row["received"],
        child=Child(row["child_name"], row["child_first_name"], row["birth_date"], row["expected_date"]),
        procedure=ProcedureRef(row["procedure_id"], row["procedure_version"]),
        parents=tuple(parents),
        plan=CarePlan(row["plan_start"], row["plan_end"], decode(row["schedule"], WeeklySchedule)),
        language=row["language"],
        residence=row["residence"],
        income_tariff=row["income_tariff"],
        facts=decode(row["facts"], tuple[str, ...]),
        remarks=row["remarks"],
        notes=row["notes"],
        child_code=row["child_code"],
        siblings=row["siblings"],
        doubts=decode(row["doubts"], tuple[str, ...]),
        other_references=tuple(other_references),
        progress=replace(decode(row["progress"], Progress), items=tuple(items)),
        history=tuple(history),
        version=row["version"],
    )


def item_values(item: OutboxItem) -> dict[str, Any]:
    """Give the columns of `outbox` for an item, all but its id and request."""
    return {
        "number": item.number,
        "action": item.action.value,
        "status": item.status.value if item.status else None,
        "created_on": item.created_on,
        "entered_on": item.entered_on,
        "superseded": item.superseded,
    }


def item_of(row: _Row) -> OutboxItem:
    """Make an outbox item from its row."""
    return OutboxItem(
        number=row["number"],
        action=OutboxAction(row["action"]),
        status=Status(row["status"]) if row["status"] else None,
        created_on=row["created_on"],
        entered_on=row["entered_on"],
        superseded=row["superseded"],
    )


def list_row(row: _Row) -> RequestRow:
    """Make a line of a list from the columns it shows."""
    return RequestRow(
        id=row["id"],
        reference=row["reference"],
        child=row["child_name"],
        birth_date=row["birth_date"],
        expected_date=None if row["birth_date"] else row["expected_date"],
        status=Status(row["status"]),
        source=Source(row["source"]),
        received=row["received"],
        start=row["plan_start"],
        plan_text=row["plan_text"],
        facts=decode(row["facts"], tuple[str, ...]),
    )
