"""Puts what is to be done today into words, as it is printed to be ticked by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.worklist import WorkItem
from llko_desktop.services.paper_document import PaperDocument, PaperSection, PaperTable
from llko_desktop.services.work_today import WorkToday
from llko_desktop.texts import reports
from llko_desktop.texts.overview import clauses, open_day_of, work_reasons
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate
_UNBROKEN = "\N{NO-BREAK SPACE}"
# Of the page: by when, for whom, how to reach the parents, what to do.
_WIDTHS = (0.18, 0.24, 0.2, 0.38)


def printed_worklist(work: WorkToday, texts: Texts) -> PaperDocument:
    """Give the list on paper: a table for each kind of work, and the clauses of its rules below them."""
    title = translate("PrintedWorklist", "To do on {day}").format(day=texts.day(work.today))
    return PaperDocument(
        title=title,
        provider=work.provider.name,
        made_on=work.provider.name,
        sections=tuple(_sections(work, texts)),
        language=texts.language,
    )


def _sections(work: WorkToday, texts: Texts) -> Iterator[PaperSection]:
    if not work.items:
        yield PaperSection("", lines=(reports.all_answered(work.next_due, texts),))
        return
    for kind, items in groupby(work.items, key=lambda item: item.kind):
        yield PaperSection(texts.label(kind), table=_table(list(items), work, texts))
    rules = translate("PrintedWorklist", "Why this is to be done")
    yield PaperSection(rules, lines=tuple(clauses(work.items, texts)))


def _table(items: Sequence[WorkItem], work: WorkToday, texts: Texts) -> PaperTable:
    heads = (
        translate("PrintedWorklist", "By when"),
        translate("PrintedWorklist", "For whom"),
        translate("PrintedWorklist", "Parents"),
        translate("PrintedWorklist", "What to do"),
    )
    rows = tuple(tuple(_cells(item, work, texts)) for item in items)
    return PaperTable(heads, rows, _WIDTHS, has_boxes=True)


def _cells(item: WorkItem, work: WorkToday, texts: Texts) -> Iterator[str]:
    open_day = open_day_of(item, work.is_open, work.today)
    yield f"{texts.day(item.due)}\n{texts.days_left(item.days_left(work.today))}"
    request = item.request
    if request is None:
        yield from ("", "")
    else:
        yield f"{reports.child_name(request.child)}\n{request.reference}"
        yield _parents(request)
    yield "\n".join([*work_reasons(item, open_day, texts), item.rule])


def _parents(request: CareRequest) -> str:
    """Give each parent's name with the number below it, or else the mail address; a number is not parted."""
    lines = [
        line.replace(" ", _UNBROKEN) if line == parent.phone else line
        for parent in request.parents
        for line in (parent.name, parent.phone or parent.email)
    ]
    return "\n".join(line for line in lines if line)
