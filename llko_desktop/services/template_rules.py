"""Says what a template's replies lack that the rules demand, by writing them to example families (R2, R6)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from llko_desktop.domain.folding import FoldedText
from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure, Words
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Check, Expected, check_reply
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.text_language import written_in
from llko_desktop.services.emphasis import plain
from llko_desktop.services.example_cases import EXAMPLE_PROVIDER, CaseKey, ExampleCase
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_catalogue import BY_NAME
from llko_desktop.services.reply_checker import expected_of
from llko_desktop.services.reply_engine import FieldsMissing, render, render_with_gaps
from llko_desktop.services.reply_fields import field_values

# A template may use everything that a provider can fill in.
_PROVIDER = replace(EXAMPLE_PROVIDER, website=EXAMPLE_PROVIDER.website or "www.example.be")
# A phone number or mail address that stands in the text itself, instead of a field; a date is shorter.
_WRITTEN_CONTACT = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}|(?<![\d/])\+?\d(?:[ ./-]{0,2}\d){8,13}(?![\d/])"
)
_LANGUAGE_NAMES = {
    "nl": Words("Nederlands", "néerlandais", "Dutch"),
    "fr": Words("Frans", "français", "French"),
    "en": Words("Engels", "anglais", "English"),
}
_LACKS = {
    Check.DAYS_AND_HOURS: "template_lacks_days_and_hours",
    Check.ALTERNATIVE: "template_lacks_alternative",
    Check.REPLY_BY: "template_lacks_reply_by",
    Check.CONTACT: "template_lacks_contact",
}
_LACKS_SOMETIMES = {
    Check.DAYS_AND_HOURS: "template_sometimes_lacks_days_and_hours",
    Check.ALTERNATIVE: "template_sometimes_lacks_alternative",
    Check.REPLY_BY: "template_sometimes_lacks_reply_by",
    Check.CONTACT: "template_sometimes_lacks_contact",
}
_NOTICE_LACKS = {
    Check.REPLY_BY: "notice_lacks_date",
    Check.CONTACT: "notice_lacks_contact",
    Check.CLOSING_NOTICE: "notice_lacks_closing",
}
# What to insert so that a reply tells what it must.
_TOLD_BY = {
    Check.DAYS_AND_HOURS: "offered_plan",
    Check.ALTERNATIVE: "offered_plan",
    Check.REPLY_BY: "reply_by",
    Check.CONTACT: "provider_contact",
}


@dataclass(frozen=True)
class Lack:
    """Something that replies made from a template lack, or that it lacks a value for: the field `name`."""

    message: Message
    refuses: bool = False
    name: str = ""


def lacks(
    template: ReplyTemplate, cases: Sequence[ExampleCase], procedure: Procedure, today: date
) -> Iterator[Lack]:
    """Write the template for every example case that fits its purpose, and give what is wrong with that.

    A closing notice without its date, a contact, or saying that the request closes is refused (R6); an offer
    without days, hours, reply-by date or contact is not, for they may be written in by hand. Raises
    `TemplateRefused` for a template that cannot be used.
    """
    fitting = [case for case in cases if case.fits(template.purpose)]
    bodies: dict[CaseKey, str] = {}
    without: dict[str, list[CaseKey]] = {}
    failed: dict[Check, list[CaseKey]] = {}
    written_contacts = tuple(_WRITTEN_CONTACT.findall(template.body))
    for case in fitting:
        request = case.for_purpose(template.purpose)
        bodies[case.key], missing = _rendered(template, case, request, procedure, today)
        expected = expected_of(request, template.purpose, template.language, _PROVIDER, procedure, today)
        expected = replace(expected, contacts=(*expected.contacts, *written_contacts), languages=())
        for name in missing:
            without.setdefault(name, []).append(case.key)
        for check in _failed(bodies[case.key], template.purpose, expected):
            failed.setdefault(check, []).append(case.key)
    yield from _demanded(template.purpose, failed, len(fitting))
    yield from _language(template.language, bodies)
    yield from _missing(template.purpose, without, len(fitting))


def _rendered(
    template: ReplyTemplate, case: ExampleCase, request: CareRequest, procedure: Procedure, today: date
) -> tuple[str, tuple[str, ...]]:
    """Give the text of a reply, and the fields that have no value for it."""
    values = field_values(request, _PROVIDER, procedure, today, template.language, flags=case.flags())
    try:
        return plain(render(template, values).body), ()
    except FieldsMissing as error:
        missing: tuple[str, ...] = error.messages[0].value("fields")
        return plain(render_with_gaps(template, values).body), missing


def _failed(body: str, purpose: Purpose, expected: Expected) -> Iterator[Check]:
    """Give the checks for a purpose that a reply does not pass."""
    demanded = _NOTICE_LACKS if purpose is Purpose.CLOSING_NOTICE else _LACKS
    for finding in check_reply(body, purpose, expected):
        # What makes a closing notice incomplete is a finding of its own.
        incomplete = finding.why is not None and finding.why.code == "closing_notice_is_incomplete"
        if finding.check in demanded and not finding.ok and not incomplete:
            yield finding.check


def _demanded(purpose: Purpose, failed: Mapping[Check, list[CaseKey]], most: int) -> Iterator[Lack]:
    for check, cases in failed.items():
        if purpose is Purpose.CLOSING_NOTICE:
            field = BY_NAME["provider_contact" if check is Check.CONTACT else "closing_date"].label
            yield Lack(Message.of(_NOTICE_LACKS[check], field=field), refuses=True)
            continue
        field = BY_NAME[_TOLD_BY[check]].label
        if len(cases) == most:
            yield Lack(Message.of(_LACKS[check], field=field))
        else:
            yield Lack(Message.of(_LACKS_SOMETIMES[check], field=field, cases=tuple(cases)))


def _language(language: str, bodies: Mapping[CaseKey, str]) -> Iterator[Lack]:
    """Warn of a text in another language than that of the template."""
    found = {written_in(FoldedText(body).words) for body in bodies.values()} - {language, ""}
    for other in sorted(found):
        named = _LANGUAGE_NAMES
        yield Lack(Message.of("template_in_other_language", found=named[other], language=named[language]))


def _missing(purpose: Purpose, without: Mapping[str, list[CaseKey]], most: int) -> Iterator[Lack]:
    """Warn of fields that are written out although they have no value."""
    for name, cases in without.items():
        field = BY_NAME[name].label
        if len(cases) == most:
            yield Lack(Message.of("template_field_never_known", field=field, purpose=purpose), name=name)
        else:
            message = Message.of("template_field_not_always_known", field=field, cases=tuple(cases))
            yield Lack(message, name=name)
