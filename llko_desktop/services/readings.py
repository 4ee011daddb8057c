"""Remembers how sources with the same titles were read, so that it is said only once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, TypeVar

from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Incoming, Reading
from llko_desktop.services.ports import Store

MOST_KEPT = 200
REQUESTS, PLACEMENT_LISTS = "readings", "placement_readings"
_Kind = TypeVar("_Kind", bound=Enum)


class Readings:
    """Keeps the fields of columns and the order of dates, by the fingerprint of the titles.

    `key` is where: lists of children who are placed are read otherwise than requests.
    """

    def __init__(self, store: Store, key: str = REQUESTS) -> None:
        self._store, self._key = store, key

    def remembered(self, fingerprint: str) -> Reading | None:
        """Give how a source was read before; none where it never was. Unknown codes are passed over."""
        with self._store.read() as work:
            kept = work.settings.value(self._key, {})
        values = kept.get(fingerprint) if isinstance(kept, dict) else None
        return _reading(values) if isinstance(values, dict) else None

    def remember(self, incoming: Incoming, reading: Reading) -> None:
        """Keep what a reading says of columns and dates; the oldest are forgotten beyond `MOST_KEPT`.

        Edits and rows that were left out belong to one file, and are not kept.
        """
        known = {column.index for column in incoming.columns}
        fields = {str(at): field for at, field in sorted(reading.fields.items()) if at in known}
        if not fields and reading.date_order is None:
            return
        values = {"fields": fields, "date_order": reading.date_order}
        with self._store.write() as work:
            kept = work.settings.value(self._key, {})
            entries = dict(kept) if isinstance(kept, dict) else {}
            entries.pop(incoming.fingerprint, None)
            entries[incoming.fingerprint] = values
            newest = list(entries.items())[-MOST_KEPT:]
            work.settings.set_value(self._key, dict(newest))


def _reading(values: Mapping[str, Any]) -> Reading:
    columns = values.get("fields")
    fields: dict[int, Field | None] = {}
    for at, code in columns.items() if isinstance(columns, dict) else ():
        field = _known(Field, code)
        if str(at).isdecimal() and (code is None or field is not None):
            fields[int(at)] = field
    return Reading(fields, _known(DateOrder, values.get("date_order")))


def _known(kind: Callable[[Any], _Kind], code: Any) -> _Kind | None:
    """Give the member of an enumeration with that value; none for one of a later program."""
    try:
        return kind(code)
    except ValueError:
        return None
