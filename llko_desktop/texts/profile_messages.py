"""What is said of details that cannot be read in the form, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROFILE_MESSAGES: dict[str, Any] = {
    "exception_day_missing": QT_TRANSLATE_NOOP("Profile", "The day with the hours “{hours}” is missing."),
    "hours_unreadable": QT_TRANSLATE_NOOP(
        "Profile", "“{text}” are no hours of one day. Write them such as 7-12 or 7-12, 13-18."
    ),
    "price_out_of_range": QT_TRANSLATE_NOOP(
        "Profile", "“{text}” cannot be the price of a day: it lies above 0 and up to {most} euro."
    ),
    "language_unknown": QT_TRANSLATE_NOOP(
        "Profile", "“{text}” is not a language that is known here. Choose one from the list."
    ),
}
