"""What is written to files and mails in any layout is read back as the same requests."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llko_desktop.domain.status import Source
from llko_desktop.exchange import sheet_process
from llko_desktop.exchange.sheet_limits import SheetLimits
from llko_desktop.exchange.sheet_worker import run
from llko_desktop.services.drafts import ReadFile, RequestDraft
from tests.helpers.exchange import read
from tests.helpers.layouts import Layout, layouts
from tests.helpers.told_requests import TODAY, Told, several, told_requests
from tests.helpers.written_files import Rows, csv_file, mail_file, ods_file, openpyxl_file, xlsxwriter_file

_ABOVE = ([], [["Overzicht opvangaanvragen"], []], [["Demandes d’accueil", "", "10/03/2026"]], [[], []])
_BELOW = ([], [["Totaal", 3]], [[], ["Pagina 1 van 1"]], [["Exporté le 10/03/2026"]])
_QUICK = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def _rows(layout: Layout, requests: Sequence[Told], above: Rows, below: Rows) -> Rows:
    return [*above, layout.titles, *(layout.row(told) for told in requests), *below]


def _assert_same(file: ReadFile, layout: Layout, requests: Sequence[Told], *, in_order: bool = True) -> None:
    assert not file.rejected
    assert len(file.drafts) == len(requests)
    for draft, told in zip(file.drafts, requests, strict=True):
        wanted = layout.expected(told)
        if not in_order and not wanted.reference:
            # A mail that has no number is not from the platform (R9).
            wanted = replace(wanted, source=Source.MAIL)
        for field in fields(RequestDraft):
            # Where it stood in the file is no fact of the request.
            if field.name == "remarks" and not in_order:
                assert sorted(draft.remarks.split("\n")) == sorted(wanted.remarks.split("\n"))
            elif field.name not in ("file", "row", "position"):
                assert getattr(draft, field.name) == getattr(wanted, field.name), field.name


def _items_of(data: bytes, limits: SheetLimits, command: list[str] | None) -> Iterator[Any]:
    """Say what the worker says of a workbook, without the time that a process takes to start."""
    told = io.StringIO()
    run(data, limits, told)
    *items, done = map(json.loads, told.getvalue().splitlines())
    assert "done" in done
    return iter(items)


@_QUICK
@given(
    layout=layouts(typed=False),
    requests=several(6),
    above=st.sampled_from(_ABOVE),
    below=st.sampled_from(_BELOW),
    delimiter=st.sampled_from(";,\t|"),
    quoting=st.sampled_from((csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC)),
    encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "cp1252")),
    ending=st.sampled_from(("\r\n", "\n")),
)
def test_texts_with_separators(
    layout: Layout,
    requests: list[Told],
    above: Rows,
    below: Rows,
    delimiter: str,
    quoting: int,
    encoding: str,
    ending: str,
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(csv_file(_rows(layout, requests, above, below), delimiter, quoting, encoding, ending))
    _assert_same(read(path, TODAY), layout, requests)


@pytest.mark.parametrize("write", [xlsxwriter_file, openpyxl_file, ods_file])
@settings(_QUICK, max_examples=30)
@given(
    layout=layouts(typed=True),
    requests=several(6),
    above=st.sampled_from(_ABOVE),
    below=st.sampled_from(_BELOW),
)
def test_workbooks(
    write, layout: Layout, requests: list[Told], above: Rows, below: Rows, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(write(_rows(layout, requests, above, below)))
    with patch.object(sheet_process, "worker_items", _items_of):
        file = read(path, TODAY)
    _assert_same(file, layout, requests)


@_QUICK
@given(
    layout=layouts(typed=False),
    told=told_requests(),
    form=st.sampled_from(("plain", "table", "lines")),
    charset=st.sampled_from(("utf-8", "iso-8859-15", "windows-1252")),
    transfer=st.sampled_from(("quoted-printable", "base64", "8bit")),
)
def test_mails(layout: Layout, told: Told, form: str, charset: str, transfer: str, tmp_path: Path) -> None:
    # An unknown label below a remark is taken for a part of it, before others that stood above it.
    path = tmp_path / "a.eml"
    sent = f"{told.received:%a, %d %b %Y} 09:30:00 +0100"
    mail = mail_file(
        layout.titles, layout.row(told), form=form, charset=charset, transfer=transfer, sent=sent
    )
    path.write_bytes(mail)
    _assert_same(read(path, TODAY), layout, [told], in_order=False)
