"""The info page (R14): its checklist or the form at the left, and beside it what a parent sees."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from llko_desktop.domain.messages import DomainError, InputError
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.checklist.overview import Overview
from llko_desktop.gui.info_page.edit_pane import EditPane
from llko_desktop.gui.info_page.photos.offered import looks_like_pictures
from llko_desktop.gui.info_page.preview.preview import ParentPreview
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.two_panes import TwoPanes
from llko_desktop.services.info_page import InfoPageView
from llko_desktop.texts.field_texts import item_text
from llko_desktop.texts.parent_view import parent_view

# So long after the last key the preview follows.
_FOLLOW_MS = 120


class InfoPagePage(QWidget):
    """Shows the page and lets it be filled in; `counted` carries how complete it is, in percent."""

    counted = Signal(int)

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._theme, self._icons = context, theme, icons
        self._view: InfoPageView | None = None
        self._is_stale = True
        self._edit: EditPane | None = None
        self.overview = Overview(icons, context.texts)
        self.preview = ParentPreview(icons, self._jpeg)
        self._left = QStackedWidget()
        set_look(self._left, "role", "surface")
        set_look(self.overview, "role", "surface")
        self._left.addWidget(self.overview)
        self.panes = TwoPanes(
            (self.tr("Checklist"), self._left), (self.tr("As a parent sees it"), self.preview)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._show_draft)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        review = self.overview.review
        self.overview.opened.connect(self.show_field)
        self.overview.copy_wanted.connect(self._copy)
        self.preview.field_wanted.connect(self.show_field)
        review.asked.connect(lambda: review.form.ask(self._context.today))
        review.reviewed.connect(self._note_review)

    @property
    def title(self) -> QWidget:
        """The title of the page."""
        return self.overview.title

    @property
    def edit(self) -> EditPane:
        """The form with the pictures, whole."""
        edit = self._begin_edit()
        edit.make_whole()
        return edit

    def _begin_edit(self) -> EditPane:
        """Give the form, made from now on if it was not yet: it has many fields."""
        if self._edit is None:
            self._edit = EditPane(self._context, self._theme, self._icons)
            set_look(self._edit, "role", "surface")
            self._edit.left.connect(self.show_checklist)
            self._edit.form.edited.connect(self._follow.start)
            self._left.addWidget(self._edit)
        return self._edit

    @property
    def is_editing(self) -> bool:
        """Whether the form is shown."""
        return self._edit is not None and self._left.currentWidget() is self._edit

    def refresh(self) -> None:
        """Read the page anew; keyboard, what is scrolled to and what is being typed stay."""
        read: list[InfoPageView] = []
        if not self._context.attempt(lambda: read.append(self._context.services.info_page.view())):
            return
        self._is_stale = False
        self._view = read[0]
        self.overview.show_view(self._view, self._context.today)
        if self._edit is not None:
            self._edit.load()
        self._show_draft()
        self.counted.emit(self._view.checklist.percent)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Give the keys of the checklist and the form, with what they do."""
        return (
            ("↵", self.tr("go to what is to be filled in")),
            ("Ctrl+C", self.tr("copy the text of the item")),
            ("Esc", self.tr("back to the checklist")),
        )

    def mark_stale(self) -> None:
        """Read the page anew when it comes to the front; how complete it is, is told at once."""
        self._is_stale = True
        read: list[int] = []
        view = self._context.services.info_page.view
        if self._context.attempt(lambda: read.append(view().checklist.percent)):
            self.counted.emit(read[0])

    def focus(self) -> None:
        """Put the keyboard where the work goes on: on the checklist, or in the form."""
        if self.is_editing:
            self.edit.form.take_focus()
        else:
            self.overview.items.focus()

    def show_field(self, field: str) -> None:
        """Open the form at a field of the provider, at the `logo` or the `photos`."""
        if self._is_stale:
            self.refresh()
        self.panes.show_first()
        self._left.setCurrentWidget(self.edit)
        self.edit.form.show_field(field)

    def show_checklist(self) -> None:
        """Show the checklist again, with the keyboard on the item that was filled in."""
        self._left.setCurrentWidget(self.overview)
        self.overview.items.focus()

    def takes(self, mime: QMimeData) -> bool:
        """Take pictures that were dropped or pasted on this page; gives whether they were any."""
        if not looks_like_pictures(mime):
            return False
        self.show_field("photos")
        self.edit.pictures.take(mime)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
        self._begin_edit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures anywhere on the page; other files go on to the window."""
        if looks_like_pictures(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.takes(event.mimeData()):
            event.acceptProposedAction()

    def _show_draft(self) -> None:
        """Show parents' view of what stands in the form, or of what is kept while it is not open."""
        if self._view is None:
            return
        is_whole = self._edit is not None and self._edit.is_whole
        provider = self.edit.form.draft() if is_whole else self._view.provider
        today, texts = self._context.today, self._context.texts
        self.preview.show_view(parent_view(provider, self._view.pictures, texts, today))

    def _jpeg(self, number: int) -> bytes:
        """Give a picture; nothing for one that cannot be read, such as one just taken away elsewhere.

        It is asked for in the middle of painting, from where no error may get out; whoever reads the page
        next tells of one.
        """
        try:
            return self._context.services.pictures.jpeg(number)
        except DomainError:
            return b""

    def _copy(self, code: str) -> None:
        """Put the text of an item on the clipboard, as it is pasted on the platform."""
        checked = self.overview.item(code)
        if checked is None or self._view is None:
            return
        text = item_text(checked.item, self._view.provider, self._context.texts, self._context.today)
        name = checked.item.label.in_language(self._context.texts.language)
        if text:
            QGuiApplication.clipboard().setText(text)
            said = self.tr("The text of “{item}” is on the clipboard.")
        else:
            said = self.tr("There is no text to copy for “{item}” yet.")
        self._context.noticed.emit(said.format(item=name))

    def _note_review(self, day: date) -> None:
        """Note that the page was looked over, or say in place why it cannot be on that day."""
        page, form = self._context.services.info_page, self.overview.review.form

        def note() -> None:
            try:
                noted = page.mark_reviewed(day)
            except InputError as error:
                form.say(self._context.texts.messages(error.messages))
                return
            form.close_form()

            def take_back() -> None:
                page.unmark(noted)
                self._context.noticed.emit(self.tr("The review is taken back."))
                self._context.profile_changed.emit()

            said = self.tr("Noted as looked over on Opvang.Vlaanderen: {day}.")
            self._context.undoable.emit(said.format(day=self._context.texts.day(day)), take_back)
            self._context.profile_changed.emit()

        self._context.attempt(note)
