"""The use cases as the window and the command line get them: one bundle for one opened store."""

from __future__ import annotations

from dataclasses import dataclass

from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.archive import Archive
from llko_desktop.services.batch import Batch
from llko_desktop.services.calendar_export import CalendarExport
from llko_desktop.services.compose import Compose
from llko_desktop.services.export_list import ListExport
from llko_desktop.services.exports import Exports
from llko_desktop.services.family_file import FamilyFiles
from llko_desktop.services.figure_document import FigureDocuments
from llko_desktop.services.figure_tables import FigureFiles
from llko_desktop.services.figures import FigureService
from llko_desktop.services.info_page import InfoPage
from llko_desktop.services.info_page_document import InfoPageDocuments
from llko_desktop.services.info_page_export import InfoPageExport
from llko_desktop.services.intake import Intake
from llko_desktop.services.mail_drafts import MailDrafts
from llko_desktop.services.outbox_document import OutboxDocuments
from llko_desktop.services.outbox_sheet import OutboxSheet
from llko_desktop.services.outbox_ticks import OutboxTicks
from llko_desktop.services.paper_document import PaperDocuments
from llko_desktop.services.pictures import PictureService
from llko_desktop.services.placement_import import PlacementImport
from llko_desktop.services.placements import PlacementService
from llko_desktop.services.planning import Planning
from llko_desktop.services.ports import Clock, PlacementReader, RequestReader, Store
from llko_desktop.services.preferences import Preferences
from llko_desktop.services.profile import Profile
from llko_desktop.services.readings import Readings
from llko_desktop.services.retention import Retention
from llko_desktop.services.saved_filters import SavedFilters
from llko_desktop.services.spelling import Spelling
from llko_desktop.services.status_guide import StatusGuides
from llko_desktop.services.steps import Steps
from llko_desktop.services.template_check import TemplateChecker
from llko_desktop.services.template_library import TemplateLibrary
from llko_desktop.services.template_preview import TemplatePreview
from llko_desktop.services.template_sets import TemplateSets
from llko_desktop.services.triage import Triage
from llko_desktop.services.unfinished import Unfinished
from llko_desktop.services.week_document import WeekDocuments


@dataclass(frozen=True)
class Services:
    """Everything that works on the opened store; put together by `bootstrap` alone."""

    store: Store
    procedure: Procedure
    today: Clock
    reader: RequestReader
    intake: Intake
    readings: Readings
    unfinished: Unfinished
    unfinished_templates: Unfinished
    unfinished_profile: Unfinished
    unfinished_placements: Unfinished
    planning: Planning
    placements: PlacementService
    week_documents: WeekDocuments
    outbox: OutboxSheet
    outbox_ticks: OutboxTicks
    outbox_documents: OutboxDocuments
    placement_reader: PlacementReader
    placement_import: PlacementImport
    placement_readings: Readings
    triage: Triage
    steps: Steps
    batch: Batch
    templates: TemplateLibrary
    compose: Compose
    template_preview: TemplatePreview
    template_checker: TemplateChecker
    template_sets: TemplateSets
    lists: ListExport
    figures: FigureService
    figure_files: FigureFiles
    figure_documents: FigureDocuments
    retention: Retention
    exports: Exports
    calendar: CalendarExport
    archive: Archive
    families: FamilyFiles
    papers: PaperDocuments
    mails: MailDrafts
    preferences: Preferences
    profile: Profile
    pictures: PictureService
    info_page: InfoPage
    info_page_documents: InfoPageDocuments
    info_page_export: InfoPageExport
    saved_filters: SavedFilters
    spelling: Spelling
    status_guides: StatusGuides
