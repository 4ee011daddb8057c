"""Lets keys work in the lists of requests and beside them, and names them for the list of all keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from llko_desktop.gui.requests.page import RequestsPage
from llko_desktop.gui.shell.keys_dialog import KeySection
from llko_desktop.gui.today.page import TodayPage

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate


def add_request_keys(pages: Sequence[TodayPage | RequestsPage]) -> KeySection:
    """Let the keys work on each of the pages; gives them with what they do."""
    keys: dict[str, str] = {}
    for page in pages:
        panel = page.panel
        for key, name, action in (
            ("S", translate("RequestKeys", "choose a status"), panel.focus_status),
            ("R", translate("RequestKeys", "write the reply"), panel.focus_reply),
            ("E", translate("RequestKeys", "edit the details"), panel.edit),
            ("Ctrl+C", translate("RequestKeys", "copy the reply"), panel.answering.saving.copy),
        ):
            page.split.add_key(key, partial(page.detail.with_request, action))
            keys[key] = name
        page.split.add_key("Esc", page.focus_list)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            page.split.add_key(key, page.detail.save)
    others = (
        ("Esc", translate("RequestKeys", "back to the list")),
        ("F4", translate("RequestKeys", "go to the next field that is still open in the reply")),
        ("Ctrl+B", translate("RequestKeys", "make the selected words of the reply bold, or no longer")),
        ("Ctrl+↵", translate("RequestKeys", "save the reply and set the status")),
    )
    first = ("↵", translate("RequestKeys", "prepare what is proposed"))
    title = translate("RequestKeys", "In the list and the request")
    return KeySection(title, (first, *keys.items(), *others))
