"""One transaction on the store, with everything that can be read and written in it."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from llko_desktop.storage.errors import as_store_error
from llko_desktop.storage.figures import SqlFigures
from llko_desktop.storage.imports import SqlImports
from llko_desktop.storage.outbox import SqlOutbox
from llko_desktop.storage.pictures import SqlPictures
from llko_desktop.storage.placements import SqlPlacements
from llko_desktop.storage.replies import SqlReplies
from llko_desktop.storage.requests import SqlRequests
from llko_desktop.storage.retention import SqlRetention
from llko_desktop.storage.settings import SqlSettings
from llko_desktop.storage.tables import SqlTables
from llko_desktop.storage.templates import SqlTemplates
from llko_desktop.storage.write_count import WriteCount


class SqlUnitOfWork:
    """Keeps `services.ports.UnitOfWork`; an error of the disk or the key comes out as `StoreError`."""

    requests: SqlRequests
    outbox: SqlOutbox
    replies: SqlReplies
    templates: SqlTemplates
    pictures: SqlPictures
    placements: SqlPlacements
    settings: SqlSettings
    imports: SqlImports
    figures: SqlFigures
    retention: SqlRetention
    tables: SqlTables

    def __init__(self, engine: Engine, place: str, writes: WriteCount | None = None) -> None:
        """Make one on an engine of the store at `place`; `writes` counts it, where it is one that writes."""
        self._engine, self._place, self._writes = engine, place, writes
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        """Begin; where it may write, once no other writer is at work."""
        if self._connection is not None:
            raise RuntimeError("a unit of work is one transaction")
        try:
            self._connection = connection = self._engine.connect()
        except Exception as error:
            self._tell(error)
            raise
        try:
            connection.begin()
        except Exception as error:
            connection.close()
            self._tell(error)
            raise
        self.requests, self.outbox = SqlRequests(connection), SqlOutbox(connection)
        self.replies, self.settings = SqlReplies(connection), SqlSettings(connection)
        self.imports, self.templates = SqlImports(connection), SqlTemplates(connection)
        self.pictures, self.placements = SqlPictures(connection), SqlPlacements(connection)
        self.figures, self.retention = SqlFigures(connection), SqlRetention(connection)
        self.tables = SqlTables(connection)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write everything, or take everything back after an error."""
        connection = self._connection
        assert connection is not None
        try:
            if error is None:
                count = self._writes.add(connection) if self._writes is not None else 0
                connection.commit()
                if self._writes is not None:
                    self._writes.written(count)
        except Exception as failure:
            self._tell(failure)
            raise
        finally:
            connection.close()
        if error is not None:
            self._tell(error)

    def grew_elsewhere(self, count: WriteCount) -> bool:
        """Say whether anyone else wrote since `count` was asked last."""
        assert self._connection is not None
        return count.grew_elsewhere(self._connection)

    def _tell(self, error: BaseException) -> None:
        """Raise what an error of the surroundings means to the user; leave a bug of ours as it is."""
        told = as_store_error(error, self._place)
        if told is not None:
            raise told from error
