"""The left column of the info page: how far it is, its checklist, and what to do with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from llko_desktop.domain.info_page import CheckedItem
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.checklist.item_list import ItemList
from llko_desktop.gui.info_page.checklist.review_row import ReviewRow
from llko_desktop.gui.info_page.checklist.row import ItemWords
from llko_desktop.gui.widgets.page_title import PageTitle
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.info_page import InfoPageView
from llko_desktop.texts.field_texts import item_text
from llko_desktop.texts.info_page_words import item_hint, item_state, page_summary, review_line
from llko_desktop.texts.speech import Texts

_LOW_EMS = 30


class Overview(QWidget):
    """Shows an `InfoPageView`; `opened` carries the field to go to, `copy_wanted` the code of an item."""

    opened = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, icons: Icons, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._view: InfoPageView | None = None
        em = self.fontInfo().pixelSize()
        self.title = PageTitle(self.tr("Info page"))
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How complete the info page is"))
        self.items = ItemList(icons)
        self.items.opened.connect(self._open)
        self.items.copy_wanted.connect(self.copy_wanted)
        self.review = ReviewRow(icons)
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(round(em * 1.4), round(em * 1.1), round(em * 1.4), em)
        column.setSpacing(round(em * 0.5))
        for widget in (self.title, self.summary, self.bar, self.items):
            column.addWidget(widget)
        column.addStretch(1)
        column.setAlignment(self.bar, Qt.AlignmentFlag(0))
        self._scroll = TallScroll(content)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._scroll, 1)
        # In view however long the list is.
        self._whole.addWidget(self.review)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what to do with the page scroll along, where the page is low for its letters."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW_EMS * self.fontInfo().pixelSize()
        if low == self.review.is_bar:
            self.review.set_bar(not low)
            if low:
                self._column.insertWidget(self._column.count() - 1, self.review)
            else:
                self._whole.addWidget(self.review)

    def show_view(self, view: InfoPageView, today: date) -> None:
        """Show how the page stands on a day; keyboard and what is scrolled to stay."""
        self._view = view
        checked = view.checklist
        self.summary.setText(" · ".join((page_summary(checked), review_line(view.review, self._texts))))
        self.bar.setValue(checked.percent)
        self.bar.setAccessibleDescription(self.summary.text())
        ordered = (*checked.required, *checked.recommended)
        self.items.show_items([(one.item.code, self._words(one, view, today)) for one in ordered])

    def item(self, code: str) -> CheckedItem | None:
        """Give an item as it was shown last; none for a code that there is not."""
        items = self._view.checklist.items if self._view else ()
        return next((one for one in items if one.item.code == code), None)

    def _open(self, code: str) -> None:
        item = self.item(code)
        if item is not None:
            self.opened.emit(item.next_field)

    def _words(self, checked: CheckedItem, view: InfoPageView, today: date) -> ItemWords:
        texts, provider = self._texts, view.provider
        state = item_state(checked, provider, texts, view.pictures)
        hint = item_hint(checked, texts)
        faults = () if hint in ("", state) else (hint,)
        return ItemWords(
            name=checked.item.label.in_language(texts.language),
            state=state,
            advice=(*faults, *(texts.message(one) for one in checked.advice)),
            is_done=checked.is_done,
            is_required=checked.item.required,
            can_be_copied=bool(item_text(checked.item, provider, texts, today)),
        )
