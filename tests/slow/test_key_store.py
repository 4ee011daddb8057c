"""A real Secret Service keeps the key of a store; without one, a passphrase is asked for."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

TOOLS = ("dbus-daemon", "gnome-keyring-daemon")
Program = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def bus(home: Path) -> Iterator[str]:
    """The address of a session bus of its own with an unlocked key store on it."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        keys = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert keys.stdin is not None
        keys.stdin.write(b"login")
        keys.stdin.close()
        yield address
        keys.terminate()
        keys.wait()
        daemon.terminate()


@pytest.fixture
def program(python: str, checkout: Path, tmp_path: Path) -> Program:
    """Run the program on a store of its own, on a bus that is named."""

    def run(address: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [python, "-m", "llko_desktop", "--lang", "en", "--data-dir", str(tmp_path / "data"), *arguments],
            cwd=checkout,
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_the_computer_keeps_the_key(program: Program, bus: str, checkout: Path) -> None:
    taken = program(bus, "import", str(checkout / "tests/data/aanvragen-excel-nl.csv"))
    assert taken.returncode == 0, taken.stderr
    listed = program(bus, "list")
    assert listed.returncode == 0, listed.stderr
    assert listed.stdout.count("\n") > 5

    without = program("disabled:", "list")
    assert without.returncode == 2
    assert "key" in without.stderr


def test_without_a_key_store_a_passphrase_is_asked_for(program: Program, tmp_path: Path) -> None:
    refused = program("disabled:", "list")
    assert refused.returncode == 2
    assert "LLKO_DESKTOP_PASSPHRASE" in refused.stderr
    assert not list((tmp_path / "data").glob("*.db"))
