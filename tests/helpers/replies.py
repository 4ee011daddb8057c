"""Example families that reply tests write to, all invented, and the replies they get.

`python -m tests.helpers.replies` writes them anew to tests/data/replies; read them before you keep them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from llko_desktop import resources
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import CareRequest, Child, Parent, ProcedureRef, receive
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source
from llko_desktop.services.example_cases import EXAMPLE_PROVIDER, ExampleCase, example_cases
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

PROVIDER = EXAMPLE_PROVIDER


def procedure() -> Procedure:
    return parse_procedure(resources.read_text("procedures/ninove.toml"), "ninove.toml")


def plan(week: str, start: date | None = date(2026, 8, 17), end: date | None = None) -> CarePlan:
    return CarePlan(start, end, parse_schedule(week))


def make(
    number: int,
    child: Child,
    asked: CarePlan,
    *parents: Parent,
    source: Source = Source.PLATFORM,
    received: date = date(2026, 6, 22),
) -> CareRequest:
    reference = f"OV-2026-{number:05}"
    known = ProcedureRef("ninove", "2026-2")
    return receive(CareRequest(reference, source, received, child, known, parents, asked))


ELIAS = Child("Elias Van den Bossche", birth_date=date(2025, 11, 3))
FOUR_DAYS = "ma di vr 8-17, wo 8-12"

# A seventh family beside those of the product: born since it asked, of parents that are hard to address.
BORN_MEANWHILE = replace(
    example_cases(TODAY, procedure())[-1],
    request=replace(
        make(
            423,
            Child("Mila Yıldız", expected_date=date(2026, 5, 20)),
            plan("", date(2026, 6, 1)),
            Parent("Mevr. Ayşe Yıldız", "ayse@example"),
            Parent("Claes, Jef"),
        ),
        doubts=(Flag.EMAIL_INVALID,),
    ),
    offer=plan("wo 13-18, za 9-12", date(2026, 8, 3)),
    part=plan("wo 13-18", date(2026, 8, 3)),
)
CASES = (*example_cases(TODAY, procedure()), BORN_MEANWHILE)


def name_of(case: ExampleCase) -> str:
    """Give what the golden files and the tests call a case."""
    return "born_meanwhile" if case is BORN_MEANWHILE else case.key.value


def cases_for(purpose: Purpose) -> tuple[ExampleCase, ...]:
    """Give the cases that a reply for `purpose` can be written to: who left nothing out is asked nothing."""
    return tuple(case for case in CASES if case.fits(purpose))


def reply_to(case: ExampleCase, purpose: Purpose, language: str) -> RenderedReply:
    """Write the reply for a purpose to a case."""
    request = case.for_purpose(purpose)
    values = field_values(request, PROVIDER, procedure(), TODAY, language)
    return render(TEMPLATES.get(purpose, language), values)


def letter_to(case: ExampleCase, reply: RenderedReply) -> Letter:
    """Lay a reply to a case out as a letter."""
    return Letter(
        reply=reply,
        sender_lines=(PROVIDER.name, PROVIDER.street, "9400 Ninove", PROVIDER.phone, PROVIDER.email),
        recipient_lines=tuple(parent.name for parent in case.request.parents),
        date_line=f"Ninove, {date_text(TODAY, reply.language)}",
        reference_line=case.request.reference,
        author=PROVIDER.name,
    )


def golden_text(purpose: Purpose, language: str) -> str:
    """Give all replies for a purpose in a language, one after the other, as the golden files hold them."""
    parts = []
    for case in cases_for(purpose):
        reply = reply_to(case, purpose, language)
        parts.append(f"=== {name_of(case)}\n# {reply.subject}\n\n{reply.body}\n")
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
