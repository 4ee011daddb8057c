"""What stands in the calendar that goes out: titles of deadlines and visits, and what is told with them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from llko_desktop.domain.deadlines import Deadline, DeadlineKind
from llko_desktop.domain.request import CareRequest
from llko_desktop.texts.speech import Texts

_TITLES: dict[DeadlineKind, Any] = {
    DeadlineKind.ANSWER: QT_TRANSLATE_NOOP("Calendar", "Last day to answer: {child}"),
    DeadlineKind.REPLY_BY: QT_TRANSLATE_NOOP("Calendar", "Last day for the parents to reply: {child}"),
    DeadlineKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Calendar", "Follow up: {child}"),
    DeadlineKind.CLOSE: QT_TRANSLATE_NOOP("Calendar", "May be closed from today: {child}"),
}


class SpokenCalendar:
    """Speaks for one procedure in one language (`services.ports.CalendarWords`)."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    @property
    def name(self) -> str:
        """What the calendar is called."""
        return QCoreApplication.translate("Calendar", "Care requests")

    def deadline(self, deadline: Deadline, request: CareRequest) -> tuple[str, str]:
        """Give the title of a deadline, and its request and clause."""
        title = QCoreApplication.translate("Calendar", _TITLES[deadline.kind])
        told = (request.reference, self._texts.clause(deadline.rule))
        return title.format(child=_called(request)), "\n".join(told)

    def visit(self, request: CareRequest) -> tuple[str, str]:
        """Give the title of a visit, and whom to call about it."""
        title = QCoreApplication.translate("Calendar", "Visit: {child}")
        parent = request.family_contact
        told = (request.reference, parent.name, parent.phone, parent.email)
        return title.format(child=_called(request)), "\n".join(filter(None, told))

    def dropped(self) -> str:
        """Give the title of what does not hold any more."""
        return QCoreApplication.translate("Calendar", "Does not hold any more")


def _called(request: CareRequest) -> str:
    return request.child.name or request.family_contact.name or request.reference
