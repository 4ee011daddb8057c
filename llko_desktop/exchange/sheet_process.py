"""Has a workbook read by a worker process; whatever becomes of it, tables or a clear refusal follow."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.sheet_limits import STANDARD_LIMITS, WORKER_OPTION, SheetLimits
from llko_desktop.exchange.workers import NO_CONSOLE, worker_command, worker_environment
from llko_desktop.services.cells import Cell, Table, decode_cell

_WORKER = "llko_desktop.exchange.sheet_worker"


def read_workbook(
    data: bytes, limits: SheetLimits = STANDARD_LIMITS, command: list[str] | None = None
) -> tuple[Table, ...]:
    """Read the visible sheets of a workbook (XLSX, XLSM, XLSB, ODS, XLS) given as bytes.

    Raises `InputError`: `workbook_damaged`, `table_too_large` (what, limit), `workbook_too_slow` (seconds),
    `workbook_reader_failed` for a worker that died or could not be started, `file_encrypted` or
    `file_not_table`.
    """
    return tables_told(worker_items(data, limits, command))


def tables_told(items: Iterable[Any]) -> tuple[Table, ...]:
    """Make tables of what the worker says of a workbook: a mapping that opens a sheet, then its rows."""
    sheets: list[tuple[dict[str, Any], list[tuple[Cell, ...]]]] = []
    for item in items:
        if isinstance(item, list):
            sheets[-1][1].append(tuple(decode_cell(value) for value in item))
        else:
            sheets.append((item, []))
    return tuple(
        Table(tuple(rows), sheet["sheet"], sheet.get("days_from_1904", False)) for sheet, rows in sheets
    )


def worker_items(
    data: bytes, limits: SheetLimits = STANDARD_LIMITS, command: list[str] | None = None
) -> Iterator[Any]:
    """Yield what the worker says of a file (JSON values, all but its last line).

    Raises `InputError` with the refusal of the worker, `workbook_too_slow` (seconds), or
    `workbook_reader_failed` for a worker that died or could not be started.
    """
    try:
        done = subprocess.run(
            [*(command or worker_command(WORKER_OPTION, _WORKER)), limits.to_json()],
            input=data,
            capture_output=True,
            timeout=limits.seconds,
            check=False,
            env=worker_environment(),
            creationflags=NO_CONSOLE,
        )
    except subprocess.TimeoutExpired as error:
        raise InputError(Message.of("workbook_too_slow", seconds=limits.seconds)) from error
    except OSError as error:
        raise InputError(Message.of("workbook_reader_failed")) from error
    yield from _items(done, limits)


def _items(done: subprocess.CompletedProcess[bytes], limits: SheetLimits) -> Iterator[Any]:
    for line in done.stdout.splitlines():
        try:
            item = json.loads(line)
        except ValueError:
            break
        if isinstance(item, list) or not item.keys() & {"error", "done"}:
            yield item
        elif "error" in item:
            raise InputError(Message.of(item["error"], **item["values"]))
        elif done.returncode == 0:
            return
    raise InputError(_cause_of_death(done, limits))


def _cause_of_death(done: subprocess.CompletedProcess[bytes], limits: SheetLimits) -> Message:
    """Say why a worker ended before its last line; calamine aborts the process when memory cannot be had."""
    if (
        b"memory allocation of" in done.stderr
        or b"MemoryError" in done.stderr
        or b"capacity overflow" in done.stderr
    ):
        return Message.of("table_too_large", what="memory", limit=limits.memory)
    if sys.platform != "win32":
        import signal

        if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
            return Message.of("workbook_too_slow", seconds=limits.seconds)
    return Message.of("workbook_reader_failed")
