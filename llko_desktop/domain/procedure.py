"""The procedure of a local office as a value: its terms, choices, words, clauses and contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from llko_desktop.domain.provider import Provider
from llko_desktop.domain.status import CancelReason, Status

LANGUAGES = ("nl", "fr", "en")
RULES = tuple(f"R{number}" for number in range(1, 16))


@dataclass(frozen=True)
class Words:
    """One text in the three languages."""

    nl: str
    fr: str
    en: str

    def in_language(self, language: str) -> str:
        """Give the text in `language`; Dutch where the language is another than the three."""
        return str(getattr(self, language if language in LANGUAGES else "nl"))


@dataclass(frozen=True)
class Terms:
    """The terms of R3–R7 and the info page, in days or months, and the usual reply-by term."""

    answer_days: int
    follow_up_months: int
    closing_notice_days: int
    reply_by_days: int
    info_page_review_months: int
    retention_years: int


@dataclass(frozen=True)
class Choices:
    """Our reading where the annex leaves room (R3, R5, R7, R8).

    `acknowledgement_stops_clock`: whether "received" counts as the answer of R3.
    `follow_up_starts_when_entered`: whether the month of R5 runs from the day of entry, or else from the
    offer.
    `hold_ends_at_reply_by`: whether the hold of an offer ends by itself once the reply-by date has passed.
    `partial_offer_counts_as_possible`: whether silence after a part of the plan was offered is a
    cancellation, or else the requested plan was not possible (R8).
    """

    acknowledgement_stops_clock: bool
    follow_up_starts_when_entered: bool
    hold_ends_at_reply_by: bool
    partial_offer_counts_as_possible: bool


@dataclass(frozen=True)
class LookAlike:
    """A case in which a status seems to fit, and the one that fits `instead` (R8)."""

    case: Words
    instead: Status


@dataclass(frozen=True)
class StatusWords:
    """How a status is called, what it means and what choosing it brings about.

    `use` are cases in which to choose it, `avoid` those in which not. `rules` are what it follows from.
    """

    label: Words
    explanation: Words
    consequence: Words
    use: tuple[Words, ...]
    avoid: tuple[LookAlike, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Clause:
    """Where a rule comes from: the place in the annex, and what it asks, in our own words."""

    place: str
    text: Words


@dataclass(frozen=True)
class HelpContact:
    """Somewhere to get help; empty strings where there is no such way."""

    name: str
    phone: str
    email: str
    note: Words


class CheckKind(StrEnum):
    """How a filled-in detail is looked at, beyond being there.

    `phone`: a number that exists; `belgian_phone`: a Belgian one; `email`: an address that can exist;
    `hours`: at least one day with hours; `words`: at least that many; `pixels`: a picture whose longer side
    has at least that many; `years_ahead`: closing days, or none at all, for this year and that many more;
    `places_fit`: hours and places do not contradict each other, and a childminder has at most that many
    places; `picture_quality`: no picture is blurred, dark or turned.
    """

    PHONE = "phone"
    EMAIL = "email"
    HOURS = "hours"
    WORDS = "words"
    PIXELS = "pixels"
    YEARS_AHEAD = "years_ahead"
    BELGIAN_PHONE = "belgian_phone"
    PLACES_FIT = "places_fit"
    PICTURE_QUALITY = "picture_quality"


MEASURED_CHECKS = frozenset({CheckKind.WORDS, CheckKind.PIXELS, CheckKind.YEARS_AHEAD, CheckKind.PLACES_FIT})
# What parents do not see.
_UNSEEN = {"signature", "capacity_rules", "worked_holidays"}
PICTURE_FIELDS = ("logo", "photos")
INFO_PAGE_FIELDS = frozenset({*(field.name for field in fields(Provider)), *PICTURE_FIELDS} - _UNSEEN)


@dataclass(frozen=True)
class InfoPageCheck:
    """One thing to look at; `number` is its measure where it has one. Advice is told and never counts."""

    kind: CheckKind
    advice: bool = False
    number: int = 0


@dataclass(frozen=True)
class InfoPageDetail:
    """One thing an item asks for, which counts once: the fields it lives in, all of them or one at least.

    `fields` name fields of the provider, or `logo` and `photos`.
    """

    fields: tuple[str, ...]
    one_is_enough: bool = False
    checks: tuple[InfoPageCheck, ...] = ()


@dataclass(frozen=True)
class InfoPageItem:
    """One item of the info page (R14): whether it is required, and what it asks for."""

    code: str
    required: bool
    details: tuple[InfoPageDetail, ...]
    label: Words
    hint: Words


@dataclass(frozen=True)
class Procedure:
    """Everything that the annex fixes, for one version of one local office's procedure."""

    id: str
    version: str
    title: Words
    office: str
    platform_url: str
    terms: Terms
    choices: Choices
    statuses: Mapping[Status, StatusWords]
    reasons: Mapping[CancelReason, Words]
    clauses: Mapping[str, Clause]
    priority_facts: Mapping[str, Words]
    contacts: tuple[HelpContact, ...]
    info_page: tuple[InfoPageItem, ...]
