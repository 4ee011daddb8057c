"""Which template and language a batch is written in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.wheel_guard import WheelGuard
from llko_desktop.services.batch import PURPOSES
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts


class BatchChoices(QWidget):
    """Two choices beside each other; `chosen` is sent when the user made one."""

    chosen = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates, self._languages = QComboBox(), QComboBox()
        for purpose in PURPOSES:
            self._templates.addItem(texts.label(purpose), purpose)
        self._languages.addItem(self.tr("the parents' language"), "")
        for language in LANGUAGES:
            self._languages.addItem(OWN_NAMES[language], language)
        flow = FlowLayout(self, self.fontInfo().pixelSize())
        for text, choice in (
            (self.tr("&Template"), self._templates),
            (self.tr("&Language"), self._languages),
        ):
            label, pair = QLabel(text), QWidget()
            label.setBuddy(choice)
            choice.setAccessibleName(text.replace("&", ""))
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumWidth(7 * self.fontInfo().pixelSize())
            choice.activated.connect(self.chosen)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label)
            row.addWidget(choice)
            flow.addWidget(pair)
        WheelGuard(self._templates, self._languages, parent=self)

    @property
    def purpose(self) -> Purpose:
        """The purpose of the template."""
        return Purpose(self._templates.currentData())

    @property
    def language(self) -> str:
        """The language for all; empty for each in the parents' own."""
        return str(self._languages.currentData())

    def choose(self, purpose: Purpose) -> None:
        """Choose a template; one that no batch can be written from leaves the choice as it is."""
        place = self._templates.findData(purpose)
        if place >= 0:
            self._templates.setCurrentIndex(place)
