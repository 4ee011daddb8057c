"""Every built-in template, in every language, for every family: its letter gives the words back."""

from __future__ import annotations

import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from llko_desktop import resources
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.exchange.letters import QtLetterWriter
from tests.helpers.replies import cases_for, letter_to, name_of, reply_to


class _Words(HTMLParser):
    """Gives the words of a page as a reader sees them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unseen = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._unseen = tag in {"style", "title"}

    def handle_endtag(self, tag: str) -> None:
        self._unseen = False

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words += data.split()


def _read(pdf: Path) -> list[str]:
    program = ["pdftotext", "-enc", "UTF-8", "-raw", str(pdf), "-"]
    text = subprocess.run(program, capture_output=True, check=True, timeout=60).stdout.decode()
    return [word for word in text.split() if word != "•"]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="no pdftotext on this machine")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", Purpose)
def test_a_letter_has_the_words_of_its_reply_in_their_order(
    qapp: object, tmp_path: Path, purpose: Purpose, language: str
) -> None:
    writer = QtLetterWriter(resources.read_text("templates/letter.html.j2"))
    for case in cases_for(purpose):
        letter = letter_to(case, reply_to(case, purpose, language))
        target = tmp_path / f"{name_of(case)}.pdf"
        writer.write_pdf(letter, target)
        assert _read(target) == _Words(writer.html(letter)).words
