"""What the rules say to the user, as a code with values: the words are chosen where they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Message:
    """One thing to tell the user.

    `code` names the sentence in `llko_desktop.texts`; `values` are its plain parts (dates, names, numbers,
    status codes) as sorted pairs, so that messages compare and hash by content.
    """

    code: str
    values: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(cls, code: str, /, **values: Any) -> Message:
        """Make a message from keyword values."""
        return cls(code, tuple(sorted(values.items())))

    def value(self, name: str) -> Any:
        """Give the value called `name`; `KeyError` when the message has none."""
        return dict(self.values)[name]


class DomainError(Exception):
    """A refusal that the user can meet; `messages` say what happened, first things first."""

    def __init__(self, *messages: Message) -> None:
        super().__init__("; ".join(f"{m.code} {dict(m.values)}" for m in messages))
        self.messages = messages


class RuleRefusal(DomainError):
    """A rule of the procedure does not allow the step; nothing was changed (exit code 1)."""


class InputError(DomainError):
    """What was typed or read cannot be understood; nothing was changed (exit code 2)."""
