"""Proposes what is to lose its personal data, and removes that for good; the counts stay (R13, R15)."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from pathlib import Path

from llko_desktop.domain.anonymous import anonymised, check_named, is_nameless, nameless, renamed
from llko_desktop.domain.messages import InputError, Message, RuleRefusal
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.draft_requests import is_fingerprint
from llko_desktop.services.family_requests import family_of, family_placements
from llko_desktop.services.personal_traces import PersonalTraces
from llko_desktop.services.ports import Clock, Store, StoreError, UnitOfWork, UnknownReference
from llko_desktop.services.retention_reasons import Limit, has_ended, is_placed, stays, waits
from llko_desktop.services.retention_values import (
    DuePlacement,
    DueRequest,
    HeldBack,
    Removed,
    RetentionPreview,
)

_TRACES = "removed_not_wiped"
_log = logging.getLogger(__name__)


class Retention:
    """Works out what is due, by the term of the procedure, a day or a family, and carries it out."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def preview(self, before: date | None = None) -> RetentionPreview:
        """Give what is due: requests closed, and placements ended, as long ago as the procedure keeps them.

        With `before`: those closed or ended before that day. A request waits while something is to be entered
        for it, and for the end of its child's placement, whose name would stay beside it. Raises `InputError`
        for a day to come.
        """
        today, years = self._today(), self._procedure.terms.retention_years
        if before is not None and before > today:
            raise InputError(Message.of("anonymise_before_is_to_come", day=before))
        limit = Limit(before) if before else Limit.of_term(years, today)
        with self._store.read() as work:
            placements = [one for one in work.placements.all() if not is_nameless(one)]
            still_placed = {
                one.reference: one for one in placements if one.reference and not has_ended(one, limit.before)
            }
            requests, held_back = [], []
            for row in work.retention.closed(limit.before):
                if why := waits(row, still_placed.get(row.reference)):
                    held_back.append(HeldBack(row.reference, row.child, why))
                else:
                    reason = limit.closed(row.closed_on)
                    requests.append(DueRequest(row.reference, row.child, row.closed_on, reason))
            gone = [one for one in placements if has_ended(one, limit.before)]
            return self._shown(work, requests, [_due(one, limit.gone) for one in gone], held_back)

    def preview_family(self, reference: str) -> RetentionPreview:
        """Give what would go if a family asked for it: all that is here of the family of a request.

        Requests of one family share a mail address, a phone number or the child. Held back is what is open
        here, is still to be entered, or whose child is placed now. `UnknownReference` when there is no such
        request, `RuleRefusal` for one whose personal data is gone.
        """
        today = self._today()
        with self._store.read() as work:
            asked_for = work.requests.get(reference)
            check_named(asked_for)
            family = family_of(work, asked_for)
            placements = [one for one in family_placements(work, family) if not is_nameless(one)]
            staying = [one for one in placements if not has_ended(one, today)]
            placed = {one.reference: one for one in staying}
            requests, held_back = [], []
            for one in family:
                closed_on = one.progress.final_on
                if why := stays(one, placed.get(one.reference)):
                    held_back.append(HeldBack(one.reference, one.child.name, why))
                elif closed_on is not None:
                    asked = Message.of("family_asked", day=closed_on)
                    requests.append(DueRequest(one.reference, one.child.name, closed_on, asked))
            held_back += [HeldBack("", one.child, is_placed(one)) for one in staying if not one.reference]
            gone = [one for one in placements if has_ended(one, today)]
            return self._shown(work, requests, [_due(one, _asked_placement) for one in gone], held_back)

    def anonymise(self, references: Collection[str], placements: Collection[int] = ()) -> Removed:
        """Remove the personal data of requests and placements for good, in one transaction.

        Placements of the requests go along. What is left of it in the file is wiped then, which takes a
        while; where that cannot be done now, `finish` does it later. Raises `UnknownReference`, or
        `RuleRefusal` with all that stands in the way: nothing was changed.
        """
        today = self._today()
        with self._store.write() as work:
            found = [one for one in _found(work, references) if one.progress.anonymised_on is None]
            mine = _placements(work, found, placements)
            self._check(found, mine, today)
            traces = PersonalTraces(work, found, mine)
            pairs = [(one, anonymised(one, today, _renamed(one))) for one in found]
            for one in mine:
                work.placements.save(nameless(one))
            if pairs:
                work.retention.rewrite(pairs)
            traces.clear([after.reference for _, after in pairs])
            if pairs or mine:
                work.settings.set_value(_TRACES, True)
        return Removed(len(pairs), len(mine), self.finish(), renamed(pairs))

    def finish(self) -> tuple[Message, ...]:
        """Wipe from the file what was removed and can still be found there; gives why that cannot be done."""
        with self._store.read() as work:
            if not work.settings.value(_TRACES, False):
                return ()
        try:
            self._store.wipe()
            with self._store.write() as work:
                work.settings.set_value(_TRACES, False)
        except StoreError as error:
            _log.info("what was removed is not wiped yet: %s", error.messages[0].code)
            return error.messages
        return ()

    def copies(self) -> Sequence[Path]:
        """Give the copies of the store beside it, which hold all that they held before, newest first."""
        return self._store.copies()

    def remove_copies(self, copies: Iterable[Path]) -> None:
        """Remove some of `copies` for good; `StoreError` with the first that cannot be removed."""
        self._store.remove_copies(copies)

    def _shown(
        self,
        work: UnitOfWork,
        requests: Sequence[DueRequest],
        placements: Sequence[DuePlacement],
        held_back: Sequence[HeldBack],
    ) -> RetentionPreview:
        copies = self._store.copies()
        warnings = (Message.of("anonymise_for_good"),) if requests or placements else ()
        of_copies = (Message.of("copies_keep_all"),) if copies else ()
        return RetentionPreview(
            tuple(requests),
            tuple(placements),
            tuple(held_back),
            (*warnings, *of_copies),
            of_copies,
            copies,
            bool(work.settings.value(_TRACES, False)),
        )

    def _check(self, found: Sequence[CareRequest], placements: Sequence[Placement], today: date) -> None:
        """Raise `RuleRefusal` with all that is not done with yet."""
        staying = [one for one in placements if not has_ended(one, today)]
        mine = {one.reference for one in found}
        placed = {one.reference: one for one in staying}
        whys = [why for one in found if (why := stays(one, placed.get(one.reference)))]
        whys += [is_placed(one) for one in staying if one.reference not in mine]
        if whys:
            raise RuleRefusal(*whys)


def _found(work: UnitOfWork, references: Collection[str]) -> Sequence[CareRequest]:
    found = work.requests.find(references, histories=True)
    unknown = set(references) - {one.reference for one in found}
    if unknown:
        raise UnknownReference(Message.of("unknown_reference", reference=min(unknown)))
    return found


def _placements(
    work: UnitOfWork, requests: Sequence[CareRequest], numbers: Collection[int]
) -> Sequence[Placement]:
    """Give placements by their numbers, and those of requests; only those with a name."""
    references, everyone = {one.reference for one in requests}, work.placements.all()
    unknown = set(numbers) - {one.number for one in everyone}
    if unknown:
        raise UnknownReference(Message.of("unknown_placement", number=min(unknown)))
    wanted = set(numbers)
    mine = [one for one in everyone if one.number in wanted or one.reference in references]
    return [one for one in mine if not is_nameless(one)]


def _renamed(request: CareRequest) -> dict[str, str]:
    """Give new references, drawn at random, for those of a request that were worked out from names."""
    known = (request.reference, *request.other_references)
    # They begin with the year, as all of ours do.
    return {one: one[:7] + secrets.token_hex(4).upper() for one in known if is_fingerprint(one)}


def _due(placement: Placement, why: Callable[[date], Message]) -> DuePlacement:
    assert placement.end is not None, "only what ended is due"
    reason = why(placement.end)
    return DuePlacement(placement.number, placement.child, placement.end, reason, placement.reference)


def _asked_placement(last_day: date) -> Message:
    return Message.of("family_asked_placement", day=last_day)
