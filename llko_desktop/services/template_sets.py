"""Shares templates as one file: what is written, what would change on reading one, and carrying that out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.ports import Store
from llko_desktop.services.replies import KeptTemplate, ReplyTemplate
from llko_desktop.services.template_check import TemplateChecker, TemplateProblem
from llko_desktop.services.template_library import TemplateEntry, TemplateLibrary
from llko_desktop.services.template_set_entries import SharedTemplate
from llko_desktop.services.template_set_file import ReadSet, read_set_file, write_set_file
from llko_desktop.services.template_shelf import is_builtin_key
from llko_desktop.services.template_titles import check_title, own_title
from llko_desktop.services.template_writes import WrittenSet
from llko_desktop.services.templates import BuiltinTemplates

_Key = tuple[str, str]


class RowKind(StrEnum):
    """What taking a shared template in would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True)
class SetRow:
    """A template of a file beside the one in force, and what taking it in would do.

    `template` is none for one that cannot be any. `problems` say why one is refused, or warn. `in_force` is
    the template that it would change. `as_default` says that it would become the default of its purpose.
    """

    number: int
    kind: RowKind
    title: str
    template: ReplyTemplate | None = None
    as_default: bool = False
    in_force: TemplateEntry | None = None
    problems: tuple[TemplateProblem, ...] = ()

    @property
    def can_come_in(self) -> bool:
        """Whether there is something to take in."""
        return self.kind in (RowKind.NEW, RowKind.CHANGED)


class TemplateSets:
    """Writes and reads files of templates; what comes in is checked as on save, for anybody can make one."""

    def __init__(
        self, store: Store, library: TemplateLibrary, builtin: BuiltinTemplates, checker: TemplateChecker
    ) -> None:
        self._store, self._library, self._builtin, self._checker = store, library, builtin, checker

    def write(self, path: Path, entries: Sequence[TemplateEntry]) -> None:
        """Write templates to a file, in the name of the childcare; raises as `write_set_file`."""
        with self._store.read() as work:
            sender = work.settings.provider().name
        write_set_file(path, [(entry.template, entry.is_default) for entry in entries], sender)

    def read(self, path: Path) -> ReadSet:
        """Read a file; `UnreadableFile` with the reason for one that holds no set of templates."""
        return read_set_file(path)

    def preview(self, read: ReadSet) -> tuple[SetRow, ...]:
        """Say of each template of a file what taking it in would do; nothing is written.

        Every text that would change something is rendered for all example cases: some milliseconds each.
        """
        entries = {(entry.template.key, entry.template.language): entry for entry in self._library.entries()}
        with self._store.read() as work:
            kept = tuple(work.templates.all())
        return tuple(self._rows(read.templates, entries, kept))

    def carry_out(self, rows: Sequence[SetRow]) -> WrittenSet:
        """Take templates in, all or none; gives what `undo` takes.

        Rows in which nothing can come in are passed over. Raises as `TemplateLibrary.write_all`: `StaleWrite`
        when one that would be changed is no longer as it was in the preview.
        """
        coming = [(row, row.template) for row in rows if row.can_come_in and row.template]
        return self._library.write_all(
            [(template, row.as_default) for row, template in coming],
            [row.in_force.version if row.in_force else 0 for row, _ in coming],
        )

    def undo(self, done: WrittenSet) -> None:
        """Put back what was there before; `StaleWrite` when something of it was changed since."""
        self._library.put_back(done)

    def _rows(
        self,
        templates: Sequence[SharedTemplate],
        entries: Mapping[_Key, TemplateEntry],
        kept: Sequence[KeptTemplate],
    ) -> Iterator[SetRow]:
        titles: set[_Key] = set()
        for shared in templates:
            row = self._row(shared, entries, kept)
            if row.can_come_in and row.template:
                title = (row.template.language, row.template.title.casefold())
                if title in titles:
                    message = Message.of("template_title_taken", title=shared.title)
                    row = replace(row, kind=RowKind.REFUSED, problems=(TemplateProblem(message, True),))
                titles.add(title)
            yield row

    def _row(
        self, shared: SharedTemplate, entries: Mapping[_Key, TemplateEntry], kept: Sequence[KeptTemplate]
    ) -> SetRow:
        if shared.template is None:
            problems = [TemplateProblem(shared.refusal, True)] if shared.refusal else []
            return SetRow(shared.number, RowKind.REFUSED, shared.title, problems=tuple(problems))
        row = SetRow(
            shared.number,
            RowKind.NEW,
            shared.title,
            shared.template,
            shared.as_default,
            entries.get((shared.template.key, shared.template.language)),
        )
        if row.in_force and self._changes_nothing(row.in_force, shared):
            return replace(row, kind=RowKind.SAME)
        try:
            self._check_place(shared.template, kept)
        except InputError as error:
            problems = [TemplateProblem(message, True) for message in error.messages]
            return replace(row, kind=RowKind.REFUSED, problems=tuple(problems))
        found = self._checker.check(shared.template)
        if any(problem.refuses for problem in found):
            return replace(row, kind=RowKind.REFUSED, problems=found)
        return replace(row, kind=RowKind.CHANGED if row.in_force else RowKind.NEW, problems=found)

    def _changes_nothing(self, entry: TemplateEntry, shared: SharedTemplate) -> bool:
        becomes_default = shared.as_default and not entry.is_default
        assert shared.template is not None
        return not becomes_default and self._compared(entry.template) == self._compared(shared.template)

    def _compared(self, template: ReplyTemplate) -> tuple[str, ...]:
        """Give what makes a template another: as it would be kept, without a title that is the program's."""
        texts = own_title(template, self._builtin), clean_line(template.subject), clean_text(template.body)
        return template.purpose.value, *texts

    def _check_place(self, template: ReplyTemplate, kept: Sequence[KeptTemplate]) -> None:
        """Refuse a key that is already for something else, and a title that another template has."""
        there = None if is_builtin_key(template.key) else self._library.template(template.key)
        if there and there.purpose is not template.purpose:
            raise InputError(
                Message.of("template_has_other_purpose", title=template.title, purpose=there.purpose)
            )
        if there and there.language != template.language:
            raise InputError(Message.of("shared_template_other_language", title=template.title))
        check_title(replace(template, title=own_title(template, self._builtin)), kept, self._builtin)
