"""What the rules say (`domain` message codes), in English, to be translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Braces hold values of the message; they are written in the user's language before they are filled in.
RULE_MESSAGES: dict[str, Any] = {
    # reading hours, plans and days
    "time_outside_day": QT_TRANSLATE_NOOP("Messages", "“{range}” is not a time of day."),
    "range_ends_before_start": QT_TRANSLATE_NOOP(
        "Messages", "“{range}” ends before it begins. Care over midnight is not possible; check the hours."
    ),
    "closure_ends_before_start": QT_TRANSLATE_NOOP(
        "Messages", "The closing period ends on {end}, before it starts on {start}."
    ),
    "plan_ends_before_start": QT_TRANSLATE_NOOP(
        "Messages", "The care plan ends on {end}, before it starts on {start}."
    ),
    "time_unreadable": QT_TRANSLATE_NOOP("Messages", "“{text}” is not a time. Write it as 8, 8:30 or 17u."),
    "plan_word_unknown": QT_TRANSLATE_NOOP(
        "Messages", "“{word}” is not understood in “{text}”. Write days and hours as: ma 8-17, di 8u30-12u."
    ),
    "plan_days_backward": QT_TRANSLATE_NOOP(
        "Messages", "The days in “{text}” run backward. Write for instance ma-vr 8-17."
    ),
    "plan_hours_need_end": QT_TRANSLATE_NOOP(
        "Messages", "“{time}” in “{text}” has no end. Write for instance ma 8-17."
    ),
    "plan_hours_without_day": QT_TRANSLATE_NOOP(
        "Messages", "“{time}” in “{text}” belongs to no day. Write for instance ma 8-17."
    ),
    "date_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "“{text}” is not a date. Write it as 17/08/2026 or 2026-08-17."
    ),
    # which status, and what it asks for
    "status_is_already": QT_TRANSLATE_NOOP("Messages", "The status is already “{status}”."),
    "no_way_back": QT_TRANSLATE_NOOP(
        "Messages", "From “{present}” there is no way to “{target}”: a request never goes back."
    ),
    "final_only_by_correction": QT_TRANSLATE_NOOP(
        "Messages",
        "The request is closed as “{status}”. A wrong final status can only be corrected, with a reason.",
    ),
    "only_final_is_corrected": QT_TRANSLATE_NOOP(
        "Messages",
        "“{status}” is not a final status, so there is nothing to correct: choose the next status.",
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP(
        "Messages", "There is no step to take back: nothing was done with this request yet."
    ),
    "something_happened_since": QT_TRANSLATE_NOOP(
        "Messages",
        "Not taken back: something else happened to request {reference} since. "
        "Look at it under “What happened”; the last step can be taken back there.",
    ),
    "reply_tells_something_else": QT_TRANSLATE_NOOP(
        "Messages",
        "The text below was written as “{purpose}”, which does not go with this status. "
        "Choose the template that fits, or look the text over.",
    ),
    "snooze_only_in_progress": QT_TRANSLATE_NOOP(
        "Messages", "Only follow-up of an offer can be put off; this request is “{status}”."
    ),
    "snooze_day_out_of_range": QT_TRANSLATE_NOOP(
        "Messages", "Choose a day after today and within a year; {date} is not."
    ),
    "snooze_needs_reason": QT_TRANSLATE_NOOP("Messages", "Say why you put it off."),
    "appointment_needs_time": QT_TRANSLATE_NOOP("Messages", "Say at what time of the day, as 14:30."),
    "appointment_day_out_of_range": QT_TRANSLATE_NOOP(
        "Messages", "An appointment is today or within a year; {date} is not."
    ),
    "appointment_needs_day_and_time": QT_TRANSLATE_NOOP(
        "Messages", "Say on which day and at what time: --on DATE --at HH:MM, or --clear."
    ),
    "no_appointment_to_drop": QT_TRANSLATE_NOOP("Messages", "There is no appointment to call off."),
    "correction_needs_reason": QT_TRANSLATE_NOOP("Messages", "Say why the status is corrected."),
    "offer_needs_days_and_hours": QT_TRANSLATE_NOOP("Messages", "Say which days and hours you offer."),
    "offer_needs_hours": QT_TRANSLATE_NOOP("Messages", "Say from when until when for: {days}."),
    "offer_needs_start": QT_TRANSLATE_NOOP("Messages", "Say from which day on care can start."),
    "offer_needs_reply_by": QT_TRANSLATE_NOOP(
        "Messages", "Give a date by which the parents must reply: nobody can keep a place free without end."
    ),
    "reply_by_is_past": QT_TRANSLATE_NOOP(
        "Messages", "The reply-by date {date} has passed. Choose today or a later day."
    ),
    "refusal_needs_alternative_or_none": QT_TRANSLATE_NOOP(
        "Messages", "Name the alternative that you offer, or say that there is no alternative."
    ),
    "alternative_is_whole_plan": QT_TRANSLATE_NOOP(
        "Messages", "What you name is the whole plan as asked, so it is possible. Name another alternative."
    ),
    "alternative_and_none": QT_TRANSLATE_NOOP(
        "Messages", "An alternative and “no alternative” do not go together: choose one."
    ),
    "approval_needs_plan": QT_TRANSLATE_NOOP(
        "Messages", "The plan has no start date, days or hours yet. Name the final plan."
    ),
    "cancellation_needs_reason": QT_TRANSLATE_NOOP(
        "Messages",
        "Give a reason. Without one, a request is only cancelled once the term of the closing notice "
        "is over.",
    ),
    "notice_has_not_run_out": QT_TRANSLATE_NOOP(
        "Messages", "“No reaction” is only possible once a closing notice was sent and its term is over."
    ),
    "other_reason_needs_text": QT_TRANSLATE_NOOP("Messages", "Describe the reason in a few words."),
    "new_offer_only_in_progress": QT_TRANSLATE_NOOP(
        "Messages",
        "A new offer replaces one that runs; the status is “{status}”. Choose “{in_progress}” instead.",
    ),
    "notice_only_in_progress": QT_TRANSLATE_NOOP(
        "Messages", "A closing notice follows an offer without reaction; the status is “{status}”."
    ),
    "no_such_item": QT_TRANSLATE_NOOP("Messages", "There is no action {item} to enter."),
    "item_entered_before": QT_TRANSLATE_NOOP("Messages", "This was entered on {date} already."),
    "item_is_superfluous": QT_TRANSLATE_NOOP(
        "Messages", "This need not be entered any more: a later step made it superfluous."
    ),
    "item_is_needed": QT_TRANSLATE_NOOP(
        "Messages", "This must still be entered on Opvang.Vlaanderen: nothing made it superfluous."
    ),
    "item_shown_already": QT_TRANSLATE_NOOP(
        "Messages",
        "Opvang.Vlaanderen shows “{status}” already, entered on {date}. "
        "Entering it again is only needed where something else about it changed.",
    ),
    "item_never_registered": QT_TRANSLATE_NOOP(
        "Messages",
        "The request never was on Opvang.Vlaanderen and ended as “{cancelled}”: "
        "there is nothing to change there.",
    ),
    "not_all_entered": QT_TRANSLATE_NOOP("Messages", "Nothing was noted, because of request {reference}:"),
    "register_first": QT_TRANSLATE_NOOP(
        "Messages", "The request is not on Opvang.Vlaanderen yet. Register it first."
    ),
    "day_is_to_come": QT_TRANSLATE_NOOP(
        "Messages", "{date} is still to come. Choose today or an earlier day."
    ),
    "notice_before_offer": QT_TRANSLATE_NOOP(
        "Messages",
        "{date} is before the offer of {offered}, which the closing notice follows. Choose a later day.",
    ),
    "day_before_arrival": QT_TRANSLATE_NOOP(
        "Messages", "{date} is before the request arrived ({received}). Choose a later day."
    ),
    # think twice
    "approved_without_contract": QT_TRANSLATE_NOOP("Messages", "There is no signed contract yet."),
    "approval_closes_other_requests": QT_TRANSLATE_NOOP(
        "Messages", "Once entered, Opvang.Vlaanderen closes this family's other open requests for the child."
    ),
    "approved_before_registered": QT_TRANSLATE_NOOP(
        "Messages", "The request must still be registered on Opvang.Vlaanderen."
    ),
    "not_possible_after_whole_offer": QT_TRANSLATE_NOOP(
        "Messages",
        "You offered the whole plan, so there was room. If the parents declined or fell silent, "
        "“{cancelled}” fits better: “{not_possible}” counts as a shortage.",
    ),
    "others_may_stay_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Requests of this family that the approval closed at other providers may stay closed. "
        "The support of Opvang.Vlaanderen can help: {support}.",
    ),
    # what is due
    "answer_by": QT_TRANSLATE_NOOP("Messages", "Answer by {date}"),
    "answer_not_entered": QT_TRANSLATE_NOOP(
        "Messages", "“{status}” chosen on {date}, not yet entered on Opvang.Vlaanderen: the term runs on"
    ),
    "reply_written_status_open": QT_TRANSLATE_NOOP(
        "Messages", "Reply written on {date}, but the status is not yet set and entered: the term runs on"
    ),
    "register_request": QT_TRANSLATE_NOOP("Messages", "Register on Opvang.Vlaanderen ({source})"),
    "enter_set_status": QT_TRANSLATE_NOOP("Messages", "Set the status to “{status}” on Opvang.Vlaanderen"),
    "enter_correct_status": QT_TRANSLATE_NOOP(
        "Messages", "Correct the status to “{status}” on Opvang.Vlaanderen"
    ),
    "enter_new_offer": QT_TRANSLATE_NOOP("Messages", "Send the new offer through Opvang.Vlaanderen"),
    "offer_has_expired": QT_TRANSLATE_NOOP(
        "Messages", "The parents could react until {date}: the hold on the places has ended"
    ),
    "send_closing_notice": QT_TRANSLATE_NOOP(
        "Messages", "No reaction since the answer of {since}: send the closing notice"
    ),
    "may_be_closed": QT_TRANSLATE_NOOP(
        "Messages", "No reaction to the closing notice of {since}: may be closed as “{status}”"
    ),
    # proposals and advice
    "only_to_enter": QT_TRANSLATE_NOOP(
        "Messages", "Enter it on Opvang.Vlaanderen. After that, nothing is left to do."
    ),
    "nothing_to_do": QT_TRANSLATE_NOOP("Messages", "This request is closed. Nothing is left to do."),
    "refer_to_platform": QT_TRANSLATE_NOOP(
        "Messages", "Refer the parents to Opvang.Vlaanderen, so that the request is registered there."
    ),
    "ask_what_is_missing": QT_TRANSLATE_NOOP("Messages", "Ask the parents for what is missing."),
    "room_is_yours_to_judge": QT_TRANSLATE_NOOP(
        "Messages",
        "Is there room? Offer the whole plan, a part of it or a later start, with a date to reply by. "
        "If there is no room, name an alternative where you can.",
    ),
    "waiting_for_parents": QT_TRANSLATE_NOOP(
        "Messages", "It is the parents' turn. Without a reaction, follow up on {date}."
    ),
    "follow_up_is_put_off": QT_TRANSLATE_NOOP("Messages", "Put off until {until}: {reason}"),
    "waiting_for_decision": QT_TRANSLATE_NOOP(
        "Messages", "It is the parents' turn. Note their reaction, or choose how it ended."
    ),
    "closed_without_offer": QT_TRANSLATE_NOOP("Messages", "Nothing was offered."),
    "whole_plan_was_offered": QT_TRANSLATE_NOOP("Messages", "The whole plan was offered, so there was room."),
    "part_of_plan_was_offered": QT_TRANSLATE_NOOP("Messages", "A part of the plan was offered."),
    "requested_plan_was_not_possible": QT_TRANSLATE_NOOP(
        "Messages", "The plan as asked was not possible ({kind}) and nothing else came of it."
    ),
}
