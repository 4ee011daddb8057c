"""Checks the spelling of a text while it is written, and can be switched off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from llko_desktop.gui.spelling.lookup import SpellLookup
from llko_desktop.gui.spelling.marks import SpellMarks
from llko_desktop.gui.spelling.menu import SpellMenu
from llko_desktop.gui.spelling.watch import Editor, SpellWatch
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.bundle import Services
from llko_desktop.texts.speech import Texts

_KEY, _OFF, _ON = "check_spelling", "off", "on"


class CheckedTexts(QObject):
    """Marks wrong words in the fields of one text, whose documents have no other highlighter.

    `action` is the switch, for a menu or a toolbar; what it is set to is remembered.
    """

    def __init__(
        self, editors: Sequence[Editor], services: Services, texts: Texts, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._texts = services, texts
        self._language = ""
        self._lookup = SpellLookup(services.spelling, self)
        self._watches = [SpellWatch(editor, self._lookup) for editor in editors]
        self._marks = [SpellMarks(watch, theme) for watch in self._watches]
        self._menus = [SpellMenu(watch, self._lookup) for watch in self._watches]
        self.action = QAction(self.tr("Check spelling"), self)
        self.action.setCheckable(True)
        self.action.toggled.connect(self._switch)
        self._lookup.learned.connect(self._show_switch)

    def set_language(self, language: str) -> None:
        """Check another text from now on, in its language (`nl`, `fr` or `en`; empty: not at all)."""
        self._language = language
        self._lookup.read_own_words()
        self._show_switch()
        self._apply()

    def _switch(self, is_on: bool) -> None:
        self._services.preferences.set_value(_KEY, _ON if is_on else _OFF)
        self._apply()

    def _is_wanted(self) -> bool:
        return self._services.preferences.value(_KEY, _ON) != _OFF

    def _show_switch(self) -> None:
        """Show whether the text is checked, and why it cannot be."""
        can = self._language in self._services.spelling.languages()
        self.action.blockSignals(True)
        self.action.setEnabled(can)
        self.action.setChecked(can and self._is_wanted())
        self.action.blockSignals(False)
        self.action.setToolTip(self._hint(can))
        self.action.changed.emit()

    def _hint(self, can: bool) -> str:
        if can:
            return self.tr(
                "Check spelling: marks words that are not in the dictionary; F7 goes to the next one."
            )
        text = self.tr(
            "Spelling is not checked: there is no dictionary for {language} on this computer. "
            "LibreOffice brings dictionaries along."
        )
        return text.format(language=self._texts.language_name(self._language))

    def _apply(self) -> None:
        for watch in self._watches:
            watch.set_language(self._language if self.action.isChecked() else "")
