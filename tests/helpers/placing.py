"""Placements behind the signatures of the use case, over the unit of work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.services.bundle import Services
from llko_desktop.services.planning import Planning


@dataclass
class PlainPlacements:
    store: Any
    said: tuple[Message, ...] = ()

    def add(self, placement: Placement) -> Placement:
        with self.store.write() as work:
            return work.placements.add(placement)

    put_back = add

    def save(self, placement: Placement) -> Placement:
        with self.store.write() as work:
            return work.placements.save(placement)

    def remove(self, placement: Placement) -> Placement:
        with self.store.write() as work:
            work.placements.remove(placement)
        return placement

    def end(self, number: int, last: date, version: int) -> Placement:
        with self.store.write() as work:
            return work.placements.save(replace(work.placements.get(number), end=last, version=version))

    def remarks(self, placement: Placement) -> tuple[Message, ...]:
        return self.said


def with_placements(services: Services) -> Services:
    if not hasattr(services, "placements"):
        object.__setattr__(services, "placements", PlainPlacements(services.store))
        object.__setattr__(services, "planning", Planning(services.store, services.procedure, services.today))
    return services
