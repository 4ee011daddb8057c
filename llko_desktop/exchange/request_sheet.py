"""Writes lists of requests as a workbook (XLSX), under the titles of a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from llko_desktop.domain.request import CareRequest
from llko_desktop.exchange.list_cells import ListCells
from llko_desktop.exchange.list_titles import ListTitles
from llko_desktop.exchange.workbook import workbook
from llko_desktop.services.files import write_whole
from llko_desktop.services.ports import ListWords


class XlsxListWriter:
    """Writes requests under the titles of a language (`services.ports.ListWriter`)."""

    def __init__(self, titles: Mapping[str, ListTitles]) -> None:
        """Take the titles by language (`list_titles.load_titles`)."""
        self._titles = titles

    def write(self, requests: Iterable[CareRequest], words: ListWords, path: Path) -> None:
        """Write requests to `path`, whole or not at all.

        A text that is too long for a cell goes on in columns at the end. Raises `InputError` for more
        requests than a workbook takes, `OSError` when the place cannot be written.
        """
        titles = self._titles[words.language]
        cells = ListCells(words, titles.words["yes"], titles.words["no"])
        write_whole(path, workbook(map(cells.of, requests), titles))
