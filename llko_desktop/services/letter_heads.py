"""Puts around a reply what makes it a letter: who writes, to whom, where and when."""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.pictures import PictureKind
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import UnitOfWork
from llko_desktop.services.replies import Letter, RenderedReply
from llko_desktop.services.reply_words import date_text


def logo_of(work: UnitOfWork) -> bytes | None:
    """Give the provider's logo as a JPEG, where there is one."""
    logo = next((picture for picture in work.pictures.all() if picture.kind is PictureKind.LOGO), None)
    return work.pictures.jpeg(logo.number) if logo else None


def letter_of(
    reply: RenderedReply, request: CareRequest, provider: Provider, today: date, logo: bytes | None
) -> Letter:
    """Lay a reply out as a letter from the provider to the parents, dated `today`, with a logo or without."""
    contact = request.family_contact
    place = f"{provider.municipality}, " if provider.municipality else ""
    sender = (provider.name, provider.street, f"{provider.postcode} {provider.municipality}".strip())
    return Letter(
        reply=reply,
        sender_lines=tuple(line for line in (*sender, provider.phone, provider.email) if line),
        recipient_lines=tuple(parent.name for parent in request.parents if parent.name) or (contact.email,),
        date_line=place + date_text(today, reply.language),
        reference_line=request.reference,
        logo=logo,
        author=provider.name,
    )
