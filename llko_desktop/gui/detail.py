"""What stands beside a list: the request chosen in it, or one step for all that are chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from llko_desktop.gui.batch.panel import BatchPanel
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.rows.row_list import MOST_SELECTED, RowList
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.worklist.model import WorkKey


class Detail(QStackedWidget):
    """Shows `panel` for one request, `batch` for several."""

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = RequestPanel(context, theme, icons)
        self.batch = BatchPanel(context, theme)
        self.addWidget(self.panel)
        self.addWidget(self.batch)

    def show_selected(self, rows: RowList) -> None:
        """Show one step for the requests that are selected, where they are several; else the current one.

        More than a list gives at once are too many to look over: that is said instead.
        """
        keys = rows.selected_keys() if rows.selected_count() > 1 else ()
        several = tuple(dict.fromkeys(map(reference_of, keys)))
        if len(several) > 1:
            self.batch.show_references(several, too_many=rows.selected_count() > MOST_SELECTED)
            self.setCurrentWidget(self.batch)
        else:
            self.setCurrentWidget(self.panel)

    def save(self) -> None:
        """Save what is in view."""
        if self.currentWidget() is self.batch:
            self.batch.save()
        else:
            self.panel.answering.saving.save()


def reference_of(key: object) -> str:
    """Give the request that a row of a list is about, by the row's key."""
    return key.reference if isinstance(key, WorkKey) else str(key)
