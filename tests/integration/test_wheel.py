"""The wheel holds everything that the program needs, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.helpers.source_tree import copy_source

_LOOK = """
import json, sys
sys.path.insert(0, sys.argv[1])
from llko_desktop import resources
assert resources.__file__.startswith(sys.argv[1])
print(json.dumps([len(resources.read_bytes(name)) for name in resources.names()]))
"""


@pytest.fixture(scope="module")
def wheel(checkout: Path, python: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the sources, with what is installed, and give its place."""
    folder = tmp_path_factory.mktemp("wheel")
    source = copy_source(checkout, folder / "source")
    run = subprocess.run(
        [python, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "out"), str(source)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (built,) = (folder / "out").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def contents(wheel: Path) -> set[str]:
    """Give the names of all files in the wheel."""
    with zipfile.ZipFile(wheel) as opened:
        return {name for name in opened.namelist() if not name.endswith("/")}


def _files(folder: Path, pattern: str = "*") -> set[str]:
    """Give the names of a folder's files, below it."""
    found = {file.relative_to(folder).as_posix() for file in folder.rglob(pattern) if file.is_file()}
    return {name for name in found if "__pycache__" not in name}


def test_every_resource_is_in(contents: set[str], checkout: Path) -> None:
    resources = _files(checkout / "resources")
    assert {"translations/llko_nl.qm", "translations/llko_fr.qm", "procedures/ninove.toml"} <= resources
    packaged = {name for name in contents if name.startswith("llko_desktop/_resources/")}
    assert packaged == {f"llko_desktop/_resources/{name}" for name in resources}


def test_every_module_form_and_migration_is_in(contents: set[str], checkout: Path) -> None:
    package = checkout / "llko_desktop"
    forms = {f"gui/forms/ui_{form.stem}.py" for form in (checkout / "ui").glob("*.ui")}
    assert forms
    assert forms <= _files(package, "*.py")
    wanted = _files(package, "*.py") | _files(package, "*.mako") | _files(package, "*.ini")
    assert {f"llko_desktop/{name}" for name in wanted} <= contents


def test_nothing_else_is_in(contents: set[str]) -> None:
    tops = {name.partition("/")[0] for name in contents}
    assert len(tops) == 2
    assert "llko_desktop" in tops
    assert not any("test" in Path(name).parts or name.endswith((".pyc", ".ui")) for name in contents)


def test_the_command_is_installed(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        (name,) = (name for name in opened.namelist() if name.endswith("entry_points.txt"))
        assert "llko-desktop = llko_desktop.__main__:main" in opened.read(name).decode()


def test_the_program_finds_its_files_when_unpacked(
    wheel: Path, checkout: Path, python: str, tmp_path: Path
) -> None:
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(tmp_path / "site")
    run = subprocess.run(
        [python, "-I", "-c", _LOOK, str(tmp_path / "site")],
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert len(json.loads(run.stdout)) == len(_files(checkout / "resources"))
