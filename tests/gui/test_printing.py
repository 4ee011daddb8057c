"""What the printer does not do is told, and nothing is printed in part."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from llko_desktop import resources
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.proposal import Purpose
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.gui.printing import print_on
from tests.helpers.replies import CASES, letter_to, reply_to

LETTERS = [letter_to(case, reply_to(case, Purpose.RECEIVED, "nl")) for case in CASES[:3]]


@pytest.fixture
def writer(qapp: object) -> QtLetterWriter:
    return QtLetterWriter(resources.read_text("templates/letter.html.j2"))


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_begun_on_is_told(writer: QtLetterWriter, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "gone" / "job.pdf")
    with pytest.raises(InputError, match="print_failed"):
        print_on(printer, lambda device: writer.paint_all(LETTERS, device))
    assert list(tmp_path.iterdir()) == []


class _Stuck(QPdfWriter):
    """A printer that takes one page and no more."""

    given_up = False

    def newPage(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def abort(self) -> bool:
        self.given_up = True
        return True


def test_a_job_that_gets_stuck_is_given_up(writer: QtLetterWriter, tmp_path: Path) -> None:
    printer = _Stuck(str(tmp_path / "job.pdf"))
    with pytest.raises(OSError, match="no further page"):
        writer.paint_all(LETTERS, printer)
    assert printer.given_up
    assert not printer.paintingActive()


def test_what_cannot_be_laid_out_prints_none_of_the_letters(
    writer: QtLetterWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = writer._document

    def fail(letter: object) -> object:
        if letter is LETTERS[2]:
            raise ValueError("not a logo")
        return made(LETTERS[0])

    monkeypatch.setattr(writer, "_document", fail)
    with pytest.raises(ValueError, match="not a logo"):
        writer.paint_all(LETTERS, to_file(tmp_path / "job.pdf"))
    assert list(tmp_path.iterdir()) == []
