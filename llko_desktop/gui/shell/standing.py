"""Shows around the pages how things stand: what is to be done and entered, and whose window it is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.theme.tokens import Tone


class Standing(QObject):
    """Keeps the badges, the status line and the title of one window; `example` marks example data."""

    def __init__(self, context: GuiContext, window: MainWindow, *, example: bool) -> None:
        super().__init__(window)
        self._context, self._window, self._example = context, window, example

    def refresh(self) -> None:
        """Show how things stand now."""
        services = self._context.services
        waiting = services.triage.outbox_count()
        spoken = self.tr("%n action(s) to enter", "", waiting)
        self._window.set_badge("outbox", str(waiting) if waiting else "", spoken)
        state = self.tr("works offline — %n action(s) to enter on Opvang.Vlaanderen", "", waiting)
        self._window.status.set_state(state, Tone.OK)
        office = services.procedure.office
        self._window.status.set_procedure(self.tr("Procedure: {office}").format(office=office))
        self._name_window()

    def count_work(self, count: int) -> None:
        """Show how much is on the worklist."""
        spoken = self.tr("%n thing(s) to do", "", count)
        self._window.set_badge("today", str(count) if count else "", spoken)

    def tell_complete(self, percent: int) -> None:
        """Show how complete the info page is."""
        spoken = self.tr("{percent} % complete").format(percent=percent)
        self._window.set_badge("info_page", f"{percent}%", spoken)

    def _name_window(self) -> None:
        name = self._context.services.profile.provider().name
        parts = [self.tr("Childcare requests"), name, self.tr("(example data)") if self._example else ""]
        title = " · ".join(part for part in parts[:2] if part)
        self._window.setWindowTitle(f"{title} {parts[2]}".strip())
