"""Tries every template injection as the program would meet it, and prints as JSON what became of each.

It runs in a process of its own that has little memory and time: one that takes more ends it, after its
beginning was told on standard error.
"""

from __future__ import annotations

import functools
import json
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from llko_desktop import resources
from llko_desktop.domain.proposal import Purpose
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.services.replies import Letter, RenderedReply, ReplyTemplate
from llko_desktop.services.reply_engine import render, render_with_gaps
from llko_desktop.services.reply_sandbox import TemplateRefused, compiled
from llko_desktop.services.spell_words import words_in
from llko_desktop.services.template_check import TemplateChecker, syntax_problems
from llko_desktop.services.text_changes import changes
from tests.helpers.replies import TEMPLATES, TODAY, procedure
from tests.helpers.template_payloads import HARMLESS, HEAVY, REFUSED

VALUES: dict[str, object] = {"child": "Elias", "missing": ["a", "b"]}
_SECONDS = 1.0
_MEMORY = 100 * 2**20


def _outcome(use: Callable[[], object]) -> Any:
    """Give what a use comes to, or the codes of why it was refused."""
    try:
        return str(use())
    except TemplateRefused as refused:
        return [message.code for message in refused.messages]


def _tried(payload: str, in_subject: bool, checker: TemplateChecker) -> dict[str, Any]:
    subject, body = (payload, "x") if in_subject else ("x", payload)
    template = ReplyTemplate("own", Purpose.RECEIVED, "nl", "Own", subject, body)
    read = (lambda reply: reply.subject) if in_subject else (lambda reply: reply.body)
    told = [problem.message.code for problem in syntax_problems(template) if problem.refuses]
    return {
        "payload": payload,
        "in_subject": in_subject,
        "told": told,
        "checked": bool(told) or any(problem.refuses for problem in checker.check(template)),
        "saved": _outcome(lambda: compiled(payload) and ""),
        "reply": _outcome(lambda: read(render(template, VALUES))),
        "preview": _outcome(lambda: read(render_with_gaps(template, VALUES))),
    }


def _laid_out(payload: str, writer: QtLetterWriter, target: Path) -> None:
    """Do with what a template makes all that the program does with it."""
    template = ReplyTemplate("own", Purpose.RECEIVED, "nl", "Own", "x", payload)
    _in_time(lambda: changes(payload, payload[::-1]))
    _in_time(lambda: list(words_in(payload, "nl")))
    try:
        reply = render_with_gaps(template, VALUES)
    except TemplateRefused:
        return
    _in_time(lambda: _written(reply, writer, target))


def _written(reply: RenderedReply, writer: QtLetterWriter, target: Path) -> None:
    writer.write_pdf(Letter(reply, ("Opvang",), ("Ouders",), "Ninove", ""), target)


def _in_time(use: Callable[[], Any]) -> Any:
    signal.setitimer(signal.ITIMER_PROF, _SECONDS)
    try:
        return use()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _all(checker: TemplateChecker, writer: QtLetterWriter, target: Path) -> Iterator[dict[str, Any]]:
    for payload in (*REFUSED, *HARMLESS, *HEAVY):
        for in_subject in (False, True):
            sys.stderr.write(f"{payload[:80]!a}\n")
            yield _in_time(functools.partial(_tried, payload, in_subject, checker))
        _laid_out(payload, writer, target)


def main(target: Path) -> None:
    """Set the limits once everything is read that the program reads once, and try; letters go to `target`."""
    checker = TemplateChecker(procedure(), lambda: TODAY)
    for template in TEMPLATES.all():
        checker.check(template)
    writer = QtLetterWriter(resources.read_text("templates/letter.html.j2"))
    _written(RenderedReply("own", Purpose.RECEIVED, "nl", "x", "x **\u6f22**"), writer, target)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + _MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    sys.stdout.write(json.dumps(list(_all(checker, writer, target))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
