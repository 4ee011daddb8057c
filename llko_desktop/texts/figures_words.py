"""Puts figures into words: tables with what each number counts, how, and that it is the own count (R13)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.answer_figures import AnswerState
from llko_desktop.domain.figure_period import FigurePeriod
from llko_desktop.domain.figures import FigureKind, FigurePart, FigureSet
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import FINAL, Source, Status
from llko_desktop.services.figure_tables import FigureDocument, FigureNumber, FigureRow, FigureTable
from llko_desktop.services.figures import FigureReport
from llko_desktop.texts.figure_periods import period_name
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate

_Value: TypeAlias = Callable[[FigureSet], Fraction | int | None]


class FigureWords:
    """Words the figures of one report, in the language of `texts`."""

    def __init__(self, report: FigureReport, texts: Texts) -> None:
        self._report, self._texts = report, texts

    def document(self) -> FigureDocument:
        """Give all tables."""
        heads = [self._period(self._report.period)]
        if self._report.period_before:
            heads.append(self._period(self._report.period_before))
        titles = tuple(translate("Figures", "Figures · {period}").format(period=head) for head in heads)
        return FigureDocument(
            title=titles[0],
            own_count=self.own_count(),
            heads=tuple(heads),
            text_heads=titles,
            tables=(
                self._received(),
                self._answers(),
                self._closed(),
                self._open(),
                self._sources(),
                self._weekdays(),
                self._residences(),
                self._hours(),
            ),
            provider=self._report.provider,
            language=self._texts.language,
        )

    def own_count(self) -> str:
        """Say whose count it is, and of which day."""
        return translate(
            "Figures",
            "Own count: made by this program on {day} from what is in it. The figures of Opgroeien and "
            "Opvang.Vlaanderen may differ.",
        ).format(day=self._texts.day(self._report.today))

    def _received(self) -> FigureTable:
        label = translate("Figures", "Requests received")
        return FigureTable(
            "received",
            translate("Figures", "Received"),
            (self._count(label, FigurePart(FigureKind.RECEIVED)),),
            translate(
                "Figures", "Every request counts once, on the day you received it, however it came to you."
            ),
        )

    def _answers(self) -> FigureTable:
        term = self._texts.procedure.terms.answer_days
        labels = {
            AnswerState.IN_TERM: translate("Figures", "Answered within {days} days"),
            AnswerState.LATE: translate("Figures", "Answered later, or without an answer after {days} days"),
            AnswerState.WAITING: translate("Figures", "Not answered yet, and still within the term"),
            AnswerState.NOT_NEEDED: translate("Figures", "Closed elsewhere before an answer was needed"),
        }
        rows = [
            self._count(label.format(days=term), FigurePart(FigureKind.ANSWER, state))
            for state, label in labels.items()
        ]
        share = translate("Figures", "Share answered within the term")
        rows.append(self._row(share, lambda one: one.answers.share, is_share=True))
        median = translate("Figures", "Days until the answer: half had it within (median)")
        rows.append(self._row(median, lambda one: one.answers.median))
        ninetieth = translate("Figures", "Days until the answer: nine in ten had it within")
        rows.append(self._row(ninetieth, lambda one: one.answers.ninetieth))
        return FigureTable(
            "answers", translate("Figures", "Answered within the term"), tuple(rows), self._how_answered()
        )

    def _how_answered(self) -> str:
        if self._texts.procedure.choices.acknowledgement_stops_clock:
            return translate(
                "Figures",
                "Counted by the day a request arrived on the platform. It is answered on the day its first "
                "status, the receipt included, was entered there. The share leaves out requests that are "
                "still within the term and those closed elsewhere.",
            )
        return translate(
            "Figures",
            "Counted by the day a request arrived on the platform. It is answered on the day its answer was "
            "entered there; a receipt is no answer. The share leaves out requests that are still within the "
            "term and those closed elsewhere.",
        )

    def _closed(self) -> FigureTable:
        rows = [
            self._count(self._texts.status(status), FigurePart(FigureKind.STATUS, status))
            for status in Status
            if status in FINAL
        ]
        total = translate("Figures", "All closed requests")
        shortage = translate("Figures", "Shortages: requests that count as not answered with a place")
        children = translate("Figures", "Distinct children among the closed requests")
        rows += [
            self._count(total, FigurePart(FigureKind.CLOSED)),
            self._count(shortage, FigurePart(FigureKind.SHORTAGE)),
            self._row(children, lambda one: one.children),
        ]
        how = translate(
            "Figures",
            "Every request counts once, in the month of its final status. A corrected status counts as what "
            "it was corrected to, on the day it was first closed. Children with the same name and birth date "
            "are one.",
        )
        return FigureTable("closed", translate("Figures", "Closed, by final status"), tuple(rows), how)

    def _open(self) -> FigureTable:
        label = translate("Figures", "Requests open at the end of the period")
        how = translate("Figures", "Received by the last day, and not closed at its end.")
        row = self._count(label, FigurePart(FigureKind.OPEN))
        return FigureTable("open", translate("Figures", "Open"), (row,), how)

    def _sources(self) -> FigureTable:
        rows = [
            self._count(self._texts.label(source), FigurePart(FigureKind.SOURCE, source)) for source in Source
        ]
        how = translate("Figures", "Requests received in the period, by how they first came to you.")
        return FigureTable("sources", translate("Figures", "By source"), tuple(rows), how)

    def _weekdays(self) -> FigureTable:
        met = [day for one in self._sets() for day in one.by_weekday]
        days = [day for day in Weekday if day <= Weekday.FRIDAY or day in met]
        labels: dict[Weekday | None, str] = {day: self._texts.weekday(day) for day in days}
        if None in met:
            labels[None] = translate("Figures", "no days named")
        rows = [self._count(label, FigurePart(FigureKind.WEEKDAY, day)) for day, label in labels.items()]
        how = translate(
            "Figures", "Requests received in the period; each counts on every weekday that care is asked on."
        )
        return FigureTable("weekdays", translate("Figures", "By weekday asked"), tuple(rows), how)

    def _residences(self) -> FigureTable:
        homes: dict[str, str] = {}
        for home in (home for one in self._sets() for home in one.by_residence):
            homes.setdefault(fold_words(home), home)
        rows = [
            self._count(home or translate("Figures", "not told"), FigurePart(FigureKind.RESIDENCE, home))
            for home in homes.values()
        ]
        how = translate("Figures", "Requests received in the period, by the municipality of the family.")
        return FigureTable("residences", translate("Figures", "By place of residence"), tuple(rows), how)

    def _hours(self) -> FigureTable:
        label = translate("Figures", "Occupancy: share of place-hours taken")
        row = self._row(label, lambda one: one.hours.share if one.hours else None, is_share=True)
        how = translate(
            "Figures",
            "Hours that placed children are there within your opening hours, of all places in those hours. "
            "Places that offers keep are not counted. Empty where the places or the placed children are not "
            "filled in.",
        )
        return FigureTable("occupancy", translate("Figures", "Occupancy"), (row,), how)

    def _count(self, label: str, part: FigurePart) -> FigureRow:
        return replace(self._row(label, lambda one: one.count_of(part)), part=part)

    def _row(self, label: str, value: _Value, *, is_share: bool = False) -> FigureRow:
        before = self._report.figures_before
        return FigureRow(
            label,
            FigureNumber(value(self._report.figures), is_share),
            FigureNumber(value(before), is_share) if before else None,
        )

    def _sets(self) -> Iterable[FigureSet]:
        before = self._report.figures_before
        return (self._report.figures, before) if before else (self._report.figures,)

    def _period(self, period: FigurePeriod) -> str:
        return period_name(period, self._texts)


def number_text(number: FigureNumber | None, texts: Texts) -> str:
    """Write a number as it is read: `12`, `7.5` or `92.3%`, with a comma where the language has one."""
    if number is None or number.value is None:
        return "–"
    if number.is_share:
        return texts.percent(number.value)
    return texts.number(number.value)


def change_text(row: FigureRow, texts: Texts) -> str:
    """Tell how a number differs from that of the period before: `+3`, `−2`, `+4.5 points` or the same.

    Nothing where either is not known; a share differs by points of a percent.
    """
    now, before = row.now.value, row.before.value if row.before else None
    if now is None or before is None:
        return ""
    difference = Fraction(now) - Fraction(before)
    if not difference:
        return translate("Figures", "the same")
    size = texts.number(abs(difference) * (100 if row.now.is_share else 1))
    signed = f"+{size}" if difference > 0 else f"−{size}"
    return translate("Figures", "{change} points").format(change=signed) if row.now.is_share else signed


def written_to(path: str) -> str:
    """Say where the figures were written."""
    return translate("Figures", "Figures written to {path}").format(path=path)


def named_number(part: FigurePart, label: str, period: FigurePeriod, texts: Texts) -> str:
    """Name a number of a period in brief, as what a list of requests is narrowed to."""
    words = {
        FigureKind.WEEKDAY: translate("Figures", "asked on {label}, {period}"),
        FigureKind.RESIDENCE: translate("Figures", "from {label}, {period}"),
    }
    named = words.get(part.kind, translate("Figures", "{label}, {period}"))
    return named.format(label=label, period=period_name(period, texts))
