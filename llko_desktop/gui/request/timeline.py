"""Everything that happened to a request, newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.services.triage import RequestView
from llko_desktop.texts.events import event_text
from llko_desktop.texts.speech import Texts


class TimelineCard(Card):
    """The history in words."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What happened"))
        self._texts = texts
        self._label: QLabel = plain_label()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        self.add(content)
        self.body.addStretch(1)

    def show_view(self, view: RequestView) -> None:
        """Show a request's history."""
        lines = [
            f"{self._texts.day(event.on)} · {event_text(event, view.request, self._texts)}"
            for event in reversed(view.request.history)
        ]
        self._label.setText("\n".join(lines))
