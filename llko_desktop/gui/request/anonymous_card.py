"""Says of a request without personal data since when that is so, and what is left of it (R15)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.texts.speech import Texts


class AnonymousCard(Card):
    """Hidden as long as the request in view has its personal data."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._texts = texts
        self.words = plain_label(
            self.tr(
                "Names, contact details, notes and replies are gone for good. What happened when, the plan "
                "and the municipality stay, so that your figures do not change. "
                "Nothing is to be done with it."
            ),
            "muted",
        )
        self.add(self.words)
        self.hide()

    def show_day(self, removed_on: date | None) -> None:
        """Say on which day the personal data was removed; none hides the card."""
        if removed_on is not None:
            title = self.tr("Personal data removed on {day}")
            self.set_title(title.format(day=self._texts.day(removed_on)))
        self.setVisible(removed_on is not None)
