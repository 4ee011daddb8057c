"""Says over the planning what the provider has not filled in yet, without which it tells less."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.planning.capacity_dialog import edit_capacity
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.banner import Banner
from llko_desktop.services.planning import PlanningView


class MissingNotice(Banner):
    """Names one thing at a time, with a button that leads to it; what was closed is not said again."""

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._context = context
        self._seen = ""
        self.closed.connect(self._note_seen)
        self.hide()

    def show_missing(self, view: PlanningView) -> None:
        """Say what is missing in a planning: without a number of places nobody can tell what is free."""
        missing = self._missing_of(view)
        if missing is None:
            self.hide()
            self._seen = ""
        elif missing[0] != self._seen and (self.isHidden() or missing[0] != self.label.text()):
            said, action, act = missing
            self.show_message(said, Tone.WARNING, action, act)

    def _missing_of(self, view: PlanningView) -> tuple[str, str, Callable[[], object]] | None:
        """Give what is missing, the name of what mends it, and what does."""
        if view.placements and not view.provider.places.rules:
            return (
                self.tr("How many places you have is not filled in: what is free cannot be told."),
                self.tr("Number of places…"),
                lambda: edit_capacity(self._context, self.window()),
            )
        if view.placements and view.provider.opening.is_empty:
            return (
                self.tr("Your opening hours are not filled in: only hours in which anyone comes are shown."),
                self.tr("Opening hours…"),
                lambda: self._context.field_wanted.emit("opening"),
            )
        return None

    def _note_seen(self) -> None:
        self._seen = self.label.text()
