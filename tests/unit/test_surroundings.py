"""What keeps tests apart from the machine that they run on does so."""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path

import keyring
import platformdirs
import pytest

from tests.helpers.logfail import LogGuard, guard_log


def test_an_unexpected_warning_fails(log_guard: LogGuard) -> None:
    with (
        pytest.raises(pytest.fail.Exception, match=r"WARNING some\.part: it is 3"),
        log_guard.expect("some.part"),
        guard_log(),
    ):
        logging.getLogger("some.part").warning("it is %d", 3)


def test_what_is_less_than_a_warning_passes() -> None:
    with guard_log():
        logging.getLogger("some.part").info("fine")


def test_an_expected_warning_must_come() -> None:
    expected = LogGuard().expect("some", "full")
    with pytest.raises(pytest.fail.Exception, match="expected some to warn 'full'"), expected:
        logging.getLogger("some").info("nearly full")


def test_only_the_expected_logger_and_those_below_may_warn(log_guard: LogGuard) -> None:
    guard = LogGuard()
    with log_guard.expect("some.part", "it is full"), guard.expect("some.part", "it is full"):
        logging.getLogger("some.part").warning("it is full")
        for name in ("some.part.below", "some.partial", "other"):
            guard.handle(logging.LogRecord(name, logging.WARNING, __file__, 1, "x", None, None))
    assert [record.name for record in guard.unexpected] == ["some.partial", "other"]


def test_no_connection_leaves_this_machine() -> None:
    with socket.socket() as outside, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        outside.connect(("192.0.2.1", 80))


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())


def test_the_users_own_folders_and_keys_are_out_of_reach(home: Path) -> None:
    assert Path.home() == home
    assert platformdirs.user_data_path("x").is_relative_to(home)
    assert "null" in type(keyring.get_keyring()).__module__
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "DISPLAY" not in os.environ
