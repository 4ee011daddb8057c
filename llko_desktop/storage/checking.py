"""Looks a store over: pages, links, index, templates, pictures, and whether states follow from histories."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.storage.engine import for_writing
from llko_desktop.storage.pictures import SqlPictures
from llko_desktop.storage.placements import SqlPlacements
from llko_desktop.storage.requests import SqlRequests
from llko_desktop.storage.schema import requests
from llko_desktop.storage.templates import SqlTemplates

_QUICK = "PRAGMA quick_check"
_CHECK_INDEX = "INSERT INTO requests_fts(requests_fts, rank) VALUES ('integrity-check', 1)"


def look_over(engine: Engine) -> tuple[Message, ...]:
    """Give everything that is wrong with a store; nothing when all is well."""
    try:
        with engine.connect() as connection:
            problems = [*_broken_pages(connection), *_broken_links(connection)]
        if problems:
            return tuple(problems)
        with for_writing(engine).connect() as connection, connection.begin() as transaction:
            found = content_problems(connection)
            transaction.rollback()
        return found
    except (DatabaseError, ValueError, InputError) as error:
        return (Message.of("check_unreadable", reason=type(error).__name__),)


def content_problems(connection: Connection) -> tuple[Message, ...]:
    """Give what is wrong with what rows hold; `ValueError` or `InputError` for one that cannot be read."""
    problems = [*_broken_index(connection), *_broken_states(connection)]
    SqlTemplates(connection).all()  # raises for one that cannot be read
    SqlPictures(connection).all()  # the same
    SqlPlacements(connection).all()
    return tuple(problems)


def is_whole(connection: Connection) -> bool:
    """Say whether every page of an encrypted file that is in use can be read and makes sense."""
    return list(connection.exec_driver_sql(_QUICK).scalars()) == ["ok"]


def _broken_pages(connection: Connection) -> Iterator[Message]:
    if connection.dialect.name != "sqlite":
        return
    # The first also reads pages out of use, but calls a file clean that was cut off between pages.
    for line in connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars():
        yield Message.of("check_pages", finding=line)
    for line in connection.exec_driver_sql(_QUICK).scalars():
        if line != "ok":
            yield Message.of("check_pages", finding=line)


def _broken_links(connection: Connection) -> Iterator[Message]:
    if connection.dialect.name == "sqlite":
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield Message.of("check_links", table=row[0])


def _broken_index(connection: Connection) -> Iterator[Message]:
    if connection.dialect.name != "sqlite":
        return
    try:
        connection.exec_driver_sql(_CHECK_INDEX)
    except DatabaseError:
        yield Message.of("check_search")


def _broken_states(connection: Connection) -> Iterator[Message]:
    kept = SqlRequests(connection)
    for reference in connection.scalars(select(requests.c.reference)).all():
        request = kept.get(reference)
        if request != replace(request, progress=request.replayed().progress):
            yield Message.of("check_history", reference=reference)
