"""Tells each event of a history in one line."""

from __future__ import annotations

from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.history import (
    ActionEntered,
    Event,
    FactsChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    Received,
    ReplyWritten,
    StatusCorrected,
    StatusSet,
)
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import CareRequest
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts


def event_text(event: Event, request: CareRequest, texts: Texts) -> str:
    """Give what happened, in words; `request` tells which action an `ActionEntered` ticked."""
    if isinstance(event, ActionEntered):
        return _entered(event, request, texts)
    return _text(event, texts)


def _entered(event: ActionEntered, request: CareRequest, texts: Texts) -> str:
    item = request.progress.item(event.item)
    action = reports.action(item, texts) if item else str(event.item)
    return QCoreApplication.translate("Events", "entered: {action}").format(action=action)


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
    parts = []
    if event.offer:
        parts.append(texts.plan(event.offer.plan))
    if event.plan:
        parts.append(texts.plan(event.plan))
    if event.reason:
        parts.append(texts.reason(event.reason))
    if event.note:
        parts.append(event.note)
    return "".join(f" · {part}" for part in parts)


@_text.register
def _(event: OfferRenewed, texts: Texts) -> str:
    return QCoreApplication.translate("Events", "new offer: {plan}").format(plan=texts.plan(event.offer.plan))


@_text.register
def _(event: ReplyWritten, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "reply written: {template}")
    return text.format(template=texts.label(Purpose(event.template)))


@_text.register
def _(event: ParentContact, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "the parents reacted")
    return f"{text} · {event.note}" if event.note else text


@_text.register
def _(event: NoticeSent, texts: Texts) -> str:
    return QCoreApplication.translate("Events", "closing notice sent")


@_text.register
def _(event: FactsChanged, texts: Texts) -> str:
    text = QCoreApplication.translate("Events", "changed: {fields}")
    return text.format(fields=", ".join(texts.field(field) for field, _before, _after in event.changes))
