"""Writes templates of the user's own in one transaction: a text, or a whole set that can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.messages import Message
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.ports import StaleWrite, UnitOfWork
from llko_desktop.services.replies import KeptTemplate, ReplyTemplate
from llko_desktop.services.reply_sandbox import LONGEST_SOURCE, TemplateRefused, compiled
from llko_desktop.services.template_shelf import fingerprint, is_builtin_key
from llko_desktop.services.template_titles import check_title, clean_title, own_title
from llko_desktop.services.templates import BuiltinTemplates


@dataclass(frozen=True)
class WrittenSet:
    """What was there before a set was written (none where a template is new), and what was written then.

    Both are in the order of the set. `defaults` are, where the set has another, the defaults before: purpose,
    language and key, which is empty for the built-in one.
    """

    before: tuple[KeptTemplate | None, ...]
    written: tuple[KeptTemplate, ...]
    defaults: tuple[tuple[Purpose, str, str], ...]


def checked(template: ReplyTemplate) -> ReplyTemplate:
    """Give a template as it is kept, cleaned of what nobody can see.

    Raises `TemplateRefused` for a text that cannot be used (`reply_sandbox.compiled`), is too long or says
    nothing, and `InputError` for a title that is none.
    """
    cleaned = replace(
        template,
        title=clean_title(template.title),
        subject=clean_line(template.subject),
        body=clean_text(template.body),
    )
    if not cleaned.body:
        raise TemplateRefused(Message.of("template_needs_text"))
    size = len(cleaned.subject) + len(cleaned.body)
    if size > LONGEST_SOURCE:
        raise TemplateRefused(Message.of("template_too_large", size=size, most=LONGEST_SOURCE))
    for source in (cleaned.subject, cleaned.body):
        compiled(source)
    return cleaned


def purpose_of(work: UnitOfWork, key: str) -> Purpose | None:
    """Give the purpose that a key stands for, also that of a deleted template; none for an unknown one."""
    if is_builtin_key(key):
        return Purpose(key)
    known = work.templates.of_key(key)
    return known.template.purpose if known else None


def write_text(
    work: UnitOfWork, template: ReplyTemplate, builtin: BuiltinTemplates, now: datetime, based_on: str = ""
) -> KeptTemplate:
    """Keep a text that was `checked`, whatever is kept under its key and language.

    One that is begun now is based on the built-in text, unless `based_on` tells another; so is one that was
    made the same as it. A default that was deleted is none when it comes in again. Raises `TemplateRefused`
    when its key stands for another purpose.
    """
    known = purpose_of(work, template.key)
    if known not in (None, template.purpose):
        raise TemplateRefused(Message.of("template_has_other_purpose", title=template.title, purpose=known))
    there = work.templates.find(template.key, template.language)
    program = builtin.get(template.purpose, template.language)
    if there is not None and there.deleted_at is None:
        based_on = there.based_on
    elif there is not None and there.is_default:
        work.templates.set_default(template.purpose, template.language, "")
    if not based_on or _says_the_same(template, program):
        based_on = fingerprint(program)
    kept = KeptTemplate(
        replace(template, title=own_title(template, builtin)),
        changed_at=now,
        based_on=based_on,
        version=there.version if there else 0,
    )
    return work.templates.save(kept)


def _says_the_same(template: ReplyTemplate, program: ReplyTemplate) -> bool:
    return (template.subject, template.body) == (clean_line(program.subject), clean_text(program.body))


def check_titles(work: UnitOfWork, written: Iterable[KeptTemplate], builtin: BuiltinTemplates) -> None:
    """Raise `InputError` when another template in force is called as one that was written."""
    in_force = work.templates.all()
    for one in written:
        check_title(one.template, in_force, builtin)


def still_in_force(work: UnitOfWork, key: str, language: str, version: int) -> KeptTemplate | None:
    """Give what is in force of the user's own; `StaleWrite` when it is not what was read as `version`."""
    kept = work.templates.find(key, language)
    in_force = kept if kept and kept.deleted_at is None else None
    if version != (in_force.version if in_force else 0):
        raise StaleWrite(Message.of("template_changed_elsewhere"))
    return in_force


def check_versions(work: UnitOfWork, texts: Iterable[ReplyTemplate], versions: Iterable[int]) -> None:
    """Raise `StaleWrite` when one of the texts is no longer what was read as its version."""
    for text, version in zip(texts, versions, strict=True):
        still_in_force(work, text.key, text.language, version)


def write_set(
    work: UnitOfWork,
    templates: Sequence[tuple[ReplyTemplate, bool]],
    builtin: BuiltinTemplates,
    now: datetime,
) -> WrittenSet:
    """Keep many texts that were `checked`, each with whether it becomes the default of its purpose.

    Raises as `write_text` and `check_titles`.
    """
    texts = [template for template, _ in templates]
    kinds = dict.fromkeys((text.purpose, text.language) for text, as_default in templates if as_default)
    defaults = tuple((purpose, language, _default(work, purpose, language)) for purpose, language in kinds)
    before = tuple(work.templates.find(text.key, text.language) for text in texts)
    written = tuple(write_text(work, text, builtin, now) for text in texts)
    for text, becomes_default in templates:
        if becomes_default:
            make_default(work, text)
    check_titles(work, written, builtin)
    return WrittenSet(before, written, defaults)


def make_default(work: UnitOfWork, template: ReplyTemplate) -> None:
    """Make a template the default of its purpose and language; a built-in key is it while no other is."""
    work.templates.set_default(template.purpose, template.language, template.key)


def put_set_back(work: UnitOfWork, done: WrittenSet, builtin: BuiltinTemplates, now: datetime) -> None:
    """Take a set back: what was there before is in force again, and what is new is deleted.

    A default that was chosen since stays. `StaleWrite` when one of the texts was changed since; then nothing
    is taken back.
    """
    keys = {one.template.key for one in done.written}
    defaults = [
        (purpose, language, key)
        for purpose, language, key in done.defaults
        if _default(work, purpose, language) in keys
    ]
    for before, written in zip(done.before, done.written, strict=True):
        earlier = before or replace(written, deleted_at=now)
        version = version_to_undo(work, written.template, written.version)
        work.templates.save(replace(earlier, version=version))
    for purpose, language, key in defaults:
        work.templates.set_default(purpose, language, key)
    check_titles(work, (one for one in done.before if one and one.deleted_at is None), builtin)


def version_to_undo(work: UnitOfWork, text: ReplyTemplate, version: int) -> int:
    """Give the version against which a text that was kept as `version` is taken back.

    That is a later one where a step after it was taken back first, so that it says the same again. Where
    it says something else by now its own is given, which is refused.
    """
    there = work.templates.find(text.key, text.language)
    says_it = there is not None and there.deleted_at is None and there.template == text
    return there.version if there and says_it else version


def _default(work: UnitOfWork, purpose: Purpose, language: str) -> str:
    """Give the key of the default now, empty where it is the built-in one."""
    keys = (
        one.template.key
        for one in work.templates.all()
        if one.is_default and (one.template.purpose, one.template.language) == (purpose, language)
    )
    return next(keys, "")
