"""What stands beside a list: the request chosen in it, or one step for all that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from llko_desktop.gui.batch.panel import BatchPanel
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.theme.theme import Theme


class Detail(QStackedWidget):
    """Shows `panel` for one request, `batch` for several."""

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = RequestPanel(context, theme, icons)
        self.batch = BatchPanel(context)
        self.addWidget(self.panel)
        self.addWidget(self.batch)

    def show_selected(self, references: Sequence[str]) -> None:
        """Show one step for these requests where they are several, and else the one that is current."""
        several = tuple(dict.fromkeys(references))
        if len(several) > 1:
            self.batch.show_references(several)
            self.setCurrentWidget(self.batch)
        else:
            self.setCurrentWidget(self.panel)

    def save(self) -> None:
        """Save what is in view."""
        if self.currentWidget() is self.batch:
            self.batch.save()
        else:
            self.panel.answering.save()
