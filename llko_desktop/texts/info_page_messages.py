"""What is said of the provider's details and the info page (R14), in English, to be translated."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

INFO_PAGE_MESSAGES: dict[str, Any] = {
    # details that cannot be kept
    "profile_text_too_long": QT_TRANSLATE_NOOP(
        "InfoPage", "This text has {length} characters; {most} is the most. Make it shorter."
    ),
    "profile_field_stale": QT_TRANSLATE_NOOP(
        "InfoPage",
        "“{field}” was also changed in another window. Nothing was saved: look at what is there now and "
        "try again.",
    ),
    "review_stale": QT_TRANSLATE_NOOP(
        "InfoPage", "A later review was noted in another window; it stays, and nothing was taken back."
    ),
    "exception_ends_before_start": QT_TRANSLATE_NOOP(
        "InfoPage", "The other hours end on {end}, before they start on {start}."
    ),
    "exception_without_hours": QT_TRANSLATE_NOOP(
        "InfoPage",
        "Say which hours hold from {start} to {end}. Are you closed then? Enter it as closing days.",
    ),
    "ages_backward": QT_TRANSLATE_NOOP(
        "InfoPage", "The ages run from {youngest} to {oldest} months: the first must be less than the last."
    ),
    "text_file_not_utf8": QT_TRANSLATE_NOOP(
        "InfoPage", "The file is no text in UTF-8. Save it as plain text in UTF-8 and try again."
    ),
    "exception_unreadable": QT_TRANSLATE_NOOP(
        "InfoPage", "“{text}” is not understood. Write days and hours as: 2026-07-01/2026-08-31 09:00-17:00."
    ),
    "year_unreadable": QT_TRANSLATE_NOOP("InfoPage", "“{text}” is not a year. Write it as 2026."),
    "ages_unreadable": QT_TRANSLATE_NOOP("InfoPage", "“{text}” are no ages. Write them in months, as 0-36."),
    "price_unreadable": QT_TRANSLATE_NOOP(
        "InfoPage", "“{text}” is no price of a day. Write it in euro, as 32.50."
    ),
    "number_unreadable": QT_TRANSLATE_NOOP("InfoPage", "“{text}” is not a number."),
    "language_code_unknown": QT_TRANSLATE_NOOP(
        "InfoPage", "“{text}” is no code of a language. Write it as nl, fr or en."
    ),
    "choice_unknown": QT_TRANSLATE_NOOP("InfoPage", "“{text}” is not one of: {choices}."),
    # what makes a detail not good enough
    "hours_missing": QT_TRANSLATE_NOOP("InfoPage", "The hours are missing: only days are filled in."),
    "closing_days_missing": QT_TRANSLATE_NOOP("InfoPage", "Not filled in yet for {years}."),
    "pictures_are_small": QT_TRANSLATE_NOOP(
        "InfoPage", "The largest picture is {longest} pixels long; parents see it well from {wanted} on."
    ),
    # what could be better
    "phone_is_foreign": QT_TRANSLATE_NOOP(
        "InfoPage", "{phone} is a number in another country. That is fine if parents can call it."
    ),
    "text_is_short": QT_TRANSLATE_NOOP(
        "InfoPage", "{words} words: parents get a better picture from {wanted} words on."
    ),
    "photo_is_dark": QT_TRANSLATE_NOOP(
        "InfoPage", "Photo {photo} is rather dark. One taken by daylight shows more."
    ),
    "photo_is_blurred": QT_TRANSLATE_NOOP(
        "InfoPage", "Photo {photo} seems a little blurred. Perhaps you have a sharper one."
    ),
    "photo_may_be_turned": QT_TRANSLATE_NOOP(
        "InfoPage", "Photo {photo} may lie on its side. You can turn it here."
    ),
    "hours_without_places": QT_TRANSLATE_NOOP(
        "InfoPage", "There are opening hours, but no number of places yet."
    ),
    "places_without_hours": QT_TRANSLATE_NOOP(
        "InfoPage", "The number of places ({places}) is filled in, but no opening hours yet."
    ),
    "more_places_than_childminder": QT_TRANSLATE_NOOP(
        "InfoPage",
        "A childminder usually has at most {most} places at the same time; {places} are filled in. "
        "Check the number, or the kind of childcare.",
    ),
    "places_end": QT_TRANSLATE_NOOP(
        "InfoPage", "From the day after {until} on, it is not filled in how many places there are."
    ),
    "places_outside_hours": QT_TRANSLATE_NOOP(
        "InfoPage",
        "For some hours in which you are not open, another number of places is filled in: {days}. "
        "Check these hours, or your opening hours.",
    ),
    "no_places_when_open": QT_TRANSLATE_NOOP(
        "InfoPage",
        "You are open on these days, but in none of the hours there is a place: {days}. "
        "Check the number of places, or your opening hours.",
    ),
    "exceptions_are_past": QT_TRANSLATE_NOOP(
        "InfoPage", "Some days with other hours are past, until {until}. You may remove them."
    ),
    "exception_on_closing_days": QT_TRANSLATE_NOOP(
        "InfoPage", "The other hours from {start} to {end} fall on closing days, so they never hold."
    ),
    "exception_never_open": QT_TRANSLATE_NOOP(
        "InfoPage",
        "The other hours from {start} to {end} fall on weekdays on which you are never open, "
        "so they never hold.",
    ),
    # looking the page over on the platform
    "review_is_to_come": QT_TRANSLATE_NOOP(
        "InfoPage", "{date} is still to come. Give the day on which you looked the page over."
    ),
    "review_never": QT_TRANSLATE_NOOP(
        "InfoPage",
        "Look over whether your page on Opvang.Vlaanderen says the same as here, and note that you did.",
    ),
    "review_after_change": QT_TRANSLATE_NOOP(
        "InfoPage", "Since your last review on {date} changed: {fields}. Change it on Opvang.Vlaanderen too."
    ),
    "review_term_over": QT_TRANSLATE_NOOP(
        "InfoPage", "Your last review was on {date}. Look over whether everything is still right."
    ),
}
