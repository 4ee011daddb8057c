"""Shows a reply as a letter before it is printed, and writes it as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.services.file_names import safe_name
from llko_desktop.services.replies import RenderedReply


def letter_name(request: CareRequest) -> str:
    """Give a name for the file of a letter that is safe on every system: reference and child's name."""
    return safe_name(f"{request.reference} {request.child.name}")


def letter_file_name(request: CareRequest) -> str:
    """Give the name of the PDF of a letter."""
    return f"{letter_name(request)}.pdf"


class LetterActions:
    """The two ways a letter leaves the window besides the clipboard."""

    def __init__(self, context: GuiContext, parent: QWidget) -> None:
        self._context, self._parent = context, parent

    def preview(self, request: CareRequest, reply: RenderedReply) -> None:
        """Open the print preview of a letter; printing is the user's next step."""
        compose = self._context.services.compose
        self._context.attempt(
            lambda: show_preview(
                self._parent,
                letter_name(request),
                lambda device: compose.paint(request, reply, device),
                save=lambda: self.export_pdf(request, reply),
            )
        )

    def export_pdf(self, request: CareRequest, reply: RenderedReply) -> None:
        """Ask where to and write the PDF there; the dialog asks before it replaces a file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / letter_file_name(request))
        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            QCoreApplication.translate("LetterActions", "Save the letter as PDF"),
            start,
            "PDF (*.pdf)",
        )
        if name:
            self.write_pdf(request, reply, Path(name))

    def write_pdf(self, request: CareRequest, reply: RenderedReply, path: Path) -> None:
        """Write the PDF and say where it is, or why it could not be written."""

        def write() -> None:
            try:
                self._context.services.compose.write_pdf(request, reply, path)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise InputError(Message.of("file_not_written", path=str(path), reason=reason)) from error

        if self._context.attempt(write):
            self._context.noticed.emit(
                QCoreApplication.translate("LetterActions", "Written: {path}").format(path=path)
            )
