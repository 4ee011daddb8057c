"""The words of codes and of what happened, as lists that are written out take them."""

from __future__ import annotations

from llko_desktop.domain.history import Event
from llko_desktop.domain.request import CareRequest
from llko_desktop.texts.events import event_text
from llko_desktop.texts.speech import Texts


class SpokenExport(Texts):
    """Speaks as `Texts` does, and tells events too (`services.ports.ExportWords`)."""

    @classmethod
    def of(cls, texts: Texts) -> SpokenExport:
        """Give one that speaks as `texts` does."""
        return cls(texts.language, texts.procedure)

    def event(self, event: Event, request: CareRequest) -> str:
        """Tell an event of a request in one line."""
        return event_text(event, request, self)
