"""The card that names who could have the places that are free in the days shown, in the order to think of."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.fit import FitKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.told_button import Told
from llko_desktop.gui.planning.told_lines import ToldLines
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.elided_button import ElidedButton
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.who_fits import Match, Waiting
from llko_desktop.texts.who_fits_words import (
    child_name,
    fit_word,
    free_days_line,
    match_line,
    match_reason,
    nobody_line,
)

_TONES = {FitKind.FULL: Tone.OK, FitKind.PARTIAL: Tone.WARNING}


class WhoFits(Card):
    """`request_wanted` carries the reference of a request to open, `try_wanted` of one to try in the grid.

    `day_wanted` carries the next day with a free place, where there is none in the days shown.
    """

    request_wanted = Signal(str)
    try_wanted = Signal(str)
    day_wanted = Signal(date)

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Room free: who fits?"))
        self._texts = context.texts
        self._view: PlanningView | None = None
        self._waiting: Waiting | None = None
        self._days: tuple[date, date] = (date.min, date.min)
        self.free = plain_label(role="muted")
        self.nobody = plain_label(role="muted")
        self.lines = ToldLines(self.tr("Try"))
        self.lines.chosen.connect(lambda match: self.request_wanted.emit(_reference(match)))
        self.lines.acted.connect(lambda match: self.try_wanted.emit(_reference(match)))
        self.next_free = ElidedButton()
        self.next_free.setProperty("kind", "small")
        self.next_free.setAutoDefault(False)
        self.next_free.clicked.connect(self._go_on)
        self._next_day: date | None = None
        for widget in (self.free, self.nobody, self.lines):
            self.add(widget)
        self.body.addWidget(self.next_free, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        # The week itself is to be seen first: many requests take a moment.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)

    def show_days(self, view: PlanningView, first: date, last: date) -> None:
        """Show who fits between two days (both included), as soon as there is nothing else to do."""
        if self._view is not view:
            self._view, self._waiting = view, Waiting(view)
        elif self._days == (first, last):
            return
        self._days = (first, last)
        self._soon.start()

    def _show(self) -> None:
        view, waiting = self._view, self._waiting
        if view is None or waiting is None:
            return
        found = waiting.between(*self._days)
        self.free.setText(free_days_line(found.free, self._texts))
        self.free.setVisible(bool(found.free))
        self.nobody.setVisible(not found.fitting)
        if not found.fitting:
            self.nobody.setText(nobody_line(view, found.waiting, bool(found.free)))
        self._offer_next(None if found.free else waiting.next_free(self._days[1]))
        self.lines.setVisible(bool(found.fitting))
        self.lines.show_items(found.fitting, lambda match: self._told(match, view))

    def _offer_next(self, day: date | None) -> None:
        self._next_day = day
        self.next_free.setVisible(day is not None)
        if day is not None:
            text = self.tr("Next day with room: {day}")
            self.next_free.setText(text.format(day=self._texts.day(day)))

    def _go_on(self) -> None:
        if self._next_day is not None:
            self.day_wanted.emit(self._next_day)

    def _told(self, match: Match, view: PlanningView) -> Told:
        kind = match.ranked.fit.kind
        return Told(
            title=child_name(match.ranked),
            line=match_line(match, view.today, self._texts),
            sign=fit_word(kind),
            tone=_TONES.get(kind, Tone.NEUTRAL),
            more=match_reason(match, self._texts),
        )


def _reference(match: Match) -> str:
    return match.ranked.request.reference
