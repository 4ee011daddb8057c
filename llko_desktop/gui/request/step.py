"""Previews, and carries out, the step that a status editor holds."""

from __future__ import annotations

from llko_desktop.domain import transitions
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.request.status_details import Mode
from llko_desktop.gui.request.status_editor import StatusEditor
from llko_desktop.services.step_values import Along, StepResult
from llko_desktop.services.steps import Steps
from llko_desktop.services.triage import Triage
from llko_desktop.texts.speech import Texts


def preview(
    request: CareRequest, editor: StatusEditor, triage: Triage, texts: Texts
) -> tuple[CareRequest, str]:
    """Give the request as the choice would make it, and what is still missing in words.

    While something is missing, the request is given as it is.
    """
    target, mode = editor.target, editor.mode
    if problem := editor.problem():
        return request, problem
    choice = editor.choice()
    try:
        if mode is Mode.NEW_OFFER:
            return triage.preview_offer(request, choice), ""
        if target is not None:
            return triage.preview(request, target, choice, correcting=mode is Mode.CORRECTION), ""
    except RuleRefusal as refusal:
        return request, texts.messages(refusal.messages)
    return request, ""


def warnings(request: CareRequest, editor: StatusEditor) -> tuple[Message, ...]:
    """Say what to think twice about before the step that an editor holds (R2, R8, R10)."""
    if editor.mode is Mode.CORRECTION:
        return transitions.correction_warnings(request) if editor.target else ()
    if editor.target is None:
        return ()
    found = transitions.warnings(request, editor.target, editor.choice())
    # That an approval closes the family's other requests stands on its button already.
    return tuple(warning for warning in found if warning.code != "approval_closes_other_requests")


def carry_out(request: CareRequest, editor: StatusEditor, steps: Steps, along: Along) -> StepResult | None:
    """Take the chosen step, or none, and keep what goes along with it, in one transaction.

    Gives what a change of status brought. Raises `StaleWrite`, `StaleDraft` and `RuleRefusal` as
    `Steps`.
    """
    choice, target, version = editor.choice(), editor.target, request.version
    if editor.mode is Mode.NEW_OFFER:
        steps.renew_offer(request.reference, choice, version=version, along=along)
        return None
    if target is None:
        if along.reply:
            steps.save_reply(
                request.reference, along.reply, version=version, draft_version=along.draft_version
            )
        return None
    step = steps.correct if editor.mode is Mode.CORRECTION else steps.set_status
    return step(request.reference, target, choice, version=version, along=along)
