"""Brings a week of the planning on paper: one page for the wall, printed or as a PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QCheckBox, QToolBar, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.pdf_output import PdfOutput
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.week_document import PrintedWeek
from llko_desktop.texts.week_words import printed_week

_NAMES, _FULL = "week_sheet_names", "full"
_HOLDS, _WITHOUT = "week_sheet_holds", "without"


class WeekOutput(QObject):
    """Prints a week or saves it; by first names and with options, unless the user wants it otherwise.

    Those choices are made in the preview and kept. `ended` is sent after each PDF, written or not.
    """

    ended = Signal()

    def __init__(self, context: GuiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self._output = PdfOutput(context, parent)
        self._output.ended.connect(self.ended)

    def print(self, view: PlanningView, monday: date) -> None:
        """Open the print preview of the week of a Monday, to print it from or save it as a PDF."""
        documents = self._context.services.week_documents

        def furnish(dialog: QPrintPreviewDialog, toolbar: QToolBar) -> None:
            names = QCheckBox(self.tr("Full &names"))
            names.setChecked(self._has_full_names())
            names.toggled.connect(self._keep_names)
            holds = QCheckBox(self.tr("&Options too"))
            holds.setToolTip(self.tr("Show the places that are kept for an offer"))
            holds.setChecked(self._has_holds())
            holds.toggled.connect(self._keep_holds)
            pages = dialog.findChild(QPrintPreviewWidget)
            assert isinstance(pages, QPrintPreviewWidget), "Qt's preview shows pages"
            before = toolbar.actions()[2]
            for box in (names, holds):
                box.toggled.connect(pages.updatePreview)
                toolbar.insertWidget(before, box)

        self._context.attempt(
            lambda: show_preview(
                self._window,
                self._week(view, monday).title,
                lambda device: documents.paint(self._week(view, monday), device),
                landscape=True,
                furnish=furnish,
                save=lambda: self.save_pdf(view, monday),
            )
        )

    def save_pdf(self, view: PlanningView, monday: date) -> None:
        """Ask where to and write the week of a Monday as a PDF; the dialog asks before it replaces a file."""
        week = self._week(view, monday)
        title = self.tr("Save the week as PDF")
        self._output.ask(title, week.title, lambda path: self.write_pdf(week, path))

    def write_pdf(self, week: PrintedWeek, path: Path) -> None:
        """Write a week as a PDF and say where it is, or why it could not be written."""
        documents = self._context.services.week_documents
        self._output.write(path, lambda place: documents.write_pdf(week, place))

    def stop(self) -> None:
        """Wait until what is being written has ended, for the window's end."""
        self._output.stop()

    def _week(self, view: PlanningView, monday: date) -> PrintedWeek:
        return printed_week(
            view,
            monday,
            self._context.texts,
            full_names=self._has_full_names(),
            with_holds=self._has_holds(),
        )

    def _has_full_names(self) -> bool:
        return self._context.services.preferences.value(_NAMES) == _FULL

    def _has_holds(self) -> bool:
        return self._context.services.preferences.value(_HOLDS) != _WITHOUT

    def _keep_holds(self, wanted: bool) -> None:
        self._context.services.preferences.set_value(_HOLDS, "" if wanted else _WITHOUT)

    def _keep_names(self, full: bool) -> None:
        self._context.services.preferences.set_value(_NAMES, _FULL if full else "")
