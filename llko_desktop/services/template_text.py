"""Parts a template that stands by itself in a text: `Subject: …`, a blank line, and the body below it."""

from __future__ import annotations

from llko_desktop.domain.messages import InputError, Message

SUBJECT = "Subject: "
# The line, from 1, on which the body begins.
BODY_LINE = 3


def subject_and_body(text: str) -> tuple[str, str]:
    """Part the text of a file; `InputError` (`template_file_without_subject`) when it begins otherwise."""
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    if not head.startswith(SUBJECT) or "\n" in head:
        raise InputError(Message.of("template_file_without_subject"))
    return head.removeprefix(SUBJECT), body
