"""Says who could have a free place, and why in this order: how it fits, what gives priority, and arrival."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.fit import FitKind
from llko_desktop.domain.plan_text import short_days
from llko_desktop.domain.ranking import Ranked
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.who_fits import FreeDay, Match
from llko_desktop.texts.planning_words import day_sentence, fit_sentence
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def fit_word(kind: FitKind) -> str:
    """Name a kind of fit in a word, with a sign besides."""
    words = {
        FitKind.FULL: translate("Planning", "✓ whole plan"),
        FitKind.PARTIAL: translate("Planning", "◐ a part"),
        FitKind.UNKNOWN: translate("Planning", "? not known"),
        FitKind.NONE: translate("Planning", "✕ no room"),
    }
    return words[kind]


def child_name(ranked: Ranked) -> str:
    """Name the child of a request, or the request where the child has no name yet."""
    return ranked.request.child.name or ranked.request.reference


def match_line(match: Match, today: date, texts: Texts) -> str:
    """Say briefly on which days somebody fits and from when, and what gives the place in the order."""
    ranked = match.ranked
    parts = [_days(match, today, texts)]
    if ranked.facts:
        parts.append(", ".join(texts.priority_fact(code) for code in ranked.facts))
    asked = translate("Planning", "asked on {day}")
    parts.append(asked.format(day=texts.short_day(_arrived(ranked), today)))
    return " · ".join(part for part in parts if part)


def match_reason(match: Match, texts: Texts) -> str:
    """Tell in full how somebody fits, and why at this place."""
    ranked = match.ranked
    lines = [fit_sentence(ranked.fit, texts)]
    if ranked.fit.kind is FitKind.PARTIAL:
        lines += [day_sentence(day, ranked.fit, texts) for day in ranked.fit.days]
    if ranked.facts:
        facts = ", ".join(texts.priority_fact(code) for code in ranked.facts)
        lines.append(translate("Planning", "Gives priority: {facts}.").format(facts=facts))
    asked = translate("Planning", "Asked on {day}; who fits as well and asked earlier goes first.")
    lines.append(asked.format(day=texts.day(_arrived(ranked))))
    return "\n".join(lines)


def free_days_line(free: Sequence[FreeDay], texts: Texts) -> str:
    """Say on which days places are free: all day, with their number, or for a part of it."""
    whole = ", ".join(_free_day(one, texts) for one in free if one.fewest)
    part = ", ".join(texts.weekday(Weekday.of(one.day)) for one in free if not one.fewest)
    sentences = {
        (True, True): translate("Planning", "Free all day: {whole}. Free for a part of the day: {part}."),
        (True, False): translate("Planning", "Free all day: {whole}."),
        (False, True): translate("Planning", "Free for a part of the day: {part}."),
        (False, False): "",
    }
    return sentences[bool(whole), bool(part)].format(whole=whole, part=part)


def nobody_line(view: PlanningView, waiting: int, has_free: bool) -> str:
    """Say why nobody is named."""
    if not view.placements and not view.tried:
        return translate("Planning", "Nobody is placed yet: it cannot be told what is free, nor who fits.")
    if not view.provider.places.rules:
        return translate(
            "Planning", "How many places you have is not filled in: it cannot be told what is free."
        )
    if not has_free:
        return translate("Planning", "No place is free in these days.")
    if not waiting:
        return translate("Planning", "Nobody waits for an answer.")
    return translate("Planning", "None of those who wait fits in what is free here.")


def _days(match: Match, today: date, texts: Texts) -> str:
    plan = match.ranked.request.plan
    if match.ranked.fit.kind is FitKind.UNKNOWN:
        return texts.message(match.ranked.fit.unknown) if match.ranked.fit.unknown else ""
    week = plan.schedule
    if match.ranked.fit.kind is not FitKind.FULL:
        week = WeeklySchedule.of({}, open_days=[day.weekday for day in match.days])
    days = short_days(week, texts.language)
    if plan.start is None:
        return days
    text = translate("Planning", "{days}, from {day} on")
    return text.format(days=days, day=texts.short_day(plan.start, today))


def _free_day(one: FreeDay, texts: Texts) -> str:
    text = translate("Planning", "{day} {number}")
    return text.format(day=texts.weekday(Weekday.of(one.day)), number=one.fewest)


def _arrived(ranked: Ranked) -> date:
    return ranked.request.progress.platform_since or ranked.request.received
