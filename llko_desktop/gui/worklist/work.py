"""What is to be done, kept by request, so that a change of one request replaces its lines alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from llko_desktop.domain.status import Status
from llko_desktop.domain.worklist import WorkItem, WorkKind, in_order


class Work:
    """The things to do; `len` counts the requests that ask for attention, and the info page where it does."""

    def __init__(self, items: Iterable[WorkItem] = ()) -> None:
        self._of: dict[str, list[WorkItem]] = {}
        for item in items:
            self._of.setdefault(item.reference, []).append(item)

    def __len__(self) -> int:
        return len(self._of)

    @property
    def references(self) -> frozenset[str]:
        """The requests that ask for attention."""
        return frozenset(self._of) - {""}

    @property
    def review(self) -> WorkItem | None:
        """What there is to do about the info page, if anything."""
        return next(iter(self._of.get("", ())), None)

    def replace(self, reference: str, items: Sequence[WorkItem]) -> None:
        """Take over what one request asks for now; nothing where it is done."""
        if items:
            self._of[reference] = list(items)
        else:
            self._of.pop(reference, None)

    def counts(self, references: Collection[str] | None = None) -> Mapping[Status, int]:
        """Count requests by status, all of them or those named."""
        return Counter(
            request.status
            for reference, items in self._of.items()
            if (request := items[0].request) and (references is None or reference in references)
        )

    def lines(
        self, statuses: Collection[Status] = (), references: Collection[str] | None = None
    ) -> tuple[WorkItem, ...]:
        """Give what there is to do in order, of all requests or of those with a status and a name asked for.

        What is to be entered is left out where a line asks to answer the same request (R4).
        """
        shown: list[WorkItem] = []
        for reference, items in self._of.items():
            request = items[0].request
            wanted = not statuses or (request is not None and request.status in statuses)
            if wanted and (references is None or reference in references):
                answering = any(item.kind is WorkKind.ANSWER for item in items)
                shown += [item for item in items if not (answering and item.kind is WorkKind.ENTER)]
        return in_order(shown)
