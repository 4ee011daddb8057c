"""What goes wrong at the printer, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

PRINT_MESSAGES: dict[str, Any] = {
    "printer_gone": QT_TRANSLATE_NOOP(
        "Printing",
        "The printer “{printer}” is not there any more, so nothing was printed. Choose another one.",
    ),
    "printer_stopped": QT_TRANSLATE_NOOP(
        "Printing",
        "The printer “{printer}” is off, paused or in trouble, so nothing was printed. "
        "Set it going again, or save as PDF and print that later.",
    ),
    "printer_refused": QT_TRANSLATE_NOOP(
        "Printing",
        "The printer “{printer}” did not take the job, so nothing was printed ({reason}). "
        "Choose another printer, or save as PDF and print that later.",
    ),
    "print_failed": QT_TRANSLATE_NOOP(
        "Printing",
        "“{printer}” could not be printed on, so nothing was printed. "
        "Choose another printer, or save as PDF and print that later.",
    ),
}
