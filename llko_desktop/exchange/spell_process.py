"""Talks to the worker that asks one dictionary; one that dies, hangs or talks nonsense is ended."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from llko_desktop.exchange.spell_folders import Dictionary
from llko_desktop.exchange.spell_worker import WORKER_OPTION
from llko_desktop.exchange.worker_process import WorkerProcess
from llko_desktop.exchange.workers import worker_command

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
            self._process = WorkerProcess([*start, str(dictionary.folder), dictionary.name])
        except OSError as error:
            raise DictionaryFailed from error
        self._answer("loaded", loading)

    def ask(self, question: Mapping[str, Any], answer: str) -> Any:
        """Put a question and give what the answer has under its name; raises `DictionaryFailed`."""
        return self._answer(answer, self._answering, json.dumps(question).encode() + b"\n")

    def end(self) -> None:
        """End the worker; nothing can be asked after that."""
        self._process.end()

    def _answer(self, name: str, seconds: float, question: bytes = b"") -> Any:
        try:
            with self._process.within(seconds) as (questions, answers):
                questions.write(question)
                questions.flush()
                return json.loads(answers.readline())[name]
        except (OSError, ValueError, KeyError, TypeError) as error:
            # The pipe broke, or is closed because the worker was ended; or the answer is none.
            self.end()
            raise DictionaryFailed from error
