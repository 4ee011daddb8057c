"""Lets the tab key go through a page as it is read, whichever of its widgets was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_BY_TAB = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})


def order_tabs(*parts: QWidget) -> None:
    """Let tab come to the parts of one window in this order, within each in the order that it has by itself.

    A part may hold others, which then have places of their own.
    """
    places = {part: place for place, part in enumerate(parts)}
    placed = ((_place(stop, places), stop) for stop in _stops(parts[0]))
    ordered = sorted((pair for pair in placed if pair[0] >= 0), key=lambda pair: pair[0])
    for (_, before), (_, after) in pairwise(ordered):
        QWidget.setTabOrder(before, after)


def _stops(first: QWidget) -> Iterator[QWidget]:
    """Give everything in the window that tab comes to, from `first` on and round.

    A widget that hands the keyboard to one within it is moved whole, as Qt does.
    """
    whole: QWidget | None = None
    widget: QWidget | None = first
    while widget is not None:
        proxy = widget.focusProxy()
        if proxy is not None and widget.isAncestorOf(proxy):
            whole = widget
            yield widget
        elif widget.focusPolicy() in _BY_TAB and proxy is None and not (whole and whole.isAncestorOf(widget)):
            yield widget
        following = widget.nextInFocusChain()
        widget = None if following is first else following


def _place(stop: QWidget, places: dict[QWidget, int]) -> int:
    """Give the place of the innermost part that holds a widget; -1 where none does."""
    part: QWidget | None = stop
    while part is not None and part not in places:
        part = part.parentWidget()
    return -1 if part is None else places[part]
