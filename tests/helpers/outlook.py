"""Writes Outlook mails (.msg) for tests: compound files with the streams that a mail has."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

Tree = dict[str, "bytes | Tree"]

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_STRING, _STRING8, _BINARY, _TIME, _INTEGER = 0x001F, 0x001E, 0x0102, 0x0040, 0x0003


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    child: int = _FREE
    right: int = _FREE
    start: int = _END
    size: int = 0


@dataclass
class _Sectors:
    """Chains of sectors of one size, and the table that links them."""

    size: int
    data: bytearray = field(default_factory=bytearray)
    table: list[int] = field(default_factory=list)

    def add(self, content: bytes) -> int:
        if not content:
            return _END
        first, count = len(self.table), -(-len(content) // self.size)
        self.data += content.ljust(count * self.size, b"\0")
        self.table += [*range(first + 1, first + count), _END]
        return first


def compound_file(tree: Tree) -> bytes:
    """Give the bytes of a compound file with these streams and storages."""
    entries = [_Entry("Root Entry", _ROOT)]
    _add(entries, 0, tree)
    mini, big = _Sectors(_MINI), _Sectors(_SECTOR)
    for entry in entries:
        if entry.kind == _STREAM:
            entry.size = len(entry.data)
            entry.start = (mini if entry.size < _CUTOFF else big).add(entry.data)
    entries[0].size, entries[0].start = len(mini.data), big.add(bytes(mini.data))
    mini_table = struct.pack(f"<{len(mini.table)}I", *mini.table)
    mini_start = big.add(mini_table.ljust(-(-len(mini_table) // _SECTOR) * _SECTOR, b"\xff"))
    directory = b"".join(map(_packed, entries))
    directory_start = big.add(directory)
    tables = 1
    while tables * (_SECTOR // 4) < len(big.table) + tables:
        tables += 1
    first_table = len(big.table)
    links = [*big.table, *[_FAT_SECTOR] * tables]
    links += [_FREE] * (tables * (_SECTOR // 4) - len(links))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        tables,
        directory_start,
        0,
        _CUTOFF,
        mini_start,
        -(-len(mini_table) // _SECTOR),
        _END,
        0,
    )
    header += struct.pack("<109I", *range(first_table, first_table + tables), *[_FREE] * (109 - tables))
    return header + bytes(big.data) + struct.pack(f"<{len(links)}I", *links)


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    last = _FREE
    for name, content in sorted(tree.items(), key=lambda item: (len(item[0]), item[0].upper())):
        number = len(entries)
        if isinstance(content, bytes):
            entries.append(_Entry(name, _STREAM, content))
        else:
            entries.append(_Entry(name, _STORAGE))
            _add(entries, number, content)
        if last == _FREE:
            entries[parent].child = number
        else:
            entries[last].right = number
        last = number


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16xI8x8xIQ",
        name,
        len(name),
        entry.kind,
        1,
        _FREE,
        entry.right,
        entry.child,
        0,
        entry.start,
        entry.size,
    )


def outlook_tree(
    plain: str = "",
    html: bytes = b"",
    *,
    headers: str = "",
    sent: datetime | None = None,
    sender: str = "",
    address: str = "",
    rtf: bytes = b"",
    codepage: int = 0,
    attached: Sequence[Tree] = (),
    files: Sequence[tuple[str, bytes]] = (),
    inner: bool = False,
) -> Tree:
    """Give the streams of a mail; with a `codepage` its text is kept in bytes, as older Outlooks do.

    `attached` are mails as this gives them with `inner`, `files` other attachments by name.
    """
    streams: Tree = {}
    properties: list[bytes] = []

    def note(number: int, kind: int, content: bytes) -> None:
        streams[f"__substg1.0_{number:04X}{kind:04X}"] = content
        properties.append(struct.pack("<HHIII", kind, number, 6, len(content), 0))

    for number, text in ((0x1000, plain), (0x007D, headers), (0x0C1A, sender), (0x5D01, address)):
        if text and codepage:
            note(number, _STRING8, text.encode(f"cp{codepage}"))
        elif text:
            note(number, _STRING, text.encode("utf-16-le"))
    if html:
        note(0x1013, _BINARY, html)
    if rtf:
        note(0x1009, _BINARY, rtf)
    if codepage:
        properties += [struct.pack("<HHIII", _INTEGER, number, 6, codepage, 0) for number in (0x3FFD, 0x3FDE)]
    if sent is not None:
        ticks = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        properties.append(struct.pack("<HHIQ", _TIME, 0x0039, 6, ticks))
    for number, mail in enumerate(attached):
        streams[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": bytes(8) + struct.pack("<HHIII", _INTEGER, 0x3705, 6, 5, 0),
            "__substg1.0_3701000D": mail,
        }
    for number, (name, content) in enumerate(files, len(attached)):
        streams[f"__attach_version1.0_#{number:08X}"] = _file(name, content)
    streams["__properties_version1.0"] = bytes(24 if inner else 32) + b"".join(properties)
    return streams


def _file(name: str, content: bytes) -> Tree:
    encoded = name.encode("utf-16-le")
    return {
        "__properties_version1.0": bytes(8)
        + struct.pack("<HHIII", _INTEGER, 0x3705, 6, 1, 0)
        + struct.pack("<HHIII", _STRING, 0x3707, 6, len(encoded), 0)
        + struct.pack("<HHIII", _BINARY, 0x3701, 6, len(content), 0),
        "__substg1.0_3707001F": encoded,
        "__substg1.0_37010102": content,
    }
