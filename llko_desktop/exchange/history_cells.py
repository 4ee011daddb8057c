"""Gives what a list says of the history of a request that is written out, a row for each event."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest
from llko_desktop.exchange.list_cells import ListCell
from llko_desktop.services.plain_values import plain_event
from llko_desktop.services.ports import ExportWords


def history_rows(request: CareRequest, words: ExportWords, yes: str) -> Iterator[dict[str, ListCell]]:
    """Give the cells of each event by column, oldest first; `yes` marks one that was taken back."""
    taken_back = undone(request.history)
    for number, event in enumerate(request.history, 1):
        yield {
            "reference": request.reference,
            "child": request.child.name,
            "number": str(number),
            "day": event.on,
            "event": words.event(event, request),
            "taken_back": yes if number in taken_back else "",
        }


def history_objects(request: CareRequest, words: ExportWords) -> dict[str, Any]:
    """Give the whole history for JSON: what each event holds, beside its words."""
    taken_back = undone(request.history)
    events = [
        {"number": number, "taken_back": number in taken_back, "text": words.event(event, request)}
        | plain_event(event)
        for number, event in enumerate(request.history, 1)
    ]
    return {"reference": request.reference, "child": request.child.name, "history": events}
