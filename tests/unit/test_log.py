"""The log: what it says, and what it must never say."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.log import FILE_NAME, Plain, PrivateFormatter, start
from tests.helpers.logfail import LogGuard

NAME = "Noor Voorbeeld"
_log = logging.getLogger("llko_desktop.test")


class Code(StrEnum):
    NEW = "new"


@pytest.fixture
def logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """Log to a file; gives what reads it. What was done before with an uncaught exception is silenced."""
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, lambda *_: None)
    stop = start(tmp_path / "log")
    yield lambda: (tmp_path / "log" / FILE_NAME).read_text(encoding="utf-8")
    stop()


def test_numbers_codes_and_plain_texts_are_written(logged: Callable[[], str]) -> None:
    _log.info("%d of %s read in %s by %s, %s", 3, Code.NEW, timedelta(seconds=2), Plain("1.0 ‘één’"), True)
    assert "llko_desktop.test: 3 of new read in 0:00:02 by 1.0 ‘één’, True\n" in logged()


@pytest.mark.parametrize(
    ("value", "shown"),
    [(NAME, "(str)"), (Path("/home/noor"), "(PosixPath)"), (date(2024, 2, 29), "(date)"), ([NAME], "(list)")],
)
def test_other_values_are_replaced_by_their_type(
    logged: Callable[[], str], value: object, shown: str
) -> None:
    _log.info("opened %s", value)
    assert f"opened {shown}\n" in logged()


def test_named_arguments_are_filtered_too(logged: Callable[[], str]) -> None:
    _log.info("%(count)d for %(name)s", {"count": 2, "name": NAME})
    assert "2 for (str)\n" in logged()


def test_a_value_that_the_text_formats_as_a_number_leaves_the_constant(logged: Callable[[], str]) -> None:
    _log.info("%d rows", Decimal(2))
    assert "%d rows\n" in logged()


def test_a_percent_sign_without_arguments(logged: Callable[[], str]) -> None:
    _log.info("100% done")
    assert "100% done\n" in logged()


def test_an_object_as_text_is_not_written(logged: Callable[[], str]) -> None:
    _log.info(ValueError(NAME))
    assert NAME not in logged()
    assert "(ValueError)" in logged()


def test_a_text_of_another_library_is_left_out(logged: Callable[[], str], log_guard: LogGuard) -> None:
    other = logging.getLogger("other.library")
    with log_guard.expect("other.library"):
        other.warning(f"row of {NAME}")
        other.warning("value %s of column %d", NAME, 7)
    assert NAME not in logged()
    assert "other.library: (text left out, test_log:" in logged()
    assert "value (str) of column 7" in logged()


def test_an_exception_shows_its_places_but_not_its_message(
    logged: Callable[[], str], log_guard: LogGuard
) -> None:
    def fails() -> None:
        try:
            raise KeyError(NAME)
        except KeyError as cause:
            raise RuntimeError(f"no child {NAME}") from cause

    with log_guard.expect("llko_desktop.test", "it failed"):
        try:
            fails()
        except RuntimeError:
            _log.exception("it failed")
    text = logged()
    assert NAME not in text
    assert text.index("builtins.KeyError") < text.index("which led to") < text.index("builtins.RuntimeError")
    assert "test_log.py:" in text
    assert "fails" in text


def test_every_part_of_a_group_is_shown(logged: Callable[[], str], log_guard: LogGuard) -> None:
    with log_guard.expect("llko_desktop.test"):
        _log.error("several", exc_info=ExceptionGroup(NAME, [ValueError(NAME), OSError(NAME)]))
    text = logged()
    assert NAME not in text
    assert "builtins.ValueError" in text
    assert "builtins.OSError" in text


def test_what_nobody_catches_is_logged(logged: Callable[[], str], log_guard: LogGuard) -> None:
    with log_guard.expect("llko_desktop.log", "uncaught"):
        try:
            raise ValueError(NAME)
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    assert "CRITICAL llko_desktop.log: uncaught\nbuiltins.ValueError\n" in logged()
    assert NAME not in logged()


def test_what_nobody_catches_in_a_thread_is_logged(logged: Callable[[], str], log_guard: LogGuard) -> None:
    def fails() -> None:
        raise ValueError(NAME)

    with log_guard.expect("llko_desktop.log", "uncaught in a thread"):
        thread = threading.Thread(target=fails)
        thread.start()
        thread.join()
    assert "uncaught in a thread\nbuiltins.ValueError\n" in logged()
    assert NAME not in logged()


def test_an_error_while_cleaning_up_is_logged(logged: Callable[[], str], log_guard: LogGuard) -> None:
    class Fragile:
        def __del__(self) -> None:
            raise ValueError(NAME)

    with log_guard.expect("llko_desktop.log", "cleaning up"):
        fragile = Fragile()
        del fragile
    assert "uncaught while cleaning up\nbuiltins.ValueError\n" in logged()
    assert NAME not in logged()


def test_an_interruption_by_the_user_is_not_an_error(logged: Callable[[], str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert logged() == ""


def test_stopping_restores_everything(tmp_path: Path) -> None:
    root = logging.getLogger()
    ours = logging.getLogger("llko_desktop")
    before = (list(root.handlers), ours.level, sys.excepthook, threading.excepthook, sys.unraisablehook)
    stop = start(tmp_path)
    assert sys.excepthook is not before[2]
    stop()
    after = (list(root.handlers), ours.level, sys.excepthook, threading.excepthook, sys.unraisablehook)
    assert after == before


def test_the_files_stay_small_and_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llko_desktop.log._MAX_BYTES", 2000)
    stop = start(tmp_path)
    for number in range(500):
        _log.info("line %d", number)
    stop()
    files = list(tmp_path.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "line 499\n" in (tmp_path / FILE_NAME).read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        start(tmp_path / "file" / "log")


@given(
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="%"), max_size=20),
    secret=st.text(min_size=1).map(lambda part: f"⟦{part}⟧"),
)
def test_no_argument_text_ever_comes_through(text: str, secret: str) -> None:
    record = logging.LogRecord(
        "llko_desktop.any", logging.INFO, __file__, 1, text + "%s %r", (secret, [secret]), None
    )
    written = PrivateFormatter("%(message)s").format(record)
    assert secret not in written
    assert written == text + "(str) '(list)'"
