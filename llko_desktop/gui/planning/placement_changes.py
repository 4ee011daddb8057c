"""Writes placements, says so, and lets each change be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from llko_desktop.domain.placement import Placement
from llko_desktop.gui.context import GuiContext
from llko_desktop.services.placement_trial import PlacementReport
from llko_desktop.texts.placement_reports import list_summary


class PlacementChanges(QObject):
    """Every way in which the window changes a placement; all views of the planning hear of it."""

    def __init__(self, context: GuiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._services = context, context.services

    def tell_added(self, placement: Placement) -> None:
        """Tell that a placement was added."""
        said = self.tr("{child} is placed from {day}.")
        day = self._context.texts.day(placement.start)
        self._tell(
            said.format(child=placement.child, day=day), lambda: self._services.placements.remove(placement)
        )

    def tell_imported(self, report: PlacementReport) -> None:
        """Tell what came of a list; all of it is taken back at once."""
        if not report.added:
            self._context.noticed.emit(list_summary(report))
            return
        take_back = self._services.placement_import.take_back
        self._tell(list_summary(report), lambda: take_back(report.added))

    def tell_saved(self, before: Placement, after: Placement) -> None:
        """Tell that a placement was changed."""
        back = replace(before, version=after.version)
        said = self.tr("The hours and days of {child} are changed.")
        self._tell(said.format(child=after.child), lambda: self._services.placements.save(back))

    def save(self, before: Placement, after: Placement) -> bool:
        """Write a changed placement; gives whether that was done."""
        saved: list[Placement] = []
        if self._context.attempt(lambda: saved.append(self._services.placements.save(after))):
            self.tell_saved(before, saved[0])
        return bool(saved)

    def end(self, placement: Placement, last: date) -> bool:
        """Let a placement end on a day; gives whether that was done."""
        ended: list[Placement] = []
        version = placement.version
        if self._context.attempt(
            lambda: ended.append(self._services.placements.end(placement.number, last, version))
        ):
            back = replace(placement, version=ended[0].version)
            said = self.tr("{child} comes until {day}.")
            words = said.format(child=placement.child, day=self._context.texts.day(last))
            self._tell(words, lambda: self._services.placements.save(back))
        return bool(ended)

    def remove(self, placement: Placement) -> bool:
        """Remove a placement; gives whether that was done."""
        removed: list[Placement] = []
        if self._context.attempt(lambda: removed.append(self._services.placements.remove(placement))):
            said = self.tr("{child} is not among those placed any more.")
            self._tell(
                said.format(child=placement.child), lambda: self._services.placements.put_back(removed[0])
            )
        return bool(removed)

    def _tell(self, said: str, back: Callable[[], object]) -> None:
        context, taken_back = self._context, self.tr("Taken back.")

        def take_back() -> None:
            # Whoever told of the change may be gone by then.
            back()
            context.noticed.emit(taken_back)
            context.planning_changed.emit()

        context.undoable.emit(said, take_back)
        context.planning_changed.emit()
