"""Example families that reply tests write to, all invented, and the replies they get.

`python -m tests.helpers.replies` writes them anew to tests/data/replies; read them before you keep them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from llko_desktop import resources
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.history import NoticeSent
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest, Child, Parent, ProcedureRef, receive
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import Choice, set_status
from llko_desktop.services.procedures import parse_procedure
from llko_desktop.services.replies import Letter, RenderedReply
from llko_desktop.services.reply_engine import render
from llko_desktop.services.reply_fields import field_values
from llko_desktop.services.reply_words import date_text
from llko_desktop.services.templates import BuiltinTemplates

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "replies"
TODAY = date(2026, 6, 30)
REPLY_BY = date(2026, 7, 10)
TEMPLATES = BuiltinTemplates(resources.read_text)

PROVIDER = Provider(
    name="Gezinsopvang ’t Nestje",
    responsible="Els Janssens",
    street="Kerkstraat 12",
    postcode="9400",
    municipality="Ninove",
    phone="+32 54 12 34 56",
    email="nestje@example.be",
)


def procedure() -> Procedure:
    return parse_procedure(resources.read_text("procedures/ninove.toml"), "ninove.toml")


def plan(week: str, start: date | None = date(2026, 8, 17), end: date | None = None) -> CarePlan:
    return CarePlan(start, end, parse_schedule(week))


@dataclass(frozen=True)
class Case:
    """One family: what it asked, what can be offered, a part of it, and what only its file tells."""

    name: str
    request: CareRequest
    offer: CarePlan
    part: CarePlan
    told: tuple[Flag, ...] = ()

    def plan_for(self, purpose: Purpose) -> CarePlan:
        """Give the plan that a reply for `purpose` could be about."""
        asked = self.request.plan if self.request.plan.is_complete else self.offer
        if purpose is Purpose.FULL_PLACE:
            return asked
        if purpose is Purpose.LATER_START:
            return CarePlan(date(2026, 12, 1), asked.end, asked.schedule)
        return self.part if purpose is Purpose.PARTIAL_PLACE else self.offer

    def offered(self, purpose: Purpose) -> CareRequest:
        choice = Choice(offer=self.plan_for(purpose), reply_by=REPLY_BY)
        return set_status(self.request, Status.IN_PROGRESS, choice, TODAY, procedure())

    def for_purpose(self, purpose: Purpose) -> CareRequest:
        """Give the request as it is once the step that the reply tells of was taken."""
        if purpose in {Purpose.RECEIVED, Purpose.REFERRAL, Purpose.MISSING_INFORMATION}:
            return self.request
        if purpose is Purpose.NOT_POSSIBLE:
            return set_status(
                self.request, Status.NOT_POSSIBLE, Choice(no_alternative=True), TODAY, procedure()
            )
        offered = self.offered(purpose)
        if purpose is Purpose.NOT_POSSIBLE_ALTERNATIVE:
            choice = Choice(offer=self.part, reply_by=REPLY_BY)
            return set_status(self.request, Status.NOT_POSSIBLE, choice, TODAY, procedure())
        if purpose is Purpose.APPROVED:
            return set_status(offered, Status.APPROVED, Choice(plan=self.offer), TODAY, procedure())
        if purpose is Purpose.CANCELLED:
            return offered.with_events(NoticeSent(date(2026, 6, 22)))
        return offered

    def flags(self) -> tuple[Flag, ...]:
        return (*flags(self.request, TODAY), *self.told)


def make(
    number: int,
    child: Child,
    asked: CarePlan,
    *parents: Parent,
    source: Source = Source.PLATFORM,
    received: date = date(2026, 6, 22),
) -> CareRequest:
    reference = f"OV-2026-{number:05}"
    known = ProcedureRef("ninove", "2026-1")
    return receive(CareRequest(reference, source, received, child, known, parents, asked))


SOFIE = Parent("Sofie Maes", "sofie@example.be", "0470 12 34 56")
TOM = Parent("Tom Van den Bossche")
ELIAS = Child("Elias Van den Bossche", birth_date=date(2025, 11, 3))
FOUR_DAYS = "ma di vr 8-17, wo 8-12"

CASES = (
    Case("full_place", make(417, ELIAS, plan(FOUR_DAYS), SOFIE, TOM), plan(FOUR_DAYS), plan("ma di 8-17")),
    Case(
        "partial",
        make(418, Child("Noor Peeters", birth_date=date(2025, 3, 9)), plan("ma di wo vr 7:30-17"), SOFIE),
        plan("ma di 7:30-17, wo 7:30-12"),
        plan("ma di 7:30-17, wo 7:30-12"),
    ),
    Case(
        "alternative_days",
        make(419, ELIAS, plan(FOUR_DAYS), Parent("Sofie Maes en Tom Van den Bossche", "sofie@example.be")),
        plan("ma di 8-17, wo 8-12, do 8-17", date(2026, 9, 1), date(2028, 6, 30)),
        plan("ma di 8-17, wo 8-12, do 8-17", date(2026, 9, 1), date(2028, 6, 30)),
    ),
    Case(
        "later_start",
        make(420, Child("Lina De Smet", birth_date=date(2025, 7, 1)), plan("ma-vr 8-12 13-17:15"), TOM),
        plan("ma-vr 8-12 13-17:15", date(2026, 12, 1)),
        plan("ma-vr 13-17:15"),
    ),
    Case(
        "unborn",
        make(
            421,
            Child("Baby Diallo", expected_date=date(2026, 8, 12)),
            plan("ma-do 8:30-16:30", date(2026, 11, 2)),
            Parent("Familie Diallo", "diallo@example.be"),
        ),
        plan("ma-do 8:30-16:30", date(2026, 11, 2)),
        plan("do-vr 9-17", date(2026, 11, 2)),
    ),
    Case(
        "missing_contact",
        make(
            422,
            Child(),
            plan("ma di 8-17, do, vr", None),
            source=Source.PHONE,
            received=date(2026, 6, 29),
        ),
        plan("ma di 8-17, do 8-12", date(2026, 9, 1)),
        plan("di 8-17", date(2026, 9, 1)),
        (Flag.BIRTH_DATE_UNREADABLE,),
    ),
    Case(
        "born_meanwhile",
        make(
            423,
            Child("Mila Yıldız", expected_date=date(2026, 5, 20)),
            plan("", date(2026, 6, 1)),
            Parent("Mevr. Ayşe Yıldız", "ayse@example"),
            replace(TOM, name="Claes, Jef"),
        ),
        plan("wo 13-18, za 9-12", date(2026, 8, 3)),
        plan("wo 13-18", date(2026, 8, 3)),
        (Flag.EMAIL_INVALID,),
    ),
)


def cases_for(purpose: Purpose) -> tuple[Case, ...]:
    """Give the cases that a reply for `purpose` can be written to: who left nothing out is asked nothing."""
    return tuple(case for case in CASES if purpose is not Purpose.MISSING_INFORMATION or case.flags())


def reply_to(case: Case, purpose: Purpose, language: str) -> RenderedReply:
    """Write the reply for a purpose to a case."""
    request = case.for_purpose(purpose)
    values = field_values(request, PROVIDER, procedure(), TODAY, language, flags=case.flags())
    return render(TEMPLATES.get(purpose, language), values)


def letter_to(case: Case, reply: RenderedReply) -> Letter:
    """Lay a reply to a case out as a letter."""
    return Letter(
        reply=reply,
        sender_lines=(PROVIDER.name, PROVIDER.street, "9400 Ninove", PROVIDER.phone, PROVIDER.email),
        recipient_lines=tuple(parent.name for parent in case.request.parents),
        date_line=f"Ninove, {date_text(TODAY, reply.language)}",
        reference_line=case.request.reference,
    )


def golden_text(purpose: Purpose, language: str) -> str:
    """Give all replies for a purpose in a language, one after the other, as the golden files hold them."""
    parts = []
    for case in cases_for(purpose):
        reply = reply_to(case, purpose, language)
        parts.append(f"=== {case.name}\n# {reply.subject}\n\n{reply.body}\n")
    return "\n".join(parts)


def golden_file(purpose: Purpose, language: str) -> Path:
    """Give the file that holds the replies for a purpose in a language."""
    return GOLDEN / language / f"{purpose}.txt"


if __name__ == "__main__":
    for language in LANGUAGES:
        for purpose in Purpose:
            file = golden_file(purpose, language)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(golden_text(purpose, language), encoding="utf-8", newline="\n")
