"""What many tests need: the built-in procedure, and real encrypted stores."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.procedures import parse_procedure
from tests.helpers.procedure import PROCEDURE_FILE

if TYPE_CHECKING:
    from llko_desktop.storage.store import SqlStore
    from tests.helpers.stores import StoreFactory


@pytest.fixture(scope="session")
def procedure() -> Procedure:
    """The procedure of Ninove, as the program ships it."""
    return parse_procedure(PROCEDURE_FILE.read_text(encoding="utf-8"), PROCEDURE_FILE.name)


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> StoreFactory:
    """Makes empty encrypted stores."""
    from tests.helpers.stores import StoreFactory

    return StoreFactory(tmp_path_factory.mktemp("stores"))


@pytest.fixture
def store(stores: StoreFactory, tmp_path: Path) -> Iterator[SqlStore]:
    """An empty encrypted store at `tmp_path / "store.db"`."""
    opened = stores.open(tmp_path / "store.db")
    yield opened
    opened.close()
