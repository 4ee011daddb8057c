"""`statuses`, as people and scripts read it, and as a PDF."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.main import DONE, UNUSABLE, run
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import TRANSITIONS, Status
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import RECEIVED


@pytest.fixture
def call(qapp: object, procedure: Procedure) -> Callable[..., int]:
    services = build_services(MemoryStore(), procedure, lambda: RECEIVED)
    return lambda *words: run(parse(("statuses", *words)), services, Texts("nl", procedure))


def test_a_script_gets_every_status_with_its_rules(
    call: Callable[..., int], capsys: pytest.CaptureFixture[str], procedure: Procedure
) -> None:
    assert call("--json") == DONE
    told = json.loads(capsys.readouterr().out)
    assert told["procedure"] == {"id": "ninove", "version": procedure.version}
    assert [one["status"] for one in told["statuses"]] == [status.value for status in Status]
    for one in told["statuses"]:
        status = Status(one["status"])
        assert {Status(code) for code in one["next"]} == TRANSITIONS[status]
        assert one["final"] == status.is_final
        assert one["shortage"] == (status is Status.NOT_POSSIBLE)
        assert all(rule["place"] == procedure.clauses[rule["rule"]].place for rule in one["rules"])
    (offer,) = (one for one in told["statuses"] if one["status"] == "in_progress")
    assert offer["needs"] == ["offer", "start", "reply_by"]
    assert offer["avoid"][1] == {"case": "De ouders hebben je bod al aanvaard.", "instead": "approved"}
    assert told["which"][-1]["status"] == "not_possible"


def test_people_read_it_in_their_own_words(
    call: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call() == DONE
    said = capsys.readouterr().out
    assert "Opvangplan niet mogelijk (not_possible)" in said
    assert "Je bent volzet op de gevraagde dagen" in said
    assert said.index("Nieuw (new)") > said.index("1. ")


def test_it_is_written_as_a_pdf_or_not_at_all(
    call: Callable[..., int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert call("--pdf", str(tmp_path / "guide.pdf")) == DONE
    assert str(tmp_path / "guide.pdf") in capsys.readouterr().out
    assert PdfReader(tmp_path / "guide.pdf").pages
    assert call("--pdf", str(tmp_path / "gone" / "guide.pdf")) == UNUSABLE
    assert "gone" in capsys.readouterr().err
    assert sorted(one.name for one in tmp_path.iterdir()) == ["guide.pdf"]
