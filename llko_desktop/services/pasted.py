"""Makes the texts for the form of what a pasted text tells, as far as it can be read; nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.messages import Message
from llko_desktop.domain.plan_text import SHORT_DAYS
from llko_desktop.domain.status import Source
from llko_desktop.services.by_hand import DATES, RECEIVED, REFERENCE, entry_of_draft
from llko_desktop.services.drafts import RejectedRow, RequestDraft
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.services.incoming import Incoming, Reading
from llko_desktop.services.ports import RequestReader

# So surely was a column recognised where it needs no look.
SURE = 0.8
# A row is read anew without what stops it; more often than there are fields it never helps.
_MOST_READINGS = len(Field)
_NUMBER = re.compile(r"\bOV-\d{4}-\d{3,8}\b", re.ASCII | re.IGNORECASE)
# Stands for a name while a text without one is read; signs alone would be none.
_NOBODY = "nobody"

_KEYS: dict[Field, tuple[str, ...]] = {
    Field.REFERENCE: (REFERENCE,),
    Field.RECEIVED: (RECEIVED,),
    Field.CHILD: (FactKey.CHILD,),
    Field.CHILD_FIRST: (FactKey.CHILD,),
    Field.CHILD_LAST: (FactKey.CHILD,),
    Field.BIRTH: (FactKey.BIRTH_DATE, FactKey.EXPECTED_DATE),
    Field.EXPECTED: (FactKey.EXPECTED_DATE,),
    Field.BIRTH_OR_EXPECTED: (FactKey.BIRTH_DATE, FactKey.EXPECTED_DATE),
    Field.START: (FactKey.START,),
    Field.END: (FactKey.END,),
    Field.PLAN: (FactKey.PLAN,),
    Field.HOURS: (FactKey.PLAN,),
    **dict.fromkeys(WEEKDAY_FIELDS, (FactKey.PLAN,)),
    Field.PARENT: (FactKey.PARENT,),
    Field.PARENT_FIRST: (FactKey.PARENT,),
    Field.PARENT_LAST: (FactKey.PARENT,),
    Field.PARENT2: (FactKey.PARENT2,),
    Field.PARENT2_FIRST: (FactKey.PARENT2,),
    Field.PARENT2_LAST: (FactKey.PARENT2,),
    Field.EMAIL: (FactKey.EMAIL,),
    Field.EMAIL2: (FactKey.EMAIL2,),
    Field.PHONE: (FactKey.PHONE,),
    Field.PHONE2: (FactKey.PHONE2,),
    Field.LANGUAGE: (FactKey.LANGUAGE,),
    **dict.fromkeys(
        (Field.STREET, Field.HOUSE_NUMBER, Field.POSTCODE, Field.RESIDENCE), (FactKey.RESIDENCE,)
    ),
    Field.INCOME_TARIFF: (FactKey.INCOME_TARIFF,),
    Field.CHILD_CODE: (FactKey.CHILD_CODE,),
    Field.SIBLINGS: (FactKey.SIBLINGS,),
    Field.PRIORITY: (FactKey.PRIORITY,),
    Field.REMARKS: (FactKey.REMARKS,),
}


@dataclass(frozen=True)
class Pasted:
    """The texts for the form; how sure each is (0–1) and what is wrong with it, by the key of its field.

    `flags` are what only the text could tell (an unreadable plan, an invalid mail address).
    `date_order_unclear` says that its dates could be read with the month first too.
    """

    entry: Mapping[str, str]
    sureness: Mapping[str, float] = field(default_factory=dict)
    problems: Mapping[str, Message] = field(default_factory=dict)
    flags: tuple[Flag, ...] = ()
    date_order_unclear: bool = False


def read_pasted(reader: RequestReader, source: Incoming, today: date) -> Pasted:
    """Read a source that tells one request.

    What keeps the request from coming in stands in its field as it is written, with the reason, and all else
    is read without it. A text that tells no arrival arrived `today`; without a number of the platform it is
    taken for a mail (R9).
    """
    edits: dict[tuple[int, Field], str] = {}
    stopped: dict[Field, RejectedRow] = {}
    for _ in range(_MOST_READINGS):
        read = reader.interpret(source, Reading(edits=edits), today)
        if read.drafts:
            pasted = _pasted(read.drafts[0], source, stopped)
            return _with_doubtful_dates(pasted) if read.date_order_unclear else pasted
        if not read.rejected:
            break
        row = read.rejected[0]
        at = Field(row.field)
        if at in stopped:
            break
        stopped[at] = row
        edits[row.position, at] = {Field.RECEIVED: today.isoformat(), Field.CHILD: _NOBODY}.get(at, "")
    return Pasted({})


def _pasted(draft: RequestDraft, source: Incoming, stopped: Mapping[Field, RejectedRow]) -> Pasted:
    if Field.CHILD in stopped:
        draft = replace(draft, child=replace(draft.child, name=""))
    if not draft.reference and (number := platform_number(draft.remarks)):
        draft = replace(draft, reference=number, source=Source.PLATFORM)
    elif not draft.reference and draft.source is Source.PLATFORM:
        draft = replace(draft, source=Source.MAIL)
    entry, problems = entry_of_draft(draft), dict[str, Message]()
    for at, row in stopped.items():
        if at is Field.RECEIVED and not row.value:
            continue
        key = _KEYS[at][0]
        problems[key] = row.reason
        entry[key] = _as_written(at, row.value, entry[key])
    return Pasted(entry, _sureness(source), problems, draft.flags)


def platform_number(text: str) -> str:
    """Give the only number of a request on the platform that a text names; empty where there is none."""
    numbers = {number.upper() for number in _NUMBER.findall(text)}
    return numbers.pop() if len(numbers) == 1 else ""


def _with_doubtful_dates(pasted: Pasted) -> Pasted:
    sureness = {key: min(how, 0.5) if key in DATES else how for key, how in pasted.sureness.items()}
    return replace(pasted, sureness=sureness, date_order_unclear=True)


def _as_written(at: Field, value: str, beside: str) -> str:
    """Give what stands in a field that cannot be read; hours of a day after those of the other days."""
    if at in WEEKDAY_FIELDS:
        value = f"{SHORT_DAYS['nl'][WEEKDAY_FIELDS.index(at)]} {value}"
    return ", ".join(filter(None, (beside, value))) if _KEYS[at] == (FactKey.PLAN,) else value


def _sureness(source: Incoming) -> dict[str, float]:
    """Say how sure it is what stands in which field; as little as the least sure of its columns."""
    sureness: dict[str, float] = {}
    for column in source.columns:
        for key in _KEYS.get(column.field, ()) if column.field else ():
            sureness[str(key)] = min(sureness.get(str(key), 1.0), column.confidence)
    return sureness
