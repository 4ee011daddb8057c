"""The look for tests of widgets, and whole windows on the example; all taken away again after each test."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from llko_desktop import resources
from llko_desktop.bootstrap.parts import build_services, file_reader
from llko_desktop.domain.procedure import Procedure
from llko_desktop.gui.desk import Desk
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.services.bundle import Services
from llko_desktop.services.example import play, read_example
from llko_desktop.services.ports import Store
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore

if TYPE_CHECKING:
    from llko_desktop.storage.store import SqlStore
    from tests.helpers.stores import StoreFactory

MakeTheme = Callable[..., Theme]


@pytest.fixture
def make_theme(qapp: QApplication) -> Iterator[MakeTheme]:
    """Give a function that dresses the application; `zoom` enlarges the system's font."""
    font, palette, made = qapp.font(), qapp.palette(), []

    def make(choice: ThemeChoice = ThemeChoice.LIGHT, zoom: float = 1.0) -> Theme:
        system = QFont(font)
        system.setPointSizeF(font.pointSizeF() * zoom)
        made.append(Theme(qapp, choice, system))
        return made[-1]

    yield make
    for theme in made:
        theme.set_choice(ThemeChoice.SYSTEM)
        # At once: an older look would still answer when the system changes its colours.
        theme.deleteLater()
        QCoreApplication.sendPostedEvents(theme, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def theme(make_theme: MakeTheme) -> Theme:
    """Give the light look at the usual size."""
    return make_theme()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    """Give the icons of the light look."""
    return Icons(theme)


@pytest.fixture
def dutch() -> Iterator[None]:
    """Write weekdays and dates in Dutch."""
    before = QLocale()
    QLocale.setDefault(QLocale("nl_BE"))
    yield
    QLocale.setDefault(before)


@dataclass
class Opened:
    """A window with its pages over a store, in memory unless the test asked for another."""

    window: MainWindow
    desk: Desk
    services: Services
    store: Any

    @property
    def panel(self) -> RequestPanel:
        """The request beside the list of the page in front."""
        page = self.desk.today if self.window.current_page == "today" else self.desk.requests
        return page.panel

    def show(self, reference: str) -> RequestPanel:
        """Show a request on the page of all requests."""
        self.desk.context.opened.emit(reference)
        return self.panel

    @property
    def banner(self) -> str:
        """The message at the top; empty when there is none."""
        banner = self.window.banner
        return banner.label.text() if banner.isVisible() else ""


OpenWindow = Callable[..., Opened]


def close_whole(window: MainWindow) -> None:
    """Close a window, if it is not yet, and take it away.

    At once and whole: a window that is collected while the look changes ends the interpreter.
    """
    if isValid(window):
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def play_example(store: Store, procedure: Procedure) -> None:
    """Fill an empty store with the example as it is on its own day."""
    reader, example = file_reader(procedure), read_example(resources.read_text("example/example.toml"))
    files = [reader.read(resources.path(f"example/{name}"), example.day) for name in example.files]
    play(example, files, store, procedure, example.day)


@pytest.fixture(scope="session")
def played(procedure: Procedure) -> MemoryStore:
    """Give a store with the example played into it, to be copied."""
    store = MemoryStore()
    play_example(store, procedure)
    return store


@pytest.fixture(scope="session")
def played_file(tmp_path_factory: pytest.TempPathFactory, stores: StoreFactory, procedure: Procedure) -> Path:
    """Give a real encrypted store with the example played into it, to be copied."""
    path = tmp_path_factory.mktemp("played") / "store.db"
    store = stores.open(path)
    play_example(store, procedure)
    store.close()
    return path


@pytest.fixture
def example_file(played_file: Path, tmp_path: Path) -> Path:
    """Give a real encrypted store of its own with the example in it, closed."""
    return Path(shutil.copyfile(played_file, tmp_path / "store.db"))


@pytest.fixture
def closed_later() -> Iterator[list[SqlStore]]:
    """Close the stores that a test puts here, once their windows are gone."""
    opened: list[SqlStore] = []
    yield opened
    for store in opened:
        store.close()


@pytest.fixture
def open_window(
    qtbot, make_theme: MakeTheme, played: MemoryStore, procedure: Procedure
) -> Iterator[OpenWindow]:
    """Give a function that opens the window, in English, on the example, an empty store or one of the test's.

    `clock` says which day it is; the example's own where it is left out.
    """
    before, made = QLocale(), list[MainWindow]()
    QLocale.setDefault(QLocale("en_GB"))
    known = QApplication.topLevelWidgets()

    def open_it(
        *,
        empty: bool = False,
        store: Store | None = None,
        width: int = 1280,
        height: int = 800,
        zoom: float = 1.0,
        clock: Callable[[], date] = lambda: date(2026, 6, 24),
    ) -> Opened:
        theme = make_theme(zoom=zoom)
        if store is None:
            store = MemoryStore()
            if not empty:
                store.state = copy.deepcopy(played.state)
        services = build_services(store, procedure, clock)
        window = MainWindow(theme, Icons(theme))
        made.append(window)
        window.show_pages()
        desk = Desk(window, theme, Icons(theme), services, Texts("en", procedure), example=True)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Opened(window, desk, services, store)

    yield open_it
    for window in made:
        close_whole(window)
    QLocale.setDefault(before)
    # What a window leaves behind is dressed anew with every look, and makes all that follows slow.
    assert [one for one in QApplication.topLevelWidgets() if one not in known] == []


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    """Give the window on the example."""
    return open_window()
