"""The imports of before: when, which files, how much came of them, and undo for as long as that can be."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_model import RowModel
from llko_desktop.gui.rows.row_text import ITEM_ROLE, RowText
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.banner import Banner
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.import_report import UndoneImport
from llko_desktop.services.ports import ImportBatch
from llko_desktop.texts.intake_reports import batch_counts, import_undone
from llko_desktop.texts.speech import Texts


class _ImportsModel(RowModel):
    """One line an import, the newest first."""

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts

    def key_of(self, row: ImportBatch) -> int:
        return row.id

    def text_of(self, row: ImportBatch) -> RowText:
        badge = self.tr("undone") if row.undone_at else "" if row.can_be_undone else self.tr("in use")
        return RowText(
            title=", ".join(row.files),
            subtitle=batch_counts(row),
            badge=badge,
            aside=self._when(row.at),
        )

    def _when(self, at: datetime) -> str:
        here = at.astimezone()
        when = self.tr("{day}, {time}")
        return when.format(day=self._texts.day(here.date()), time=f"{here:%H:%M}")


class EarlierImports(QDialog):
    """`undone` is sent with the number of an import that was taken back."""

    undone = Signal(int)

    def __init__(self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier imports"))
        self._context = GuiContext(context.services, context.texts, self)
        self.banner = Banner(icons)
        self._context.failed.connect(lambda text: self.banner.show_message(text, Tone.DANGER))
        self.model = _ImportsModel(context.texts, self)
        self.list = RowList(theme)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Imports, the newest first"))
        self.list.show_model(self.model)
        self.empty = EmptyState(
            icons, Symbol.IMPORT, self.tr("Nothing was imported yet"), self.tr("Open a file with Ctrl+O.")
        )
        self.undo_button = QPushButton(self.tr("&Undo this import"))
        self.undo_button.setIcon(icons.icon(Symbol.UNDO))
        self.close_button = QPushButton(self.tr("Close"))
        self.list.chosen.connect(self._offer_undo)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        hint = self.tr(
            "An import can be undone as long as nothing was done with its requests: they go, and the facts "
            "that it changed are as before."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        buttons = QWidget()
        flow = FlowLayout(buttons, round(em * 0.5))
        flow.addWidget(self.undo_button)
        flow.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(em * 0.7))
        column.addWidget(self.banner)
        column.addWidget(plain_label(hint, "muted"))
        column.addWidget(self._pages, 1)
        column.addWidget(buttons)
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(46 * em, 34 * em).boundedTo(free))

    def refresh(self) -> None:
        """Read the imports anew."""
        batches: list[ImportBatch] = []
        if not self._context.attempt(lambda: batches.extend(self._context.services.intake.imports())):
            return
        self.model.take_over(batches)
        self._pages.setCurrentWidget(self.list if batches else self.empty)
        if self.list.current_key() is None:
            self.list.select_first()
        self._offer_undo()

    def _offer_undo(self) -> None:
        """Offer to undo what stands; where that cannot be any more, the store says why."""
        index = self.list.currentIndex()
        batch = index.data(ITEM_ROLE) if index.isValid() else None
        self.undo_button.setEnabled(isinstance(batch, ImportBatch) and batch.undone_at is None)

    def undo(self) -> None:
        """Take the chosen import back, or say why that cannot be."""
        batch = self.list.current_key()
        undone: list[UndoneImport] = []
        if not isinstance(batch, int):
            return
        if self._context.attempt(lambda: undone.append(self._context.services.intake.undo_import(batch))):
            self.banner.show_message(import_undone(undone[0]), Tone.OK)
            self.refresh()
            self.undone.emit(batch)
