"""None of what is kept can be read in the files: the database, its log, its shared memory, a backup."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from llko_desktop.domain.pictures import Picture, PictureKind, PictureLook
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import Child, Parent
from llko_desktop.services.ports import Draft, PictureBytes
from llko_desktop.services.replies import Reply
from llko_desktop.storage.backups import write_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.keys import Key
from llko_desktop.storage.opening import create_store
from tests.helpers.requests import RECEIVED, make_request

SECRETS = (
    "Wolfsmelk",
    "Klaproosje",
    "kattenstaart@example.be",
    "0470998877",
    "Boterbloemstraat",
    "heeft astma",
    "OV-2026-77777",
    "correct paard batterij",
    "CREATE TABLE",
)
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb") + b"\x12\x99pixels\xfe" * 3000
WEEK = (Phase(RECEIVED, (parse_schedule("ma 8-12"),)),)
PHOTO = Picture(0, PictureKind.PHOTO, 0, 800, 600, "f" * 64, PictureLook(1.0, 0.5, 0.2), "Wolfsmelk")


def test_no_name_can_be_read_in_any_file(tmp_path: Path) -> None:
    path, key = tmp_path / "store.db", Key.passphrase("correct paard batterij")
    store = create_store(path, key)
    at = datetime(2026, 3, 2, tzinfo=UTC)
    with store.write() as work:
        work.requests.add(
            make_request(
                reference="OV-2026-77777",
                child=Child("Klaproosje Wolfsmelk"),
                parents=(Parent("Ann Wolfsmelk", "kattenstaart@example.be", "0470998877"),),
                residence="Boterbloemstraat 1",
                remarks="heeft astma",
            )
        )
        work.replies.add(Reply("OV-2026-77777", "received", "nl", "Klaproosje", "Wolfsmelk", RECEIVED, at))
        work.replies.save_draft(Draft("OV-2026-77777", "received", "nl", "Klaproosje", "Wolfsmelk"))
        kept = work.pictures.add(PHOTO, PictureBytes(JPEG, JPEG, "f" * 64, at))
        work.placements.add(Placement("Klaproosje Wolfsmelk", WEEK, note="heeft astma"))
        work.settings.save_provider(Provider("Wolfsmelk", street="Boterbloemstraat 1"))
    engine = file_engine(path, key)
    write_backup(engine, path, key)
    engine.dispose()
    with store.write() as work:
        work.pictures.remove(kept.number, kept.version)

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {file.suffix for file in files} == {".db", ".db-wal", ".db-shm"}
    for file in files:
        content = file.read_bytes().lower()
        for part in (JPEG[:20], JPEG[2000:2012], b"f" * 64):
            assert part.lower() not in content, file.name
        for secret in SECRETS:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert secret.lower().encode(encoding) not in content, (file.name, secret)
    store.close()
