"""Tells in the window what came of one step for several requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.messages import Message
from llko_desktop.gui.context import GuiContext
from llko_desktop.services.batch import BatchResult

# So many requests that were refused for one reason are named.
_MOST_NAMED = 10


def tell_step(context: GuiContext, result: BatchResult, said: str) -> None:
    """Tell of a step, which can be taken back from there, and why it was refused for some."""
    if result.done:
        context.done(said, *result.done)
    _tell_refused(context, result)


def tell_kept(
    context: GuiContext,
    result: BatchResult,
    said: str,
    go_on: tuple[str, Callable[[], object]] | None = None,
) -> None:
    """Tell of replies that are kept, and why some are not.

    `go_on` names what can be done next, and does it.
    """
    if result.done:
        if go_on:
            context.offered.emit(said, *go_on)
        else:
            context.noticed.emit(said)
        context.changed.emit("")
    _tell_refused(context, result)


def _tell_refused(context: GuiContext, result: BatchResult) -> None:
    if result.refused:
        context.failed.emit("\n".join(reasons(context, result.refused)))


def reasons(context: GuiContext, refused: Iterable[tuple[str, tuple[Message, ...]]]) -> Iterator[str]:
    """Say each reason once, with the requests that it is for."""
    grouped = dict[str, list[str]]()
    for reference, said in refused:
        grouped.setdefault(context.texts.messages(said), []).append(reference)
    why = QCoreApplication.translate("BatchPanel", "{reference}: {reason}")
    for reason, references in grouped.items():
        named = ", ".join(references[:_MOST_NAMED]) + ("…" if len(references) > _MOST_NAMED else "")
        yield why.format(reference=named, reason=reason)
