"""Asks one hunspell dictionary in a process of its own, by lines of JSON on standard input and output.

The first line out tells that the dictionary is loaded (`{"loaded": true}`). Then `{"check": [words]}` is
answered by `{"right": [words]}`, and `{"suggest": word}` by `{"suggestions": [words]}`, until standard input
is closed. The library holds up whoever calls it, half a second for a long Dutch word,
and a dictionary from anywhere may end it: neither must happen to the window.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from llko_desktop.exchange.sheet_limits import MEBIBYTE
from llko_desktop.exchange.workers import restrict

MEMORY = 512 * MEBIBYTE
# Asks the frozen program, which has no Python beside it, to be the worker.
WORKER_OPTION = "--spell-worker"


def serve(dictionary: Any, questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer every line of `questions` from a loaded dictionary (`hunspell.Hunspell`)."""
    _say(answers, {"loaded": True})
    for line in questions:
        question = json.loads(line)
        if "check" in question:
            right = [word for word in question["check"] if _try(dictionary.spell, word, otherwise=False)]
            _say(answers, {"right": right})
        else:
            _say(answers, {"suggestions": _try(dictionary.suggest, question["suggest"], otherwise=())})


def _try(ask: Callable[[str], Any], word: str, *, otherwise: Any) -> Any:
    """Ask about a word; one with a letter that the dictionary's encoding does not have is not in it."""
    try:
        return ask(word)
    except UnicodeEncodeError:
        return otherwise


def _say(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


def main(argv: list[str]) -> int:
    """Load the dictionary `argv[1]` of the folder `argv[0]`, and answer until there are no questions."""
    restrict(MEMORY)
    from hunspell import Hunspell

    # With UTF-8 the library reaches every folder of a Windows disk, with long names too.
    encoding = "utf-8" if os.name == "nt" else sys.getfilesystemencoding()
    dictionary = Hunspell(argv[1], hunspell_data_dir=argv[0], system_encoding=encoding)
    serve(dictionary, sys.stdin.buffer, sys.stdout.buffer)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
