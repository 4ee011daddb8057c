"""Puts the parts together; it alone knows all of them."""

from __future__ import annotations

from llko_desktop.bootstrap.start import main

__all__ = ["main"]
