"""The list of templates under its search field and the choice of a language."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import ITEM_ROLE
from llko_desktop.gui.templates.model import TemplateKey, TemplatesModel
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.chip_strip import ChipStrip
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.search_field import SearchField
from llko_desktop.services.template_library import TemplateEntry
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts

_LANGUAGE_SETTING = "templates.language"
ALL = "all"


class TemplateList(QStackedWidget):
    """Shows the rows, or what to do where none is found; `search` and `strip` stand above it.

    `chosen` is sent when another template is the current one, or none; `confirmed` when enter or a double
    click asks to write at it.
    """

    chosen = Signal()
    confirmed = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._entries: tuple[TemplateEntry, ...] = ()
        self._begun: frozenset[TemplateKey] = frozenset()
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search in titles and texts… (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search in titles and texts"))
        self.languages = ChipRow()
        self.languages.setAccessibleName(self.tr("Language of the templates"))
        self.languages.add(ALL, self.tr("All languages"))
        for language in LANGUAGES:
            self.languages.add(language, OWN_NAMES[language])
        self.strip = ChipStrip(self.languages)
        self.list = RowList(theme)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Templates"))
        self.model = TemplatesModel(context.texts, self)
        self.list.show_model(self.model)
        self.empty = EmptyState(
            icons,
            Symbol.TEMPLATES,
            self.tr("Nothing found"),
            self.tr("Try fewer letters, or look in all languages."),
            self.tr("Show all templates"),
        )
        set_look(self, "role", "surface")
        self.addWidget(self.list)
        self.addWidget(self.empty)
        self._take_language()
        self._connect()

    def _connect(self) -> None:
        self.search.searched.connect(self._show)
        self.search.left.connect(self.focus_list)
        self.languages.chosen.connect(self._language_chosen)
        self.empty.acted.connect(self._show_all)
        self.list.chosen.connect(lambda _key: self.chosen.emit())
        self.list.confirmed.connect(self.confirmed)
        self.list.doubleClicked.connect(lambda _index: self.confirmed.emit())

    def _take_language(self) -> None:
        """Begin with the language that was looked at last, or else that of the interface."""
        usual = self._context.texts.language
        kept: list[str] = []
        preferences = self._context.services.preferences
        self._context.attempt(lambda: kept.append(preferences.value(_LANGUAGE_SETTING, usual)))
        known = (ALL, *LANGUAGES)
        self.languages.check(next((language for language in kept if language in known), usual))

    @property
    def language(self) -> str:
        """The language that is looked at, `ALL` for all of them."""
        return str(self.languages.checked()[0])

    @property
    def current(self) -> TemplateEntry | None:
        """The template that is the current one, none where nothing is found."""
        entry = self.list.currentIndex().data(ITEM_ROLE) if self.list.currentIndex().isValid() else None
        return entry if isinstance(entry, TemplateEntry) else None

    def show_entries(self, entries: Sequence[TemplateEntry], begun: Collection[TemplateKey]) -> None:
        """Show what there is; the current one stays so where it is still there."""
        self._entries, self._begun = tuple(entries), frozenset(begun)
        self._show()

    def show_key(self, key: TemplateKey) -> bool:
        """Make a template the current one; what leaves it out is taken away. Gives whether it is there."""
        if key not in self.model.lines:
            self.search.set_text_quietly("")
            if self.language != ALL:
                self.languages.check(key.language)
            self._show()
        return self.list.select_key(key)

    def focus_list(self) -> None:
        """Put the keyboard on the rows, or on what stands in their place."""
        (self.list if self.currentWidget() is self.list else self.empty.button).setFocus()

    def focus_search(self) -> None:
        """Put the keyboard in the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _show(self) -> None:
        wanted = fold_words(self.search.text()).split()
        languages = LANGUAGES if self.language == ALL else (self.language,)
        texts = self._context.texts
        shown = [
            entry
            for entry in self._entries
            if entry.template.language in languages and _has(entry, wanted, texts)
        ]
        before = self.list.current_key()
        self.model.show_entries(shown, self._entries, self._begun, self._context.today)
        self.setCurrentWidget(self.list if shown else self.empty)
        if shown and self.list.current_key() is None:
            self.list.select_first()
        elif self.list.current_key() == before:
            # The same one may say something else now.
            self.chosen.emit()

    def _show_all(self) -> None:
        self.search.set_text_quietly("")
        self.languages.check(ALL)
        self._show()
        self.list.setFocus()

    def _language_chosen(self) -> None:
        language = self.language
        preferences = self._context.services.preferences
        self._context.attempt(lambda: preferences.set_value(_LANGUAGE_SETTING, language))
        self._show()


def _has(entry: TemplateEntry, wanted: Sequence[str], texts: Texts) -> bool:
    """Say whether all words that are looked for begin a word of a template."""
    if not wanted:
        return True
    template = entry.template
    parts = (template.title, texts.label(template.purpose), template.subject, template.body)
    words = fold_words(" ".join(parts)).split()
    return all(any(word.startswith(begin) for word in words) for begin in wanted)
