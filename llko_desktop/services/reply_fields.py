"""Fills the fields of the catalogue for one request: plain texts, lists and truths, nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from llko_desktop.domain.appointment import coming
from llko_desktop.domain.deadlines import answer_deadline, notice_has_run_out
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.flags import flags as domain_flags
from llko_desktop.domain.folding import fold
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.procedure import HelpContact, Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.status import CancelReason
from llko_desktop.domain.transitions import planned
from llko_desktop.services.reply_catalogue import BY_NAME
from llko_desktop.services.reply_missing import missing_items
from llko_desktop.services.reply_people import one_line, people_values
from llko_desktop.services.reply_provider import provider_values, ways_text
from llko_desktop.services.reply_words import (
    date_text,
    letter_language,
    list_text,
    moment_text,
    term_text,
    week_parts,
    week_text,
)

FieldValue = str | bool | list[str]

_BECAUSE: Mapping[str, Mapping[CancelReason, str]] = {
    "nl": {
        CancelReason.NO_REACTION: "omdat we geen reactie meer kregen op onze berichten",
        CancelReason.WITHDRAWN: "omdat jullie de aanvraag zelf hebben ingetrokken",
        CancelReason.DECLINED: "omdat jullie niet op ons voorstel ingaan",
        CancelReason.DUPLICATE: "omdat we dezelfde aanvraag twee keer kregen",
        CancelReason.UNREACHABLE: "omdat we jullie niet konden bereiken",
    },
    "fr": {
        CancelReason.NO_REACTION: "car nous n’avons plus reçu de réaction à nos messages",
        CancelReason.WITHDRAWN: "car vous avez vous-mêmes retiré la demande",
        CancelReason.DECLINED: "car vous n’avez pas retenu notre proposition",
        CancelReason.DUPLICATE: "car nous avons reçu deux fois la même demande",
        CancelReason.UNREACHABLE: "car nous n’avons pas réussi à vous joindre",
    },
    "en": {
        CancelReason.NO_REACTION: "because we no longer received any reaction to our messages",
        CancelReason.WITHDRAWN: "because you withdrew the request yourselves",
        CancelReason.DECLINED: "because you did not take up our offer",
        CancelReason.DUPLICATE: "because we received the same request twice",
        CancelReason.UNREACHABLE: "because we were unable to reach you",
    },
}

# A reply goes out through the platform, which brings the parents' answer back as well.
_STAND_INS: Mapping[str, Mapping[str, str]] = {
    "nl": {"provider_contact": "Opvang.Vlaanderen", "signature": "De kinderopvang"},
    "fr": {"provider_contact": "Opvang.Vlaanderen", "signature": "Le lieu d’accueil"},
    "en": {"provider_contact": "Opvang.Vlaanderen", "signature": "The childcare"},
}


def field_values(
    request: CareRequest,
    provider: Provider,
    procedure: Procedure,
    today: date,
    language: str,
    *,
    offer: Offer | None = None,
    flags: Iterable[Flag] | None = None,
    first_start: date | None = None,
) -> dict[str, FieldValue]:
    """Give the fields that have a value for this request, by name; a field without one is left out.

    `offer` is the one to write about, the request's present offer where none is given; `flags` say what to
    ask the parents, what the rules find on `today` where none are given (R12). `first_start` is the first day
    from which on the planning has room for the whole plan, where it is known; what an offer names goes before
    it. Other languages become Dutch.
    """
    language = letter_language(language)
    found = domain_flags(request, today) if flags is None else flags
    values: dict[str, FieldValue] = {
        **people_values(request, today, language),
        **provider_values(provider, today, language),
        **_help(procedure, language),
        **_request(request, procedure, today, language),
        **_offer(request.plan, offer or request.progress.offer, language),
        "missing": missing_items(request, found, today, language),
    }
    asked = request.plan.start
    if first_start and asked and first_start > asked and not values.get("first_start"):
        values["first_start"] = date_text(first_start, language)
    return {name: values[name] for name in BY_NAME if values.get(name) not in (None, "", [])}


def stand_ins(language: str) -> dict[str, FieldValue]:
    """Give general words, by field, for details that the provider has not filled in."""
    return dict(_STAND_INS[letter_language(language)])


def _day(day: date | None, language: str) -> str:
    return date_text(day, language) if day else ""


def _help(procedure: Procedure, language: str) -> dict[str, FieldValue]:
    """The platform is the contact that bears its address's name; the local office is the first other one."""
    address = procedure.platform_url.split("://")[-1].rstrip("/")
    name = fold(address.removeprefix("www."))
    platform = [contact for contact in procedure.contacts if name in fold(f"{contact.name} {contact.email}")]
    nobody = HelpContact("", "", "", procedure.title)
    helpdesk = next(iter(platform), nobody)
    office = next((contact for contact in procedure.contacts if contact not in platform), nobody)
    return {
        "platform_url": address,
        "platform_phone": helpdesk.phone,
        "platform_email": helpdesk.email,
        "office_name": office.name,
        "office_contact": ways_text(office.phone, office.email, language),
    }


def _request(request: CareRequest, procedure: Procedure, today: date, language: str) -> dict[str, FieldValue]:
    progress, terms = request.progress, procedure.terms
    answer = answer_deadline(progress, procedure)
    agreed = progress.final_plan or planned(request)
    reason = progress.reason
    if reason is None and notice_has_run_out(progress, today, procedure):
        reason = CancelReason.NO_REACTION
    visit = coming(request, today)
    return {
        "birth_date": _day(request.child.birth_date, language),
        "appointment": moment_text(visit.day, visit.at, language) if visit else "",
        "unborn": request.child.is_unborn(today),
        "expected_date": _day(request.child.expected_date, language),
        "reference": one_line(request.reference),
        "received": _day(request.received, language),
        "answer_by": _day(answer.due if answer and answer.due >= today else None, language),
        "answer_term": term_text(terms.answer_days, language),
        "requested_plan": week_text(request.plan.schedule, language),
        "requested_start": _day(request.plan.start, language),
        "requested_end": _day(request.plan.end, language),
        "closing_date": _day(today + timedelta(days=terms.closing_notice_days), language),
        "closing_term": term_text(terms.closing_notice_days, language),
        "final_plan": week_text(agreed.schedule, language) if agreed.schedule.names_days_and_hours else "",
        "final_start": _day(agreed.start, language),
        "final_end": _day(agreed.end, language),
        "cancelled_because": _BECAUSE[language].get(reason, "") if reason else "",
        "today": date_text(today, language),
    }


def _offer(asked: CarePlan, offer: Offer | None, language: str) -> dict[str, FieldValue]:
    if offer is None:
        return {"has_alternative": False, "starts_later": False}
    plan = offer.plan
    first_start = first_possible_start(asked, offer)
    as_asked, otherwise = _compared(asked.schedule, plan.schedule)
    not_offered = _without(asked.schedule, plan.schedule, otherwise)
    gone = [day for day in not_offered.weekdays if not plan.schedule.on(day)]
    alternative = week_text(otherwise, language)
    return {
        "offered_plan": week_text(plan.schedule, language),
        "offered_start": _day(plan.start, language),
        "offered_end": _day(plan.end, language),
        "offered_as_asked": week_text(as_asked, language),
        "offered_not": list_text(week_parts(not_offered, language, days_only=gone), language),
        "first_start": _day(first_start, language),
        "starts_later": first_start is not None,
        "has_alternative": bool(alternative),
        "alternative_plan": alternative,
        "reply_by": _day(offer.reply_by, language),
    }


def first_possible_start(asked: CarePlan, offer: Offer) -> date | None:
    """Give the first day on which care can start, where that is later than asked; none where it is not known.

    It is what an offer names that starts later.
    """
    start = offer.plan.start
    return start if asked.start and start and start > asked.start else None


def _compared(asked: WeeklySchedule, offered: WeeklySchedule) -> tuple[WeeklySchedule, WeeklySchedule]:
    """Part the offered week into the days that lie within what was asked, and the days that do not.

    A day that was asked without hours is answered by any hours on that day, and so is an empty plan.
    """
    as_asked: dict[Weekday, tuple[TimeRange, ...]] = {}
    otherwise: dict[Weekday, tuple[TimeRange, ...]] = {}
    for day in Weekday:
        within = (
            asked.is_empty
            or day in asked.open_days
            or all(
                any(theirs.covers(mine) or mine.covers(theirs) for theirs in asked.on(day))
                for mine in offered.on(day)
            )
        )
        (as_asked if within else otherwise)[day] = offered.on(day)
    return WeeklySchedule.of(as_asked), WeeklySchedule.of(otherwise)


def _without(asked: WeeklySchedule, offered: WeeklySchedule, otherwise: WeeklySchedule) -> WeeklySchedule:
    """Give what was asked and is not offered; a day asked without hours when nothing is offered on it.

    A day whose hours were only moved (they overlap those asked) is offered: what moved shows in the offer.
    """
    left: dict[Weekday, list[TimeRange]] = {}
    for day in Weekday:
        rest = list(asked.on(day))
        for taken in offered.on(day):
            rest = [piece for item in rest for piece in _minus(item, taken)]
        moved = bool(otherwise.on(day)) and rest != list(asked.on(day))
        left[day] = [] if moved else rest
    return WeeklySchedule.of(left, (day for day in asked.open_days if not offered.on(day)))


def _minus(item: TimeRange, taken: TimeRange) -> list[TimeRange]:
    if taken.end <= item.start or item.end <= taken.start:
        return [item]
    before = [TimeRange(item.start, taken.start)] if item.start < taken.start else []
    after = [TimeRange(taken.end, item.end)] if taken.end < item.end else []
    return before + after
