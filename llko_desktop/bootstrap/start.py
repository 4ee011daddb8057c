"""Starts the program as its arguments say: a command, the window, or the example without a screen."""

from __future__ import annotations

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from llko_desktop import log, paths
from llko_desktop.bootstrap.parts import built_in_procedure, clock
from llko_desktop.bootstrap.stores import Opener
from llko_desktop.cli import main as commands
from llko_desktop.cli.arguments import language_asked, parse
from llko_desktop.cli.output import Output
from llko_desktop.domain.messages import DomainError, InputError, Message
from llko_desktop.exchange import picture_limits, sheet_limits, spell_worker
from llko_desktop.texts.language import choose_language, speaking
from llko_desktop.texts.speech import Texts

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run the program; gives the exit code (0 done, 1 refused by a rule, 2 wrong usage or unreadable)."""
    if arguments and arguments[0] in _WORKERS:
        return _WORKERS[arguments[0]](list(arguments[1:]))
    texts = Texts(choose_language(language_asked(arguments)), built_in_procedure())
    try:
        args = parse(arguments)
        if args.command and args.demo:
            raise InputError(Message.of("demo_takes_no_command"))
    except DomainError as error:
        return _in_words(texts, partial(_refuse, error, texts))
    if args.command:
        return _run_command(args, texts)
    return _open(args, texts)


def _read_workbook(arguments: list[str]) -> int:
    from llko_desktop.exchange import sheet_worker

    return sheet_worker.main(arguments)


def _read_pictures(arguments: list[str]) -> int:
    from llko_desktop.exchange import picture_worker

    return picture_worker.main(arguments)


# What the frozen program does in place of Python with a module.
_WORKERS: Mapping[str, Callable[[list[str]], int]] = {
    sheet_limits.WORKER_OPTION: _read_workbook,
    spell_worker.WORKER_OPTION: spell_worker.main,
    picture_limits.WORKER_OPTION: _read_pictures,
}


def _refuse(error: DomainError, texts: Texts) -> int:
    Output(as_json=False).say(commands.error_text(error, texts))
    return commands.exit_code(error)


def _in_words(texts: Texts, run: Callable[[], int], *, draws: bool = False) -> int:
    """Run something without a window; what `draws` pages takes Qt's fonts besides its words."""
    app = QCoreApplication.instance() or (_drawing_application() if draws else QCoreApplication([]))
    with speaking(app, texts.language):
        return run()


def _drawing_application() -> QCoreApplication:
    """Give an application that lays out pages without a screen."""
    from PySide6.QtGui import QGuiApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


def _run_command(args: Namespace, texts: Texts) -> int:
    places = paths.locate(Path(args.data_dir) if args.data_dir else None)
    opener = Opener(places.data, args.database or "", os.environ, texts.procedure, clock(args.today))

    def run() -> int:
        try:
            services = opener.open_or_create()
        except DomainError as error:
            return _refuse(error, texts)
        try:
            code = commands.run(args, services, texts)
            sys.stdout.flush()
            return code
        except BrokenPipeError:
            # Whoever reads the output has seen enough (`| head`); what is left goes nowhere, at the end too.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        finally:
            services.store.close()

    stop_log = _start_log(places.log)
    try:
        return _in_words(texts, run, draws=commands.draws(args))
    finally:
        stop_log()


def _start_log(folder: Path) -> Callable[[], None]:
    """Start the log where it can be written; without one the program works all the same."""
    with suppress(OSError):
        return log.start(folder)
    return lambda: None


def _open(args: Namespace, texts: Texts) -> int:
    """Open the window, on the example or the user's own store; without a screen only the example goes on."""
    from llko_desktop.bootstrap import demo, window
    from llko_desktop.bootstrap.screen import has_screen
    from llko_desktop.system_check import explain_missing_screen_libraries

    if not has_screen(os.environ):
        if args.demo:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            return _in_words(texts, lambda: demo.without_screen(texts, clock(args.today)), draws=True)
        no_screen = InputError(Message.of("no_screen"))
        return _in_words(texts, lambda: _refuse(no_screen, texts))
    missing = explain_missing_screen_libraries(os.environ)
    if missing:
        Output(as_json=False).say(missing)
        return commands.UNUSABLE
    if args.demo:
        return window.run(demo.DemoOpener(texts.procedure, clock(args.today)), texts, example=True)
    places = paths.locate(Path(args.data_dir) if args.data_dir else None)
    stop_log = _start_log(places.log)
    try:
        opener = Opener(places.data, args.database or "", os.environ, texts.procedure, clock(args.today))
        return window.run(opener, texts)
    finally:
        stop_log()
