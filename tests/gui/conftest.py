"""The look for tests of widgets, taken away again so that every test starts from Qt's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from llko_desktop.gui.icons import Icons
from llko_desktop.gui.theme.theme import Theme, ThemeChoice

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
