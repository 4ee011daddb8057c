"""Keeps a worker process that answers again and again; one that takes too long for an answer is ended."""

from __future__ import annotations

import subprocess
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Timer
from typing import IO

from llko_desktop.exchange.workers import NO_CONSOLE, worker_environment


class WorkerProcess:
    """A process that reads questions and writes answers; it ends with this object or with the program."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it; raises `OSError` when that cannot be done."""
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=worker_environment(),
            creationflags=NO_CONSOLE,
        )
        self._end = weakref.finalize(self, _end, self._process)
        self.was_too_slow = False

    @contextmanager
    def within(self, seconds: float) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
        """Give where to write questions and read answers, for so many seconds; then the process is ended.

        Reading from a process cannot be given an end on every system; ending the process ends it, with an
        answer that is cut off. `was_too_slow` tells that this happened.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        watch = Timer(seconds, self._stop)
        watch.daemon = True
        watch.start()
        try:
            yield self._process.stdin, self._process.stdout
        finally:
            watch.cancel()

    @property
    def is_over(self) -> bool:
        """Whether the process ended by itself, or was ended."""
        return self._process.poll() is not None

    def end(self) -> None:
        """End the process; nothing can be asked after that."""
        self._end()

    def _stop(self) -> None:
        self.was_too_slow = True
        self._process.kill()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    # What was not read yet is thrown away with the pipes.
    process.communicate()
