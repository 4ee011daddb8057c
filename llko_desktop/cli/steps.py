"""The commands that change something: set-status, offer, reply, contact, appointment, entered."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from llko_desktop.cli import shapes
from llko_desktop.cli.output import Output
from llko_desktop.domain.history import Appointment
from llko_desktop.domain.messages import InputError, Message, RuleRefusal
from llko_desktop.domain.overbooking import Overbooked
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan, WeeklySchedule
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.domain.transitions import Choice, planned
from llko_desktop.services.bundle import Services
from llko_desktop.services.emphasis import plain
from llko_desktop.services.files import write_whole
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.step_values import Along
from llko_desktop.services.template_library import UnknownTemplate
from llko_desktop.services.template_shelf import is_builtin_key
from llko_desktop.texts import reports
from llko_desktop.texts.speech import Texts


def _plan(args: Namespace, base: CarePlan) -> CarePlan:
    """Give the plan that --offer, --start and --end name; what is left out is taken from `base`."""
    schedule = base.schedule if args.offer is None else args.offer
    return CarePlan(args.start or base.start, args.end or base.end, schedule)


def _choice(args: Namespace, request: CareRequest) -> Choice:
    status = Status(args.status)
    named = any(value is not None for value in (args.offer, args.start, args.end))
    offers = args.offer is not None and status in {Status.IN_PROGRESS, Status.NOT_POSSIBLE}
    return Choice(
        offer=_plan(args, request.plan) if offers else None,
        reply_by=args.reply_by,
        no_alternative=args.no_alternative,
        plan=_plan(args, planned(request)) if named and status is Status.APPROVED else None,
        contract_signed=args.contract,
        reason=CancelReason(args.reason) if args.reason else None,
        note=args.note,
    )


@contextmanager
def _asked_about() -> Iterator[None]:
    """Say with a refusal to bring more children than places how it is done nevertheless."""
    try:
        yield
    except Overbooked as refused:
        raise RuleRefusal(*refused.messages, Message.of("overbook_on_command_line")) from refused


def set_status(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`set-status`: one step by the rules, or with --correct a correction; warnings go to standard error."""
    request = services.triage.view(args.reference).request
    choice, target = _choice(args, request), Status(args.status)
    change = services.steps.correct if args.correct else services.steps.set_status
    along = Along(overbook=args.overbook)
    with _asked_about():
        result = change(args.reference, target, choice, version=request.version, along=along)
    for warning in (*result.warnings, *result.to_look_at):
        out.say(texts.message(warning))
    same = [other.reference for other in result.same_child]
    for reference in same:
        out.say(reports.close_same_child(reference))
    document = {"reference": args.reference, "status": target.value, "version": result.request.version}
    document |= {"warnings": [texts.message(w) for w in result.warnings], "same_child": same}
    out.result(document, [f"{args.reference}: {texts.status(target)}"])
    return 0


def offer(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`offer`: a new offer in place of the one that runs."""
    request = services.triage.view(args.reference).request
    plan = _plan(args, replace(request.plan, schedule=WeeklySchedule()))
    choice = Choice(offer=plan, reply_by=args.reply_by)
    along = Along(overbook=args.overbook)
    with _asked_about():
        saved = services.steps.renew_offer(args.reference, choice, version=request.version, along=along)
    out.result(
        {"reference": saved.reference, "version": saved.version}, [f"{saved.reference}: {texts.plan(plan)}"]
    )
    return 0


def reply(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`reply`: writes a reply to a file or standard output, and keeps it with the request."""
    purpose, key = _template(args.template, args.language, services)
    request = services.triage.view(args.reference).request
    told = services.triage.as_told(request, purpose)
    rendered = services.compose.render(told, purpose, args.language, key)
    file = _write_reply(args, services, request, rendered)
    services.steps.save_reply(args.reference, rendered, version=request.version)
    for finding in services.compose.check(told, rendered):
        if finding.why:
            out.say(reports.wrong_in_reply(finding.why, texts))
    body = plain(rendered.body)
    document = {
        "reference": args.reference,
        "template": rendered.template,
        "language": rendered.language,
        "subject": rendered.subject,
        "body": body,
        "file": file,
    }
    out.result(document, [file] if file else [rendered.subject, "", body])
    return 0


def _template(name: str, language: str, services: Services) -> tuple[Purpose, str]:
    """Give the purpose of a template, and its key where it is not just the default of a purpose.

    `language` is the one asked for, if any; `InputError` where a template of the user's own is in another.
    """
    if is_builtin_key(name):
        return Purpose(name), ""
    for entry in services.templates.entries():
        if entry.template.key == name:
            if language not in ("", entry.template.language):
                raise InputError(
                    Message.of("template_of_own_has_language", key=name, language=entry.template.language)
                )
            return entry.template.purpose, name
    raise UnknownTemplate(Message.of("unknown_template", key=name))


def _write_reply(
    args: Namespace, services: Services, request: CareRequest, rendered: RenderedReply
) -> str | None:
    name = args.pdf or args.html or args.text
    if not name:
        return None
    path = Path(name)
    try:
        if args.pdf:
            services.compose.write_pdf(request, rendered, path)
        elif args.html:
            write_whole(path, services.compose.html(request, rendered))
        else:
            write_whole(path, f"{rendered.subject}\n\n{plain(rendered.body)}\n")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(Message.of("file_not_written", path=str(path), reason=reason)) from error
    return str(path)


def contact(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`contact`: notes a reaction of the parents, or that the closing notice was sent."""
    note = services.steps.note_contact if args.kind == "parent" else services.steps.note_notice
    saved = note(args.reference, args.on)
    out.result({"reference": saved.reference, "version": saved.version}, [saved.reference])
    return 0


def appointment(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`appointment`: notes a visit that was agreed on, or with --clear that it was called off."""
    steps, request = services.steps, services.triage.view(args.reference).request
    if args.clear and (args.on, args.at) == (None, None):
        saved = steps.drop_appointment(args.reference, version=request.version)
    elif args.clear or args.on is None or args.at is None:
        raise InputError(Message.of("appointment_needs_day_and_time"))
    else:
        made = Appointment(args.on, args.at)
        saved = steps.make_appointment(args.reference, made, version=request.version)
    agreed = saved.progress.appointment
    document = {"reference": saved.reference, "version": saved.version}
    document |= {"appointment": shapes.plain(agreed)}
    words = texts.moment(agreed.day, agreed.at) if agreed else ""
    out.result(document, [f"{saved.reference}: {words}" if words else saved.reference])
    return 0


def entered(args: Namespace, services: Services, texts: Texts, out: Output) -> int:
    """`entered`: ticks actions as entered on the platform, all of them or none.

    The document tells of the first as of one alone, and of all of them besides.
    """
    ticked = services.outbox_ticks.enter(args.items, args.on)
    first = services.triage.view(ticked.references[0]).request
    document = {"item": args.items[0], "reference": first.reference, "version": first.version}
    document |= {"items": args.items, "references": list(ticked.references)}
    out.result(document, ticked.references)
    return 0
