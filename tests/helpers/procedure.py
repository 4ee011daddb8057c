"""Where the built-in procedure file is, and procedures that differ from it in a term or a choice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from llko_desktop.domain.procedure import Procedure

PROCEDURE_FILE = Path(__file__).parents[2] / "resources" / "procedures" / "ninove.toml"


def with_choice(procedure: Procedure, **choices: bool) -> Procedure:
    """Give `procedure` with some choices flipped."""
    return replace(procedure, choices=replace(procedure.choices, **choices))


def with_terms(procedure: Procedure, **terms: Any) -> Procedure:
    """Give `procedure` with other terms."""
    return replace(procedure, terms=replace(procedure.terms, **terms))
