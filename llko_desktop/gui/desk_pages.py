"""Says of each page of the window what it is called, and what the keys of the window do on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from llko_desktop.gui.freshness import FIGURES
from llko_desktop.gui.icons import Symbol
from llko_desktop.gui.info_page.in_window import INFO_PAGE
from llko_desktop.gui.request_keys import add_request_keys
from llko_desktop.gui.shell.keys_dialog import KeySection
from llko_desktop.gui.shell.page import HELP_PAGE, ShellPage

if TYPE_CHECKING:
    from llko_desktop.gui.desk import Desk

PLANNING = "planning"

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate


def shell_pages(desk: Desk) -> Iterator[ShellPage]:
    """Give the pages in the order of the sidebar."""
    yield ShellPage(
        "today",
        translate("Desk", "Today"),
        Symbol.TODAY,
        desk.today,
        focus_search=desk.search_everything,
        take_focus=desk.today.focus_list,
        print=desk.print_today,
    )
    yield ShellPage(
        "requests",
        translate("Desk", "Requests"),
        Symbol.REQUESTS,
        desk.requests,
        focus_search=desk.search_everything,
        take_focus=desk.requests.focus_list,
        print=desk.requests.detail.print,
        export_list=lambda: desk.exporter.ask(desk.requests.shown()),
    )
    yield ShellPage(
        "outbox",
        translate("Desk", "To enter"),
        Symbol.OUTBOX,
        desk.outbox,
        take_focus=desk.outbox.focus,
        print=desk.outbox.output.print,
    )
    yield ShellPage(
        PLANNING,
        translate("Desk", "Planning"),
        Symbol.PLANNING,
        desk.planning,
        take_focus=desk.planning.focus,
        print=desk.planning.print,
    )
    yield ShellPage(
        "templates",
        translate("Desk", "Templates"),
        Symbol.TEMPLATES,
        desk.templates,
        focus_search=desk.templates.focus_search,
        take_focus=desk.templates.focus,
    )
    yield ShellPage(
        INFO_PAGE,
        translate("Desk", "Info page"),
        Symbol.INFO_PAGE,
        desk.info_page,
        take_focus=desk.info_page.focus,
        print=desk.page_in_window.print,
    )
    yield ShellPage(
        FIGURES,
        translate("Desk", "Figures"),
        Symbol.FIGURES,
        desk.figures,
        take_focus=desk.figures.focus,
        print=desk.figures.print,
        export_list=desk.figures.export,
    )
    yield from _at_bottom(desk)


def _at_bottom(desk: Desk) -> Iterator[ShellPage]:
    yield ShellPage("settings", translate("Desk", "Settings"), Symbol.SETTINGS, desk.settings, at_bottom=True)
    yield ShellPage(
        HELP_PAGE,
        translate("Desk", "Help"),
        Symbol.HELP,
        desk.help,
        at_bottom=True,
        focus_search=desk.help.find_bar.focus,
        print=desk.guide_output.print,
    )


def key_sections(desk: Desk) -> Iterator[KeySection]:
    """Give the keys that work on the pages, for the list of all keys; those of requests begin to work."""
    yield add_request_keys((desk.today, desk.requests))
    yield KeySection(translate("Desk", "To enter"), desk.outbox.keys())
    yield KeySection(translate("Desk", "Planning"), desk.planning.keys())
    yield KeySection(translate("Desk", "Templates"), desk.templates.add_keys())
    yield KeySection(translate("Desk", "Info page"), desk.info_page.keys())
    yield KeySection(translate("Desk", "Figures"), desk.figures.keys())
    yield KeySection(translate("Desk", "Help"), desk.help.keys())
