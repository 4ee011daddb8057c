"""Tells what came of an import: counts, and every row that was not taken in or needs a look."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.services.import_report import ImportReport
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts


def report_lines(report: ImportReport, texts: Texts) -> list[str]:
    """Give a line for each row that did not come in and each request to look at."""
    lines = [reports.rejected(row, texts) for row in report.rejected]
    lines += [
        f"{flagged.reference}: " + "; ".join(texts.label(flag) for flag in flagged.flags)
        for flagged in report.flagged
    ]
    return lines


class ReportDialog(QDialog):
    """Shown after an import; its text can be copied."""

    def __init__(self, report: ImportReport, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        column = QVBoxLayout(self)
        column.addWidget(plain_label(reports.import_summary(report), "strong"))
        lines = report_lines(report, texts)
        self.details = QPlainTextEdit("\n".join(lines))
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Rows to look at"))
        self.details.setVisible(bool(lines))
        column.addWidget(self.details)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(640, 360 if lines else 120)
