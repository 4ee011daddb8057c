"""Runs one command on an opened store and turns refusals and errors into messages and exit codes."""

from __future__ import annotations

import logging
from argparse import Namespace
from collections.abc import Callable

from llko_desktop.cli import (
    exports,
    figures,
    intake,
    planning,
    profile,
    reading,
    retention,
    statuses,
    steps,
    templates,
)
from llko_desktop.cli.output import Output
from llko_desktop.domain.messages import DomainError, RuleRefusal
from llko_desktop.services.bundle import Services
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.ports import StaleWrite
from llko_desktop.texts.speech import Texts

Command = Callable[[Namespace, Services, Texts, Output], int]

COMMANDS: dict[str, Command] = {
    "import": intake.import_files,
    "add": intake.add,
    "imports": intake.imports,
    "undo-import": intake.undo_import,
    "list": reading.list_requests,
    "show": reading.show,
    "worklist": reading.worklist,
    "set-status": steps.set_status,
    "offer": steps.offer,
    "reply": steps.reply,
    "contact": steps.contact,
    "appointment": steps.appointment,
    "provider": profile.provider,
    "infopage": profile.info_page,
    "fit": planning.fit,
    "place": planning.place,
    "placements": planning.placements,
    "close-days": planning.close_days,
    "capacity": planning.capacity,
    "figures": figures.figures,
    "anonymise": retention.anonymise,
    "outbox": reading.outbox,
    "entered": steps.entered,
    "templates": templates.templates,
    "template-check": templates.check_file,
    "export": exports.export,
    "restore": exports.restore,
    "statuses": statuses.statuses,
    "check": reading.check,
}

# Those that lay out pages whatever is asked, for which Qt needs its fonts.
DRAWING = frozenset({"reply", "infopage", "export"})

DONE, REFUSED, UNUSABLE = 0, 1, 2
_log = logging.getLogger(__name__)


def draws(args: Namespace) -> bool:
    """Say whether a command lays out pages."""
    return args.command in DRAWING or bool(getattr(args, "pdf", None))


def exit_code(error: DomainError | UnreadableFile) -> int:
    """Give 1 for what a rule refuses, 2 for wrong or unreadable input and for a store that cannot be used."""
    return REFUSED if isinstance(error, RuleRefusal | StaleWrite) else UNUSABLE


def error_text(error: DomainError | UnreadableFile, texts: Texts) -> str:
    """Give the words for an error that the user can meet."""
    if isinstance(error, UnreadableFile):
        return f"{error.file}: {texts.message(error.message)}"
    return texts.messages(error.messages)


def run(args: Namespace, services: Services, texts: Texts) -> int:
    """Run the command that `args` names; gives its exit code."""
    out = Output(args.json)
    try:
        return COMMANDS[args.command](args, services, texts, out)
    except (DomainError, UnreadableFile) as error:
        _log.info("command %s refused: %s", args.command, type(error).__name__)
        out.say(error_text(error, texts))
        return exit_code(error)
