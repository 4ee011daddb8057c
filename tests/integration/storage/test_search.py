"""Search: accents, case and spelling of phone numbers do not matter, and nothing a user types is an error."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.status import Status
from llko_desktop.services.ports import RequestQuery, UnitOfWork
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.search import matches
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import in_status, make_request
from tests.helpers.stores import KEY, StoreFactory, raw_connection, take_back_templates


@pytest.fixture(scope="module")
def store(stores: StoreFactory, tmp_path_factory: pytest.TempPathFactory, procedure: Procedure) -> SqlStore:
    path: Path = stores.file(tmp_path_factory.mktemp("search") / "store.db")
    opened = open_store(path, KEY)
    zoe = {
        "child": Child("Zoë D’Hondt-Łukasz"),
        "parents": (
            Parent("Inês Ågren", "ines.agren@example.be", "0470/12.34.56"),
            Parent("Bo", "", "054 50 50 50"),
        ),
        "residence": "Ninove",
        "remarks": "grootmoeder woont in Gent",
        "notes": "belde op maandag",
    }
    sem = {
        "child": Child("Sem Yıldız"),
        "parents": (Parent("", "", "+33 6 12 34 56 78"), Parent("", "", "bel 12")),
    }
    with opened.write() as work:
        work.requests.add(make_request(reference="OV-2026-00412", **zoe))
        work.requests.add(in_status(Status.CANCELLED, procedure, reference="OV-2026-00500", **sem))
    return opened


def _count(work: UnitOfWork, query: RequestQuery) -> int:
    return sum(work.requests.counts(query).values())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("zoe", 1),
        ("ZOË", 1),
        ("zo", 1),
        ("oe", 0),
        ("dhondt", 0),
        ("d'hondt", 1),
        ("lukasz zoe", 1),
        ("yildiz", 1),
        ("ines@", 1),
        ("agren@example.be", 1),
        ("ninove", 1),
        ("gent", 1),
        ("maandag", 1),
        ("gent sem", 0),
        ("00412", 1),
        ("OV-2026-00412", 1),
        ("ov-2026", 2),
        ("2026-00500", 1),
        ("0470123456", 1),
        ("0470/12.34.56", 1),
        ("+32470123456", 1),
        ("+32 470 12", 1),
        ("0032 470 12 34 56", 1),
        ("470 12 34", 1),
        ("ines 0470/12", 1),
        ("sem 0470/12", 0),
        ("054505050", 1),
        ("+33612345678", 1),
        ("0612345678", 1),
        ("0470123457", 0),
        ("", 2),
        ("   ", 2),
        ("?!", 0),
        ('" OR 1=1 --', 0),
        ("NEAR(zoe sem)", 0),
        ("zoe*", 1),
        ("search_text:zoe", 0),
    ],
)
def test_a_search_finds(store: SqlStore, words: str, found: int) -> None:
    with store.read() as work:
        assert _count(work, RequestQuery(words)) == found
        assert len(work.requests.rows(RequestQuery(words), 10)) == found


def test_a_status_narrows_the_list(store: SqlStore) -> None:
    with store.read() as work:
        closed = frozenset({Status.CANCELLED})
        assert len(work.requests.rows(RequestQuery("", closed), 10)) == 1
        assert len(work.requests.rows(RequestQuery("zoe", closed), 10)) == 0
        assert len(work.requests.rows(RequestQuery("", closed | {Status.NEW}), 10)) == 2


@given(words=st.text(max_size=30))
def test_nothing_typed_is_an_error(store: SqlStore, words: str) -> None:
    with store.read() as work:
        assert 0 <= _count(work, RequestQuery(words)) <= 2


@given(words=st.text("zoeyıldsem0124756 -/+.@'", max_size=12))
def test_a_store_without_an_index_finds_the_same(store: SqlStore, words: str) -> None:
    from sqlalchemy import select

    from llko_desktop.storage.schema import requests

    with store._engine.connect() as connection:
        scanned = set(connection.scalars(select(requests.c.reference).where(matches(words, indexed=False))))
        indexed = set(connection.scalars(select(requests.c.reference).where(matches(words, indexed=True))))
    assert scanned == indexed


def test_what_was_changed_is_found_by_its_new_words_only(store: SqlStore) -> None:
    from dataclasses import replace

    with store.write() as work:
        request = work.requests.add(make_request(reference="OV-9", remarks="egel"))
    with store.write() as work:
        request = work.requests.save(replace(request, remarks="kikker"))
    with store.read() as work:
        assert _count(work, RequestQuery("egel")) == 0
        assert _count(work, RequestQuery("kikker")) == 1
    assert store.check() == ()


def test_a_store_of_before_finds_pictures_once_migrated(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    older = stores.open(path)
    with older.write() as work:
        work.requests.add(make_request(reference="OV-1", child=Child("Leo 🦁"), parents=(Parent("♥"),)))
        work.requests.add(make_request(reference="OV-2", child=Child("Leo"), remarks="?!"))
    older.close()
    tool = raw_connection(path)
    take_back_templates(tool)
    tool.execute("UPDATE requests SET search_text = 'ov leo'")
    tool.execute("UPDATE alembic_version SET version_num = '0003'")
    tool.close()
    migrated = open_store(path, KEY)
    with migrated.read() as work:
        found = {
            word: [row.reference for row in work.requests.rows(RequestQuery(word), 9)] for word in "🦁♥?"
        }
    assert found == {"🦁": ["OV-1"], "♥": ["OV-1"], "?": ["OV-2"]}
    assert migrated.check() == ()
    migrated.close()
