"""When the info page is to be looked over on the platform, and what changed since it was (R14)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date

from dateutil.relativedelta import relativedelta

from llko_desktop.domain.info_checks import is_filled
from llko_desktop.domain.info_page import FieldChange, FieldName, Reviewed, ReviewState
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.domain.procedure import INFO_PAGE_FIELDS, PICTURE_FIELDS, Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.worklist import WorkItem, WorkKind

# In the order of the details, the pictures last; the letter's signature is none of what parents see.
_SHOWN = (*(field.name for field in fields(Provider) if field.name in INFO_PAGE_FIELDS), *PICTURE_FIELDS)


def reviewed(
    on: date,
    provider: Provider,
    pictures: Sequence[Picture],
    changed_on: Mapping[str, date],
    before: Reviewed | None,
    today: date,
) -> Reviewed:
    """Give what the page held on the day it was looked over; `InputError` for a day to come.

    For an earlier day than today, what was changed after it counts as it was in the review `before`.
    """
    if on > today:
        raise InputError(Message.of("review_is_to_come", date=on))
    now = Reviewed(on, provider, *(picture_marks(pictures, kind) for kind in PictureKind))
    then = before or Reviewed(on, Provider())
    later = [field for field in _SHOWN if changed_on.get(field, date.min) > on]
    details = {field: getattr(then.provider, field) for field in later if field not in PICTURE_FIELDS}
    marks = {field: getattr(then, field) for field in later if field in PICTURE_FIELDS}
    return replace(now, provider=replace(provider, **details), **marks)


def picture_marks(pictures: Sequence[Picture], kind: PictureKind) -> tuple[str, ...]:
    """Give a mark for each picture of a kind, in order: another one when it looks or reads otherwise."""
    return tuple(_mark(picture) for picture in sorted(pictures, key=_place) if picture.kind is kind)


def _place(picture: Picture) -> int:
    return picture.place


def _mark(picture: Picture) -> str:
    crop = picture.crop
    part = f" {crop.left},{crop.top},{crop.width},{crop.height}" if crop else ""
    return f"{picture.digest}{part} {picture.description}".rstrip()


def review_state(
    last: Reviewed | None,
    provider: Provider,
    pictures: Sequence[Picture],
    changed_on: Mapping[str, date],
    procedure: Procedure,
    today: date,
) -> ReviewState:
    """Say how the page on the platform stands to what is kept here, and when to look it over again.

    Due on the day of the earliest change that still differs from what the page held at the review, else once
    its term is over (month ends clamped). A page that was never reviewed is due from the first day on which
    something of it was filled in; an empty one asks for nothing.
    """
    if last is None:
        filled = [field for field in _SHOWN if is_filled(field, provider, pictures)]
        due = min((changed_on.get(field, today) for field in filled), default=None)
        return ReviewState(None, (), due)
    changes = tuple(_changes(last, provider, pictures, changed_on))
    term = last.on + relativedelta(months=procedure.terms.info_page_review_months)
    return ReviewState(last.on, changes, min((change.since for change in changes), default=term))


def _changes(
    last: Reviewed, provider: Provider, pictures: Sequence[Picture], changed_on: Mapping[str, date]
) -> Iterator[FieldChange]:
    now = Reviewed(last.on, provider, *(picture_marks(pictures, kind) for kind in PictureKind))
    for field in _SHOWN:
        if _held(now, field) != _held(last, field):
            yield FieldChange(field, max(changed_on.get(field, last.on), last.on))


def _held(page: Reviewed, field: str) -> object:
    return getattr(page if field in PICTURE_FIELDS else page.provider, field)


def review_work(state: ReviewState, today: date) -> WorkItem | None:
    """Give the thing to do when the page is to be looked over by now; nothing while it is not due."""
    if state.due is None or state.due > today:
        return None
    if state.reviewed_on is None:
        message = Message.of("review_never")
    elif state.changes:
        names = tuple(FieldName(change.field) for change in state.changes)
        message = Message.of("review_after_change", date=state.reviewed_on, fields=names)
    else:
        message = Message.of("review_term_over", date=state.reviewed_on)
    since = state.reviewed_on or state.due
    return WorkItem(WorkKind.REVIEW_INFO_PAGE, None, state.due, since, "R14", message)
