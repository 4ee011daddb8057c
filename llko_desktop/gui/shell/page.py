"""What a page tells the window about itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.icons import Symbol

# The page that F1 opens, where the window has one.
HELP_PAGE = "help"


@dataclass(frozen=True)
class ShellPage:
    """A page of the window.

    `key` names it in the program, `title` for the user. `badge` is shown beside it (`6`, `80%`) and
    `spoken_badge` read out (`6 to do`). `at_bottom` puts it with the settings. `focus_search` is what Ctrl+F
    does there, if anything; `take_focus` puts the keyboard where the work on the page begins. `print` and
    `export_list` are what Ctrl+P and Ctrl+E do there, if anything.
    """

    key: str
    title: str
    symbol: Symbol
    widget: QWidget
    badge: str = ""
    spoken_badge: str = ""
    at_bottom: bool = False
    focus_search: Callable[[], object] | None = None
    take_focus: Callable[[], object] | None = None
    print: Callable[[], object] | None = None
    export_list: Callable[[], object] | None = None
