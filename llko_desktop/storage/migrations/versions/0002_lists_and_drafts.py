"""What lists are narrowed and sorted by, in indexes of their own; versions of drafts."""

import json

import sqlalchemy as sa
from alembic import op

from llko_desktop.domain.folding import fold_words

revision = "0002"
down_revision = "0001"

_STATUSES = (
    "new",
    "acknowledged",
    "in_progress",
    "approved",
    "not_possible",
    "cancelled",
    "closed_externally",
)
_AT_ONCE = 1000


def upgrade():
    op.add_column("requests", sa.Column("child_key", sa.Text, nullable=False, server_default=""))
    op.add_column("requests", sa.Column("status_rank", sa.Integer, nullable=False, server_default="0"))
    op.add_column("requests", sa.Column("weekdays", sa.Integer, nullable=False, server_default="0"))
    op.add_column("drafts", sa.Column("version", sa.Integer, nullable=False, server_default="1"))
    _fill_in(op.get_bind())
    op.create_index("ix_requests_child_key_id", "requests", ["child_key", "id"])
    op.create_index("ix_requests_plan_start_id", "requests", ["plan_start", "id"])
    op.create_index(
        "ix_outbox_open",
        "outbox",
        ["created_on"],
        sqlite_where=sa.text("entered_on IS NULL AND superseded = 0"),
        postgresql_where=sa.text("entered_on IS NULL AND NOT superseded"),
    )
    op.create_index(
        "ix_requests_list",
        "requests",
        ["id", "received", "status_rank", "child_key", "plan_start", "source", "weekdays", "facts"],
    )


def _fill_in(connection):
    requests = sa.table(
        "requests",
        *map(sa.column, ("id", "child_name", "status", "schedule", "child_key", "status_rank", "weekdays")),
    )
    kept = sa.select(requests.c.id, requests.c.child_name, requests.c.status, requests.c.schedule)
    changed = (
        sa.update(requests)
        .where(requests.c.id == sa.bindparam("key"))
        .values(
            child_key=sa.bindparam("child"), status_rank=sa.bindparam("rank"), weekdays=sa.bindparam("days")
        )
    )
    rows = [
        {
            "key": row.id,
            # The program's own folding: what is kept now is compared with what it folds later.
            "child": fold_words(row.child_name)[:200],
            "rank": _STATUSES.index(row.status),
            "days": _weekday_bits(row.schedule),
        }
        for row in connection.execute(kept)
    ]
    for first in range(0, len(rows), _AT_ONCE):
        connection.execute(changed, rows[first : first + _AT_ONCE])


def _weekday_bits(schedule):
    week = json.loads(schedule)
    named = {day for day, ranges in enumerate(week["days"]) if ranges} | set(week["open_days"])
    return sum(1 << day for day in named)
