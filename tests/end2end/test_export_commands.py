"""`export` and `restore`, as scripts use them: files that other programs read, and a clear word where not."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from llko_desktop.bootstrap import main
from tests.helpers.exchange import DATA

LIST = DATA / "aanvragen-excel-nl.csv"


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
    """Give the program, on the store in `data`."""
    monkeypatch.setenv("LLKO_DESKTOP_PASSPHRASE", "een heel lang geheim")

    def call(*words: str | Path, data: str = "data") -> Result:
        options = ["--data-dir", str(tmp_path / data), "--today", "2026-03-05", "--lang", "en"]
        try:
            code = main([*options, *map(str, words)])
        except SystemExit as usage:
            code = int(usage.code or 0)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def filled(run: Run) -> Run:
    assert run("import", LIST).code == 0
    placed = (
        "--child",
        "Bo Maes",
        "--start",
        "2026-09-01",
        "--plan",
        "ma 08:00-17:00",
        "--born",
        "2026-01-01",
    )
    assert run("place", *placed).code == 0
    return run


@pytest.mark.parametrize("kind", ["xlsx", "csv", "json"])
@pytest.mark.parametrize(("what", "count"), [("requests", 11), ("placements", 1), ("history", 11)])
def test_lists_go_out_in_every_kind(filled: Run, tmp_path: Path, what: str, count: int, kind: str) -> None:
    path = tmp_path / f"uit.{kind}"
    done = filled("export", what, "--to", path, "--json")
    assert (done.code, done.json) == (0, {"file": str(path), "what": what, "count": count})
    if kind == "xlsx":
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        assert len(rows) == count + 1
    if kind == "json":
        assert (
            len(json.loads(path.read_text("utf-8"))["placements" if what == "placements" else "requests"])
            == count
        )
    again = filled("export", what, "--to", path)
    assert again.code == 2
    assert "is there already" in again.err
    assert filled("export", what, "--to", path, "--replace").code == 0


def test_all_data_fill_another_store(filled: Run, tmp_path: Path) -> None:
    path = tmp_path / "alles.zip"
    done = filled("export", "all", "--to", path)
    assert done.code == 0
    assert "not locked" in done.out
    assert zipfile.is_zipfile(path)
    taken = filled("restore", path, "--json", data="other")
    assert taken.code == 0
    assert taken.json["tables"]["requests"] == 11
    for words in (("list", "--json"), ("placements", "--json"), ("worklist", "--json")):
        assert filled(*words, data="other").json == filled(*words).json
    assert filled("check", data="other").code == 0
    again = filled("restore", path, data="other")
    assert again.code == 1
    assert "data here already" in again.err


def test_the_name_of_a_zip_alone_stands_for_all_data(filled: Run, tmp_path: Path) -> None:
    assert filled("export", tmp_path / "alles.ZIP", "--json").json["what"] == "all"
    assert filled("restore", tmp_path / "alles.ZIP", data="other").code == 0


def test_a_calendar_and_a_family(filled: Run, tmp_path: Path) -> None:
    reference = filled("list", "--json").json[0]["reference"]
    assert filled("export", "calendar", "--to", tmp_path / "a.ics").code == 0
    assert (tmp_path / "a.ics").read_bytes().count(b"BEGIN:VEVENT") == 11
    for name in ("gezin.json", "gezin.pdf"):
        assert filled("export", "family", reference, "--to", tmp_path / name).code == 0
    assert (tmp_path / "gezin.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("requests",), "--to FILE"),
        (("a.zip", "--to", "b.zip"), "--to FILE"),
        (("a.xlsx",), "nothing that can be exported"),
        (("requests", "--to", "a.pdf"), ".xlsx, .csv, .json"),
        (("requests", "--to", "gone/a.csv"), "folder is not there"),
        (("all", "--to", "gone/a.zip"), "folder is not there"),
        (("calendar", "--to", "gone/a.ics"), "folder is not there"),
        (("requests", "OV-1", "--to", "a.csv"), "name a request"),
        (("family", "--to", "a.json"), "name a request"),
        (("family", "OV-9", "--to", "a.json"), "no request"),
    ],
)
def test_what_cannot_be_is_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    done = run("export", *words)
    assert done.code == 2
    assert said in done.err
    assert not done.out
    assert list(folder.iterdir()) == []


def test_what_is_no_archive_is_told(run: Run) -> None:
    done = run("restore", LIST)
    assert done.code == 2
    assert "no data of this program" in done.err
