"""In which colours a day of the month and the year is drawn, by the room it has; its words say the same."""

from __future__ import annotations

from PySide6.QtGui import QColor

from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.services.day_rooms import DayRoom, DayState


def look_of(found: DayRoom, theme: Theme) -> tuple[QColor, QColor]:
    """Give the ground and the text of a day: green with two places or more, yellow with one, red when full.

    What is closed, not open or not known is grey.
    """
    if found.state is DayState.NOT_OPEN:
        return theme.color("surface"), theme.color("muted")
    free = found.room.free if found.room is not None else None
    if free is None:
        return theme.tone(Tone.NEUTRAL)
    if free <= 0:
        return theme.tone(Tone.DANGER)
    return theme.tone(Tone.WARNING if free == 1 else Tone.OK)
