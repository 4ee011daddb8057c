"""The template chosen in the list: what it is, what can be done with it, and what comes of it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.intake.form.notice import Notice
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.templates.preview import PreviewPane
from llko_desktop.gui.templates.words import EntryWords
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.template_library import Origin, TemplateEntry


class TemplateView(QWidget):
    """Sends a signal for each thing that can be done; what cannot be done with a template has no button."""

    edit_wanted = Signal()
    copy_wanted = Signal()
    rename_wanted = Signal()
    default_wanted = Signal()
    differences_wanted = Signal()
    delete_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._icons = context, icons
        self.entry: TemplateEntry | None = None
        self.name = plain_label(role="page-title")
        self.line = plain_label(role="muted")
        self.origin, self.taken = Badge(), Badge()
        self.newer = Notice()
        self.preview = PreviewPane(context, icons)
        self.edit = self._button(self.tr("Edit"), Symbol.EDIT, self.edit_wanted, primary=True)
        self.copy = self._button(self.tr("Copy"), Symbol.COPY, self.copy_wanted)
        self.rename = self._button(self.tr("Rename"), Symbol.TEMPLATES, self.rename_wanted)
        self.default = self._button(self.tr("Take this one first"), Symbol.CHECK, self.default_wanted)
        self.differences = self._button(self.tr("Differences"), Symbol.SHOW, self.differences_wanted)
        self.delete = self._button(self.tr("Delete"), Symbol.DELETE, self.delete_wanted)
        self.restore = self._button(self.tr("Restore the built-in text"), Symbol.UNDO, self.restore_wanted)
        self.default.setToolTip(self.tr("Begin replies for this purpose and language with this template"))
        self._lay_out()

    def _button(
        self, text: str, symbol: Symbol, wanted: SignalInstance, *, primary: bool = False
    ) -> QPushButton:
        icon = self._icons.icon(symbol, "on_accent") if primary else self._icons.icon(symbol)
        button = QPushButton(icon, text)
        if primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(lambda: wanted.emit())
        return button

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons, in order."""
        return (
            self.edit,
            self.copy,
            self.rename,
            self.default,
            self.differences,
            self.delete,
            self.restore,
        )

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(Beside(self.name, (self.taken, self.origin), 10, top=True))
        words.addWidget(self.line)
        row = QWidget()
        flow = FlowLayout(row, round(em * 0.5))
        for button in self.buttons:
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(round(1.4 * em), em, round(1.4 * em), round(0.8 * em))
        column.setSpacing(round(em * 0.8))
        for widget in (head, row, self.newer):
            column.addWidget(widget)
        column.addWidget(self.preview, 1)
        for first, second in pairwise(self.buttons):
            self.setTabOrder(first, second)

    def show_entry(self, entry: TemplateEntry | None, *, is_one_of_several: bool) -> None:
        """Show a template; `is_one_of_several` says whether another could be taken in its place."""
        self.setEnabled(entry is not None)
        self.entry = entry
        if entry is None:
            return
        words = EntryWords(self._context.texts, self._context.today)
        self.name.setText(entry.template.title)
        self.line.setText(words.line(entry))
        self.origin.set(words.origin(entry.origin), words.tone(entry.origin))
        is_first = is_one_of_several and entry.is_default
        self.taken.set(self.tr("taken first") if is_first else "", Tone.OK)
        self.default.setVisible(is_one_of_several and not entry.is_default)
        self.delete.setVisible(entry.origin is Origin.OWN)
        self.restore.setVisible(entry.origin is Origin.CHANGED)
        self.differences.setVisible(entry.origin is not Origin.BUILTIN)
        self.rename.setVisible(entry.origin is not Origin.BUILTIN)
        self._tell_newer(entry)
        # Also the same one: what it is filled in with may be another by now.
        self.preview.show_template(entry.template)

    def _tell_newer(self, entry: TemplateEntry) -> None:
        if entry.is_builtin_newer:
            said = self.tr("The program came with a newer text for this purpose. Yours stays in use.")
            self.newer.say(said, (self.tr("Show the differences"), self.differences_wanted.emit))
        else:
            self.newer.say("")
