"""Fills the settings form from what is kept, and keeps it once it is right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.provider import Provider
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.forms.ui_settings_page import Ui_SettingsPage
from llko_desktop.gui.theme.theme import ThemeChoice, set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.ports import StaleWrite

_WIDTH_EMS = 62


class SettingsPage(QWidget):
    """Edits the signature and the choices; the provider's other details are on the info page.

    `theme_chosen` carries another appearance at once, `retention_wanted` asks whose data is kept too long.
    """

    theme_chosen = Signal(str)
    retention_wanted = Signal()

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._provider = Provider()
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        set_look(self.ui.title, "role", "page-title")
        for title in (self.ui.providerTitle, self.ui.repliesTitle, self.ui.dataTitle, self.ui.windowTitle_):
            set_look(title, "role", "heading")
        for card in (self.ui.locationCard, self.ui.repliesCard, self.ui.dataCard, self.ui.windowCard):
            set_look(card, "role", "card")
        set_look(self.ui.content, "role", "page")
        set_look(self.ui.save, "kind", "primary")
        self.ui.content.setMaximumWidth(_WIDTH_EMS * self.fontInfo().pixelSize())
        for field in self.ui.replyDays.findChildren(QLineEdit):
            # The style sheet does not reach the field inside.
            field.setTextMargins(round(0.6 * self.fontInfo().pixelSize()), 0, 0, 0)
        set_look(self.ui.providerHint, "role", "muted")
        set_look(self.ui.dataHint, "role", "muted")
        set_look(self.ui.problem, "role", "danger")
        choices = {
            ThemeChoice.SYSTEM: self.tr("as the computer"),
            ThemeChoice.LIGHT: self.tr("light"),
            ThemeChoice.DARK: self.tr("dark"),
        }
        for choice, name in choices.items():
            self.ui.appearance.addItem(name, choice.value)
        self.ui.openInfoPage.clicked.connect(lambda: context.field_wanted.emit(""))
        self.ui.openRetention.clicked.connect(self.retention_wanted)
        self.ui.save.clicked.connect(self.save)
        context.profile_changed.connect(self._follow)
        self.ui.problem.hide()

    def load(self) -> None:
        """Show what is kept."""
        preferences = self._context.services.preferences
        usual = self._context.services.procedure.terms.reply_by_days
        self._provider = self._context.services.profile.provider()
        self.ui.signature.setText(self._provider.signature)
        self.ui.replyDays.setValue(preferences.reply_by_days(usual))
        self.ui.appearance.setCurrentIndex(self.ui.appearance.findData(preferences.value("theme", "system")))

    def _follow(self) -> None:
        """Show the signature as it was kept elsewhere; one that is being typed here stays."""
        kept: list[Provider] = []
        if not self._context.attempt(lambda: kept.append(self._context.services.profile.provider())):
            return
        if self.ui.signature.text().strip() == self._provider.signature:
            self._provider = kept[0]
            self.ui.signature.setText(self._provider.signature)

    def show_theme(self, choice: ThemeChoice) -> None:
        """Show the appearance that was chosen elsewhere; what is being typed here stays."""
        self.ui.appearance.setCurrentIndex(self.ui.appearance.findData(choice.value))

    def save(self) -> None:
        """Keep what is filled in, or say in place what is not right."""
        preferences, texts = self._context.services.preferences, self._context.texts
        try:
            provider = replace(self._provider, signature=self.ui.signature.text().strip())
            self._context.services.profile.change(self._provider, provider)
            preferences.set_reply_by_days(self.ui.replyDays.value())
            preferences.set_value("theme", self.ui.appearance.currentData())
        except StaleWrite as error:
            self._provider = self._context.services.profile.provider()
            other = self.tr("There it now reads: “{signature}”. Save again to put yours in its place.")
            said = other.format(signature=self._provider.signature)
            self._show_problem(f"{texts.messages(error.messages)} {said}")
            return
        except DomainError as error:
            self._show_problem(texts.messages(error.messages))
            return
        self.ui.problem.hide()
        self.load()
        self.theme_chosen.emit(self.ui.appearance.currentData())
        self._context.noticed.emit(self.tr("The settings are kept."))
        self._context.profile_changed.emit()

    def _show_problem(self, text: str) -> None:
        self.ui.problem.setText(text)
        self.ui.problem.show()
        announce(self, text, urgent=True)
