"""The command line as a script uses it: JSON on standard output, messages beside it, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from llko_desktop.bootstrap import main
from llko_desktop.bootstrap.stores import STORE_FILE
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.template_library import TemplateLibrary
from llko_desktop.storage.keys import Key
from llko_desktop.storage.opening import open_store
from tests.helpers.replies import TEMPLATES

DATA = Path(__file__).parent.parent / "data"
SAMPLES = {
    "aanvragen-excel-nl.csv": 11,
    "requests-utf8.csv": 16,
    "overzicht.xlsx": 15,
    "OV-2026-01045.eml": 1,
    "OV-2026-01046.eml": 1,
    "OV-2026-01047.eml": 1,
    "OV-2026-01048.eml": 1,
    "OV-2026-01049.eml": 1,
}


@dataclass
class Result:
    """What one run of the program gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Result]


@pytest.fixture
def run(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Give the program, on a store of its own; `today` and `lang` come before the command.

    The application of the tests is there already: a process has one, and letters need one that can draw.
    """
    monkeypatch.setenv("LLKO_DESKTOP_PASSPHRASE", "een heel lang geheim")

    def call(*arguments: str | Path | int, today: str = "2026-03-05", lang: str = "nl") -> Result:
        options = ["--data-dir", str(tmp_path / "data"), "--today", today, "--lang", lang]
        try:
            code = main([*options, *(str(argument) for argument in arguments)])
        except SystemExit as usage:  # as argparse ends the program
            code = int(usage.code or 0)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def request_at(run: Run) -> Callable[..., str]:
    """Give a function that adds a platform request received on a day and gives its reference."""

    def add(received: str, *more: str, source: str = "platform") -> str:
        facts = ["--child", "Noor Peeters", "--email", "evi.peeters@example.be"]
        facts += ["--received", received, "--source", source]
        facts += ["--start", "2026-09-01", "--plan", "ma 08:00-17:00, di 08:00-17:00"]
        result = run("add", *facts, "--json", *more, today="2026-12-31")
        assert result.code == 0, result.err
        return str(result.json["reference"])

    return add


def item_of(run: Run, reference: str, action: str = "set_status") -> int:
    """Give the number of a request's open action in the outbox."""
    entries = run("outbox", "--json", today="2026-12-31").json
    return next(e["item"] for e in entries if e["reference"] == reference and e["action"] == action)


def kinds(run: Run, today: str) -> dict[str, dict[str, Any]]:
    """Give the worklist's lines by kind, for a store with one request."""
    return {item["kind"]: item for item in run("worklist", "--json", today=today).json["items"]}


@pytest.mark.parametrize(("name", "rows"), SAMPLES.items())
def test_each_sample_comes_in_once(run: Run, name: str, rows: int) -> None:
    first = run("import", DATA / name, "--json")
    again = run("import", DATA / name, "--json")
    assert first.code == again.code == 0
    for report in (first.json, again.json):
        assert report["read"] == rows
        assert len(report["added"]) + len(report["duplicates"]) + len(report["rejected"]) == rows
    assert first.json["added"]
    assert again.json["added"] == []
    listed = {row["reference"] for row in run("list", "--json").json}
    assert listed == set(first.json["added"])


def test_faulty_rows_are_rejected_or_flagged_for_the_right_reason(run: Run) -> None:
    report = run("import", DATA / "requests-utf8.csv", "--json").json
    rejected = {row["row"]: row for row in report["rejected"]}
    flagged = {entry["reference"]: entry["flags"] for entry in report["flagged"]}
    assert {row: entry["field"] for row, entry in rejected.items()} == {3: "received", 5: "plan"}
    assert rejected[3]["value"] == "31/02/2026"
    assert "17:00-08:00" in rejected[5]["value"]
    assert "17:00-08:00" in rejected[5]["reason"]
    assert "child_name_missing" in flagged["OV-2026-01032"]
    assert "email_invalid" in flagged["OV-2026-01034"]
    assert [entry["reference"] for entry in report["duplicates"]] == ["OV-2026-01035"]


def test_a_trial_run_writes_nothing(run: Run) -> None:
    report = run("import", DATA / "overzicht.xlsx", "--dry-run", "--json").json
    assert len(report["added"]) == 15
    assert report["batch"] is None
    assert run("list", "--json").json == []


def test_one_unreadable_file_stops_the_import_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "kapot.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    result = run("import", DATA / "overzicht.xlsx", broken, "--json")
    assert result.code == 2
    assert result.out == ""
    assert "kapot.xlsx" in result.err
    assert run("list", "--json").json == []


def test_answer_is_due_through_day_14_and_late_from_day_15(run: Run, request_at: Callable[..., str]) -> None:
    request_at("2026-03-02")
    on_time = kinds(run, "2026-03-16")["answer"]
    assert (on_time["due"], on_time["days_left"], on_time["rule"]) == ("2026-03-16", 0, "R3")
    assert kinds(run, "2026-03-17")["answer"]["days_left"] == -1


def test_acknowledging_does_not_stop_the_clock(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    assert run("set-status", reference, "acknowledged", today="2026-03-03").code == 0
    assert run("entered", item_of(run, reference), today="2026-03-03").code == 0
    assert kinds(run, "2026-03-17")["answer"]["days_left"] == -1


def offer(run: Run, reference: str, today: str, reply_by: str) -> None:
    """Set a request in progress with an offer of Monday."""
    step = run(
        "set-status", reference, "in_progress", "--offer", "ma 08:00-17:00", "--start", "2026-09-01",
        "--reply-by", reply_by, today=today,
    )  # fmt: skip
    assert step.code == 0, step.err


def test_a_reply_written_but_not_entered_leaves_the_clock_running(
    run: Run, request_at: Callable[..., str]
) -> None:
    reference = request_at("2026-03-02")
    before = kinds(run, "2026-03-03")
    offer(run, reference, "2026-03-04", "2026-03-14")
    assert run("reply", reference, "--template", "partial_place", "-", today="2026-03-04").code == 0
    late = kinds(run, "2026-03-17")
    assert late["answer"]["days_left"] == -1
    assert late["answer"]["text"] != before["answer"]["text"]
    assert late["enter"]["rule"] == "R4"
    assert run("entered", item_of(run, reference), "--on", "2026-03-16", today="2026-03-17").code == 0
    assert "answer" not in kinds(run, "2026-03-17")


def test_follow_up_a_month_after_the_answer_with_clamped_month_end(
    run: Run, request_at: Callable[..., str]
) -> None:
    reference = request_at("2026-01-20")
    offer(run, reference, "2026-01-31", "2026-03-31")
    run("entered", item_of(run, reference), "--on", "2026-01-31", today="2026-01-31")
    assert "follow_up" not in kinds(run, "2026-02-27")
    due = kinds(run, "2026-02-28")["follow_up"]
    assert (due["due"], due["rule"]) == ("2026-02-28", "R5")
    run("contact", reference, "--kind", "parent", "--on", "2026-02-10", today="2026-02-10")
    assert "follow_up" not in kinds(run, "2026-02-28")


def test_closing_is_proposed_the_day_the_notice_runs_out(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-01-20")
    offer(run, reference, "2026-01-22", "2026-01-31")
    run("entered", item_of(run, reference), today="2026-01-22")
    run("contact", reference, "--kind", "notice", "--on", "2026-03-01", today="2026-03-02")
    early = run("set-status", reference, "cancelled", today="2026-03-07")
    assert early.code == 1
    assert "close" not in kinds(run, "2026-03-07")
    assert kinds(run, "2026-03-08")["close"]["rule"] == "R6"
    assert run("set-status", reference, "cancelled", today="2026-03-08").code == 0


def test_reply_by_day_passes(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    offer(run, reference, "2026-03-04", "2026-03-14")
    run("entered", item_of(run, reference), today="2026-03-04")
    assert "offer_expired" not in kinds(run, "2026-03-14")
    assert kinds(run, "2026-03-15")["offer_expired"]["rule"] == "R7"
    assert run("show", reference, "--json", today="2026-03-15").json["status"] == "in_progress"


def test_walk_in_is_registered_before_its_clock_runs(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02", source="door")
    assert reference == "L-2026-0001"
    assert set(kinds(run, "2026-03-30")) == {"register"}
    item = item_of(run, reference, "register")
    assert run("entered", item, "--on", "2026-03-10", today="2026-03-10").code == 0
    assert kinds(run, "2026-03-12")["answer"]["due"] == "2026-03-24"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("set-status", "REF", "in_progress"), 1),
        (("set-status", "REF", "not_possible"), 1),
        (("set-status", "REF", "cancelled"), 1),
        (("set-status", "REF", "new"), 1),
        (("set-status", "REF", "approved", "--correct"), 1),
        (("set-status", "REF", "in_progress", "--offer", "ma 17:00-08:00"), 2),
        (("set-status", "REF", "in_progress", "--offer", "ma 8-17", "--reply-by", "31/02/2026"), 2),
        (("set-status", "OV-NONE", "acknowledged"), 2),
        (("set-status", "REF", "gone"), 2),
        (("contact", "REF", "--kind", "notice"), 1),
        (("contact", "REF", "--kind", "parent", "--on", "2026-03-20"), 1),
        (("entered", "99"), 2),
        (("reply", "REF", "--template", "partial_place"), 1),
        (("show", "OV-NONE"), 2),
        (("import", "nowhere.csv"), 2),
        (("add", "--child", "X", "--received", "31/02/2026", "--source", "door"), 2),
    ],
)
def test_what_is_refused_changes_nothing(
    run: Run, request_at: Callable[..., str], arguments: tuple[str, ...], code: int
) -> None:
    reference = request_at("2026-03-02")
    before = run("show", reference, "--json").out
    filled = [reference if argument == "REF" else argument for argument in arguments]
    result = run(*filled)
    assert result.code == code
    assert result.out == ""
    assert result.err.strip()
    assert result.err.startswith("usage: ") or "{" not in result.err
    assert run("show", reference, "--json").out == before


def test_replies_go_to_pdf_html_and_text(run: Run, request_at: Callable[..., str], tmp_path: Path) -> None:
    reference = request_at("2026-03-02")
    offer(run, reference, "2026-03-04", "2026-03-14")
    for kind, start in (("pdf", b"%PDF"), ("html", b"<!"), ("text", b"")):
        file = tmp_path / f"brief.{kind}"
        result = run("reply", reference, "--template", "partial_place", f"--{kind}", file, "--json")
        assert result.code == 0, result.err
        assert result.json["file"] == str(file)
        assert file.read_bytes().startswith(start)
    assert "maandag van 8 tot 17 uur" in (tmp_path / "brief.text").read_text(encoding="utf-8")
    nowhere = tmp_path / "none" / "brief.pdf"
    refused = run("reply", reference, "--template", "partial_place", "--pdf", nowhere)
    assert refused.code == 2
    assert "brief.pdf" in refused.err
    assert len(run("show", reference, "--json").json["replies"]) == 3


def test_correction_is_appended_and_leads_to_the_outbox(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    assert run("set-status", reference, "approved", "--contract", today="2026-03-03").code == 0
    run("entered", item_of(run, reference), today="2026-03-03")
    assert run("set-status", reference, "cancelled", "--reason", "withdrawn", today="2026-03-04").code == 1
    correction = ("set-status", reference, "cancelled", "--correct", "--reason", "withdrawn")
    assert run(*correction, today="2026-03-04").code == 1
    corrected = run(*correction, "--note", "verkeerde knop", "--json", today="2026-03-04")
    assert corrected.code == 0
    assert any("03 393 08 27" in warning for warning in corrected.json["warnings"])
    shown = run("show", reference, "--json").json
    events = [entry["event"] for entry in shown["history"]]
    assert events == ["Received", "StatusSet", "ActionEntered", "StatusCorrected"]
    assert [entry["action"] for entry in run("outbox", "--json").json] == ["correct_status"]


def test_next_says_for_every_status_what_it_needs_or_why_not(
    run: Run, request_at: Callable[..., str]
) -> None:
    reference = request_at("2026-03-02")
    fresh = {entry["status"]: entry for entry in run("show", reference, "--json").json["next"]}
    assert len(fresh) == 6
    assert all(entry["allowed"] for entry in fresh.values())
    assert fresh["in_progress"]["needs"]
    run("set-status", reference, "closed_externally")
    closed = run("show", reference, "--json").json["next"]
    assert not any(entry["allowed"] for entry in closed)
    assert all(entry["why"] for entry in closed)


def test_the_store_needs_its_passphrase(
    run: Run, request_at: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    request_at("2026-03-02")
    monkeypatch.setenv("LLKO_DESKTOP_PASSPHRASE", "another")
    result = run("list", "--json")
    assert result.code == 2
    assert result.out == ""
    assert result.err.strip()


def test_check_and_templates(run: Run, request_at: Callable[..., str]) -> None:
    request_at("2026-03-02")
    assert run("check", "--json").json == {"ok": True, "problems": []}
    found = run("templates", "--json").json
    assert {entry["language"] for entry in found} == {"nl", "fr", "en"}
    assert len(found) == 36
    assert found[0] == {
        "key": "received",
        "language": "nl",
        "purpose": "received",
        "title": "Vraag ontvangen",
        "origin": "builtin",
        "default": True,
        "used": 0,
        "changed": None,
    }


def test_a_reply_is_written_from_a_template_of_ones_own(
    run: Run, tmp_path: Path, request_at: Callable[..., str]
) -> None:
    reference = request_at("2026-03-02")
    store = open_store(tmp_path / "data" / STORE_FILE, Key.passphrase("een heel lang geheim"))
    library = TemplateLibrary(store, TEMPLATES, lambda: datetime(2026, 3, 3, tzinfo=UTC))
    key = library.create(Purpose.FULL_PLACE, "fr", "Courte").template.key
    library.save(
        replace(library.entry(key, "fr").template, subject="**Oui**", body="Il y a **de la place**."), 1
    )
    gone = library.create(Purpose.FULL_PLACE, "nl", "Weg").template.key
    library.delete(gone, "nl", 1)
    library.save(replace(library.entry("full_place", "nl").template, subject="Ja", body="Er is plaats."), 0)
    store.close()
    assert run("reply", reference, "--template", "full_place", "-").out == "Ja\n\nEr is plaats.\n"
    written = run("reply", reference, "--template", key, "--json").json
    assert (written["template"], written["language"], written["subject"]) == (key, "fr", "Oui")
    assert written["body"] == "Il y a de la place."
    run("reply", reference, "--template", key, "--text", tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text("utf-8") == "Oui\n\nIl y a de la place.\n"
    run("reply", reference, "--template", key, "--html", tmp_path / "a.html")
    assert "Il y a <b>de la place</b>." in (tmp_path / "a.html").read_text("utf-8")
    shown = run("show", reference, "--json").json
    assert [reply["body"] for reply in shown["replies"]][1:] == ["Il y a de la place."] * 3
    assert shown["history"][-1]["text"] == "antwoord geschreven: Volledig plaats"
    told = {entry["key"]: entry for entry in run("templates", "--json").json if entry["origin"] != "builtin"}
    assert {k: (e["origin"], e["used"]) for k, e in told.items()} == {
        "full_place": ("changed", 1),
        key: ("own", 3),
    }
    assert told[key]["changed"] == "2026-03-03T00:00:00+00:00"
    assert "Courte" in run("templates").out
    for wrong in ((gone,), ("nooit",), (key, "--language", "nl")):
        refused = run("reply", reference, "--template", *wrong, "-")
        assert (refused.code, refused.out) == (2, "")
        assert wrong[0] in refused.err
    assert "--language" in refused.err


def test_the_providers_details_stand_in_replies(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    notice = ("reply", reference, "--template", "closing_notice", "-")
    assert run(*notice).code == 1, "a closing notice names a phone number or address (R6)"
    bad = run("provider", "--name", "De Krekel", "--email", "krekel", "--phone", "12")
    assert (bad.code, run("provider", "--json").json["name"]) == (2, "")
    assert run("provider", "--name", "De Krekel", "--phone", "054 50 50 50", "--capacity", 8).code == 0
    shown = run("provider", "--signature", "Els", "--json").json
    assert (shown["name"], shown["phone"], shown["capacity"]) == ("De Krekel", "+32 54 50 50 50", 8)
    text = run(*notice).out
    assert "+32 54 50 50 50" in text
    assert text.rstrip().endswith("Els")


def test_a_fresh_store_writes_replies_in_general_words(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    written = run("reply", reference, "--template", "full_place", "-")
    assert written.code == 0
    assert "‹" not in written.out
    assert "via Opvang.Vlaanderen" in written.out
    assert written.err, "that no contact is named is said"


def test_the_end_that_was_asked_for_is_kept(run: Run) -> None:
    added = run(
        "add", "--child", "Noor", "--received", "2026-03-02", "--source", "platform", "--reference", "OV-7",
        "--start", "2026-09-01", "--end", "2027-06-30", "--plan", "ma 8-17", today="2026-03-02",
    )  # fmt: skip
    assert added.code == 0
    step = ("set-status", "OV-7", "in_progress", "--offer", "ma 8-17", "--reply-by", "2026-03-20")
    assert run(*step).code == 0
    assert "30 juni 2027" in run("reply", "OV-7", "--template", "full_place", "-").out
    assert (
        run("offer", "OV-7", "--offer", "ma 8-17", "--end", "2027-01-31", "--reply-by", "2026-03-20").code
        == 0
    )
    assert (
        "31 januari 2027" in run("reply", "OV-7", "--template", "partial_place", "--json", "-").json["body"]
    )


def test_a_closing_notice_follows_its_offer(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    offer(run, reference, "2026-03-10", "2026-03-20")
    early = run("contact", reference, "--kind", "notice", "--on", "2026-03-05", today="2026-03-12")
    assert early.code == 1
    assert "10 mrt 2026" in early.err


def test_what_the_console_cannot_show_ends_no_command(checkout: Path, python: str, tmp_path: Path) -> None:
    program = [python, "-m", "llko_desktop", "--data-dir", str(tmp_path), "--today", "2026-03-05"]
    added = [
        "add",
        "--child",
        "Nguyễn Đỗ",
        "--received",
        "2026-03-02",
        "--source",
        "door",
        "--start",
        "2026-09-01",
    ]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "LLKO_DESKTOP_PASSPHRASE": "een lang geheim"}
    for command in (added, ["list"]):
        done = subprocess.run(
            [*program, *command], cwd=checkout, env=environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
    assert "Nguyễn Đỗ" in done.stdout.decode()


def test_a_reader_that_has_seen_enough_ends_a_command_quietly(
    checkout: Path, python: str, tmp_path: Path
) -> None:
    program = [python, "-m", "llko_desktop", "--data-dir", str(tmp_path), "templates", "--json"]
    environment = {**os.environ, "LLKO_DESKTOP_PASSPHRASE": "een lang geheim"}
    with subprocess.Popen(
        program, cwd=checkout, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        assert started.stderr.read() == b""
    assert started.returncode == 0


def test_a_folder_that_cannot_be_looked_into_is_said(run: Run, tmp_path: Path) -> None:
    refused = run("--data-dir", str(tmp_path / ("x" * 300)), "list")
    assert refused.code == 2
    assert refused.err


def test_a_list_is_written_to_a_workbook_that_comes_in_again(run: Run, tmp_path: Path) -> None:
    run("import", DATA / "requests-utf8.csv", "--json")
    path = tmp_path / "lijst.xlsx"
    written = run("list", "--search", "van", "--xlsx", path, "--json")
    listed = [row["reference"] for row in run("list", "--search", "van", "--json").json]
    assert (written.code, written.json) == (0, {"file": str(path), "requests": len(listed)})
    again = run("import", path, "--json").json
    assert [row["reference"] for row in again["duplicates"]] == listed
    assert (again["added"], again["rejected"]) == ([], [])
    refused = run("list", "--xlsx", tmp_path / "gone" / "lijst.xlsx")
    assert refused.code == 2
    assert "gone" in refused.err
    assert run("list", "--xlsx", path).out.strip().endswith(str(path))


def test_a_visit_is_noted_shown_named_and_called_off(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    made = run("appointment", reference, "--on", "10/03/2026", "--at", "14u30", "--json")
    assert made.json["appointment"] == {"on": "2026-03-10", "at": "14:30"}
    assert run("show", reference, "--json").json["appointment"] == {"on": "2026-03-10", "at": "14:30"}
    assert "di 10 mrt 2026, 14:30" in run("show", reference).out
    run("provider", "--street", "Kerkstraat 1", "--municipality", "Ninove", "--phone", "054 12 34 56")
    reply = run("reply", reference, "--template", "invitation", "--json").json
    assert "dinsdag 10 maart 2026 om 14.30 uur" in reply["body"]
    assert run("appointment", reference, "--clear", "--json").json["appointment"] is None
    assert run("show", reference, "--json").json["appointment"] is None
    assert run("appointment", reference, "--clear").code == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--on", "2026-03-10"), 2),
        ((), 2),
        (("--clear", "--on", "2026-03-10"), 2),
        (("--on", "2026-03-10", "--at", "laat"), 2),
        (("--on", "2026-02-30", "--at", "14:30"), 2),
        (("--on", "2026-03-04", "--at", "14:30"), 1),
        (("--on", "2026-03-10", "--at", "24:00"), 1),
    ],
)
def test_a_visit_that_cannot_be_changes_nothing(
    run: Run, request_at: Callable[..., str], arguments: tuple[str, ...], code: int
) -> None:
    reference = request_at("2026-03-02")
    refused = run("appointment", reference, *arguments)
    assert (refused.code, refused.out) == (code, "")
    assert refused.err.strip()
    assert run("show", reference, "--json").json["appointment"] is None
