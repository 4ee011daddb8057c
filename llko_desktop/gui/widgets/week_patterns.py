"""Sets whole days, mornings or afternoons on the days that are ticked, with one click."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.week_strokes import DayPattern
from llko_desktop.gui.widgets.chip_row import Chip, ChipRow
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.week_frame import WORKING_WEEK
from llko_desktop.gui.widgets.week_table import day_name


class WeekPatterns(QWidget):
    """A chip a day, and a button a pattern; without a day ticked, a pattern is for Monday to Friday.

    `pattern_chosen` carries days and a `DayPattern`, `clear_wanted` the days to clear (all, where none is
    ticked), `day_ticked` a day with whether it is ticked now, `weekend_wanted` whether Saturday and Sunday
    are to be shown.
    """

    pattern_chosen = Signal(tuple, DayPattern)
    clear_wanted = Signal(tuple)
    day_ticked = Signal(Weekday, bool)
    weekend_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.5))
        self.days = ChipRow(exclusive=False)
        self.days.setAccessibleName(self.tr("Days"))
        for day in Weekday:
            chip = self.days.add(day, day_name(day))
            chip.setAccessibleName(day_name(day, full=True))
            chip.setToolTip(
                self.tr(
                    "Puts the day in the week with its usual hours. The buttons below are for the days "
                    "chosen, or else for Monday to Friday."
                )
            )
            chip.clicked.connect(lambda on, day=day: self.day_ticked.emit(day, on))
        self.weekend = Chip(self.tr("Weekend"))
        self.weekend.setToolTip(self.tr("Show Saturday and Sunday too"))
        self.weekend.toggled.connect(self._weekend_toggled)
        self.days.layout().addWidget(self.weekend)  # type: ignore[union-attr]
        self.buttons = {pattern: self._button(pattern) for pattern in DayPattern}
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setProperty("kind", "small")
        self.clear.setAutoDefault(False)
        self.clear.setToolTip(self.tr("Erase the hours of the days chosen, or of all"))
        self.clear.clicked.connect(lambda: self.clear_wanted.emit(self._ticked() or tuple(Weekday)))
        row = QWidget()
        flow = FlowLayout(row, round(em * 0.4))
        for button in (*self.buttons.values(), self.clear):
            flow.addWidget(button)
        column.addWidget(self.days)
        column.addWidget(row)
        self.show_weekend(False)

    def show_weekend(self, shown: bool, *, needed: bool = False) -> None:
        """Show the chips of Saturday and Sunday, or hide them; `needed` says that they cannot be hidden."""
        for day in Weekday:
            if day not in WORKING_WEEK:
                self.days.chip(day).setVisible(shown)
                if not shown:
                    self.days.chip(day).setChecked(False)
        self.weekend.setVisible(not needed)
        self.weekend.blockSignals(True)
        self.weekend.setChecked(shown)
        self.weekend.blockSignals(False)

    def _button(self, pattern: DayPattern) -> QPushButton:
        button = QPushButton(_NAMES[pattern]())
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.pattern_chosen.emit(self._ticked() or WORKING_WEEK, pattern))
        return button

    def _ticked(self) -> tuple[Weekday, ...]:
        return tuple(day for day in self.days.checked() if isinstance(day, Weekday))

    def _weekend_toggled(self, shown: bool) -> None:
        self.show_weekend(shown)
        self.weekend_wanted.emit(shown)


_NAMES = {
    DayPattern.WHOLE: lambda: QCoreApplication.translate("WeekPatterns", "Whole days"),
    DayPattern.MORNING: lambda: QCoreApplication.translate("WeekPatterns", "Mornings"),
    DayPattern.AFTERNOON: lambda: QCoreApplication.translate("WeekPatterns", "Afternoons"),
}
