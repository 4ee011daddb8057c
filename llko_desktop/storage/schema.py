"""The tables, as queries name them; the scripts in `migrations/` make them, and a test keeps both equal."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)


class UtcDateTime(TypeDecorator[datetime]):
    """A point in time: kept as UTC without a zone, read as UTC with one, the same in every kind of store."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Give what is kept."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Give what is read."""
        return value.replace(tzinfo=UTC) if value else None


LIST_INDEX = "ix_requests_list"

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _request_id(*, primary: bool = False) -> Column[int]:
    return Column(
        "request_id",
        Integer,
        ForeignKey("requests.id"),
        nullable=False,
        primary_key=primary,
        autoincrement=False,
    )


import_batches = Table(
    "import_batches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("files", Text, nullable=False),  # JSON: file names
    Column("read", Integer, nullable=False),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False, server_default="0"),
    Column("undone_at", UtcDateTime),  # its requests are gone since
)

requests = Table(
    "requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reference", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("batch_id", Integer, ForeignKey("import_batches.id")),
    Column("source", Text, nullable=False),
    Column("received", Date, nullable=False),
    Column("procedure_id", Text, nullable=False),
    Column("procedure_version", Text, nullable=False),
    Column("child_name", Text, nullable=False),
    Column("child_first_name", Text, nullable=False),
    Column("birth_date", Date),
    Column("expected_date", Date),
    Column("plan_start", Date),
    Column("plan_end", Date),
    Column("schedule", Text, nullable=False),  # JSON: WeeklySchedule
    Column("plan_text", Text, nullable=False),  # the same as lists show it
    Column("language", Text, nullable=False),
    Column("residence", Text, nullable=False),
    Column("income_tariff", Boolean),
    Column("facts", Text, nullable=False),  # JSON: codes
    Column("remarks", Text, nullable=False),
    Column("notes", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("final_on", Date),
    Column("is_active", Boolean, nullable=False),  # open, or with something left to enter
    Column("progress", Text, nullable=False),  # JSON: Progress without its items, which are in `outbox`
    Column("search_text", Text, nullable=False),  # folded words, see `search`
    # What lists are narrowed and sorted by, besides columns above.
    Column("child_key", Text, nullable=False, server_default=""),  # the child's name, folded
    Column("status_rank", Integer, nullable=False, server_default="0"),  # place in the order of statuses
    Column("weekdays", Integer, nullable=False, server_default="0"),  # a bit a day, Monday is 1
    Column("child_code", Text, nullable=False, server_default=""),
    Column("siblings", Text, nullable=False, server_default=""),
    Column("doubts", Text, nullable=False, server_default="[]"),  # JSON: codes
    # What figures count, besides columns above; names are needed for none of it.
    Column("platform_since", Date),
    Column("acknowledged_on", Date),
    Column("answered_on", Date),
    Column("municipality", Text, nullable=False, server_default=""),
    Column("child_mark", BigInteger, nullable=False, server_default="0"),  # see `child_marks`
    Column("anonymised_on", Date),  # its personal data is gone since
    Index("ix_requests_received_id", "received", "id"),
    Index("ix_requests_child_key_id", "child_key", "id"),
    Index("ix_requests_plan_start_id", "plan_start", "id"),
    # Holds all that narrows or sorts a list: rows themselves are large, and read for what is shown alone.
    Index(
        LIST_INDEX,
        "id",
        "received",
        "status_rank",
        "child_key",
        "plan_start",
        "source",
        "weekdays",
        "facts",
    ),
    Index("ix_requests_status", "status"),
    Index("ix_requests_is_active", "is_active"),
    Index("ix_requests_final_on", "final_on", "status_rank", "child_mark"),
    Index("ix_requests_came_in", "received", "final_on", "source", "weekdays", "municipality"),
    Index("ix_requests_answers", "platform_since", "acknowledged_on", "answered_on", "status_rank"),
    Index("ix_requests_batch_id", "batch_id"),
    # By these, besides the child's name, whoever may be the same child is looked for.
    Index("ix_requests_birth_date", "birth_date"),
    Index("ix_requests_expected_date", "expected_date"),
)

# Under which the same request came in again.
other_references = Table(
    "other_references",
    metadata,
    Column("reference", Text, primary_key=True),
    _request_id(),
    Column("position", Integer, nullable=False),
    Index("ix_other_references_request_id", "request_id"),
)

# The requests that an import changed; those that it added have its number themselves.
import_changes = Table(
    "import_changes",
    metadata,
    Column("batch_id", Integer, ForeignKey("import_batches.id"), primary_key=True, autoincrement=False),
    _request_id(primary=True),
    Index("ix_import_changes_request_id", "request_id"),
)

parents = Table(
    "parents",
    metadata,
    _request_id(primary=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Index("ix_parents_email", "email"),
    Index("ix_parents_phone", "phone"),
)

# Only ever appended to (R10); triggers refuse anything else, but for what an import added that is undone, and
# that the events of a request without personal data lose their texts (R15).
history = Table(
    "history",
    metadata,
    _request_id(primary=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("event", Text, nullable=False),  # JSON
)

# As each kind of store writes the condition in a query.
_OPEN_IN_FILE, _OPEN_ON_SERVER = (
    "entered_on IS NULL AND superseded = 0",
    "entered_on IS NULL AND NOT superseded",
)
outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    _request_id(),
    Column("number", Integer, nullable=False),
    Column("action", Text, nullable=False),
    Column("status", Text),
    Column("created_on", Date, nullable=False),
    Column("entered_on", Date),
    Column("superseded", Boolean, nullable=False),
    UniqueConstraint("request_id", "number"),
    # Of the items that are still to be entered, few among very many.
    Index(
        "ix_outbox_open",
        "created_on",
        sqlite_where=text(_OPEN_IN_FILE),
        postgresql_where=text(_OPEN_ON_SERVER),
    ),
    # A number that the user has seen is never given to another item.
    sqlite_autoincrement=True,
)

replies = Table(
    "replies",
    metadata,
    Column("id", Integer, primary_key=True),
    _request_id(),
    Column("template", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("written_on", Date, nullable=False),
    Column("written_at", UtcDateTime, nullable=False),
    Index("ix_replies_request_id", "request_id"),
    # Holds all that is told of the use of templates, so that no text is read for it.
    Index("ix_replies_template", "template", "language", "written_on"),
)

# Texts of the user's own, in place of built-in ones or beside them.
templates = Table(
    "templates",
    metadata,
    Column("key", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("title", Text, nullable=False),  # empty where it is called as the built-in one
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("based_on", Text, nullable=False),
    Column("is_default", Boolean, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("deleted_at", UtcDateTime),
    Index(
        "uq_templates_default",
        "purpose",
        "language",
        unique=True,
        sqlite_where=text("is_default"),
        postgresql_where=text("is_default"),
    ),
)

# Those of the info page. The bytes come last: what stands before them is read without them.
pictures = Table(
    "pictures",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("whole_digest", Text, nullable=False),
    Column("look", Text, nullable=False),  # JSON
    Column("crop", Text),  # JSON; none for all of it
    Column("description", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    Column("jpeg", LargeBinary, nullable=False),
    Column("whole", LargeBinary),  # none where the picture is not cropped
    Index(
        "uq_pictures_logo",
        "kind",
        unique=True,
        sqlite_where=text("kind = 'logo'"),
        postgresql_where=text("kind = 'logo'"),
    ),
    # A number that the user has seen is never given to another picture.
    sqlite_autoincrement=True,
)

# Children with an agreed plan, of a request or not.
placements = Table(
    "placements",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("child", Text, nullable=False),
    Column("request_id", ForeignKey("requests.id"), index=True),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date),
    Column("content", Text, nullable=False),  # JSON of the whole, but for the request
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

drafts = Table(
    "drafts",
    metadata,
    _request_id(primary=True),
    Column("template", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("version", Integer, nullable=False, server_default="1"),
)

settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),  # JSON
)
