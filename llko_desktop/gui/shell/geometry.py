"""Remembers where a window stood and how large it was."""

from __future__ import annotations

import logging
from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QWidget

from llko_desktop.services.ports import StoreError

_log = logging.getLogger(__name__)
_KEY = "window.geometry"
_PREFERRED = QSize(1280, 800)
# About what a title bar and borders take of the screen.
_FRAME = (8, 36, -8, -8)


class SmallValues(Protocol):
    """Keeps JSON values by key between two starts."""

    def value(self, key: str, default: Any = None) -> Any:
        """Give a value, `default` where there is none."""

    def set_value(self, key: str, value: Any) -> None:
        """Keep a value."""


def restore_geometry(window: QWidget, settings: SmallValues) -> None:
    """Put the window back where it stood; in the middle of the screen when that is not known or cannot be
    read.
    """
    kept = settings.value(_KEY, "")
    known = isinstance(kept, str) and kept.isascii()
    if not known or not window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii"))):
        place_in_middle(window)


def place_in_middle(window: QWidget) -> None:
    """Give the window its preferred size in the middle of its screen, never larger than what is free there
    with its frame.
    """
    free = window.screen().availableGeometry().adjusted(*_FRAME)
    place = QRect(free.topLeft(), _PREFERRED.boundedTo(free.size()))
    place.moveCenter(free.center())
    window.setGeometry(place)


def keep_geometry(window: QWidget, settings: SmallValues) -> None:
    """Keep where the window stands now; a store that refuses it is logged, as it must not hold up closing."""
    try:
        settings.set_value(_KEY, bytes(window.saveGeometry().toBase64().data()).decode("ascii"))
    except StoreError:
        _log.warning("the window's place could not be kept", exc_info=True)
