"""What the user decided to remove, and carrying it out off the window's thread (R15)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StoreError
from llko_desktop.services.retention import Retention
from llko_desktop.services.retention_values import Removed


@dataclass(frozen=True)
class Removal:
    """The requests and placements to lose their personal data, and the backups to delete after that."""

    references: tuple[str, ...] = ()
    placements: tuple[int, ...] = ()
    copies: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What was removed; `copies` backups are gone too, `problems` say which could not be deleted."""

    removed: Removed
    copies: int = 0
    problems: tuple[Message, ...] = ()


def carry_out(removal: Removal, retention: Retention) -> Outcome:
    """Remove the data, then the backups: one of them may be what somebody falls back on until then.

    Raises `RuleRefusal` or `UnknownReference` where nothing was changed.
    """
    if removal.references or removal.placements:
        removed = retention.anonymise(removal.references, removal.placements)
    else:
        removed = Removed(0, 0, retention.finish())
    try:
        retention.remove_copies(removal.copies)
    except StoreError as error:
        kept = sum(path.exists() for path in removal.copies)
        return Outcome(removed, len(removal.copies) - kept, error.messages)
    return Outcome(removed, len(removal.copies))
