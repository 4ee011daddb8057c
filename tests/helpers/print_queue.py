"""A print system of its own for a test: CUPS with one queue that makes PDFs, and nothing else on it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

QUEUE = "cups-pdf"
PROGRAMS = ("cupsd", "lpadmin", "cupsdisable", "cupsreject", "lpstat", "pdftocairo")
_BACKEND, _DRIVER = Path("/usr/lib/cups/backend/cups-pdf"), Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
_PATIENCE_S = 60
_ANYONE = "Order allow,deny\nAllow all\n"
_SCHEDULER = """
Listen 127.0.0.1:{port}
Browsing No
DefaultAuthType None
WebInterface No
<Location />
{anyone}</Location>
<Location /admin>
{anyone}</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
StateDir {folder}/run
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
AccessLog {folder}/logs/access
ErrorLog {folder}/logs/error
PageLog {folder}/logs/page
User lp
Group lp
SystemGroup root
"""
_BACKEND_FILES = """
Out {folder}/printed
AnonDirName {folder}/printed
Spool {folder}/pdfspool
Log {folder}/logs
"""


def why_not() -> str:
    """Say why there can be no print system here; empty where there can."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin"
    missing = [name for name in PROGRAMS if not shutil.which(name, path=path)]
    if missing or not _BACKEND.exists() or not _DRIVER.exists():
        return "CUPS with its PDF printer (cups, cups-client, printer-driver-cups-pdf) is not installed"
    return "" if os.geteuid() == 0 else "only root may set up a print system"


@dataclass(frozen=True)
class PrintQueue:
    """The queue; `server` is where programs find its print system (`CUPS_SERVER`)."""

    folder: Path
    server: str

    def run(self, *command: str) -> str:
        """Run a command of CUPS on it; gives what that says."""
        environment = os.environ | {"CUPS_SERVER": self.server, "LC_ALL": "C"}
        environment["PATH"] += ":/usr/sbin"
        done = subprocess.run(command, env=environment, check=True, capture_output=True, encoding="utf-8")
        return done.stdout

    def jobs(self) -> list[str]:
        """Give the jobs that wait."""
        return self.run("lpstat", "-o").splitlines()

    def printed(self) -> list[Path]:
        """Give what came out once no job waits any more."""
        until = time.monotonic() + _PATIENCE_S
        while self.jobs() and time.monotonic() < until:
            time.sleep(0.1)
        return sorted((self.folder / "printed").iterdir())


@contextmanager
def print_queue() -> Iterator[PrintQueue]:
    """Start a print system with a queue on it; all of it is gone afterwards.

    The PDF printer reads its settings in /etc/cups alone: a file of its own there, under another name, sends
    what is printed to a folder of the test.
    """
    with tempfile.TemporaryDirectory(prefix="llko-cups-") as name, socket.socket() as free:
        folder = Path(name)
        folder.chmod(0o755)
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        for part in ("root", "run/certs", "spool/tmp", "cache", "logs", "printed", "pdfspool"):
            (folder / part).mkdir(parents=True)
        for part in folder.rglob("*"):
            part.chmod(0o777)
        (folder / "cupsd.conf").write_text(_SCHEDULER.format(port=port, anyone=_ANYONE))
        (folder / "files.conf").write_text(_FILES.format(folder=folder))
        settings = Path(f"/etc/cups/cups-pdf-{folder.name}.conf")
        settings.write_text(_BACKEND_FILES.format(folder=folder))
        queue = PrintQueue(folder, f"127.0.0.1:{port}")
        scheduler = shutil.which("cupsd", path="/usr/sbin")
        assert scheduler is not None, "why_not() looked for it"
        files = ("-c", str(folder / "cupsd.conf"), "-s", str(folder / "files.conf"))
        with subprocess.Popen([scheduler, "-f", *files]) as server:
            try:
                _wait_for(queue)
                device = f"cups-pdf:/{folder.name}"
                # On the way to PostScript, the other programs that can do it lose which letters there are.
                renderer = ("-o", "pdftops-renderer-default=pdftocairo")
                queue.run("lpadmin", "-p", QUEUE, "-E", "-v", device, "-P", str(_DRIVER), *renderer)
                yield queue
            finally:
                server.terminate()
                settings.unlink()


def _wait_for(queue: PrintQueue) -> None:
    """Wait until the scheduler answers."""
    until = time.monotonic() + _PATIENCE_S
    while "is running" not in _asked(queue) and time.monotonic() < until:
        time.sleep(0.1)


def _asked(queue: PrintQueue) -> str:
    try:
        return queue.run("lpstat", "-r")
    except subprocess.CalledProcessError:
        return ""
