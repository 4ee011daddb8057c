"""What can be done with a template as a whole: new, copy, rename, delete, restore, take first; with undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.templates.begun import BegunTexts
from llko_desktop.gui.templates.differences import DifferencesDialog
from llko_desktop.gui.templates.model import TemplateKey, key_of_entry
from llko_desktop.gui.templates.new_dialog import NewTemplateDialog, RenameDialog
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.replies import KeptTemplate
from llko_desktop.services.template_library import Origin, TemplateEntry


class TemplateActions(QObject):
    """Carries out what is asked for; `done` carries the key of the template to show then.

    `made` carries the key of a new one, which is to be written next. Nothing is asked before something goes:
    it can be taken back.
    """

    done = Signal(object)
    made = Signal(object)

    def __init__(self, context: GuiContext, theme: Theme, begun: BegunTexts, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._theme, self._begun, self._page = context, theme, begun, page

    def make(self, near: TemplateEntry | None, language: str, *, copying: bool = False) -> None:
        """Ask what the new template is called and for, and make it; `near` is the one chosen in the list."""
        library, texts = self._context.services.templates, self._context.texts
        entries: list[TemplateEntry] = []
        if not self._context.attempt(lambda: entries.extend(library.entries(texts.language))):
            return
        dialog = NewTemplateDialog(texts, entries, near, language, self._page, copying=copying)

        def create() -> None:
            purpose, chosen = dialog.chosen_purpose(), dialog.chosen_language()
            make = partial(library.create, purpose, chosen, dialog.name(), dialog.text())
            if self._run(make, self.made.emit) is not None:
                self._context.templates_changed.emit()

        self._open(dialog, create)

    def rename(self, entry: TemplateEntry) -> None:
        """Ask for another title and keep it."""
        library, before = self._context.services.templates, entry.template
        dialog = RenameDialog(before.title, self._page)

        def rename() -> None:
            if dialog.name() == before.title:
                return
            renamed = self._run(
                lambda: library.rename(before.key, before.language, dialog.name(), entry.version),
                self.done.emit,
            )
            if renamed is not None:
                self._tell(
                    self.tr("Renamed to “{title}”.").format(title=dialog.name()),
                    lambda: library.rename(
                        before.key, before.language, before.title, library.version_to_undo(renamed)
                    ),
                )

        self._open(dialog, rename)

    def delete(self, entry: TemplateEntry) -> None:
        """Delete a template of the user's own."""
        said = self.tr("“{title}” is deleted.").format(title=entry.template.title)
        self._withdraw(entry, self._context.services.templates.delete, None, said)

    def restore(self, entry: TemplateEntry) -> None:
        """Take the built-in text again in place of the user's own."""
        said = self.tr("“{title}” has its built-in text again.").format(title=entry.template.title)
        self._withdraw(entry, self._context.services.templates.restore, key_of_entry(entry), said)

    def _withdraw(
        self,
        entry: TemplateEntry,
        withdraw: Callable[[str, str, int], KeptTemplate],
        then: TemplateKey | None,
        said: str,
    ) -> None:
        """Put a text of the user's own out of force, with what was begun at it, and show another then."""
        key, gone = key_of_entry(entry), list[KeptTemplate]()
        begun: list[Mapping[str, str]] = []

        def go() -> None:
            gone.append(withdraw(key.key, key.language, entry.version))
            begun.extend(self._begun.put_aside(key))

        def come_back() -> None:
            back = self._context.services.templates.bring_back(gone[0])
            self._begun.put_back(begun, back.version)

        if self._context.attempt(go):
            self.done.emit(then)
            self._tell(said, come_back)

    def take_first(self, entry: TemplateEntry) -> None:
        """Begin replies for the purpose of a template with that one from now on."""
        template, library = entry.template, self._context.services.templates
        before: list[TemplateKey] = []

        def set_default() -> None:
            was = library.default(template.purpose, template.language)
            library.set_default(template.key, template.language)
            before.append(TemplateKey(was.key, was.language))

        if self._context.attempt(set_default):
            self.done.emit(key_of_entry(entry))
            said = self.tr("Replies of this kind now begin with “{title}”.").format(title=template.title)
            self._tell(said, lambda: library.set_default(*before[0]))

    def show_differences(self, entry: TemplateEntry) -> None:
        """Show what is other than in the built-in text."""
        # One of the user's own stands beside the built-in one, which needs no restoring.
        dialog = DifferencesDialog(
            self._theme,
            self._context.texts.language,
            entry.builtin,
            entry.template,
            (self.tr("Built-in text"), self.tr("Your text")),
            self._page,
            can_restore=entry.origin is Origin.CHANGED,
        )
        dialog.restore_wanted.connect(lambda: self.restore(entry))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, dialog: NewTemplateDialog | RenameDialog, accepted: Callable[[], None]) -> None:
        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _run(
        self, step: Callable[[], TemplateEntry], then: Callable[[TemplateKey], object]
    ) -> TemplateEntry | None:
        """Carry out a step that gives a template and go on with its key; none where it was refused."""
        given: list[TemplateEntry] = []
        if not self._context.attempt(lambda: given.append(step())):
            return None
        then(key_of_entry(given[0]))
        return given[0]

    def _tell(self, said: str, back: Callable[[], object]) -> None:
        """Say what was done, and let it be taken back."""

        def take_back() -> None:
            back()
            self._context.noticed.emit(self.tr("Taken back."))
            self._context.templates_changed.emit()

        self._context.undoable.emit(said, take_back)
        self._context.templates_changed.emit()
