"""Tells that a template which is being written was saved or deleted in another window, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.templates.editing import TemplateEditing
from llko_desktop.services.template_library import TemplateEntry, UnknownTemplate


class Meanwhile(QObject):
    """Works for one editor, whose text stays as it is until the user chose.

    `mine_wanted` and `theirs_wanted` carry the template as the other window saved it, `new_wanted` asks to
    save the text as a template of its own. `compare_wanted` carries the text in force and the one that is
    written, to be seen beside each other.
    """

    mine_wanted = Signal(object)
    theirs_wanted = Signal(object)
    new_wanted = Signal()
    compare_wanted = Signal(object, object)

    def __init__(self, context: GuiContext, page: TemplateEditing) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def look(self, entry: TemplateEntry, version: int) -> None:
        """Tell where a template is another than it was as `version`, or no longer there."""
        found: list[TemplateEntry | None] = []
        if not self._context.attempt(lambda: found.append(self._in_force(entry))):
            return
        now = found[0]
        if now is None:
            self._tell_deleted()
        elif now.version != version:
            self.tell_other(now)

    def tell_other(self, other: TemplateEntry) -> None:
        """Say that another text came into force meanwhile, and let the user see it and decide."""
        said = self.tr(
            "This template was changed in another window meanwhile. Your text is still here, and kept."
        )
        self._page.notice.say(
            said,
            (
                self.tr("Show both texts"),
                lambda: self.compare_wanted.emit(other.template, self._page.editor.template()),
            ),
            (self.tr("Save mine in its place"), lambda: self.mine_wanted.emit(other)),
            (self.tr("Take the other"), lambda: self.theirs_wanted.emit(other)),
        )

    def _tell_deleted(self) -> None:
        said = self.tr("This template was deleted in another window meanwhile. Your text is still here.")
        self._page.notice.say(said, (self.tr("Save as a new template"), self.new_wanted.emit))

    def _in_force(self, entry: TemplateEntry) -> TemplateEntry | None:
        """Read the template as it is in force now; none where it was deleted."""
        template, titles = entry.template, self._context.texts.language
        try:
            return self._context.services.templates.entry(template.key, template.language, titles)
        except UnknownTemplate:
            return None
