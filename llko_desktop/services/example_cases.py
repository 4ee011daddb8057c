"""The invented families that a template is shown and checked with, each asking something else.

They were written for one day; on another all their dates move along, by whole weeks, so that weekdays stay.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from llko_desktop.domain.appointment import make_appointment
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.history import Appointment, NoticeSent
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest, Child, Parent, ProcedureRef, receive
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import Choice, set_status

EXAMPLE_PROVIDER = Provider(
    name="Gezinsopvang ’t Nestje",
    responsible="Els Janssens",
    street="Kerkstraat 12",
    postcode="9400",
    municipality="Ninove",
    phone="+32 54 12 34 56",
    email="nestje@example.be",
)

_WRITTEN_FOR = date(2026, 6, 30)
_LATER = date(2026, 12, 1)
_WITHOUT_STEP = {Purpose.RECEIVED, Purpose.REFERRAL, Purpose.MISSING_INFORMATION}
_SOFIE = Parent("Sofie Maes", "sofie@example.be", "0470 12 34 56")
_TOM = Parent("Tom Van den Bossche")
_ELIAS = Child("Elias Van den Bossche", birth_date=date(2025, 11, 3))
_FOUR_DAYS = "ma di vr 8-17, wo 8-12"


class CaseKey(StrEnum):
    """What is special about an example family, named by the answer that it brings to mind first."""

    FULL_PLACE = "full_place"
    PARTIAL = "partial"
    ALTERNATIVE_DAYS = "alternative_days"
    LATER_START = "later_start"
    UNBORN = "unborn"
    MISSING_CONTACT = "missing_contact"


@dataclass(frozen=True)
class ExampleCase:
    """One family on the day `today`: its request, what can be offered, and a part or variant of that.

    `later` is the first possible start of an offer that begins later than asked, `visit` what was agreed on
    where an invitation only confirms it.
    """

    key: CaseKey
    request: CareRequest
    offer: CarePlan
    part: CarePlan
    later: date
    today: date
    procedure: Procedure
    visit: Appointment | None = None

    @property
    def reply_by(self) -> date:
        """The reply-by date of everything that is offered to it (R2)."""
        return self.today + timedelta(days=self.procedure.terms.reply_by_days)

    def flags(self) -> tuple[Flag, ...]:
        """Say what is to be asked of the parents (R12)."""
        return flags(self.request, self.today)

    def fits(self, purpose: Purpose) -> bool:
        """Say whether a reply for a purpose can be written to it: who left nothing out is asked nothing."""
        return purpose is not Purpose.MISSING_INFORMATION or bool(self.flags())

    def for_purpose(self, purpose: Purpose) -> CareRequest:
        """Give the request as it is once the step that the reply tells of was taken."""
        if purpose in _WITHOUT_STEP:
            return self.request
        if purpose is Purpose.NOT_POSSIBLE:
            return self._after(self.request, Status.NOT_POSSIBLE, Choice(no_alternative=True))
        if purpose is Purpose.NOT_POSSIBLE_ALTERNATIVE:
            choice = Choice(offer=self.part, reply_by=self.reply_by)
            return self._after(self.request, Status.NOT_POSSIBLE, choice)
        offered = self.offered(purpose)
        if purpose is Purpose.APPROVED:
            return self._after(offered, Status.APPROVED, Choice(plan=self.offer))
        if purpose is Purpose.INVITATION and self.visit:
            return make_appointment(offered, self.visit, self.today)
        if purpose is Purpose.CANCELLED:
            term = timedelta(days=self.procedure.terms.closing_notice_days)
            return offered.with_events(NoticeSent(self.today - term - timedelta(days=1)))
        return offered

    def offered(self, purpose: Purpose) -> CareRequest:
        """Give the request after the offer that a reply for `purpose` could be about."""
        choice = Choice(offer=self._plan_for(purpose), reply_by=self.reply_by)
        return self._after(self.request, Status.IN_PROGRESS, choice)

    def _plan_for(self, purpose: Purpose) -> CarePlan:
        asked = self.request.plan if self.request.plan.is_complete else self.offer
        if purpose is Purpose.FULL_PLACE:
            return asked
        if purpose is Purpose.LATER_START:
            return CarePlan(self.later, asked.end, asked.schedule)
        return self.part if purpose is Purpose.PARTIAL_PLACE else self.offer

    def _after(self, request: CareRequest, status: Status, choice: Choice) -> CareRequest:
        return set_status(request, status, choice, self.today, self.procedure)


def example_cases(today: date, procedure: Procedure) -> tuple[ExampleCase, ...]:
    """Give the example families, one of each key, as they would be on `today` under `procedure`."""
    return tuple(case_on(today, procedure, family) for family in _FAMILIES)


@dataclass(frozen=True)
class Family:
    """A family as it is written down, with the dates of the day it was written for."""

    key: CaseKey
    number: int
    child: Child
    parents: tuple[Parent, ...]
    asked: CarePlan
    offer: CarePlan
    part: CarePlan
    source: Source = Source.PLATFORM
    received: date = date(2026, 6, 22)
    doubts: tuple[Flag, ...] = ()
    visit: Appointment | None = None


def case_on(today: date, procedure: Procedure, family: Family) -> ExampleCase:
    """Give a family as it would be on `today`."""
    by = timedelta(weeks=(today - _WRITTEN_FOR) // timedelta(weeks=1))
    born, expected = family.child.birth_date, family.child.expected_date
    request = CareRequest(
        reference=f"OV-{today.year}-{family.number:05}",
        source=family.source,
        received=family.received + by,
        child=replace(family.child, birth_date=born and born + by, expected_date=expected and expected + by),
        procedure=ProcedureRef(procedure.id, procedure.version),
        parents=family.parents,
        plan=_moved(family.asked, by),
        doubts=tuple(family.doubts),
    )
    offer, part = _moved(family.offer, by), _moved(family.part, by)
    visit = family.visit and replace(family.visit, day=family.visit.day + by)
    return ExampleCase(family.key, receive(request), offer, part, _LATER + by, today, procedure, visit)


def _moved(plan: CarePlan, by: timedelta) -> CarePlan:
    return replace(plan, start=plan.start and plan.start + by, end=plan.end and plan.end + by)


def _plan(week: str, start: date | None = date(2026, 8, 17), end: date | None = None) -> CarePlan:
    return CarePlan(start, end, parse_schedule(week))


_FAMILIES = (
    Family(
        CaseKey.FULL_PLACE,
        417,
        _ELIAS,
        (_SOFIE, _TOM),
        _plan(_FOUR_DAYS),
        _plan(_FOUR_DAYS),
        _plan("ma di 8-17"),
        visit=Appointment(date(2026, 7, 7), 14 * 60 + 30),
    ),
    Family(
        CaseKey.PARTIAL,
        418,
        Child("Noor Peeters", birth_date=date(2025, 3, 9)),
        (_SOFIE,),
        _plan("ma di wo vr 7:30-17"),
        _plan("ma di 7:30-17, wo 7:30-12"),
        _plan("ma di 7:30-17, wo 7:30-12"),
    ),
    Family(
        CaseKey.ALTERNATIVE_DAYS,
        419,
        _ELIAS,
        (Parent("Sofie Maes en Tom Van den Bossche", "sofie@example.be"),),
        _plan(_FOUR_DAYS),
        _plan("ma di 8-17, wo 8-12, do 8-17", date(2026, 9, 1), date(2028, 6, 30)),
        _plan("ma di 8-17, wo 8-12, do 8-17", date(2026, 9, 1), date(2028, 6, 30)),
    ),
    Family(
        CaseKey.LATER_START,
        420,
        Child("Lina De Smet", birth_date=date(2025, 7, 1)),
        (_TOM,),
        _plan("ma-vr 8-12 13-17:15"),
        _plan("ma-vr 8-12 13-17:15", date(2026, 12, 1)),
        _plan("ma-vr 13-17:15"),
    ),
    Family(
        CaseKey.UNBORN,
        421,
        Child("Baby Diallo", expected_date=date(2026, 8, 12)),
        (Parent("Familie Diallo", "diallo@example.be"),),
        _plan("ma-do 8:30-16:30", date(2026, 11, 2)),
        _plan("ma-do 8:30-16:30", date(2026, 11, 2)),
        _plan("do-vr 9-17", date(2026, 11, 2)),
    ),
    Family(
        CaseKey.MISSING_CONTACT,
        422,
        Child(),
        (),
        _plan("ma di 8-17, do, vr", None),
        _plan("ma di 8-17, do 8-12", date(2026, 9, 1)),
        _plan("di 8-17", date(2026, 9, 1)),
        source=Source.PHONE,
        received=date(2026, 6, 29),
        doubts=(Flag.BIRTH_DATE_UNREADABLE,),
    ),
)
