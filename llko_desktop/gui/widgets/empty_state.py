"""What a page shows when it has nothing to show: why that is, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.widgets.icon_label import IconLabel


class EmptyState(QWidget):
    """An icon, a sentence, what to do next and, where there is one, a button that does it (`acted`).

    Another way to do it can have a button below (`offer_other`).
    """

    acted = Signal()

    def __init__(
        self,
        icons: Icons,
        symbol: Symbol,
        title: str,
        advice: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        em = self.fontInfo().pixelSize()
        self._icon = IconLabel(icons.icon(symbol), 3.2, self)
        self._title = _centred("heading")
        self._advice = _centred("muted")
        self.button = QPushButton(self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.acted)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(em * 0.6))
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addSpacing(round(em * 0.4))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_text(title, advice, action)

    def offer_other(self, text: str) -> QPushButton:
        """Put a button below for another way; gives it, to be connected."""
        other = QPushButton(text)
        self._column.insertWidget(self._column.count() - 1, other, 0, Qt.AlignmentFlag.AlignHCenter)
        return other

    def show_text(self, title: str, advice: str = "", action: str = "") -> None:
        """Change the words; an empty advice or action hides that part."""
        for part, text in ((self._title, title), (self._advice, advice), (self.button, action)):
            part.setText(text)
            part.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)


def _centred(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
