"""Reads and writes the templates of the user's own, and counts how often each is used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, Select, func, insert, select, update

from llko_desktop.domain.messages import Message
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.replies import KeptTemplate, ReplyTemplate, TemplateUse
from llko_desktop.storage.schema import replies, templates


class SqlTemplates:
    """Keeps `services.ports.Templates` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Sequence[KeptTemplate]:
        """Read every template that is not deleted."""
        found = select(templates).where(templates.c.deleted_at.is_(None))
        return [_kept(row) for row in self._connection.execute(found).mappings()]

    def find(self, key: str, language: str) -> KeptTemplate | None:
        """Read one template, a deleted one too; none where there never was any."""
        return self._first(select(templates).where(templates.c.key == key, templates.c.language == language))

    def of_key(self, key: str) -> KeptTemplate | None:
        """Read a template with that key, whichever its language and a deleted one too."""
        return self._first(select(templates).where(templates.c.key == key).limit(1))

    def _first(self, wanted: Select[tuple[object, ...]]) -> KeptTemplate | None:
        row = self._connection.execute(wanted).mappings().first()
        return _kept(row) if row else None

    def save(self, kept: KeptTemplate) -> KeptTemplate:
        """Keep a template in place of the one that it was read as; gives it with its new version.

        Whether it is the default stays as it was. `StaleWrite` when the one kept is of another version.
        """
        template = kept.template
        there = self.find(template.key, template.language)
        if kept.version != (there.version if there else 0):
            raise StaleWrite(Message.of("template_changed_elsewhere"))
        values = {
            "version": kept.version + 1,
            "purpose": template.purpose.value,
            "title": template.title,
            "subject": template.subject,
            "body": template.body,
            "based_on": kept.based_on,
            "changed_at": kept.changed_at,
            "deleted_at": kept.deleted_at,
        }
        if there is None:
            values |= {"key": template.key, "language": template.language, "is_default": False}
            self._connection.execute(insert(templates).values(values))
        else:
            row = (templates.c.key == template.key) & (templates.c.language == template.language)
            self._connection.execute(update(templates).where(row).values(values))
        return replace(kept, version=kept.version + 1, is_default=bool(there and there.is_default))

    def set_default(self, purpose: Purpose, language: str, key: str) -> None:
        """Make one the default of a purpose in a language and no other, deleted ones included."""
        those = (templates.c.purpose == purpose.value) & (templates.c.language == language)
        # One after the other: there is never more than one, not even within a statement.
        self._connection.execute(update(templates).where(those).values(is_default=False))
        self._connection.execute(
            update(templates).where(those, templates.c.key == key).values(is_default=True)
        )

    def uses(self) -> Mapping[tuple[str, str], TemplateUse]:
        """Count the replies kept, by key and language of the template that they were begun with."""
        counted = select(
            replies.c.template, replies.c.language, func.count(), func.max(replies.c.written_on)
        ).group_by(replies.c.template, replies.c.language)
        return {
            (key, language): TemplateUse(count, last_on)
            for key, language, count, last_on in self._connection.execute(counted)
        }


def _kept(row: RowMapping) -> KeptTemplate:
    purpose = Purpose(row["purpose"])
    return KeptTemplate(
        ReplyTemplate(row["key"], purpose, row["language"], row["title"], row["subject"], row["body"]),
        changed_at=row["changed_at"],
        is_default=row["is_default"],
        based_on=row["based_on"],
        deleted_at=row["deleted_at"],
        version=row["version"],
    )
