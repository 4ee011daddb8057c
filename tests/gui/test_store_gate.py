"""The way into the store, with an opener that only pretends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.store_gate import StoreGate
from llko_desktop.gui.store_pages.create import CreatePage
from llko_desktop.gui.store_pages.problem import ProblemPage
from llko_desktop.gui.store_pages.unlock import UnlockPage
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.ports import StoreError
from llko_desktop.texts.speech import Texts
from tests.helpers.logfail import LogGuard

LEFT = Qt.MouseButton.LeftButton
SERVICES = object()


class PretendedOpener:
    """Knows one passphrase; `trouble` is raised in place of opening, as long as it is there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.new = self.locked = False
        self.key_store = True
        self.trouble: Exception | None = None
        self.created: list[str] = []

    def is_new(self) -> bool:
        return self.new

    def has_key_store(self) -> bool:
        return self.key_store

    def needs_passphrase(self) -> bool:
        return self.locked

    def open(self, passphrase: str = "") -> object:
        if self.trouble:
            raise self.trouble
        if self.locked and passphrase != "juist en goed":
            raise StoreError(Message.of("store_key_wrong"))
        return SERVICES

    def create(self, passphrase: str = "") -> object:
        if self.trouble:
            raise self.trouble
        self.created.append(passphrase)
        return SERVICES


@pytest.fixture
def opener(tmp_path: Path) -> PretendedOpener:
    return PretendedOpener(tmp_path)


@pytest.fixture
def window(qtbot, theme: Theme) -> Iterator[MainWindow]:
    made = MainWindow(theme, Icons(theme))
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def gate(window: MainWindow, opener: PretendedOpener, procedure: Procedure) -> Iterator[StoreGate]:
    made = StoreGate(window, opener, Texts("en", procedure))
    yield made
    made.wait()


def page(qtbot, window: MainWindow, kind: type) -> object:
    """Wait for a page of a kind to stand in the window."""
    qtbot.waitUntil(lambda: isinstance(window.centralWidget().currentWidget(), kind))
    return window.centralWidget().currentWidget()


def test_a_store_that_opens_asks_nothing(qtbot, gate: StoreGate) -> None:
    with qtbot.waitSignal(gate.opened, check_params_cb=lambda given: given is SERVICES):
        gate.begin()


def test_first_start_with_the_computers_key(qtbot, window, gate: StoreGate, opener: PretendedOpener) -> None:
    opener.new = True
    gate.begin()
    create = page(qtbot, window, CreatePage)
    assert isinstance(create, CreatePage)
    with qtbot.waitSignal(gate.opened):
        qtbot.mouseClick(create.ui.create, LEFT)
    assert opener.created == [""]


def test_first_start_with_a_passphrase(qtbot, window, gate: StoreGate, opener: PretendedOpener) -> None:
    opener.new, opener.key_store = True, False
    gate.begin()
    create = page(qtbot, window, CreatePage)
    assert isinstance(create, CreatePage)
    assert not create.ui.keyStore.isEnabled()
    qtbot.keyClicks(create.ui.passphrase, "appel fiets wolk")
    qtbot.keyClicks(create.ui.repeat, "appel fiets wol")
    assert not create.ui.create.isEnabled()
    qtbot.keyClicks(create.ui.repeat, "k")
    with qtbot.waitSignal(gate.opened):
        qtbot.keyClick(create.ui.repeat, Qt.Key.Key_Return)
    assert opener.created == ["appel fiets wolk"]


def test_a_store_that_cannot_be_made_says_why(qtbot, window, gate: StoreGate, opener) -> None:
    opener.new, opener.trouble = True, StoreError(Message.of("unknown_reference", reference="X"))
    gate.begin()
    create = page(qtbot, window, CreatePage)
    assert isinstance(create, CreatePage)
    qtbot.mouseClick(create.ui.create, LEFT)
    qtbot.waitUntil(create.ui.problem.isVisible)
    assert create.ui.create.isEnabled()
    opener.trouble = None
    with qtbot.waitSignal(gate.opened):
        qtbot.mouseClick(create.ui.create, LEFT)


def test_wrong_and_right_passphrase(qtbot, window, gate: StoreGate, opener: PretendedOpener) -> None:
    opener.locked = True
    gate.begin()
    unlock = page(qtbot, window, UnlockPage)
    assert isinstance(unlock, UnlockPage)
    qtbot.keyClicks(unlock.ui.passphrase, "fout")
    qtbot.keyClick(unlock.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(unlock.ui.problem.isVisible)
    assert unlock.ui.passphrase.property("invalid") is True
    unlock.ui.passphrase.clear()
    qtbot.keyClicks(unlock.ui.passphrase, "juist en goed")
    with qtbot.waitSignal(gate.opened):
        qtbot.mouseClick(unlock.ui.unlock, LEFT)


def test_trouble_is_told_and_can_be_tried_again(qtbot, window, gate: StoreGate, opener) -> None:
    opener.trouble = StoreError(Message.of("unknown_reference", reference="X"))
    gate.begin()
    problem = page(qtbot, window, ProblemPage)
    assert isinstance(problem, ProblemPage)
    assert problem.ui.what.text()
    assert problem.ui.place.text() == str(opener.folder)
    opener.trouble = None
    with qtbot.waitSignal(gate.opened):
        qtbot.mouseClick(problem.retry, LEFT)


def test_a_bug_while_opening_is_logged_and_told(
    qtbot, window, gate: StoreGate, opener: PretendedOpener, log_guard: LogGuard
) -> None:
    opener.trouble = ZeroDivisionError("ours")
    with log_guard.expect("llko_desktop.gui.store_gate", "opening the store failed"):
        gate.begin()
        problem = page(qtbot, window, ProblemPage)
    assert isinstance(problem, ProblemPage)
    assert "reported an error" in problem.ui.what.text()
