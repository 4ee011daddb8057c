"""How an archive is laid out: a zip with a list of contents, a JSON file a table, and pictures beside."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from llko_desktop.domain.messages import InputError, Message

FORMAT = "llko-desktop-archive"
# Another number once what stands in the file changes its meaning.
VERSION = 1
_MANIFEST = "manifest.json"
_IN_FILE = "file"
# More than a store of many years holds: a zip of a few kilobytes can unpack to more than a disk takes.
_LARGEST_FILE, _LARGEST = 2**30, 4 * 2**30
_LARGEST_MANIFEST = 16 * 2**20
_NAME = re.compile(r"(?:tables|files)/[\w.-]{1,100}", re.ASCII)
_BROKEN = (
    BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)


@dataclass(frozen=True)
class Manifest:
    """What an archive holds: how many rows a table, and the digest (SHA-256) of each of its files."""

    layout: str
    made_at: str
    tables: Mapping[str, int]
    last_numbers: Mapping[str, int]
    digests: Mapping[str, str]


def damaged() -> InputError:
    """Give the refusal of a file that is an archive, but not a whole one."""
    return InputError(Message.of("archive_damaged"))


class ArchiveWriter:
    """Fills a zip that is open."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._tables: dict[str, int] = {}
        self._digests: dict[str, str] = {}

    def table(self, name: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write a table, a row a line; what is bytes in it goes into files of its own."""
        lines = [
            json.dumps(self._without_bytes(name, number, row), ensure_ascii=False)
            for number, row in enumerate(rows, 1)
        ]
        self._tables[name] = len(lines)
        self._put(f"tables/{name}.json", ("[\n" + ",\n".join(lines) + "\n]\n").encode())

    def finish(self, layout: str, now: datetime, last_numbers: Mapping[str, int]) -> Manifest:
        """Write the list of contents, last of all, and give it."""
        manifest = Manifest(layout, now.isoformat(), self._tables, last_numbers, self._digests)
        document = {"format": FORMAT, "version": VERSION} | asdict(manifest)
        self._archive.writestr(_MANIFEST, json.dumps(document, indent=1))
        return manifest

    def _without_bytes(self, table: str, number: int, row: Mapping[str, Any]) -> dict[str, Any]:
        return {
            column: self._beside(f"files/{table}-{number}-{column}.jpg", value)
            if isinstance(value, bytes)
            else value
            for column, value in row.items()
        }

    def _beside(self, name: str, content: bytes) -> dict[str, str]:
        self._put(name, content)
        return {_IN_FILE: name}

    def _put(self, name: str, content: bytes) -> None:
        self._archive.writestr(name, content)
        self._digests[name] = hashlib.sha256(content).hexdigest()


class ArchiveReader:
    """Reads a zip that is open, whatever is in it."""

    def __init__(self, archive: ZipFile) -> None:
        """Read the list of contents; `InputError` for one that is none of ours, or that we cannot read."""
        self._archive = archive
        with _told():
            document = self._json(_MANIFEST, _LARGEST_MANIFEST)
            is_ours = isinstance(document, dict) and document.get("format") == FORMAT
        if not is_ours:
            raise InputError(Message.of("archive_not_ours"))
        if (version := document.get("version")) != VERSION:
            raise InputError(Message.of("archive_of_other_version", theirs=str(version), ours=VERSION))
        with _told():
            self.manifest = _manifest(document)
            if sum(self._size(name) for name in self.manifest.digests) > _LARGEST:
                raise damaged()

    @classmethod
    @contextmanager
    def of(cls, path: Path) -> Iterator[ArchiveReader]:
        """Open the archive at `path`; `InputError` for what is none, or cannot be read."""
        try:
            archive = ZipFile(path)
        except BadZipFile as error:
            raise InputError(Message.of("archive_not_ours")) from error
        except FileNotFoundError as error:
            raise InputError(Message.of("file_missing")) from error
        except IsADirectoryError as error:
            raise InputError(Message.of("file_is_folder")) from error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise InputError(Message.of("file_read_failed", error=reason)) from error
        with archive:
            yield cls(archive)

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Give the rows of a table, with the bytes that belong in them; `InputError` for a damaged one."""
        with _told():
            found = json.loads(self._whole(f"tables/{table}.json"))
            if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
                raise damaged()
        for row in found:
            with _told():
                whole = {
                    column: self._whole(value[_IN_FILE]) if isinstance(value, dict) else value
                    for column, value in row.items()
                }
            yield whole

    def _whole(self, name: str) -> bytes:
        """Give a file of the archive; `InputError` for one that is not as it was written."""
        digest = self.manifest.digests[name]
        content = self._bytes(name, _LARGEST_FILE)
        if hashlib.sha256(content).hexdigest() != digest:
            raise damaged()
        return content

    def _json(self, name: str, most: int) -> Any:
        try:
            self._archive.getinfo(name)
        except KeyError as error:
            raise InputError(Message.of("archive_not_ours")) from error
        return json.loads(self._bytes(name, most))

    def _bytes(self, name: str, most: int) -> bytes:
        if self._size(name) > most:
            raise damaged()
        return self._archive.read(name)

    def _size(self, name: str) -> int:
        return self._archive.getinfo(name).file_size


@contextmanager
def _told() -> Iterator[None]:
    """Turn whatever a zip that is cut off, changed or made up can do into a refusal."""
    try:
        yield
    except _BROKEN as error:
        raise damaged() from error


def _manifest(document: dict[str, Any]) -> Manifest:
    """Check the list of contents; `ValueError` or `KeyError` for one that is not as we write it."""
    tables, numbers, digests = document["tables"], document["last_numbers"], document["digests"]
    for counted in (tables, numbers):
        if not isinstance(counted, dict) or not all(type(number) is int for number in counted.values()):
            raise ValueError("no numbers")
    if not all(_NAME.fullmatch(name) and isinstance(digest, str) for name, digest in digests.items()):
        raise ValueError("no names of files")
    return Manifest(str(document["layout"]), str(document["made_at"]), tables, numbers, digests)
