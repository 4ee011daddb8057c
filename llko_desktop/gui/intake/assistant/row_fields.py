"""Which fields of a row can be put right, and which of them are wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from llko_desktop.domain.flags import Flag
from llko_desktop.gui.intake.assistant.run import ImportRun
from llko_desktop.gui.intake.assistant.source_run import PlacedRow, SourceRun
from llko_desktop.services.drafts import RejectedRow
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.services.trial import TrialRow
from llko_desktop.texts.fact_words import capital
from llko_desktop.texts.speech import Texts

# What a request cannot do without, and the fields that tell the same where the source has those.
_NEEDED: tuple[tuple[Field, frozenset[Field]], ...] = (
    (Field.CHILD, frozenset({Field.CHILD_FIRST, Field.CHILD_LAST})),
    (Field.RECEIVED, frozenset()),
    (Field.BIRTH, frozenset({Field.EXPECTED, Field.BIRTH_OR_EXPECTED})),
    (Field.START, frozenset()),
    (Field.PLAN, frozenset(WEEKDAY_FIELDS)),
    (Field.PARENT, frozenset({Field.PARENT_FIRST, Field.PARENT_LAST})),
    (Field.EMAIL, frozenset()),
    (Field.PHONE, frozenset()),
)
_BIRTH = frozenset({Field.BIRTH, Field.EXPECTED, Field.BIRTH_OR_EXPECTED})
_PLAN = frozenset({Field.PLAN, Field.HOURS, *WEEKDAY_FIELDS})
# The fields that a flag asks to look at.
_OF_FLAG: dict[Flag, frozenset[Field]] = {
    Flag.BIRTH_DATE_DUE: _BIRTH,
    Flag.BIRTH_DATE_UNREADABLE: _BIRTH,
    Flag.PLAN_INCOMPLETE: frozenset({Field.PLAN}),
    Flag.PLAN_UNREADABLE: _PLAN,
    Flag.START_IN_PAST: frozenset({Field.START}),
    Flag.START_UNREADABLE: frozenset({Field.START}),
    Flag.EMAIL_INVALID: frozenset({Field.EMAIL, Field.EMAIL2}),
    Flag.PHONE_INVALID: frozenset({Field.PHONE, Field.PHONE2}),
}


class FieldRow(PlacedRow, Protocol):
    """A row of a trial run that may have been rejected for a field."""

    @property
    def rejected(self) -> RejectedRow | None:
        """Why it cannot come in."""


def fields_of(
    row: FieldRow, run: SourceRun[Any, Any], needed: Sequence[tuple[Field, frozenset[Field]]]
) -> tuple[Field, ...]:
    """Give the fields of a row: the one it was rejected for first, those of its columns, and what it needs.

    A field that is needed is left away where the source has one of the others beside it.
    """
    source, reading = run.source(row), run.reading(row.source)
    fields = [field for column in source.columns if (field := reading.field_of(column))]
    present = set(fields)
    fields += [field for field, others in needed if field not in present and not others & present]
    fields += [field for position, field in reading.edits if position == row.position]
    if row.rejected is not None and row.rejected.field in set(Field):
        fields.insert(0, Field(row.rejected.field))
    return tuple(dict.fromkeys(fields))


def row_fields(row: TrialRow, run: ImportRun, texts: Texts) -> tuple[dict[Field, str], dict[Field, str]]:
    """Give what a row's fields say, the one it was rejected for first, and why some of them are wrong."""
    wrong: dict[Field, str] = {}
    if row.rejected is not None and row.rejected.field in set(Field):
        wrong[Field(row.rejected.field)] = texts.message(row.rejected.reason)
    values = {field: run.text_of(row, field) for field in fields_of(row, run, _NEEDED)}
    for flag in row.to_look_over:
        # What is just not told is no fault of the row.
        for field in _OF_FLAG.get(flag, frozenset()):
            if values.get(field):
                wrong.setdefault(field, capital(texts.label(flag)))
    return values, wrong
