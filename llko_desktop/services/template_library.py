"""The templates in force: the program's, and the user's own in their place or beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from llko_desktop.domain.messages import DomainError, Message
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.ports import Store, UnitOfWork
from llko_desktop.services.replies import KeptTemplate, ReplyTemplate, TemplateUse
from llko_desktop.services.reply_words import letter_language
from llko_desktop.services.template_shelf import Shelved, TemplateShelf, fingerprint, is_builtin_key
from llko_desktop.services.template_titles import new_key, own_title
from llko_desktop.services.template_writes import (
    WrittenSet,
    check_titles,
    check_versions,
    checked,
    make_default,
    purpose_of,
    put_set_back,
    still_in_force,
    version_to_undo,
    write_set,
    write_text,
)
from llko_desktop.services.templates import BuiltinTemplates


class UnknownTemplate(DomainError):
    """There is no template with that key in that language, or no more."""


class Origin(StrEnum):
    """Where the text of a template is from."""

    BUILTIN = "builtin"
    CHANGED = "changed"
    OWN = "own"


@dataclass(frozen=True)
class TemplateEntry:
    """A template in force, with all that a list tells of it.

    `template` is the text in force; one with a built-in key is called as in the language of the interface,
    unless the user gave it another title. `builtin` is the program's text for its purpose and language, and
    `is_builtin_newer` says that this is another than the one it was begun from. `version` (0 for a built-in
    text) is what changes are made against.
    """

    template: ReplyTemplate
    origin: Origin
    is_default: bool
    builtin: ReplyTemplate
    version: int = 0
    changed_at: datetime | None = None
    use: TemplateUse | None = None
    is_builtin_newer: bool = False


class TemplateLibrary:
    """Reads and changes the templates of a store; built-in texts themselves are never written."""

    def __init__(self, store: Store, builtin: BuiltinTemplates, now: Callable[[], datetime]) -> None:
        self._store, self._builtin, self._now = store, builtin, now

    def entries(self, language: str = "nl") -> tuple[TemplateEntry, ...]:
        """Give every template: by purpose, then by language (Dutch, French, English), the default first.

        `language` is that of the interface, which built-in templates are called in.
        """
        with self._store.read() as work:
            return tuple(self._entries(work, language))

    def entry(self, key: str, language: str, titles: str = "nl") -> TemplateEntry:
        """Give one template, called as in the language `titles`; `UnknownTemplate` when none is in force."""
        with self._store.read() as work:
            return self._entry(work, key, language, titles)

    def template(self, key: str, language: str = "") -> ReplyTemplate | None:
        """Give the text in force, or that of one of the user's own that was deleted; none for an unknown key.

        Without a language it is the one that the user's own template is in. A built-in one is in Dutch then,
        as for a language that we do not write.
        """
        if is_builtin_key(key):
            language = letter_language(language)
        with self._store.read() as work:
            kept = work.templates.find(key, language) if language else work.templates.of_key(key)
            if is_builtin_key(key) and (kept is None or kept.deleted_at is not None):
                return self._builtin.get(Purpose(key), language)
            return self._shelf(work).titled(kept.template) if kept else None

    def default(self, purpose: Purpose, language: str) -> ReplyTemplate:
        """Give the template taken for a purpose; in Dutch when `language` is one that we do not write."""
        return self.choices(purpose, language)[0]

    def choices(self, purpose: Purpose, language: str) -> tuple[ReplyTemplate, ...]:
        """Give the templates of a purpose in a language, the default first, then the others by title."""
        with self._store.read() as work:
            row = self._shelf(work).row(purpose, letter_language(language))
        return tuple(one.text for one in row)

    def purpose_of(self, key: str) -> Purpose | None:
        """Give the purpose that a key stands for, that of a deleted one too; none for an unknown key."""
        with self._store.read() as work:
            return purpose_of(work, key)

    def create(
        self, purpose: Purpose, language: str, title: str, text: ReplyTemplate | None = None
    ) -> TemplateEntry:
        """Begin a template with a key of its own, as a copy of `text` or else of the built-in one.

        Raises as `save`.
        """
        copied = text or self._builtin.get(purpose, language)
        key = new_key(title, purpose)
        new = checked(replace(copied, key=key, purpose=purpose, language=language, title=title))
        with self._store.write() as work:
            source = work.templates.find(copied.key, copied.language)
            is_of_the_kind = (copied.purpose, copied.language) == (purpose, language)
            based_on = source.based_on if source and is_of_the_kind else ""
            written = write_text(work, new, self._builtin, self._now(), based_on)
            check_titles(work, [written], self._builtin)
            return self._entry(work, key, language)

    def save(self, template: ReplyTemplate, version: int) -> TemplateEntry:
        """Keep a text, in place of the one that was read as `version`; until then that one is in force.

        Raises `TemplateRefused` for a text that cannot be used, `InputError` for a title that is none or is
        another template's, `StaleWrite` when the template was changed or removed elsewhere since, and
        `UnknownTemplate` for one that never was. Then nothing has changed.
        """
        cleaned = checked(template)
        with self._store.write() as work:
            self._check_version(work, template.key, template.language, version)
            written = write_text(work, cleaned, self._builtin, self._now())
            check_titles(work, [written], self._builtin)
            return self._entry(work, template.key, template.language)

    def version_to_undo(self, done: TemplateEntry) -> int:
        """Give the version against which the step that gave `done` is taken back."""
        text = replace(done.template, title=own_title(done.template, self._builtin))
        with self._store.read() as work:
            return version_to_undo(work, text, done.version)

    def rename(self, key: str, language: str, title: str, version: int) -> TemplateEntry:
        """Give a template another title; raises as `save`."""
        return self.save(replace(self.entry(key, language).template, title=title), version)

    def delete(self, key: str, language: str, version: int) -> KeptTemplate:
        """Remove one of the user's own; gives what `bring_back` takes. Raises as `restore`.

        Replies begun with it still have a purpose. Where it was the default, the built-in one is again.
        """
        assert not is_builtin_key(key), "a built-in template cannot be removed"
        return self._withdraw(key, language, version)

    def restore(self, key: str, language: str, version: int) -> KeptTemplate:
        """Put the built-in text in force again in place of a changed one; gives what `bring_back` takes.

        Raises `StaleWrite` when it was changed elsewhere since it was read as `version`.
        """
        assert is_builtin_key(key), "there is no built-in text below a template of the user's own"
        return self._withdraw(key, language, version)

    def _withdraw(self, key: str, language: str, version: int) -> KeptTemplate:
        with self._store.write() as work:
            there = self._check_version(work, key, language, version)
            assert there is not None, "what was never changed cannot be withdrawn"
            return work.templates.save(replace(there, deleted_at=self._now()))

    def bring_back(self, deleted: KeptTemplate) -> TemplateEntry:
        """Undo a `delete` or `restore`, as the default again if it was and no other was chosen since.

        Raises `StaleWrite` when there is a newer text since, `InputError` when its title is another's now.
        """
        with self._store.write() as work:
            there = work.templates.find(deleted.template.key, deleted.template.language)
            # What came in its place was withdrawn too by now, and nothing is in force.
            version = there.version if there and there.deleted_at is not None else deleted.version
            back = work.templates.save(replace(deleted, deleted_at=None, version=version))
            check_titles(work, [back], self._builtin)
            return self._entry(work, back.template.key, back.template.language)

    def set_default(self, key: str, language: str) -> None:
        """Make a template the one taken for its purpose and language; `UnknownTemplate` as `entry`."""
        with self._store.write() as work:
            make_default(work, self._entry(work, key, language).template)

    def write_all(
        self, templates: Sequence[tuple[ReplyTemplate, bool]], versions: Sequence[int] | None = None
    ) -> WrittenSet:
        """Keep many texts at once, all or none; gives what `put_back` takes.

        Each comes with whether it becomes the default. `versions` are those that were in force when it was
        decided to write each (0 where none of the user's own was); without them, whatever is there is written
        over. Raises as `save`, and `TemplateRefused` for a key that stands for another purpose.
        """
        cleaned = [(checked(template), becomes_default) for template, becomes_default in templates]
        with self._store.write() as work:
            if versions is not None:
                check_versions(work, [text for text, _ in cleaned], versions)
            return write_set(work, cleaned, self._builtin, self._now())

    def put_back(self, done: WrittenSet) -> None:
        """Undo `write_all`; `StaleWrite` when one of the texts was changed since, and then none is undone."""
        with self._store.write() as work:
            put_set_back(work, done, self._builtin, self._now())

    def _check_version(self, work: UnitOfWork, key: str, language: str, version: int) -> KeptTemplate | None:
        """Give what is in force of the user's own, when it is still what was read as `version`."""
        if not is_builtin_key(key) and work.templates.find(key, language) is None:
            raise UnknownTemplate(Message.of("unknown_template", key=key))
        return still_in_force(work, key, language, version)

    def _shelf(self, work: UnitOfWork) -> TemplateShelf:
        return TemplateShelf(work.templates.all(), self._builtin)

    def _entries(self, work: UnitOfWork, titles: str) -> Iterator[TemplateEntry]:
        shelf, uses = self._shelf(work), work.templates.uses()
        for purpose in Purpose:
            for language in LANGUAGES:
                program = self._builtin.get(purpose, language)
                for one in shelf.row(purpose, language, titles):
                    yield _entry_of(one, program, uses.get((one.text.key, language)))

    def _entry(self, work: UnitOfWork, key: str, language: str, titles: str = "nl") -> TemplateEntry:
        for entry in self._entries(work, titles):
            if (entry.template.key, entry.template.language) == (key, language):
                return entry
        raise UnknownTemplate(Message.of("unknown_template", key=key))


def _entry_of(one: Shelved, program: ReplyTemplate, use: TemplateUse | None) -> TemplateEntry:
    kept = one.kept
    if kept is None:
        return TemplateEntry(one.text, Origin.BUILTIN, one.is_default, program, use=use)
    return TemplateEntry(
        one.text,
        Origin.CHANGED if is_builtin_key(one.text.key) else Origin.OWN,
        one.is_default,
        program,
        version=kept.version,
        changed_at=kept.changed_at,
        use=use,
        is_builtin_newer=kept.based_on != fingerprint(program),
    )
