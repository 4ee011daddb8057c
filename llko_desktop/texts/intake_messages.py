"""Why a request may be the same as another, and what an import cannot do, in English."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

INTAKE_MESSAGES: dict[str, Any] = {
    # why two requests may be for the same child
    "same_reference": QT_TRANSLATE_NOOP("Intake", "the same reference: {reference}"),
    "same_child_name": QT_TRANSLATE_NOOP("Intake", "the child has the same name"),
    "child_name_alike": QT_TRANSLATE_NOOP("Intake", "the child's name is almost the same"),
    "first_name_alike": QT_TRANSLATE_NOOP("Intake", "the child has the same first name, or almost"),
    "child_unnamed": QT_TRANSLATE_NOOP("Intake", "one of both has no name for the child yet"),
    "same_birth_date": QT_TRANSLATE_NOOP("Intake", "the same birth date"),
    "same_expected_date": QT_TRANSLATE_NOOP("Intake", "the same expected date"),
    "born_as_expected": QT_TRANSLATE_NOOP("Intake", "born around the expected date"),
    "expected_anew": QT_TRANSLATE_NOOP("Intake", "expected around the same day"),
    "birth_date_swapped": QT_TRANSLATE_NOOP(
        "Intake", "the birth dates have day and month the other way round"
    ),
    "same_phone": QT_TRANSLATE_NOOP("Intake", "the same phone number"),
    "same_email": QT_TRANSLATE_NOOP("Intake", "the same mail address"),
    "parents_alike": QT_TRANSLATE_NOOP("Intake", "a parent with the same name, or almost"),
    # undoing an import
    "unknown_import": QT_TRANSLATE_NOOP("Intake", "There is no import {number}."),
    "import_undone_already": QT_TRANSLATE_NOOP("Intake", "This import was undone already."),
    "import_worked_on": QT_TRANSLATE_NOOP(
        "Intake",
        "Something was done with request {reference} since this import, so it cannot be undone as a whole. "
        "Nothing was changed.",
    ),
}
