"""Puts the plot of a table of figures into words and numbers: its bars, its axis, and all of it read out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from llko_desktop.services.figure_tables import FigureDocument, FigureRow, FigureTable
from llko_desktop.texts.figures_words import number_text
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate

_MOST_BARS = 8


@dataclass(frozen=True)
class PlotBar:
    """A line of a plot: its name, and its numbers with how they are written, the period shown first."""

    name: str
    numbers: tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class PlotText:
    """A plot: its bars, the name of the axis of numbers, and all of it for who cannot see it.

    `most` is where that axis ends; none where the longest bar ends it.
    """

    bars: tuple[PlotBar, ...]
    title: str
    axis: str
    spoken: str
    most: float | None = None


def plot_text(table: FigureTable, document: FigureDocument, texts: Texts) -> PlotText | None:
    """Give the plot of a table; none where it compares nothing, or every number in it is zero or unknown."""
    rows = table.compared[:_MOST_BARS]
    bars = tuple(PlotBar(row.label, tuple(_numbers(row, texts))) for row in rows)
    if not any(number for bar in bars for number, _ in bar.numbers):
        return None
    is_share = rows[0].now.is_share
    sentence = translate("Figures", "{name}: {number}")
    before = translate("Figures", "{name}: {number}, before {before}")
    spoken = [
        (before if len(bar.numbers) > 1 else sentence).format(
            name=bar.name, number=bar.numbers[0][1], before=bar.numbers[-1][1]
        )
        for bar in bars
    ]
    return PlotText(
        bars=bars,
        title=translate("Figures", "Plot of “{title}”, {period}").format(
            title=table.title, period=document.heads[0]
        ),
        axis=translate("Figures", "Share of the place-hours, to 100%")
        if is_share
        else translate("Figures", "Number of requests"),
        spoken="; ".join(spoken),
        most=1.0 if is_share else None,
    )


def _numbers(row: FigureRow, texts: Texts) -> list[tuple[float, str]]:
    """Give the numbers of a line; one that nobody can tell has a bar of no length, and a dash."""
    found = [row.now] if row.before is None else [row.now, row.before]
    return [(float(number.value or 0), number_text(number, texts)) for number in found]
