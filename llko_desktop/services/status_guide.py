"""The status guide: what each status does and asks for, which one fits, and the guide on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llko_desktop.domain.figures import COUNTS_AS_SHORTAGE
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.requirements import ASKS
from llko_desktop.domain.status import ANSWERS, TRANSITIONS, Status
from llko_desktop.services.files import told_where

if TYPE_CHECKING:
    from llko_desktop.services.ports import StatusGuideWriter


@dataclass(frozen=True)
class StatusFacts:
    """What the rules say of a status, whatever the request.

    `is_answer` says whether the term of R3 stops once it is entered, `asks` names what it asks for as codes
    (R2), `next` what can come after it (R1).
    """

    status: Status
    is_answer: bool
    is_shortage: bool
    asks: tuple[str, ...]
    next: tuple[Status, ...]


def status_facts(status: Status, procedure: Procedure) -> StatusFacts:
    """Give what the rules say of a status."""
    receipt_counts = procedure.choices.acknowledgement_stops_clock and status is Status.ACKNOWLEDGED
    return StatusFacts(
        status=status,
        is_answer=status in ANSWERS or receipt_counts,
        is_shortage=status in COUNTS_AS_SHORTAGE,
        asks=ASKS[status],
        next=tuple(one for one in Status if one in TRANSITIONS[status]),
    )


class Situation(StrEnum):
    """How things can stand with a request, in the order in which to ask: the first that holds decides."""

    CLOSED_ELSEWHERE = "closed_elsewhere"
    DUPLICATE = "duplicate"
    AGREED = "agreed"
    OFFERED = "offered"
    NOT_KNOWN_YET = "not_known_yet"
    WHOLE_WAS_POSSIBLE = "whole_was_possible"
    PART_WAS_POSSIBLE = "part_was_possible"
    WAS_NOT_POSSIBLE = "was_not_possible"


def which_status(procedure: Procedure) -> tuple[tuple[Situation, Status], ...]:
    """Give the status that fits each situation, in the order in which to ask (R8).

    A part of the plan that was offered counts as the procedure chooses.
    """
    part_counts = procedure.choices.partial_offer_counts_as_possible
    fits = {
        Situation.CLOSED_ELSEWHERE: Status.CLOSED_EXTERNALLY,
        Situation.DUPLICATE: Status.CANCELLED,
        Situation.AGREED: Status.APPROVED,
        Situation.OFFERED: Status.IN_PROGRESS,
        Situation.NOT_KNOWN_YET: Status.ACKNOWLEDGED,
        Situation.WHOLE_WAS_POSSIBLE: Status.CANCELLED,
        Situation.PART_WAS_POSSIBLE: Status.CANCELLED if part_counts else Status.NOT_POSSIBLE,
        Situation.WAS_NOT_POSSIBLE: Status.NOT_POSSIBLE,
    }
    return tuple((situation, fits[situation]) for situation in Situation)


@dataclass(frozen=True)
class GuidePart:
    """Lines under a title."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class GuideEntry:
    """One status in words: how it is called, what it means, and the rest of it in parts."""

    status: Status
    label: str
    meaning: str
    parts: tuple[GuidePart, ...]


@dataclass(frozen=True)
class GuideQuestion:
    """A question, and the status that fits where the answer is yes."""

    question: str
    status: Status
    label: str


@dataclass(frozen=True)
class StatusGuide:
    """The guide in the words of one language, as every face of it shows it.

    `source` says which procedure it follows. Of `questions`, the first that is answered with yes decides.
    """

    title: str
    source: str
    which: str
    how: str
    questions: tuple[GuideQuestion, ...]
    entries: tuple[GuideEntry, ...]
    language: str

    def entry(self, status: Status) -> GuideEntry:
        """Give the entry of a status."""
        return next(one for one in self.entries if one.status is status)


class StatusGuides:
    """Writes and prints the guide."""

    def __init__(self, writer: StatusGuideWriter) -> None:
        self._writer = writer

    def write_pdf(self, guide: StatusGuide, author: str, path: Path) -> None:
        """Write it as A4 pages, whole or not at all; `InputError` when it cannot be written there."""
        with told_where(path):
            self._writer.write_pdf(guide, author, path)

    def paint(self, guide: StatusGuide, printer: Any) -> None:
        """Draw it on the pages of a printer or its preview (a Qt paged paint device)."""
        self._writer.paint(guide, printer)
