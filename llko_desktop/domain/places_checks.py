"""Holds opening hours, places and other hours against each other, for advice on the info page (R14)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from llko_desktop.domain.capacity import CapacityRule
from llko_desktop.domain.messages import Message
from llko_desktop.domain.provider import ChildcareKind, OpeningException, Provider
from llko_desktop.domain.schedule import Weekday

_DAY = timedelta(days=1)


def places_fit(provider: Provider, today: date, most: int) -> Iterable[Message]:
    """Say where hours and places do not go together; a childminder has at most `most` places."""
    has_hours = any(provider.opening.days)
    if has_hours and provider.capacity is None:
        yield Message.of("hours_without_places")
    if provider.capacity is not None and not has_hours:
        yield Message.of("places_without_hours", places=provider.capacity)
    if provider.kind is ChildcareKind.FAMILY and (provider.capacity or 0) > most:
        yield Message.of("more_places_than_childminder", places=provider.capacity, most=most)
    yield from _exceptions(provider, today)
    rules = [rule for rule in provider.places.rules if rule.last is None or rule.last >= today]
    if has_hours:
        yield from _parts(rules, provider)
    if rules and provider.capacity is None:
        ends = [rule.last for rule in rules if rule.last is not None]
        if len(ends) == len(rules):
            yield Message.of("places_end", until=max(ends))


def _parts(rules: Sequence[CapacityRule], provider: Provider) -> Iterator[Message]:
    """What numbers of places in parts of the week are of no use, or leave no place in any opening hour."""
    parts, opening = [part for rule in rules for part in rule.parts], provider.opening
    outside = {
        part.weekday
        for part in parts
        if not any(item.overlaps(part.hours) for item in opening.on(part.weekday))
    }
    if outside:
        yield Message.of("places_outside_hours", days=tuple(sorted(outside)))
    full = [
        day
        for day in opening.weekdays
        if opening.on(day) and any(_has_no_place(rule, day, provider) for rule in rules)
    ]
    if full:
        yield Message.of("no_places_when_open", days=tuple(full))


def _has_no_place(rule: CapacityRule, weekday: Weekday, provider: Provider) -> bool:
    """Whether a rule leaves no place in any of the opening hours of a weekday."""
    changes = {part.hours.end for part in rule.parts} | {part.hours.start for part in rule.parts}
    return not any(
        rule.places_at(weekday, minute)
        for item in provider.opening.on(weekday)
        for minute in (item.start, *(time for time in changes if item.start <= time < item.end))
    )


def _exceptions(provider: Provider, today: date) -> Iterator[Message]:
    """What other hours are of no use: those that are past, and those of days on which nobody is there."""
    past = [one.last for one in provider.opening_exceptions if one.last < today]
    if past:
        yield Message.of("exceptions_are_past", until=max(past))
    for one in provider.opening_exceptions:
        if one.last < today:
            continue
        if _first_not_closed(one, provider, one.first) is None:
            yield Message.of("exception_on_closing_days", start=one.first, end=one.last)
        elif not _ever_holds(one, provider):
            yield Message.of("exception_never_open", start=one.first, end=one.last)


def _first_not_closed(one: OpeningException, provider: Provider, day: date) -> date | None:
    """The first day of other hours, from a day on, that is no closing day; none when all are closed."""
    for closure in sorted(provider.closures, key=lambda closure: closure.first):
        if closure.covers(day):
            if closure.last >= one.last:
                return None
            day = closure.last + _DAY
    return day if day <= one.last else None


def _ever_holds(one: OpeningException, provider: Provider) -> bool:
    """Whether other hours hold on any day; in a longer period only on weekdays that have hours at all.

    After each closing period a week is looked at, as then every weekday has come by.
    """
    if one.first == one.last:
        return True
    day = _first_not_closed(one, provider, one.first)
    in_a_row = 0
    while day is not None and in_a_row < len(Weekday):
        if provider.opening.on(Weekday.of(day)):
            return True
        before = day
        day = _first_not_closed(one, provider, before + _DAY) if before < one.last else None
        in_a_row = in_a_row + 1 if day and (day - before) == _DAY else 0
    return False
