"""The pictures of the info page, each with its bytes and, where it was cropped, those of the whole."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade():
    op.create_table(
        "pictures",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("whole_digest", sa.Text, nullable=False),
        sa.Column("look", sa.Text, nullable=False),
        sa.Column("crop", sa.Text),
        sa.Column("description", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("added_at", sa.DateTime, nullable=False),
        sa.Column("jpeg", sa.LargeBinary, nullable=False),
        sa.Column("whole", sa.LargeBinary),
        sa.PrimaryKeyConstraint("number", name="pk_pictures"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_pictures_logo",
        "pictures",
        ["kind"],
        unique=True,
        sqlite_where=sa.text("kind = 'logo'"),
        postgresql_where=sa.text("kind = 'logo'"),
    )
