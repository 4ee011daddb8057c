"""Marks the requests of one child with one number, so that children are counted without names (R13, R15).

The number is drawn at random when a child is first met. Nothing of the child is in it, and there is no key to
work it out with: once the name is gone, nobody can try names on it, and figures stay as they were.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from sqlalchemy import Connection, func, select

from llko_desktop.domain.request import CareRequest
from llko_desktop.storage.among import among
from llko_desktop.storage.request_rows import child_key
from llko_desktop.storage.schema import requests

_BITS = 62
_DAY = func.coalesce(requests.c.birth_date, requests.c.expected_date)

# What tells one child from another: the folded name, and the birth date or the expected one.
_Child: TypeAlias = tuple[str, date | None]


class ChildMarks:
    """Finds or draws marks within one transaction that writes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_new(self, new: Sequence[CareRequest]) -> list[int]:
        """Give the marks of requests that are not kept yet; a child without a name is like no other."""
        children = [_child(request) for request in new]
        known = self._known(children)
        return [known.setdefault(child, _drawn()) if child[0] else _drawn() for child in children]

    def of_kept(self, mine: Sequence[tuple[int, CareRequest]]) -> Mapping[int, int]:
        """Give the marks of requests that are kept, by id.

        One whose child is the same as before keeps its mark, as does one whose child has no name any more.
        """
        kept = select(requests.c.id, requests.c.child_key, _DAY.label("day"), requests.c.child_mark)
        kept = kept.where(among(self._connection, requests.c.id, [key for key, _ in mine]))
        before = {row.id: row for row in self._connection.execute(kept)}
        marks, moved = {}, []
        for key, request in mine:
            child, row = _child(request), before[key]
            if child[0] and child != (row.child_key, row.day):
                moved.append((key, child))
            else:
                marks[key] = row.child_mark
        known = self._known(child for _, child in moved)
        return marks | {key: known.setdefault(child, _drawn()) for key, child in moved}

    def _known(self, children: Iterable[_Child]) -> dict[_Child, int]:
        """Give the marks of those children that have requests here."""
        names = {name for name, _ in children if name}
        if not names:
            return {}
        met = select(requests.c.child_key, _DAY.label("day"), requests.c.child_mark)
        met = met.where(among(self._connection, requests.c.child_key, names))
        return {(row.child_key, row.day): row.child_mark for row in self._connection.execute(met)}


def _child(request: CareRequest) -> _Child:
    return child_key(request.child.name), request.child.birth_or_expected


def _drawn() -> int:
    return secrets.randbits(_BITS)
