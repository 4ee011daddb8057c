"""The print preview of a letter: on A4, its print button in view within the screen, at any font."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QToolBar

from tests.window import OpenWindow

ELIAS = "OV-2026-00417"


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_print_button_is_in_view(qtbot, open_window: OpenWindow, zoom: float) -> None:
    panel = open_window(zoom=zoom).show(ELIAS)
    seen: list[tuple[bool, bool, QPageSize.PageSizeId]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        toolbar = dialog.findChild(QToolBar)
        fits = dialog.screen().availableSize().width() >= dialog.width()
        button = toolbar.widgetForAction(next(a for a in toolbar.actions() if a.text() == "Print"))
        size = dialog.printer().pageLayout().pageSize().id()
        seen.append((button.isVisible(), fits, size))
        dialog.reject()

    QTimer.singleShot(0, look)
    panel.print()
    assert seen == [(True, True, QPageSize.PageSizeId.A4)]
