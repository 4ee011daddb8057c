"""What goes wrong outside the rules (store, files, settings), in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

ERROR_MESSAGES: dict[str, Any] = {
    "unknown_reference": QT_TRANSLATE_NOOP("Errors", "There is no request “{reference}”."),
    "unknown_item": QT_TRANSLATE_NOOP("Errors", "There is no action {item} in the list “to enter”."),
    "duplicate_reference": QT_TRANSLATE_NOOP("Errors", "There is a request “{reference}” already."),
    "changed_elsewhere": QT_TRANSLATE_NOOP(
        "Errors",
        "Request {reference} was changed in another window since you opened it. Nothing was saved: "
        "look at the new state and try again.",
    ),
    "name_missing": QT_TRANSLATE_NOOP("Errors", "Give the name of the child or of a parent."),
    "received_is_to_come": QT_TRANSLATE_NOOP("Errors", "The day of arrival {date} is still to come."),
    "email_invalid": QT_TRANSLATE_NOOP("Errors", "“{email}” cannot be a mail address."),
    "phone_invalid": QT_TRANSLATE_NOOP("Errors", "“{phone}” cannot be a phone number."),
    "capacity_out_of_range": QT_TRANSLATE_NOOP("Errors", "The number of places lies between 1 and {most}."),
    "reply_days_out_of_range": QT_TRANSLATE_NOOP("Errors", "The days to reply in lie between 1 and {most}."),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Errors", "{path} could not be written ({reason}). Choose another folder; nothing was lost."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Errors", "There is no screen to open a window on. Use a command instead: llko-desktop --help."
    ),
    "demo_takes_no_command": QT_TRANSLATE_NOOP("Errors", "--demo opens the example and takes no command."),
    "unexpected": QT_TRANSLATE_NOOP(
        "Errors", "Something unexpected went wrong ({error}). Nothing was saved. Details are in {log}."
    ),
}
