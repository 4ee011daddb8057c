"""Talks to the worker that asks one dictionary; one that dies, hangs or talks nonsense is ended."""

from __future__ import annotations

import json
import subprocess
import weakref
from collections.abc import Mapping, Sequence
from threading import Timer
from typing import Any

from llko_desktop.exchange.spell_folders import Dictionary
from llko_desktop.exchange.spell_worker import WORKER_OPTION
from llko_desktop.exchange.workers import NO_CONSOLE, worker_command, worker_environment

_WORKER = "llko_desktop.exchange.spell_worker"
# The slowest machine loads the largest dictionary in a few seconds; an answer takes one or two.
LOADING_SECONDS = 20.0
ANSWER_SECONDS = 20.0


class DictionaryFailed(Exception):
    """The dictionary could not be loaded, or its worker ended or gave no answer in time."""


class SpellProcess:
    """One dictionary, loaded in a process that ends with this object or with the program."""

    def __init__(
        self,
        dictionary: Dictionary,
        command: Sequence[str] | None = None,
        loading: float = LOADING_SECONDS,
        answering: float = ANSWER_SECONDS,
    ) -> None:
        """Start the worker and wait until it has loaded the dictionary; raises `DictionaryFailed`.

        `loading` and `answering` are the seconds it is given for that and for each answer.
        """
        self._answering = answering
        start = command or worker_command(WORKER_OPTION, _WORKER)
        try:
            self._process = subprocess.Popen(
                [*start, str(dictionary.folder), dictionary.name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=worker_environment(),
                creationflags=NO_CONSOLE,
            )
        except OSError as error:
            raise DictionaryFailed from error
        self._end = weakref.finalize(self, _end, self._process)
        self._answer("loaded", loading)

    def ask(self, question: Mapping[str, Any], answer: str) -> Any:
        """Put a question and give what the answer has under its name; raises `DictionaryFailed`."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            # The pipe broke, or is closed because the worker was ended.
            self.end()
            raise DictionaryFailed from error
        return self._answer(answer, self._answering)

    def end(self) -> None:
        """End the worker; nothing can be asked after that."""
        self._end()

    def _answer(self, name: str, seconds: float) -> Any:
        assert self._process.stdout is not None
        # Reading from a process cannot be given an end on every system; ending the process ends it.
        watch = Timer(seconds, self._process.kill)
        watch.daemon = True
        watch.start()
        try:
            return json.loads(self._process.stdout.readline())[name]
        except (OSError, ValueError, KeyError, TypeError) as error:
            self.end()
            raise DictionaryFailed from error
        finally:
            watch.cancel()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    # What was not read yet is thrown away with the pipes.
    process.communicate()
