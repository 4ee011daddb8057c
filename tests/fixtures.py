"""What many tests need: the built-in procedure, and variants of it."""

from __future__ import annotations

import pytest

from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.procedures import parse_procedure
from tests.helpers.procedure import PROCEDURE_FILE


@pytest.fixture(scope="session")
def procedure() -> Procedure:
    """The procedure of Ninove, as the program ships it."""
    return parse_procedure(PROCEDURE_FILE.read_text(encoding="utf-8"), PROCEDURE_FILE.name)
