"""Reads a procedure file strictly: what is missing, misspelt or of the wrong kind is refused with its key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llko_desktop.domain.procedure import (
    INFO_PAGE_FIELDS,
    MEASURED_CHECKS,
    RULES,
    CheckKind,
    Choices,
    Clause,
    HelpContact,
    InfoPageCheck,
    InfoPageDetail,
    InfoPageItem,
    LookAlike,
    Procedure,
    StatusWords,
    Terms,
    Words,
)
from llko_desktop.domain.procedure_table import ProcedureError as ProcedureError
from llko_desktop.domain.procedure_table import Table
from llko_desktop.domain.status import CancelReason, Status


def read_procedure(data: Mapping[str, Any]) -> Procedure:
    """Check and build a procedure from the content of its TOML file.

    Raises `ProcedureError` with the first key that is missing, of the wrong kind, out of bounds or not known.
    """
    top = Table(data, "")
    procedure = Procedure(
        id=top.text("id"),
        version=top.text("version"),
        title=top.words("title"),
        office=top.text("office"),
        platform_url=top.address("platform_url"),
        terms=_terms(top.table("terms")),
        choices=_choices(top.table("choices")),
        statuses=_statuses(top.table("statuses")),
        reasons=_reasons(top.table("reasons")),
        clauses=_clauses(top.table("clauses")),
        priority_facts=_facts(top.table("priority_facts")),
        contacts=tuple(_contact(table) for table in top.tables("contacts")),
        info_page=_info_page(top),
    )
    top.close()
    return procedure


def _terms(table: Table) -> Terms:
    terms = Terms(
        answer_days=table.number("answer_days", 1, 366),
        follow_up_months=table.number("follow_up_months", 1, 12),
        closing_notice_days=table.number("closing_notice_days", 1, 92),
        reply_by_days=table.number("reply_by_days", 1, 92),
        info_page_review_months=table.number("info_page_review_months", 1, 60),
        retention_years=table.number("retention_years", 1, 30),
    )
    table.close()
    return terms


def _choices(table: Table) -> Choices:
    choices = Choices(
        acknowledgement_stops_clock=table.truth("acknowledgement_stops_clock"),
        follow_up_starts_when_entered=table.truth("follow_up_starts_when_entered"),
        hold_ends_at_reply_by=table.truth("hold_ends_at_reply_by"),
        partial_offer_counts_as_possible=table.truth("partial_offer_counts_as_possible"),
    )
    table.close()
    return choices


def _statuses(table: Table) -> Mapping[Status, StatusWords]:
    statuses = {}
    for status in Status:
        entry = table.table(status)
        statuses[status] = StatusWords(
            label=entry.words("label"),
            explanation=entry.words("explanation"),
            consequence=entry.words("consequence"),
            use=tuple(_case(case) for case in entry.tables("use")),
            avoid=tuple(_look_alike(case, status) for case in entry.tables("avoid")),
            rules=entry.codes("rules", RULES),
        )
        entry.close()
    table.close()
    return statuses


def _case(table: Table) -> Words:
    words = table.languages()
    table.close()
    return words


def _look_alike(table: Table, status: Status) -> LookAlike:
    """Read when another status fits than `status`; that must be another one, and one that can be chosen."""
    others = [other.value for other in Status if other not in (status, Status.NEW)]
    instead = Status(table.code("instead", others))
    return LookAlike(_case(table), instead)


def _reasons(table: Table) -> Mapping[CancelReason, Words]:
    reasons = {reason: table.words(reason) for reason in CancelReason}
    table.close()
    return reasons


def _clauses(table: Table) -> Mapping[str, Clause]:
    clauses = {}
    for rule in RULES:
        entry = table.table(rule)
        clauses[rule] = Clause(entry.text("place"), entry.words("text"))
        entry.close()
    table.close()
    return clauses


def _facts(table: Table) -> Mapping[str, Words]:
    return {code: table.words(code) for code in table.names()}


def _contact(table: Table) -> HelpContact:
    contact = HelpContact(
        table.text("name"),
        table.text("phone", empty=True),
        table.text("email", empty=True),
        table.words("note"),
    )
    table.close()
    return contact


def _detail(table: Table) -> InfoPageDetail:
    """Read what an item asks for; of its keys only `fields` has to be there."""
    detail = InfoPageDetail(
        fields=table.codes("fields", INFO_PAGE_FIELDS),
        one_is_enough=table.truth("one_is_enough") if table.has("one_is_enough") else False,
        checks=tuple(_check(check) for check in table.tables("checks")) if table.has("checks") else (),
    )
    table.close()
    return detail


def _check(table: Table) -> InfoPageCheck:
    kind = CheckKind(table.code("kind", [kind.value for kind in CheckKind]))
    check = InfoPageCheck(
        kind,
        advice=table.truth("advice") if table.has("advice") else False,
        number=table.number("number", 1, 100_000) if kind in MEASURED_CHECKS else 0,
    )
    table.close()
    return check


def _info_page(top: Table) -> tuple[InfoPageItem, ...]:
    items: dict[str, InfoPageItem] = {}
    for table in top.tables("info_page"):
        item = InfoPageItem(
            code=table.text("code"),
            required=table.truth("required"),
            details=tuple(_detail(detail) for detail in table.tables("details")),
            label=table.words("label"),
            hint=table.words("hint"),
        )
        table.close()
        if item.code in items:
            raise ProcedureError(table.path("code"), "a code that no other item has", f"got {item.code!r}")
        items[item.code] = item
    return tuple(items.values())
