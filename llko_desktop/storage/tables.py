"""Reads every table row by row and fills empty ones, for an archive of the whole store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Integer,
    LargeBinary,
    Table,
    Text,
    delete,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.storage.checking import content_problems
from llko_desktop.storage.migrating import revision
from llko_desktop.storage.schema import UtcDateTime, metadata, settings
from llko_desktop.storage.write_count import COUNT_KEY

_AT_ONCE = 500
_KINDS: tuple[tuple[type[Any], type], ...] = (
    (Boolean, bool),
    (Integer, int),
    (Text, str),
    (LargeBinary, bytes),
)
_MOST = 2**63 - 1
_NUMBERS = text("SELECT name, seq FROM sqlite_sequence ORDER BY name")


class SqlTables:
    """Keeps `services.ports.Tables` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def layout(self) -> str:
        """Give the number of the layout of the tables."""
        return revision(self._connection)

    def names(self) -> Sequence[str]:
        """Give the names of the tables, each behind those that its rows point to."""
        return [table.name for table in metadata.sorted_tables]

    def count(self, name: str) -> int:
        """Count the rows of a table."""
        return self._connection.scalar(select(func.count()).select_from(metadata.tables[name])) or 0

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """Give the rows of a table by column, in an order that is always the same."""
        table = metadata.tables[name]
        query = select(table).order_by(*table.primary_key)
        if table is settings:
            # How often this store was written to says nothing of another one.
            query = query.where(settings.c.key != COUNT_KEY)
        result = self._connection.execution_options(yield_per=_AT_ONCE).execute(query)
        for row in result.mappings():
            yield {name: _plain(value) for name, value in row.items()}

    def last_numbers(self) -> dict[str, int]:
        """Give by table the last number given out, where none is ever given again."""
        if self._connection.dialect.name == "sqlite":
            return {row.name: row.seq for row in self._connection.execute(_NUMBERS)}
        return {table.name: self._connection.scalar(select(func.max(key))) or 0 for table, key in _numbered()}

    def is_empty(self) -> bool:
        """Say whether nothing was ever entered here; choices under Settings do not count."""
        return not any(self.count(name) for name in self.names() if name != settings.name)

    def fill(self, name: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Write rows into an empty table; gives how many. `ValueError` for rows that cannot be in it."""
        table = metadata.tables[name]
        if table is settings:
            self._connection.execute(delete(settings).where(settings.c.key != COUNT_KEY))
        found, count = iter(rows), 0
        while some := [_values(table, row) for row in islice(found, _AT_ONCE)]:
            try:
                self._connection.execute(insert(table), some)
            except StatementError as error:
                if not _is_refused(error):
                    raise
                raise ValueError(f"rows that cannot be in {name}") from error
            count += len(some)
        return count

    def finish(self, last_numbers: Mapping[str, int]) -> Sequence[Message]:
        """Go on counting behind these numbers; gives what is wrong with what was filled in."""
        numbered = {table.name: (table, key) for table, key in _numbered()}
        for name, number in last_numbers.items():
            if name not in numbered or not _fits(number, int) or number < 0:
                raise ValueError(f"no number of {name}")
        for name, (table, key) in numbered.items():
            self._count_on(table, key, last_numbers.get(name, 0))
        try:
            return content_problems(self._connection)
        except (InputError, KeyError, TypeError) as error:
            raise ValueError("rows that cannot be read") from error

    def _count_on(self, table: Table, key: Column[Any], last: int) -> None:
        highest = max(last, self._connection.scalar(select(func.max(key))) or 0)
        if self._connection.dialect.name != "sqlite":
            if highest:
                sequence = func.pg_get_serial_sequence(table.name, key.name)
                self._connection.execute(select(func.setval(sequence, highest)))
        elif highest and table.dialect_options["sqlite"]["autoincrement"]:
            kept = {"name": table.name, "number": highest}
            self._connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), kept)
            self._connection.execute(text("INSERT INTO sqlite_sequence VALUES (:name, :number)"), kept)


def _is_refused(error: StatementError) -> bool:
    """Say whether rows are at fault (a number twice, a link to nothing) and not, say, a disk that is full."""
    cause = error.orig
    return (
        isinstance(error, IntegrityError)
        or not isinstance(error, DBAPIError)
        or isinstance(cause, ValueError)
    )


def _numbered() -> Iterator[tuple[Table, Column[Any]]]:
    """Give the tables whose rows the store itself numbers, with the column of the number."""
    for table in metadata.sorted_tables:
        key = table.autoincrement_column
        if key is not None:
            yield table, key


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _values(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """Give a row as the table takes it; `ValueError` for other columns, and values of another kind."""
    if set(row) != set(table.c.keys()):
        raise ValueError(f"other columns than those of {table.name}")
    return {column.name: _value(column, row[column.name]) for column in table.c}


def _value(column: Column[Any], value: Any) -> Any:
    if value is None:
        if not column.nullable:
            raise ValueError(f"nothing in {column}")
        return None
    if isinstance(column.type, Date) and isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(column.type, UtcDateTime) and isinstance(value, str):
        return _moment(value)
    for kind, plain in _KINDS:
        if isinstance(column.type, kind) and _fits(value, plain):
            return value
    raise ValueError(f"no value of {column}")


def _moment(value: str) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a point in time without a zone")
    return moment


def _fits(value: Any, kind: type) -> bool:
    return type(value) is kind and (not isinstance(value, int) or abs(value) <= _MOST)
