"""Templates of the user's own, an index that replies are counted by for each; stars that stay stars."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# Two stars make words bold from now on, unless a backslash says that they are just stars.
_STARS, _KEPT_STARS = "**", r"\**"


def upgrade():
    op.create_table(
        "templates",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("based_on", sa.Text, nullable=False),
        sa.Column("is_default", sa.Boolean, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.PrimaryKeyConstraint("key", "language", name="pk_templates"),
    )
    # One for each purpose and language.
    op.create_index(
        "uq_templates_default",
        "templates",
        ["purpose", "language"],
        unique=True,
        sqlite_where=sa.text("is_default"),
        postgresql_where=sa.text("is_default"),
    )
    op.create_index("ix_replies_template", "replies", ["template", "language", "written_on"])
    for name in ("replies", "drafts"):
        texts = sa.table(name, sa.column("body"))
        as_written = sa.func.replace(texts.c.body, _STARS, _KEPT_STARS)
        op.execute(sa.update(texts).where(texts.c.body.contains(_STARS)).values(body=as_written))
