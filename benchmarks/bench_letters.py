"""How long a hundred letters take in one print job; `pytest benchmarks` runs it.

At most two seconds on a printer that makes PDF. As one PDF with its bookmarks they are measured beside it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop import resources
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.services.replies import Letter
from tests.helpers.pictures import encoded, garden
from tests.helpers.replies import CASES, letter_to, reply_to

LETTERS = 100
MOST_SECONDS = 2.0


@pytest.fixture(scope="module")
def writer(qapp: object) -> QtLetterWriter:
    return QtLetterWriter(resources.read_text("templates/letter.html.j2"))


@pytest.fixture(scope="module")
def letters() -> list[Letter]:
    """Letters of every purpose and language, each with a logo."""
    made = [
        letter_to(case, reply_to(case, purpose, language))
        for language in LANGUAGES
        for purpose in Purpose
        for case in CASES
        if case.fits(purpose)
    ]
    assert len(made) >= LETTERS
    logo = encoded(garden(900, 300))
    return [_with_logo(letter, logo) for letter in made[:LETTERS]]


def _with_logo(letter: Letter, logo: bytes) -> Letter:
    return replace(letter, logo=logo)


def bench_one_job(
    benchmark: BenchmarkFixture, writer: QtLetterWriter, letters: list[Letter], tmp_path: Path
) -> None:
    def job() -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "job.pdf"))
        writer.paint_all(letters, printer)

    benchmark.pedantic(job, rounds=5)
    assert benchmark.stats.stats.median <= MOST_SECONDS


def bench_one_pdf(
    benchmark: BenchmarkFixture, writer: QtLetterWriter, letters: list[Letter], tmp_path: Path
) -> None:
    target = tmp_path / "letters.pdf"
    benchmark.pedantic(lambda: writer.write_pdf_all(letters, "Letters", target), rounds=5)
