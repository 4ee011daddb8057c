"""The row of buttons below a request, always in view: save and set, copy, print, PDF, mail, and more."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.single_click import SingleClick


class ActionBar(QWidget):
    """Says what saving would do, or what it still needs; carries out nothing itself."""

    save_wanted = Signal()
    copy_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    mail_wanted = Signal()
    mail_draft_wanted = Signal()
    family_file_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.missing = plain_label(role="warning")
        self.save = self._button("", self.save_wanted)
        self.save.setProperty("kind", "primary")
        self.entered = QCheckBox(self.tr("Already &entered"))
        self.entered.setToolTip(
            self.tr("Tick this when you have set the same status on Opvang.Vlaanderen today.")
        )
        self.entered.setAccessibleDescription(self.entered.toolTip())
        self.copy = self._button(self.tr("&Copy"), self.copy_wanted)
        self.print = self._button(self.tr("P&rint"), self.print_wanted)
        self.pdf = self._button(self.tr("&PDF"), self.pdf_wanted)
        for button, symbol in ((self.copy, Symbol.COPY), (self.print, Symbol.PRINT), (self.pdf, Symbol.PDF)):
            button.setIcon(icons.icon(symbol))
        self.mail = self._menu(
            self.tr("&Mail"),
            (self.tr("&Open in the mail program"), self.mail_wanted),
            (self.tr("Save as a mail &draft…"), self.mail_draft_wanted),
        )
        self.mail.setIcon(icons.icon(Symbol.MAIL))
        self.more = self._menu(
            self.tr("Mor&e"),
            (self.tr("E&verything of this family…"), self.family_file_wanted),
            (self.tr("&Remove the family’s personal data…"), self.removal_wanted),
        )
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(round(1.3 * em), round(0.5 * em), round(1.3 * em), round(0.5 * em))
        column.setSpacing(round(0.3 * em))
        column.addWidget(self.missing)
        row = QWidget()
        flow = FlowLayout(row)
        for widget in (self.save, self.entered, self.copy, self.print, self.pdf, self.mail, self.more):
            flow.addWidget(widget)
        column.addWidget(row)
        SingleClick(self.save, parent=self)
        self.show_missing("")
        self.name_step(sets_status=False, tells_parents=True)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button

    def _menu(self, text: str, *entries: tuple[str, SignalInstance]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        menu = QMenu(button)
        for entry, signal in entries:
            menu.addAction(entry).triggered.connect(signal)
        button.setMenu(menu)
        return button

    def name_step(self, *, sets_status: bool, tells_parents: bool) -> None:
        """Say on the button what saving does; what goes with a reply shows only where there is one."""
        text = self.tr("Save and set status  Ctrl+↵") if sets_status else self.tr("Save reply  Ctrl+↵")
        if sets_status and not tells_parents:
            text = self.tr("Set status  Ctrl+↵")
        self.save.setText(text)
        can_be_entered = sets_status and tells_parents
        self.entered.setVisible(can_be_entered)
        if not can_be_entered:
            self.entered.setChecked(False)
        for button in (self.copy, self.print, self.pdf, self.mail):
            button.setVisible(tells_parents)

    def show_missing(self, text: str) -> None:
        """Say what the chosen step still needs; an empty text hides the line."""
        self.missing.setText(text)
        self.missing.setVisible(bool(text))
