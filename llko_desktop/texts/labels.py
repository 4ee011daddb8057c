"""The names of kinds, flags, sources and purposes, in English, translated where they are shown."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from llko_desktop.domain.deadlines import DeadlineKind
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.offer import OfferKind
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import ChildcareKind, Tariff
from llko_desktop.domain.reply_check import Check
from llko_desktop.domain.status import Source
from llko_desktop.domain.worklist import WorkKind
from llko_desktop.services.example_cases import CaseKey
from llko_desktop.services.template_library import Origin
from llko_desktop.services.template_sets import RowKind

# By kind of code, as codes of different kinds may share a value.
LABELS: dict[type[StrEnum], dict[Any, Any]] = {
    Source: {
        Source.PLATFORM: QT_TRANSLATE_NOOP("Labels", "Opvang.Vlaanderen"),
        Source.PHONE: QT_TRANSLATE_NOOP("Labels", "by phone"),
        Source.DOOR: QT_TRANSLATE_NOOP("Labels", "at the door"),
        Source.MAIL: QT_TRANSLATE_NOOP("Labels", "by mail"),
    },
    Origin: {
        Origin.BUILTIN: QT_TRANSLATE_NOOP("Labels", "as the program has it"),
        Origin.CHANGED: QT_TRANSLATE_NOOP("Labels", "changed by you"),
        Origin.OWN: QT_TRANSLATE_NOOP("Labels", "made by you"),
    },
    RowKind: {
        RowKind.NEW: QT_TRANSLATE_NOOP("Labels", "new"),
        RowKind.CHANGED: QT_TRANSLATE_NOOP("Labels", "changes a template"),
        RowKind.SAME: QT_TRANSLATE_NOOP("Labels", "the same as here"),
        RowKind.REFUSED: QT_TRANSLATE_NOOP("Labels", "cannot be used"),
    },
    ChildcareKind: {
        ChildcareKind.FAMILY: QT_TRANSLATE_NOOP("Labels", "childminder at home"),
        ChildcareKind.GROUP: QT_TRANSLATE_NOOP("Labels", "group childcare"),
        ChildcareKind.TOGETHER: QT_TRANSLATE_NOOP("Labels", "childminders who work together"),
    },
    Tariff: {
        Tariff.INCOME: QT_TRANSLATE_NOOP("Labels", "income tariff"),
        Tariff.FREE: QT_TRANSLATE_NOOP("Labels", "free price"),
    },
    WorkKind: {
        WorkKind.ANSWER: QT_TRANSLATE_NOOP("Labels", "Answer"),
        WorkKind.ENTER: QT_TRANSLATE_NOOP("Labels", "To enter"),
        WorkKind.REGISTER: QT_TRANSLATE_NOOP("Labels", "To register"),
        WorkKind.OFFER_EXPIRED: QT_TRANSLATE_NOOP("Labels", "Offer expired"),
        WorkKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Labels", "Follow up"),
        WorkKind.CLOSE: QT_TRANSLATE_NOOP("Labels", "May be closed"),
        WorkKind.REVIEW_INFO_PAGE: QT_TRANSLATE_NOOP("Labels", "Review the info page"),
    },
    DeadlineKind: {
        DeadlineKind.ANSWER: QT_TRANSLATE_NOOP("Labels", "answer"),
        DeadlineKind.REPLY_BY: QT_TRANSLATE_NOOP("Labels", "parents reply by"),
        DeadlineKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Labels", "follow up"),
        DeadlineKind.CLOSE: QT_TRANSLATE_NOOP("Labels", "may be closed from"),
    },
    OfferKind: {
        OfferKind.WHOLE: QT_TRANSLATE_NOOP("Labels", "the whole plan"),
        OfferKind.PARTIAL: QT_TRANSLATE_NOOP("Labels", "a part of the plan"),
        OfferKind.LATER_START: QT_TRANSLATE_NOOP("Labels", "a later start"),
        OfferKind.ALTERNATIVE: QT_TRANSLATE_NOOP("Labels", "other days or hours"),
    },
    Flag: {
        Flag.CHILD_NAME_MISSING: QT_TRANSLATE_NOOP("Labels", "the child's name is missing"),
        Flag.BIRTH_DATE_MISSING: QT_TRANSLATE_NOOP("Labels", "birth date or expected date is missing"),
        Flag.BIRTH_DATE_DUE: QT_TRANSLATE_NOOP("Labels", "expected date has passed: ask for the birth date"),
        Flag.PLAN_INCOMPLETE: QT_TRANSLATE_NOOP("Labels", "the care plan is incomplete"),
        Flag.START_IN_PAST: QT_TRANSLATE_NOOP("Labels", "the start date is in the past"),
        Flag.CONTACT_MISSING: QT_TRANSLATE_NOOP("Labels", "no mail address or phone number"),
        Flag.EMAIL_INVALID: QT_TRANSLATE_NOOP("Labels", "the mail address is not right"),
        Flag.PHONE_INVALID: QT_TRANSLATE_NOOP("Labels", "the phone number is not right"),
        Flag.PLAN_UNREADABLE: QT_TRANSLATE_NOOP("Labels", "the care plan was not understood"),
        Flag.BIRTH_DATE_UNREADABLE: QT_TRANSLATE_NOOP("Labels", "the birth date was not understood"),
        Flag.START_UNREADABLE: QT_TRANSLATE_NOOP("Labels", "the start date was not understood"),
        Flag.POSSIBLE_DUPLICATE: QT_TRANSLATE_NOOP("Labels", "may be the same as another request"),
    },
    Check: {
        Check.DAYS_AND_HOURS: QT_TRANSLATE_NOOP("Labels", "days and hours named"),
        Check.ALTERNATIVE: QT_TRANSLATE_NOOP("Labels", "alternative named"),
        Check.REPLY_BY: QT_TRANSLATE_NOOP("Labels", "date named"),
        Check.CONTACT: QT_TRANSLATE_NOOP("Labels", "contact named"),
        Check.CLOSING_NOTICE: QT_TRANSLATE_NOOP("Labels", "closing notice complete"),
        Check.OTHER_CHILD: QT_TRANSLATE_NOOP("Labels", "no other child named"),
        Check.LANGUAGE: QT_TRANSLATE_NOOP("Labels", "right language"),
        Check.NO_GAPS: QT_TRANSLATE_NOOP("Labels", "nothing left open"),
    },
    Purpose: {
        Purpose.RECEIVED: QT_TRANSLATE_NOOP("Labels", "Received"),
        Purpose.FULL_PLACE: QT_TRANSLATE_NOOP("Labels", "Full place"),
        Purpose.PARTIAL_PLACE: QT_TRANSLATE_NOOP("Labels", "Partial place"),
        Purpose.LATER_START: QT_TRANSLATE_NOOP("Labels", "Later start"),
        Purpose.NOT_POSSIBLE_ALTERNATIVE: QT_TRANSLATE_NOOP("Labels", "Not possible, with alternative"),
        Purpose.NOT_POSSIBLE: QT_TRANSLATE_NOOP("Labels", "Not possible"),
        Purpose.APPROVED: QT_TRANSLATE_NOOP("Labels", "Approved"),
        Purpose.CLOSING_NOTICE: QT_TRANSLATE_NOOP("Labels", "Closing notice"),
        Purpose.CANCELLED: QT_TRANSLATE_NOOP("Labels", "Cancelled"),
        Purpose.REFERRAL: QT_TRANSLATE_NOOP("Labels", "Referral to Opvang.Vlaanderen"),
        Purpose.MISSING_INFORMATION: QT_TRANSLATE_NOOP("Labels", "Missing information"),
        Purpose.INVITATION: QT_TRANSLATE_NOOP("Labels", "Invitation to meet"),
    },
    CaseKey: {
        CaseKey.FULL_PLACE: QT_TRANSLATE_NOOP("Labels", "Example: a full place"),
        CaseKey.PARTIAL: QT_TRANSLATE_NOOP("Labels", "Example: a partial place"),
        CaseKey.ALTERNATIVE_DAYS: QT_TRANSLATE_NOOP("Labels", "Example: other days"),
        CaseKey.LATER_START: QT_TRANSLATE_NOOP("Labels", "Example: a later start"),
        CaseKey.UNBORN: QT_TRANSLATE_NOOP("Labels", "Example: a child not born yet"),
        CaseKey.MISSING_CONTACT: QT_TRANSLATE_NOOP("Labels", "Example: contact details are missing"),
    },
}

# The fields of a request, as reports about a file name them.
FIELDS: dict[str, Any] = {
    "reference": QT_TRANSLATE_NOOP("Fields", "reference"),
    "received": QT_TRANSLATE_NOOP("Fields", "day of arrival"),
    "child": QT_TRANSLATE_NOOP("Fields", "child"),
    "birth_date": QT_TRANSLATE_NOOP("Fields", "birth date"),
    "expected_date": QT_TRANSLATE_NOOP("Fields", "expected date"),
    "start": QT_TRANSLATE_NOOP("Fields", "start date"),
    "end": QT_TRANSLATE_NOOP("Fields", "end date"),
    "plan": QT_TRANSLATE_NOOP("Fields", "care plan"),
    "hours": QT_TRANSLATE_NOOP("Fields", "hours"),
    "monday": QT_TRANSLATE_NOOP("Fields", "Monday"),
    "tuesday": QT_TRANSLATE_NOOP("Fields", "Tuesday"),
    "wednesday": QT_TRANSLATE_NOOP("Fields", "Wednesday"),
    "thursday": QT_TRANSLATE_NOOP("Fields", "Thursday"),
    "friday": QT_TRANSLATE_NOOP("Fields", "Friday"),
    "saturday": QT_TRANSLATE_NOOP("Fields", "Saturday"),
    "sunday": QT_TRANSLATE_NOOP("Fields", "Sunday"),
    "parent": QT_TRANSLATE_NOOP("Fields", "parent"),
    "email": QT_TRANSLATE_NOOP("Fields", "mail address"),
    "phone": QT_TRANSLATE_NOOP("Fields", "phone number"),
    "first_name": QT_TRANSLATE_NOOP("Fields", "first name of the child"),
    "child_first": QT_TRANSLATE_NOOP("Fields", "first name of the child"),
    "child_last": QT_TRANSLATE_NOOP("Fields", "last name of the child"),
    "birth": QT_TRANSLATE_NOOP("Fields", "birth date"),
    "expected": QT_TRANSLATE_NOOP("Fields", "expected date"),
    "birth_or_expected": QT_TRANSLATE_NOOP("Fields", "birth date or expected date"),
    "parent_first": QT_TRANSLATE_NOOP("Fields", "first name of the parent"),
    "parent_last": QT_TRANSLATE_NOOP("Fields", "last name of the parent"),
    "parent2": QT_TRANSLATE_NOOP("Fields", "second parent"),
    "parent2_first": QT_TRANSLATE_NOOP("Fields", "first name of the second parent"),
    "parent2_last": QT_TRANSLATE_NOOP("Fields", "last name of the second parent"),
    "email2": QT_TRANSLATE_NOOP("Fields", "second mail address"),
    "phone2": QT_TRANSLATE_NOOP("Fields", "second phone number"),
    "language": QT_TRANSLATE_NOOP("Fields", "language"),
    "street": QT_TRANSLATE_NOOP("Fields", "street"),
    "house_number": QT_TRANSLATE_NOOP("Fields", "house number"),
    "postcode": QT_TRANSLATE_NOOP("Fields", "postcode"),
    "residence": QT_TRANSLATE_NOOP("Fields", "place of residence"),
    "income_tariff": QT_TRANSLATE_NOOP("Fields", "income tariff"),
    "child_code": QT_TRANSLATE_NOOP("Fields", "child code (kindcode)"),
    "siblings": QT_TRANSLATE_NOOP("Fields", "brothers and sisters"),
    "priority": QT_TRANSLATE_NOOP("Fields", "priority"),
    "status": QT_TRANSLATE_NOOP("Fields", "status"),
    "source": QT_TRANSLATE_NOOP("Fields", "how it came in"),
    "remarks": QT_TRANSLATE_NOOP("Fields", "remarks"),
    "other_week": QT_TRANSLATE_NOOP("Fields", "days and hours in the other week"),
    "own_child": QT_TRANSLATE_NOOP("Fields", "child of your own"),
}
