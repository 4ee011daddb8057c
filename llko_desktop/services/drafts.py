"""What a reader makes of a file: requests ready to be taken in, and unreadable rows, each with the reason."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Generic, Protocol, Self, TypeVar

from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.messages import Message
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source
from llko_desktop.services.incoming import DateOrder


@dataclass(frozen=True)
class RequestDraft:
    """A request as read, before it is known whether we have it already.

    `received` is the day of arrival in Europe/Brussels. `reference` is empty for a request without a
    platform number. `flags` are what only the source could tell (an unreadable plan, an invalid mail
    address); the original words of what was not understood stand in `remarks`, as `column: value` lines:
    nothing is lost. `facts` are priority facts by code, `child_code` the code that the income tariff goes
    by, `siblings` what is told of brothers and sisters. `status` is what the source says of it, in its own
    words. `file` and `row` say where it stood (rows are counted from 1 as a spreadsheet shows them; 0 for a
    mail), `position` where in its source (from 0).
    """

    received: date
    child: Child
    reference: str = ""
    source: Source = Source.PLATFORM
    parents: tuple[Parent, ...] = ()
    plan: CarePlan = field(default_factory=CarePlan)
    language: str = ""
    residence: str = ""
    income_tariff: bool | None = None
    facts: tuple[str, ...] = ()
    remarks: str = ""
    child_code: str = ""
    siblings: str = ""
    status: str = ""
    flags: tuple[Flag, ...] = ()
    file: str = ""
    row: int = 0
    position: int = 0


def cleaned(draft: RequestDraft) -> RequestDraft:
    """Give a draft with its texts as they are kept (`domain.cleaning`): for one that was typed."""
    child = replace(
        draft.child, name=clean_line(draft.child.name), first_name=clean_line(draft.child.first_name)
    )
    parents = (replace(parent, name=clean_line(parent.name)) for parent in draft.parents)
    return replace(
        draft,
        child=child,
        parents=tuple(parent for parent in parents if parent != Parent()),
        reference=clean_line(draft.reference),
        residence=clean_line(draft.residence),
        child_code=clean_line(draft.child_code),
        siblings=clean_text(draft.siblings),
        remarks=clean_text(draft.remarks),
    )


@dataclass(frozen=True)
class RejectedRow:
    """A row that holds a request but cannot come in: where it stands, the field, its value, and why.

    `file`, `row` and `position` are as in a draft.
    """

    file: str
    row: int
    field: str
    value: str
    reason: Message
    position: int = 0


class Positioned(Protocol):
    """What was read of one row, which knows its place in its source."""

    @property
    def position(self) -> int:
        """The place, from 0."""


_Draft = TypeVar("_Draft", bound=Positioned)


@dataclass(frozen=True)
class ReadRows(Generic[_Draft]):
    """Everything that one file held: each row is either a draft or a rejected row.

    `date_order_unclear` says that it holds dates that can be read with the day or the month first, and
    nothing in it that decides which; they were read as asked for, or else with the day first. `date_order`
    is the order that they were read in, where that was looked for.
    """

    file: str
    drafts: tuple[_Draft, ...] = ()
    rejected: tuple[RejectedRow, ...] = ()
    date_order_unclear: bool = False
    date_order: DateOrder | None = None

    def with_rows(self, rows: Self, positions: Set[int]) -> Self:
        """Give what was read, with the rows at these places as they were read since."""
        return replace(
            self,
            drafts=(*(one for one in self.drafts if one.position not in positions), *rows.drafts),
            rejected=(*(one for one in self.rejected if one.position not in positions), *rows.rejected),
        )


@dataclass(frozen=True)
class ReadFile(ReadRows[RequestDraft]):
    """The requests of one file; `read` rows hold one."""

    @property
    def read(self) -> int:
        """How many rows hold a request."""
        return len(self.drafts) + len(self.rejected)


class UnreadableFile(Exception):
    """A file that cannot be read at all; `message` says why and what to do (exit code 2)."""

    def __init__(self, file: str, message: Message) -> None:
        super().__init__(f"{message.code} {dict(message.values)}")
        self.file, self.message = file, message
