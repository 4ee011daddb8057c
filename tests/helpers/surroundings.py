"""Keeps tests away from the user's own files, screen, keyring and network."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FIXED = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "LC_ALL": "C.UTF-8",
}
REMOVED = ("DISPLAY", "WAYLAND_DISPLAY", "LLKO_DESKTOP_PASSPHRASE", "LANGUAGE", "QT_STYLE_OVERRIDE")


def isolate_process() -> None:
    """Set what Qt, keyring and the libraries read when they are first used."""
    os.environ.update(FIXED)
    for name in REMOVED:
        os.environ.pop(name, None)


def home_variables(home: Path) -> dict[str, str]:
    """Give the variables that make `home` the user's folder on every system."""
    runtime = home / "run"
    # Qt warns about a runtime folder that others may enter.
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "appdata"),
        "LOCALAPPDATA": str(home / "localappdata"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "XDG_RUNTIME_DIR": str(runtime),
    }


@contextmanager
def no_network() -> Iterator[None]:
    """Refuse every connection that leaves this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_local(str(address[0])):
            raise AssertionError(f"a test tried to reach the network: {address}")
        connect(self, address)

    socket.socket.connect = guarded  # type: ignore[method-assign]
    try:
        yield
    finally:
        socket.socket.connect = connect  # type: ignore[method-assign]


def _is_local(host: str) -> bool:
    """Say whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
