"""Shows what is to be printed before it is, on A4 unless the user chooses another paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QPageLayout, QPageSize, QPaintEngine
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import QLabel, QMainWindow, QToolBar, QWidget

from llko_desktop.domain.messages import InputError
from llko_desktop.gui.printing import print_on

translate = QCoreApplication.translate


def show_preview(
    parent: QWidget,
    name: str,
    paint: Callable[[QPrinter], object],
    *,
    landscape: bool = False,
    furnish: Callable[[QPrintPreviewDialog, QToolBar], object] | None = None,
    save: Callable[[], object] | None = None,
) -> None:
    """Open the preview of what `paint` draws, called `name` at the printer; the user prints from there.

    The paper lies on its side where `landscape` is wanted. `furnish` may add to the toolbar; `save` gets a
    button there, and is called once the preview is closed by it. Raises `InputError` as `print_on` when the
    printer that was chosen does not print; the preview is closed then.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if landscape else orientation.Portrait)
    dialog = QPrintPreviewDialog(printer, parent)
    refused: list[InputError] = []

    def draw(device: QPrinter) -> None:
        # An error must not leave a slot: Qt would go on as if all were printed.
        try:
            if _is_shown(device):
                paint(device)
            else:
                print_on(device, paint)
        except InputError as error:
            refused.append(error)

    dialog.paintRequested.connect(draw)
    toolbar = dialog.findChild(QToolBar)
    assert isinstance(toolbar, QToolBar), "Qt's preview has a toolbar"
    _put_print_first(toolbar)
    wants_file = _add_save(dialog, toolbar) if save else []
    if furnish:
        furnish(dialog, toolbar)
    if not QPrinterInfo.availablePrinterNames():
        _say_no_printer(dialog)
    _fit(dialog, toolbar)
    dialog.exec()
    dialog.deleteLater()
    if refused:
        raise refused[0]
    if save and wants_file:
        save()


def _is_shown(device: QPrinter) -> bool:
    """Say whether a device draws on the screen only: Qt lends the printer itself for that."""
    return device.paintEngine().type() is QPaintEngine.Type.Picture


def _put_print_first(toolbar: QToolBar) -> None:
    """Begin with the print button: Qt has it last, where a narrow screen or large letters cut it off."""
    actions = toolbar.actions()
    toolbar.insertAction(actions[0], actions[-1])


def _add_save(dialog: QPrintPreviewDialog, toolbar: QToolBar) -> list[bool]:
    """Add the button that saves instead; gives what is filled once it was pressed."""
    wanted: list[bool] = []
    save = QAction(translate("PrintPreview", "Save as &PDF…"), dialog)
    save.triggered.connect(lambda: wanted.append(True))
    save.triggered.connect(dialog.accept)
    toolbar.insertAction(toolbar.actions()[1], save)
    return wanted


def _say_no_printer(dialog: QPrintPreviewDialog) -> None:
    """Say below the pages what becomes of them without a printer."""
    frame = dialog.findChild(QMainWindow)
    assert isinstance(frame, QMainWindow), "Qt's preview has a frame for its toolbar"
    text = translate(
        "PrintPreview", "No printer is set up on this computer. “Print” makes a PDF file instead."
    )
    said = QLabel(text)
    said.setWordWrap(True)
    frame.statusBar().addWidget(said, 1)


def _fit(dialog: QPrintPreviewDialog, toolbar: QToolBar) -> None:
    """Make a preview as wide as its toolbar where the screen allows."""
    dialog.ensurePolished()
    em, screen = dialog.fontInfo().pixelSize(), dialog.screen().availableSize()
    width = toolbar.sizeHint().width() + 2 * em
    dialog.resize(min(width, screen.width() - 2 * em), min(round(width * 0.9), screen.height() - 4 * em))
