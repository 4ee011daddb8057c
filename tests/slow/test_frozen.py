"""The application folder that PyInstaller builds starts and works without Python's own packages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from llko_desktop import __version__
from llko_desktop.exchange.picture_limits import WORKER_OPTION as PICTURE_WORKER_OPTION
from llko_desktop.exchange.pictures import PillowReader
from llko_desktop.exchange.spell_folders import Dictionary
from llko_desktop.exchange.spell_process import SpellProcess
from llko_desktop.exchange.spell_worker import WORKER_OPTION
from tests.helpers.dictionaries import write_dictionary
from tests.helpers.source_tree import copy_source

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def program(checkout: Path, python: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the application folder from a copy of the sources and give the program in it."""
    folder = tmp_path_factory.mktemp("frozen")
    source = copy_source(checkout, folder / "source")
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    run = subprocess.run(
        [
            python,
            "-m",
            "PyInstaller",
            "--noconfirm",
            *places,
            str(source / "packaging" / "llko-desktop.spec"),
        ],
        cwd=source,
        # Without the path, the sources are taken from the copy and not from the checkout.
        env=_environment() | {"PYINSTALLER_CONFIG_DIR": str(folder / "config")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr[-5000:]
    return (
        folder / "dist" / "llko-desktop" / ("llko-desktop.exe" if sys.platform == "win32" else "llko-desktop")
    )


def _environment(**variables: str) -> dict[str, str]:
    """Give this process's surroundings without what points to a checkout or another Python."""
    hidden = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    return {name: value for name, value in os.environ.items() if name not in hidden} | variables


def _run(program: Path, folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Start the built program in an empty folder."""
    return subprocess.run(
        [str(program), *arguments],
        cwd=folder,
        env=_environment(**variables),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_says_its_version(program: Path, tmp_path: Path) -> None:
    run = _run(program, tmp_path, "--version")
    assert run.returncode == 0, run.stderr
    assert __version__ in run.stdout


def test_the_resources_are_where_they_are_looked_for(program: Path, checkout: Path) -> None:
    (packaged,) = program.parent.rglob("_resources")
    root = checkout / "resources"
    wanted = {file.relative_to(root) for file in root.rglob("*") if file.is_file()}
    assert {file.relative_to(packaged) for file in packaged.rglob("*") if file.is_file()} == wanted


def test_the_public_holidays_of_belgium_are_taken_along_and_no_others(program: Path) -> None:
    names = {file.parts[-3:] for file in program.parent.rglob("*.mo") if "holidays" in file.parts}
    assert {place for place, _, _ in names} >= {"nl", "fr", "en_US"}
    assert {file for _, _, file in names} == {"BE.mo"}


def test_the_demonstration_works_without_a_screen(program: Path, tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": ""} if sys.platform == "linux" else {}
    run = _run(program, tmp_path, "--demo", "--lang", "nl", **environment)
    assert run.returncode == 0, run.stderr
    assert "Opvang.Vlaanderen" in run.stdout
    written = {
        file
        for word in (run.stdout + "\n" + run.stderr).split()
        if Path(word.strip(".,:;")).is_dir()
        for file in Path(word.strip(".,:;")).glob("*.pdf")
    }
    assert written
    assert all(file.read_bytes().startswith(b"%PDF-") for file in written)


@pytest.mark.parametrize("sample", ["overzicht.xlsx", "aanvragen-excel-nl.csv", "OV-2026-01045.eml"])
def test_a_request_file_comes_in_and_stays(
    program: Path, checkout: Path, tmp_path: Path, sample: str
) -> None:
    file = checkout / "tests" / "data" / sample
    store = ["--data-dir", str(tmp_path / "store"), "--today", "2026-08-10"]
    secret = {"LLKO_DESKTOP_PASSPHRASE": "vier woorden voor morgen", "QT_QPA_PLATFORM": "offscreen"}
    first = _run(program, tmp_path, *store, "import", str(file), "--json", **secret)
    assert first.returncode == 0, first.stderr
    report = json.loads(first.stdout)
    assert report["added"]

    again = json.loads(_run(program, tmp_path, *store, "import", str(file), "--json", **secret).stdout)
    assert again["added"] == []
    assert len(again["duplicates"]) == len(report["added"]) + len(report["duplicates"])

    listed = _run(program, tmp_path, *store, "list", "--json", **secret)
    assert listed.returncode == 0, listed.stderr
    assert {request["reference"] for request in json.loads(listed.stdout)} == set(report["added"])


def test_a_dictionary_is_asked(program: Path, tmp_path: Path) -> None:
    folder = write_dictionary(tmp_path / "words", "nl_BE")
    process = SpellProcess(Dictionary(folder, "nl_BE"), [str(program), WORKER_OPTION])
    try:
        assert process.ask({"check": ["kind", "knid"]}, "right") == ["kind"]
    finally:
        process.end()


@pytest.mark.parametrize("name", ["tests/data/pictures/held-upright.heic", "resources/example/tuin.jpg"])
def test_a_picture_is_read(program: Path, checkout: Path, name: str) -> None:
    reader = PillowReader(command=[str(program), PICTURE_WORKER_OPTION])
    try:
        read = reader.read((checkout / name).read_bytes(), name)
        assert read.width > read.height > 200
    finally:
        reader.close()


def test_the_window_opens(program: Path, tmp_path: Path) -> None:
    """Start on an offscreen screen, see that it is still there once it is up, and end it."""
    log = tmp_path / "store" / "log"
    process = subprocess.Popen(
        [str(program), "--data-dir", str(tmp_path / "store")],
        cwd=tmp_path,
        env=_environment(LLKO_DESKTOP_PASSPHRASE="vier woorden voor morgen", QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=15)
        assert (tmp_path / "store" / "llko.db").is_file()
        assert not any("CRITICAL" in file.read_text(encoding="utf-8") for file in log.glob("*.log"))
    finally:
        process.kill()
        process.communicate()
