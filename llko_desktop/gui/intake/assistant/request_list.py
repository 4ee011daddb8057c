"""Requests as a kind of list that the assistant brings in."""

from __future__ import annotations

from llko_desktop.gui.intake.assistant.field_choice import field_sections
from llko_desktop.gui.intake.assistant.sources import ListKind
from llko_desktop.services.bundle import Services
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.trial import Trial


def request_list(services: Services) -> ListKind[ReadFile, Trial]:
    """Give what the assistant needs to know of requests."""
    return ListKind(
        services.reader, services.readings, services.intake.trial, field_sections(), services.today
    )
