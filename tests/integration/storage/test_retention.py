"""Personal data that was removed is nowhere any more in a real file; figures stay (R13, R15)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from llko_desktop.domain.figure_period import FigurePeriod
from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import change_notes, note_contact
from llko_desktop.services.figures import FigureService
from llko_desktop.services.ports import Draft, RequestQuery, StoreError, UnknownReference
from llko_desktop.services.replies import Reply
from llko_desktop.services.retention import Retention
from llko_desktop.services.saved_filters import SavedFilters
from llko_desktop.services.unfinished import Unfinished, place_of
from llko_desktop.storage.backups import write_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.migrating import migrate
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, plan
from tests.helpers.stores import KEY, StoreFactory, plain_engine, raw_connection, take_back_retention

TODAY = date(2031, 6, 1)
REF, OTHER = "OV-2026-77777", "OV-2026-00002"
FINGERPRINT = "L-2026-0A1B2C3D"
SECRETS = (
    "Wolfsmelk",
    "Klaproosje",
    "kattenstaart@example.be",
    "99887",
    "Boterbloemstraat",
    "heeft astma",
    "belde over zus",
    "geheime notitie",
    "beste ouders van",
    "begonnen brief",
    FINGERPRINT,
)
YEAR = FigurePeriod(date(2026, 1, 1), date(2026, 12, 31))


def family(procedure: Procedure) -> CareRequest:
    """Give a closed request with everything entered."""
    request = in_status(
        Status.NOT_POSSIBLE,
        procedure,
        reference=REF,
        child=Child("Klaproosje Wolfsmelk", "Klaproosje", date(2026, 1, 9)),
        parents=(Parent("Ann Wolfsmelk", "kattenstaart@example.be", "+32 470 99 88 77"),),
        residence="Boterbloemstraat 1, 9400 Ninove",
        remarks="heeft astma",
        other_references=(FINGERPRINT,),
    )
    request = note_contact(request, RECEIVED, RECEIVED, "belde over zus")
    request = change_notes(request, "geheime notitie", RECEIVED)
    return entered(change_notes(request, "geheime notitie 2", RECEIVED), RECEIVED)


def fill(store: SqlStore, procedure: Procedure) -> None:
    """Write the family's request with all that goes with it, and another one that is open."""
    at = datetime(2026, 3, 2, tzinfo=UTC)
    with store.write() as work:
        batch = work.imports.add(("Klaproosje_Wolfsmelk.eml", "overzicht.xlsx"), 2, 2, at)
        work.requests.add(family(procedure), batch.id)
        work.requests.add(make_request(reference=OTHER), batch.id)
        work.replies.add(Reply(REF, "received", "nl", "Aanvraag", "beste ouders van", RECEIVED, at))
        work.replies.save_draft(Draft(REF, "received", "nl", "Antwoord", "begonnen brief"))
        child, week = "Klaproosje Wolfsmelk", plan(start=date(2026, 4, 1), end=date(2026, 5, 15))
        work.placements.add(Placement.of_plan(child, week, reference=REF, note="heeft astma"))
        work.placements.add(Placement.of_plan("Noor Peeters", plan(), note="blijft"))
    SavedFilters(store).save("Die van Wolfsmelk", RequestQuery(search="wolfsmelk"))
    SavedFilters(store).save("Open", RequestQuery(search="peeters"))
    Unfinished(store).keep(place_of(REF), {"child": "Klaproosje Wolfsmelk"})
    Unfinished(store).keep("", {"email": "KATTENSTAART@example.be"})
    Unfinished(store).keep("", {"child": "Noor Peeters"})


def retention(store: SqlStore, procedure: Procedure) -> Retention:
    return Retention(store, procedure, lambda: TODAY)


def figures_of(store: SqlStore, procedure: Procedure) -> Any:
    return FigureService(store, procedure, lambda: TODAY).report(YEAR)


def remove_all(store: SqlStore, procedure: Procedure) -> None:
    found = retention(store, procedure).preview()
    assert (found.references, found.numbers) == ((REF,), (1,))
    done = retention(store, procedure).anonymise(found.references, found.numbers)
    assert (done.requests, done.placements, done.not_wiped) == (1, 1, ())


@pytest.fixture
def plain_store(tmp_path: Path) -> Iterator[SqlStore]:
    """A store without encryption at `tmp_path / "plain.db"`, otherwise as the program makes one."""
    engine = plain_engine(tmp_path / "plain.db")
    migrate(engine)
    with closing(engine.raw_connection()) as raw:
        raw.cursor().execute("PRAGMA journal_mode = wal")
    store = SqlStore(engine, str(tmp_path / "plain.db"))
    yield store
    store.close()


def told_in(files: Iterator[Path]) -> set[str]:
    """Give the secrets that can be read in files, folded as the search index has them too."""
    content = b"".join(file.read_bytes() for file in files).lower()
    return {secret for secret in SECRETS if secret.lower().encode() in content}


def test_nothing_of_it_is_in_the_file_its_log_or_a_new_copy(
    plain_store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    fill(plain_store, procedure)
    assert told_in(tmp_path.glob("plain.db*")) == set(SECRETS)
    remove_all(plain_store, procedure)
    assert told_in(tmp_path.glob("plain.db*")) == set()
    content = b"".join(file.read_bytes() for file in tmp_path.glob("plain.db*"))
    assert b"Noor Peeters" in content
    with closing(dbapi2.connect(tmp_path / "plain.db", isolation_level=None)) as tool:
        tool.execute("VACUUM INTO ?", (str(tmp_path / "copy.db"),))
    assert told_in(tmp_path.glob("copy.db")) == set()
    assert told_in(tmp_path.glob("plain.db*")) == set()


def test_a_copy_made_before_the_file_is_wiped_has_nothing_of_it_either(
    plain_store: SqlStore, procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(plain_store, procedure)
    monkeypatch.setattr(plain_store, "wipe", lambda: None)
    remove_all(plain_store, procedure)
    with closing(dbapi2.connect(tmp_path / "plain.db", isolation_level=None)) as tool:
        tool.execute("VACUUM INTO ?", (str(tmp_path / "copy.db"),))
    assert told_in(tmp_path.glob("copy.db")) == set()


def test_nothing_that_an_encrypted_store_tells_names_it(
    store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    fill(store, procedure)
    before = figures_of(store, procedure)
    remove_all(store, procedure)
    with closing(raw_connection(tmp_path / "store.db")) as tool:
        names = [name for (name,) in tool.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [str(row) for name in names for row in tool.execute(f'SELECT * FROM "{name}"')]
        tool.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, requests_fts, row)")
        rows += [str(row) for row in tool.execute("SELECT term FROM temp.words")]
    assert [secret for secret in SECRETS if secret.lower() in "\n".join(rows).lower()] == []
    assert store.check() == ()
    assert figures_of(store, procedure) == before
    with store.read() as work:
        assert work.requests.counts(RequestQuery(search="wolfsmelk")) == {}
        assert work.imports.all()[0].files == ("overzicht.xlsx",)
        assert (work.replies.of(REF), work.replies.draft(REF)) == ([], None)
        kept = work.requests.get(REF)
        assert work.requests.get(kept.other_references[0]) == kept
        assert [one.child for one in work.placements.all()] == ["", "Noor Peeters"]
    assert [one.name for one in SavedFilters(store).all()] == ["Open"]
    assert [form.texts for form in Unfinished(store).waiting()] == [{"child": "Noor Peeters"}]
    assert Unfinished(store).begun() == {}


def test_a_fault_in_the_middle_leaves_all_as_it_was(
    store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    fill(store, procedure)
    with store.read() as work:
        before = (work.requests.get(REF), work.placements.all(), work.replies.of(REF), work.imports.all())
    for table in ("replies", "drafts", "settings", "import_batches", "history"):
        with closing(raw_connection(tmp_path / "store.db")) as tool:
            for action in ("UPDATE", "DELETE", "INSERT"):
                tool.execute(
                    f"CREATE TRIGGER trouble_{action} BEFORE {action} ON {table} "
                    "BEGIN SELECT RAISE(ABORT, 'trouble'); END"
                )
        with pytest.raises(IntegrityError, match="trouble"):
            retention(store, procedure).anonymise([REF])
        with closing(raw_connection(tmp_path / "store.db")) as tool:
            for action in ("UPDATE", "DELETE", "INSERT"):
                tool.execute(f"DROP TRIGGER trouble_{action}")
        with store.read() as work:
            assert before == (
                work.requests.get(REF),
                work.placements.all(),
                work.replies.of(REF),
                work.imports.all(),
            )
    assert not retention(store, procedure).preview().has_traces


def test_while_another_program_reads_it_is_not_wiped_and_that_is_told(
    store: SqlStore, procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store, procedure)
    event.listen(store._engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout = 50"))
    with closing(raw_connection(tmp_path / "store.db")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM requests").fetchone()
        done = retention(store, procedure).anonymise([REF])
        assert [one.code for one in done.not_wiped] == ["store_busy"]
        assert retention(store, procedure).preview().has_traces
        assert [one.code for one in retention(store, procedure).finish()] == ["store_busy"]
    assert retention(store, procedure).finish() == ()
    assert not retention(store, procedure).preview().has_traces


def test_a_history_loses_texts_alone_and_only_without_personal_data(
    store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    fill(store, procedure)
    change = "UPDATE history SET event = json_set(event, '$.note', 'x') WHERE kind = 'parent_contact'"
    with closing(raw_connection(tmp_path / "store.db")) as tool:
        with pytest.raises(dbapi2.IntegrityError, match="only ever appended to"):
            tool.execute(change)
        retention(store, procedure).anonymise([REF])
        tool.execute(change)
        for refused in (
            "UPDATE history SET number = 99 WHERE kind = 'parent_contact'",
            "UPDATE history SET kind = 'notice_sent' WHERE kind = 'parent_contact'",
            "UPDATE history SET event = json_set(event, '$.on', '2020-01-01') WHERE kind = 'parent_contact'",
            "DELETE FROM history",
        ):
            with pytest.raises(dbapi2.IntegrityError, match="only ever appended to"):
                tool.execute(refused)


def test_backups_are_named_and_deleted_when_asked(
    store: SqlStore, procedure: Procedure, tmp_path: Path
) -> None:
    fill(store, procedure)
    engine = file_engine(tmp_path / "store.db", KEY)
    backups = [write_backup(engine, tmp_path / "store.db", KEY) for _ in range(2)]
    engine.dispose()
    aside = tmp_path / "store-damaged-20200101-080000-000001.db"
    for end in ("", "-wal"):
        aside.with_name(aside.name + end).write_bytes(b"old")
    (tmp_path / "other.db").write_bytes(b"another store")
    kept = retention(store, procedure)
    assert kept.preview().copies == [*reversed(backups), aside]
    assert [one.code for one in kept.preview().warnings] == ["anonymise_for_good", "copies_keep_all"]
    kept.remove_copies([backups[0], tmp_path / "other.db", aside])
    assert kept.copies() == [backups[1]]
    assert (tmp_path / "other.db").exists()
    assert not aside.with_name(aside.name + "-wal").exists()


def test_it_is_the_same_after_opening_anew(
    stores: StoreFactory, procedure: Procedure, tmp_path: Path
) -> None:
    store = stores.open(tmp_path / "again.db")
    fill(store, procedure)
    remove_all(store, procedure)
    with store.read() as work:
        before = work.requests.get(REF)
    store.close()
    assert not (tmp_path / "again.db-wal").exists()
    with closing(open_store(tmp_path / "again.db", KEY)) as again:
        with again.read() as work:
            assert work.requests.get(REF) == before
            assert work.requests.get(OTHER).child.name == "Noor Peeters"
        assert again.check() == ()
        assert retention(again, procedure).preview().is_empty


def test_the_child_stays_one_child_in_the_figures(store: SqlStore, procedure: Procedure) -> None:
    with store.write() as work:
        for number in range(3):
            work.requests.add(replace(family(procedure), reference=f"OV-{number}", other_references=()))
    before = figures_of(store, procedure)
    assert before.figures.children == 1
    retention(store, procedure).anonymise(["OV-0", "OV-2"])
    assert figures_of(store, procedure) == before
    retention(store, procedure).anonymise(["OV-1"])
    assert figures_of(store, procedure) == before


def test_nothing_is_left_of_a_name_in_a_fingerprint(store: SqlStore, procedure: Procedure) -> None:
    with store.write() as work:
        work.requests.add(replace(family(procedure), reference=FINGERPRINT, other_references=()))
    removed = retention(store, procedure).anonymise([FINGERPRINT])
    with store.read() as work:
        assert work.requests.resolve([FINGERPRINT]) == {}
        kept = [row.reference for row in work.requests.rows(RequestQuery(), 5)]
    assert len(kept) == 1
    assert kept[0].startswith("L-2026-")
    assert removed.renamed == {FINGERPRINT: kept[0]}
    with pytest.raises(UnknownReference):
        retention(store, procedure).anonymise([FINGERPRINT])


def test_a_damaged_disk_is_told(
    store: SqlStore, procedure: Procedure, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store, procedure)

    def fail() -> None:
        raise StoreError(Message.of("store_disk_full"))

    monkeypatch.setattr(store, "wipe", fail)
    assert [one.code for one in retention(store, procedure).anonymise([REF]).not_wiped] == ["store_disk_full"]


def test_a_store_from_before_can_remove_it_too(
    stores: StoreFactory, procedure: Procedure, tmp_path: Path
) -> None:
    store = stores.open(tmp_path / "old.db")
    fill(store, procedure)
    store.close()
    with closing(raw_connection(tmp_path / "old.db")) as tool:
        take_back_retention(tool)
    with closing(open_store(tmp_path / "old.db", KEY)) as migrated:
        remove_all(migrated, procedure)
        assert len(migrated.copies()) == 1
        assert migrated.check() == ()
