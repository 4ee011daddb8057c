"""Plays an example's past through the ordinary use cases, moved in time so that it is always fresh."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from llko_desktop.domain.pictures import PictureKind
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import AgeRange, ChildcareKind, Closure, Provider, Tariff
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Source, Status
from llko_desktop.domain.transitions import Choice
from llko_desktop.services.contact_details import ContactDetails
from llko_desktop.services.drafts import ReadFile, RequestDraft
from llko_desktop.services.import_report import ImportReport
from llko_desktop.services.info_page import InfoPage
from llko_desktop.services.intake import Intake
from llko_desktop.services.pictures import PictureService
from llko_desktop.services.placements import PlacementService
from llko_desktop.services.placing import with_usual_end
from llko_desktop.services.ports import Store
from llko_desktop.services.profile import Profile
from llko_desktop.services.steps import Steps
from llko_desktop.services.triage import Triage


@dataclass(frozen=True)
class ExamplePicture:
    """A picture of the example: the file it is in, and what is on it."""

    kind: PictureKind
    file: str
    description: str


@dataclass(frozen=True)
class Example:
    """An example as its file describes it: the day it was written for, its files, what was done since.

    `reviewed` is when the info page was looked over, `facts` holds the priority facts of requests, by
    reference. `placements` are the children who were there before any of the requests.
    """

    day: date
    reviewed: date
    files: tuple[str, ...]
    provider: Provider
    steps: tuple[dict[str, Any], ...]
    walk_ins: tuple[dict[str, Any], ...]
    facts: Mapping[str, tuple[str, ...]]
    pictures: tuple[ExamplePicture, ...] = ()
    placements: tuple[Placement, ...] = ()


def read_example(text: str) -> Example:
    """Read an example from its TOML text."""
    data = tomllib.loads(text)
    provider = dict(data["provider"])
    provider["opening"] = parse_schedule(provider["opening"])
    provider["tariff"] = Tariff(provider["tariff"])
    provider["closures"] = tuple(Closure(**days) for days in provider["closures"])
    provider["kind"] = ChildcareKind(provider["kind"])
    provider["ages"] = AgeRange(**provider["ages"])
    provider["languages"] = tuple(provider["languages"])
    return Example(
        day=data["day"],
        reviewed=data["reviewed"],
        files=tuple(data["files"]),
        provider=Provider(**provider),
        steps=tuple(data["steps"]),
        walk_ins=tuple(data["walk_ins"]),
        facts={reference: tuple(codes) for reference, codes in data["facts"].items()},
        pictures=tuple(
            ExamplePicture(**{**entry, "kind": PictureKind(entry["kind"])}) for entry in data["pictures"]
        ),
        placements=tuple(_placement(entry) for entry in data["placements"]),
    )


def moved(draft: RequestDraft, by: timedelta) -> RequestDraft:
    """Give a draft with all its dates moved; its hours stay."""

    def move(day: date | None) -> date | None:
        return day + by if day else None

    child = replace(
        draft.child, birth_date=move(draft.child.birth_date), expected_date=move(draft.child.expected_date)
    )
    plan = replace(draft.plan, start=move(draft.plan.start), end=move(draft.plan.end))
    return replace(draft, received=draft.received + by, child=child, plan=plan)


def play(
    example: Example, files: Sequence[ReadFile], store: Store, procedure: Procedure, today: date
) -> ImportReport:
    """Fill an empty store with the example, as if its day were `today`; gives what importing its files did.

    Every step goes through the same use cases as a user's, on the day it happened.
    """
    by = today - example.day
    reviewed = example.reviewed + by
    closures = tuple(Closure(days.first + by, days.last + by) for days in example.provider.closures)
    Profile(store, lambda: reviewed).save(replace(example.provider, closures=closures))
    InfoPage(store, procedure, lambda: reviewed, ContactDetails()).mark_reviewed(reviewed)
    report = Intake(store, procedure, lambda: today).take([_told(file, example.facts, by) for file in files])
    for walk_in in example.walk_ins:
        Intake(store, procedure, lambda: today).add(moved(_walk_in(walk_in), by))
    for step in example.steps:
        _take_step(step, by, store, procedure)
    return report


def hang(pictures: Sequence[ExamplePicture], service: PictureService, folder: Path) -> None:
    """Add an example's pictures, whose files are in `folder`, with what is said of them."""
    added = service.add_files([(picture.kind, folder / picture.file) for picture in pictures])
    for one, picture in zip(added, pictures, strict=True):
        service.describe(one.picture.number, picture.description, one.picture.version)


def place_all(example: Example, service: PlacementService, today: date) -> None:
    """Place the children of an example, as if its day were `today`."""
    by = today - example.day
    for one in example.placements:
        born, end = one.birth_date, one.end
        service.add(
            replace(
                one,
                phases=tuple(replace(phase, start=phase.start + by) for phase in one.phases),
                end=end + by if end else None,
                birth_date=born + by if born else None,
            )
        )


def _placement(entry: dict[str, Any]) -> Placement:
    plan = CarePlan(entry["start"], entry.get("end"), parse_schedule(entry["plan"]))
    return with_usual_end(Placement.of_plan(entry["child"], plan, birth_date=entry["born"]))


def _told(file: ReadFile, facts: Mapping[str, tuple[str, ...]], by: timedelta) -> ReadFile:
    """Give a file with its dates moved and its families' priority facts known."""
    drafts = (replace(moved(draft, by), facts=facts.get(draft.reference, ())) for draft in file.drafts)
    return replace(file, drafts=tuple(drafts))


def _walk_in(entry: dict[str, Any]) -> RequestDraft:
    return RequestDraft(
        received=entry["received"],
        child=Child(entry["child"], birth_date=entry["birth_date"]),
        source=Source(entry["source"]),
        parents=(Parent(entry["parent"], entry["email"], entry["phone"]),),
        plan=CarePlan(entry["start"], None, parse_schedule(entry["plan"])),
    )


def _take_step(step: dict[str, Any], by: timedelta, store: Store, procedure: Procedure) -> None:
    on, reference = step["on"] + by, step["reference"]
    steps = Steps(store, procedure, lambda: on)
    if step["do"] == "notice":
        steps.note_notice(reference, on)
        return
    offer = CarePlan(step["start"] + by, None, parse_schedule(step["offer"])) if "offer" in step else None
    choice = Choice(
        offer=offer,
        reply_by=step["reply_by"] + by if "reply_by" in step else None,
        no_alternative=offer is None,
        contract_signed=step.get("contract", False),
        reason=CancelReason(step["reason"]) if "reason" in step else None,
    )
    steps.set_status(reference, Status(step["do"]), choice)
    if "entered" in step:
        entered = step["entered"] + by
        triage = Triage(store, procedure, lambda: on)
        open_entries = [entry for entry in triage.view(reference).outbox if entry.item.is_open]
        Steps(store, procedure, lambda: entered).enter(open_entries[-1].id, entered)
