"""Keeps the pages of a window up to date: after what is written here or elsewhere, and after midnight."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.figures.page import FiguresPage
from llko_desktop.gui.info_page.in_window import InfoPageInWindow
from llko_desktop.gui.outbox.page import OutboxPage
from llko_desktop.gui.planning.page import PlanningPage
from llko_desktop.gui.requests.page import RequestsPage
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.shell.standing import Standing
from llko_desktop.gui.templates.page import TemplatesPage
from llko_desktop.gui.today.page import TodayPage

FIGURES = "figures"
_DAY_CHECK_MS = 60_000
_ELSEWHERE_CHECK_MS = 2_000


class Freshness(QObject):
    """The page in front is brought up to date at once, the others when they come to the front."""

    def __init__(
        self,
        context: GuiContext,
        window: MainWindow,
        standing: Standing,
        *,
        today: TodayPage,
        requests: RequestsPage,
        outbox: OutboxPage,
        planning: PlanningPage,
        templates: TemplatesPage,
        info_page: InfoPageInWindow,
        figures: FiguresPage,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._standing = context, window, standing
        self._today, self._requests, self._outbox = today, requests, outbox
        self._planning, self._templates, self._info_page = planning, templates, info_page
        self._figures = figures
        context.changed.connect(self.refresh)
        context.templates_changed.connect(self._show_templates)
        context.profile_changed.connect(self.show_all)
        context.planning_changed.connect(lambda: self.refresh(""))
        self._day = context.today
        self.day_timer = QTimer(self, interval=_DAY_CHECK_MS)
        self.day_timer.timeout.connect(self.check_day)
        self.day_timer.start()
        self.elsewhere_timer = QTimer(self, interval=_ELSEWHERE_CHECK_MS)
        self.elsewhere_timer.timeout.connect(self._check_elsewhere)
        self.elsewhere_timer.start()
        # What is written elsewhere from here on is noticed, as all is read after it.
        context.attempt(context.services.store.changed_elsewhere)

    def refresh(self, reference: str) -> None:
        """Show what became of a request after it was written; without a reference, of several."""
        front = self._window.current_page
        if front == "today":
            self._today.refresh_one(reference) if reference else self._today.refresh()
        else:
            self._today.mark_stale(reference)
        for key, page in (
            ("requests", self._requests),
            ("outbox", self._outbox),
            ("planning", self._planning),
            ("templates", self._templates),
            (FIGURES, self._figures),
        ):
            page.refresh() if front == key else page.mark_stale()
        self._standing.refresh()

    def show_all(self) -> None:
        """Bring everything up to date, as after the provider's details or pictures were written."""
        self.refresh("")
        self._info_page.follow()

    def check_day(self) -> None:
        """Compute every date anew after midnight (R11)."""
        if self._context.today != self._day:
            self._day = self._context.today
            self.show_all()

    def _show_templates(self) -> None:
        """Bring the templates up to date after one was written."""
        if self._window.current_page == "templates":
            self._templates.refresh()
        else:
            self._templates.mark_stale()

    def _check_elsewhere(self) -> None:
        """Show what another window or process wrote; what is begun here stays as it is."""
        changed: list[bool] = []
        store = self._context.services.store
        if self._context.attempt(lambda: changed.append(store.changed_elsewhere())) and changed[0]:
            self._context.templates_changed.emit()
            for page in (self._today, self._requests):
                page.panel.refresh(elsewhere=True)
            self.show_all()
