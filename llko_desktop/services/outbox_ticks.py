"""Ticks actions of the outbox together, drops those that are needless, and takes either back as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain import transitions
from llko_desktop.domain.anonymous import check_named
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.needless import drop_needless, why_needless
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.undo import last_step, without
from llko_desktop.services.ports import Clock, Store, UnitOfWork


@dataclass(frozen=True)
class Ticked:
    """What was noted together: for each request, by its reference, the numbers of its new events.

    In the order in which they were named.
    """

    events: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def references(self) -> tuple[str, ...]:
        """The requests that were written."""
        return tuple(reference for reference, _ in self.events)


class OutboxTicks:
    """Every one of these is one transaction: all of it is written, or nothing."""

    def __init__(self, store: Store, today: Clock) -> None:
        self._store, self._today = store, today

    def enter(self, items: Iterable[int], on: date | None = None) -> Ticked:
        """Tick items, by their numbers in the store, as entered on one day, today unless told (R4).

        Of one request, the older are ticked first. `RuleRefusal` as `transitions.enter_item`, with the
        request that does not allow it named first; `UnknownReference` for a number that there is not.
        """
        today = self._today()
        day = on or today
        with self._store.write() as work:
            numbers: dict[str, set[int]] = {}
            for entry in map(work.outbox.find, dict.fromkeys(items)):
                numbers.setdefault(entry.reference, set()).add(entry.item.number)

            def entered(request: CareRequest) -> CareRequest:
                for number in sorted(numbers[request.reference]):
                    request = transitions.enter_item(request, number, day, today)
                return request

            return _write(work, numbers, entered, tells_which=len(numbers) > 1)

    def drop(self, item: int) -> Ticked:
        """Note that an item need not be entered any more, and others of its request that need not either.

        `RuleRefusal` where it is needed; `UnknownReference` when there is no such item.
        """
        today = self._today()
        with self._store.write() as work:
            entry = work.outbox.find(item)

            def dropped(request: CareRequest) -> CareRequest:
                if why_needless(request.progress, entry.item) is None:
                    raise RuleRefusal(Message.of("item_is_needed"))
                return drop_needless(request, today)

            return _write(work, [entry.reference], dropped)

    def take_back(self, ticked: Ticked) -> None:
        """Take back what was noted together; `RuleRefusal` when something else happened to one since."""
        today = self._today()
        events = dict(ticked.events)

        def taken_back(request: CareRequest) -> CareRequest:
            numbers, last = events[request.reference], last_step(request)
            if last is None or last.numbers[0] != numbers[-1]:
                raise RuleRefusal(Message.of("something_happened_since", reference=request.reference))
            return without(request, numbers, today)

        with self._store.write() as work:
            _write(work, events, taken_back)


def _write(
    work: UnitOfWork,
    references: Iterable[str],
    change: Callable[[CareRequest], CareRequest],
    *,
    tells_which: bool = False,
) -> Ticked:
    """Change requests and write them; `tells_which` says in a refusal which of them does not allow it."""
    changed: list[tuple[CareRequest, str]] = []
    events: dict[str, tuple[int, ...]] = dict.fromkeys(references, ())
    for request in work.requests.find(events, histories=True):
        check_named(request)
        try:
            after = change(request)
        except RuleRefusal as refusal:
            if not tells_which:
                raise
            named = Message.of("not_all_entered", reference=request.reference)
            raise RuleRefusal(named, *refusal.messages) from refusal
        changed.append((after, request.reference))
        events[request.reference] = tuple(range(len(request.history) + 1, len(after.history) + 1))
    work.requests.save_all(changed)
    return Ticked(tuple(events.items()))
