"""A real LibreOffice opens what was written, and finds the same values in it; where it is installed."""

from __future__ import annotations

import csv
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from llko_desktop.bootstrap.parts import export_writer
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child, Parent
from llko_desktop.exchange.text_mark import as_text
from llko_desktop.services.ports import FileKind, Target
from llko_desktop.texts.export_words import SpokenExport
from llko_desktop.texts.speech import Texts
from tests.helpers.naughty import BY_KIND
from tests.helpers.requests import make_request

OFFICE = shutil.which("soffice")
# Comma as separator, quotes, UTF-8, every column as text; then cells as they are shown, and the texts quoted.
_OUT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
_IN = "CSV:59,34,76,1,,2067,false,true"

pytestmark = [pytest.mark.slow, pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")]


def opened(path: Path, folder: Path) -> list[dict[str, str]]:
    """Let LibreOffice open a file and write what it found as another one."""
    told = [f"--infilter={_IN}"] if path.suffix == ".csv" else []
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        str(OFFICE),
        profile,
        "--headless",
        *told,
        "--convert-to",
        _OUT,
        "--outdir",
        str(folder),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    with (folder / f"{path.stem}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("kind", [FileKind.XLSX, FileKind.CSV])
def test_office_finds_the_same_values(procedure: Procedure, tmp_path: Path, kind: FileKind) -> None:
    odd = [name for key in ("starts of a formula", "numbers") for name in BY_KIND[key]]
    odd = [name for name in odd if name and name == " ".join(name.split())]
    requests = [
        make_request(
            reference=f"OV-{number:05}",
            received=date(2026, 2, 3),
            child=Child(name),
            parents=(Parent(name, "a@example.be", "+32 470 12 34 56"),),
        )
        for number, name in enumerate(odd)
    ]
    words = SpokenExport.of(Texts("nl", procedure))
    target = Target(tmp_path / f"lijst.{kind}", kind)
    export_writer().requests(requests, words, target)
    out = tmp_path / "out"
    out.mkdir()
    rows = opened(target.path, out)
    shown = odd if kind is FileKind.XLSX else [as_text(name) for name in odd]
    assert [row["Naam kind"] for row in rows] == shown
    assert [row["Naam ouder"] for row in rows] == shown
    assert {row["Ontvangen op"] for row in rows} == {"03/02/2026"}
    phone = "+32 470 12 34 56"
    assert {row["Telefoon ouder"] for row in rows} == {phone if kind is FileKind.XLSX else as_text(phone)}
