"""Says what changed elsewhere while something was begun here, beside what was begun: nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.texts.events import event_text
from llko_desktop.texts.speech import Texts


class ChangedCard(Card):
    """Two columns: the request as it is now, and what the user was doing; closed by `dismissed`."""

    dismissed = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Changed elsewhere meanwhile"))
        self._texts = texts
        self.now, self.mine = plain_label(), plain_label()
        self.add(
            Columns(_titled(self.tr("As it is now"), self.now), _titled(self.tr("What you began"), self.mine))
        )
        hint = self.tr("Nothing was written over. What you began stays below; look it over and save again.")
        self.add(plain_label(hint, "muted"))
        self.close_button = QPushButton(self.tr("Go on with mine"))
        self.close_button.setProperty("kind", "small")
        self.close_button.clicked.connect(self._dismiss)
        self.add(self.close_button)
        self.hide()

    def show_change(self, before: CareRequest, now: CareRequest, mine: Sequence[str]) -> None:
        """Show what happened between two readings of a request, and `mine`, what was begun, a line each."""
        texts = self._texts
        lines = [self.tr("status “{status}”").format(status=texts.status(now.status))]
        for event in now.history[len(before.history) :]:
            what = self.tr("{day}: {what}")
            lines.append(what.format(day=texts.day(event.on), what=event_text(event, now, texts)))
        if before.notes != now.notes:
            lines.append(self.tr("your notes: {notes}").format(notes=now.notes))
        self.now.setText("\n".join(lines))
        self.mine.setText("\n".join(mine))
        self.show()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()


def _titled(title: str, label: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain_label(title, "strong"))
    column.addWidget(label)
    column.addStretch(1)
    return holder
