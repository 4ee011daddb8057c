"""Makes the parts that do not depend on how the program was started: procedure, clock, services."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from llko_desktop import resources
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.services.archive import Archive
from llko_desktop.services.batch import Batch
from llko_desktop.services.bundle import Services
from llko_desktop.services.calendar_export import CalendarExport
from llko_desktop.services.compose import Compose
from llko_desktop.services.contact_details import ContactDetails
from llko_desktop.services.export_list import ListExport
from llko_desktop.services.exports import Exports
from llko_desktop.services.family_file import FamilyFiles
from llko_desktop.services.fields import Field
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
from llko_desktop.services.ports import Clock, ExportWriter, ListWriter, PlacementReader, RequestReader, Store
from llko_desktop.services.preferences import Preferences
from llko_desktop.services.procedures import parse_procedure
from llko_desktop.services.profile import Profile
from llko_desktop.services.readings import PLACEMENT_LISTS, Readings
from llko_desktop.services.retention import Retention
from llko_desktop.services.saved_filters import SavedFilters
from llko_desktop.services.spelling import Spelling
from llko_desktop.services.status_guide import StatusGuides
from llko_desktop.services.steps import Steps
from llko_desktop.services.template_check import TemplateChecker
from llko_desktop.services.template_library import TemplateLibrary
from llko_desktop.services.template_preview import TemplatePreview
from llko_desktop.services.template_sets import TemplateSets
from llko_desktop.services.templates import BuiltinTemplates
from llko_desktop.services.triage import Triage
from llko_desktop.services.unfinished import PLACEMENTS, PROFILE, TEMPLATES, Unfinished
from llko_desktop.services.week_document import WeekDocuments

_HOME = ZoneInfo("Europe/Brussels")


def brussels_today() -> date:
    """Give the day it is in Flanders."""
    return datetime.now(_HOME).date()


def clock(fixed: date | None) -> Clock:
    """Give the clock to reckon with: the day asked for on the command line, else today."""
    return (lambda: fixed) if fixed else brussels_today


def built_in_procedure() -> Procedure:
    """Read the procedure that the program ships; `ProcedureError` for a faulty file."""
    name = "procedures/ninove.toml"
    return parse_procedure(resources.read_text(name), name)


def file_reader(procedure: Procedure) -> RequestReader:
    """Give the reader of requests with the vocabulary of headers that the program ships.

    Priority facts are known by the procedure's words for them, in all languages.
    """
    from llko_desktop.exchange.reader import RequestFileReader
    from llko_desktop.exchange.vocabulary import load_vocabulary

    labels = {
        fold_words(words.in_language(language)): code
        for code, words in procedure.priority_facts.items()
        for language in LANGUAGES
    }
    return RequestFileReader(
        lambda: load_vocabulary(resources.read_text("vocabulary/headers.toml")), priority=labels
    )


def placement_reader() -> PlacementReader:
    """Give the reader of lists of children who are placed, with all fields of the same vocabulary."""
    from llko_desktop.exchange.placement_reader import PlacementFileReader
    from llko_desktop.exchange.vocabulary import load_vocabulary

    return PlacementFileReader(
        lambda: load_vocabulary(resources.read_text("vocabulary/headers.toml"), frozenset(Field))
    )


def list_writer() -> ListWriter:
    """Give the writer of workbooks with the titles that the program ships."""
    from llko_desktop.exchange.list_titles import load_titles
    from llko_desktop.exchange.request_sheet import XlsxListWriter

    return XlsxListWriter(load_titles(resources.read_text("vocabulary/list_titles.toml")))


def export_writer() -> ExportWriter:
    """Give the writer of lists in all kinds of files, with the titles that the program ships."""
    from llko_desktop.exchange.list_files import ListFiles
    from llko_desktop.exchange.list_titles import load_titles

    names = ("list_titles", "placement_titles", "history_titles")
    return ListFiles(*(load_titles(resources.read_text(f"vocabulary/{name}.toml")) for name in names))


def build_services(store: Store, procedure: Procedure, today: Clock) -> Services:
    """Put the use cases together over an opened store."""
    from llko_desktop.exchange.calendar_file import IcsWriter
    from llko_desktop.exchange.figure_sheets import FigureSheets
    from llko_desktop.exchange.figures_document import QtFigurePrinter
    from llko_desktop.exchange.info_page_document import QtInfoPageWriter
    from llko_desktop.exchange.letters import QtLetterWriter
    from llko_desktop.exchange.mail_file import EmlWriter
    from llko_desktop.exchange.outbox_document import QtOutboxWriter
    from llko_desktop.exchange.paper_document import QtPaperWriter
    from llko_desktop.exchange.pictures import PillowReader
    from llko_desktop.exchange.spelling import HunspellChecker
    from llko_desktop.exchange.status_guide_document import QtStatusGuideWriter
    from llko_desktop.exchange.week_document import QtWeekWriter

    letters = QtLetterWriter(resources.read_text("templates/letter.html.j2"))
    triage, steps = Triage(store, procedure, today), Steps(store, procedure, today)
    builtin = BuiltinTemplates(resources.read_text)
    templates = TemplateLibrary(store, builtin, lambda: datetime.now(UTC))
    checker = TemplateChecker(procedure, today)
    compose = Compose(store, procedure, today, templates, letters)
    pictures = PictureService(store, PillowReader(), today, lambda: datetime.now(UTC))
    return Services(
        store=store,
        procedure=procedure,
        today=today,
        reader=file_reader(procedure),
        intake=Intake(store, procedure, today),
        readings=Readings(store),
        unfinished=Unfinished(store),
        unfinished_templates=Unfinished(store, forms=TEMPLATES),
        unfinished_profile=Unfinished(store, forms=PROFILE),
        unfinished_placements=Unfinished(store, forms=PLACEMENTS),
        planning=Planning(store, procedure, today),
        placements=PlacementService(store, procedure, today),
        week_documents=WeekDocuments(QtWeekWriter()),
        outbox=OutboxSheet(store, procedure, today),
        outbox_ticks=OutboxTicks(store, today),
        outbox_documents=OutboxDocuments(QtOutboxWriter()),
        placement_reader=placement_reader(),
        placement_import=PlacementImport(store, procedure, today),
        placement_readings=Readings(store, PLACEMENT_LISTS),
        triage=triage,
        steps=steps,
        batch=Batch(store, procedure, today, compose, triage, steps),
        templates=templates,
        compose=compose,
        template_preview=TemplatePreview(store, procedure, today, letters),
        template_checker=checker,
        template_sets=TemplateSets(store, templates, builtin, checker),
        lists=ListExport(store, list_writer()),
        figures=FigureService(store, procedure, today),
        retention=Retention(store, procedure, today),
        figure_files=FigureFiles(FigureSheets()),
        figure_documents=FigureDocuments(QtFigurePrinter()),
        exports=Exports(store, export_writer()),
        calendar=CalendarExport(store, procedure, today, IcsWriter(lambda: datetime.now(UTC))),
        archive=Archive(store, lambda: datetime.now(UTC)),
        families=FamilyFiles(store, today, QtPaperWriter()),
        papers=PaperDocuments(QtPaperWriter()),
        mails=MailDrafts(EmlWriter()),
        preferences=Preferences(store),
        profile=Profile(store, today),
        info_page=InfoPage(store, procedure, today, ContactDetails()),
        pictures=pictures,
        info_page_documents=InfoPageDocuments(pictures, QtInfoPageWriter()),
        info_page_export=InfoPageExport(pictures),
        saved_filters=SavedFilters(store),
        spelling=Spelling(store, HunspellChecker()),
        status_guides=StatusGuides(QtStatusGuideWriter()),
    )
