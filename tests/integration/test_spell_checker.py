"""Dictionaries are asked in processes of their own; a broken or hostile one is passed over."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from llko_desktop.exchange.spell_folders import Dictionary, find_dictionaries
from llko_desktop.exchange.spell_process import DictionaryFailed, SpellProcess
from llko_desktop.exchange.spelling import HunspellChecker, system_dictionaries
from llko_desktop.services.spelling import Spelling
from tests.helpers.dictionaries import write_dictionary
from tests.helpers.logfail import LogGuard
from tests.helpers.memory_store import MemoryStore

LOGGER = "llko_desktop.exchange.spelling"


class Shelf:
    """Makes checkers over a folder, and ends their workers with the test."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.started = folder, list[SpellProcess]()

    def checker(self, start: Callable[[Dictionary], SpellProcess] = SpellProcess) -> HunspellChecker:
        def remembered(dictionary: Dictionary) -> SpellProcess:
            self.started.append(start(dictionary))
            return self.started[-1]

        return HunspellChecker(lambda: find_dictionaries([self.folder]), remembered)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path)
    yield made
    for process in made.started:
        process.end()


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO8859-1"])
def test_words_are_checked_and_suggested(shelf: Shelf, encoding: str) -> None:
    write_dictionary(shelf.folder, "nl_BE", encoding=encoding)
    spelling = Spelling(MemoryStore(), shelf.checker())
    assert spelling.languages() == {"nl"}
    words = {"Beste", "knid", "foto’s", "foto's", "’t", "één", "zo’n", "opvnag", "wij😀", "ё"}
    assert spelling.check(words, "nl") == {"knid", "opvnag", "wij😀", "ё"}
    assert spelling.suggestions("opvnag", "nl")[0] == "opvang"
    assert spelling.suggestions("ё", "nl") == ()


def test_a_dictionary_is_loaded_once_and_only_when_it_is_asked(shelf: Shelf) -> None:
    write_dictionary(shelf.folder, "nl_BE")
    write_dictionary(shelf.folder, "fr_FR")
    checker = shelf.checker()
    assert checker.languages() == {"nl", "fr"}
    assert shelf.started == []
    for _ in range(3):
        assert checker.right({"bonjour", "kind"}, "fr") == {"bonjour"}
    assert len(shelf.started) == 1


def test_nothing_is_wrong_in_a_language_without_a_dictionary(shelf: Shelf) -> None:
    checker = shelf.checker()
    assert checker.languages() == frozenset()
    assert checker.right({"whatever"}, "nl") == {"whatever"}
    assert checker.suggestions("whatever", "nl") == ()


def garbage(kind: str) -> tuple[bytes, bytes]:
    """Give the bytes of a rules file and of a words file that are not what they should be."""
    dice = random.Random(kind)
    return {
        "binary": (dice.randbytes(20_000), dice.randbytes(20_000)),
        "zeros": (bytes(5000), bytes(5000)),
        "huge count": (b"SET UTF-8\n", b"99999999999999\nkind\n"),
        "endless line": (b"SET UTF-8\nTRY " + b"a" * 3_000_000, b"1\n" + b"k" * 3_000_000),
        "many rules": (b"SET UTF-8\nPFX A Y 60000\n" + b"PFX A 0 a .\n" * 60_000, b"1\nkind/A\n"),
        "unknown encoding": (b"SET NOTHING-99\n", b"1\nkind\n"),
    }[kind]


@pytest.mark.parametrize(
    "kind", ["binary", "zeros", "huge count", "endless line", "many rules", "unknown encoding"]
)
def test_a_hostile_dictionary_does_no_harm(shelf: Shelf, kind: str) -> None:
    rules, words = garbage(kind)
    (shelf.folder / "nl_BE.aff").write_bytes(rules)
    (shelf.folder / "nl_BE.dic").write_bytes(words)
    with suppress(DictionaryFailed):
        process = SpellProcess(Dictionary(shelf.folder, "nl_BE"), loading=2, answering=2)
        shelf.started.append(process)
        assert set(process.ask({"check": ["kind", "opvang"]}, "right")) <= {"kind", "opvang"}
        assert len(process.ask({"suggest": "knid"}, "suggestions")) <= 15


def worker(program: str) -> list[str]:
    """Give the command of a worker that does something else than it should."""
    return [sys.executable, "-c", program]


LOADED = "import json, sys; print(json.dumps({'loaded': True}), flush=True); sys.stdin.readline(); "


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(3)",
        "import os; os.abort()",
        "print('nonsense')",
        "print('[]')",
        "import time; time.sleep(60)",
        LOADED + "sys.exit(1)",
        LOADED + "print('{}', flush=True)",
        LOADED + "import time; time.sleep(60)",
    ],
)
def test_a_dictionary_whose_worker_fails_is_passed_over(
    shelf: Shelf, program: str, log_guard: LogGuard
) -> None:
    write_dictionary(shelf.folder, "nl_BE")
    write_dictionary(shelf.folder, "nl_NL")

    def start(dictionary: Dictionary) -> SpellProcess:
        if dictionary.name == "nl_BE":
            return SpellProcess(dictionary, worker(program), loading=1, answering=1)
        return SpellProcess(dictionary)

    checker = shelf.checker(start)
    with log_guard.expect(LOGGER, "1 left"):
        assert checker.right({"kind", "knid"}, "nl") == {"kind"}
    assert checker.languages() == {"nl"}


def test_without_another_dictionary_the_language_is_off(shelf: Shelf, log_guard: LogGuard) -> None:
    write_dictionary(shelf.folder, "nl_BE")
    checker = shelf.checker(partial(SpellProcess, command=[str(shelf.folder / "none")]))
    with log_guard.expect(LOGGER, "0 left"):
        assert checker.right({"knid"}, "nl") == {"knid"}
    assert checker.languages() == frozenset()


def test_a_worker_that_was_ended_from_outside_is_started_again(shelf: Shelf) -> None:
    write_dictionary(shelf.folder, "nl_BE")
    checker = shelf.checker()
    assert checker.right({"kind"}, "nl") == {"kind"}
    for times in range(3):
        shelf.started[times].end()
        assert checker.right({"kind", "knid"}, "nl") == {"kind"}
    assert checker.languages() == {"nl"}


def test_a_folder_with_any_name(shelf: Shelf, tmp_path: Path) -> None:
    shelf.folder = tmp_path / "Élodie’s map met spaties"
    write_dictionary(shelf.folder, "nl_BE")
    assert shelf.checker().right({"kind", "knid"}, "nl") == {"kind"}


def test_a_system_without_the_library_has_no_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llko_desktop.exchange.spelling.find_spec", lambda name: None)
    assert system_dictionaries() == {}


def test_the_users_own_folder_is_looked_at(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_dictionary(home / "mine", "nl_BE")
    monkeypatch.setenv("DICPATH", str(home / "mine"))
    assert Dictionary(home / "mine", "nl_BE") in system_dictionaries()["nl"]
