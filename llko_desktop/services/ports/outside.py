"""What the use cases need of the world besides the store: the day, files read, letters and spelling."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from llko_desktop.domain.deadlines import Deadline
from llko_desktop.domain.history import Event
from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Crop, PictureLook
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status
from llko_desktop.services.calendar_entries import CalendarEntry
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.incoming import DateOrder, Incoming, Reading, Sample
from llko_desktop.services.info_page_document import ParentView
from llko_desktop.services.mail_drafts import MailDraft
from llko_desktop.services.outbox_document import PrintedOutbox
from llko_desktop.services.paper_document import PaperDocument
from llko_desktop.services.placement_drafts import ReadPlacements
from llko_desktop.services.replies import Letter
from llko_desktop.services.status_guide import StatusGuide
from llko_desktop.services.week_document import PrintedWeek

Clock = Callable[[], date]


class RequestReader(Protocol):
    """Reads what holds requests: spreadsheets, CSV files, mails, mailboxes and pasted texts."""

    def open(self, path: Path) -> Sequence[Incoming]:
        """Give what a file holds, a table without a header too; `UnreadableFile` when it cannot be read."""

    def open_text(self, text: str, name: str) -> Sequence[Incoming]:
        """Give what a pasted text holds: a table, labelled requests, or else one request in free words.

        `name` is how the source is called. Empty for a text without anything that a request has.
        """

    def interpret(self, source: Incoming, reading: Reading, today: date) -> ReadFile:
        """Read the rows of a source as requests that had arrived by `today`."""

    def samples(
        self, source: Incoming, reading: Reading, column: int, most: int = 3, today: date | None = None
    ) -> Sequence[Sample]:
        """Give up to `most` different cells of a column that are not empty, and what they are read as.

        With `today` dates are read in the order that `interpret` finds on that day.
        """

    def read(self, path: Path, today: date) -> ReadFile:
        """Open a file and read it as it says itself.

        `UnreadableFile` when nothing in it can be read, or no table in it has columns that are recognised.
        """


class PlacementReader(Protocol):
    """Reads lists of children who are placed, from tables in spreadsheets and CSV files."""

    def open(self, path: Path) -> Sequence[Incoming]:
        """Give the tables of a file; `UnreadableFile` when there is none, or it holds requests."""

    def interpret(self, source: Incoming, reading: Reading, today: date) -> ReadPlacements:
        """Read the rows of a table as placements."""

    def samples(
        self, source: Incoming, reading: Reading, column: int, most: int = 3, today: date | None = None
    ) -> Sequence[Sample]:
        """Give cells of a column and what they are read as, as a `RequestReader` does."""

    def read(self, path: Path, today: date, order: DateOrder | None = None) -> Sequence[ReadPlacements]:
        """Open a file and read its tables as they say themselves, with their dates in this order if given.

        `UnreadableFile` as `open`, and when no table in it has columns that are recognised.
        """


class ListWords(Protocol):
    """The words of codes in one language (`nl`, `fr` or `en`)."""

    @property
    def language(self) -> str:
        """The language."""

    def status(self, status: Status) -> str:
        """Give a status as the procedure calls it."""

    def label(self, code: StrEnum) -> str:
        """Give the name of a source."""

    def priority_fact(self, code: str) -> str:
        """Give a priority fact as the procedure calls it."""


class ListWriter(Protocol):
    """Writes lists of requests."""

    def write(self, requests: Iterable[CareRequest], words: ListWords, path: Path) -> None:
        """Write requests, read without histories, to a file, whole or not at all.

        `InputError` for more than it takes, `OSError` when the place cannot be written.
        """


class FileKind(StrEnum):
    """What a list is written as; the code is the ending of its file."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True)
class Target:
    """Where something goes: a file of a kind, in place of one that is there only where that was asked."""

    path: Path
    kind: FileKind
    replace: bool = False


class ExportWords(ListWords, Protocol):
    """The words of codes and of what happened, in one language."""

    def event(self, event: Event, request: CareRequest) -> str:
        """Tell an event of a request in one line."""


class ExportWriter(Protocol):
    """Writes lists to files, whole or not at all.

    `InputError` `file_exists` where there is a file that is not to be replaced, or for more rows than a kind
    of file takes; `OSError` when the place cannot be written.
    """

    def requests(self, found: Iterable[CareRequest], words: ExportWords, target: Target) -> None:
        """Write requests, read without histories."""

    def placements(self, found: Iterable[Placement], words: ExportWords, target: Target) -> None:
        """Write placements."""

    def history(self, found: Iterable[CareRequest], words: ExportWords, target: Target) -> None:
        """Write what happened to requests, read with their histories, a line for each event."""


class CalendarWords(Protocol):
    """What stands in a calendar, in one language."""

    @property
    def name(self) -> str:
        """What the calendar is called."""

    def deadline(self, deadline: Deadline, request: CareRequest) -> tuple[str, str]:
        """Give the title of a deadline, and what is told with it."""

    def visit(self, request: CareRequest) -> tuple[str, str]:
        """Give the title of a visit that was agreed on, and what is told with it."""

    def dropped(self) -> str:
        """Give the title of what does not hold any more."""


class CalendarWriter(Protocol):
    """Writes calendars that other programs take in."""

    def write(self, entries: Sequence[CalendarEntry], name: str, target: Path, *, replace: bool) -> None:
        """Write a calendar, whole or not at all; raises as `ExportWriter`."""


class MailWriter(Protocol):
    """Writes mails that are still to be sent."""

    def write(self, mail: MailDraft, target: Path, *, replace: bool) -> None:
        """Write a draft that a mail program opens to be sent, whole or not at all; as `ExportWriter`."""


class LetterWriter(Protocol):
    """Lays out letters."""

    def html(self, letter: Letter) -> str:
        """Give a letter as a complete HTML page; every field is escaped."""

    def write_pdf(self, letter: Letter, path: Path) -> None:
        """Write a letter as an A4 PDF, whole or not at all; `OSError` when the place cannot be written."""

    def write_pdf_all(
        self, letters: Sequence[Letter], title: str, path: Path, advance: Callable[[int], bool]
    ) -> bool:
        """Write letters as one PDF with a bookmark for each, as `write_pdf`.

        `advance` is told how many are laid out; once it gives false nothing is written, and false is given.
        """

    def paint(self, letter: Letter, printer: Any) -> None:
        """Draw a letter on a Qt printer or another paged paint device, as `write_pdf` does on a PDF."""

    def paint_all(self, letters: Sequence[Letter], printer: Any) -> None:
        """Draw letters as one job, each from a page of its own on; `OSError` as the printer gives it."""


class InfoPageWriter(Protocol):
    """Lays out what parents see; the JPEGs are given by the numbers of the pictures."""

    def write_pdf(self, view: ParentView, jpegs: Mapping[int, bytes], path: Path) -> None:
        """Write the page as an A4 PDF, whole or not at all; `OSError` when the place cannot be written."""

    def write_poster(self, view: ParentView, jpegs: Mapping[int, bytes], path: Path) -> None:
        """Write the poster for the door as a PDF of one A4 page; `OSError` as `write_pdf`."""

    def paint(self, view: ParentView, jpegs: Mapping[int, bytes], printer: Any) -> None:
        """Draw the page on a Qt printer or another paged paint device, as `write_pdf` does on a PDF."""

    def paint_poster(self, view: ParentView, jpegs: Mapping[int, bytes], printer: Any) -> None:
        """Draw the poster on a Qt printer or another paged paint device."""


class PaperWriter(Protocol):
    """Lays out documents of facts, lines and tables."""

    def write_pdf(self, document: PaperDocument, path: Path, *, replace: bool) -> None:
        """Write one as a PDF of A4 pages, whole or not at all; raises as `ExportWriter`."""

    def paint(self, document: PaperDocument, printer: Any) -> None:
        """Draw one on a Qt printer or another paged paint device, as `write_pdf` does on a PDF."""


class StatusGuideWriter(Protocol):
    """Lays out the status guide."""

    def write_pdf(self, guide: StatusGuide, author: str, path: Path) -> None:
        """Write it as a PDF of A4 pages, whole or not at all; `OSError` when it cannot be written."""

    def paint(self, guide: StatusGuide, printer: Any) -> None:
        """Draw it on the pages of a Qt printer or another paged paint device."""


class WeekWriter(Protocol):
    """Lays out weeks of the planning."""

    def write_pdf(self, week: PrintedWeek, path: Path) -> None:
        """Write a week as a PDF of one A4 page, whole or not at all; `OSError` when it cannot be written."""

    def paint(self, week: PrintedWeek, printer: Any) -> None:
        """Draw a week on one page of a Qt printer or another paged paint device."""


class OutboxWriter(Protocol):
    """Lays out what is still to be entered."""

    def write_pdf(self, sheet: PrintedOutbox, path: Path, *, replace: bool) -> None:
        """Write it as a PDF of A4 pages, whole or not at all; raises as `ExportWriter`."""

    def paint(self, sheet: PrintedOutbox, printer: Any) -> None:
        """Draw it on a Qt printer or another paged paint device."""


@dataclass(frozen=True)
class ReadPicture:
    """A picture as it can be kept: a JPEG in sRGB, upright, without any metadata; `notes` tell what was left.

    At most 2000 pixels a side.
    """

    jpeg: bytes
    width: int
    height: int
    look: PictureLook
    notes: tuple[Message, ...] = ()


class PictureReader(Protocol):
    """Reads and changes pictures, whatever is in their bytes; every answer may take seconds."""

    def read(self, data: bytes, name: str) -> ReadPicture:
        """Read a picture by its content, whatever its file is called; `InputError` with the reason."""

    def cropped(self, jpeg: bytes, crop: Crop) -> ReadPicture:
        """Cut a part out of a picture; `InputError` for one that lies outside it or is too small."""

    def turned(self, jpeg: bytes, quarters: int) -> ReadPicture:
        """Turn a picture clockwise by quarters."""


class SpellChecker(Protocol):
    """Asks the dictionaries that are on this system; every answer but the languages may take long."""

    def languages(self) -> frozenset[str]:
        """Give those of `nl`, `fr` and `en` for which there is a dictionary that can be used."""

    def right(self, words: Collection[str], language: str) -> frozenset[str]:
        """Give those of some words that are right; all of them where no dictionary can be asked."""

    def suggestions(self, word: str, language: str) -> Sequence[str]:
        """Give right words that may be meant by a wrong one, the likeliest first; often there are none."""
