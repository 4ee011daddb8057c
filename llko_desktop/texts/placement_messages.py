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
    "unknown_placement": QT_TRANSLATE_NOOP(
        "Placements", "The child is not among those placed any more: it was removed elsewhere meanwhile."
    ),
    "placement_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Placements",
        "What is kept of {child} was changed in another window since you opened it. Nothing was saved: "
        "look at the new state and try again.",
    ),
}
