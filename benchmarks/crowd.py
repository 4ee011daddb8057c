"""A store with a hundred thousand invented requests, most of them closed, made once a run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import insert

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.status import Status
from llko_desktop.services.profile import Profile
from llko_desktop.storage.codec import encode_event
from llko_desktop.storage.engine import file_engine, for_writing
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.request_rows import item_values, request_values
from llko_desktop.storage.schema import history, outbox, parents, requests
from tests.helpers.requests import entered, in_status, plan
from tests.helpers.stores import KEY, StoreFactory

TODAY = date(2026, 6, 24)
OPEN = 200
_AT_ONCE = 5000
_FIRST = "Noor Elias Emma Louis Olivia Arthur Mila Jules Louise Adam Finn Lucas Lina Sam Zoë Nora Victor Ella"
_LAST = "Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters Dubois Yıldız Diallo O’Brien"
_WEEKS = ("ma 08:00-17:00, di 08:00-17:00", "wo 8-12, vr 8-17", "ma-vr 8-17")
_FACTS = ((), ("sibling",), ("single_parent", "low_income"))


def crowded_store(folder: Path, procedure: Procedure, many: int) -> Path:
    """Make an encrypted store of `many` requests in `folder`, of which 200 are open; gives its file."""
    path = StoreFactory(folder).file(folder / "crowd.db")
    engine = for_writing(file_engine(path, KEY))
    found = enumerate(_requests(procedure, many), 1)
    with engine.begin() as connection:
        while part := [pair for pair, _ in zip(found, range(_AT_ONCE), strict=False)]:
            rows = [
                request_values(request) | {"id": key, "version": 1, "child_mark": key // 2}
                for key, request in part
            ]
            connection.execute(insert(requests), rows)
            for table, belonging in (
                (parents, [_parent(key, request) for key, request in part]),
                (history, [row for key, request in part for row in _events(key, request)]),
                (outbox, [row for key, request in part for row in _items(key, request)]),
            ):
                connection.execute(insert(table), belonging)
    engine.dispose()
    store = open_store(path, KEY)
    Profile(store, lambda: TODAY).save(Provider("De Krekel", phone="054 50 50 50", signature="Els"))
    store.close()
    return path


def _requests(procedure: Procedure, many: int) -> Iterator[CareRequest]:
    drawn = random.Random(1)
    first, last = _FIRST.split(), _LAST.split()
    stages = {status: in_status(status, procedure, TODAY) for status in Status}
    closed = [entered(stages[status], TODAY) for status in Status if status.is_final]
    for number in range(many):
        stage = stages[list(Status)[number % 3]] if number < OPEN else drawn.choice(closed)
        yield replace(
            stage,
            reference=f"OV-{number:06}",
            child=Child(f"{drawn.choice(first)} {drawn.choice(last)}", birth_date=date(2026, 1, 10)),
            parents=(Parent(f"{drawn.choice(first)} {drawn.choice(last)}", f"ouder{number}@example.be",
                            f"0470 {number // 10000:02} {number // 100 % 100:02} {number % 100:02}"),),
            received=TODAY - timedelta(number % 14 if number < OPEN else drawn.randrange(14, 3000)),
            plan=plan(drawn.choice(_WEEKS), TODAY + timedelta(drawn.randrange(400))),
            facts=drawn.choice(_FACTS),
            remarks="De grootmoeder woont in Gent en kan op woensdag helpen.",
        )  # fmt: skip


def _parent(key: int, request: CareRequest) -> dict[str, object]:
    parent = request.parents[0]
    return {
        "request_id": key,
        "position": 0,
        "name": parent.name,
        "email": parent.email,
        "phone": parent.phone,
    }


def _events(key: int, request: CareRequest) -> Iterator[dict[str, object]]:
    for number, event in enumerate(request.history, 1):
        kind, text = encode_event(event)
        yield {"request_id": key, "number": number, "kind": kind, "event": text}


def _items(key: int, request: CareRequest) -> Iterator[dict[str, object]]:
    for item in request.progress.items:
        yield {"request_id": key, **item_values(item)}
