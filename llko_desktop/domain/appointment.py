"""A visit that the parents and the provider agreed on: at most one to come, a newer one takes its place."""

from __future__ import annotations

from datetime import date, timedelta

from llko_desktop.domain.history import Appointment, AppointmentDropped, AppointmentMade
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import MINUTES_A_DAY

# Further ahead, the year is more likely a slip of the keys.
FURTHEST = timedelta(days=366)


def coming(request: CareRequest, today: date) -> Appointment | None:
    """Give the appointment that is still to come, the whole of its day long; none when there is none."""
    appointment = request.progress.appointment
    return appointment if appointment and appointment.day >= today else None


def make_appointment(request: CareRequest, appointment: Appointment, today: date) -> CareRequest:
    """Note an appointment, in the place of one that was made before.

    Gives the request as it is where that appointment stands already. Raises `RuleRefusal` for a day that is
    past or more than a year away, and for a time that is none of a day.
    """
    if not 0 <= appointment.at < MINUTES_A_DAY:
        raise RuleRefusal(Message.of("appointment_needs_time"))
    if not today <= appointment.day <= today + FURTHEST:
        raise RuleRefusal(Message.of("appointment_day_out_of_range", date=appointment.day))
    if appointment == request.progress.appointment:
        return request
    return request.with_events(AppointmentMade(today, appointment))


def drop_appointment(request: CareRequest, today: date) -> CareRequest:
    """Note that the appointment to come was called off; `RuleRefusal` where there is none."""
    if coming(request, today) is None:
        raise RuleRefusal(Message.of("no_appointment_to_drop"))
    return request.with_events(AppointmentDropped(today))
