"""What is said of placements that are typed, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

PLACEMENT_MESSAGES: dict[str, Any] = {
    "placement_needs_child": QT_TRANSLATE_NOOP("Placements", "Give the name of the child."),
    "placement_name_too_long": QT_TRANSLATE_NOOP("Placements", "A name has {most} letters at most."),
    "placement_needs_start": QT_TRANSLATE_NOOP("Placements", "Say from which day on the child comes."),
    "placement_needs_days": QT_TRANSLATE_NOOP(
        "Placements", "Say on which days and in which hours the child comes."
    ),
    "placement_needs_hours": QT_TRANSLATE_NOOP("Placements", "Say from when until when for: {days}."),
    "phase_needs_start": QT_TRANSLATE_NOOP("Placements", "Say from which day on the other hours hold."),
    "phases_out_of_order": QT_TRANSLATE_NOOP(
        "Placements",
        "Other hours begin after the first day, and each change after the one before. Check these days.",
    ),
    "trial_day_missing": QT_TRANSLATE_NOOP("Placements", "The day with the hours “{hours}” is missing."),
    "trial_day_needs_hours": QT_TRANSLATE_NOOP(
        "Placements", "Say from when until when for the trial day {day}."
    ),
    "trial_days_backward": QT_TRANSLATE_NOOP(
        "Placements", "The trial days end on {end}, before they start on {start}."
    ),
    "trial_days_too_many": QT_TRANSLATE_NOOP(
        "Placements", "Trial days in a row go on for {most} days at most."
    ),
    "trial_day_twice": QT_TRANSLATE_NOOP("Placements", "A day is listed twice among the trial days."),
    "first_day_missing": QT_TRANSLATE_NOOP(
        "Placements", "The first day of the period until {end} is missing."
    ),
    "absence_ends_before_start": QT_TRANSLATE_NOOP(
        "Placements", "The absence ends on {end}, before it starts on {start}."
    ),
    "capacity_ends_before_start": QT_TRANSLATE_NOOP(
        "Placements", "The other number of places ends on {end}, before it starts on {start}."
    ),
    "capacity_needs_first_day": QT_TRANSLATE_NOOP(
        "Placements", "Say from which day on there is another number of places."
    ),
    "capacity_unreadable": QT_TRANSLATE_NOOP(
        "Placements", "“{text}” does not tell how many places there are. Write a number, such as 6."
    ),
    "capacity_part_unreadable": QT_TRANSLATE_NOOP(
        "Placements", "“{text}” is not understood. Write days, hours and a number, such as: wo 12-18 = 4."
    ),
    "capacity_parts_need_usual": QT_TRANSLATE_NOOP(
        "Placements", "Say how many places there are usually, besides those in parts of the week."
    ),
    "too_many_capacity_rules": QT_TRANSLATE_NOOP(
        "Placements", "Other numbers of places can be kept for {most} periods at most."
    ),
    "placement_without_end": QT_TRANSLATE_NOOP("Placements", "{child} has no last day."),
    "placement_outside_opening": QT_TRANSLATE_NOOP(
        "Placements", "Some of the hours are outside your opening hours: {days}."
    ),
    "placement_stays": QT_TRANSLATE_NOOP(
        "Placements",
        "{child} stays in the planning, as those hours were changed by hand. Remove them there if need be.",
    ),
    "approved_not_placed": QT_TRANSLATE_NOOP(
        "Placements", "{child} is not in the planning yet: put it there by hand."
    ),
    # what there is to look at in a list of children who are placed, and what it cannot do
    "list_holds_requests": QT_TRANSLATE_NOOP(
        "Placements",
        "This file holds requests, not a table of children who are placed. Import requests with Ctrl+O, or "
        "with the command “import”.",
    ),
    "list_header_not_found": QT_TRANSLATE_NOOP(
        "Placements",
        "No row with the names of the columns was found. Put a heading above each column, "
        "such as “Naam kind”, “Startdatum” and “Opvangplan”.",
    ),
    "weeks_not_two": QT_TRANSLATE_NOOP(
        "Placements",
        "“{text}” is not understood. Of weeks that take turns name both, such as: A: ma di 8-17, B: wo 8-12.",
    ),
    "placement_birth_unreadable": QT_TRANSLATE_NOOP(
        "Placements", "The birth date “{text}” is not understood; it stands in the note."
    ),
    "placement_before_birth": QT_TRANSLATE_NOOP(
        "Placements", "The child comes from {start} on, before it is born on {birth}."
    ),
    "placement_own_unclear": QT_TRANSLATE_NOOP(
        "Placements", "“{text}” does not say whether it is a child of your own; it stands in the note."
    ),
    "placement_hours_differ": QT_TRANSLATE_NOOP(
        "Placements", "“{text}” tells other days or hours than are taken; it stands in the note."
    ),
    "placement_weeks_by_turns": QT_TRANSLATE_NOOP(
        "Placements", "Two weeks take turns; the first of them is the week of {start}."
    ),
    "close_days_need_a_day": QT_TRANSLATE_NOOP("Placements", "Say from which day on you are open after all."),
    "placement_beside_another": QT_TRANSLATE_NOOP(
        "Placements", "{child} is placed in the same time already, from {start} on."
    ),
    "placement_is_over": QT_TRANSLATE_NOOP("Placements", "The last day, {end}, is over."),
    "placements_worked_on": QT_TRANSLATE_NOOP(
        "Placements",
        "What is kept of {child} was changed since this import, so it cannot be undone as a whole. "
        "Nothing was changed.",
    ),
    "place_needs_options": QT_TRANSLATE_NOOP(
        "Placements", "Give --child, --start and --plan for one child, or --import with a file for a list."
    ),
    "place_import_alone": QT_TRANSLATE_NOOP(
        "Placements", "The children of a list are told in the file: leave out {options}."
    ),
    "unknown_placement": QT_TRANSLATE_NOOP(
        "Placements", "The child is not among those placed any more: it was removed elsewhere meanwhile."
    ),
    "placement_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Placements",
        "What is kept of {child} was changed in another window since you opened it. Nothing was saved: "
        "look at the new state and try again.",
    ),
}
