"""Checks a template as it is saved: can it be used, and does it say what the rules demand (R2, R6, R7)?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llko_desktop.domain.messages import Message
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_faults import faults
from llko_desktop.services.template_tokens import place


@dataclass(frozen=True)
class TemplateProblem:
    """What is wrong with a template: one that `refuses` keeps it from being saved, another only warns.

    `line` and `column` count from 1 and are 0 for what has no place; `start` and `end` are the stretch of the
    subject or the body that is meant (characters), equal where there is none.
    """

    message: Message
    refuses: bool
    in_subject: bool = False
    line: int = 0
    column: int = 0
    start: int = 0
    end: int = 0


def syntax_problems(template: ReplyTemplate) -> tuple[TemplateProblem, ...]:
    """Give what is wrong with how a template is written, in the order of the text, the subject first.

    Without any that refuses, the template can be rendered.
    """
    return (*_written(template.subject, in_subject=True), *_written(template.body))


def _written(source: str, *, in_subject: bool = False) -> Iterator[TemplateProblem]:
    for fault in faults(source):
        line, column = place(source, fault.start) if fault.end > fault.start else (0, 0)
        yield TemplateProblem(fault.message, fault.refuses, in_subject, line, column, fault.start, fault.end)
