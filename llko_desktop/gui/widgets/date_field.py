"""A field for a date that may be empty: typed in any usual form, moved with the arrow keys, or picked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.day_text import day_text, read_day
from llko_desktop.gui.theme.theme import set_look

_STEPS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_PageUp: (0, 1),
    Qt.Key.Key_PageDown: (0, -1),
}


class DateField(QLineEdit):
    """Shows a day as dd/mm/yyyy; `changed` is sent when another day, or none, is meant.

    ↑ ↓ move by a day, page up and down by a month, alt+↓ opens the calendar. What is not a date is marked;
    `day()` is none for it as for an empty field, and `is_valid()` tells the two apart.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._popup: QFrame | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self._button = QToolButton(self)
        self._button.setProperty("kind", "calendar")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.setAccessibleName(self.tr("Open the calendar"))
        self._button.setToolTip(self.tr("Open the calendar (Alt+↓)"))
        self._button.clicked.connect(self.open_calendar)
        self.textChanged.connect(self._typed)

    def day(self) -> date | None:
        """Give the day that is filled in; none while the field is empty or cannot be read."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show a day, or an empty field."""
        self.setText(day_text(day))

    def is_valid(self) -> bool:
        """Whether the field is empty or holds a date."""
        return self._day is not None or not self.text().strip()

    def open_calendar(self) -> None:
        """Open a calendar below the field, on the day that is filled in or else on today."""
        self._popup = popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            plain = QTextCharFormat()
            plain.setForeground(self.palette().placeholderText())
            calendar.setWeekdayTextFormat(weekend, plain)
        if self._day:
            calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(self._picked)
        box = QVBoxLayout(popup)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(calendar)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        text = max(map(self.fontMetrics().horizontalAdvance, ("00/00/0000", self.placeholderText())))
        hint = super().sizeHint()
        return QSize(text + 2 * hint.height(), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in _STEPS and not event.modifiers() and not self.isReadOnly():
            self._step(*_STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._day and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.set_day(self._day)
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 4
        self._button.setGeometry(self.width() - side - 2, 2, side, side)
        self.setTextMargins(0, 0, side, 0)

    def _typed(self, text: str) -> None:
        before, was_valid = self._day, not self.property("invalid")
        self._day = read_day(text)
        valid = self.is_valid()
        set_look(self, "invalid", not valid)
        self.setAccessibleDescription("" if valid else self.tr("This is not a date. Write it as dd/mm/yyyy."))
        if before != self._day or was_valid != valid:
            self.changed.emit()

    def _step(self, days: int, months: int) -> None:
        moved = QDate.currentDate()
        if self._day:
            moved = QDate(self._day.year, self._day.month, self._day.day).addDays(days).addMonths(months)
        self._show(moved)
        self.selectAll()

    def _show(self, day: QDate) -> None:
        self.set_day(date(day.year(), day.month(), day.day()))

    def _picked(self, day: QDate) -> None:
        self._show(day)
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self.setFocus(Qt.FocusReason.PopupFocusReason)
