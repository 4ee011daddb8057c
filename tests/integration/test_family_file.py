"""What is kept of one family, for its parents: all of it, and nothing of anyone else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtWidgets import QApplication

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import Weekday
from llko_desktop.services.bundle import Services
from llko_desktop.services.ports import Draft, UnknownReference
from llko_desktop.services.replies import RenderedReply
from llko_desktop.storage.store import SqlStore
from llko_desktop.texts.export_words import SpokenExport
from llko_desktop.texts.family_words import family_document
from llko_desktop.texts.request_file_words import request_document
from llko_desktop.texts.speech import Texts
from tests.helpers.requests import make_request, plan

TODAY = date(2026, 3, 5)
SOFIE = Parent("Sofie Maes", "sofie@example.be", "+32 470 12 34 56")
TOM = Parent("Tom Peeters", "tom@example.be", "")
OMA = Parent("Oma Lies", "", "+32 54 50 50 50")


@pytest.fixture
def services(store: SqlStore, procedure: Procedure, qapp: QApplication) -> Services:
    made = build_services(store, procedure, lambda: TODAY)
    asked = make_request(
        reference="OV-1", parents=(SOFIE, TOM, OMA), notes="komt langs", remarks="=noten", siblings="zus Lou"
    )
    with store.write() as work:
        work.settings.save_provider(Provider(name="De Krekel"))
        work.requests.add(asked)
        # By the father's address, with another name for the mother.
        work.requests.add(make_request(reference="OV-2", child=Child("Lou Peeters"), parents=(TOM,)))
        # A namesake, of parents with the same names.
        other = Parent("Sofie Maes", "maes@example.org", "+32 470 99 99 99")
        work.requests.add(make_request(reference="OV-3", parents=(other,), remarks="een andere familie"))
        work.requests.add(make_request(reference="OV-4", child=Child("Geen contact"), parents=()))
        placed = Placement.of_plan("Noor Peeters", plan(), reference="OV-1", note="slaapt slecht")
        work.placements.add(placed)
        work.replies.save_draft(Draft("OV-2", "received", "nl", "Ontvangen", "Dag **Tom**"))
    version = made.triage.view("OV-1").request.version
    reply = RenderedReply("received", Purpose.RECEIVED, "nl", "Uw vraag", "Dag **Sofie**,\nwij lezen ze.")
    made.steps.save_reply("OV-1", reply, version=version)
    return made


def test_all_of_a_family_and_nobody_else(services: Services) -> None:
    family = services.families.read("OV-1")
    assert [one.request.reference for one in family.requests] == ["OV-1", "OV-2"]
    assert (family.provider, family.made_on) == ("De Krekel", TODAY)
    first, second = family.requests
    assert [len(first.replies), len(first.placements), first.draft] == [1, 1, None]
    assert second.draft is not None
    assert len(first.request.history) == 2
    assert [one.request.reference for one in services.families.read("OV-2").requests] == ["OV-1", "OV-2"]
    assert [one.request.reference for one in services.families.read("OV-4").requests] == ["OV-4"]
    with pytest.raises(UnknownReference):
        services.families.read("OV-9")


def test_as_json(services: Services, procedure: Procedure, tmp_path: Path) -> None:
    path = tmp_path / "gezin.json"
    words = SpokenExport.of(Texts("en", procedure))
    family = services.families.read("OV-1")
    services.families.write_json(family, words, path)
    told = json.loads(path.read_text("utf-8"))
    first, second = told["requests"]
    assert first["reference"] == "OV-1"
    assert [parent["name"] for parent in first["parents"]] == ["Sofie Maes", "Tom Peeters", "Oma Lies"]
    assert first["replies"][0]["body"] == "Dag Sofie,\nwij lezen ze."
    assert first["placements"][0]["note"] == "slaapt slecht"
    assert [event["event"] for event in first["history"]] == ["Received", "ReplyWritten"]
    assert second["draft"]["subject"] == "Ontvangen"
    assert "andere familie" not in path.read_text("utf-8")
    with pytest.raises(InputError, match="file_exists"):
        services.families.write_json(family, words, path)


def test_on_paper(services: Services, procedure: Procedure, tmp_path: Path) -> None:
    path = tmp_path / "gezin.pdf"
    family = services.families.read("OV-1")
    document = family_document(family, Texts("nl", procedure))
    services.families.write_pdf(replace(document, language="nl"), path)
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.author == "De Krekel"
    titles = [str(mark["/Title"]) for mark in reader.outline if isinstance(mark, Destination)]
    assert titles == [document.title, *(section.title for section in document.sections)]
    said = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in ("OV-1", "OV-2", "Sofie Maes", "Oma Lies", "komt langs", "=noten", "slaapt slecht"):
        assert words in said, words
    assert "Dag Sofie," in said
    assert "andere familie" not in said
    with pytest.raises(InputError, match="file_exists"):
        services.families.write_pdf(document, path)


def test_the_file_of_one_request(services: Services, procedure: Procedure, tmp_path: Path) -> None:
    found = services.families.read_request("OV-1")
    assert [one.request.reference for one in found.requests] == ["OV-1"]
    document = request_document(found, Texts("nl", procedure))
    week = next(section.table for section in document.sections if section.table)
    asked = found.requests[0].request.plan.schedule
    assert len(week.rows) == 1
    assert [bool(cell) for cell in week.rows[0][1:]] == [day in asked.weekdays for day in list(Weekday)[:5]]
    services.papers.write_pdf(document, tmp_path / "aanvraag.pdf")
    said = " ".join(" ".join(p.extract_text() for p in PdfReader(tmp_path / "aanvraag.pdf").pages).split())
    for words in ("OV-1", "komt langs", "Dag Sofie,", "slaapt slecht"):
        assert words in said, words
    assert "OV-2" not in said
    with pytest.raises(InputError, match="file_exists"):
        services.papers.write_pdf(document, tmp_path / "aanvraag.pdf")
    with pytest.raises(UnknownReference):
        services.families.read_request("OV-9")
