"""Shows what is to be printed before it is, on A4 unless the user chooses another paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QToolBar, QWidget


def show_preview(
    parent: QWidget,
    name: str,
    paint: Callable[[QPrinter], object],
    *,
    landscape: bool = False,
    furnish: Callable[[QPrintPreviewDialog, QToolBar], object] | None = None,
) -> None:
    """Open the preview of what `paint` draws, called `name` at the printer; the user prints from there.

    The paper lies on its side where `landscape` is wanted. `furnish` may add to the toolbar.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if landscape else orientation.Portrait)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.paintRequested.connect(paint)
    toolbar = dialog.findChild(QToolBar)
    assert isinstance(toolbar, QToolBar), "Qt's preview has a toolbar"
    _put_print_first(toolbar)
    if furnish:
        furnish(dialog, toolbar)
    _fit(dialog, toolbar)
    dialog.exec()
    dialog.deleteLater()


def _put_print_first(toolbar: QToolBar) -> None:
    """Begin with the print button: Qt has it last, where a narrow screen or large letters cut it off."""
    actions = toolbar.actions()
    toolbar.insertAction(actions[0], actions[-1])


def _fit(dialog: QPrintPreviewDialog, toolbar: QToolBar) -> None:
    """Make a preview as wide as its toolbar where the screen allows."""
    dialog.ensurePolished()
    em, screen = dialog.fontInfo().pixelSize(), dialog.screen().availableSize()
    width = toolbar.sizeHint().width() + 2 * em
    dialog.resize(min(width, screen.width() - 2 * em), min(round(width * 0.9), screen.height() - 4 * em))
