"""Takes a request that came in together with one that is here: facts, and the references of both (R9)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from llko_desktop.domain.anonymous import check_named
from llko_desktop.domain.facts import FactKey, change_facts, fact_told
from llko_desktop.domain.history import CameInAgain
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Source
from llko_desktop.services.draft_requests import is_local


def with_facts(
    kept: CareRequest,
    told: CareRequest,
    keys: Collection[FactKey],
    today: date,
    batch: int | None,
    *,
    told_as: str = "",
) -> CareRequest:
    """Give the request with these facts as `told` tells them; what that does not know stays."""
    texts = {key: fact_told(kept, told, key) for key in FactKey if key in keys}
    known = {key: text for key, text in texts.items() if text}
    return change_facts(kept, known, today, batch=batch, told_as=told_as)


def merged(
    kept: CareRequest, told: CareRequest, keys: Collection[FactKey], today: date, batch: int | None = None
) -> CareRequest:
    """Give the request that is here after the same one came in as `told`, with these facts taken from it.

    It is known under both references: its own, or the platform's where its own is local. One from the
    platform is registered there, so that nothing is left to register (R9). Where it is known under the
    reference already, there are only facts to take. Raises `RuleRefusal` for one whose personal data is gone.
    """
    check_named(kept)
    if told.reference in (kept.reference, *kept.other_references):
        return with_facts(kept, told, keys, today, batch)
    on_platform = told.source is Source.PLATFORM
    since = told.received if on_platform else None
    again = kept.with_events(CameInAgain(today, told.reference, since, batch))
    takes_over = on_platform and is_local(kept.reference) and not is_local(told.reference)
    reference, other = (told.reference, kept.reference) if takes_over else (kept.reference, told.reference)
    again = replace(again, reference=reference, other_references=(*kept.other_references, other))
    return with_facts(again, told, keys, today, batch, told_as=told.reference)
