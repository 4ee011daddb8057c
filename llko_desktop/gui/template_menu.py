"""Lists templates in a combo box: what replies are for, and below each what else can be used for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.templates_at_hand import TemplatesAtHand
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts

_IS_BELOW, _WHOLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_INDENT = "\N{EM SPACE}" * 2
# So much of a long title stands in the box; the menu that opens shows it whole.
_SHOWN = 32


@dataclass(frozen=True)
class MenuEntry:
    """What can be chosen: a template by its key and language, or with neither the default of a purpose."""

    purpose: Purpose
    key: str = ""
    language: str = ""


class TemplateMenu(QObject):
    """Fills one combo box, which its owner listens to.

    A key that is not listed, as that of a template that was deleted since, can be chosen too: the box then
    shows the default of its purpose.
    """

    def __init__(
        self, box: QComboBox, purposes: Sequence[Purpose], templates: TemplatesAtHand, texts: Texts
    ) -> None:
        super().__init__(box)
        self._box, self._purposes, self._templates, self._texts = box, tuple(purposes), templates, texts
        self._entries: list[MenuEntry] = []
        self._language: str | None = None
        self._unlisted: MenuEntry | None = None
        box.setItemDelegate(_Indented(box))
        box.activated.connect(self._picked)

    @property
    def entry(self) -> MenuEntry:
        """What is chosen."""
        return self._unlisted or self._entries[self._box.currentIndex()]

    @property
    def title(self) -> str:
        """What is chosen, as it is called."""
        return str(self._box.currentData(_WHOLE))

    def choose(self, purpose: Purpose, key: str = "") -> None:
        """Choose a template of a purpose; without a key its default."""
        places = [place for place, entry in enumerate(self._entries) if entry.purpose is purpose]
        found = [place for place in places if key and self._entries[place].key == key]
        self._unlisted = MenuEntry(purpose, key, self._language or "") if key and not found else None
        self._box.setCurrentIndex((found or places)[0])

    def show_language(self, language: str) -> None:
        """List what is in a language, or with an empty one the defaults, and below them all in any language.

        What was chosen stays so where it is listed; in its place comes the default of its purpose.
        """
        if language == self._language:
            return
        before = self.entry if self._entries else MenuEntry(self._purposes[0])
        self._language = language
        self._fill()
        self._stay_with(before)

    def renew(self) -> None:
        """List them anew after templates changed; what was chosen stays so, listed or not."""
        before, was_default = self.entry, self._is_default(self.entry)
        self._fill()
        self.choose(before.purpose, "" if was_default else before.key)

    def _is_default(self, wanted: MenuEntry) -> bool:
        return next(entry for entry in self._entries if entry.purpose is wanted.purpose) == wanted

    def _stay_with(self, wanted: MenuEntry) -> None:
        is_listed = wanted in self._entries
        self._unlisted = None
        self._box.setCurrentIndex(self._entries.index(wanted) if is_listed else 0)
        if not is_listed:
            self.choose(wanted.purpose)

    def _fill(self) -> None:
        self._entries.clear()
        self._box.clear()
        for purpose in self._purposes:
            rows = list(self._rows(purpose))
            # Below a title of the user's own, others would seem to be part of that one.
            names_purpose = rows[0][0].key in ("", purpose.value)
            for place, (entry, title) in enumerate(rows):
                self._entries.append(entry)
                self._add(title, is_below=place > 0 and names_purpose)

    def _add(self, title: str, *, is_below: bool) -> None:
        place, is_long = self._box.count(), len(title) > _SHOWN
        self._box.addItem(f"{title[:_SHOWN]}…" if is_long else title)
        self._box.setItemData(place, title, _WHOLE)
        self._box.setItemData(place, is_below, _IS_BELOW)
        if is_long:
            self._box.setItemData(place, title, Qt.ItemDataRole.ToolTipRole)

    def _rows(self, purpose: Purpose) -> Iterator[tuple[MenuEntry, str]]:
        if self._language:
            found = self._templates.of(purpose, self._language)
            for template in found:
                yield _entry_of(template), template.title
            if not found:
                yield MenuEntry(purpose), self._texts.label(purpose)
            return
        yield MenuEntry(purpose), self._texts.label(purpose)
        named = self.tr("{template} ({language})")
        for language in LANGUAGES:
            for template in self._templates.of(purpose, language)[1:]:
                title = named.format(template=template.title, language=OWN_NAMES[language])
                yield _entry_of(template), title

    def _picked(self) -> None:
        self._unlisted = None


class _Indented(QStyledItemDelegate):
    """Shows titles whole in the menu that opens, and what stands below a purpose further in."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        whole = index.data(_WHOLE)
        option.text = _INDENT + whole if index.data(_IS_BELOW) else whole


def _entry_of(template: ReplyTemplate) -> MenuEntry:
    return MenuEntry(template.purpose, template.key, template.language)
