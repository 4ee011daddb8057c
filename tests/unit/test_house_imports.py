"""The rules of who may import whom, and that importing does nothing."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = "llko_desktop"
VERSION = f"{PACKAGE}.__version__"
HOUSE = Path(__file__).resolve().parents[2] / PACKAGE

# Part of the program → the parts it may import. `bootstrap` alone knows them all.
MAY_IMPORT = {
    "domain": {"domain"},
    "services": {"services", "domain"},
    "storage": {"storage", "services", "domain"},
    "exchange": {"exchange", "services", "domain"},
    "texts": {"texts", "services", "domain", "resources"},
    "gui": {"gui", "services", "domain", "resources", "texts", "__version__"},
    "cli": {"cli", "services", "domain", "resources", "texts", "__version__"},
    "__init__": set(),
    "__main__": {"bootstrap", "cli", "gui", "log", "paths", "system_check", "texts", "__version__"},
    "log": {"paths"},
    "paths": set(),
    "resources": set(),
    "system_check": set(),
}
# Part → the libraries that it may use beside Python's own; what is not named here is under the next rule.
ONLY_LIBRARIES = {
    "domain": {"dateutil"},
    "texts": {"PySide6.QtCore", "babel"},
    "__init__": set(),
    "log": set(),
    "paths": {"platformdirs"},
    "resources": set(),
    "system_check": set(),
}
_STORE = {"sqlalchemy", "alembic", "sqlcipher3", "sqlite3", "keyring", "psycopg"}
_WINDOW = {"PySide6", "shiboken6", "qtawesome"}
# What reads files from anywhere: in a worker process of `exchange` alone.
_READERS = {"python_calamine", "PIL", "pi_heif"}
NEVER_LIBRARIES = {
    "services": _STORE | _WINDOW | _READERS | {"platformdirs"},
    "storage": _WINDOW | _READERS | {"jinja2"},
    "exchange": _STORE | {"qtawesome"},
    "gui": _STORE | _READERS | {"jinja2"},
    "cli": _STORE | _WINDOW | _READERS | {"jinja2"},
}

_IMPORT_ALL = """
import gc, importlib, json, sys
touched = []
def watch(event, arguments):
    if event in ("os.mkdir", "os.rename", "sqlite3.connect", "socket.connect", "subprocess.Popen"):
        touched.append(f"{event} {arguments[0]}")
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        touched.append(f"{event} {arguments[0]}")
sys.addaudithook(watch)
for name in sys.argv[1:]:
    importlib.import_module(name)
objects = []
if "PySide6.QtCore" in sys.modules:
    from PySide6.QtCore import QCoreApplication, QObject
    objects = [repr(thing) for thing in gc.get_objects() if isinstance(thing, QObject)]
    if QCoreApplication.instance() is not None:
        objects.append("an application")
print(json.dumps({"touched": touched, "objects": objects, "loaded": sorted(sys.modules)}))
"""


def _modules() -> list[Path]:
    return sorted(file for file in HOUSE.rglob("*.py") if "migrations" not in file.parts)


def _part(file: Path) -> str:
    """Give the part of the program that a module belongs to: the first folder, or the module at the top."""
    first = file.relative_to(HOUSE).parts[0]
    return first.removesuffix(".py")


def _imports(file: Path, text: str) -> Iterator[str]:
    """Give the full name of everything that a module imports, anywhere in it."""
    package = (PACKAGE, *file.relative_to(HOUSE).parts[:-1])
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *(node.module or "").split("."))).strip(".")
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _faults(file: Path, text: str) -> list[str]:
    """Give the imports of a module that the rules do not allow."""
    part = _part(file)
    faults = []
    for name in _imports(file, text):
        top = name.partition(".")[0]
        if top == PACKAGE:
            target = name.split(".")[1] if "." in name else ""
            allowed = part == "bootstrap" or target in MAY_IMPORT[part]
        elif part in ONLY_LIBRARIES:
            allowed = top in sys.stdlib_module_names or any(
                name == library or name.startswith(library + ".") for library in ONLY_LIBRARIES[part]
            )
        else:
            allowed = top not in NEVER_LIBRARIES.get(part, set())
        if not allowed:
            faults.append(f"{file.relative_to(HOUSE)} imports {name}")
    return faults


def test_every_part_has_its_rule() -> None:
    parts = {_part(file) for file in _modules()} - {"bootstrap"}
    assert parts <= MAY_IMPORT.keys()


def test_nobody_imports_what_is_not_theirs_to_know() -> None:
    faults = [fault for file in _modules() for fault in _faults(file, file.read_text(encoding="utf-8"))]
    assert faults == []


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("domain/plan.py", "import babel"),
        ("domain/plan.py", "from llko_desktop.services import intake"),
        ("domain/plan.py", "from ..services import intake"),
        ("domain/plan.py", "from llko_desktop import resources"),
        ("services/intake.py", "def f():\n    from llko_desktop.storage.tables import requests"),
        ("services/intake.py", "from sqlalchemy import select"),
        ("storage/tables.py", "from llko_desktop.gui import forms"),
        ("gui/inbox/view.py", "import llko_desktop.storage"),
        ("gui/inbox/view.py", "from PIL import Image"),
        ("gui/inbox/view.py", "from ...exchange import mail"),
        ("texts/labels.py", "from PySide6.QtWidgets import QLabel"),
        ("paths.py", "from llko_desktop.domain import status"),
    ],
)
def test_a_breach_would_be_found(module: str, text: str) -> None:
    assert len(_faults(HOUSE / module, text)) == 1


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("domain/plan.py", "import datetime\nfrom dateutil.relativedelta import relativedelta"),
        ("domain/plan.py", "from . import status\nfrom .schedule import TimeRange"),
        ("gui/inbox/view.py", "from ..widgets import chip\nfrom PySide6.QtWidgets import QLabel"),
        ("bootstrap.py", "from llko_desktop.storage import tables\nfrom llko_desktop.gui import shell"),
    ],
)
def test_what_is_allowed_passes(module: str, text: str) -> None:
    assert _faults(HOUSE / module, text) == []


def _names(*parts: str) -> list[str]:
    """Give the full names of all modules of some parts of the program."""
    files = (file.relative_to(HOUSE.parent).with_suffix("") for file in _modules() if _part(file) in parts)
    return [".".join(file.parts).removesuffix(".__init__") for file in files]


def _import_all(names: list[str], folder: Path) -> dict[str, list[str]]:
    """Import modules in a process of its own; gives what that did."""
    assert names
    run = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, *names],
        cwd=folder,
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join([str(HOUSE.parent), str(folder)]), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    result: dict[str, list[str]] = json.loads(run.stdout)
    return result


def test_importing_does_nothing(tmp_path: Path, home: Path) -> None:
    before = sorted(home.rglob("*"))
    done = _import_all(_names(*(_part(file) for file in _modules())), tmp_path)
    assert done["touched"] == []
    assert done["objects"] == []
    assert list(tmp_path.iterdir()) == []
    assert sorted(home.rglob("*")) == before


@pytest.mark.parametrize("part", ["gui", "cli", "__main__"])
def test_the_window_comes_up_without_the_store(part: str, tmp_path: Path) -> None:
    loaded = {name.partition(".")[0] for name in _import_all(_names(part), tmp_path)["loaded"]}
    assert loaded & {"sqlalchemy", "alembic", "python_calamine", "PIL", "keyring"} == set()


def test_doing_something_on_import_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "eager_files.py").write_text("open('made.txt', 'w').close()\n")
    (tmp_path / "eager_objects.py").write_text("from PySide6.QtCore import QObject\nKEPT = QObject()\n")
    done = _import_all(["eager_files", "eager_objects"], tmp_path)
    assert done["touched"] == ["open made.txt"]
    assert len(done["objects"]) == 1
