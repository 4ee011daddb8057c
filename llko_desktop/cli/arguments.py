"""The commands and options of the command line, and nothing of what they do."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TypeAlias

from llko_desktop import __version__
from llko_desktop.cli.date_order import add_date_order
from llko_desktop.cli.exports import add_exports
from llko_desktop.cli.planning_arguments import add_planning
from llko_desktop.cli.profile_arguments import add_profile
from llko_desktop.cli.statuses import add_statuses
from llko_desktop.cli.values import read_day, read_plan, read_time
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.status import CancelReason, Source, Status

_FLAGS = {"--json", "--correct", "--contract", "--no-alternative", "--dry-run", "--update", "--clear"}
_FLAGS |= {"--overbook", "--yes", "--delete-backups", "--replace"}
_STDOUT = "--stdout"
_TEMPLATE = "what the reply is for ({}), or the key of a template of your own".format(", ".join(Purpose))

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def build_parser() -> argparse.ArgumentParser:
    """Give the parser of the whole command line; without a command it opens the window."""
    parser = argparse.ArgumentParser(
        prog="llko-desktop",
        description="Answer childcare requests from Opvang.Vlaanderen in time, offline. "
        "Without a command the window opens.",
        epilog="Set LLKO_DESKTOP_PASSPHRASE to unlock or create the store with a passphrase, "
        "without a key store.",
    )
    parser.add_argument("--version", action="version", version=f"llko-desktop {__version__}")
    parser.add_argument(
        "--data-dir", metavar="DIR", help="folder of the store (default: the user's data folder)"
    )
    parser.add_argument("--database", metavar="URL", help="a shared store: postgresql+psycopg://…")
    parser.add_argument("--today", type=read_day, metavar="YYYY-MM-DD", help="reckon with this day as today")
    parser.add_argument("--lang", choices=("nl", "fr", "en"), help="language of messages and window")
    parser.add_argument("--demo", action="store_true", help="a throw-away store with example data")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_intake(commands)
    _add_reading(commands)
    _add_steps(commands)
    return parser


def _command(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument("--json", action="store_true", help="print one JSON document")
    return command


def _add_intake(commands: Commands) -> None:
    take = _command(commands, "import", "take requests in from spreadsheets, CSV files and mails")
    take.add_argument("files", nargs="+", metavar="FILE")
    take.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    take.add_argument("--update", action="store_true", help="change known requests that the files tell anew")
    add_date_order(take)
    add = _command(commands, "add", "take in one request told by phone, at the door or by mail")
    add.add_argument("--child", default="", metavar="NAME", required=True)
    add.add_argument("--received", type=read_day, metavar="DATE", required=True)
    add.add_argument("--source", choices=[source.value for source in Source], required=True)
    add.add_argument("--start", type=read_day, metavar="DATE")
    add.add_argument("--end", type=read_day, metavar="DATE")
    add.add_argument("--plan", type=read_plan, default="", metavar='"ma 08:00-17:00, …"')
    add.add_argument("--reference", default="", metavar="REF", help="number on the platform, if it has one")
    add.add_argument("--born", type=read_day, metavar="DATE", help="birth date")
    add.add_argument("--expected", type=read_day, metavar="DATE", help="expected date of birth")
    for name in ("parent", "email", "phone", "language", "residence"):
        add.add_argument(f"--{name}", default="")
    for name in ("parent", "email", "phone"):
        add.add_argument(f"--{name}2", default="", metavar=name.upper(), help="of the second parent")
    add.add_argument("--child-code", default="", metavar="CODE", help="the code an income tariff goes by")
    add.add_argument("--siblings", default="", metavar="TEXT", help="brothers and sisters")
    add.add_argument("--remarks", default="", metavar="TEXT")
    _command(commands, "imports", "list what was imported when")
    undo = _command(commands, "undo-import", "take an import back, while nothing was done with its requests")
    undo.add_argument("batch", type=int, metavar="BATCH")


def _add_reading(commands: Commands) -> None:
    listing = _command(commands, "list", "list requests")
    listing.add_argument("--search", default="", metavar="TEXT")
    listing.add_argument("--status", choices=[status.value for status in Status], metavar="CODE")
    listing.add_argument("--xlsx", metavar="FILE", help="write them with all they tell to a workbook")
    show = _command(commands, "show", "show one request")
    show.add_argument("reference", metavar="REF")
    show.add_argument("--pdf", metavar="FILE", help="write everything that is kept of it to a PDF")
    work = _command(commands, "worklist", "list what is to be done today")
    work.add_argument("--pdf", metavar="FILE", help="write it to a PDF, with boxes to tick")
    outbox = _command(commands, "outbox", "list what is still to be entered on the platform")
    outbox.add_argument("--pdf", metavar="FILE", help="write it as a sheet to tick by hand")
    for command in (show, work, outbox):
        command.add_argument("--replace", action="store_true", help="write over a file that is there")
    figures = _command(commands, "figures", "count a period: your own count, beside the period before")
    figures.add_argument("--from", dest="first", type=read_day, metavar="DATE", required=True)
    figures.add_argument("--to", dest="last", type=read_day, metavar="DATE", required=True)
    target = figures.add_mutually_exclusive_group()
    for kind in ("xlsx", "csv", "pdf"):
        target.add_argument(f"--{kind}", metavar="FILE", help="write it to a file")
    _add_retention(commands)
    _add_templates(commands)
    add_exports(partial(_command, commands))
    add_statuses(partial(_command, commands))
    _command(commands, "check", "look the store over for damage")


def _add_retention(commands: Commands) -> None:
    remove = _command(
        commands, "anonymise", "show whose personal data is kept too long; with --yes, remove it for good"
    )
    which = remove.add_mutually_exclusive_group()
    which.add_argument(
        "--before", type=read_day, metavar="DATE", help="what was closed before a day (default: the term)"
    )
    which.add_argument("--reference", metavar="REF", help="the family of a request, as it asked for it")
    how = remove.add_mutually_exclusive_group()
    how.add_argument("--dry-run", action="store_true", help="only show it, as without --yes")
    how.add_argument("--yes", action="store_true", help="remove it; this cannot be undone")
    remove.add_argument(
        "--delete-backups", action="store_true", help="remove the backups too, which still hold it all"
    )


def _add_templates(commands: Commands) -> None:
    templates = _command(commands, "templates", "list the reply templates, or share them as a file")
    sharing = templates.add_mutually_exclusive_group()
    sharing.add_argument("--export", metavar="FILE", help="write those of your own to a file")
    sharing.add_argument("--import", dest="import_file", metavar="FILE", help="take in those of a file")
    templates.add_argument("--dry-run", action="store_true", help="say what would come in, write nothing")
    check = _command(commands, "template-check", "look a set of templates or the text of one over")
    check.add_argument("file", metavar="FILE", help="a shared set, or a text that begins with “Subject: …”")
    check.add_argument("--purpose", choices=[p.value for p in Purpose], metavar="CODE", help="of a text")
    check.add_argument("--language", choices=("nl", "fr", "en"), default="", help="of a text")


def _add_steps(commands: Commands) -> None:
    step = _command(commands, "set-status", "set or correct the status of a request")
    step.add_argument("reference", metavar="REF")
    step.add_argument("status", choices=[status.value for status in Status], metavar="CODE")
    _add_offer(step)
    step.add_argument("--no-alternative", action="store_true")
    step.add_argument("--reason", choices=[reason.value for reason in CancelReason], metavar="CODE")
    step.add_argument("--contract", action="store_true", help="the contract is signed")
    step.add_argument("--note", default="", metavar="TEXT")
    step.add_argument("--correct", action="store_true", help="correct a wrong final status; --note says why")
    offer = _command(commands, "offer", "replace the running offer by a new one")
    offer.add_argument("reference", metavar="REF")
    _add_offer(offer)
    reply = _command(commands, "reply", "write a reply from a template and keep it")
    reply.add_argument("reference", metavar="REF")
    reply.add_argument("--template", required=True, metavar="KEY", help=_TEMPLATE)
    reply.add_argument("--language", choices=("nl", "fr", "en"), default="")
    target = reply.add_mutually_exclusive_group()
    for kind in ("pdf", "html", "text"):
        target.add_argument(f"--{kind}", metavar="FILE")
    target.add_argument(_STDOUT, action="store_true", help="print the text (the default); - for short")
    contact = _command(
        commands, "contact", "note a reaction of the parents, or that the closing notice was sent"
    )
    contact.add_argument("reference", metavar="REF")
    contact.add_argument("--kind", choices=("parent", "notice"), required=True)
    contact.add_argument("--on", type=read_day, metavar="DATE")
    visit = _command(commands, "appointment", "note a visit that was agreed on, or that it was called off")
    visit.add_argument("reference", metavar="REF")
    visit.add_argument("--on", type=read_day, metavar="DATE")
    visit.add_argument("--at", type=read_time, metavar="HH:MM")
    visit.add_argument("--clear", action="store_true", help="it was called off")
    add_planning(partial(_command, commands))
    add_profile(
        _command(commands, "provider", "show or change the details that letters and the info page tell"),
        _command(commands, "infopage", "show what the info page still lacks and how complete it is"),
    )
    entered = _command(commands, "entered", "tick actions as entered on the platform, all of them or none")
    entered.add_argument("items", type=int, nargs="+", metavar="ITEM")
    entered.add_argument("--on", type=read_day, metavar="DATE")


def _add_offer(command: argparse.ArgumentParser) -> None:
    command.add_argument("--offer", type=read_plan, metavar='"ma 08:00-17:00, …"', help="days and hours")
    command.add_argument("--start", type=read_day, metavar="DATE")
    command.add_argument("--end", type=read_day, metavar="DATE", help="last day (default: as asked)")
    command.add_argument("--reply-by", type=read_day, metavar="DATE")
    command.add_argument("--overbook", action="store_true", help="even with more children than places")


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line; ends the program with exit code 2 for wrong usage, as argparse does.

    Raises `InputError` for a day or a plan that cannot be read.
    """
    words = sys.argv[1:] if arguments is None else arguments
    return build_parser().parse_args(list(_spelled_out(words)))


def _spelled_out(words: Sequence[str]) -> Iterator[str]:
    """Give the words with a lone `-`, which argparse takes for a value, as the option that it stands for."""
    before = ""
    for word in words:
        is_value = before.startswith("--") and before not in _FLAGS
        yield _STDOUT if word == "-" and not is_value else word
        before = word


def language_asked(arguments: Sequence[str]) -> str:
    """Give the language that the arguments ask for, before they are read as a whole; empty without one."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    early.add_argument("--lang", default="")
    try:
        return str(early.parse_known_args(arguments)[0].lang)
    except argparse.ArgumentError:
        return ""
