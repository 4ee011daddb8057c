"""A flat button for one finding of the reply check, whose words go on in a second line where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from llko_desktop.gui.theme.theme import set_look


class FindingButton(QPushButton):
    """Shows a mark and words on a label upon it; `accessibleName` says the same in words alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setProperty("role", "finding")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label = QLabel(self)
        self._label.setProperty("role", "finding")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        pad = round(0.3 * self.fontInfo().pixelSize())
        self._row.setContentsMargins(pad, pad // 2, pad, pad // 2)
        self._row.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """Give what is written on the button."""
        return self._label.text()

    def show_words(self, words: str, *, ok: bool) -> None:
        """Write words on the button, and dress it as in order or not."""
        set_look(self._label, "ok", ok)
        if words != self._label.text():
            self._label.setText(words)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Prefer all words on one line."""
        self._label.ensurePolished()
        metrics, pads = self._label.fontMetrics(), self._row.contentsMargins()
        width = metrics.horizontalAdvance(self._label.text()) + pads.left() + pads.right() + 2
        return QSize(width, metrics.height() + pads.top() + pads.bottom())

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * self.fontInfo().pixelSize(), 0).boundedTo(self.sizeHint())
