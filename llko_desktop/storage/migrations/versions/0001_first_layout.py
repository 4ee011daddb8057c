"""The first layout: requests with parents, history, outbox, replies and drafts; settings; imports; search."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_HISTORY_IS_KEPT = "the history is only ever appended to"


def upgrade():
    op.create_table(
        "import_batches",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("files", sa.Text, nullable=False),
        sa.Column("read", sa.Integer, nullable=False),
        sa.Column("added", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_batches"),
    )
    op.create_table(
        "requests",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("batch_id", sa.Integer),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("received", sa.Date, nullable=False),
        sa.Column("procedure_id", sa.Text, nullable=False),
        sa.Column("procedure_version", sa.Text, nullable=False),
        sa.Column("child_name", sa.Text, nullable=False),
        sa.Column("child_first_name", sa.Text, nullable=False),
        sa.Column("birth_date", sa.Date),
        sa.Column("expected_date", sa.Date),
        sa.Column("plan_start", sa.Date),
        sa.Column("plan_end", sa.Date),
        sa.Column("schedule", sa.Text, nullable=False),
        sa.Column("plan_text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("residence", sa.Text, nullable=False),
        sa.Column("income_tariff", sa.Boolean),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("remarks", sa.Text, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("final_on", sa.Date),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("progress", sa.Text, nullable=False),
        sa.Column("search_text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_requests"),
        sa.UniqueConstraint("reference", name="uq_requests_reference"),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batches.id"], name="fk_requests_batch_id"),
    )
    op.create_index("ix_requests_received_id", "requests", ["received", "id"])
    op.create_index("ix_requests_status", "requests", ["status"])
    op.create_index("ix_requests_is_active", "requests", ["is_active"])
    op.create_index("ix_requests_final_on", "requests", ["final_on"])
    op.create_table(
        "parents",
        sa.Column("request_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("phone", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("request_id", "position", name="pk_parents"),
        _of_a_request("parents"),
    )
    op.create_table(
        "history",
        sa.Column("request_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("request_id", "number", name="pk_history"),
        _of_a_request("history"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("request_id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("status", sa.Text),
        sa.Column("created_on", sa.Date, nullable=False),
        sa.Column("entered_on", sa.Date),
        sa.Column("superseded", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("request_id", "number", name="uq_outbox_request_id_number"),
        _of_a_request("outbox"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "replies",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("request_id", sa.Integer, nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("written_on", sa.Date, nullable=False),
        sa.Column("written_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_replies"),
        _of_a_request("replies"),
    )
    op.create_index("ix_replies_request_id", "replies", ["request_id"])
    op.create_table(
        "drafts",
        sa.Column("request_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("request_id", name="pk_drafts"),
        _of_a_request("drafts"),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _add_search()
        _keep_history_in_file()
    else:
        _keep_history_on_server()


def _of_a_request(table):
    return sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=f"fk_{table}_request_id")


def _add_search():
    """Index `search_text`; triggers keep the index true to the table, whose text it does not hold twice."""
    op.execute(
        "CREATE VIRTUAL TABLE requests_fts USING fts5("
        "search_text, content='requests', content_rowid='id', tokenize='unicode61', prefix='1 2 3')"
    )
    values = "VALUES ('delete', old.id, old.search_text);"
    taken_out = "INSERT INTO requests_fts(requests_fts, rowid, search_text) " + values
    put_in = "INSERT INTO requests_fts(rowid, search_text) VALUES (new.id, new.search_text);"
    op.execute(f"CREATE TRIGGER requests_fts_insert AFTER INSERT ON requests BEGIN {put_in} END")
    op.execute(f"CREATE TRIGGER requests_fts_delete AFTER DELETE ON requests BEGIN {taken_out} END")
    op.execute(
        "CREATE TRIGGER requests_fts_update AFTER UPDATE OF search_text ON requests "
        f"WHEN old.search_text <> new.search_text BEGIN {taken_out} {put_in} END"
    )


def _keep_history_in_file():
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER history_no_{action.lower()} BEFORE {action} ON history "
            f"BEGIN SELECT RAISE(ABORT, '{_HISTORY_IS_KEPT}'); END"
        )


def _keep_history_on_server():
    op.execute(
        "CREATE FUNCTION history_is_kept() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_HISTORY_IS_KEPT}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER history_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON history "
        "FOR EACH STATEMENT EXECUTE FUNCTION history_is_kept()"
    )
