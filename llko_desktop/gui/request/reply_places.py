"""Goes to places in a reply that is being written: fields still open, and what the check found."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from llko_desktop.domain.reply_check import Check, Finding, gaps
from llko_desktop.gui.forms.ui_composer import Ui_Composer
from llko_desktop.gui.text_places import TextPlaces


class ReplyPlaces:
    """Moves the cursor of one composer, with the keyboard, in the text or the subject."""

    def __init__(self, ui: Ui_Composer) -> None:
        self._ui = ui

    def next_gap(self) -> None:
        """Select the next field that is still to be filled in: from the cursor on, then in the subject."""
        body, in_subject = self._ui.body.toPlainText(), gaps(self._ui.subject.text())
        places = TextPlaces(body)
        in_body = [places.span_to_qt(gap) for gap in gaps(body)]
        after = 0 if self._ui.subject.hasFocus() else self._ui.body.textCursor().selectionEnd()
        ahead = [gap for gap in in_body if gap[0] >= after]
        if ahead:
            self._select(ahead[0])
        elif in_subject:
            self._select_in_subject(in_subject[0])
        elif in_body:
            self._select(in_body[0])

    def go_to(self, finding: Finding) -> None:
        """Show in the text what a finding is about; where something is missing, the cursor goes there."""
        if finding.check is Check.NO_GAPS and not finding.ok:
            self.next_gap()
        elif finding.in_subject and finding.place:
            self._select_in_subject(finding.place)
        elif finding.place:
            self._select(TextPlaces(self._ui.body.toPlainText()).span_to_qt(finding.place))
        else:
            self._ui.body.setFocus()

    def _select(self, span: tuple[int, int]) -> None:
        cursor = self._ui.body.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self._ui.body.setTextCursor(cursor)
        self._ui.body.setFocus()

    def _select_in_subject(self, span: tuple[int, int]) -> None:
        start, end = TextPlaces(self._ui.subject.text()).span_to_qt(span)
        self._ui.subject.setFocus()
        self._ui.subject.setSelection(start, end - start)
