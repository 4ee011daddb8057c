"""The outcome of the reply check, a short sentence with a mark for each thing a reply must tell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.domain.reply_check import Check, Finding
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.texts.speech import Texts


class CheckRow(QWidget):
    """Shows findings; the one about gaps can be clicked, which sends `gap_clicked`."""

    gap_clicked = Signal()

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        host = FlowLayout(parent)
        host.addWidget(self)
        self._flow = FlowLayout(self)
        self._buttons = {check: self._add(check) for check in Check}

    def _add(self, check: Check) -> QPushButton:
        button = QPushButton(self)
        button.setFlat(True)
        button.setProperty("role", "finding")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus if check is Check.NO_GAPS else Qt.FocusPolicy.NoFocus)
        if check is Check.NO_GAPS:
            button.clicked.connect(self.gap_clicked)
        button.hide()
        self._flow.addWidget(button)
        return button

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings and no others."""
        shown = {finding.check: finding for finding in findings}
        for check, button in self._buttons.items():
            finding = shown.get(check)
            button.setVisible(finding is not None)
            if finding:
                label = self._texts.label(check)
                button.setText(f"✓ {label}" if finding.ok else f"✗ {self._missing(check, label)}")
                button.setProperty("ok", finding.ok)
                button.style().unpolish(button)
                button.style().polish(button)

    def _missing(self, check: Check, label: str) -> str:
        if check is Check.NO_GAPS:
            return self.tr("still to fill in (F4)")
        return self.tr("not yet: {what}").format(what=label)
