"""Fails a test that logged a warning or worse without having said that it would."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


class LogGuard(logging.Handler):
    """Keeps what was logged at `WARNING` or above, apart from what the test said to expect."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.unexpected: list[logging.LogRecord] = []
        self._allowed: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record unless its logger, or one above it, is expected to complain."""
        if not any(_below(record.name, logger) for logger in self._allowed):
            self.unexpected.append(record)

    @contextmanager
    def expect(self, logger: str, text: str = "") -> Iterator[None]:
        """Within this block `logger` must log a warning or worse that holds `text`; others still may not."""
        heard = _Listener()
        source = logging.getLogger(logger)
        self._allowed.append(logger)
        source.addHandler(heard)
        try:
            yield
        finally:
            source.removeHandler(heard)
            self._allowed.remove(logger)
        if not any(text in message for message in heard.messages):
            pytest.fail(f"expected {logger} to warn {text!r}; it said {heard.messages}")


class _Listener(logging.Handler):
    """Collects the messages of one block."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def guard_log() -> Iterator[LogGuard]:
    """Watch the whole log; fail at the end when something unexpected was said."""
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    try:
        yield guard
    finally:
        root.removeHandler(guard)
    if guard.unexpected:
        lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in guard.unexpected]
        pytest.fail("unexpected in the log:\n" + "\n".join(lines))


def _below(name: str, logger: str) -> bool:
    """Say whether a logger is `logger` itself or below it."""
    return not logger or name == logger or name.startswith(logger + ".")
