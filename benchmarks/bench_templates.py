"""How long a reply takes to be rendered and to become a letter; `pytest benchmarks` runs it.

The floor of rendering is Jinja2 alone, which writes the same values into the same text that lies compiled: at
most 1.5 times that. Fifty letters as PDF take at most half of what LibreOffice needs to convert fifty such
letters in one batch, where it is installed.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from jinja2 import Environment
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop import resources
from llko_desktop.domain.proposal import Purpose
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.services.replies import Letter
from llko_desktop.services.reply_engine import render
from llko_desktop.services.reply_fields import FieldValue, field_values
from tests.helpers.replies import CASES, PROVIDER, TEMPLATES, TODAY, letter_to, procedure, reply_to

LETTERS = 50
CASE = CASES[1]
PURPOSE = Purpose.PARTIAL_PLACE
TEMPLATE = TEMPLATES.get(PURPOSE, "nl")
OFFICE = shutil.which("soffice")


@pytest.fixture(scope="module")
def values() -> Mapping[str, FieldValue]:
    return field_values(CASE.for_purpose(PURPOSE), PROVIDER, procedure(), TODAY, "nl")


@pytest.fixture(scope="module")
def writer(qapp: object) -> QtLetterWriter:
    return QtLetterWriter(resources.read_text("templates/letter.html.j2"))


@pytest.fixture(scope="module")
def letters() -> list[Letter]:
    made = [
        letter_to(case, reply_to(case, purpose, language))
        for language in ("nl", "fr", "en")
        for purpose in Purpose
        for case in CASES
        if case.fits(purpose)
    ]
    return made[:LETTERS]


@pytest.mark.benchmark(group="render")
def bench_render(benchmark: BenchmarkFixture, values: Mapping[str, FieldValue]) -> None:
    benchmark(lambda: render(TEMPLATE, values))


@pytest.mark.benchmark(group="render")
def bench_render_floor(benchmark: BenchmarkFixture, values: Mapping[str, FieldValue]) -> None:
    environment = Environment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["capital"] = lambda text: text[:1].upper() + text[1:]
    subject, body = environment.from_string(TEMPLATE.subject), environment.from_string(TEMPLATE.body)
    benchmark(lambda: (subject.render(values), body.render(values)))


@pytest.mark.benchmark(group="pdf")
def bench_pdf(
    benchmark: BenchmarkFixture, writer: QtLetterWriter, letters: list[Letter], tmp_path: Path
) -> None:
    def write() -> None:
        for number, letter in enumerate(letters):
            writer.write_pdf(letter, tmp_path / f"{number}.pdf")

    benchmark.pedantic(write, rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group="pdf")
@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice on this machine")
def bench_pdf_floor(
    benchmark: BenchmarkFixture, writer: QtLetterWriter, letters: list[Letter], tmp_path: Path
) -> None:
    for number, letter in enumerate(letters):
        (tmp_path / f"{number}.html").write_text(writer.html(letter), encoding="utf-8")
    _convert(tmp_path, "odt:writer8", "html", "--infilter=HTML (StarWriter)")
    benchmark.pedantic(lambda: _convert(tmp_path, "pdf", "odt"), rounds=5, warmup_rounds=1)
    assert len(list(tmp_path.glob("*.pdf"))) == LETTERS


def _convert(folder: Path, to: str, kind: str, *options: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = sorted(str(path) for path in folder.glob(f"*.{kind}"))
    program = [str(OFFICE), profile, "--headless", *options, "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([*program, *files], check=True, capture_output=True, timeout=300)
