"""What `import`, `add`, `imports` and `undo-import` print and refuse, on a store in memory."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli import main
from llko_desktop.cli.arguments import parse
from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child, Parent
from llko_desktop.services.drafts import ReadFile, RequestDraft, UnreadableFile
from llko_desktop.services.incoming import DateOrder, Incoming, IncomingKind, Reading
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import plan

TODAY, DAY = date(2026, 3, 10), date(2026, 3, 2)
NOOR = RequestDraft(
    DAY,
    Child("Noor Peeters", birth_date=date(2025, 4, 3)),
    "OV-1",
    parents=(Parent("Sofie Peeters", "sofie@example.org"),),
    plan=plan(),
    file="a.csv",
    row=2,
)


@dataclass
class ReaderOf:
    """Reads what it is given, and notes how it was asked."""

    files: dict[str, ReadFile] = field(default_factory=dict)
    sources: Sequence[Incoming] = ()
    asked: list[Reading] = field(default_factory=list)

    def read(self, path: Path, today: date) -> ReadFile:
        if path.name not in self.files:
            raise UnreadableFile(path.name, Message.of("header_not_found"))
        return self.files[path.name]

    def open(self, path: Path) -> Sequence[Incoming]:
        return self.sources

    def interpret(self, source: Incoming, reading: Reading, today: date) -> ReadFile:
        self.asked.append(reading)
        return ReadFile(source.name, (replace(NOOR, reference=source.name),))


@dataclass(frozen=True)
class Printed:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Printed]


@pytest.fixture
def reader() -> ReaderOf:
    return ReaderOf({"a.csv": ReadFile("a.csv", (NOOR,))})


@pytest.fixture
def run(reader: ReaderOf, procedure: Procedure, capsys: pytest.CaptureFixture[str]) -> Run:
    store = MemoryStore()

    def call(*words: str) -> Printed:
        args: Namespace = parse(words)
        services = replace(build_services(store, procedure, lambda: TODAY), reader=reader)
        code = main.run(args, services, Texts("en", procedure))
        printed = capsys.readouterr()
        return Printed(code, printed.out, printed.err)

    return call


def test_a_known_request_is_changed_only_when_that_is_asked(run: Run, reader: ReaderOf) -> None:
    run("import", "a.csv")
    reader.files["a.csv"] = ReadFile("a.csv", (replace(NOOR, residence="9400 Ninove"),))
    left = run("import", "a.csv", "--json")
    assert left.json["duplicates"] == [
        {"file": "a.csv", "row": 2, "reference": "OV-1", "differs": ["residence"]}
    ]
    assert left.json["changed"] == []
    assert left.err == (
        "a.csv, row 2: OV-1 is known and was left as it is; the file differs in: place of residence.\n"
    )
    assert run("show", "OV-1", "--json").json["residence"] == ""
    trial = run("import", "a.csv", "--update", "--dry-run", "--json").json
    taken = run("import", "a.csv", "--update", "--json").json
    assert taken["changed"] == [{"file": "a.csv", "row": 2, "reference": "OV-1", "facts": ["residence"]}]
    assert trial == taken | {"batch": None}
    assert "1 changed" in run("imports").out
    shown = run("show", "OV-1", "--json").json
    assert shown["residence"] == "9400 Ninove"
    assert shown["history"][-1]["text"] == "place of residence filled in: 9400 Ninove · from an import"
    assert shown["history"][-1]["batch"] == taken["batch"]


def test_dates_that_can_be_read_two_ways_are_said(run: Run, reader: ReaderOf) -> None:
    reader.files["a.csv"] = replace(reader.files["a.csv"], date_order_unclear=True)
    reader.sources = (Incoming("a.csv", IncomingKind.TABLE, (), (), "f"),)
    asked = run("import", "a.csv", "--dry-run")
    assert asked.err.startswith("a.csv: nothing tells whether dates like 03/04/2026")
    assert "--dates month-first" in asked.err
    assert reader.asked == []


@pytest.mark.parametrize(
    ("word", "order"), [("day-first", DateOrder.DAY_FIRST), ("month-first", DateOrder.MONTH_FIRST)]
)
def test_the_order_of_dates_is_told_to_every_source_that_has_columns(
    word: str, order: DateOrder, run: Run, reader: ReaderOf
) -> None:
    reader.sources = (
        Incoming("OV-7", IncomingKind.TABLE, (), (), "f"),
        Incoming("OV-8", IncomingKind.TABLE, (), (), "g", has_header=False),
        Incoming("OV-9", IncomingKind.MESSAGES, (), (), "h", has_header=False),
    )
    taken = run("import", "a.csv", "--dates", word, "--json")
    assert taken.json["added"] == ["OV-7", "OV-9"]
    assert taken.err.count("may be the same as another request") == 1
    assert reader.asked == [Reading(date_order=order)] * 2
    reader.sources = reader.sources[1:2]
    assert run("import", "empty.csv", "--dates", word).code == 2


def test_an_order_of_dates_that_is_none_is_wrong_usage(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("import", "a.csv", "--dates", "year-first")
    assert ended.value.code == 2
    assert "choose from day-first, month-first" in capsys.readouterr().err


def test_everything_told_at_the_door_is_added(run: Run) -> None:
    run("import", "a.csv")
    added = run(
        "add", "--child", "noor peeters", "--received", "2026-03-09", "--source", "door",
        "--born", "3/4/2025",
        "--parent", "Sofie", "--email", "sofie@example.org", "--parent2", "Tom Claes",
        "--phone2", "0471 22 33 44", "--child-code", "K-12", "--siblings", "zus Lena",
        "--remarks", "graag bellen", "--residence", "9400 Ninove", "--json",
    )  # fmt: skip
    assert added.json == {"reference": "L-2026-0001", "status": "new", "similar": ["OV-1"]}
    assert added.err == (
        "OV-1 (Noor Peeters) may be the same request: the child has the same name, the same birth date, the "
        "same mail address.\n"
    )
    shown = run("show", "L-2026-0001", "--json").json
    assert shown["parents"][1] == {"name": "Tom Claes", "email": "", "phone": "+32 471 22 33 44"}
    assert (shown["child_code"], shown["siblings"], shown["import"]) == ("K-12", "zus Lena", None)
    lines = run("show", "L-2026-0001").out.splitlines()
    for line in (
        "Child code: K-12",
        "Brothers and sisters: zus Lena",
        "Remarks: graag bellen",
        "9400 Ninove",
    ):
        assert line in lines


def test_an_import_is_listed_and_taken_back(run: Run) -> None:
    batch = run("import", "a.csv", "--json").json["batch"]
    (listed,) = run("imports", "--json").json
    assert listed | {"at": ""} == {
        "batch": batch,
        "at": "",
        "files": ["a.csv"],
        "read": 1,
        "added": 1,
        "changed": 0,
        "undone_at": None,
        "can_be_undone": True,
    }
    assert run("show", "OV-1", "--json").json["import"] == batch
    run("contact", "OV-1", "--kind", "parent")
    refused = run("undo-import", str(batch))
    assert refused.code == 1
    assert "OV-1" in refused.err
    assert run("undo-import", "99").code == 2
    run("add", "--child", "Lou", "--received", "2026-03-09", "--source", "phone")
    assert [request["reference"] for request in run("list", "--json").json] == ["L-2026-0001", "OV-1"]


def test_the_first_files_of_an_import_are_named(run: Run, reader: ReaderOf) -> None:
    for name in "bcd":
        told = replace(NOOR, reference=f"OV-{name}", file=f"{name}.csv")
        reader.files[f"{name}.csv"] = ReadFile(f"{name}.csv", (told,))
    run("import", *(f"{name}.csv" for name in "abcd"))
    assert run("imports").out.rstrip().endswith("a.csv, b.csv, c.csv, …")


def test_a_request_says_which_it_may_be_the_same_as(run: Run, reader: ReaderOf) -> None:
    reader.files["b.csv"] = ReadFile("b.csv", (replace(NOOR, reference="OV-2", file="b.csv"),))
    assert run("import", "a.csv", "b.csv", "--json").json["similar"] == ["OV-2"]
    assert run("show", "OV-2", "--json").json["similar"] == ["OV-1"]
    assert run("show", "OV-1", "--json").json["similar"] == []


def test_what_was_taken_back_is_gone_and_says_so(run: Run) -> None:
    batch = run("import", "a.csv", "--json").json["batch"]
    assert run("undo-import", str(batch), "--json").json == {
        "batch": batch,
        "removed": 1,
        "put_back": 0,
    }
    assert run("list", "--json").json == []
    assert run("imports").out.rstrip().endswith("undone  a.csv")
    again = run("undo-import", str(batch))
    assert (again.code, again.err) == (1, "This import was undone already.\n")
