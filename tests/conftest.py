"""What holds for every test: no screen, keyring or network, a home of its own, and a quiet log."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import configuration, settings
from PySide6.QtGui import QGuiApplication

from tests.helpers.logfail import LogGuard, guard_log
from tests.helpers.surroundings import home_variables, isolate_process, no_network

pytest_plugins = ["tests.fixtures", "tests.window"]

isolate_process()
# A machine under load must not fail a test; what was found before must not decide what is tried now.
settings.register_profile("default", deadline=None, database=None)
settings.register_profile("ci", deadline=None, database=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_configure(config: pytest.Config) -> None:
    """Keep hypothesis's own files out of the checkout, from the first test module that is read on."""
    folder = tempfile.TemporaryDirectory(prefix="hypothesis-")
    configuration.set_hypothesis_home_dir(folder.name)
    config.add_cleanup(folder.cleanup)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a user's folder of its own, for programs that it starts too."""
    folder = tmp_path_factory.mktemp("home")
    for name, value in home_variables(folder).items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture(autouse=True)
def _offline() -> Iterator[None]:
    """Fail a test that opens a connection to another machine."""
    with no_network():
        yield


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fail a test that logs a warning or worse outside `with log_guard.expect(logger, text)`."""
    with guard_log() as guard:
        yield guard


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Leave nothing on the clipboard: not for the next test, and nothing of Python's for after its end.

    Without a screen, Qt frees what is left there when the interpreter is gone already, and crashes.
    """
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Give the root of the source tree."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def python() -> str:
    """Give the interpreter that runs the tests, for tests that start another process."""
    return sys.executable
