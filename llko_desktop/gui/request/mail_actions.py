"""Brings a reply into the user's own mail program: opened there at once, or as a draft in a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.letter_actions import letter_name
from llko_desktop.gui.save_dialog import SaveKind, ask_where, tell_cancelled, tell_written
from llko_desktop.services.mail_drafts import MailDraft, mail_draft, mail_link
from llko_desktop.services.replies import RenderedReply
from llko_desktop.texts.export_reports import written


class MailActions(QObject):
    """Sends nothing: in the mail program the user looks the mail over, and sends it."""

    def __init__(self, context: GuiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent

    def open(self, request: CareRequest, reply: RenderedReply) -> None:
        """Open a reply in the mail program; where that cannot take it whole, a file is offered."""
        link = mail_link(mail_draft(request, reply))
        if not link.is_whole:
            self._offer_file(
                self.tr(
                    "This reply is too long to be handed over to the mail program. "
                    "Save it as a mail draft, and open that file with the mail program."
                ),
                request,
                reply,
            )
        elif not QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode)):
            self._offer_file(
                self.tr(
                    "No mail program could be opened. "
                    "Save the reply as a mail draft, or copy its text into your mail."
                ),
                request,
                reply,
            )

    def save(self, request: CareRequest, reply: RenderedReply) -> None:
        """Ask where to and write a reply as a draft there; the dialog asks before it replaces a file."""
        mail = mail_draft(request, reply)
        kind = SaveKind(self.tr("Mail draft (*.eml)"), "eml")

        def chosen(path: Path | None) -> None:
            if path is None:
                tell_cancelled(self._context)
            else:
                self.write(mail, path)

        ask_where(
            self._parent, self.tr("Save the reply as a mail draft"), letter_name(request), (kind,), chosen
        )

    def write(self, mail: MailDraft, path: Path) -> None:
        """Write a draft and say where it is, or why it could not be written."""
        if self._context.attempt(lambda: self._context.services.mails.write(mail, path, replace=True)):
            tell_written(self._context, written(path), path)

    def _offer_file(self, text: str, request: CareRequest, reply: RenderedReply) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Open in the mail program"), text)
        box.setParent(self._parent, box.windowFlags())
        save = box.addButton(self.tr("&Save as a mail draft…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        save.clicked.connect(lambda: self.save(request, reply))
        box.finished.connect(box.deleteLater)
        box.open()
