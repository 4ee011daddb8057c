"""What Today shows in place of lines: that all is done, that nothing matches, or the first steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.today.first_steps import FirstSteps
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.texts import reports


class NothingToDo(QStackedWidget):
    """`all_wanted` asks to take search and filter away, the others for what the first steps lead to."""

    all_wanted = Signal()
    import_wanted = Signal()
    details_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.empty = EmptyState(icons, Symbol.DONE, "")
        self.empty.acted.connect(self.all_wanted)
        self.first_steps = FirstSteps(icons)
        self.first_steps.details_wanted.connect(self.details_wanted)
        self.first_steps.import_wanted.connect(self.import_wanted)
        self.first_steps.restore_wanted.connect(self.restore_wanted)
        set_look(self, "role", "surface")
        self.addWidget(self.empty)
        self.addWidget(self.first_steps)

    def show_state(self, *, narrowed: bool) -> None:
        """Say why there is nothing, as search and filter leave it out where the list is `narrowed`."""
        services, texts = self._context.services, self._context.texts
        if narrowed:
            self.empty.show_text(
                self.tr("Nothing found"),
                self.tr("Nothing that is to be done matches. Try fewer letters or another status."),
                self.tr("Show all"),
            )
        elif services.triage.has_requests():
            answered = reports.all_answered(services.triage.next_due(), texts)
            self.empty.show_text(self.tr("Everything is answered"), answered)
        else:
            self.first_steps.show_state(services.info_page.view())
            self.setCurrentWidget(self.first_steps)
            return
        self.setCurrentWidget(self.empty)

    def take_focus(self) -> None:
        """Put the keyboard on what is to be done next."""
        if self.currentWidget() is self.first_steps:
            self.first_steps.focus_next()
        else:
            self.empty.button.setFocus()
