"""Templates: the texts of replies to look over and, in place of their list, the one that is being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.list_and_detail import ListAndDetail
from llko_desktop.gui.templates.actions import TemplateActions
from llko_desktop.gui.templates.differences import DifferencesDialog
from llko_desktop.gui.templates.editing import TemplateEditing
from llko_desktop.gui.templates.model import TemplateKey
from llko_desktop.gui.templates.saving import Saving
from llko_desktop.gui.templates.template_list import ALL, TemplateList
from llko_desktop.gui.templates.view import TemplateView
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.page_title import PageTitle
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_library import TemplateEntry

_DIVIDER = "templates.divider"
_LOW_EMS = 34


class TemplatesPage(QWidget):
    """The list with the template chosen in it (`split`), or the editor (`editing`)."""

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._theme = context, theme
        self._is_stale = True
        self._entries: tuple[TemplateEntry, ...] = ()
        self.list = TemplateList(context, theme, icons)
        self.view = TemplateView(context, icons)
        self.editing = TemplateEditing(context, theme, icons)
        self.saving = Saving(context, self.editing)
        self.doing = TemplateActions(context, theme, self.saving.begun, self)
        self.title = PageTitle(self.tr("Templates"))
        overview = QWidget()
        head = [self.title, self.list.search, self.list.strip]
        self.detail = TallScroll(self.view)
        self.split = ListAndDetail(overview, head, self.list, self.detail)
        self._stack = QStackedWidget()
        self._stack.addWidget(overview)
        self._stack.addWidget(self.editing)
        self._overview = overview
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        view, actions = self.view, self.doing
        self.list.chosen.connect(self._show_chosen)
        self.list.confirmed.connect(self.edit)
        view.edit_wanted.connect(self.edit)
        view.copy_wanted.connect(lambda: actions.make(view.entry, self._new_language, copying=True))
        for wanted, step in (
            (view.rename_wanted, actions.rename),
            (view.default_wanted, actions.take_first),
            (view.differences_wanted, actions.show_differences),
            (view.delete_wanted, actions.delete),
            (view.restore_wanted, actions.restore),
        ):
            wanted.connect(lambda do=step: self._with_chosen(do))
        actions.done.connect(self._show)
        actions.made.connect(self._write_new)
        self.saving.saved.connect(self._return)
        self.saving.left.connect(self._return)
        self.saving.meanwhile.compare_wanted.connect(self._compare)
        self.editing.panes.moved.connect(self._keep_divider)

    @property
    def is_editing(self) -> bool:
        """Whether a template is being written."""
        return self._stack.currentWidget() is self.editing

    @property
    def _new_language(self) -> str:
        """The language of a new template, unless another is chosen: the one that is looked at."""
        return self._context.texts.language if self.list.language == ALL else self.list.language

    def add_keys(self) -> tuple[tuple[str, str], ...]:
        """Let keys work in the list and beside it; gives each with what it does."""
        keys = (
            ("F2", self.tr("rename the template"), lambda: self._press(self.view.rename)),
            ("Del", self.tr("delete the template, or restore its built-in text"), self._press_remove),
            ("Ctrl+D", self.tr("copy the template"), lambda: self._press(self.view.copy)),
        )
        for key, _name, step in keys:
            self.split.add_key(key, step)
        self.split.add_key("Esc", self.list.focus_list)
        return (
            ("↵", self.tr("edit the template")),
            *((key, name) for key, name, _step in keys),
            ("Ctrl+S", self.tr("save the template")),
            ("F7", self.tr("go to the next word that is not in the dictionary")),
            ("Esc", self.tr("back to the list")),
        )

    def mark_stale(self) -> None:
        """Read the templates anew when the page comes to the front."""
        self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows what room there is, where the page is low for its letters."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW_EMS * self.fontInfo().pixelSize()
        self.title.setHidden(low)
        self.list.strip.set_single(low)

    def refresh(self) -> None:
        """Read the templates anew; what is chosen and what is being written stays."""
        self._is_stale = False
        library, language = self._context.services.templates, self._context.texts.language
        entries: list[TemplateEntry] = []
        begun: set[TemplateKey] = set()

        def read() -> None:
            entries.extend(library.entries(language))
            begun.update(self.saving.begun.keys())

        if self._context.attempt(read):
            self._entries = tuple(entries)
            self.list.show_entries(entries, begun)
            self.saving.look_elsewhere()

    def new(self) -> None:
        """Ask what a new template is to be, and write it; what is being written is kept."""
        if self.is_editing:
            self.saving.leave()
        if not self.is_editing:
            self.doing.make(self.list.current, self._new_language)

    def edit(self) -> None:
        """Write at the template that is chosen."""
        entry = self.list.current
        self._context.edit_begun.emit()
        if entry is not None and self.saving.open(entry):
            self._place_divider()
            self._stack.setCurrentWidget(self.editing)
            self.editing.preview.choice.take_over(self.view.preview.choice)
            self.editing.preview.refresh()
            self.editing.editor.body.setFocus()

    def focus(self) -> None:
        """Put the keyboard where the work goes on."""
        if self.is_editing:
            self.editing.editor.body.setFocus()
        else:
            self.list.focus_list()

    def focus_search(self) -> None:
        """Look for a template, or for a request to try the one out with that is being written."""
        if self.is_editing:
            self.editing.preview.choice.focus_request()
        else:
            self.list.focus_search()

    def entries(self) -> tuple[TemplateEntry, ...]:
        """Give all templates as they were read last."""
        return self._entries

    def _show(self, key: object) -> bool:
        """Show the templates as they are now, that one chosen; gives whether it is there."""
        self.refresh()
        is_there = isinstance(key, TemplateKey) and self.list.show_key(key)
        self.list.focus_list()
        return is_there

    def _write_new(self, key: object) -> None:
        # Where the templates could not be read, another one is still chosen.
        if self._show(key):
            self.edit()

    def _return(self, key: object) -> None:
        """Show the list again, with the template that was written; others may have it in use now."""
        self._stack.setCurrentWidget(self._overview)
        self.view.preview.choice.take_over(self.editing.preview.choice)
        self._show(key)
        self._context.templates_changed.emit()

    def _show_chosen(self) -> None:
        entry = self.list.current
        self.detail.setVisible(entry is not None)
        self.view.show_entry(entry, is_one_of_several=entry is not None and self._has_others(entry))

    def _has_others(self, entry: TemplateEntry) -> bool:
        kind = entry.template.purpose, entry.template.language
        return sum((other.template.purpose, other.template.language) == kind for other in self._entries) > 1

    def _with_chosen(self, step: Callable[[TemplateEntry], object]) -> None:
        if self.view.entry is not None:
            step(self.view.entry)

    def _press(self, button: QPushButton) -> None:
        if button.isVisible():
            button.click()

    def _press_remove(self) -> None:
        # Not one after the other: once a template is deleted, the next one is shown.
        self._press(self.view.delete if self.view.delete.isVisible() else self.view.restore)

    def _compare(self, other: ReplyTemplate, mine: ReplyTemplate) -> None:
        heads = (self.tr("Saved in another window"), self.tr("Your text"))
        dialog = DifferencesDialog(self._theme, self._context.texts.language, other, mine, heads, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _place_divider(self) -> None:
        """Put the divider where the user moved it to before."""
        kept: list[str] = []
        preferences = self._context.services.preferences
        self._context.attempt(lambda: kept.append(preferences.value(_DIVIDER)))
        sizes = [int(part) for part in "".join(kept).split() if part.isdecimal()]
        if len(sizes) == len(self.editing.panes.sizes()) and all(sizes):
            self.editing.panes.set_sizes(sizes)

    def _keep_divider(self) -> None:
        sizes = " ".join(map(str, self.editing.panes.sizes()))
        preferences = self._context.services.preferences
        self._context.attempt(lambda: preferences.set_value(_DIVIDER, sizes))
