"""What stands beside a list: the request chosen in it, one step for several, or the info page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from llko_desktop.domain.worklist import WorkItem
from llko_desktop.gui.batch.panel import BatchPanel
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.rows.row_list import MOST_SELECTED, RowList
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.today.page_review import PageReview
from llko_desktop.gui.worklist.model import WorkKey


class Detail(QStackedWidget):
    """Shows `panel` for one request, `batch` for several, `review` for the line about the info page."""

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = RequestPanel(context, theme, icons)
        self.batch = BatchPanel(context, theme)
        self.review = PageReview(context.texts)
        for widget in (self.panel, self.batch, self.review):
            self.addWidget(widget)

    @property
    def shows_review(self) -> bool:
        """Whether it is about the info page, and no request is in view."""
        return self.currentWidget() is self.review

    def with_request(self, action: Callable[[], object]) -> None:
        """Run what is done with the request in view; nothing where none is."""
        if not self.shows_review:
            action()

    def show_review(self, item: WorkItem) -> None:
        """Show why the info page is to be looked over."""
        self.review.show_item(item)
        self.setCurrentWidget(self.review)

    def show_selected(self, rows: RowList) -> None:
        """Show one step for the requests that are selected, where they are several; else the current one.

        More than a list gives at once are too many to look over: that is said instead.
        """
        keys = rows.selected_keys() if rows.selected_count() > 1 else ()
        several = tuple(dict.fromkeys(filter(None, map(reference_of, keys))))
        if len(several) > 1:
            self.batch.show_references(several, too_many=rows.selected_count() > MOST_SELECTED)
            self.setCurrentWidget(self.batch)
        else:
            self.setCurrentWidget(self.panel)

    def print(self) -> bool:
        """Show the letters in view before they are printed; gives whether there is any."""
        if self.currentWidget() is self.batch:
            self.batch.print()
            return True
        return not self.shows_review and self.panel.print()

    def save(self) -> None:
        """Save what is in view."""
        if self.currentWidget() is self.batch:
            self.batch.save()
        elif not self.shows_review:
            self.panel.answering.saving.save()


def reference_of(key: object) -> str:
    """Give the request that a row of a list is about, by the row's key; empty for the info page."""
    return key.reference if isinstance(key, WorkKey) else str(key)
