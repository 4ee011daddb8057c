"""Turns what is typed about places, closing days and holidays into the provider's details, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from llko_desktop.domain.capacity import CapacityRule, checked_places
from llko_desktop.domain.capacity_text import parts_text, read_parts, read_rule, rule_text
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.period_text import PeriodText, closure_text, lines_text, read_closure, text_lines
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.services.by_hand import Entry, EntryRefused, attempt

CAPACITY, PARTS, RULES = "capacity", "parts", "capacity_rules"
CLOSURES, WORKED = "closures", "worked_holidays"
_BETWEEN = "|"
MOST_RULES = 200


def entry_of_capacity(provider: Provider) -> dict[str, str]:
    """Give the texts of the number of places."""
    rules = provider.capacity_rules
    return {
        CAPACITY: str(provider.capacity or ""),
        PARTS: "; ".join(parts_text(rule.parts) for rule in rules if rule.first == date.min),
        RULES: lines_text(rule_text(rule) for rule in rules if rule.first > date.min),
    }


def capacity_in(entry: Entry, provider: Provider) -> Provider:
    """Give the provider with the places that an entry tells; `EntryRefused` with all that is not right.

    Of changes that overlap, the one that begins later holds, and one with a last day before one without.
    """
    problems: dict[str, Message] = {}
    capacity = attempt(problems, entry, CAPACITY, _usual)
    parts = attempt(problems, entry, PARTS, read_parts)
    rules = attempt(problems, entry, RULES, _rules)
    if parts and capacity is None and CAPACITY not in problems:
        problems[CAPACITY] = Message.of("capacity_parts_need_usual")
    if problems:
        raise EntryRefused(problems)
    usual = (CapacityRule(date.min, capacity, None, parts),) if capacity and parts else ()
    return replace(provider, capacity=capacity, capacity_rules=(*usual, *(rules or ())))


def entry_of_closing_days(provider: Provider) -> dict[str, str]:
    """Give the texts of the closing days, and of the public holidays on which it is open."""
    return {
        CLOSURES: lines_text(closure_text(closure) for closure in provider.closures),
        WORKED: worked_text(provider.worked_holidays),
    }


def closing_days_in(entry: Entry, provider: Provider) -> Provider:
    """Give the provider with the closing days that an entry tells; `EntryRefused` for wrong ones."""
    problems: dict[str, Message] = {}
    closures = attempt(problems, entry, CLOSURES, _closures)
    if problems:
        raise EntryRefused(problems)
    worked = text_worked(entry.get(WORKED, ""))
    return replace(provider, closures=closures or (), worked_holidays=worked)


def worked_text(keys: tuple[str, ...]) -> str:
    """Write the public holidays on which it is open as one text."""
    return _BETWEEN.join(keys)


def text_worked(text: str) -> tuple[str, ...]:
    """Take apart what `worked_text` wrote."""
    return tuple(filter(None, text.split(_BETWEEN)))


def _usual(text: str) -> int | None:
    return checked_places(int(text)) if text.strip() else None


def _rules(text: str) -> tuple[CapacityRule, ...]:
    lines: tuple[PeriodText, ...] = text_lines(text)
    if len(lines) > MOST_RULES:
        raise InputError(Message.of("too_many_capacity_rules", most=MOST_RULES))
    rules = [rule for line in lines if (rule := read_rule(line))]
    return tuple(sorted(rules, key=lambda rule: (rule.first, rule.last is not None)))


def _closures(text: str) -> tuple[Closure, ...]:
    return tuple(filter(None, map(read_closure, text_lines(text))))
