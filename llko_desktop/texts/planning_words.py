"""Says in sentences whether there is room for a plan, day by day, and what could be offered of it (R2)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.alternatives import Alternative
from llko_desktop.domain.fit import DayFit, Fit, FitKind
from llko_desktop.domain.offer_choices import OfferChoice, PossibleOffer
from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule, clock_text
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def fit_sentence(fit: Fit, texts: Texts) -> str:
    """Say in one sentence whether there is room; where nobody can tell, also what is missing for that."""
    sentences = {
        FitKind.FULL: translate("Planning", "There is room for the whole plan."),
        FitKind.PARTIAL: translate("Planning", "There is room for a part of the plan."),
        FitKind.NONE: translate("Planning", "There is no room for the plan as asked."),
        FitKind.UNKNOWN: translate("Planning", "Nobody can tell yet whether there is room. {why}"),
    }
    why = texts.message(fit.unknown) if fit.unknown else ""
    return sentences[fit.kind].format(why=why).strip()


def day_sentence(day: DayFit, fit: Fit, texts: Texts) -> str:
    """Say of hours of a weekday whether they are free, and if not from when until when and by how much."""
    text = _day_text(day).format_map(_values(day, texts))
    if day.fits or not day.parts:
        return text
    free = translate("Planning", "{sentence} Free in the whole period: {hours}.")
    return free.format(sentence=text, hours=hours_text(day.parts))


def _day_text(day: DayFit) -> str:
    if day.fits:
        return translate("Planning", "{day} {hours}: free.")
    if day.shortage is None:
        return translate("Planning", "{day} {hours}: you are not open in all of these hours.")
    if day.is_outside:
        return translate(
            "Planning",
            "{day} {hours}: you are not open in all of these hours, and full from {time} on "
            "({present} of {places}).",
        )
    if day.free_until and day.free_from:
        return translate(
            "Planning",
            "{day} {hours}: free until {until}; full from {time} on ({present} of {places}) "
            "from {first} to {last}; free again from {since} on.",
        )
    if day.free_until:
        return translate(
            "Planning",
            "{day} {hours}: free until {until}; full from {time} on ({present} of {places}) from {first} on.",
        )
    if day.free_from:
        return translate(
            "Planning",
            "{day} {hours}: full from {time} on ({present} of {places}) until {last}; free from {since} on.",
        )
    return translate("Planning", "{day} {hours}: full from {time} on ({present} of {places}).")


def _values(day: DayFit, texts: Texts) -> dict[str, object]:
    values: dict[str, object] = {"day": texts.weekday(day.weekday), "hours": short_hours(day.hours)}
    if day.shortage:
        short = day.shortage
        values |= {"time": clock_text(short.minute).removeprefix("0"), "places": short.places}
        values |= {"present": short.present, "first": texts.day(short.day), "last": texts.day(short.last)}
    if day.free_until:
        values["until"] = texts.day(day.free_until)
    if day.free_from:
        values["since"] = texts.day(day.free_from)
    return values


def hours_text(ranges: Iterable[TimeRange]) -> str:
    """Write some hours of a day briefly: `8–12, 13–17`."""
    return ", ".join(short_hours(item) for item in ranges)


def weekday_word(weekday: Weekday, fit: Fit) -> str:
    """Say in a word or two what is free on a weekday of a plan: `free`, `full`, `closed`, or the hours."""
    days = [day for day in fit.days if day.weekday is weekday]
    if all(day.fits for day in days):
        return translate("Planning", "✓ free")
    if parts := [part for day in days for part in day.parts]:
        return translate("Planning", "only {hours}").format(hours=hours_text(parts))
    if all(day.shortage is None for day in days):
        return translate("Planning", "✕ not open")
    if any(day.free_until or day.free_from for day in days):
        return translate("Planning", "◐ for a time")
    return translate("Planning", "✕ full")


def offer_text(offer: PossibleOffer, asked: CarePlan, texts: Texts) -> str:
    """Name what could be offered, briefly, as a button does."""
    plan = offer.plan
    values = {"plan": texts.schedule(plan.schedule)}
    if offer.alternative is not None:
        return alternative_text(offer.alternative, texts)
    if offer.choice is OfferChoice.WHOLE:
        return translate("Planning", "The whole plan")
    if offer.choice is OfferChoice.LATER and plan.start:
        values["day"] = texts.day(plan.start)
        if plan.schedule == asked.schedule:
            return translate("Planning", "The whole plan from {day} on").format_map(values)
        return translate("Planning", "{plan} from {day} on").format_map(values)
    if offer.choice is OfferChoice.UNTIL and plan.end:
        return translate("Planning", "{plan} until {day}").format(day=texts.day(plan.end), **values)
    return translate("Planning", "Only {plan}").format_map(values)


def alternative_text(other: Alternative, texts: Texts) -> str:
    """Name other hours that are free, and those asked for that they would take the place of."""
    hours = WeeklySchedule.of({other.weekday: [other.hours]})
    asked = WeeklySchedule.of({other.instead.weekday: [other.instead.hours]})
    text = translate("Planning", "{plan} instead of {asked}")
    return text.format(plan=texts.schedule(hours), asked=texts.schedule(asked))


def holds_sentence(holders: Iterable[CareRequest], without: Fit, texts: Texts) -> str:
    """Say for whom places are held in what is short, and what there would be room for without."""
    names = ", ".join(_holder(request, texts) for request in holders)
    sentences = {
        FitKind.FULL: translate(
            "Planning",
            "Places are held for {names}. Without these offers there would be room for the whole plan.",
        ),
        FitKind.PARTIAL: translate(
            "Planning",
            "Places are held for {names}. Without these offers there would be room for more of the plan.",
        ),
    }
    return sentences.get(without.kind, translate("Planning", "Places are held for {names}.")).format(
        names=names
    )


def _holder(request: CareRequest, texts: Texts) -> str:
    name = request.child.name or request.reference
    if request.hold is None:
        return name
    return translate("Planning", "{child} (until {day})").format(
        child=name, day=texts.day(request.hold.until)
    )
