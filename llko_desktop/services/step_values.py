"""What goes into a step of a request besides the choice itself, and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from llko_desktop.domain.history import Event
from llko_desktop.domain.messages import Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.replies import RenderedReply


@dataclass(frozen=True)
class StepResult:
    """A request after a step, what to think about, and the same child's requests still open (R8).

    `to_look_at` is what the step left in the planning for the user to put right.
    """

    request: CareRequest
    warnings: tuple[Message, ...] = ()
    same_child: tuple[CareRequest, ...] = ()
    to_look_at: tuple[Message, ...] = ()


class Undone(NamedTuple):
    """A request after its last step was taken back, the event of that step, and what to look at then."""

    request: CareRequest
    event: Event
    to_look_at: tuple[Message, ...] = ()


@dataclass(frozen=True)
class NotesKept:
    """A request with the notes just kept; `replaced` are those from elsewhere that they took the place of."""

    request: CareRequest
    replaced: str | None = None


@dataclass(frozen=True)
class Along:
    """What is kept together with a step: the reply that tells it, and that it was entered already (R4).

    `entered_on` is the day on which the step was entered on the platform, none while it is not. `close_too`
    are references of the same child's requests to close as settled elsewhere, after an approval (R8).
    `draft_version` is that of the draft which the reply is the end of, 0 for none: one that was written
    elsewhere since is not thrown away. None where nobody looked. `overbook` says that more children than
    places are meant.
    """

    reply: RenderedReply | None = None
    entered_on: date | None = None
    close_too: tuple[str, ...] = ()
    draft_version: int | None = None
    overbook: bool = False


ALONE = Along()
