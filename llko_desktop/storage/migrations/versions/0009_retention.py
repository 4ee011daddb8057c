"""The day on which a request lost its personal data; from then on its events may lose their texts too."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_HISTORY_IS_KEPT = "the history is only ever appended to"
# Whether the personal data of a history's request is gone.
_ANONYMOUS = (
    "EXISTS (SELECT 1 FROM requests "
    "WHERE requests.id = old.request_id AND requests.anonymised_on IS NOT NULL)"
)
# Whether an event is the same as before but for its texts.
_SAME = "new.request_id = old.request_id AND new.number = old.number AND new.kind = old.kind"


def upgrade():
    op.add_column("requests", sa.Column("anonymised_on", sa.Date))
    if op.get_bind().dialect.name == "sqlite":
        _let_texts_go_in_file()
    else:
        _let_texts_go_on_server()


def _let_texts_go_in_file():
    same_day = "json_extract(new.event, '$.on') = json_extract(old.event, '$.on')"
    op.execute("DROP TRIGGER history_no_update")
    op.execute(
        "CREATE TRIGGER history_no_update BEFORE UPDATE ON history "
        f"WHEN NOT ({_ANONYMOUS} AND {_SAME} AND {same_day}) "
        f"BEGIN SELECT RAISE(ABORT, '{_HISTORY_IS_KEPT}'); END"
    )


def _let_texts_go_on_server():
    same_day = "new.event::json->>'on' = old.event::json->>'on'"
    op.execute("DROP TRIGGER history_is_kept ON history")
    op.execute(
        "CREATE TRIGGER history_is_kept BEFORE TRUNCATE ON history "
        "FOR EACH STATEMENT EXECUTE FUNCTION history_is_kept()"
    )
    op.execute(
        "CREATE FUNCTION history_loses_its_texts() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {_ANONYMOUS} AND {_SAME} AND {same_day} THEN RETURN new; END IF; "
        f"RAISE EXCEPTION '{_HISTORY_IS_KEPT}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER history_loses_its_texts BEFORE UPDATE ON history "
        "FOR EACH ROW EXECUTE FUNCTION history_loses_its_texts()"
    )
