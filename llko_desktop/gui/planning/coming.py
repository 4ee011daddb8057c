"""The card with what changes in the planning in the months to come, and what comes free by it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.told_button import Told
from llko_desktop.gui.planning.told_lines import ToldLines
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.services.coming import Change, Coming
from llko_desktop.services.planning import PlanningView
from llko_desktop.texts.coming_words import change_sentence, rooms_sentence


class ComingChanges(Card):
    """The soonest change first; `day_wanted` carries the day of one that was clicked."""

    day_wanted = Signal(date)

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Coming changes"))
        self._texts = context.texts
        self._shown: tuple[PlanningView, date] | None = None
        self.nothing = plain_label(self.tr("Nothing changes in the next six months."), "muted")
        self.lines = ToldLines()
        self.lines.chosen.connect(self._choose)
        self.add(self.nothing)
        self.add(self.lines)
        self.body.addStretch(1)

    def show_from(self, view: PlanningView, day: date) -> None:
        """Show what changes in a planning from a day on."""
        if self._shown and self._shown[0] is view and self._shown[1] == day:
            return
        self._shown = (view, day)
        coming = Coming(view, day)

        def tell(change: Change) -> Told:
            rooms = rooms_sentence(change, coming.rooms_after(change), view.today, self._texts)
            return Told(change_sentence(change, view, self._texts), rooms)

        self.lines.show_items(coming.changes, tell)
        self.lines.setVisible(bool(coming.changes))
        self.nothing.setVisible(not coming.changes)

    def _choose(self, change: Change) -> None:
        self.day_wanted.emit(change.day)
