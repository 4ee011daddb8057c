"""What is said about room for a plan, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

PLANNING_MESSAGES: dict[str, Any] = {
    # periods of figures
    "period_ends_before_start": QT_TRANSLATE_NOOP(
        "Planning", "The period ends ({end}) before it begins ({start})."
    ),
    "period_too_long": QT_TRANSLATE_NOOP("Planning", "A period of figures lasts {most} years at most."),
    # what is missing to tell anything
    "fit_needs_start": QT_TRANSLATE_NOOP("Planning", "The request does not say from which day on."),
    "fit_needs_hours": QT_TRANSLATE_NOOP("Planning", "The request does not say on which days and hours."),
    "fit_needs_placements": QT_TRANSLATE_NOOP("Planning", "No child is placed in the planning yet."),
    "fit_needs_capacity": QT_TRANSLATE_NOOP(
        "Planning", "How many places you have is not filled in for all of the period."
    ),
    "fit_never_open": QT_TRANSLATE_NOOP("Planning", "You are closed on all of the days asked for."),
    # what is proposed, and why
    "whole_plan_fits": QT_TRANSLATE_NOOP("Planning", "There is room for the whole plan."),
    "part_of_plan_fits": QT_TRANSLATE_NOOP("Planning", "There is room for a part of the plan: {plan}."),
    "plan_fits_later": QT_TRANSLATE_NOOP("Planning", "There is room for the whole plan from {start} on."),
    "part_of_plan_fits_later": QT_TRANSLATE_NOOP("Planning", "From {start} on, there is room for {plan}."),
    "part_of_plan_fits_until": QT_TRANSLATE_NOOP("Planning", "Until {end}, there is room for {plan}."),
    "other_hours_are_free": QT_TRANSLATE_NOOP(
        "Planning", "There is no room for the plan as asked, but there is for {plan}."
    ),
    "nothing_is_free": QT_TRANSLATE_NOOP(
        "Planning", "There is no room for the plan as asked, nor for other hours in that period."
    ),
    # more children than places
    "overbooked": QT_TRANSLATE_NOOP(
        "Planning",
        "{weekday}: up to {most} too many, from {first} to {last} (first at {time}: {children} children and "
        "offers, places: {places}).",
    ),
    "overbooked_once": QT_TRANSLATE_NOOP(
        "Planning",
        "{first}: up to {most} too many (first at {time}: {children} children and offers, places: {places}).",
    ),
    "overbook_on_command_line": QT_TRANSLATE_NOOP(
        "Planning", "Nothing was changed. Add --overbook if that is what you mean."
    ),
}
