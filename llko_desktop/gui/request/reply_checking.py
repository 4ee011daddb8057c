"""Checks the reply in a composer as it is written, and leads from each finding to its place in the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Check, Expected, Finding, check_reply
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.composer import Composer
from llko_desktop.services.reply_checker import ReplyChecker

# A text of more characters than that is checked when typing pauses for so long.
_LONG_TEXT, _PAUSE_MS = 20_000, 300


class ReplyChecking(QObject):
    """Keeps what is expected of the reply at hand, so that a letter typed costs no reading from the store."""

    def __init__(self, context: GuiContext, composer: Composer) -> None:
        super().__init__(composer)
        self._context, self._composer = context, composer
        self._checker: ReplyChecker | None = None
        self._request: CareRequest | None = None
        self._expected = Expected()
        self._expected_for: tuple[ReplyChecker, CareRequest, Purpose, str] | None = None
        self._findings: dict[Check, Finding] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.check)
        composer.changed.connect(self._text_changed)
        composer.checks.chosen.connect(self._go_to)

    def read_anew(self) -> None:
        """Go by the provider's details and the other requests as they are now, once a request is expected."""
        self._checker, self._request = self._context.services.compose.checker(), None

    def expect(self, request: CareRequest) -> None:
        """Check from now on against a request, as it is or as the choice would make it."""
        self._request = request
        self.check()

    def check(self) -> None:
        """Check the text as it stands."""
        self._pause.stop()
        if self._checker is None or self._request is None:
            return
        composer, ui = self._composer, self._composer.ui
        wanted = (self._checker, self._request, composer.purpose, composer.language)
        if wanted != self._expected_for:
            self._expected, self._expected_for = self._checker.expected(*wanted[1:]), wanted
        found = check_reply(ui.body.toPlainText(), composer.purpose, self._expected, ui.subject.text())
        self._findings = {finding.check: finding for finding in found}
        composer.checks.show_findings(found)

    def _text_changed(self) -> None:
        if self._composer.ui.body.document().characterCount() > _LONG_TEXT:
            self._pause.start()
        else:
            self.check()

    def _go_to(self, check: Check) -> None:
        if self._pause.isActive():
            self.check()
        if check in self._findings:
            self._composer.places.go_to(self._findings[check])
