"""The commands about room: fit, place, placements, close-days, capacity (R2, R7)."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output
from llko_desktop.cli.placement_list import place_list, placement_shape
from llko_desktop.cli.values import read_day
from llko_desktop.domain.capacity import CapacityRule, checked_places
from llko_desktop.domain.fit import DayFit, Fit, FitKind
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.services.bundle import Services
from llko_desktop.services.placing import with_usual_end
from llko_desktop.texts import planning_reports
from llko_desktop.texts.planning_words import alternative_text, day_sentence, fit_sentence, holds_sentence
from llko_desktop.texts.speech import Texts

_DAY = timedelta(days=1)


def fit(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`fit`: whether there is room for a request, day by day, and what else there would be room for."""
    request = services.triage.view(args.reference).request
    view = services.planning.view()
    room = (view.without_holds() if args.without_holds else view).fit_of(request)
    found = room.with_holds
    document = {
        "fit": shapes.plain(found.kind),
        "days": [_day_shape(day, found, texts) for day in found.days],
        "alternatives": [
            {"weekday": other.weekday.name.lower(), "range": shapes.plain(other.hours)}
            for other in room.alternatives
        ],
        "first_start": shapes.plain(found.first_start),
        "holders": [one.reference for one in room.holders],
        "why": texts.message(found.unknown) if found.unknown else None,
    }
    lines = [fit_sentence(found, texts), *(day_sentence(day, found, texts) for day in found.days)]
    lines += [alternative_text(other, texts) for other in room.alternatives]
    if found.kind is not FitKind.FULL and found.first_start:
        lines.append(planning_reports.fits_from(found.first_start, texts))
    if room.holders:
        lines.append(holds_sentence(room.holders, room.without_holds, texts))
    out.result(document, lines)
    return 0


def place(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`place`: places a child by hand, or with --import all children of lists.

    What is to be thought of goes to standard error.
    """
    if args.files:
        return place_list(args, services, texts, out)
    if args.dry_run or args.dates or None in (args.child, args.start, args.plan):
        raise InputError(Message.of("place_needs_options"))
    weeks = (args.plan, args.other_week) if args.other_week else (args.plan,)
    placement = Placement(
        child=args.child,
        phases=(Phase(args.start, weeks),),
        end=args.end,
        birth_date=args.born,
        is_own=args.own,
        note=args.note,
    )
    to_add = with_usual_end(placement)
    remarks = services.placements.remarks(to_add)
    kept = services.placements.add(to_add)
    for remark in remarks:
        out.say(texts.message(remark))
    out.result(placement_shape(kept), [planning_reports.placed(kept, texts)])
    return 0


def placements(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`placements`: lists who is placed; ends or removes one where asked."""
    if args.remove:
        services.placements.remove(_numbered(args.remove, services))
    if args.end:
        number, last = args.end
        one = _numbered(number, services)
        services.placements.end(one.number, read_day(last), one.version)
    found = services.planning.view().placements
    out.result(
        [placement_shape(one) for one in found],
        [planning_reports.placement_line(one, texts) for one in found],
    )
    return 0


def close_days(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`close-days`: adds a closing day or period, or takes it away with --open; shows them all."""
    kept = services.profile.provider()
    if args.first is not None:
        kept = services.profile.change(kept, replace(kept, closures=_closures(args, kept)))
    elif args.open:
        raise InputError(Message.of("close_days_need_a_day"))
    lines = [planning_reports.period(one.first, one.last, texts) for one in kept.closures]
    out.result(shapes.plain(kept.closures), lines or [planning_reports.never_closed()])
    return 0


def _closures(args: Namespace, provider: Provider) -> tuple[Closure, ...]:
    """Give the closing days with those that were asked for, or without them."""
    closure = Closure(args.first, args.last or args.first)
    if args.open:
        return tuple(part for one in provider.closures for part in _without(one, closure))
    return tuple(sorted({*provider.closures, closure}, key=lambda one: (one.first, one.last)))


def capacity(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`capacity`: sets the usual number of places, or with --from another one from a day on; shows them."""
    before = services.profile.provider()
    if args.places is not None:
        services.profile.change(before, _with_places(before, args.places, args.first, args.last))
    kept = services.profile.provider()
    rules = [rule for rule in kept.capacity_rules if rule.first > date.min]
    document = {
        "capacity": kept.capacity,
        "changes": [
            {"first": shapes.plain(one.first), "last": shapes.plain(one.last), "places": one.places}
            for one in rules
        ],
    }
    lines = [planning_reports.usual_places(kept.capacity)]
    lines += [planning_reports.other_places(rule, texts) for rule in rules]
    out.result(document, lines)
    return 0


def _numbered(number: str, services: Services) -> Placement:
    for one in services.planning.view().placements:
        if str(one.number) == number:
            return one
    raise InputError(Message.of("unknown_placement", number=number))


def _with_places(provider: Provider, places: int, first: date | None, last: date | None) -> Provider:
    """Give the provider with a number of places: usually, or in some period instead of one told before."""
    if first is None:
        if last is not None:
            raise InputError(Message.of("capacity_needs_first_day"))
        return replace(provider, capacity=checked_places(places))
    rule = CapacityRule(first, places, last)
    others = [one for one in provider.capacity_rules if (one.first, one.last) != (first, last)]
    # As in the window: what begins later holds, and a change with a last day before one without.
    ordered = sorted([*others, rule], key=lambda one: (one.first, one.last is not None))
    return replace(provider, capacity_rules=tuple(ordered))


def _without(closure: Closure, opened: Closure) -> list[Closure]:
    """Give what is left of a closing period beside days that are open after all."""
    parts = []
    if closure.first < opened.first:
        parts.append(replace(closure, last=min(closure.last, opened.first - _DAY)))
    if closure.last > opened.last:
        parts.append(replace(closure, first=max(closure.first, opened.last + _DAY)))
    return parts


def _day_shape(day: DayFit, found: Fit, texts: Texts) -> dict[str, Any]:
    return {
        "weekday": day.weekday.name.lower(),
        "range": shapes.plain(day.hours),
        "fits": day.fits,
        "free_from": shapes.plain(day.free_from),
        "free_until": shapes.plain(day.free_until),
        "free_parts": shapes.plain(day.parts),
        "reason": day_sentence(day, found, texts),
    }
