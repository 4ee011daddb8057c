"""Takes in what was copied: one request into the form, several into the assistant, files as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.recognise import told_in
from llko_desktop.gui.long_job import Advance, LongJob
from llko_desktop.services.incoming import Incoming

# More than any mail or list that a person copies; what is longer is a file.
MOST_LETTERS = 5_000_000
# A longer one is read off the window's thread.
_READ_AT_ONCE = 20_000


class Paster(QObject):
    """Looks at the clipboard when asked to.

    `told` carries a `Told` for the form, `several` sources for the assistant, `files` paths.
    """

    told = Signal(object)
    several = Signal(object)
    files = Signal(list)

    def __init__(self, context: GuiContext, window: QWidget, taken: Callable[[QMimeData], bool]) -> None:
        """Look at the clipboard of `window`; what was `taken` by the page in front is not for here."""
        super().__init__(window)
        self._context, self._taken = context, taken
        self._job = LongJob(context, window)

    def paste(self) -> None:
        """Take in what is on the clipboard, or say that there is nothing to take in."""
        # Empty at the start of some systems, and not there at all.
        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        data = QMimeData() if copied is None else copied
        if self._taken(data):
            return
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        text = clipboard_text(data)
        if paths:
            self.files.emit(paths)
        elif not text.strip():
            self._context.noticed.emit(
                self.tr("There is no text to paste. Copy the request first: in the mail or on the page.")
            )
        elif len(text) > MOST_LETTERS:
            self._context.failed.emit(
                self.tr("The copied text is too long. Save it as a file and import that.")
            )
        else:
            self._read(text)

    def stop(self) -> None:
        """Wait until a text that is being read is, for the window's end; nothing comes of it."""
        self.blockSignals(True)
        self._job.stop()

    def _read(self, text: str) -> None:
        reader, name = self._context.services.reader, self.tr("Pasted text")

        def read(advance: Advance) -> Sequence[Incoming] | None:
            sources = reader.open_text(text, name)
            return sources if advance(1) else None

        if len(text) <= _READ_AT_ONCE:
            self._context.attempt(lambda: self._take(reader.open_text(text, name), text))
        else:
            self._job.run(self.tr("Reading requests…"), 1, read, lambda sources: self._finish(sources, text))

    def _finish(self, sources: Sequence[Incoming] | None, text: str) -> None:
        """Go on with a long text that was read, unless that was cancelled."""
        if sources is not None:
            self._context.attempt(lambda: self._take(sources, text))

    def _take(self, sources: Sequence[Incoming], text: str) -> None:
        told = told_in(sources, text, self._context)
        if told is None:
            self.several.emit(sources)
        else:
            self.told.emit(told)


def clipboard_text(data: QMimeData) -> str:
    """Give what was copied as plain text; of HTML only the words, nothing in it is fetched or shown."""
    if data.hasText():
        return data.text()
    return QTextDocumentFragment.fromHtml(data.html()).toPlainText() if data.hasHtml() else ""
