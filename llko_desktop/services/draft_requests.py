"""Makes of a draft the request that it would become, and the reference that it would get."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from llko_desktop.domain.cleaning import clean_text
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, ProcedureRef, receive
from llko_desktop.domain.status import Source
from llko_desktop.services.drafts import RequestDraft

_NO_PROCEDURE = ProcedureRef("", "")
_LOCAL = re.compile(r"L-\d{4}-\w+", re.ASCII)
_FINGERPRINT = re.compile(r"L-\d{4}-[0-9A-F]{8}", re.ASCII)


def is_local(reference: str) -> bool:
    """Say whether a reference is one of our own, and not the platform's (R9)."""
    return _LOCAL.fullmatch(reference) is not None


def referenced(draft: RequestDraft) -> RequestDraft:
    """Give a draft with a reference: its own, or else its fingerprint."""
    return draft if draft.reference else replace(draft, reference=fingerprint(draft))


def as_request(draft: RequestDraft, procedure: ProcedureRef = _NO_PROCEDURE) -> CareRequest:
    """Give the request that a draft would be, to be compared with others; it has no history."""
    return CareRequest(
        reference=draft.reference,
        source=draft.source,
        received=draft.received,
        child=draft.child,
        procedure=procedure,
        parents=draft.parents,
        plan=draft.plan,
        language=draft.language,
        residence=draft.residence,
        income_tariff=draft.income_tariff,
        facts=draft.facts,
        remarks=draft.remarks,
        child_code=draft.child_code,
        siblings=draft.siblings,
    )


def request_of(draft: RequestDraft, procedure: Procedure) -> CareRequest:
    """Give the request that a draft with a reference becomes, newly arrived (R3, R9)."""
    arrived = _arrived(draft.received, draft.source)
    return replace(
        as_request(draft, ProcedureRef(procedure.id, procedure.version)),
        doubts=tuple(flag.value for flag in draft.flags),
        progress=arrived.progress,
        history=arrived.history,
    )


def known_request_of(draft: RequestDraft, procedure: Procedure, known: CareRequest) -> CareRequest:
    """Give what a draft tells of a request that is known: its status is a hint then, and no remark (R11).

    Nor is what our own lists write besides and a request has no field for: it is `known`.
    """
    lines = draft.remarks.split("\n")
    here = _written_besides(known)
    told = [
        line
        for line in lines
        if not (draft.status and line.endswith(f": {draft.status}"))
        and here.isdisjoint((line, line.partition(": ")[2]))
    ]
    return request_of(replace(draft, remarks="\n".join(told)), procedure)


def _written_besides(known: CareRequest) -> frozenset[str]:
    """Give the lines in which our lists write notes, other references, and adults beyond the second."""
    others = (", ".join(filter(None, (one.name, one.email, one.phone))) for one in known.parents[2:])
    lines = (*clean_text(known.notes).split("\n"), ", ".join(known.other_references), *others)
    return frozenset(filter(None, lines))


@lru_cache(maxsize=256)
def _arrived(received: date, source: Source) -> CareRequest:
    """Give the beginning of any request: thousands of an import share it."""
    return receive(CareRequest("", source, received, Child(), _NO_PROCEDURE))


def is_fingerprint(reference: str) -> bool:
    """Say whether a reference may be worked out from names and days, so that a guess can be tried on it."""
    return _FINGERPRINT.fullmatch(reference) is not None


def fingerprint(draft: RequestDraft) -> str:
    """Give a reference for a draft without one that is the same each time the same request is read.

    The plan counts, as a twin's request or one for a child without a name may differ in nothing else.
    """
    child = draft.child
    facts = (
        draft.received,
        fold_words(child.name),
        child.birth_or_expected,
        *(fold_words(parent.name or parent.email) for parent in draft.parents),
        draft.plan.start,
        schedule_text(draft.plan.schedule),
    )
    digest = hashlib.sha256(repr([str(fact) for fact in facts]).encode()).hexdigest()
    return f"L-{draft.received.year}-{digest[:8].upper()}"
