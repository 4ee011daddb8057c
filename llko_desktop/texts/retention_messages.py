"""What is said about removing personal data, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

RETENTION_MESSAGES: dict[str, Any] = {
    # why it goes
    "closed_for_years": QT_TRANSLATE_NOOP("Retention", "Closed on {day}, {years} years ago or more."),
    "closed_before": QT_TRANSLATE_NOOP("Retention", "Closed on {day}, before {before}."),
    "gone_for_years": QT_TRANSLATE_NOOP("Retention", "Placed until {day}, {years} years ago or more."),
    "gone_before": QT_TRANSLATE_NOOP("Retention", "Placed until {day}, before {before}."),
    "family_asked": QT_TRANSLATE_NOOP("Retention", "At the family’s request; closed on {day}."),
    "family_asked_placement": QT_TRANSLATE_NOOP("Retention", "At the family’s request; placed until {day}."),
    # why it stays for now
    "waits_for_closing": QT_TRANSLATE_NOOP(
        "Retention", "Request {reference} is still open (“{status}”). Close it first."
    ),
    "waits_to_be_entered": QT_TRANSLATE_NOOP(
        "Retention",
        "Something of request {reference} is still to be entered on Opvang.Vlaanderen. Do that first.",
    ),
    "waits_for_an_end": QT_TRANSLATE_NOOP(
        "Retention", "{child} is placed without a last day. Fill in the last day in the planning first."
    ),
    "waits_for_end": QT_TRANSLATE_NOOP(
        "Retention", "{child} is placed until {day}. Wait until after that day."
    ),
    "waits_since_end": QT_TRANSLATE_NOOP(
        "Retention", "{child} was or is placed until {day}: the request is kept as long as the placement."
    ),
    # what to know before
    "anonymise_for_good": QT_TRANSLATE_NOOP(
        "Retention",
        "This cannot be undone: names, contact details, addresses, remarks, notes, replies and drafts are "
        "removed for good. The course of each request, its days and the municipality stay without a name, so "
        "that your figures do not change.",
    ),
    "copies_keep_all": QT_TRANSLATE_NOOP(
        "Retention",
        "Earlier backups still hold everything, also what was removed. Delete them as soon as you do not "
        "need them any more, and those that you keep elsewhere too: a restored backup brings it all back.",
    ),
    # what went wrong
    "anonymise_before_is_to_come": QT_TRANSLATE_NOOP(
        "Retention", "{day} is still to come. Choose today or a day before it."
    ),
    "request_is_anonymous": QT_TRANSLATE_NOOP(
        "Retention",
        "The personal data of request {reference} was removed on {day}. Nothing is done with it any more.",
    ),
    "copy_not_removed": QT_TRANSLATE_NOOP(
        "Retention", "{path} could not be deleted. Is it open in another program? Delete it by hand."
    ),
}
