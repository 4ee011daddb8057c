"""Writes the log and keeps personal data out of it.

The rule: a log text is a constant, and what it is about comes as arguments (`log.info("%d read",
count)`), which a lint rule enforces. Of the arguments, numbers, durations, codes (enums), types and what
is marked `Plain` are written; anything else, a name, a date or a path say, is replaced by its type. A
record of another library is written only with its arguments filtered in the same way, and its text is
left out when that may have been put together from values. Of an exception only its type and the places
in the code are written, never its message.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from llko_desktop.paths import ensure

FILE_NAME = "llko-desktop.log"
_OURS = "llko_desktop"
_MAX_BYTES = 512 * 1024
_OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)


class Plain(str):
    """A text that is known to hold no personal data: a version, a platform, a file of the program."""

    __slots__ = ()


# No dates: a birth date is personal data.
_HARMLESS = (Plain, bool, int, float, timedelta, Enum, type, type(None))


class PrivateFormatter(logging.Formatter):
    """Formats records by the rule of this module."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line or lines for a record; the record itself stays as it is, for other handlers."""
        copy = logging.makeLogRecord(record.__dict__)
        # What another formatter may have cached on the record holds the exception's message.
        copy.exc_text = None
        copy.stack_info = None
        own = record.name == _OURS or record.name.startswith(_OURS + ".")
        copy.msg, copy.args = _without_values(record, keep_text=own), ()
        return super().format(copy)

    def formatException(  # noqa: N802 - the name that logging calls
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Give the types of the exception and its causes, each with the places it went through."""
        return "\n".join(_describe(ei[1])) if ei[1] is not None else ""


def start(folder: Path, level: int = logging.INFO) -> Callable[[], None]:
    """Log to a rotating UTF-8 file in `folder`, uncaught exceptions of every thread included.

    Gives a function that ends this and restores what was there. Raises `OSError` when the file cannot
    be written.
    """
    ensure(folder)
    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
    )
    handler.setFormatter(PrivateFormatter(_FORMAT))
    handler.setLevel(level)
    root = logging.getLogger()
    ours = logging.getLogger(_OURS)
    level_before = ours.level
    ours.setLevel(level)
    root.addHandler(handler)
    restore_hooks = _catch_uncaught()

    def stop() -> None:
        restore_hooks()
        root.removeHandler(handler)
        ours.setLevel(level_before)
        handler.close()

    return stop


def _catch_uncaught() -> Callable[[], None]:
    """Log what nobody caught, then do what was done before; gives the function that undoes this."""
    main_before, thread_before, unraisable_before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def main_hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None, /) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            _log.critical("uncaught", exc_info=(kind, error, trace))
        main_before(kind, error, trace)

    def thread_hook(args: threading.ExceptHookArgs, /) -> None:
        if args.exc_value is not None:
            _log.critical("uncaught in a thread", exc_info=args.exc_value)
        thread_before(args)

    def unraisable_hook(args: sys.UnraisableHookArgs, /) -> None:
        if args.exc_value is not None:
            _log.error("uncaught while cleaning up", exc_info=args.exc_value)
        unraisable_before(args)

    sys.excepthook, threading.excepthook, sys.unraisablehook = main_hook, thread_hook, unraisable_hook

    def restore() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = (
            main_before,
            thread_before,
            unraisable_before,
        )

    return restore


def _without_values(record: logging.LogRecord, *, keep_text: bool) -> str:
    """Give the record's message with everything that may be personal taken out."""
    if not isinstance(record.msg, str):
        return _kind(record.msg)
    if not record.args:
        return record.msg if keep_text else f"(text left out, {record.module}:{record.lineno})"
    arguments: object
    if isinstance(record.args, tuple):
        arguments = tuple(_safe(value) for value in record.args)
    else:
        arguments = {name: _safe(value) for name, value in record.args.items()}
    try:
        return record.msg % arguments
    except (TypeError, ValueError, KeyError):
        # "%d" for something that was replaced by its type: the text alone still says where it came from.
        return record.msg


def _safe(value: object) -> object:
    """Give a value as it may be written: itself, or its type."""
    return value if isinstance(value, _HARMLESS) else _kind(value)


def _kind(value: object) -> str:
    """Give what stands for a value that is not written."""
    return f"({type(value).__name__})"


def _describe(error: BaseException) -> Iterator[str]:
    """Give lines for an exception and, before it, for what it came from."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from _describe(earlier)
        yield "which led to"
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"  {Path(code.co_filename).name}:{trace.tb_lineno} in {code.co_qualname}"
        trace = trace.tb_next
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield "which holds"
            yield from _describe(part)
