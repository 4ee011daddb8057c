"""Prints on a real printer, or tells why that did not print."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from llko_desktop.domain.messages import InputError, Message

# Up to here CUPS calls what it did a success (RFC 8011, appendix B).
_LAST_SUCCESS = 0x00FF


def print_on(printer: QPrinter, paint: Callable[[QPrinter], object]) -> None:
    """Print what `paint` draws; whatever is wrong, nothing is printed in part.

    Raises `InputError`: `printer_gone` or `printer_stopped` (printer) before anything is drawn,
    `printer_refused` (printer, reason) when the system did not take the job, `print_failed` (printer) when it
    could not be painted.
    """
    is_file = printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat
    name = printer.outputFileName() if is_file else printer.printerName()
    if not is_file:
        _check(name)
    try:
        paint(printer)
    except OSError as error:
        raise InputError(Message.of("print_failed", printer=name)) from error
    if not is_file and (reason := _refusal()):
        raise InputError(Message.of("printer_refused", printer=name, reason=reason))


def _check(name: str) -> None:
    """Refuse a printer that would keep a job to itself: Qt tells of none of this."""
    printer = QPrinterInfo.printerInfo(name)
    if printer.isNull():
        raise InputError(Message.of("printer_gone", printer=name))
    if printer.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise InputError(Message.of("printer_stopped", printer=name))


def _refusal() -> str:
    """Give why CUPS did not take the job that this thread sent last; empty where it did.

    Qt hands a job to CUPS and does not look at what becomes of it; CUPS keeps the answer for each thread.
    """
    if sys.platform != "linux":
        return ""
    try:
        cups = ctypes.CDLL("libcups.so.2")
    except OSError:
        return ""  # without it Qt prints to files alone
    if cups.cupsLastError() <= _LAST_SUCCESS:
        return ""
    cups.cupsLastErrorString.restype = ctypes.c_char_p
    said: bytes | None = cups.cupsLastErrorString()
    return (said or b"?").decode(errors="replace")
