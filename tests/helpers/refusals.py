"""Steps that the rules refuse."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from llko_desktop.domain.messages import RuleRefusal


def refused(step: Callable[[], object]) -> list[str]:
    """Take a step that must be refused; gives the codes of what is said about it."""
    with pytest.raises(RuleRefusal) as refusal:
        step()
    return [message.code for message in refusal.value.messages]
