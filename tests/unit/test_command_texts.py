"""What `show` and `worklist` print, by the words of the window, on a store in memory."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli import reading, steps
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.output import Output
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.status import Source
from llko_desktop.services.steps import Steps
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import make_request

REFERENCE = "OV-2026-00001"
WITHDRAWN = "The parents withdrew their request"
Run = Callable[..., list[str]]


@pytest.fixture
def store() -> MemoryStore:
    """Give a store with a request that tells much, of a provider that asks an income tariff."""
    store = MemoryStore()
    opening = WeeklySchedule.of({day: [TimeRange(420, 1080)] for day in list(Weekday)[1:5]})
    with store.write() as work:
        work.settings.save_provider(Provider(tariff=Tariff.INCOME, opening=opening))
        work.requests.add(
            make_request(
                child=Child("Baby", expected_date=date(2026, 3, 4)),
                facts=("sibling",),
                residence="9400 Ninove",
                language="fr",
                remarks="liefst snel",
                notes="belt nog",
            )
        )
        work.requests.add(make_request(Source.PHONE, reference="L-2026-0001"))
    return store


@pytest.fixture
def run(store: MemoryStore, procedure: Procedure, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give the commands; each gives the lines that it printed."""
    commands: dict[str, Any] = {
        "show": reading.show,
        "worklist": reading.worklist,
        "set-status": steps.set_status,
        "contact": steps.contact,
    }

    def call(*words: str, today: date = date(2026, 3, 10)) -> list[str]:
        args: Namespace = parse(words)
        services = build_services(store, procedure, lambda: today)
        assert commands[args.command](args, services, Texts("en", procedure), Output(args.json)) == 0
        return capsys.readouterr().out.splitlines()

    return call


def test_show_tells_everything_with_the_clause_of_each_term(run: Run) -> None:
    lines = run("show", REFERENCE)
    assert lines[0] == f"{REFERENCE}  Baby  expected 4 Mar  New"
    assert lines[1] == "received Mon 2 Mar 2026 through Opvang.Vlaanderen"
    for line in (
        "9400 Ninove · French",
        "May give priority: Brother or sister in this childcare",
        "Remarks: liefst snel",
        "Your notes: belt nog",
        "! expected date has passed: ask for the birth date",
        "answer: Mon 16 Mar 2026",
    ):
        assert line in lines
    assert lines[lines.index("answer: Mon 16 Mar 2026") + 1].startswith("    R3 · Bijlage Ninove")
    assert lines[-1] == "Mon 2 Mar 2026  received through Opvang.Vlaanderen"


def test_what_was_taken_back_says_so(run: Run, store: MemoryStore, procedure: Procedure) -> None:
    run("set-status", REFERENCE, "acknowledged")
    Steps(store, procedure, lambda: date(2026, 3, 10)).undo(REFERENCE)
    day = "Tue 10 Mar 2026"
    assert run("show", REFERENCE)[-3:-1] == [
        f"{day}  taken back: status: Request received",
        f"{day}  status: Request received (taken back)",
    ]
    shown = json.loads("\n".join(run("show", REFERENCE, "--json")))
    assert [(e["number"], e["event"], e["taken_back"]) for e in shown["history"]] == [
        (1, "Received", False),
        (2, "StatusSet", True),
        (3, "StepUndone", False),
    ]
    assert shown["history"][2]["text"] == "taken back: status: Request received"
    assert shown["notes"] == "belt nog"
    assert shown["priority_facts"] == [{"code": "sibling", "text": "Brother or sister in this childcare"}]
    assert shown["deadlines"][0]["clause"].startswith("R3 · ")
    assert shown["proposal"]["template"] == "missing_information"


def test_the_worklist_has_the_words_of_the_windows_lines(run: Run) -> None:
    answer, by_when, closed, register, where, page, why, empty, *clauses = run("worklist")
    for words in ("Baby, expected 4 Mar", "6 day(s) left", "at the latest Fri 13 Mar · R3", "New"):
        assert words in answer
    assert "start 1 Sept · Mon Tue" in answer
    assert by_when == "    Answer by Mon 16 Mar 2026"
    assert (
        closed == "    You are closed on Mon 16 Mar 2026: the last opening day to answer is Fri 13 Mar 2026."
    )
    assert "to register since 2 Mar · R9" in register
    assert where.startswith("    Register on Opvang.Vlaanderen")
    assert (page.split()[:4], page.split()[-1]) == (["Review", "the", "info", "page"], "R14")
    assert why.startswith("    Look over whether your page on Opvang.Vlaanderen")
    assert empty == ""
    assert [clause.split()[0] for clause in clauses] == ["R3", "R9", "R14"]


def test_a_correction_and_a_contact_are_told(run: Run) -> None:
    run("set-status", REFERENCE, "approved", "--contract")
    run("set-status", REFERENCE, "cancelled", "--correct", "--reason", "withdrawn", "--note", "wrong button")
    run("contact", REFERENCE, "--kind", "parent", "--on", "2026-03-09")
    assert run("show", REFERENCE)[-4:-1] == [
        "Mon 9 Mar 2026  the parents reacted",
        f"Tue 10 Mar 2026  status corrected: Cancelled by the provider · {WITHDRAWN} · wrong button",
        "Tue 10 Mar 2026  status: Approved · Mon 8–17, Tue 8–17, from Tue 1 Sept 2026 · contract signed",
    ]


def test_what_is_read_is_written_as_pdf_and_never_over_a_file(run: Run, qapp: object, tmp_path: Path) -> None:
    for words in (("worklist",), ("show", REFERENCE)):
        target = tmp_path / f"{words[0]}.pdf"
        assert run(*words, "--pdf", str(target)) == [f"Written: {target}"]
        assert REFERENCE in " ".join(PdfReader(target).pages[0].extract_text().split())
        with pytest.raises(InputError, match="file_exists"):
            run(*words, "--pdf", str(target))
        assert run(*words, "--pdf", str(target), "--replace")
