"""More facts of requests, other references, what imports changed, and by what duplicates are looked for."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_HISTORY_IS_KEPT = "the history is only ever appended to"
# Whether the request of a history belongs to an import that is undone.
_UNDONE = (
    "EXISTS (SELECT 1 FROM requests JOIN import_batches ON import_batches.id = requests.batch_id "
    "WHERE requests.id = old.request_id AND import_batches.undone_at IS NOT NULL)"
)


def upgrade():
    op.add_column("requests", sa.Column("child_code", sa.Text, nullable=False, server_default=""))
    op.add_column("requests", sa.Column("siblings", sa.Text, nullable=False, server_default=""))
    op.add_column("requests", sa.Column("doubts", sa.Text, nullable=False, server_default="[]"))
    op.add_column("import_batches", sa.Column("changed", sa.Integer, nullable=False, server_default="0"))
    op.add_column("import_batches", sa.Column("undone_at", sa.DateTime))
    op.create_table(
        "other_references",
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("request_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("reference", name="pk_other_references"),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name="fk_other_references_request_id"),
    )
    op.create_table(
        "import_changes",
        sa.Column("batch_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("request_id", sa.Integer, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("batch_id", "request_id", name="pk_import_changes"),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batches.id"], name="fk_import_changes_batch_id"),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name="fk_import_changes_request_id"),
    )
    for table, column in (
        ("requests", "batch_id"),
        ("requests", "birth_date"),
        ("requests", "expected_date"),
        ("parents", "email"),
        ("parents", "phone"),
        ("other_references", "request_id"),
        ("import_changes", "request_id"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])
    if op.get_bind().dialect.name == "sqlite":
        _let_undone_imports_go_in_file()
    else:
        _let_undone_imports_go_on_server()


def _let_undone_imports_go_in_file():
    op.execute("DROP TRIGGER history_no_delete")
    op.execute(
        f"CREATE TRIGGER history_no_delete BEFORE DELETE ON history WHEN NOT {_UNDONE} "
        f"BEGIN SELECT RAISE(ABORT, '{_HISTORY_IS_KEPT}'); END"
    )


def _let_undone_imports_go_on_server():
    op.execute("DROP TRIGGER history_is_kept ON history")
    op.execute(
        "CREATE TRIGGER history_is_kept BEFORE UPDATE OR TRUNCATE ON history "
        "FOR EACH STATEMENT EXECUTE FUNCTION history_is_kept()"
    )
    op.execute(
        "CREATE FUNCTION history_goes_with_its_import() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {_UNDONE} THEN RETURN old; END IF; "
        f"RAISE EXCEPTION '{_HISTORY_IS_KEPT}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER history_goes_with_its_import BEFORE DELETE ON history "
        "FOR EACH ROW EXECUTE FUNCTION history_goes_with_its_import()"
    )
