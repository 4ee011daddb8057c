"""The way into the store: opens it off the window's thread, and asks for what that takes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from llko_desktop.domain.messages import DomainError, Message
from llko_desktop.gui.background import Background
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.store_pages.create import CreatePage
from llko_desktop.gui.store_pages.opening import OpeningPage
from llko_desktop.gui.store_pages.problem import ProblemPage, StoreProblem
from llko_desktop.gui.store_pages.unlock import UnlockPage
from llko_desktop.services.bundle import Services
from llko_desktop.services.ports import StoreError
from llko_desktop.texts.speech import Texts

_log = logging.getLogger(__name__)


class StoreOpener(Protocol):
    """Knows where the store is and how to open it; put together by `bootstrap`. Each may take a moment."""

    @property
    def folder(self) -> Path:
        """The folder of the store."""

    def is_new(self) -> bool:
        """Say whether there is no store yet, and none is to be made without asking."""

    def has_key_store(self) -> bool:
        """Say whether this computer has a key store that the program trusts."""

    def needs_passphrase(self) -> bool:
        """Say whether the store's key is not known, so that its passphrase is to be asked for."""

    def open(self, passphrase: str = "") -> Services:
        """Open the store; `StoreError` says why not."""

    def create(self, passphrase: str = "") -> Services:
        """Make a store, its key kept by the computer without a passphrase; `StoreError` says why not."""

    def use_backup(self, backup: Path) -> None:
        """Put a backup in the place of a damaged store, which is kept aside; `StoreError` says why not."""


class StoreGate(QObject):
    """Leads from the window's first moment to the opened store; `opened` carries the `Services`."""

    opened = Signal(object)

    def __init__(self, window: MainWindow, opener: StoreOpener, texts: Texts) -> None:
        super().__init__(window)
        self._window, self._opener, self._texts = window, opener, texts
        self._background = Background(self)

    def begin(self) -> None:
        """Look what there is, and open it or ask."""
        self._show_opening()
        self._run(self._look, self._looked)

    def _show_opening(self) -> None:
        page = OpeningPage()
        page.show_step(self.tr("Opening your data…"))
        self._window.show_store_page(page)

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do `work` off the window's thread; `then` gets what it gave, or why it was refused.

        A bug of ours is logged and told as a store that failed, so that there is a way on.
        """

        def ended(future: Future[Any]) -> None:
            error = future.exception()
            if error is None:
                then(future.result())
            elif isinstance(error, DomainError):
                then(error)
            else:
                _log.critical("opening the store failed", exc_info=error)
                then(StoreError(Message.of("store_failed")))

        self._background.run(work, ended)

    def _look(self) -> object:
        """Give the services where the store opens without a question, else the name of the question."""
        if self._opener.is_new():
            return "create with key store" if self._opener.has_key_store() else "create"
        if self._opener.needs_passphrase():
            return "unlock"
        return self._opener.open()

    def _looked(self, outcome: object) -> None:
        if outcome == "unlock":
            self._ask_passphrase()
        elif isinstance(outcome, str):
            self._ask_how_to_create(has_key_store=outcome != "create")
        else:
            self._ready(outcome)

    def _ready(self, outcome: object) -> None:
        if isinstance(outcome, DomainError):
            self._show_problem(outcome)
        else:
            self._window.show_pages()
            self.opened.emit(outcome)

    def _ask_passphrase(self) -> None:
        page = UnlockPage()

        def answered(outcome: object) -> None:
            if isinstance(outcome, DomainError) and outcome.messages[0].code == "store_key_wrong":
                page.show_wrong()
            else:
                self._ready(outcome)

        page.unlock_requested.connect(lambda text: self._run(lambda: self._opener.open(text), answered))
        page.quit_requested.connect(self._window.close)
        self._window.show_store_page(page)

    def _ask_how_to_create(self, *, has_key_store: bool) -> None:
        page = CreatePage(has_key_store=has_key_store)

        def answered(outcome: object) -> None:
            if isinstance(outcome, DomainError):
                page.show_problem(self._texts.messages(outcome.messages))
            else:
                self._ready(outcome)

        page.create_requested.connect(lambda text: self._run(lambda: self._opener.create(text), answered))
        page.quit_requested.connect(self._window.close)
        self._window.show_store_page(page)

    def _show_problem(self, error: DomainError) -> None:
        folder = self._opener.folder
        page = ProblemPage(
            StoreProblem(
                title=self.tr("Your data could not be opened"),
                what=self._texts.messages(error.messages),
                meaning=self.tr("Nothing was changed or deleted."),
                place=str(folder),
            )
        )
        page.retry_requested.connect(self.begin)
        page.folder_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        page.quit_requested.connect(self._window.close)
        if error.messages[0].code == "store_damaged_with_backup":
            backup = Path(error.messages[0].value("backup"))
            page.add_way_out(self.tr("Use the &backup"), lambda: self._use_backup(backup))
        self._window.show_store_page(page)

    def _use_backup(self, backup: Path) -> None:
        def done(outcome: object) -> None:
            if isinstance(outcome, DomainError):
                self._show_problem(outcome)
            else:
                self.begin()

        self._show_opening()
        self._run(lambda: self._opener.use_backup(backup), done)

    def wait(self) -> None:
        """Wait until nothing runs any more; for the window's end."""
        self._background.wait()
