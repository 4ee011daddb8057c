"""Asks for rows with one of very many values in one query, in either kind of store."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, func, select

from llko_desktop.storage.codec import encode


def among(connection: Connection, column: Column[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """Give the condition that a column of texts, numbers or days has one of `values`, however many.

    They go in as one value: as many parameters would take longer to write than the rows to find.
    """
    wanted = list(dict.fromkeys(values))
    if connection.dialect.name == "sqlite":
        return column.in_(select(func.json_each(encode(wanted)).table_valued("value").c.value))
    return column == func.any(wanted)
