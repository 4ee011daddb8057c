"""Checks a written reply against what it must tell the parents, and what it must not (R2, R6, R7)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from llko_desktop.domain import reply_places
from llko_desktop.domain.folding import FoldedText
from llko_desktop.domain.messages import Message
from llko_desktop.domain.other_children import NOBODY, OtherChildren
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_places import Span
from llko_desktop.domain.text_language import written_in

# How a field without a value shows in a reply that is still being written: ‹reply-by date›.
GAP = re.compile("‹[^‹›\n]*›")


class Check(StrEnum):
    """What a reply is checked for."""

    DAYS_AND_HOURS = "days_and_hours"
    ALTERNATIVE = "alternative"
    REPLY_BY = "reply_by"
    CONTACT = "contact"
    CLOSING_NOTICE = "closing_notice"
    OTHER_CHILD = "other_child"
    LANGUAGE = "language"
    NO_GAPS = "no_gaps"


@dataclass(frozen=True)
class Finding:
    """The outcome of one check.

    `place` is where in the text (in the subject, with `in_subject`) that stands which was found, good or bad;
    where something is missing, an empty stretch where it can be added; none where there is nothing to show.
    `why` says what is wrong with a reply that is not `ok`.
    """

    check: Check
    ok: bool
    place: Span | None = None
    why: Message | None = None
    in_subject: bool = False


@dataclass(frozen=True)
class Expected:
    """What a reply to one request is checked against; made once, for as many checks as its writing takes.

    `reply_by` is the reply-by or closing date in its spellings, `contacts` are ways to reach the provider,
    `languages` those that the reply may be written in (any, where none is given), `others` the children that
    it may not name.
    """

    reply_by: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    others: OtherChildren = NOBODY


_OFFERS = {Purpose.FULL_PLACE, Purpose.PARTIAL_PLACE, Purpose.LATER_START}
_CHECKS: dict[Purpose, tuple[Check, ...]] = {
    **dict.fromkeys(_OFFERS, (Check.DAYS_AND_HOURS, Check.REPLY_BY, Check.CONTACT)),
    Purpose.NOT_POSSIBLE_ALTERNATIVE: (Check.ALTERNATIVE, Check.CONTACT),
    Purpose.CLOSING_NOTICE: (Check.REPLY_BY, Check.CONTACT, Check.CLOSING_NOTICE),
}
_IN_EVERY_REPLY = (Check.OTHER_CHILD, Check.LANGUAGE, Check.NO_GAPS)
_WRITTEN_IN = {
    "nl": "reply_is_in_dutch",
    "fr": "reply_is_in_french",
    "en": "reply_is_in_english",
}


def check_reply(text: str, purpose: Purpose, expected: Expected, subject: str = "") -> tuple[Finding, ...]:
    """Say what a reply for `purpose` tells and lacks; the check for gaps comes last and holds for all.

    The time it takes grows with the length of the text, and hardly with the number of other children.
    """
    written = _Written(FoldedText(text), FoldedText(subject), expected)
    return tuple(_CHECKED[check](written) for check in (*_CHECKS.get(purpose, ()), *_IN_EVERY_REPLY))


@dataclass(frozen=True)
class _Written:
    """A reply that is being checked, and what is expected of it."""

    text: FoldedText
    subject: FoldedText
    expected: Expected

    def lacks(self, check: Check, why: Message) -> Finding:
        """Give the finding that something is missing, with the place where it can be added."""
        place = reply_places.where_to_add(self.text.written)
        return Finding(check, False, (place, place), why)


def _days_and_hours(written: _Written) -> Finding:
    check = Check.DAYS_AND_HOURS
    days, hours, place = reply_places.days_and_hours(written.text)
    if days and hours:
        return Finding(check, True, place)
    if days:
        return Finding(check, False, place, Message.of("reply_names_no_hours"))
    if hours:
        return Finding(check, False, place, Message.of("reply_names_no_days"))
    return written.lacks(check, Message.of("reply_names_no_days_and_hours"))


def _alternative(written: _Written) -> Finding:
    check = Check.ALTERNATIVE
    days, hours, place = reply_places.days_and_hours(written.text)
    if days and hours:
        return Finding(check, True, place)
    why = Message.of("reply_names_no_alternative")
    return Finding(check, False, place, why) if place else written.lacks(check, why)


def _reply_by(written: _Written) -> Finding:
    forms = written.expected.reply_by
    if not forms:
        return written.lacks(Check.REPLY_BY, Message.of("reply_by_is_not_chosen"))
    if place := reply_places.named_date(written.text, forms):
        return Finding(Check.REPLY_BY, True, place)
    return written.lacks(Check.REPLY_BY, Message.of("reply_does_not_name_date", date=forms[0]))


def _contact(written: _Written) -> Finding:
    contacts = written.expected.contacts
    if not contacts:
        return written.lacks(Check.CONTACT, Message.of("own_contact_is_not_known"))
    if place := reply_places.named_contact(written.text, contacts):
        return Finding(Check.CONTACT, True, place)
    return written.lacks(Check.CONTACT, Message.of("reply_names_no_contact"))


def _closing_notice(written: _Written) -> Finding:
    """It says that the request will be closed, by when, and through whom that can be prevented (R6)."""
    place = reply_places.closing(written.text)
    if place is None:
        return written.lacks(Check.CLOSING_NOTICE, Message.of("reply_does_not_say_it_closes"))
    if _reply_by(written).ok and _contact(written).ok:
        return Finding(Check.CLOSING_NOTICE, True, place)
    return Finding(Check.CLOSING_NOTICE, False, place, Message.of("closing_notice_is_incomplete"))


def _other_child(written: _Written) -> Finding:
    for text in (written.text, written.subject):
        if found := written.expected.others.find(text):
            name, place = found
            why = Message.of("reply_names_other_child", name=name)
            return Finding(Check.OTHER_CHILD, False, place, why, text is written.subject)
    return Finding(Check.OTHER_CHILD, True)


def _language(written: _Written) -> Finding:
    languages, text = written.expected.languages, written.text
    found = written_in(text.words) if languages else ""
    if not found or found in languages:
        return Finding(Check.LANGUAGE, True)
    return Finding(Check.LANGUAGE, False, _first_line(text.written), Message.of(_WRITTEN_IN[found]))


def _no_gaps(written: _Written) -> Finding:
    for text in (written.text, written.subject):
        if gap := GAP.search(text.written):
            why = Message.of("reply_has_gaps")
            return Finding(Check.NO_GAPS, False, gap.span(), why, text is written.subject)
    return Finding(Check.NO_GAPS, True)


_CHECKED: dict[Check, Callable[[_Written], Finding]] = {
    Check.DAYS_AND_HOURS: _days_and_hours,
    Check.ALTERNATIVE: _alternative,
    Check.REPLY_BY: _reply_by,
    Check.CONTACT: _contact,
    Check.CLOSING_NOTICE: _closing_notice,
    Check.OTHER_CHILD: _other_child,
    Check.LANGUAGE: _language,
    Check.NO_GAPS: _no_gaps,
}


def _first_line(text: str) -> Span:
    """Give the first line that says something."""
    line = re.search(r"\S.*", text)
    return line.span() if line else (0, 0)


def gaps(text: str) -> tuple[Span, ...]:
    """Give the places (start, end) of the fields that are still to be filled in, in the order of the text."""
    return tuple(match.span() for match in GAP.finditer(text))
