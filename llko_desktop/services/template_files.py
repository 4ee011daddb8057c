"""Checks the templates of a file: a shared set, or a text that holds one."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.files import read_bytes
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateChecker, TemplateProblem, text_problems
from llko_desktop.services.template_set_entries import SharedTemplate
from llko_desktop.services.template_set_file import LARGEST_FILE, read_set_file, too_large
from llko_desktop.services.template_text import BODY_LINE, SUBJECT, subject_and_body


@dataclass(frozen=True)
class CheckedTemplate:
    """A template of a file, what to call it, and what is wrong with it.

    `template` is none for one that cannot be any, and for a text of which nobody told what it is for.
    """

    title: str
    template: ReplyTemplate | None
    problems: tuple[TemplateProblem, ...]

    @property
    def is_usable(self) -> bool:
        """Whether it could be saved."""
        return not any(problem.refuses for problem in self.problems)


def check_file(
    path: Path, purpose: Purpose | None, language: str, checker: TemplateChecker
) -> tuple[CheckedTemplate, ...]:
    """Check every template of a shared set, or the one of a text file, as it would be on saving.

    What a text is for, and its language, is as given, or else as the file is named (`nl/full_place.txt`);
    where neither tells it, only how it is written is checked, and a warning says so. Places in a text are
    those of the file. `UnreadableFile` for what is neither a set nor a text.
    """
    try:
        data = read_bytes(path, LARGEST_FILE).removeprefix(codecs.BOM_UTF8)
        if data.lstrip().startswith((b"{", b"[")):
            return tuple(_shared(one, checker) for one in read_set_file(path).templates)
        subject, body = subject_and_body(data.decode())
    except UnicodeDecodeError as error:
        raise UnreadableFile(path.name, Message.of("template_set_encoding")) from error
    except InputError as error:
        message = error.messages[0]
        why = too_large() if message.code == "file_too_large" else message
        raise UnreadableFile(path.name, why) from error
    return (_text(path, purpose, language, subject, body, checker),)


def _shared(shared: SharedTemplate, checker: TemplateChecker) -> CheckedTemplate:
    title = shared.title or str(shared.number)
    if shared.template is not None:
        return CheckedTemplate(title, shared.template, checker.check(shared.template))
    refused = (TemplateProblem(shared.refusal, refuses=True),) if shared.refusal else ()
    return CheckedTemplate(title, None, refused)


def _text(
    path: Path, purpose: Purpose | None, language: str, subject: str, body: str, checker: TemplateChecker
) -> CheckedTemplate:
    folder = path.absolute().parent.name
    if purpose is None and path.stem in Purpose.__members__.values():
        purpose = Purpose(path.stem)
    language = language or (folder if folder in LANGUAGES else "")
    if purpose is None or not language:
        untold = TemplateProblem(Message.of("template_file_needs_purpose"), refuses=False)
        found = (*text_problems(subject, body), untold)
        return CheckedTemplate(path.name, None, tuple(_in_file(problem) for problem in found))
    template = ReplyTemplate(purpose.value, purpose, language, path.stem, subject, body)
    return CheckedTemplate(path.name, template, tuple(_in_file(found) for found in checker.check(template)))


def _in_file(problem: TemplateProblem) -> TemplateProblem:
    """Count lines and columns from the beginning of the file, not of the subject or the body."""
    if not problem.line:
        return problem
    if problem.in_subject:
        return replace(problem, column=problem.column + len(SUBJECT))
    return replace(problem, line=problem.line + BODY_LINE - 1)
