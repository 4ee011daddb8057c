"""What to think about after a step: warnings, and the same child's requests that may be closed too (R8)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.status import Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.services.steps import StepResult


def advise(context: GuiContext, result: StepResult) -> None:
    """Show what a step leaves to think about; nothing where there is nothing."""
    lines = [context.texts.message(warning) for warning in result.warnings]
    references = [request.reference for request in result.same_child]
    action = ""
    if references:
        text = QCoreApplication.translate(
            "Advice", "The same child has other open requests here: {references}."
        )
        lines.append(text.format(references=", ".join(references)))
        action = QCoreApplication.translate("Advice", "Set to “{status}”")
        action = action.format(status=context.texts.status(Status.CLOSED_EXTERNALLY))
    if lines:
        context.advised.emit("\n".join(lines), action, lambda: _close(context, references))


def _close(context: GuiContext, references: list[str]) -> None:
    """Close requests as settled elsewhere; it is the user who asked for it (R8)."""
    set_status = context.services.steps.set_status
    for reference in references:
        context.attempt(partial(set_status, reference, Status.CLOSED_EXTERNALLY, Choice()))
    context.changed.emit("")
