"""What figures count in indexes of their own, and a mark that tells children apart without their names."""

import json
import secrets
from datetime import date

import sqlalchemy as sa
from alembic import op

from llko_desktop.domain.municipality import municipality

revision = "0008"
down_revision = "0007"

_DAYS = ("platform_since", "acknowledged_on", "answered_on")
_READ = ("id", "residence", "progress", "child_key", "birth_date", "expected_date")
_AT_ONCE = 1000


def upgrade():
    for name in _DAYS:
        op.add_column("requests", sa.Column(name, sa.Date))
    op.add_column("requests", sa.Column("municipality", sa.Text, nullable=False, server_default=""))
    op.add_column("requests", sa.Column("child_mark", sa.BigInteger, nullable=False, server_default="0"))
    _fill_in(op.get_bind())
    op.drop_index("ix_requests_final_on", "requests")
    op.create_index("ix_requests_final_on", "requests", ["final_on", "status_rank", "child_mark"])
    op.create_index(
        "ix_requests_came_in", "requests", ["received", "final_on", "source", "weekdays", "municipality"]
    )
    op.create_index("ix_requests_answers", "requests", [*_DAYS, "status_rank"])


def _fill_in(connection):
    days = [sa.column(name, sa.Date) for name in _DAYS]
    others = [sa.column(name) for name in (*_READ, "municipality", "child_mark")]
    requests = sa.table("requests", *others, *days)
    changed = (
        sa.update(requests)
        .where(requests.c.id == sa.bindparam("key"))
        .values({name: sa.bindparam(name) for name in (*_DAYS, "municipality", "child_mark")})
    )
    marks = {}
    rows = [
        _filled(row, marks)
        for row in connection.execute(sa.select(*(requests.c[name] for name in _READ))).mappings()
    ]
    for first in range(0, len(rows), _AT_ONCE):
        connection.execute(changed, rows[first : first + _AT_ONCE])


def _filled(row, marks):
    progress = json.loads(row["progress"])
    child = (row["child_key"], row["birth_date"] or row["expected_date"])
    mark = secrets.randbits(62)
    return {
        "key": row["id"],
        # The program's own reading: what is kept now is counted with what it keeps later.
        "municipality": municipality(row["residence"]),
        "child_mark": marks.setdefault(child, mark) if child[0] else mark,
        **{name: _day(progress.get(name)) for name in _DAYS},
    }


def _day(text):
    return date.fromisoformat(text) if text else None
