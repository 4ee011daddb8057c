"""Makes the checklist of the info page (R14): what the procedure asks for, held against what is filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from llko_desktop.domain.info_page import CheckedDetail, CheckedItem, Checklist
from llko_desktop.domain.messages import Message
from llko_desktop.domain.picture_checks import pictures_large_enough, pictures_well_made
from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.domain.places_checks import places_fit
from llko_desktop.domain.procedure import (
    CheckKind,
    InfoPageCheck,
    InfoPageDetail,
    InfoPageItem,
    Procedure,
)
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.schedule import WeeklySchedule

_KINDS = {"logo": PictureKind.LOGO, "photos": PictureKind.PHOTO}
_FEBRUARY = 2


class ContactCheck(Protocol):
    """How ways to reach someone are looked at; none of it asks any network."""

    def phone(self, text: str) -> Message | None:
        """Say what is wrong with a phone number; nothing where it can exist."""

    def email(self, text: str) -> Message | None:
        """Say what is wrong with a mail address; nothing where it can exist."""

    def is_foreign(self, phone: str) -> bool:
        """Say whether a phone number exists, in another country than Belgium."""


@dataclass(frozen=True)
class _Seen:
    """What a check looks at."""

    provider: Provider
    pictures: Sequence[Picture]
    today: date
    contact: ContactCheck


_Look = Callable[[_Seen, InfoPageDetail, int], Iterable[Message]]


def checklist(
    provider: Provider, pictures: Sequence[Picture], procedure: Procedure, today: date, contact: ContactCheck
) -> Checklist:
    """Check every item that the procedure asks for, the required ones first (R14)."""
    seen = _Seen(provider, pictures, today, contact)
    items = sorted(procedure.info_page, key=lambda item: not item.required)
    return Checklist(tuple(_checked(item, seen) for item in items))


def is_filled(field: str, provider: Provider, pictures: Sequence[Picture]) -> bool:
    """Say whether something is filled in for a field: a name of the provider's, `logo` or `photos`."""
    if kind := _KINDS.get(field):
        return any(picture.kind is kind for picture in pictures)
    value = getattr(provider, field)
    if isinstance(value, WeeklySchedule):
        return not value.is_empty
    return value not in ("", None, ())


def count_words(text: str) -> int:
    """Count the words of a text as a person does: what stands between spaces and holds a letter or digit."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def _checked(item: InfoPageItem, seen: _Seen) -> CheckedItem:
    details = tuple(_checked_detail(detail, seen) for detail in item.details)
    advice = [
        message
        for detail in item.details
        for check in detail.checks
        if check.advice
        for message in _look(check, detail, seen)
    ]
    return CheckedItem(item, details, tuple(advice))


def _checked_detail(detail: InfoPageDetail, seen: _Seen) -> CheckedDetail:
    filled = [is_filled(field, seen.provider, seen.pictures) for field in detail.fields]
    if not (any(filled) if detail.one_is_enough else all(filled)):
        return CheckedDetail(detail, is_filled=False)
    faults = [
        message for check in detail.checks if not check.advice for message in _look(check, detail, seen)
    ]
    return CheckedDetail(detail, is_filled=True, faults=tuple(faults))


def _look(check: InfoPageCheck, detail: InfoPageDetail, seen: _Seen) -> Iterable[Message]:
    return CHECKS[check.kind](seen, detail, check.number)


def _texts(seen: _Seen, detail: InfoPageDetail) -> list[str]:
    """The texts of a detail that are filled in."""
    values = (getattr(seen.provider, field) for field in detail.fields if field not in _KINDS)
    return [value for value in values if isinstance(value, str) and value.strip()]


def _shown(seen: _Seen, detail: InfoPageDetail) -> list[Picture]:
    kinds = {_KINDS[field] for field in detail.fields if field in _KINDS}
    return [picture for picture in seen.pictures if picture.kind in kinds]


def _phone(seen: _Seen, detail: InfoPageDetail, _number: int) -> Iterable[Message]:
    return [fault for text in _texts(seen, detail) if (fault := seen.contact.phone(text))]


def _belgian_phone(seen: _Seen, detail: InfoPageDetail, _number: int) -> Iterable[Message]:
    foreign = [text for text in _texts(seen, detail) if seen.contact.is_foreign(text)]
    return [Message.of("phone_is_foreign", phone=text) for text in foreign]


def _email(seen: _Seen, detail: InfoPageDetail, _number: int) -> Iterable[Message]:
    return [fault for text in _texts(seen, detail) if (fault := seen.contact.email(text))]


def _hours(seen: _Seen, _detail: InfoPageDetail, _number: int) -> Iterable[Message]:
    return [] if any(seen.provider.opening.days) else [Message.of("hours_missing")]


def _words(seen: _Seen, detail: InfoPageDetail, wanted: int) -> Iterable[Message]:
    counted = [count_words(text) for text in _texts(seen, detail)]
    return [Message.of("text_is_short", words=words, wanted=wanted) for words in counted if words < wanted]


def _years_ahead(seen: _Seen, _detail: InfoPageDetail, ahead: int) -> Iterable[Message]:
    years = range(seen.today.year, seen.today.year + ahead + 1)
    missing = tuple(year for year in years if not _year_is_told(seen.provider, year))
    return [Message.of("closing_days_missing", years=missing)] if missing else []


def _year_is_told(provider: Provider, year: int) -> bool:
    """Whether the closing days of a year are known.

    Days that run on from the year before tell nothing about this one unless they outlast January: Christmas
    holidays are those of the year in which they begin.
    """
    return year in provider.closed_never or any(
        closure.first.year == year or (closure.first.year < year and closure.last >= date(year, _FEBRUARY, 1))
        for closure in provider.closures
    )


def _pixels(seen: _Seen, detail: InfoPageDetail, wanted: int) -> Iterable[Message]:
    return pictures_large_enough(_shown(seen, detail), wanted)


def _picture_quality(seen: _Seen, detail: InfoPageDetail, _number: int) -> Iterable[Message]:
    return pictures_well_made(_shown(seen, detail))


def _places_fit(seen: _Seen, _detail: InfoPageDetail, most: int) -> Iterable[Message]:
    return places_fit(seen.provider, seen.today, most)


CHECKS: Mapping[CheckKind, _Look] = {
    CheckKind.PHONE: _phone,
    CheckKind.BELGIAN_PHONE: _belgian_phone,
    CheckKind.EMAIL: _email,
    CheckKind.HOURS: _hours,
    CheckKind.WORDS: _words,
    CheckKind.PIXELS: _pixels,
    CheckKind.YEARS_AHEAD: _years_ahead,
    CheckKind.PLACES_FIT: _places_fit,
    CheckKind.PICTURE_QUALITY: _picture_quality,
}
