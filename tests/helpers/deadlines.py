"""What tests of terms share."""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.deadlines import Deadline


def due(deadline: Deadline | None) -> date:
    """The due day of a deadline that must run."""
    assert deadline is not None
    return deadline.due
