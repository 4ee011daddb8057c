"""The outcome of the reply check, a button with a mark and a few words for each thing that was looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.reply_check import Check, Finding
from llko_desktop.gui.request.finding_button import FindingButton
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.texts.speech import Texts

# A child's name may be of any length.
_LONGEST = 80


class CheckRow(QWidget):
    """Shows findings; `chosen` carries what was checked when the user wants to see it in the text."""

    chosen = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        host = FlowLayout(parent)
        host.addWidget(self)
        self._flow = FlowLayout(self)
        self._buttons = {check: self._add(check) for check in Check}

    def _add(self, check: Check) -> FindingButton:
        button = FindingButton(self)
        button.clicked.connect(lambda: self.chosen.emit(check))
        button.hide()
        self._flow.addWidget(button)
        return button

    def button(self, check: Check) -> FindingButton:
        """Give the button of a check; it is hidden while there is no such finding."""
        return self._buttons[check]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings and no others."""
        shown = {finding.check: finding for finding in findings}
        for check, button in self._buttons.items():
            finding = shown.get(check)
            if finding:
                self._show(button, finding)
            button.setVisible(finding is not None)

    def _show(self, button: FindingButton, finding: Finding) -> None:
        label = self._texts.label(finding.check)
        words = self._texts.message(finding.why) if finding.why else label
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        button.show_words(f"{'✓' if finding.ok else '✗'} {short}", ok=finding.ok)
        said = self.tr("In order: {what}") if finding.ok else self.tr("To look at: {what}")
        button.setAccessibleName(said.format(what=words))
        advice = "" if finding.ok else self._texts.advice(finding.check)
        if finding.ok and finding.place:
            advice = self.tr("Shows where it stands in the text")
        # No name from a request stands in it: what looks like HTML would be shown as such.
        button.setToolTip(advice)
        button.setAccessibleDescription(advice)
