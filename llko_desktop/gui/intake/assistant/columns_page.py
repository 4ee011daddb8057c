"""Step 1: what the columns of each source stand for, and how their cells are read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QListWidget,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.intake.assistant.column_line import ColumnLine
from llko_desktop.gui.intake.assistant.date_question import DateQuestion, unclear_date
from llko_desktop.gui.intake.assistant.field_choice import field_model
from llko_desktop.gui.intake.assistant.preview_table import PreviewTable
from llko_desktop.gui.intake.assistant.source_run import SourceRun
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, IncomingKind
from llko_desktop.texts.fact_words import capital

# So many lines are made at once; a file may have hundreds of columns, of which the first fill the window.
_LINES_AT_ONCE = 15
_SAMPLES = 3


class ColumnsPage(QWidget):
    """Sources with the same columns are one entry at the left.

    `read_otherwise` is sent when the user chose another way to read some of them.
    """

    read_otherwise = Signal()

    def __init__(
        self,
        context: GuiContext,
        theme: Theme,
        icons: Icons,
        run: SourceRun[Any, Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._theme, self._icons, self._run = context, theme, icons, run
        self._choices = field_model(run.sections, context.texts, self)
        self._groups = run.groups
        self._chosen: dict[tuple[int, ...], set[int]] = {group: set() for group in self._groups}
        self._asked: dict[tuple[int, frozenset[tuple[int, Field | None]]], tuple[str, date, date]] = {}
        self._unclear: dict[tuple[int, ...], int] = {}
        self.lines: list[ColumnLine] = []
        self.sources = QListWidget()
        self.sources.setAccessibleName(self.tr("Files with the same columns"))
        for group in self._groups:
            self.sources.addItem(self._name(group))
        self.sources.setVisible(len(self._groups) > 1)
        self.question = DateQuestion(context.texts)
        self.question.answered.connect(self._order_dates)
        self.no_header = plain_label(
            self.tr(
                "The table has no titles above its columns. Look at each column and choose what stands in it."
            ),
            "warning",
        )
        self.preview = PreviewTable(lambda field: capital(context.texts.field(field.value)))
        self._make_timer = QTimer(self, interval=0)
        self._make_timer.timeout.connect(self._make_lines)
        self._lay_out()
        self.sources.setCurrentRow(0)
        self.sources.currentRowChanged.connect(self._show_group)
        run.read_anew.connect(self._show_readings)

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        content = QWidget()
        content.setProperty("role", "surface")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(em, round(em * 0.5), em, round(em * 0.5))
        self._column.setSpacing(0)
        self._column.addWidget(self.question)
        self._column.addWidget(self.no_header)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self._down = QSplitter(Qt.Orientation.Vertical)
        self._down.addWidget(scroll)
        self._down.addWidget(self.preview)
        self._down.setStretchFactor(0, 3)
        self._down.setStretchFactor(1, 1)
        self._down.setChildrenCollapsible(False)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.sources)
        across.addWidget(self._down)
        across.setStretchFactor(1, 1)
        across.setSizes([14 * em, 60 * em])
        across.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(across)

    def take_focus(self) -> None:
        """Put the keyboard on what is to be answered first; lines are made when they are first looked at."""
        if not self.lines:
            self._show_group()
        for place, group in enumerate(self._groups):
            if self._is_open(group):
                self.sources.setCurrentRow(place)
                self.question.day_first.setFocus()
                return
        if self.lines:
            self.lines[0].choice.setFocus()

    def _name(self, group: tuple[int, ...]) -> str:
        first = self._run.read.sources[group[0]]
        if len(group) == 1:
            return first.name
        if first.kind is IncomingKind.MESSAGES:
            return self.tr("%n mail(s)", "", len(group))
        return self.tr("{name} and %n more", "", len(group) - 1).format(name=first.name)

    @property
    def _group(self) -> tuple[int, ...]:
        return self._groups[max(0, self.sources.currentRow())]

    def _is_open(self, group: tuple[int, ...]) -> bool:
        unclear = any(self._run.read.files[place].date_order_unclear for place in group)
        return unclear and self._run.reading(group[0]).date_order is None

    def _show_group(self) -> None:
        """Show the columns of the sources chosen at the left, the first of them at once."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        self.no_header.setVisible(not self._run.read.sources[self._group[0]].has_header)
        self._make_lines()
        self._ask_dates()
        self._show_preview()
        self._make_timer.start()

    def _make_lines(self) -> None:
        columns = self._run.read.sources[self._group[0]].columns
        for column in columns[len(self.lines) : len(self.lines) + _LINES_AT_ONCE]:
            line = ColumnLine(column, self._choices, self._theme, self._context.texts)
            line.picked.connect(self._pick)
            self.lines.append(line)
            self._column.insertWidget(self._column.count() - 1, line)
            self._show_line(line, len(self.lines) - 1)
        answers = self.question.day_first, self.question.month_first
        choices = (line.choice for line in self.lines)
        for before, after in pairwise((self.sources, *answers, *choices, self.preview)):
            QWidget.setTabOrder(before, after)
        if len(self.lines) == len(columns):
            self._make_timer.stop()

    def _show_line(self, line: ColumnLine, number: int) -> None:
        group = self._group
        source, reading = self._run.read.sources[group[0]], self._run.reading(group[0])
        column = source.columns[number]
        field = reading.field_of(column)
        line.show_reading(
            field,
            self._run.samples(group, column.index, _SAMPLES),
            chosen=field is not None and field is not column.field,
            remembered=column.index not in self._chosen[group],
        )

    def _show_readings(self) -> None:
        if not self.lines:
            return
        for number, line in enumerate(self.lines):
            self._show_line(line, number)
        self._ask_dates()
        self._show_preview()

    def _show_preview(self) -> None:
        sources = [self._run.read.sources[place] for place in self._group]
        reading = self._run.reading(self._group[0])
        fields: Sequence[Field | None] = [reading.field_of(column) for column in sources[0].columns]
        self.preview.show_sources(sources, fields)

    def _ask_dates(self) -> None:
        """Ask what dates of a group mean; the answer can be changed for as long as the window is open."""
        group, files = self._group, self._run.read.files
        unclear = (place for place in group if files[place].date_order_unclear)
        place = self._unclear.get(group, next(unclear, None))
        if place is not None:
            self._unclear[group] = place
            source, reading = self._run.read.sources[place], self._run.reading(place)
            asked = place, frozenset(reading.fields.items())
            if asked not in self._asked:
                self._asked[asked] = unclear_date(self._run.reader, source, reading)
            self.question.ask(*self._asked[asked], reading.date_order)
        self.question.setVisible(place is not None)
        self._mark_open()

    def _mark_open(self) -> None:
        """Mark the entries at the left that ask something."""
        for place, group in enumerate(self._groups):
            item, asks = self.sources.item(place), self._is_open(group)
            item.setIcon(self._icons.icon(Symbol.WARNING, "warning_text") if asks else QIcon())
            name = self._name(group)
            asked = self.tr("{name}: say how the dates are to be read").format(name=name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, asked if asks else name)
            item.setToolTip(asked if asks else "")

    def _order_dates(self, order: DateOrder) -> None:
        self._run.order_dates(self._group, order)
        self.read_otherwise.emit()

    def _pick(self, index: int, field: Field | None) -> None:
        """Read a column as what was chosen; another one that stood for that no longer does, which is said."""
        group = self._group
        self._chosen[group].add(index)
        displaced = self._run.choose_field(group, index, field)
        self.read_otherwise.emit()
        if field is None or not displaced:
            return
        said = self.tr("“{title}” is {field} now; this column stays in the remarks.")
        columns = self._run.read.sources[group[0]].columns
        title = next(column.title for column in columns if column.index == index)
        text = said.format(title=title, field=self._context.texts.field(field.value))
        for line, column in zip(self.lines, columns, strict=False):
            if column.index in displaced:
                line.say_taken(capital(text))
                self._chosen[group].add(column.index)
        announce(self, text)
