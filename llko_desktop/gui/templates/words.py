"""Puts a template into words: the row of a list, what it is used for, and when it was used last."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.proposal import STATUS_TOLD, Purpose
from llko_desktop.domain.status import Status
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_library import Origin, TemplateEntry
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate

_TONES = {Origin.BUILTIN: Tone.NEUTRAL, Origin.CHANGED: Tone.WARNING, Origin.OWN: Tone.INFO}


class EntryWords:
    """Speaks of templates in one language, on one day."""

    def __init__(self, texts: Texts, today: date) -> None:
        self._texts, self._today = texts, today

    def row(self, entry: TemplateEntry, *, is_one_of_several: bool, is_begun: bool) -> RowText:
        """Give the row of a template.

        `is_one_of_several` says that there are others for its purpose and language, so that it matters which
        one is taken by itself; `is_begun` that changes of it were not finished.
        """
        template = entry.template
        purpose = self._texts.label(template.purpose)
        parts = ["" if template.title == purpose else purpose, OWN_NAMES[template.language], self.use(entry)]
        first, *rest = [part for part in parts if part]
        taken = translate("Templates", "taken first") if entry.is_default and is_one_of_several else ""
        begun = translate("Templates", "changes not finished") if is_begun else ""
        newer = translate("Templates", "the program's text is newer") if entry.is_builtin_newer else ""
        return RowText(
            title=template.title,
            note=taken,
            subtitle=first,
            badge=self.origin(entry.origin),
            tone=self.tone(entry.origin),
            aside=self.changed(entry),
            more=tuple(part for part in (*rest, begun, newer) if part),
        )

    def origin(self, origin: Origin) -> str:
        """Give in a word where a text comes from."""
        words = {
            Origin.BUILTIN: translate("Templates", "built-in"),
            Origin.CHANGED: translate("Templates", "changed"),
            Origin.OWN: translate("Templates", "own"),
        }
        return words[origin]

    def tone(self, origin: Origin) -> Tone:
        """Give the tone that goes with where a text comes from."""
        return _TONES[origin]

    def group(self, status: Status | None) -> str:
        """Give the heading of the templates that tell parents a status, or none."""
        if status is None:
            return translate("Templates", "Messages without a status")
        return translate("Templates", "With status “{status}”").format(status=self._texts.status(status))

    def told(self, purpose: Purpose) -> str:
        """Say what a template is used for."""
        status = STATUS_TOLD.get(purpose)
        if status is None:
            return translate("Templates", "sets no status")
        said = translate("Templates", "goes with status “{status}”")
        return said.format(status=self._texts.status(status))

    def use(self, entry: TemplateEntry) -> str:
        """Say how often replies were written with a template, and when last; empty for one never used."""
        if entry.use is None:
            return ""
        day = self._texts.short_day(entry.use.last_on, self._today)
        return Counts().times_used(entry.use.count).format(day=day)

    def changed(self, entry: TemplateEntry) -> str:
        """Say when a text was changed last; empty for a built-in one."""
        if entry.changed_at is None:
            return ""
        day = self._texts.short_day(entry.changed_at.astimezone().date(), self._today)
        return translate("Templates", "changed on {day}").format(day=day)

    def line(self, entry: TemplateEntry) -> str:
        """Give all that is to be known of a template at a glance, on one line."""
        parts = (*self.kind(entry.template), self.told(entry.template.purpose), self.use(entry))
        return " · ".join(part for part in (*parts, self.changed(entry)) if part)

    def kind(self, template: ReplyTemplate) -> tuple[str, ...]:
        """Give the purpose and the language of a template, the purpose where the title does not say it."""
        purpose, language = self._texts.label(template.purpose), OWN_NAMES[template.language]
        return (language,) if template.title == purpose else (purpose, language)
