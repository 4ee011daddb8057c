"""Brings a template that is written into force: checked first, and never over what another window saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.templates.begun import BegunText, BegunTexts
from llko_desktop.gui.templates.editing import TemplateEditing
from llko_desktop.gui.templates.meanwhile import Meanwhile
from llko_desktop.gui.templates.model import key_of_entry
from llko_desktop.gui.templates.save_check import SaveCheck
from llko_desktop.gui.templates.syntax_watch import SyntaxWatch
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_library import TemplateEntry


class Saving(QObject):
    """Works for one editor.

    `saved` carries the key of the template once it is in force, `left` its key when it is left as it was.
    """

    saved = Signal(object)
    left = Signal(object)

    def __init__(self, context: GuiContext, page: TemplateEditing) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._entry: TemplateEntry | None = None
        self._version = 0
        # The text in force, as the editor gives it.
        self._in_use = "", ""
        self._is_warned = False
        self.begun = BegunTexts(context, self)
        self.meanwhile = Meanwhile(context, page)
        self._watch, self._check = SyntaxWatch(context, page), SaveCheck(context, page)
        page.changed.connect(self._typed)
        page.save_wanted.connect(self.save)
        page.leave_wanted.connect(self.leave)
        self._check.accepted.connect(self.save)
        self.begun.wanted.connect(self._keep)
        self.begun.refused.connect(self._tell_kept)
        self.meanwhile.mine_wanted.connect(self._save_over)
        self.meanwhile.theirs_wanted.connect(self._take_theirs)
        self.meanwhile.new_wanted.connect(self._save_as_new)

    @property
    def entry(self) -> TemplateEntry | None:
        """The template that is being written; none while none is."""
        return self._entry

    def open(self, entry: TemplateEntry) -> bool:
        """Show a template to be written at; what was begun and not finished comes back.

        Gives whether it could be read.
        """
        begun: list[BegunText | None] = []
        if not self._context.attempt(lambda: begun.append(self.begun.take_up(entry.template))):
            return False
        text = begun[0]
        self._entry, self._version = entry, text.version if text else entry.version
        self._check.begin()
        self._is_warned = False
        self._watch.drop()
        self._page.show_entry(entry)
        self._in_use = self._written()
        self._page.tell_state("")
        self._page.notice.say("")
        if text is not None:
            self._load(text.template)
            self._typed_so_far()
            said = self.tr("You did not finish these changes before.")
            self._page.notice.say(said, (self.tr("Throw them away"), self._throw_away))
        if self._version != entry.version:
            self.meanwhile.tell_other(entry)
        return True

    def save(self) -> None:
        """Bring the text into force, or say at its places what is not right; nothing typed is lost."""
        entry, text = self._entry, self._page.editor.template()
        if entry is None:
            return
        if not self._is_changed() and self._version == entry.version:
            self._finish(entry)
            return
        self._watch.drop()
        if self._check.may_save(text):
            self._write(entry, text)

    def leave(self) -> None:
        """Go back to the list; what is written is kept, though not in force.

        Where it cannot be kept that is said first, and it goes only when it is asked for again.
        """
        entry = self._entry
        if entry is None:
            return
        is_changed = self._is_changed()
        if not self._keep() and not self._is_warned:
            self._is_warned = True
            said = self.tr(
                "What is written cannot be kept just now. Go back once more to throw it away, or try to save."
            )
            self._page.notice.say(said)
            return
        self._entry = None
        if is_changed and not self._is_warned:
            self._context.noticed.emit(
                self.tr("Your changes are kept, but not in use yet. Edit the template to go on.")
            )
        self.left.emit(key_of_entry(entry))

    def look_elsewhere(self) -> None:
        """Tell when another window saved or deleted the template that is being written."""
        if self._entry is not None:
            self.meanwhile.look(self._entry, self._version)

    def _is_changed(self) -> bool:
        return self._written() != self._in_use

    def _written(self) -> tuple[str, str]:
        text = self._page.editor.template()
        return text.subject, text.body

    def _write(self, entry: TemplateEntry, text: ReplyTemplate) -> None:
        library, saved = self._context.services.templates, list[TemplateEntry]()
        try:
            saved.append(library.save(text, self._version))
        except StaleWrite:
            self._keep()
            self.look_elsewhere()
            return
        except DomainError as error:
            self._keep()
            said = self._context.texts.messages(error.messages)
            self._page.notice.say(self.tr("Not saved: {reason}").format(reason=said))
            return
        before = entry.template

        def back() -> None:
            version = library.version_to_undo(saved[0])
            if entry.version == 0:
                library.restore(before.key, before.language, version)
            else:
                library.save(before, version)

        self._tell_saved(saved[0], back)
        self._finish(saved[0])

    def _finish(self, entry: TemplateEntry) -> None:
        self.begun.forget()
        self._watch.drop()
        self._entry = None
        self.saved.emit(key_of_entry(entry))

    def _tell_saved(self, entry: TemplateEntry, back: Callable[[], object]) -> None:
        def take_back() -> None:
            back()
            self._context.noticed.emit(self.tr("Taken back: the text from before is in use again."))
            self._context.templates_changed.emit()

        said = self.tr("“{title}” is saved and in use.").format(title=entry.template.title)
        self._context.undoable.emit(said, take_back)

    def _typed(self) -> None:
        self._is_warned = False
        self._typed_so_far()
        self.begun.typed()

    def _typed_so_far(self) -> None:
        """Say how things stand with the text, and what is wrong with it as far as it is written."""
        self._watch.follow()
        self._tell_kept("")

    def _keep(self) -> bool:
        if self._entry is None:
            return True
        if not self._is_changed():
            self.begun.forget()
            return True
        return self.begun.keep(self._page.editor.template(), self._version)

    def _tell_kept(self, refused: str) -> None:
        kept = self.tr("kept as you type, not in use yet") if self._is_changed() else ""
        self._page.tell_state(self.tr("not kept yet: the store refuses it") if refused else kept)

    def _throw_away(self) -> None:
        """Show the text in force again."""
        if self._entry is not None:
            self._take_theirs(self._entry)

    def _take_theirs(self, entry: TemplateEntry) -> None:
        """Show a text in force; what was written can be brought back as long as it is shown."""
        thrown = self._page.editor.template()
        self.begun.forget()
        self._entry, self._version = entry, entry.version
        self._load(entry.template)
        self._in_use = self._written()
        self._page.tell_state("")
        self._offer_back(thrown, self.tr("Your changes are thrown away."))

    def _offer_back(self, text: ReplyTemplate, said: str) -> None:
        """Let a text be brought back, and after it the one that it replaces, where that was written since."""

        def bring_back() -> None:
            since, is_other = self._page.editor.template(), self._is_changed()
            self._load(text)
            self._typed()
            self._page.notice.say("")
            if is_other:
                self._offer_back(since, self.tr("Brought back, in place of what you wrote since."))

        self._page.notice.say(said, (self.tr("Bring back"), bring_back))

    def _load(self, text: ReplyTemplate) -> None:
        self._watch.drop()
        self._page.load(text)

    def _save_over(self, other: TemplateEntry) -> None:
        self._page.notice.say("")
        self._entry, self._version = other, other.version
        self._in_use = other.template.subject, other.template.body
        self.save()

    def _save_as_new(self) -> None:
        text, library = self._page.editor.template(), self._context.services.templates
        made: list[TemplateEntry] = []
        if self._context.attempt(
            lambda: made.append(library.create(text.purpose, text.language, text.title, text))
        ):
            announce(self._page, self.tr("Saved as a new template."))
            self._finish(made[0])
            self._context.templates_changed.emit()
