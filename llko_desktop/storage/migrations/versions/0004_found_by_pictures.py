"""Requests are found by pictures too, and by punctuation where a name or a remark has nothing else."""

import sqlalchemy as sa
from alembic import op

from llko_desktop.storage.search import words_of

revision = "0004"
down_revision = "0003"

_TEXTS = ("child_name", "child_first_name", "residence", "remarks", "notes")


def upgrade():
    connection = op.get_bind()
    requests = sa.table(
        "requests", sa.column("id"), sa.column("search_text"), *(sa.column(name) for name in _TEXTS)
    )
    parents = sa.table("parents", sa.column("request_id"), sa.column("name"))
    names = {}
    for row in connection.execute(sa.select(parents)):
        names.setdefault(row.request_id, []).append(row.name)
    for row in connection.execute(sa.select(requests)).mappings().all():
        texts = [row[name] for name in _TEXTS] + names.get(row["id"], [])
        # The program's own words: what is kept now is compared with what it seeks later.
        words = dict.fromkeys(word for text in texts for word in words_of(text))
        missing = words.keys() - row["search_text"].split()
        if missing:
            found_by = " ".join([row["search_text"], *(word for word in words if word in missing)])
            connection.execute(
                sa.update(requests).where(requests.c.id == row["id"]).values(search_text=found_by)
            )
