"""Takes a mailbox file (mbox) apart into its mails, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

# `From sofie@example.be Mon Mar  2 09:12:00 2026`; programs write what comes after `From ` in many forms.
_FROM_LINE = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{0,200}\r?\n", re.ASCII)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_HEADER_NAME = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:|>?From ")


def mails_in(data: bytes) -> Iterator[bytes]:
    """Yield the bytes of every mail in a mailbox, `>From ` at the start of a line read back as `From `.

    A line that begins with `From ` opens a mail after an empty line and above a header only, so that a
    mailbox of a program that quotes none comes apart right too.
    """
    start = -1
    for match in _FROM_LINE.finditer(data):
        if not _HEADER_NAME.match(data, match.end()):
            continue
        if start >= 0:
            yield _unquoted(data[start : match.start()])
        start = match.end()
    if start >= 0:
        yield _unquoted(data[start:])


def _unquoted(mail: bytes) -> bytes:
    return _QUOTED_FROM.sub(rb"\1", mail)
