"""Checks a template as it is saved: can it be used, and does it say what the rules demand (R2, R6, R7)?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.example_cases import example_cases
from llko_desktop.services.never_shown import never_shown
from llko_desktop.services.ports import Clock
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_sandbox import TemplateRefused
from llko_desktop.services.template_faults import faults
from llko_desktop.services.template_rules import Lack, lacks
from llko_desktop.services.template_tokens import Token, TokenKind, outside_raw, place, tokens


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
    return text_problems(template.subject, template.body)


def text_problems(subject: str, body: str) -> tuple[TemplateProblem, ...]:
    """Give what is wrong with how a subject and a body are written, whatever they are for."""
    return (*_written(subject, in_subject=True), *_written(body))


def _written(source: str, *, in_subject: bool = False) -> Iterator[TemplateProblem]:
    for fault in faults(source):
        line, column = place(source, fault.start) if fault.end > fault.start else (0, 0)
        yield TemplateProblem(fault.message, fault.refuses, in_subject, line, column, fault.start, fault.end)


class TemplateChecker:
    """Checks templates as they are saved, with the example cases of the program and the terms in force."""

    def __init__(self, procedure: Procedure, today: Clock) -> None:
        self._procedure, self._today = procedure, today

    def check(self, template: ReplyTemplate) -> tuple[TemplateProblem, ...]:
        """Give everything that is wrong with a template; what the rules demand only of one that can be used.

        It may be saved when no problem refuses; the others are to be asked about first.
        """
        written = syntax_problems(template)
        if any(problem.refuses for problem in written):
            return written
        today = self._today()
        try:
            found = list(lacks(template, example_cases(today, self._procedure), self._procedure, today))
        except TemplateRefused as refused:
            return (*written, *(TemplateProblem(message, True) for message in refused.messages))
        return (*written, *(_lack(template, lack) for lack in found), *_never_shown(template))


def _never_shown(template: ReplyTemplate) -> Iterator[TemplateProblem]:
    message = Message.of("template_part_never_shown", purpose=template.purpose)
    for in_subject, source in ((True, template.subject), (False, template.body)):
        for token in never_shown(template, source):
            line, column = place(source, token.start)
            yield TemplateProblem(message, False, in_subject, line, column, token.start, token.end)


def _lack(template: ReplyTemplate, lack: Lack) -> TemplateProblem:
    """Give the place of what is lacking, where that is a field that has no value."""
    for in_subject, source in ((True, template.subject), (False, template.body)):
        token = _written_out(source, lack.name) if lack.name else None
        if token is not None:
            line, column = place(source, token.start)
            return TemplateProblem(
                lack.message, lack.refuses, in_subject, line, column, token.start, token.end
            )
    return TemplateProblem(lack.message, lack.refuses)


def _written_out(source: str, name: str) -> Token | None:
    """Give the first tag that writes a field outside any part that stands only if it has a value."""
    conditions: list[str] = []
    found: Token | None = None
    for token in outside_raw(tokens(source)):
        if token.kind is TokenKind.IF:
            conditions.append(token.condition)
        elif token.kind is TokenKind.END_IF and conditions:  # one in a quoted text ends nothing
            conditions.pop()
        elif token.kind in (TokenKind.FIELD, TokenKind.EACH) and token.name == name:
            found = found or token
            if not any(name in condition for condition in conditions):
                return token
    return found
