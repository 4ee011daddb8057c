"""The menu of an hour of the planning: who is there, to open each, and what can be done with that day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from llko_desktop.domain.placement import Placement
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.week_hours import day_hours
from llko_desktop.texts.room_words import column_title, presence_line, room_sentence
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def who_is_there(
    view: PlanningView,
    texts: Texts,
    day: date,
    hour: int,
    choose: Callable[[Placement], None],
    parent: QWidget,
) -> QMenu:
    """Make the menu of an hour of a day; `choose` is called with the placement, or hold, that is chosen."""
    menu = QMenu(parent)
    found = day_hours(view, day).hours.get(hour)
    title = column_title(day, texts)
    if found is not None:
        told = (room_sentence(part, part.hours) for part in found.parts)
        title = "\n".join((title, *told))
    menu.setAccessibleName(title)
    for line in title.split("\n"):
        menu.addAction(literal(line)).setEnabled(False)
    menu.addSeparator()
    known: list[Placement] = []
    for part in found.parts if found else ():
        # Within the hour: a part can begin before it.
        for one in view.present(day, max(part.hours.start, hour * 60)):
            if one not in known:
                known.append(one)
                line = presence_line(one, day, view, texts)
                menu.addAction(literal(line)).triggered.connect(partial(choose, one))
    if not known:
        menu.addAction(translate("Planning", "Nobody is there")).setEnabled(False)
    menu.addSeparator()
    return menu
