"""The checklist of the info page (R14): what is there, what is good enough, and what could be better."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import InfoPageDetail, InfoPageItem
from llko_desktop.domain.provider import Provider


class FieldName(str):
    """The name of a field of the info page, which becomes words where it is shown."""

    __slots__ = ()


@dataclass(frozen=True)
class CheckedDetail:
    """One detail that an item asks for; `faults` say why what is filled in is not good enough."""

    detail: InfoPageDetail
    is_filled: bool
    faults: tuple[Message, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether it counts as done."""
        return self.is_filled and not self.faults


@dataclass(frozen=True)
class CheckedItem:
    """One item of the checklist with its details; `advice` says what could be better, and never counts."""

    item: InfoPageItem
    details: tuple[CheckedDetail, ...]
    advice: tuple[Message, ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether all that it asks for is good enough."""
        return all(detail.is_good for detail in self.details)

    @property
    def good(self) -> int:
        """How many of its details are good enough."""
        return sum(detail.is_good for detail in self.details)

    @property
    def next_field(self) -> str:
        """The field to go to: of the first detail that is not good enough, else the item's first."""
        open_details = [checked for checked in self.details if not checked.is_good]
        return (open_details or list(self.details))[0].detail.fields[0]


@dataclass(frozen=True)
class Checklist:
    """All items, the required ones first."""

    items: tuple[CheckedItem, ...]

    @property
    def required(self) -> tuple[CheckedItem, ...]:
        """The items without which the page is not complete."""
        return tuple(checked for checked in self.items if checked.item.required)

    @property
    def recommended(self) -> tuple[CheckedItem, ...]:
        """The items that make it better."""
        return tuple(checked for checked in self.items if not checked.item.required)

    @property
    def percent(self) -> int:
        """How complete the page is: details that are good enough, of all details asked for, rounded down.

        Each detail counts once, whichever item it belongs to, so 100 is reached only with all of them.
        """
        asked = sum(len(checked.details) for checked in self.items)
        return 100 * sum(checked.good for checked in self.items) // asked if asked else 100


@dataclass(frozen=True)
class FieldChange:
    """A field of the info page that is another than when it was reviewed, and since when."""

    field: str
    since: date


@dataclass(frozen=True)
class Reviewed:
    """What the page held when the user last looked it over on the platform, and on which day that was.

    `logo` and `photos` hold a mark for each picture, in their order (see `info_review.picture_marks`).
    """

    on: date
    provider: Provider
    logo: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReviewState:
    """How the page on the platform stands to what is kept here.

    `reviewed_on` is when the user last looked it over there, none for never. `changes` are the fields changed
    since (of a page that was never reviewed: none). `due` is when to look it over again.
    """

    reviewed_on: date | None
    changes: tuple[FieldChange, ...]
    due: date | None
