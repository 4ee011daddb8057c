"""The example: a throw-away encrypted store with invented requests, in the window or without a screen."""

from __future__ import annotations

import secrets
import tempfile
from pathlib import Path

from llko_desktop import resources
from llko_desktop.bootstrap.parts import build_services, file_reader
from llko_desktop.cli.output import Output
from llko_desktop.cli.reading import work_lines
from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.bundle import Services
from llko_desktop.services.example import hang, place_all, play, read_example
from llko_desktop.services.import_report import ImportReport
from llko_desktop.services.ports import Clock
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts


class DemoOpener:
    """Makes the example's store anew; with the program's end it is gone."""

    def __init__(self, procedure: Procedure, today: Clock) -> None:
        self._procedure, self._today = procedure, today
        self._temporary = tempfile.TemporaryDirectory(prefix="llko-demo-", ignore_cleanup_errors=True)
        self.report: ImportReport | None = None

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return Path(self._temporary.name)

    def is_new(self) -> bool:
        """The example never asks how to make its store."""
        return False

    def has_key_store(self) -> bool:
        """The example keeps its key nowhere."""
        return False

    def needs_passphrase(self) -> bool:
        """The example has no passphrase."""
        return False

    def open(self, passphrase: str = "") -> Services:  # noqa: ARG002
        """Make the store with a random key and play the example's past into it."""
        return self.create()

    def create(self, passphrase: str = "") -> Services:  # noqa: ARG002
        """The same as `open`: there is nothing to choose."""
        from llko_desktop.storage.keys import Key
        from llko_desktop.storage.opening import create_store

        example = read_example(resources.read_text("example/example.toml"))
        reader, today = file_reader(self._procedure), self._today()
        files = [reader.read(resources.path(f"example/{name}"), example.day) for name in example.files]
        path = self.folder / f"example-{secrets.token_hex(4)}.db"
        store = create_store(path, Key.raw(secrets.token_bytes(32)))
        self.report = play(example, files, store, self._procedure, today)
        services = build_services(store, self._procedure, self._today)
        hang(example.pictures, services.pictures, resources.path("example"))
        place_all(example, services.placements, today)
        return services

    def use_backup(self, backup: Path) -> None:
        """The example has no backups: it is made anew each time."""

    def close(self) -> None:
        """Remove the store."""
        self._temporary.cleanup()


def without_screen(texts: Texts, today: Clock) -> int:
    """Do the example's job without a window: import, print the worklist, write the proposed replies as PDF.

    Gives the exit code.
    """
    output = Output(as_json=False)
    output.result(None, [reports.no_screen_here()])
    opener = DemoOpener(texts.procedure, today)
    services = opener.open()
    try:
        summary = [reports.import_summary(opener.report)] if opener.report else []
        output.result(None, [*summary, "", *work_lines(services, texts), ""])
        folder = Path(tempfile.mkdtemp(prefix="llko-replies-"))
        output.result(None, [reports.replies_written(_write_replies(services, folder), folder)])
        return 0
    except OSError as error:
        output.say(str(error))
        return 2
    finally:
        services.store.close()
        opener.close()


def _write_replies(services: Services, folder: Path) -> int:
    """Write the reply that is proposed for each request in the worklist; gives how many could be written."""
    written = 0
    asking = (item.reference for item in services.triage.worklist() if item.request)
    for reference in dict.fromkeys(asking):
        view = services.triage.view(reference)
        if view.proposal.purpose is None:
            continue
        request = services.triage.proposed(view)
        reply = services.compose.render_with_gaps(request, view.proposal.purpose)
        services.compose.write_pdf(request, reply, folder / f"{reference}.pdf")
        written += 1
    return written
