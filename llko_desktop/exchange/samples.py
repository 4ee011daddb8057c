"""Shows what single cells are read as under a field, as they will be in a request."""

from __future__ import annotations

from collections.abc import Callable

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import Weekday
from llko_desktop.exchange.date_order import DATE_FIELDS
from llko_desktop.exchange.dates import read_date_as_can_be
from llko_desktop.exchange.draft_maker import ReadingRules
from llko_desktop.exchange.plan_values import read_day, read_hours, read_plan
from llko_desktop.exchange.values import (
    clean_line,
    clean_text,
    read_emails,
    read_language,
    read_phones,
    read_yes_no,
)
from llko_desktop.services.cells import Cell
from llko_desktop.services.contact_details import checked_email, checked_phone
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.services.incoming import Sample, SampleValue

_ListReader = Callable[[str], tuple[tuple[str, ...], bool]]
_DAY_OF = dict(zip(WEEKDAY_FIELDS, Weekday, strict=True))


def sample_of(written: str, cell: Cell, field: Field | None, rules: ReadingRules) -> Sample:
    """Read a cell as a field, or as plain text under none; `written` is how it stands in the source.

    What cannot be read says why; where a request would only keep it as a remark, that is what it says
    (`kept_as_remark`: text).
    """
    try:
        return Sample(written, _value(cell, written, field, rules))
    except InputError as error:
        return Sample(written, problem=error.messages[0])


def _value(cell: Cell, written: str, field: Field | None, rules: ReadingRules) -> SampleValue:
    line = clean_line(written)
    if field in DATE_FIELDS:
        return read_date_as_can_be(cell, rules.order)
    if field in _DAY_OF:
        return read_day(_DAY_OF[field], line)
    if field is Field.PLAN:
        return read_plan(line)
    if field is Field.HOURS:
        return read_hours(line)
    if field in (Field.EMAIL, Field.EMAIL2):
        return _list(line, read_emails, checked_email)
    if field in (Field.PHONE, Field.PHONE2):
        return _list(line, read_phones, checked_phone)
    if field is Field.LANGUAGE:
        return _known(read_language(line) or None, line)
    if field is Field.INCOME_TARIFF:
        return _known(cell if isinstance(cell, bool) else read_yes_no(line), line)
    if field is Field.SOURCE:
        return _known(rules.vocabulary.sources.get(fold_words(line)), line)
    if field is Field.PRIORITY:
        return _known(rules.priority.read(written)[0] or None, line)
    return clean_text(written) if field in (None, Field.REMARKS) else line


def _known(value: SampleValue, text: str) -> SampleValue:
    if value is None:
        raise InputError(Message.of("kept_as_remark", text=text))
    return value


def _list(text: str, reader: _ListReader, check: Callable[[str], str]) -> str:
    found, _ = reader(text)
    return ", ".join(found) or check(text)
