"""The statuses of a request and which may follow which (R1): one table for engine, editor, command line."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Status(StrEnum):
    """Where a request stands; the values are the codes that files and commands use."""

    NEW = "new"
    ACKNOWLEDGED = "acknowledged"
    IN_PROGRESS = "in_progress"
    APPROVED = "approved"
    NOT_POSSIBLE = "not_possible"
    CANCELLED = "cancelled"
    CLOSED_EXTERNALLY = "closed_externally"

    @property
    def is_final(self) -> bool:
        """Whether the request is closed by this status."""
        return self in FINAL

    @property
    def is_local_only(self) -> bool:
        """Whether the platform does not know this status, so that nothing is to be entered for it."""
        return self is Status.CLOSED_EXTERNALLY


FINAL = frozenset({Status.APPROVED, Status.NOT_POSSIBLE, Status.CANCELLED, Status.CLOSED_EXTERNALLY})

# The statuses that tell the parents whether there is room or not (R3).
ANSWERS = frozenset(Status) - {Status.NEW, Status.ACKNOWLEDGED}

TRANSITIONS: Mapping[Status, frozenset[Status]] = MappingProxyType(
    {
        Status.NEW: frozenset(Status) - {Status.NEW},
        Status.ACKNOWLEDGED: frozenset(Status) - {Status.NEW, Status.ACKNOWLEDGED},
        Status.IN_PROGRESS: FINAL,
        **{final: frozenset[Status]() for final in FINAL},
    }
)


class Source(StrEnum):
    """How a request reached the provider (R9); all but `platform` must be registered there first."""

    PLATFORM = "platform"
    PHONE = "phone"
    DOOR = "door"
    MAIL = "mail"


class CancelReason(StrEnum):
    """Why a request was cancelled (R2, R6)."""

    NO_REACTION = "no_reaction"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    DUPLICATE = "duplicate"
    UNREACHABLE = "unreachable"
    OTHER = "other"
