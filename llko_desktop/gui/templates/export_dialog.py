"""Asks which of the user's templates are to be written to a file for others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.rows.row_text import SEPARATOR
from llko_desktop.gui.templates.words import EntryWords
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.services.template_library import TemplateEntry


class ExportTemplatesDialog(QDialog):
    """A line a template, all ticked from the start; `chosen()` gives those that are ticked."""

    def __init__(
        self, context: GuiContext, entries: Sequence[TemplateEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self.setWindowTitle(self.tr("Export templates"))
        set_look(self, "role", "surface")
        em = self.fontInfo().pixelSize()
        words = EntryWords(context.texts, context.today)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates to write to the file"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in self._entries:
            parts = (entry.template.title, *words.kind(entry.template), words.origin(entry.origin))
            item = QListWidgetItem(SEPARATOR.join(parts), self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _item: self._settle())
        hint = self.tr(
            "Your own and changed texts go into one file that others can import. "
            "It holds no data of families."
        )
        buttons = QDialogButtonBox()
        self.write = buttons.addButton(self.tr("Write to a file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setProperty("kind", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(em * 0.8))
        column.addWidget(plain_label(hint, "muted"))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(40 * em, 30 * em).boundedTo(free))

    def chosen(self) -> tuple[TemplateEntry, ...]:
        """Give the templates that are ticked."""
        return tuple(
            entry
            for place, entry in enumerate(self._entries)
            if self.list.item(place).checkState() is Qt.CheckState.Checked
        )

    def _settle(self) -> None:
        self.write.setEnabled(bool(self.chosen()))
