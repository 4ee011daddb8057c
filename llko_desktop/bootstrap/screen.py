"""Says whether there is a screen to open a window on."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_X_DISPLAY = re.compile(r"(?:unix)?(?P<host>[^:/]*):(?P<number>\d+)(?:\.\d+)?")


def has_screen(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Say whether a window can be opened; a platform that Qt was told to use counts as one.

    On Linux the display must answer: Qt would end the whole program where it does not.
    """
    if environ.get("QT_QPA_PLATFORM") or not platform.startswith("linux"):
        return True
    return _wayland_answers(environ) or _x_answers(environ.get("DISPLAY", ""))


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name, folder = environ.get("WAYLAND_DISPLAY", ""), environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _connects(Path(folder) / name)


def _x_answers(display: str) -> bool:
    match = _X_DISPLAY.fullmatch(display)
    if match is None:
        return False
    number = int(match.group("number"))
    if match.group("host"):
        # A display forwarded by ssh: its port answers on this machine.
        try:
            with socket.create_connection((match.group("host"), 6000 + number), timeout=1):
                return True
        except OSError:
            return False
    return _connects(Path(f"/tmp/.X11-unix/X{number}"))


def _connects(place: Path) -> bool:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(1)
            probe.connect(str(place))
            return True
    except OSError:
        return False
