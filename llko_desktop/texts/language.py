"""Chooses the interface's language and puts its translation in place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from llko_desktop import resources
from llko_desktop.domain.procedure import LANGUAGES

DEFAULT_LANGUAGE = "nl"
# What each language calls itself, the same in every interface.
OWN_NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}


def choose_language(asked: str = "") -> str:
    """Give the language asked for, else the system's where it is one of ours, else Dutch."""
    if asked in LANGUAGES:
        return asked
    name = QLocale.system().name()
    system = name.split("_")[0]
    return system if system in LANGUAGES and name != "C" else DEFAULT_LANGUAGE


def install_language(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Make the application speak `language`, Qt's own dialogs included.

    Gives the translators, which must be kept as long as the application lives. Ours for English only holds
    the forms for one and for many.
    """
    QLocale.setDefault(QLocale({"nl": "nl_BE", "fr": "fr_BE"}.get(language, "en_GB")))
    ours, theirs = QTranslator(app), QTranslator(app)
    if not ours.load(str(resources.path(f"translations/llko_{language}.qm"))):
        raise resources.ResourceMissing(f"translations/llko_{language}.qm")
    kept = [ours]
    if theirs.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        kept.append(theirs)
    for translator in kept:
        app.installTranslator(translator)
    return kept


@contextmanager
def speaking(app: QCoreApplication, language: str) -> Iterator[None]:
    """Let the application speak `language` while the block runs, and as before from then on."""
    before = QLocale()
    translators = install_language(app, language)
    try:
        yield
    finally:
        for translator in translators:
            app.removeTranslator(translator)
        QLocale.setDefault(before)
