"""Reads requests from what a file or a pasted text holds: the one entrance for all of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from llko_desktop.exchange.draft_maker import make_draft
from llko_desktop.exchange.opening import FileOpener
from llko_desktop.exchange.samples import sample_of
from llko_desktop.exchange.source_rows import REQUEST_MARKS
from llko_desktop.exchange.tables import is_recognised
from llko_desktop.services.drafts import ReadFile, RejectedRow, RequestDraft, UnreadableFile
from llko_desktop.services.incoming import Incoming, Reading

AS_IT_SAYS = Reading()


class RequestFileReader(FileOpener):
    """Reads requests of every kind of file (`services.ports.RequestReader`)."""

    marks = REQUEST_MARKS
    sample_of = staticmethod(sample_of)

    def interpret(self, source: Incoming, reading: Reading, today: date) -> ReadFile:
        """Read the rows of a source as requests that had arrived by `today`; other rows are left aside."""
        rows, rules, unclear = self.rules(source, reading, today)
        drafts: list[RequestDraft] = []
        rejected: list[RejectedRow] = []
        for record in rows.records():
            made = make_draft(record, rules)
            if isinstance(made, RequestDraft):
                drafts.append(made)
            else:
                rejected.append(made)
        return ReadFile(source.name, tuple(drafts), tuple(rejected), unclear, rules.order)

    def read(self, path: Path, today: date) -> ReadFile:
        """Read the requests in a file as it says itself: all tables whose header is recognised, or a mail.

        Raises `UnreadableFile` as `open` does, and when no header is recognised.
        """
        sources = [source for source in self.open(path) if is_recognised(source)]
        if not sources:
            raise UnreadableFile(path.name, self.no_header)
        files = [self.interpret(source, AS_IT_SAYS, today) for source in sources]
        return ReadFile(
            path.name,
            tuple(draft for file in files for draft in file.drafts),
            tuple(row for file in files for row in file.rejected),
            any(file.date_order_unclear for file in files),
        )
