"""The work sheet on the command line: terms and texts as JSON, a PDF to tick, and several ticks at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader

from tests.end2end.test_command_line import Run, item_of, request_at, run

# Fixtures are found by their names here.
__all__ = ["request_at", "run"]


def test_each_action_tells_its_term_and_its_text(run: Run, request_at: Callable[..., str]) -> None:
    reference = request_at("2026-03-02")
    run("set-status", reference, "acknowledged", today="2026-03-03")
    run("set-status", reference, "not_possible", "--no-alternative", today="2026-03-05")
    assert run("reply", reference, "--template", "not_possible", "-", today="2026-03-05").code == 0
    (entry,) = run("outbox", "--json", today="2026-03-18").json
    assert (entry["reference"], entry["status"]) == (reference, "not_possible")
    assert (entry["due"], entry["days_left"], entry["late"]) == ("2026-03-16", -2, True)
    assert (entry["superfluous"], entry["why"]) == (False, "")
    assert entry["instead_of"] == ["acknowledged"]
    assert entry["reply"].startswith("Beste")
    assert "2" in run("outbox", today="2026-03-18").out


def test_several_are_ticked_at_once_or_none(run: Run, request_at: Callable[..., str]) -> None:
    door = request_at("2026-03-02", "--child", "Lou", source="door")
    other = request_at("2026-03-04", "--child", "Mats")
    run("set-status", other, "not_possible", "--no-alternative", today="2026-03-05")
    items = [item_of(run, door, "register"), item_of(run, other)]
    early = run("entered", *items, "--on", "2026-03-03", today="2026-03-05")
    assert early.code == 1
    assert other in early.err
    assert len(run("outbox", "--json").json) == 2
    done = run("entered", *items, "--on", "2026-03-04", "--json", today="2026-03-05")
    assert done.code == 0
    assert done.json["item"] == items[0]
    assert (done.json["reference"], done.json["references"]) == (door, [door, other])
    assert run("outbox", "--json").json == []


def test_the_sheet_is_written_and_never_over_another(
    run: Run, request_at: Callable[..., str], tmp_path: Path
) -> None:
    request_at("2026-03-02", source="phone")
    path = tmp_path / "sheet.pdf"
    assert run("outbox", "--pdf", path, "--json").json == {"file": str(path), "items": 1}
    assert "Noor Peeters" in PdfReader(path).pages[0].extract_text()
    assert run("outbox", "--pdf", path).code == 2
    assert run("outbox", "--pdf", path, "--replace").code == 0
    assert run("outbox", "--pdf", tmp_path / "gone" / "sheet.pdf").code == 2
