"""The fields of a request or a placement that a column of a table or a label in a mail can stand for."""

from __future__ import annotations

from enum import StrEnum

from llko_desktop.domain.schedule import Weekday


class Field(StrEnum):
    """One thing that a file can tell; the values are the codes that messages and the vocabulary use."""

    REFERENCE = "reference"
    RECEIVED = "received"
    CHILD = "child"
    CHILD_FIRST = "child_first"
    CHILD_LAST = "child_last"
    BIRTH = "birth"
    EXPECTED = "expected"
    BIRTH_OR_EXPECTED = "birth_or_expected"
    START = "start"
    END = "end"
    PLAN = "plan"
    HOURS = "hours"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    PARENT = "parent"
    PARENT_FIRST = "parent_first"
    PARENT_LAST = "parent_last"
    PARENT2 = "parent2"
    PARENT2_FIRST = "parent2_first"
    PARENT2_LAST = "parent2_last"
    EMAIL = "email"
    EMAIL2 = "email2"
    PHONE = "phone"
    PHONE2 = "phone2"
    LANGUAGE = "language"
    STREET = "street"
    HOUSE_NUMBER = "house_number"
    POSTCODE = "postcode"
    RESIDENCE = "residence"
    INCOME_TARIFF = "income_tariff"
    CHILD_CODE = "child_code"
    SIBLINGS = "siblings"
    PRIORITY = "priority"
    STATUS = "status"
    SOURCE = "source"
    REMARKS = "remarks"
    OTHER_WEEK = "other_week"
    OWN_CHILD = "own_child"


WEEKDAY_FIELDS: tuple[Field, ...] = tuple(Field[day.name] for day in Weekday)

CHILD_NAMES = frozenset({Field.CHILD, Field.CHILD_FIRST, Field.CHILD_LAST})
PARENT_NAMES = frozenset(
    {
        Field.PARENT,
        Field.PARENT_FIRST,
        Field.PARENT_LAST,
        Field.PARENT2,
        Field.PARENT2_FIRST,
        Field.PARENT2_LAST,
    }
)
NAMES = CHILD_NAMES | PARENT_NAMES

# What only a list of children who are placed tells, and everything that such a list has a place for.
PLACEMENT_ALONE = frozenset({Field.OTHER_WEEK, Field.OWN_CHILD})
PLACEMENT_FIELDS = frozenset(
    {
        *CHILD_NAMES,
        Field.BIRTH,
        Field.EXPECTED,
        Field.BIRTH_OR_EXPECTED,
        Field.START,
        Field.END,
        Field.PLAN,
        Field.HOURS,
        *WEEKDAY_FIELDS,
        Field.REMARKS,
        *PLACEMENT_ALONE,
    }
)
REQUEST_FIELDS = frozenset(Field) - PLACEMENT_ALONE

# Where the second column goes when two are called the same.
SECOND_OF: dict[Field, Field] = {
    Field.PARENT: Field.PARENT2,
    Field.PARENT_FIRST: Field.PARENT2_FIRST,
    Field.PARENT_LAST: Field.PARENT2_LAST,
    Field.EMAIL: Field.EMAIL2,
    Field.PHONE: Field.PHONE2,
}
