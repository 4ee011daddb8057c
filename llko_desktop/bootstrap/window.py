"""Runs the window: on the screen first, then the store behind it."""

from __future__ import annotations

import hashlib
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from llko_desktop import __version__, resources
from llko_desktop.gui.desk import Desk
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.single_instance import SingleInstance
from llko_desktop.gui.store_gate import StoreGate, StoreOpener
from llko_desktop.gui.theme.theme import Theme, ThemeChoice
from llko_desktop.log import Plain
from llko_desktop.services.bundle import Services
from llko_desktop.texts.language import install_language
from llko_desktop.texts.speech import Texts

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run(opener: StoreOpener, texts: Texts, *, example: bool = False) -> int:
    """Open the window on the store that `opener` knows, and run until it is closed; gives the exit code.

    A second start on the same store raises the first one's window instead.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("llko-desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("llko-desktop")
    app.setWindowIcon(QIcon(str(resources.path("icons/llko-desktop.png"))))
    qInstallMessageHandler(log_qt_message)
    translators = install_language(app, texts.language)
    instance = SingleInstance(instance_name(opener.folder), app)
    if not example and instance.raise_other():
        return 0
    theme = Theme(app, ThemeChoice.SYSTEM)
    icons = Icons(theme)
    window = MainWindow(theme, icons)
    window.remember_in(None)
    gate = StoreGate(window, opener, texts)
    opened: list[Services] = []

    def furnish(services: Services) -> None:
        opened.append(services)
        theme.set_choice(ThemeChoice(services.preferences.value("theme", ThemeChoice.SYSTEM.value)))
        window.commands.show_choice(theme.choice)
        window.remember_in(None if example else services.preferences)
        Desk(window, theme, icons, services, texts, example=example)

    gate.opened.connect(furnish)
    instance.asked.connect(lambda: _raise(window))
    window.show()
    gate.begin()
    code = app.exec()
    gate.wait()
    for services in opened:
        services.store.close()
    del translators
    return code


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
    """Log that Qt said something: how grave, and its category; the text may name a file of the user's."""
    _log.log(_LEVELS[kind], "Qt message of category %s", Plain(context.category or "default"))


def instance_name(folder: Path) -> str:
    """Give the name under which a running program on this store can be reached."""
    return "llko-desktop-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]


def _raise(window: MainWindow) -> None:
    window.showNormal()
    window.raise_()
    window.activateWindow()
