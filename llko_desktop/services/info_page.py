"""The info page with its checklist, and when the user looked it over on the platform (R14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.info_checks import ContactCheck, checklist
from llko_desktop.domain.info_page import Checklist, Reviewed, ReviewState
from llko_desktop.domain.info_review import review_state, reviewed
from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Picture
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.services.ports import Clock, StaleWrite, Store, UnitOfWork
from llko_desktop.services.profile import changed_on


@dataclass(frozen=True)
class InfoPageView:
    """Everything about the info page on one day; of the pictures, the logo comes first."""

    provider: Provider
    pictures: tuple[Picture, ...]
    checklist: Checklist
    review: ReviewState


@dataclass(frozen=True)
class NotedReview:
    """A review as it was noted, and what stood there before it."""

    before: Reviewed | None
    now: Reviewed


class InfoPage:
    """Reads the info page, and notes that it was looked over."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock, contact: ContactCheck) -> None:
        self._store, self._procedure, self._today, self._contact = store, procedure, today, contact

    def view(self) -> InfoPageView:
        """Read the page with all that is said about it today."""
        today = self._today()
        with self._store.read() as work:
            provider, pictures = work.settings.provider(), work.pictures.all()
            state = review_of(work, self._procedure, today)
        checked = checklist(provider, pictures, self._procedure, today, self._contact)
        return InfoPageView(provider, tuple(pictures), checked, state)

    def mark_reviewed(self, on: date) -> NotedReview:
        """Note that the page was looked over on the platform, with what it held on that day.

        Gives what `unmark` takes. Raises `InputError` for a day to come.
        """
        with self._store.write() as work:
            before = work.settings.reviewed()
            provider, pictures = work.settings.provider(), work.pictures.all()
            now = reviewed(on, provider, pictures, changed_on(work), before, self._today())
            work.settings.save_reviewed(now)
        return NotedReview(before, now)

    def unmark(self, noted: NotedReview) -> None:
        """Put back what was noted before a review. Raises `StaleWrite` where another was noted after it."""
        with self._store.write() as work:
            if work.settings.reviewed() != noted.now:
                raise StaleWrite(Message.of("review_stale"))
            work.settings.save_reviewed(noted.before)


def review_of(work: UnitOfWork, procedure: Procedure, today: date) -> ReviewState:
    """Read how the page on the platform stands to what is kept here (R14)."""
    last, provider = work.settings.reviewed(), work.settings.provider()
    return review_state(last, provider, work.pictures.all(), changed_on(work), procedure, today)
