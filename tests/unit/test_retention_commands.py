"""`anonymise`, as scripts use it: nothing goes without --yes, and what went is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.main import DONE, REFUSED, UNUSABLE, run
from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import Status
from llko_desktop.services.bundle import Services
from llko_desktop.services.ports import StoreError
from llko_desktop.storage.backups import write_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.store import SqlStore
from llko_desktop.texts.speech import Texts
from tests.helpers.requests import RECEIVED, entered, in_status
from tests.helpers.stores import KEY

REF, OPEN, TODAY = "OV-2026-00001", "OV-2026-00002", date(2031, 6, 1)


@pytest.fixture
def services(store: SqlStore, procedure: Procedure, tmp_path: Path) -> Services:
    """Give the use cases over a store with a closed request, an open one of its family, and a backup."""
    with store.write() as work:
        work.requests.add(entered(in_status(Status.NOT_POSSIBLE, procedure), RECEIVED))
        work.requests.add(in_status(Status.ACKNOWLEDGED, procedure, reference=OPEN))
    engine = file_engine(tmp_path / "store.db", KEY)
    write_backup(engine, tmp_path / "store.db", KEY)
    engine.dispose()
    return build_services(store, procedure, lambda: TODAY)


@pytest.fixture
def call(services: Services, procedure: Procedure) -> Callable[..., int]:
    return lambda *words: run(parse(("anonymise", *words)), services, Texts("en", procedure))


@pytest.fixture
def asked(call: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    def ask(*words: str) -> Any:
        assert call(*words, "--json") == DONE
        return json.loads(capsys.readouterr().out)

    return ask


def test_without_yes_it_only_shows(
    call: Callable[..., int], services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call() == DONE
    told = capsys.readouterr()
    assert told.out.splitlines() == [f"{REF} · Noor Peeters · Closed on Mon 2 Mar 2026, 5 years ago or more."]
    assert "This cannot be undone" in told.err
    assert "Earlier backups still hold everything" in told.err
    assert told.err.endswith("Nothing was changed. Add --yes to remove it for good.\n")
    assert services.retention.preview().references == (REF,)


def test_the_look_has_a_name_of_its_own(
    asked: Callable[..., Any], call: Callable[..., int], services: Services
) -> None:
    assert asked("--dry-run") == asked()
    assert services.retention.preview().references == (REF,)
    with pytest.raises(SystemExit) as ended:
        call("--dry-run", "--yes")
    assert ended.value.code == UNUSABLE
    assert services.retention.preview().references == (REF,)


def test_with_yes_it_goes_and_the_backups_when_asked(
    asked: Callable[..., Any], services: Services, tmp_path: Path
) -> None:
    told = asked("--yes")
    assert [one["reference"] for one in told["requests"]] == [REF]
    assert (told["done"], told["wiped"], len(told["copies"])) == (True, True, 1)
    assert asked() == {
        "requests": [],
        "placements": [],
        "held_back": [],
        "copies": told["copies"],
        "has_traces": False,
        "done": False,
    }
    assert asked("--yes", "--delete-backups")["copies_deleted"] == 1
    assert not list((tmp_path / "backups").iterdir())


def test_a_family_and_what_stays_of_it(call: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--reference", REF, "--yes") == DONE
    assert capsys.readouterr().out.splitlines() == [
        f"{REF} · Noor Peeters · At the family’s request; closed on Mon 2 Mar 2026.",
        "Stays for now:",
        f"Noor Peeters · Request {OPEN} is still open (“Request received”). Close it first.",
        "Personal data removed: 1 request(s), 0 placement(s).",
    ]
    assert call("--reference", REF) == REFUSED
    assert "was removed on Sun 1 Jun 2031" in capsys.readouterr().err


def test_nothing_to_do_is_said(call: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--before", "2026-03-02") == DONE
    told = capsys.readouterr()
    assert told.out == "There is no personal data to remove.\n"
    assert "Nothing was changed" not in told.err


@pytest.mark.parametrize("words", [("--before", "2031-06-02"), ("--reference", "OV-9")])
def test_what_cannot_be_meant_is_refused(call: Callable[..., int], words: tuple[str, ...]) -> None:
    assert call(*words, "--yes") == UNUSABLE


def test_what_could_not_be_wiped_is_told_and_done_later(
    call: Callable[..., int],
    store: SqlStore,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def busy() -> None:
        raise StoreError(Message.of("store_busy"))

    with monkeypatch.context() as patch:
        patch.setattr(store, "wipe", busy)
        assert call("--yes") == DONE
    assert "traces of it are left in the file" in capsys.readouterr().out
    assert call() == DONE
    assert "Add --yes" in capsys.readouterr().err
    assert call("--yes") == DONE
    assert "traces" not in capsys.readouterr().out
