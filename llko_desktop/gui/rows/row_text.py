"""What one row of a list says; the caller's formatter makes it, the delegate draws it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from llko_desktop.gui.theme.tokens import Tone

SEPARATOR = " · "


@dataclass(frozen=True)
class RowText:
    """The words of a row: bold `title`, `subtitle` below it, at the right a `badge` in a `tone` and `aside`
    below that.

    `note` stands muted behind the title. `more` are parts that follow the subtitle, or stand below it where
    there is no room. `tooltip` is shown on hover (the rule and its clause, say). `spoken` is what assistive
    technology reads; without it the other words in reading order.
    """

    title: str
    subtitle: str = ""
    badge: str = ""
    tone: Tone = Tone.NEUTRAL
    aside: str = ""
    tooltip: str = ""
    spoken: str = ""
    note: str = ""
    more: tuple[str, ...] = ()

    def reading(self) -> str:
        """Give the row as one sentence to be read out."""
        words = (isolated(self.title), self.note, self.badge, self.subtitle, *self.more, self.aside)
        return self.spoken or ", ".join(part for part in words if part)


@dataclass(frozen=True)
class HeaderText:
    """The heading of a section, with how many rows stand below it."""

    title: str
    count: int

    def text(self) -> str:
        """Give the heading as it is shown: `Too late · 1`."""
        return f"{self.title}{SEPARATOR}{self.count}"


def isolated(name: str) -> str:
    """Give a name so that its direction of writing leaves the words around it alone; not for copied texts."""
    return f"\u2068{name}\u2069"


# What a list model gives besides the usual roles.
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_ROLE = Qt.ItemDataRole.UserRole + 2
ITEM_ROLE = Qt.ItemDataRole.UserRole + 3
