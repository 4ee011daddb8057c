"""Templates in a real store: what survives, two windows at once, counting, and a store of before."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.emphasis import plain, spans
from llko_desktop.services.ports import Draft, StaleWrite
from llko_desktop.services.replies import KeptTemplate, Reply, ReplyTemplate, TemplateUse
from llko_desktop.services.template_library import TemplateLibrary
from llko_desktop.storage.backups import restore_backup, write_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.replies import TEMPLATES
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY, StoreFactory, raw_connection, take_back_templates

AT = datetime(2026, 3, 2, 8, 30, 15, 123456, tzinfo=UTC)
TEXT = ReplyTemplate(
    "wachtlijst-7f3a09bc",
    Purpose.FULL_PLACE,
    "nl",
    "Wachtlijst 🌸",
    "'; DROP TABLE\t%s",
    "Beste {{ parents }},\n\nÿ",
)


def _keep(store: SqlStore, *kept: KeptTemplate) -> list[KeptTemplate]:
    with store.write() as work:
        return [work.templates.save(one) for one in kept]


def _library(store: SqlStore) -> TemplateLibrary:
    return TemplateLibrary(store, TEMPLATES, lambda: AT)


def _write_replies(store: SqlStore, *replies: tuple[str, str, date]) -> None:
    with store.write() as work:
        request = work.requests.add(make_request())
        for template, language, day in replies:
            work.replies.add(Reply(request.reference, template, language, "s", "b", day, AT))


def test_templates_survive_a_restart(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    own, changed, gone = _keep(
        store,
        KeptTemplate(TEXT, AT, based_on="abc"),
        KeptTemplate(replace(TEXT, key="full_place", language="fr", title=""), AT),
        KeptTemplate(replace(TEXT, key="weg-00000000", language="en"), AT, deleted_at=AT),
    )
    with store.write() as work:
        work.templates.set_default(TEXT.purpose, "nl", TEXT.key)
    store.close()
    store = open_store(path, KEY)
    with store.read() as work:
        assert work.templates.find(TEXT.key, "nl") == replace(own, is_default=True, version=1)
        assert sorted(work.templates.all(), key=lambda one: one.template.language) == [
            changed,
            replace(own, is_default=True),
        ]
        assert work.templates.of_key("weg-00000000") == gone
        assert work.templates.find(TEXT.key, "fr") is None
        assert work.templates.of_key("nooit") is None
    assert store.check() == ()
    store.close()


def test_a_failed_transaction_leaves_no_template(store: SqlStore) -> None:
    with pytest.raises(StaleWrite):
        _keep(store, KeptTemplate(TEXT, AT), KeptTemplate(TEXT, AT))
    with store.read() as work:
        assert work.templates.all() == []


def test_a_template_written_elsewhere_is_not_written_over(store: SqlStore, tmp_path: Path) -> None:
    other = open_store(tmp_path / "store.db", KEY)
    (first,) = _keep(store, KeptTemplate(TEXT, AT))
    (second,) = _keep(other, replace(first, template=replace(TEXT, body="daar")))
    for stale in (first, KeptTemplate(TEXT, AT), replace(first, deleted_at=AT)):
        with pytest.raises(StaleWrite):
            _keep(store, stale)
    with store.read() as work:
        assert work.templates.all() == [second]
    assert store.changed_elsewhere()
    other.close()


def test_there_is_one_default_when_windows_choose_at_once(store: SqlStore, tmp_path: Path) -> None:
    keys = [_library(store).create(Purpose.FULL_PLACE, "nl", f"Tekst {n}").template.key for n in range(4)]
    windows = [open_store(tmp_path / "store.db", KEY) for _ in keys]
    ready = threading.Barrier(len(keys))

    def choose(window: SqlStore, key: str) -> None:
        ready.wait()
        for _ in range(5):
            _library(window).set_default(key, "nl")

    threads = [threading.Thread(target=choose, args=pair) for pair in zip(windows, keys, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as work:
        assert [kept.is_default for kept in work.templates.all()].count(True) == 1
    for window in windows:
        window.close()


def test_two_windows_that_give_one_title_do_not_both_get_it(store: SqlStore, tmp_path: Path) -> None:
    other = open_store(tmp_path / "store.db", KEY)
    _library(store).create(Purpose.FULL_PLACE, "nl", "Wachtlijst")
    with pytest.raises(Exception, match="template_title_taken"):
        _library(other).create(Purpose.APPROVED, "nl", "wachtlijst")
    other.close()


def test_the_store_itself_refuses_a_second_default(store: SqlStore, tmp_path: Path) -> None:
    _keep(store, KeptTemplate(TEXT, AT), KeptTemplate(replace(TEXT, key="b-00000000"), AT))
    tool = raw_connection(tmp_path / "store.db")
    with pytest.raises(dbapi2.IntegrityError, match="UNIQUE"):
        tool.execute("UPDATE templates SET is_default = 1")
    tool.close()


def test_use_is_counted_without_reading_replies(store: SqlStore, tmp_path: Path) -> None:
    days = [date(2026, 1, 1 + n % 28) for n in range(60)]
    _write_replies(store, *(("full_place" if n % 3 else TEXT.key, "nl", day) for n, day in enumerate(days)))
    with store.read() as work:
        assert work.templates.uses() == {
            ("full_place", "nl"): TemplateUse(40, date(2026, 1, 28)),
            (TEXT.key, "nl"): TemplateUse(20, date(2026, 1, 28)),
        }
    tool = raw_connection(tmp_path / "store.db")
    ((*_, plan),) = tool.execute(
        "EXPLAIN QUERY PLAN SELECT template, language, count(*), max(written_on) FROM replies "
        "GROUP BY template, language"
    )
    tool.close()
    assert plan == "SCAN replies USING COVERING INDEX ix_replies_template"


def test_a_backup_has_the_templates(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    made = _library(store).create(Purpose.FULL_PLACE, "nl", "Wachtlijst")
    _library(store).set_default(made.template.key, "nl")
    expected = _library(store).entries()
    engine = file_engine(path, KEY)
    backup = write_backup(engine, path, KEY)
    engine.dispose()
    _library(store).delete(made.template.key, "nl", 1)
    store.close()
    restore_backup(path, backup)
    restored = open_store(path, KEY)
    assert _library(restored).entries() == expected
    restored.close()


def test_a_store_of_before_keeps_its_replies_and_takes_templates(
    stores: StoreFactory, tmp_path: Path
) -> None:
    path = tmp_path / "store.db"
    older = stores.open(path)
    _write_replies(older, ("full_place", "nl", date(2026, 3, 3)), ("full_place", "nl", date(2026, 3, 5)))
    with older.read() as work:
        written = work.replies.of("OV-2026-00001")
    older.close()
    tool = raw_connection(path)
    take_back_templates(tool)
    tool.close()
    migrated = open_store(path, KEY)
    entry = _library(migrated).entry("full_place", "nl")
    assert (entry.use, entry.version) == (TemplateUse(2, date(2026, 3, 5)), 0)
    assert _library(migrated).save(entry.template, 0).version == 1
    with migrated.read() as work:
        assert work.replies.of("OV-2026-00001") == written
    assert migrated.check() == ()
    migrated.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1


@pytest.mark.parametrize("body", ["**Let op!** 2 ** 3", r"a\**b\**", "***", "Beste ouders,"])
def test_stars_that_were_written_before_there_was_bold_stay_stars(
    stores: StoreFactory, tmp_path: Path, body: str
) -> None:
    path = tmp_path / "store.db"
    older = stores.open(path)
    with older.write() as work:
        reference = work.requests.add(make_request()).reference
        work.replies.add(Reply(reference, "full_place", "nl", "s", body, date(2026, 3, 3), AT))
        work.replies.save_draft(Draft(reference, "full_place", "nl", "s", body))
    older.close()
    tool = raw_connection(path)
    take_back_templates(tool)
    tool.close()
    migrated = open_store(path, KEY)
    with migrated.read() as work:
        draft = work.replies.draft(reference)
        assert draft is not None
        for kept in (draft.body, work.replies.of(reference)[0].body):
            assert (plain(kept), spans(kept)) == (body, ())
    migrated.close()
