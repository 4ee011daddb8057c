"""Shows a week as a small grid: a column a weekday, below it the hours and whatever is to be said about the
day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.gui.theme.tokens import Tone

_WORKING_WEEK = tuple(Weekday)[:5]


@dataclass(frozen=True)
class WeekCell:
    """What stands under one weekday; without a tone it is plain text."""

    text: str
    tone: Tone | None = None


@dataclass(frozen=True)
class WeekRow:
    """One line of the grid: its label and its cells; a weekday without one shows a dash."""

    label: str
    cells: Mapping[Weekday, WeekCell]


def day_name(day: Weekday, *, full: bool = False) -> str:
    """Give a weekday's name in the language of the interface, short unless `full`."""
    form = QLocale.FormatType.LongFormat if full else QLocale.FormatType.ShortFormat
    return QLocale().standaloneDayName(day + 1, form).removesuffix(".")


def hours_row(label: str, schedule: WeeklySchedule) -> WeekRow:
    """Make the line that shows the hours of a week; several ranges of a day stand below each other."""
    cells = {}
    for day in schedule.weekdays:
        ranges = [short_hours(item) for item in schedule.on(day)]
        cells[day] = WeekCell("\n".join(ranges) or QCoreApplication.translate("WeekTable", "hours?"))
    return WeekRow(label, cells)


class WeekTable(QFrame):
    """Monday to Friday, and the weekend when a line says something about it.

    Where the width is too small for a column a weekday, the grid is turned: a line a weekday. It is for the
    eye; the same is one sentence a line in its accessible description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[WeekRow, ...] = ()
        self._names: Callable[[Weekday], str] = day_name
        self._width_needed = 0
        self.is_turned = False
        self._grid = QGridLayout(self)
        em = self.fontInfo().pixelSize()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._grid.setHorizontalSpacing(round(em * 0.7))
        self._grid.setVerticalSpacing(round(em * 0.5))

    def set_rows(self, rows: Sequence[WeekRow], names: Callable[[Weekday], str] = day_name) -> None:
        """Show these lines in place of what was there; `names` gives what heads a weekday."""
        if (tuple(rows), names) == (self._rows, self._names):
            return
        self._rows, self._names = tuple(rows), names
        self.setAccessibleDescription("\n".join(_sentence(row) for row in rows))
        self._lay_out(turned=False)
        self._turn(self.width())

    def minimumSizeHint(self) -> QSize:
        """Ask for no width, because the grid turns; for the height that it has just now."""
        return QSize(0, self._grid.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        # The style gives the words their size only once they are shown: what fitted before may not fit now.
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn(self.width())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(event.size().width())

    def _turn(self, width: int) -> None:
        if not self.is_turned:
            self._width_needed = self._grid.minimumSize().width()
        turned = self.isVisible() and width < self._width_needed
        if turned != self.is_turned:
            self._lay_out(turned)
            self.updateGeometry()

    def _lay_out(self, turned: bool) -> None:
        self.is_turned = turned
        self._clear()
        days = [day for day in Weekday if day in _WORKING_WEEK or any(day in row.cells for row in self._rows)]
        for place, day in enumerate(days, start=1):
            self._put(_cell(self._names(day), role="muted"), 0, place)
        for line, row in enumerate(self._rows, start=1):
            self._put(_cell(row.label, role="muted"), line, 0)
            for place, day in enumerate(days, start=1):
                cell = row.cells.get(day, WeekCell("–", Tone.NEUTRAL))
                self._put(_cell(cell.text, cell.tone), line, place)
        self._grid.setColumnStretch((len(self._rows) if turned else len(days)) + 1, 1)

    def _put(self, label: QLabel, line: int, place: int) -> None:
        row, column = (place, line) if self.is_turned else (line, place)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)


def _cell(text: str, tone: Tone | None = None, role: str | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone.value if tone else None)
    label.setProperty("role", role)
    return label


def _sentence(row: WeekRow) -> str:
    """Put a line into words: `asked: maandag 8–17, dinsdag 8–12, 13–17`."""
    days = (
        f"{day_name(day, full=True)} {row.cells[day].text.replace(chr(10), ', ')}"
        for day in Weekday
        if day in row.cells
    )
    return f"{row.label}: {', '.join(days)}"
