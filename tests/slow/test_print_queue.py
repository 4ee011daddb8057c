"""Letters on a real print queue: what comes out of it, and what is told when it takes nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from llko_desktop.domain.proposal import Purpose
from tests.helpers.print_queue import QUEUE, PrintQueue, print_queue, why_not
from tests.helpers.replies import CASES, letter_to, reply_to

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="CUPS with a PDF printer is tried on Linux"),
]
LETTERS = [letter_to(case, reply_to(case, Purpose.RECEIVED, "nl")) for case in CASES]
# A process of its own, as the library of CUPS asks only once where the print system is. It prints all
# letters, after a command that is given, and says what it was told, if anything.
PROGRAM = """
import subprocess, sys
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from llko_desktop import resources
from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.gui.printing import print_on
from tests.slow.test_print_queue import LETTERS

application = QApplication([])
writer = QtLetterWriter(resources.read_text("templates/letter.html.j2"))
printer = QPrinter(QPrinterInfo.printerInfo(sys.argv[1]), QPrinter.PrinterMode.HighResolution)
printer.setDocName("Brieven")
if sys.argv[2:]:
    subprocess.run(sys.argv[2:], check=True)
try:
    print_on(printer, lambda device: writer.paint_all(LETTERS, device))
except InputError as error:
    print(error.messages[0].code, dict(error.messages[0].values))
"""


@pytest.fixture
def queue() -> Iterator[PrintQueue]:
    if reason := why_not():
        pytest.skip(reason)
    with print_queue() as started:
        yield started


def send(queue: PrintQueue, *before: str) -> str:
    """Print all letters, after a command that is given; gives what is told where that was refused."""
    return queue.run(sys.executable, "-c", PROGRAM, QUEUE, *before)


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, encoding="utf-8")
    return " ".join(done.stdout.split())


def test_all_letters_come_out_of_the_queue_as_one_job(queue: PrintQueue) -> None:
    assert send(queue) == ""
    (printed,) = queue.printed()
    text = text_of(printed)
    for letter in LETTERS:
        assert letter.reference_line in text
        assert letter.reply.subject in text
    assert text.count(LETTERS[0].date_line) == len(LETTERS)


def test_a_queue_that_is_stopped_is_told_before_anything_is_sent(queue: PrintQueue) -> None:
    queue.run("cupsdisable", QUEUE)
    assert send(queue).startswith("printer_stopped")
    assert queue.jobs() == queue.printed() == []


def test_a_queue_that_takes_no_jobs_is_told_as_the_system_says_it(queue: PrintQueue) -> None:
    queue.run("cupsreject", QUEUE)
    said = send(queue)
    assert said.startswith("printer_refused")
    assert "not accepting" in said
    assert queue.jobs() == queue.printed() == []


def test_a_queue_that_is_taken_away_is_told(queue: PrintQueue) -> None:
    assert send(queue, "lpadmin", "-x", QUEUE).startswith("printer_gone")
