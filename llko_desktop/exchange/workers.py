"""Starts a part of the program as a process of its own, and binds such a process to little memory.

What comes from outside, a workbook or a dictionary, may be made to end or to stop whoever reads it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_PACKAGE_HOME = Path(__file__).parents[2]
# Windows opens a console for every process otherwise.
NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def worker_command(option: str, module: str) -> list[str]:
    """Give the command that starts a worker: the frozen program with an option, or Python with a module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, option]
    return [sys.executable, "-P", "-m", module]


def worker_environment() -> Mapping[str, str]:
    """Give the surroundings in which a worker finds the program, wherever it is started."""
    known = (str(_PACKAGE_HOME), os.environ.get("PYTHONPATH", ""))
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, known))}


def restrict(memory: int, seconds: int | None = None) -> None:
    """Let the system end this process when it takes too much, and leave no core file.

    `memory` is in bytes of address space, `seconds` of processor time. On Windows there is nothing of the
    kind; a system that refuses a limit (macOS for address space) goes without it.
    """
    try:
        import resource
    except ImportError:
        return
    limits = [(resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)]
    if seconds is not None:
        limits.append((resource.RLIMIT_CPU, seconds))
    for kind, value in limits:
        _, hard = resource.getrlimit(kind)
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (allowed, hard))
        except (ValueError, OSError):
            continue
