"""Children with an agreed plan."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade():
    op.create_table(
        "placements",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("child", sa.Text, nullable=False),
        sa.Column("request_id", sa.Integer, sa.ForeignKey("requests.id", name="fk_placements_request_id")),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_placements"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_placements_request_id", "placements", ["request_id"])
