"""Ties the info page to its window: who asks for it, what leaves it, and what is pasted on it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.output import InfoPageOutput
from llko_desktop.gui.info_page.page import InfoPagePage
from llko_desktop.gui.shell.main_window import MainWindow

INFO_PAGE = "info_page"


class InfoPageInWindow(QObject):
    """Serves one window that has the page under the key `info_page`."""

    def __init__(self, context: GuiContext, window: MainWindow, page: InfoPagePage) -> None:
        super().__init__(window)
        self._context, self._window, self._page = context, window, page
        self.output = InfoPageOutput(context, window)
        review, attempt = page.overview.review, context.attempt
        review.export_wanted.connect(lambda: attempt(self.output.export))
        review.pdf_wanted.connect(lambda: attempt(self.output.save_pdf))
        review.poster_wanted.connect(lambda: attempt(self.output.save_poster))
        review.print_wanted.connect(self.print)
        review.print_poster_wanted.connect(lambda: attempt(self.output.print_poster))
        context.field_wanted.connect(self.show)
        window.closing.connect(self.output.stop)

    @property
    def is_in_front(self) -> bool:
        """Whether the page is the one in view."""
        return self._window.current_page == INFO_PAGE

    def takes(self, mime: QMimeData) -> bool:
        """Take pictures that are pasted while the page is in front; gives whether it did."""
        return self.is_in_front and self._page.takes(mime)

    def print(self) -> None:
        """Open the print preview of what parents see."""
        self._context.attempt(self.output.print)

    def show(self, field: str = "") -> None:
        """Bring the page to the front, at a field where one is named."""
        self._window.show_page(INFO_PAGE)
        if field:
            self._page.show_field(field)
        else:
            self._page.show_checklist()

    def follow(self) -> None:
        """Bring the page up to date, at once where it is in front; its badge always."""
        if self.is_in_front:
            self._page.refresh()
        else:
            self._page.mark_stale()
