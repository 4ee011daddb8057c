"""What the reply check finds wrong, and what to do about it, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from llko_desktop.domain.reply_check import Check

# Short, as they stand in a row; the code of a message → its words.
CHECK_MESSAGES: dict[str, Any] = {
    "reply_names_no_days_and_hours": QT_TRANSLATE_NOOP("Checks", "names no days and hours"),
    "reply_names_no_days": QT_TRANSLATE_NOOP("Checks", "names hours, but no days"),
    "reply_names_no_hours": QT_TRANSLATE_NOOP("Checks", "names days, but no hours"),
    "reply_names_no_alternative": QT_TRANSLATE_NOOP("Checks", "names no alternative with days and hours"),
    "reply_by_is_not_chosen": QT_TRANSLATE_NOOP("Checks", "no reply-by date is chosen"),
    "reply_does_not_name_date": QT_TRANSLATE_NOOP("Checks", "does not name {date}"),
    "own_contact_is_not_known": QT_TRANSLATE_NOOP(
        "Checks", "your phone number and mail address are not known"
    ),
    "reply_names_no_contact": QT_TRANSLATE_NOOP("Checks", "does not say how to reach you"),
    "reply_does_not_say_it_closes": QT_TRANSLATE_NOOP(
        "Checks", "does not say that the request will be closed"
    ),
    "closing_notice_is_incomplete": QT_TRANSLATE_NOOP("Checks", "the closing notice is not complete"),
    "reply_names_other_child": QT_TRANSLATE_NOOP("Checks", "names another child: {name}"),
    "reply_is_in_dutch": QT_TRANSLATE_NOOP("Checks", "is written in Dutch"),
    "reply_is_in_french": QT_TRANSLATE_NOOP("Checks", "is written in French"),
    "reply_is_in_english": QT_TRANSLATE_NOOP("Checks", "is written in English"),
    "reply_has_gaps": QT_TRANSLATE_NOOP("Checks", "fields still to fill in (F4)"),
}

# What to write, by what was checked.
ADVICE: dict[Check, Any] = {
    Check.DAYS_AND_HOURS: QT_TRANSLATE_NOOP(
        "Checks", "Write which days you offer and from when to when, such as: Monday from 8:00 to 17:00."
    ),
    Check.ALTERNATIVE: QT_TRANSLATE_NOOP(
        "Checks", "Write what is possible instead, with days and hours, such as: Monday from 8:00 to 17:00."
    ),
    Check.REPLY_BY: QT_TRANSLATE_NOOP(
        "Checks", "Write until which date you wait for an answer: the one that is chosen under the status."
    ),
    Check.CONTACT: QT_TRANSLATE_NOOP(
        "Checks", "Write your phone number or mail address, as it is kept under “Settings”."
    ),
    Check.CLOSING_NOTICE: QT_TRANSLATE_NOOP(
        "Checks",
        "Write that you will close the request on the closing date, unless the parents get in touch before, "
        "and through which phone number or mail address.",
    ),
    Check.OTHER_CHILD: QT_TRANSLATE_NOOP(
        "Checks", "This name is of a child of another family. Look whether it belongs in this reply."
    ),
    Check.LANGUAGE: QT_TRANSLATE_NOOP(
        "Checks", "Choose the language that the reply is written in, or write it in the language chosen."
    ),
    Check.NO_GAPS: QT_TRANSLATE_NOOP(
        "Checks", "Fill in the marked fields, or take them out; F4 goes to the next."
    ),
}
