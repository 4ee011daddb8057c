"""Reads templates to be checked from a file: a shared set, or a text that holds one."""

from __future__ import annotations

import codecs
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.files import read_bytes
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_set_entries import SharedTemplate
from llko_desktop.services.template_set_file import LARGEST_FILE, read_set_file
from llko_desktop.services.template_text import subject_and_body


def templates_in(path: Path, purpose: Purpose | None, language: str) -> tuple[SharedTemplate, ...]:
    """Give the templates of a shared set, or the one of a text file, with nothing said of their texts yet.

    What a text is for, and its language, is as given, or else as the file is named (`nl/full_place.txt`).
    `UnreadableFile` for what is neither, and for a text of which neither tells it.
    """
    try:
        data = read_bytes(path, LARGEST_FILE).removeprefix(codecs.BOM_UTF8)
        if data.lstrip().startswith((b"{", b"[")):
            return read_set_file(path).templates
        subject, body = subject_and_body(data.decode())
        return (SharedTemplate(1, path.name, _template(path, purpose, language, subject, body)),)
    except UnicodeDecodeError as error:
        raise UnreadableFile(path.name, Message.of("template_set_encoding")) from error
    except InputError as error:
        raise UnreadableFile(path.name, error.messages[0]) from error


def _template(path: Path, purpose: Purpose | None, language: str, subject: str, body: str) -> ReplyTemplate:
    folder = path.absolute().parent.name
    if purpose is None and path.stem in Purpose.__members__.values():
        purpose = Purpose(path.stem)
    language = language or (folder if folder in LANGUAGES else "")
    if purpose is None or not language:
        raise InputError(Message.of("template_file_needs_purpose"))
    return ReplyTemplate(purpose.value, purpose, language, path.stem, subject, body)
