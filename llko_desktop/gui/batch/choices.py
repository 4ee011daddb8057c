"""Which template and language a batch is written in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.template_menu import MenuEntry, TemplateMenu
from llko_desktop.gui.templates_at_hand import TemplatesAtHand
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.wheel_guard import WheelGuard
from llko_desktop.services.batch import PURPOSES
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts


class BatchChoices(QWidget):
    """Two choices beside each other; `chosen` is sent when the user made one."""

    chosen = Signal()

    def __init__(self, texts: Texts, templates: TemplatesAtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.templates, self.languages = QComboBox(), QComboBox()
        self.languages.addItem(self.tr("the parents' language"), "")
        for language in LANGUAGES:
            self.languages.addItem(OWN_NAMES[language], language)
        flow = FlowLayout(self, self.fontInfo().pixelSize())
        for text, choice in (
            (self.tr("&Template"), self.templates),
            (self.tr("&Language"), self.languages),
        ):
            label, pair = QLabel(text), QWidget()
            label.setBuddy(choice)
            choice.setAccessibleName(text.replace("&", ""))
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumWidth(7 * self.fontInfo().pixelSize())
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label)
            row.addWidget(choice)
            flow.addWidget(pair)
        WheelGuard(self.templates, self.languages, parent=self)
        self._menu = TemplateMenu(self.templates, PURPOSES, templates, texts)
        self._menu.show_language(self.language)
        self.templates.activated.connect(self.chosen)
        self.languages.activated.connect(self._language_chosen)

    @property
    def purpose(self) -> Purpose:
        """The purpose of the template."""
        return self._menu.entry.purpose

    @property
    def template(self) -> MenuEntry:
        """The template chosen."""
        return self._menu.entry

    @property
    def language(self) -> str:
        """The language for all; empty for each in the parents' own."""
        return str(self.languages.currentData())

    def choose(self, purpose: Purpose) -> None:
        """Choose the template taken for a purpose; one that is not for a batch leaves the choice as it is."""
        if purpose in PURPOSES:
            self._menu.choose(purpose)

    def renew(self) -> None:
        """List the templates as they are by now."""
        self._menu.renew()

    def _language_chosen(self) -> None:
        self._menu.show_language(self.language)
        self.chosen.emit()
