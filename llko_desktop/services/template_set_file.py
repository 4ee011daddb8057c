"""Writes and reads the one file that templates are shared as; who reads it trusts nothing in it.

JSON in UTF-8: `{"format": "llko-templates", "version": 1, "from": …, "templates": [{"key", "purpose",
"language", "title", "subject", "body", "default"}…]}`. A file of another kind is refused whole; a template in
it that cannot be one is refused by itself, with the reason.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.files import read_bytes, write_whole
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_set_entries import SharedTemplate, entry_of, read_entries, shown

FILE_NAME = "sjablonen.json"
LARGEST_FILE = 2**20
MOST_TEMPLATES = 500

_FORMAT, _VERSION = "llko-templates", 1
_T = TypeVar("_T")


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


class _File(msgspec.Struct, kw_only=True, rename={"sender": "from"}):
    format: str = _FORMAT
    version: int = _VERSION
    sender: str = ""
    templates: list[msgspec.Raw]


@dataclass(frozen=True)
class ReadSet:
    """A file of templates as it was read: its name, whom it says that it is from, and what it holds."""

    file: str
    sender: str
    templates: tuple[SharedTemplate, ...]


def write_set_file(path: Path, templates: Iterable[tuple[ReplyTemplate, bool]], sender: str) -> None:
    """Write templates, each with whether it is a default, to a file, whole or not at all.

    Raises `InputError` for none at all (`no_template_to_share`), for more than can be read back
    (`template_set_too_many`, `template_set_too_large`), and for a place that cannot be written.
    """
    entries = [entry_of(template, is_default) for template, is_default in templates]
    if not entries:
        raise InputError(Message.of("no_template_to_share"))
    _check_number(len(entries))
    data = msgspec.json.format(msgspec.json.encode(_File(sender=sender, templates=entries)), indent=1)
    if len(data) > LARGEST_FILE:
        raise InputError(too_large())
    try:
        write_whole(path, data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(Message.of("file_not_written", path=str(path), reason=reason)) from error


def read_set_file(path: Path) -> ReadSet:
    """Read a file of templates.

    `UnreadableFile` for one that is none, is too large, or is of a newer program.
    """
    try:
        data = read_bytes(path, LARGEST_FILE).removeprefix(codecs.BOM_UTF8)
        head = _decoded(data, _Head)
        if head.format != _FORMAT or head.version < 1:
            raise InputError(Message.of("template_set_other_kind"))
        if head.version > _VERSION:
            raise InputError(Message.of("template_set_newer"))
        file = _decoded(data, _File)
        if not file.templates:
            raise InputError(Message.of("template_set_empty"))
        _check_number(len(file.templates))
    except InputError as error:
        message = error.messages[0]
        why = too_large() if message.code == "file_too_large" else message
        raise UnreadableFile(path.name, why) from error
    return ReadSet(path.name, shown(file.sender), tuple(read_entries(file.templates)))


def _check_number(number: int) -> None:
    if number > MOST_TEMPLATES:
        raise InputError(Message.of("template_set_too_many", number=number, most=MOST_TEMPLATES))


def too_large() -> Message:
    """Say that a file is larger than one with templates can be."""
    return Message.of("template_set_too_large", most=LARGEST_FILE // 2**20)


def _decoded(data: bytes, kind: type[_T]) -> _T:
    """Read JSON as one kind of value; `InputError` for another encoding, no JSON, or another kind."""
    try:
        data.decode()
        return msgspec.json.decode(data, type=kind)
    except UnicodeDecodeError as error:
        raise InputError(Message.of("template_set_encoding")) from error
    except msgspec.ValidationError as error:
        raise InputError(Message.of("template_set_other_kind")) from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise InputError(Message.of("template_set_not_json")) from error
