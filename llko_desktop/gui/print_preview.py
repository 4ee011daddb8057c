"""Shows what is to be printed before it is, on A4 unless the user chooses another paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QToolBar, QWidget


def show_preview(parent: QWidget, name: str, paint: Callable[[QPrinter], object]) -> None:
    """Open the preview of what `paint` draws, called `name` at the printer; the user prints from there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.paintRequested.connect(paint)
    _fit(dialog)
    dialog.exec()
    dialog.deleteLater()


def _fit(dialog: QPrintPreviewDialog) -> None:
    """Make a preview as wide as its toolbar where the screen allows, with its print button first of all.

    Qt has that button last, where a narrow screen or large letters cut it off.
    """
    toolbar = dialog.findChild(QToolBar)
    assert isinstance(toolbar, QToolBar), "Qt's preview has a toolbar"
    actions = toolbar.actions()
    toolbar.insertAction(actions[0], actions[-1])
    dialog.ensurePolished()
    em, screen = dialog.fontInfo().pixelSize(), dialog.screen().availableSize()
    width = toolbar.sizeHint().width() + 2 * em
    dialog.resize(min(width, screen.width() - 2 * em), min(round(width * 0.9), screen.height() - 4 * em))
