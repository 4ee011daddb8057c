"""Shows a week as a grid of hours: what there is to see of it, and where it lies."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.gui.theme.scale import smaller_font
from llko_desktop.gui.widgets.week_frame import WeekFrame, days_shown, hours_shown
from llko_desktop.gui.widgets.week_picture import WeekLook, WeekPicture

_LEAST_COLUMN_EMS = 2.6
_SMALL_EMS = 0.86


class WeekView(QWidget):
    """Paints a `WeeklySchedule` over the hours in which the provider is open.

    As many hours and days are shown as the week, the opening hours or a usual day need.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week = self._opening = WeeklySchedule()
        self._weekend = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def schedule(self) -> WeeklySchedule:
        """Give the week."""
        return self._week

    def set_opening(self, opening: WeeklySchedule) -> None:
        """Say when the provider is open: other hours are shown paler, and all of these are shown."""
        self._opening = opening
        self._relaid()

    def set_weekend(self, shown: bool) -> None:
        """Show Saturday and Sunday, or hide them where no hours are asked for then."""
        self._weekend = shown
        self._relaid()

    @property
    def frame(self) -> WeekFrame:
        """Where days and hours lie at the present size."""
        metrics, week = self.fontMetrics(), self._framed()
        first, last = hours_shown(week, self._opening)
        return WeekFrame(
            days=days_shown(self._weekend, week, self._opening),
            first=first,
            last=last,
            gutter=metrics.horizontalAdvance("00:00") + 10,
            head=round(metrics.height() * 1.4),
            width=self.width(),
            hour=4 * max(4, round(metrics.height() * 0.31)),
        )

    def sizeHint(self) -> QSize:
        frame = self.frame
        width = frame.gutter + len(frame.days) * self.fontMetrics().height() * _LEAST_COLUMN_EMS
        # The last hour stands at its line, half of it below.
        return QSize(round(width), round(frame.height + self.fontMetrics().height() / 2) + 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        small = smaller_font(self.font(), _SMALL_EMS)
        picture = WeekPicture(QPainter(self), self.palette(), self.frame, small)
        picture.paint(
            WeekLook(self._week, self._opening, self._marked(), self._drawn_now(), self.isEnabled())
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _framed(self) -> WeeklySchedule:
        """Give the week that the grid has room for."""
        return self._week

    def _marked(self) -> tuple[tuple[Weekday, ...], TimeRange] | None:
        """Give the days and hours to be marked as selected, if any."""
        return None

    def _drawn_now(self) -> tuple[tuple[Weekday, TimeRange], ...]:
        """Give the hours that are being drawn just now, to be written large, if any."""
        return ()

    def _relaid(self) -> None:
        self.updateGeometry()
        self.update()
