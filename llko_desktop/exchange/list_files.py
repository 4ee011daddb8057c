"""Writes requests, placements and histories as workbooks, CSV files and JSON, in one language."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest
from llko_desktop.exchange.csv_file import csv_file
from llko_desktop.exchange.history_cells import history_objects, history_rows
from llko_desktop.exchange.list_cells import ListCell, ListCells
from llko_desktop.exchange.list_titles import ListTitles
from llko_desktop.exchange.placement_cells import placement_cells
from llko_desktop.exchange.workbook import workbook
from llko_desktop.services.files import write_whole
from llko_desktop.services.plain_values import plain, plain_request
from llko_desktop.services.ports import ExportWords, FileKind, Target

_Thing = TypeVar("_Thing")
_Titles = Mapping[str, ListTitles]
# Another number once what stands in these files changes its meaning.
_VERSION = 1


class ListFiles:
    """Writes lists to files (`services.ports.ExportWriter`)."""

    def __init__(self, requests: _Titles, placements: _Titles, history: _Titles) -> None:
        """Take the titles of each list by language (`list_titles.load_titles`)."""
        self._requests, self._placements, self._history = requests, placements, history

    def requests(self, found: Iterable[CareRequest], words: ExportWords, target: Target) -> None:
        """Write requests, read without histories."""
        titles = self._requests[words.language]
        cells = ListCells(words, titles.words["yes"], titles.words["no"])
        _write(found, lambda one: [cells.of(one)], ("requests", plain_request), titles, target)

    def placements(self, found: Iterable[Placement], words: ExportWords, target: Target) -> None:
        """Write placements."""
        titles = self._placements[words.language]
        yes = titles.words["yes"]
        _write(found, lambda one: [placement_cells(one, yes)], ("placements", plain), titles, target)

    def history(self, found: Iterable[CareRequest], words: ExportWords, target: Target) -> None:
        """Write what happened to requests, read with their histories, a line for each event."""
        titles = self._history[words.language]
        yes = titles.words["yes"]
        as_json = ("requests", lambda one: history_objects(one, words))
        _write(found, lambda one: history_rows(one, words, yes), as_json, titles, target)


def _write(
    found: Iterable[_Thing],
    rows_of: Callable[[_Thing], Iterable[Mapping[str, ListCell]]],
    as_json: tuple[str, Callable[[_Thing], Any]],
    titles: ListTitles,
    target: Target,
) -> None:
    """Write things as rows, or as the objects that `as_json` makes of them, under the name beside it."""

    def rows() -> Iterator[Mapping[str, ListCell]]:
        for thing in found:
            yield from rows_of(thing)

    if target.kind is FileKind.XLSX:
        content = workbook(rows(), titles)
    elif target.kind is FileKind.CSV:
        content = csv_file(rows(), titles)
    else:
        name, shape = as_json
        document = {"version": _VERSION, name: [shape(thing) for thing in found]}
        content = json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "replace")
    write_whole(target.path, content, replace=target.replace)
