"""What is said of the provider's details that cannot be kept, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROFILE_MESSAGES: dict[str, Any] = {
    "profile_text_too_long": QT_TRANSLATE_NOOP(
        "Profile", "This text has {length} characters, and {most} at most can be kept. Make it shorter."
    ),
    "profile_field_stale": QT_TRANSLATE_NOOP(
        "Profile", "This was also changed in another window meanwhile. Nothing was written over."
    ),
    "exception_ends_before_start": QT_TRANSLATE_NOOP(
        "Profile", "The days with other hours end on {end}, before they start on {start}."
    ),
    "exception_without_hours": QT_TRANSLATE_NOOP(
        "Profile",
        "The hours from {start} to {end} are missing. Write them such as 7-12; "
        "days on which you are closed go with the closing days.",
    ),
    "exception_day_missing": QT_TRANSLATE_NOOP("Profile", "The day with the hours “{hours}” is missing."),
    "hours_unreadable": QT_TRANSLATE_NOOP(
        "Profile", "“{text}” are no hours of one day. Write them such as 7-12 or 7-12, 13-18."
    ),
    "ages_backward": QT_TRANSLATE_NOOP(
        "Profile",
        "The oldest age ({oldest} months) must lie above the youngest ({youngest} months).",
    ),
    "price_unreadable": QT_TRANSLATE_NOOP("Profile", "“{text}” is no price. Write it such as 35,50."),
    "price_out_of_range": QT_TRANSLATE_NOOP(
        "Profile", "“{text}” cannot be the price of a day: it lies above 0 and up to {most} euro."
    ),
    "language_unknown": QT_TRANSLATE_NOOP(
        "Profile", "“{text}” is not a language that is known here. Choose one from the list."
    ),
}
