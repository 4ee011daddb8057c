"""Reads and writes replies, and the drafts of replies being written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, ScalarSelect, delete, insert, select

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import Draft, StaleDraft
from llko_desktop.services.replies import Reply
from llko_desktop.storage.among import among
from llko_desktop.storage.schema import drafts, replies, requests
from llko_desktop.storage.settings import SqlSettings

_COUNTED = "draft_versions"


class SqlReplies:
    """Keeps `services.ports.Replies` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, reply: Reply) -> None:
        """Keep a reply."""
        values = {
            "template": reply.template,
            "language": reply.language,
            "subject": reply.subject,
            "body": reply.body,
            "written_on": reply.written_on,
            "written_at": reply.written_at,
        }
        self._connection.execute(insert(replies).values(request_id=_key(reply.reference), **values))

    def of(self, reference: str) -> Sequence[Reply]:
        """Read the replies of a request, oldest first."""
        columns = [column for column in replies.c if column.name not in ("id", "request_id")]
        rows = self._connection.execute(
            select(*columns).where(replies.c.request_id == _key(reference)).order_by(replies.c.id)
        )
        return [Reply(reference=reference, **row) for row in rows.mappings()]

    def of_all(self, references: Iterable[str]) -> Mapping[str, Sequence[Reply]]:
        """Read the replies of many requests, each oldest first; a request without any is left out."""
        columns = [column for column in replies.c if column.name not in ("id", "request_id")]
        rows = self._connection.execute(
            select(requests.c.reference, *columns)
            .join(requests)
            .where(among(self._connection, requests.c.reference, references))
            .order_by(replies.c.id)
        )
        found: defaultdict[str, list[Reply]] = defaultdict(list)
        for row in rows.mappings():
            found[row["reference"]].append(Reply(**row))
        return found

    def draft(self, reference: str) -> Draft | None:
        """Read the draft of a request, if there is one."""
        columns = [column for column in drafts.c if column.name != "request_id"]
        found = self._connection.execute(
            select(*columns).where(drafts.c.request_id == _key(reference))
        ).mappings()
        row = found.first()
        return Draft(reference=reference, **row) if row else None

    def save_draft(self, draft: Draft) -> Draft:
        """Keep a draft in place of the one that it was read as; gives it with its new version.

        `StaleDraft` when the one kept is of another version: it was written elsewhere meanwhile.
        """
        kept = self.draft(draft.reference)
        if kept is not None and kept.version != draft.version:
            raise StaleDraft(Message.of("draft_changed_elsewhere", reference=draft.reference), draft=kept)
        self.drop_draft(draft.reference)
        version = self._next_version()
        values = {
            "template": draft.template,
            "language": draft.language,
            "subject": draft.subject,
            "body": draft.body,
            "version": version,
        }
        self._connection.execute(insert(drafts).values(request_id=_key(draft.reference), **values))
        return replace(draft, version=version)

    def _next_version(self) -> int:
        """Count the drafts of the whole store: a number that one window knows is never another text's."""
        settings = SqlSettings(self._connection)
        version = int(settings.value(_COUNTED, 0)) + 1
        settings.set_value(_COUNTED, version)
        return version

    def drop_draft(self, reference: str) -> None:
        """Remove the draft of a request, if there is one."""
        self._connection.execute(delete(drafts).where(drafts.c.request_id == _key(reference)))


def _key(reference: str) -> ScalarSelect[Any]:
    return select(requests.c.id).where(requests.c.reference == reference).scalar_subquery()
