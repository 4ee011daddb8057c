"""The same store on a real PostgreSQL server: what is kept, refused and found there."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from llko_desktop.domain.answer_figures import AnswerState
from llko_desktop.domain.figure_period import month_of
from llko_desktop.domain.figures import FigureKind, FigurePart
from llko_desktop.domain.pictures import Crop, Picture, PictureKind, PictureLook
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import note_contact
from llko_desktop.services.drafts import ReadFile, RequestDraft
from llko_desktop.services.figures import FigureService
from llko_desktop.services.import_report import UndoneImport
from llko_desktop.services.intake import Intake
from llko_desktop.services.ports import PictureBytes, RequestQuery, StaleWrite, StoreError, UnknownReference
from llko_desktop.services.replies import Reply, TemplateUse
from llko_desktop.services.retention import Retention
from llko_desktop.services.template_library import TemplateLibrary
from llko_desktop.services.trial import Fate, RowDecision
from llko_desktop.storage.opening import open_server
from llko_desktop.storage.store import SqlStore
from tests.helpers.lists import check_lists, listed_requests
from tests.helpers.memory_store import MemoryStore
from tests.helpers.replies import TEMPLATES
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, offered
from tests.helpers.stores import code_of

pytestmark = pytest.mark.slow
_WHOLE = (FigureKind.RECEIVED, FigureKind.CLOSED, FigureKind.SHORTAGE, FigureKind.OPEN, FigureKind.WEEKDAY)
AT = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


def _programs() -> Path:
    """Give the folder of the server's programs, the newest version's."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is not installed")
    return found[-1].parent


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of an empty database on a server of its own, which runs as its own user."""
    programs, user = _programs(), "postgres" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory() as name, socket.socket() as free:
        folder = Path(name)
        folder.chmod(0o777)
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        data = folder / "data"

        def run(*command: str) -> None:
            subprocess.run(command, user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL)

        run(
            str(programs / "initdb"),
            "-D",
            str(data),
            "-U",
            "krekel",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
        )
        server = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log")]
        run(*server, "-o", f"-p {port} -k {folder} -c listen_addresses=127.0.0.1", "start")
        try:
            yield f"postgresql+psycopg://krekel@127.0.0.1:{port}/postgres"
        finally:
            run(*server, "-m", "immediate", "stop")


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    """An empty shared store."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    opened = open_server(url)
    yield opened
    opened.close()


def test_what_is_kept_is_there_for_the_next_program(store: SqlStore, url: str, procedure: Procedure) -> None:
    with store.write() as work:
        kept = work.requests.add(offered(procedure, reply_by=RECEIVED))
        work.settings.set_value("theme", "dark")
    other = open_server(url)
    with other.read() as work:
        assert work.requests.get(kept.reference) == kept
        assert [entry.item for entry in work.outbox.open()] == list(kept.progress.items)
        assert work.settings.value("theme") == "dark"
        assert work.requests.counts(RequestQuery("noor 0470/12")) == {Status.IN_PROGRESS: 1}
        assert work.requests.counts(RequestQuery("oor")) == {}
    assert other.check() == ()
    other.close()


def test_lists_are_those_of_a_store_in_memory(store: SqlStore) -> None:
    check_lists(store, listed_requests())


def test_what_another_window_wrote_is_noticed(store: SqlStore, url: str) -> None:
    other = open_server(url)
    assert not store.changed_elsewhere()
    with other.write() as work:
        work.settings.set_value("theme", "dark")
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()
    other.close()


def test_a_stale_write_is_refused(store: SqlStore) -> None:
    with store.write() as work:
        first = work.requests.add(make_request())
    with store.write() as work:
        work.requests.save(replace(first, remarks="hier"))
    with pytest.raises(StaleWrite), store.write() as work:
        work.requests.save(replace(first, remarks="daar"))


def test_history_is_only_ever_appended_to(store: SqlStore, url: str) -> None:
    with store.write() as work:
        work.requests.add(make_request())
    engine = create_engine(url)
    for change in ("UPDATE history SET event = '{}'", "DELETE FROM history", "TRUNCATE history"):
        with pytest.raises(DBAPIError, match="only ever appended"), engine.begin() as connection:
            connection.execute(text(change))
    engine.dispose()


def test_templates_are_kept_changed_and_chosen(store: SqlStore, url: str) -> None:
    window = open_server(url)
    mine, other = (TemplateLibrary(one, TEMPLATES, lambda: AT) for one in (store, window))
    source = replace(
        TEMPLATES.get(Purpose.FULL_PLACE, "nl"), body="'; DROP TABLE templates; --\x00 {{ child }} 🌸"
    )
    made = mine.create(Purpose.FULL_PLACE, "nl", "Wachtlijst", source)
    assert made.template.body == "'; DROP TABLE templates; -- {{ child }} 🌸"
    with store.write() as work:
        request = work.requests.add(make_request())
        work.replies.add(Reply(request.reference, made.template.key, "nl", "s", "b", RECEIVED, AT))
    other.set_default(made.template.key, "nl")
    entry = mine.entry(made.template.key, "nl")
    assert (entry.is_default, entry.changed_at, entry.use) == (True, AT, TemplateUse(1, RECEIVED))
    changed = other.save(replace(entry.template, body="Beste,"), entry.version)
    with pytest.raises(StaleWrite):
        mine.delete(entry.template.key, "nl", entry.version)
    second = mine.create(Purpose.FULL_PLACE, "nl", "Tweede").template.key
    mine.set_default(second, "nl")
    assert other.default(Purpose.FULL_PLACE, "nl").key == second
    removed = other.delete(entry.template.key, "nl", changed.version)
    assert mine.bring_back(removed) == replace(changed, version=4, is_default=False)
    engine = create_engine(url)
    with pytest.raises(DBAPIError, match="uq_templates_default"), engine.begin() as connection:
        connection.execute(text("UPDATE templates SET is_default = true"))
    engine.dispose()
    assert store.check() == ()
    window.close()


def test_templates_chosen_by_several_at_once_leave_one_default(store: SqlStore, url: str) -> None:
    library = TemplateLibrary(store, TEMPLATES, lambda: AT)
    keys = [library.create(Purpose.FULL_PLACE, "nl", f"Tekst {n}").template.key for n in range(3)]
    windows = [open_server(url) for _ in keys]

    def choose(window: SqlStore, key: str) -> None:
        for _ in range(5):
            TemplateLibrary(window, TEMPLATES, lambda: AT).set_default(key, "nl")

    threads = [threading.Thread(target=choose, args=pair) for pair in zip(windows, keys, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [entry.is_default for entry in library.entries() if entry.template.key in keys].count(True) == 1
    for window in windows:
        window.close()


def test_an_import_is_tried_carried_out_and_taken_back(
    store: SqlStore, url: str, procedure: Procedure
) -> None:
    intake = Intake(store, procedure, lambda: RECEIVED)
    walk_in = intake.add(RequestDraft(RECEIVED, Child("Noor Peeters"), source=Source.DOOR))
    noor = RequestDraft(RECEIVED, Child("Noor Peeters", birth_date=RECEIVED), "OV-1", residence="Ninove")
    trial = intake.trial(
        [ReadFile("a.csv", (noor, replace(noor, reference="OV-2", child=Child("Lou Maes"), position=1)))]
    )
    assert [row.fate for row in trial.rows] == [Fate.SIMILAR, Fate.NEW]
    report = intake.carry_out(trial, {(0, 0): RowDecision(merge_with=walk_in.reference)})
    assert report is not None
    assert report.batch is not None
    with store.read() as work:
        assert work.requests.get(walk_in.reference).reference == "OV-1"
        assert work.requests.counts(RequestQuery("Ninove")) == {Status.NEW: 2}
    assert intake.undo_import(report.batch) == UndoneImport(removed=1, put_back=1)
    with store.read() as work:
        back = work.requests.get(walk_in.reference)
        assert dict(work.requests.resolve(["OV-1", "OV-2"])) == {}
    assert replace(back, history=walk_in.history, version=1) == walk_in
    engine = create_engine(url)
    with pytest.raises(DBAPIError, match="only ever appended"), engine.begin() as connection:
        connection.execute(text("DELETE FROM history"))
    engine.dispose()
    assert store.check() == ()


def test_writers_wait_for_each_other(store: SqlStore) -> None:
    with store.write() as work:
        work.settings.set_value("counter", 0)

    def count_up() -> None:
        for _ in range(10):
            with store.write() as work:
                work.settings.set_value("counter", work.settings.value("counter") + 1)

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as work:
        assert work.settings.value("counter") == 40


def test_a_store_of_a_later_program_is_left_alone(store: SqlStore, url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreError) as refused:
        open_server(url)
    assert code_of(refused.value) == "store_is_newer"


def test_a_server_that_does_not_answer_is_said() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        address = f"postgresql+psycopg://krekel@127.0.0.1:{silent.getsockname()[1]}/postgres"
        with pytest.raises(StoreError) as refused:
            open_server(address)
    assert code_of(refused.value) == "server_not_reached"


def test_pictures_are_kept_ordered_and_put_back(store: SqlStore, url: str) -> None:
    look = PictureLook(312.4, 0.512, 0.203, maybe_turned=True)
    content = PictureBytes(bytes(range(256)) * 40, b"\x00\xff" * 9000, "c" * 64, AT)
    photo = Picture(0, PictureKind.PHOTO, 0, 640, 480, "b" * 64, look, "De tuin 🌸", Crop(1, 2, 640, 480))
    logo = replace(photo, kind=PictureKind.LOGO, crop=None)
    with store.write() as work:
        first, second, kept = (work.pictures.add(new, content) for new in (photo, photo, logo))
        work.pictures.reorder([second.number, first.number])
    other = open_server(url)
    with other.read() as work:
        assert [picture.number for picture in work.pictures.all()] == [
            kept.number,
            second.number,
            first.number,
        ]
        assert work.pictures.content(first.number) == content
        assert work.pictures.jpeg(first.number) == content.jpeg
        assert work.pictures.knows(PictureKind.PHOTO, "c" * 64)
    with other.write() as work:
        work.pictures.remove(first.number, first.version)
    with store.write() as work:
        with pytest.raises(UnknownReference):
            work.pictures.save(first)
        assert work.pictures.add(first, content) == first
        with pytest.raises(StaleWrite):
            work.pictures.save(replace(second, version=7))
    with pytest.raises(DBAPIError), store.write() as work:
        work.pictures.add(replace(logo, digest="d" * 64), content)
    assert other.changed_elsewhere()
    assert other.check() == ()
    other.close()


def test_figures_are_those_of_a_plain_recount(store: SqlStore, procedure: Procedure) -> None:
    plain = MemoryStore()
    made = [
        entered(
            in_status(
                status,
                procedure,
                RECEIVED + timedelta(number),
                reference=f"OV-{number}",
                source=list(Source)[number % 4],
                residence=("9400 Ninove", "NINOVE", "")[number % 3],
                child=Child(("Noor", "Lou", "")[number % 3]),
            ),
            RECEIVED + timedelta(2 * number),
        )
        for number, status in enumerate([*Status] * 2)
    ]
    for kept in (store, plain):
        with kept.write() as work:
            for request in made:
                work.requests.add(request)
    here, there = (FigureService(one, procedure, lambda: RECEIVED + timedelta(15)) for one in (store, plain))
    period = month_of(RECEIVED)
    report = here.report(period)
    assert report == there.report(period)
    assert (report.figures.received, report.figures.closed) == (14, 8)
    parts = [FigurePart(kind) for kind in _WHOLE]
    parts += [FigurePart(FigureKind.ANSWER, state) for state in AnswerState]
    parts += [FigurePart(FigureKind.RESIDENCE, "ninove"), FigurePart(FigureKind.SOURCE, Source.DOOR)]
    for part in parts:
        assert here.references(part, period) == there.references(part, period)


def test_personal_data_goes_for_good(store: SqlStore, url: str, procedure: Procedure) -> None:
    closed = in_status(Status.NOT_POSSIBLE, procedure, residence="Kerkstraat 1, 9400 Ninove", remarks="astma")
    with store.write() as work:
        work.requests.add(entered(note_contact(closed, RECEIVED, RECEIVED, "belde"), RECEIVED))
        work.requests.add(make_request(reference="OV-2", child=Child("Lou"), parents=()))
    day = RECEIVED.replace(year=RECEIVED.year + 5)
    retention = Retention(store, procedure, lambda: day)
    figures = FigureService(store, procedure, lambda: day)
    before = figures.report(month_of(RECEIVED))
    engine = create_engine(url)
    change = text("UPDATE history SET event = replace(event, 'belde', 'x') WHERE kind = 'parent_contact'")
    with pytest.raises(DBAPIError, match="only ever appended to"), engine.begin() as connection:
        connection.execute(change)
    found = retention.preview()
    assert (found.references, found.copies) == ((closed.reference,), ())
    assert retention.anonymise(found.references).not_wiped == ()
    assert figures.report(month_of(RECEIVED)) == before
    with engine.connect() as connection:
        told = str(connection.execute(text("SELECT * FROM requests JOIN history ON id = request_id")).all())
    assert [one for one in ("Noor", "Kerkstraat", "astma", "belde") if one in told] == []
    for refused in ("UPDATE history SET number = number + 9", "DELETE FROM history", "TRUNCATE history"):
        with pytest.raises(DBAPIError, match="only ever appended to"), engine.begin() as connection:
            connection.execute(text(refused))
    engine.dispose()
    assert store.check() == ()
