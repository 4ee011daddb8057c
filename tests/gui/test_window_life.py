"""A window over time: an import that is cut short, a day that passes, and the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType
from PySide6.QtWidgets import QProgressDialog, QPushButton

from llko_desktop.bootstrap.window import log_qt_message
from llko_desktop.domain.messages import Message
from llko_desktop.services.incoming import Incoming
from llko_desktop.services.ports import RequestQuery, StoreError
from tests.helpers.logfail import LogGuard
from tests.window import Opened, OpenWindow

ELIAS = "OV-2026-00417"
FILES = [Path("one.csv"), Path("two.csv")]


class SlowReader:
    """Reads nothing, and ends its first file only when it is let go."""

    def __init__(self) -> None:
        self.started, self.go = Event(), Event()
        self.read_files: list[Path] = []

    def open(self, path: Path) -> list[Incoming]:
        self.read_files.append(path)
        self.started.set()
        assert self.go.wait(5)
        return []


class FullDisk:
    """Settings that cannot be written."""

    def value(self, _key: str, default: object = None) -> object:
        return default

    def set_value(self, _key: str, _value: object) -> None:
        raise StoreError(Message.of("store_failed"))


@pytest.fixture
def reader(opened: Opened) -> SlowReader:
    """Start an import of two files whose reading is under way."""
    slow = SlowReader()
    opened.desk.context.services = replace(opened.services, reader=slow)
    opened.desk.intake.importer.start(FILES)
    assert slow.started.wait(5)
    return slow


def test_an_import_is_cancelled_between_files(qtbot, opened: Opened, reader: SlowReader) -> None:
    before = sum(opened.services.triage.counts(RequestQuery()).values())
    progress = opened.window.findChild(QProgressDialog)
    assert progress is not None
    progress.show()
    qtbot.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    reader.go.set()
    qtbot.waitUntil(lambda: opened.window.findChild(QProgressDialog) is None)
    assert reader.read_files == FILES[:1]
    assert sum(opened.services.triage.counts(RequestQuery()).values()) == before


def test_closing_cancels_an_import_and_waits_for_it(opened: Opened, reader: SlowReader) -> None:
    cancelled = opened.desk.intake.importer._job._tally.cancelled

    def let_go() -> None:
        """Let go once the window has cancelled and waits: what is under way is not cut off."""
        assert cancelled.wait(5)
        reader.go.set()

    Thread(target=let_go).start()
    opened.window.close()
    assert reader.read_files == FILES[:1]
    assert reader.go.is_set()


def lines(opened: Opened) -> list[str]:
    """Give the lines of the worklist as they are read out."""
    model, role = opened.desk.today.model, Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_dates_are_computed_anew_on_another_day(open_window: OpenWindow) -> None:
    days = [date(2026, 6, 24)]
    opened = open_window(clock=lambda: days[-1])
    shown = lines(opened)
    days.append(date(2026, 6, 25))
    assert lines(opened) == shown
    opened.desk.freshness.day_timer.timeout.emit()
    assert lines(opened) != shown


def test_a_full_disk_does_not_hold_up_closing(qtbot, opened: Opened, log_guard: LogGuard) -> None:
    panel = opened.show(ELIAS)
    opened.window.remember_in(FullDisk())
    qtbot.keyClicks(panel.composer.ui.body, "PS")
    with log_guard.expect("llko_desktop.gui.shell.geometry", "could not be kept"):
        opened.window.close()
    assert not opened.window.isVisible()
    assert opened.services.compose.draft(ELIAS) is not None
    opened.window.remember_in(None)


def test_what_qt_says_is_not_logged_word_for_word(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        log_qt_message(QtMsgType.QtInfoMsg, QMessageLogContext(), "cannot open /home/els/Noor Peeters.pdf")
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "Noor" not in caplog.text
    assert "default" in caplog.text
