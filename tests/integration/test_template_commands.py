"""Templates on the command line: checked, written to a file, and taken in from one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from llko_desktop import resources
from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.main import run as run_command
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.bundle import Services
from llko_desktop.services.template_library import Origin
from llko_desktop.texts.speech import Texts
from tests.helpers.replies import TODAY, procedure
from tests.helpers.stores import StoreFactory

OWN = {
    "key": "wachtlijst-7f3a09bc",
    "purpose": "received",
    "language": "nl",
    "title": "Wachtlijst",
    "subject": "Voor {{ child }}",
    "body": "{{ greeting }}\n\nWe zetten jullie op onze wachtlijst.\n\n{{ signature }}",
}


@dataclass
class Result:
    """What one command gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Result]


@pytest.fixture
def services(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    store = StoreFactory(tmp_path_factory.mktemp("stores")).open(tmp_path / "store.db")
    yield build_services(store, procedure(), lambda: TODAY)
    store.close()


@pytest.fixture
def run(services: Services, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str | Path) -> Result:
        code = run_command(parse([str(word) for word in words]), services, Texts("en", procedure()))
        return Result(code, *capsys.readouterr())

    return call


def write(path: Path, *templates: object, **head: Any) -> Path:
    document = {"format": "llko-templates", "version": 1, "from": "Loket", "templates": templates}
    path.write_text(json.dumps(document | head), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["nl/full_place.txt", "fr/closing_notice.txt", "en/partial_place.txt"])
def test_a_text_is_for_what_its_file_is_called(name: str, run: Run) -> None:
    result = run("template-check", resources.path(f"templates/{name}"), "--json")
    (template,) = result.json["templates"]
    assert (result.code, result.json["ok"], template["problems"]) == (0, True, [])
    assert f"{template['language']}/{template['purpose']}.txt" == name


def test_a_mistake_in_a_text_is_told_with_its_place(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("Subject: Dag {{ child }}\n\nBeste,\n\n{{ greting }}", encoding="utf-8")
    result = run("template-check", file, "--purpose", "received", "--language", "nl", "--json")
    assert result.code == 1
    assert result.json["ok"] is False
    ((problem,),) = [template["problems"] for template in result.json["templates"]]
    assert (problem["line"], problem["column"], problem["in_subject"], problem["refuses"]) == (
        5,
        4,
        False,
        True,
    )
    lines = run("template-check", file, "--purpose", "received", "--language", "nl").out.splitlines()
    assert lines[0] == "brief.txt: cannot be used"
    assert lines[1].startswith(
        "    Line 5, character 4: There is no field “greting”. Did you mean “greeting”"
    )


def test_warnings_are_told_and_the_file_is_fine(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "full_place.txt"
    file.write_text("Subject: Dag\r\n\r\nEr is plaats op {{ offered_plan }}.", encoding="utf-8")
    result = run("template-check", file, "--language", "nl")
    assert result.code == 0
    assert len(result.out.splitlines()) == 3


def test_of_a_text_for_nobody_knows_what_the_writing_alone_is_checked(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("Subject: Dag {{ chld }}\n\nBeste", encoding="utf-8")
    result = run("template-check", file, "--json")
    ((wrong, untold),) = [template["problems"] for template in result.json["templates"]]
    assert (result.code, wrong["refuses"], untold["refuses"]) == (1, True, False)
    assert (wrong["line"], wrong["column"]) == (1, len("Subject: Dag ") + 4)
    assert "--purpose" in untold["text"]
    file.write_text("Subject: Dag {{ child }}\n\nBeste", encoding="utf-8")
    assert run("template-check", file).code == 0


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"Dag!", "Subject: "),
        (b"Subject: a\nb\n\nc", "Subject: "),
        ("Subject: é\n\nb".encode("cp1252"), "UTF-8"),
        (b'{"format": "x"}', "another program"),
        (b"{", "damaged"),
        (b"", "empty"),
        (b"x" * 2**21, "too large for templates"),
    ],
)
def test_what_is_no_template_is_unreadable(data: bytes, words: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_bytes(data)
    result = run("template-check", file, "--json")
    assert (result.code, result.out) == (2, "")
    assert words in result.err


def test_a_set_is_checked_template_by_template(run: Run, tmp_path: Path) -> None:
    file = write(tmp_path / "set.json", OWN, OWN | {"key": "twee", "body": "{% if %}"}, 7)
    result = run("template-check", file, "--json")
    assert (result.code, [template["ok"] for template in result.json["templates"]]) == (
        1,
        [True, False, False],
    )
    lines = run("template-check", file).out.splitlines()
    assert [line for line in lines if line[0] != " "] == [
        "Wachtlijst: can be used",
        "Wachtlijst: cannot be used",
        "3: cannot be used",
    ]


def test_own_and_changed_templates_go_out_and_come_in(run: Run, services: Services, tmp_path: Path) -> None:
    file, library = tmp_path / "set.json", services.templates
    assert run("templates", "--export", file).code == 2
    assert not file.exists()
    assert run("templates", "--dry-run").code == 2
    library.create(Purpose.RECEIVED, "nl", "Wachtlijst")
    text = library.default(Purpose.REFERRAL, "en")
    changed = library.save(replace(text, subject="Hello"), 0)
    refused = run("templates", "--export", file, "--dry-run")
    assert (refused.code, file.exists()) == (2, False)
    result = run("templates", "--export", file, "--json")
    assert (result.code, len(result.json["templates"])) == (0, 2)

    library.restore(changed.template.key, "en", changed.version)
    trial = run("templates", "--import", file, "--dry-run", "--json")
    assert [row["change"] for row in trial.json["templates"]] == ["same", "changed"]
    assert library.default(Purpose.REFERRAL, "en").subject == text.subject
    assert run("templates", "--import", file).out.splitlines()[1].endswith("changes a template")
    assert library.default(Purpose.REFERRAL, "en").subject == "Hello"


def test_what_cannot_come_in_is_told_and_the_rest_comes(run: Run, services: Services, tmp_path: Path) -> None:
    bad = OWN | {"key": "slecht", "title": "Slecht", "body": "{{ child.__class__ }}"}
    result = run("templates", "--import", write(tmp_path / "set.json", bad, OWN))
    assert result.code == 0
    assert "Slecht: Line 1, character 1:" in result.err
    own = [entry.template.key for entry in services.templates.entries() if entry.origin is Origin.OWN]
    assert own == [OWN["key"]]
    only_bad = run("templates", "--import", write(tmp_path / "set.json", bad), "--json")
    assert (only_bad.code, only_bad.json["templates"][0]["change"]) == (1, "refused")
    newer = run("templates", "--import", write(tmp_path / "set.json", OWN, version=2))
    assert newer.code == 2
    assert "newer version" in newer.err
