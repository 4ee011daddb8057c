"""The command `figures`: the own count of a period, beside that of the period before (R13)."""

from __future__ import annotations

from argparse import Namespace
from fractions import Fraction
from pathlib import Path
from typing import Any

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output, columns
from llko_desktop.domain.answer_figures import AnswerState
from llko_desktop.domain.figure_period import FigurePeriod
from llko_desktop.domain.figures import FigureSet
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import FINAL, Source, Status
from llko_desktop.services.bundle import Services
from llko_desktop.services.figure_tables import FigureDocument, FigureTable
from llko_desktop.texts.figures_words import FigureWords, number_text, written_to
from llko_desktop.texts.printed_figures import printed_figures
from llko_desktop.texts.speech import Texts


def figures(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`figures`: counts a period; prints it, or writes it to a workbook, a text file or a PDF."""
    report = services.figures.report(FigurePeriod(args.first, args.last))
    document = FigureWords(report, texts).document()
    lines = _lines(document, texts)
    if args.xlsx:
        services.figure_files.xlsx(document, Path(args.xlsx))
        lines = [written_to(args.xlsx)]
    elif args.csv:
        services.figure_files.csv(document, Path(args.csv))
        lines = [written_to(args.csv)]
    elif args.pdf:
        services.figure_documents.write_pdf(printed_figures(document, texts), Path(args.pdf))
        lines = [written_to(args.pdf)]
    shape = {
        "counted_on": shapes.plain(report.today),
        "own_count": document.own_count,
        "how": {table.key: table.how for table in document.tables},
        "period": _period_shape(report.period, report.figures),
        "before": None,
    }
    if report.period_before and report.figures_before:
        shape["before"] = _period_shape(report.period_before, report.figures_before)
    out.result(shape, lines)
    return 0


def _lines(document: FigureDocument, texts: Texts) -> list[str]:
    lines = [document.title, document.own_count]
    for table in document.tables:
        lines += ["", *columns(_cells(table, document, texts)), table.how]
    return lines


def _cells(table: FigureTable, document: FigureDocument, texts: Texts) -> list[list[str]]:
    rows = [[table.title, *document.heads]]
    for row in table.rows:
        numbers = [row.now, row.before][: len(document.heads)]
        rows.append([f"  {row.label}", *(number_text(number, texts) for number in numbers)])
    return rows


def _period_shape(period: FigurePeriod, figures: FigureSet) -> dict[str, Any]:
    answers, hours = figures.answers, figures.hours
    return {
        "from": shapes.plain(period.first),
        "to": shapes.plain(period.last),
        "received": figures.received,
        "answers": {
            **{state.value: answers.states.get(state, 0) for state in AnswerState},
            "share": _number(answers.share),
            "median_days": _number(answers.median),
            "ninetieth_days": answers.ninetieth,
        },
        "closed": figures.closed,
        "by_status": {status.value: figures.by_status.get(status, 0) for status in Status if status in FINAL},
        "shortages": figures.shortage,
        "children": figures.children,
        "open": figures.open,
        "by_source": {source.value: figures.by_source.get(source, 0) for source in Source},
        "by_weekday": {
            **{day.name.lower(): figures.by_weekday.get(day, 0) for day in Weekday},
            "none": figures.by_weekday.get(None, 0),
        },
        "by_residence": dict(figures.by_residence),
        "occupancy": _number(hours.share if hours else None),
    }


def _number(number: Fraction | None) -> float | None:
    return None if number is None else round(float(number), 4)
