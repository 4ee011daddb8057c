"""Children who are placed as a kind of list that the assistant brings in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llko_desktop.gui.intake.assistant.sources import ListKind, Sections, SourcesRead
from llko_desktop.services.bundle import Services
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.services.placement_drafts import ReadPlacements
from llko_desktop.services.placement_trial import PlacementTrial

# As children who are placed are read.
PlacementSources = SourcesRead[ReadPlacements, PlacementTrial]
translate = QCoreApplication.translate


def placement_list(services: Services) -> ListKind[ReadPlacements, PlacementTrial]:
    """Give what the assistant needs to know of children who are placed."""
    return ListKind(
        services.placement_reader,
        services.placement_readings,
        services.placement_import.trial,
        placement_sections(),
        services.today,
    )


def placement_sections() -> Sections:
    """Give every field of a placement once, under the headings of the list."""
    child = (
        Field.CHILD,
        Field.CHILD_FIRST,
        Field.CHILD_LAST,
        Field.BIRTH,
        Field.EXPECTED,
        Field.BIRTH_OR_EXPECTED,
        Field.OWN_CHILD,
        Field.REMARKS,
    )
    plan = (Field.START, Field.END, Field.PLAN, Field.OTHER_WEEK, Field.HOURS, *WEEKDAY_FIELDS)
    return [(translate("FieldChoice", "Child"), child), (translate("FieldChoice", "Care plan"), plan)]
