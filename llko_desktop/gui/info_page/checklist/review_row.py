"""What to do with the info page: note that it was looked over on the platform, and take it along."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.day_form import DayForm
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class ReviewRow(QWidget):
    """Buttons, and below them the day of a review once it is asked for (`reviewed`).

    The other signals ask for the texts in a folder, the page and the poster as PDF, and the printer.
    """

    asked = Signal()
    reviewed = Signal(date)
    export_wanted = Signal()
    pdf_wanted = Signal()
    poster_wanted = Signal()
    print_wanted = Signal()
    print_poster_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = QPushButton(self.tr("Looked over on Opvang.Vlaanderen"))
        self.look.setProperty("kind", "primary")
        self.look.clicked.connect(self.asked)
        self.export = QPushButton(self.tr("Export texts"))
        self.export.setToolTip(self.tr("A folder with all texts and photos, to enter them on the platform"))
        self.export.clicked.connect(self.export_wanted)
        self.pdf = QPushButton(self.tr("PDF"))
        menu = QMenu(self.pdf)
        for name, symbol, signal in (
            (self.tr("PDF of the page…"), Symbol.PDF, self.pdf_wanted),
            (self.tr("Poster for the door…"), Symbol.POSTER, self.poster_wanted),
            (self.tr("Print the page…"), Symbol.PRINT, self.print_wanted),
            (self.tr("Print the poster…"), Symbol.PRINT, self.print_poster_wanted),
        ):
            action = QAction(icons.icon(symbol), name, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        self.pdf.setMenu(menu)
        self.pdf.setAccessibleName(self.tr("PDF, poster and print"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.look, self.export, self.pdf):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.form = DayForm(self.tr("Looked over on"), "", self.tr("Note this"))
        self.form.filled_in.connect(lambda day, _words: self.reviewed.emit(day))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.addWidget(buttons)
        self._column.addWidget(self.form)
        self.is_bar = True
        self.set_bar(True)

    def set_bar(self, is_bar: bool) -> None:
        """Look like a bar below a page, or like the end of what stands on it."""
        self.is_bar = is_bar
        set_look(self, "role", "bar" if is_bar else "")
        em = self.fontInfo().pixelSize()
        side = round(em * 1.4) if is_bar else 0
        self._column.setContentsMargins(side, round(em * 0.7), side, round(em * 0.7))
