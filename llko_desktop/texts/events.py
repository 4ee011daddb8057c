"""Tells each event of a history in one line."""

from __future__ import annotations

from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.history import (
    ActionDropped,
    ActionEntered,
    Anonymised,
    AppointmentDropped,
    AppointmentMade,
    CameInAgain,
    Event,
    FactsChanged,
    NotesChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    Received,
    ReplyWritten,
    Snoozed,
    StatusCorrected,
    StatusSet,
    StepUndone,
    ToldApart,
)
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import ImportBatch
from llko_desktop.texts import reports
from llko_desktop.texts.fact_words import fact_words
from llko_desktop.texts.intake_reports import files_named, home_day
from llko_desktop.texts.speech import Texts


def arrival_text(event: Received, batch: ImportBatch, texts: Texts) -> str:
    """Say how a request came in, with the import that brought it and the files of that."""
    day = texts.day(home_day(batch.at))
    if not batch.files:
        words = QCoreApplication.translate("Events", "import of {day}")
        return f"{_text(event, texts)} · {words.format(day=day)}"
    words = QCoreApplication.translate("Events", "import of {day}: {files}")
    words = words.format(day=day, files=files_named(batch))
    return f"{_text(event, texts)} · {words}"


def event_text(event: Event, request: CareRequest, texts: Texts) -> str:
    """Give what happened, in words; `request` tells which action was ticked, and which step taken back."""
    if isinstance(event, ActionEntered):
        return _entered(event, request, texts)
    if isinstance(event, ActionDropped):
        return _dropped(event, request, texts)
    if isinstance(event, StepUndone):
        return _undone(event, request, texts)
    return _text(event, texts)


def _entered(event: ActionEntered, request: CareRequest, texts: Texts) -> str:
    item = request.progress.item(event.item)
    if item is None or item.action is OutboxAction.REGISTER:
        return QCoreApplication.translate("Events", "registered on Opvang.Vlaanderen")
    if item.action is OutboxAction.NEW_OFFER:
        return QCoreApplication.translate("Events", "new offer entered on Opvang.Vlaanderen")
    text = QCoreApplication.translate("Events", "“{status}” entered on Opvang.Vlaanderen")
    if item.action is OutboxAction.CORRECT_STATUS:
        text = QCoreApplication.translate("Events", "corrected to “{status}” on Opvang.Vlaanderen")
    return text.format(status=texts.status(item.status) if item.status else "")


def _dropped(event: ActionDropped, request: CareRequest, texts: Texts) -> str:
    item = request.progress.item(event.item)
    if item is None or item.status is None:
        return QCoreApplication.translate("Events", "need not be registered on Opvang.Vlaanderen any more")
    text = QCoreApplication.translate("Events", "“{status}” need not be entered any more")
    return text.format(status=texts.status(item.status))


def _undone(event: StepUndone, request: CareRequest, texts: Texts) -> str:
    step = request.history[event.numbers[0] - 1]
    words = QCoreApplication.translate("Events", "taken back: {what}")
    return words.format(what=event_text(step, request, texts))


@singledispatch
def _text(event: Event, texts: Texts) -> str:
    raise TypeError(f"no words for {event!r}")


@_text.register
def _(event: Received, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "received {source}")
    return text.format(source=reports.source(event.source, texts))


@_text.register
def _(event: StatusSet, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "status: {status}")
    return text.format(status=texts.status(event.status)) + _details(event, texts)


@_text.register
def _(event: StatusCorrected, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "status corrected: {status}")
    return text.format(status=texts.status(event.status)) + _details(event, texts)


def _details(event: StatusSet | StatusCorrected, texts: Texts) -> str:
    parts = _offered(event.offer, texts) if event.offer else []
    if event.no_alternative:
        parts.append(QCoreApplication.translate("Events", "no alternative"))
    if event.plan:
        parts.append(texts.plan(event.plan))
    if event.contract_signed:
        parts.append(QCoreApplication.translate("Events", "contract signed"))
    if event.reason:
        parts.append(texts.reason(event.reason))
    if event.note:
        parts.append(event.note)
    return "".join(f" · {part}" for part in parts)


def _offered(offer: Offer, texts: Texts) -> list[str]:
    """Say what was offered, and by when the parents were to reply."""
    parts = [texts.plan(offer.plan)]
    if offer.reply_by:
        reply_by = QCoreApplication.translate("Events", "reply by {day}")
        parts.append(reply_by.format(day=texts.day(offer.reply_by)))
    return parts


@_text.register
def _(event: OfferRenewed, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "new offer: {plan}")
    return text.format(plan=" · ".join(_offered(event.offer, texts)))


@_text.register
def _(event: ReplyWritten, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "reply written: {template}")
    return text.format(template=texts.label(Purpose(event.was_for)))


@_text.register
def _(event: ParentContact, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "the parents reacted")
    return f"{text} · {event.note}" if event.note else text


@_text.register
def _(event: NoticeSent, texts: Texts) -> str:
    return QCoreApplication.translate("Events", "closing notice sent")


@_text.register
def _(event: CameInAgain, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "came in again as {reference}")
    return text.format(reference=event.reference)


@_text.register
def _(event: ToldApart, texts: Texts) -> str:
    if not event.others:
        return QCoreApplication.translate("Events", "looked at: not the same as another request")
    text = QCoreApplication.translate("Events", "looked at: not the same as {references}")
    return text.format(references=", ".join(event.others))


@_text.register
def _(event: FactsChanged, texts: Texts) -> str:
    parts = [_change(*change, texts) for change in event.changes]
    if event.batch is not None:
        parts.append(QCoreApplication.translate("Events", "from an import"))
    return " · ".join(parts)


def _change(field: str, before: str, after: str, texts: Texts) -> str:
    if not before and not after:
        text = QCoreApplication.translate("Events", "{field} changed")
    elif not before:
        text = QCoreApplication.translate("Events", "{field} filled in: {after}")
    elif not after:
        text = QCoreApplication.translate("Events", "{field} removed (it was {before})")
    else:
        text = QCoreApplication.translate("Events", "{field} changed: {after} (it was {before})")
    key = FactKey(field)
    values = {"before": fact_words(key, before, texts), "after": fact_words(key, after, texts)}
    return text.format(field=texts.field(field), **values)


@_text.register
def _(event: Snoozed, texts: Texts) -> str:
    if not event.reason:
        text = QCoreApplication.translate("Events", "follow-up put off until {day}")
        return text.format(day=texts.day(event.until))
    text = QCoreApplication.translate("Events", "follow-up put off until {day}: {reason}")
    return text.format(day=texts.day(event.until), reason=event.reason)


@_text.register
def _(event: AppointmentMade, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "appointment: {moment}")
    return text.format(moment=texts.moment(event.appointment.day, event.appointment.at))


@_text.register
def _(event: AppointmentDropped, texts: Texts) -> str:
    return QCoreApplication.translate("Events", "appointment called off")


@_text.register
def _(event: Anonymised, texts: Texts) -> str:
    return QCoreApplication.translate("Events", "personal data removed")


@_text.register
def _(event: NotesChanged, texts: Texts) -> str:
    return QCoreApplication.translate("Events", "own notes changed")
