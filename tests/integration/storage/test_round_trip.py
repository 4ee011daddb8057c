"""What is kept comes back exactly, also after the program was closed and started again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain import history
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest, Child, Parent, ProcedureRef
from llko_desktop.domain.status import CancelReason, Source, Status
from llko_desktop.domain.transitions import enter_item, note_contact, note_notice
from llko_desktop.services.ports import Draft
from llko_desktop.services.replies import Reply
from llko_desktop.storage.codec import EVENTS, decode_event, encode_event
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.request_rows import request_of, request_values
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, offered, plan
from tests.helpers.stores import KEY, StoreFactory
from tests.helpers.strategies import days, plans, schedules

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
offers = st.builds(Offer, plans(), st.none() | days, days)
statuses = st.sampled_from(Status)


def decisions(kind: type[history.Decision]) -> st.SearchStrategy[history.Decision]:
    return st.builds(
        kind,
        on=days,
        status=statuses,
        offer=st.none() | offers,
        no_alternative=st.booleans(),
        plan=st.none() | plans(),
        contract_signed=st.booleans(),
        reason=st.none() | st.sampled_from(CancelReason),
        note=texts,
    )


events = st.one_of(
    st.builds(history.Received, days, st.sampled_from(Source)),
    decisions(history.StatusSet),
    decisions(history.StatusCorrected),
    st.builds(history.OfferRenewed, days, offers),
    st.builds(history.ActionEntered, days, st.integers(1, 50)),
    st.builds(history.ActionDropped, days, st.integers(1, 50)),
    st.builds(history.ReplyWritten, days, texts, texts, st.none() | statuses, texts),
    st.builds(history.ParentContact, days, texts),
    st.builds(history.NoticeSent, days),
    st.builds(
        history.FactsChanged,
        days,
        st.lists(st.tuples(texts, texts, texts)).map(tuple),
        st.none() | st.integers(1, 50),
        st.lists(texts, max_size=2).map(tuple),
        texts,
    ),
    st.builds(history.AppointmentMade, days, st.builds(history.Appointment, days, st.integers(0, 1439))),
    st.builds(history.AppointmentDropped, days),
    st.builds(history.ToldApart, days, st.lists(texts, max_size=2).map(tuple)),
    st.builds(history.CameInAgain, days, texts, st.none() | days, st.none() | st.integers(1, 50)),
)
requests = st.builds(
    CareRequest,
    reference=texts,
    source=st.sampled_from(Source),
    received=days,
    child=st.builds(Child, texts, texts, st.none() | days, st.none() | days),
    procedure=st.builds(ProcedureRef, texts, texts),
    parents=st.lists(st.builds(Parent, texts, texts, texts), max_size=3).map(tuple),
    plan=plans(),
    language=texts,
    residence=texts,
    income_tariff=st.none() | st.booleans(),
    facts=st.lists(texts, max_size=3).map(tuple),
    remarks=texts,
    child_code=texts,
    siblings=texts,
    doubts=st.lists(texts, max_size=3).map(tuple),
    other_references=st.lists(texts, max_size=3).map(tuple),
    notes=texts,
)


def test_every_kind_of_event_has_a_name() -> None:
    def concrete(kind: type) -> set[type]:
        below = {found for sub in kind.__subclasses__() for found in concrete(sub)}
        return below | ({kind} if not kind.__subclasses__() else set())

    assert concrete(history.Event) == set(EVENTS.values())


@given(events)
def test_an_event_comes_back_as_it_was(event: history.Event) -> None:
    assert decode_event(*encode_event(event)) == event


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("unheard_of", "{}"),
        ("notice_sent", "{}"),
        ("notice_sent", '{"on": "2026-02-31"}'),
        ("notice_sent", "not JSON"),
        ("action_entered", '{"on": "2026-03-01", "item": "1"}'),
    ],
)
def test_a_spoiled_event_is_an_error(kind: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode_event(kind, text)


@given(requests, st.lists(events, max_size=6))
def test_a_request_comes_back_from_its_rows(request: CareRequest, past: list[history.Event]) -> None:
    request = request.with_events(*past)
    row = request_values(request) | {"version": 3}
    kept = request_of(row, request.parents, request.progress.items, request.other_references, request.history)
    assert kept == replace(request, version=3)


def _every_state(procedure: Procedure) -> dict[str, CareRequest]:
    """Give requests in states that together use everything a request can hold."""
    day = RECEIVED
    in_progress = entered(offered(procedure, reply_by=day + timedelta(10)), day)
    noticed = note_notice(in_progress, day + timedelta(40), day + timedelta(40))
    alternative = offered(procedure, plan("wo 8:30-12, 13-17, vr 8-18"), reply_by=day)
    kept = {f"in {status}": in_status(status, procedure) for status in Status}
    return kept | {
        "a walk-in": make_request(Source.DOOR, facts=("sibling", "foster_child"), income_tariff=False),
        "an unborn child": make_request(child=Child("Baby O’Brien-Łukasz", expected_date=date(2026, 9, 1))),
        "an incomplete plan": make_request(plan=plan("ma, di 8-12", None)),
        "entered": in_progress,
        "a reaction": note_contact(in_progress, day + timedelta(3), day + timedelta(3), "belde: “graag!”"),
        "a closing notice": noticed,
        "an alternative": alternative,
        "no contact": make_request(parents=()),
        "known under more references": make_request(other_references=("L-2026-0007", "OV-2026-0002")),
        "told more": make_request(child_code="B-123", siblings="zus Lena (3)", doubts=("plan_unreadable",)),
        "odd characters": make_request(remarks="'; DROP TABLE requests; --\n\t😀 \u202e\x00", notes="Ÿ"),
    }


def test_everything_survives_a_restart(stores: StoreFactory, tmp_path: Path, procedure: Procedure) -> None:
    path = tmp_path / "store.db"
    at = datetime(2026, 3, 2, 8, 30, 15, 123456, tzinfo=UTC)
    wanted = {
        f"OV-2026-{number:05}": replace(request, reference=f"OV-2026-{number:05}")
        for number, request in enumerate(_every_state(procedure).values())
    }
    reply = Reply("OV-2026-00003", "full_place", "nl", "Er is plaats", "Beste,\n\nJa.", RECEIVED, at)
    draft = Draft("OV-2026-00004", "partial_place", "fr", "", "Bonjour …")
    provider = Provider(
        "De Krekel", capacity=8, opening=parse_schedule("ma-vr 7-18:30"), signature="Els\nDe Krekel"
    )
    store = stores.open(path)
    with store.write() as work:
        added = {reference: work.requests.add(request) for reference, request in wanted.items()}
        work.replies.add(reply)
        draft = work.replies.save_draft(draft)
        work.settings.save_provider(provider)
        work.settings.set_value("columns", {"width": [1, 2.5, None, True]})
    store.close()

    store = open_store(path, KEY)
    with store.read() as work:
        outbox = work.outbox.open()
        for reference, request in wanted.items():
            kept = work.requests.get(reference)
            assert kept == replace(request, version=1) == added[reference]
            assert kept.replayed() == kept
            assert [entry.item for entry in work.outbox.of(reference)] == list(request.progress.items)
        assert work.replies.of(reply.reference) == [reply]
        assert work.replies.draft(draft.reference) == draft
        assert work.replies.draft(reply.reference) is None
        assert work.settings.provider() == provider
        assert work.settings.value("columns") == {"width": [1, 2.5, None, True]}
        assert work.settings.value("never set", "usual") == "usual"
    assert {(entry.reference, entry.item) for entry in outbox} == {
        (reference, item) for reference, request in wanted.items() for item in request.progress.open_items
    }
    assert store.check() == ()
    store.close()


def test_what_is_changed_is_kept_with_its_history(store: SqlStore, procedure: Procedure) -> None:
    with store.write() as work:
        request = work.requests.add(make_request())
    with store.write() as work:
        changed = enter_item(in_status(Status.NOT_POSSIBLE, procedure), 1, RECEIVED, RECEIVED)
        saved = work.requests.save(replace(changed, parents=(Parent("Ann"),), version=request.version))
    assert saved.version == 2
    with store.read() as work:
        assert work.requests.get(request.reference) == saved
        (entry,) = work.outbox.of(request.reference)
        assert work.outbox.find(entry.id) == entry
        assert entry.item.entered_on == RECEIVED
        assert work.outbox.open() == []


def test_what_lists_read_is_right(store: SqlStore, procedure: Procedure) -> None:
    with store.write() as work:
        for number, request in enumerate(_every_state(procedure).values()):
            work.requests.add(replace(request, reference=f"R{number}"))
    with store.read() as work:
        everything = [work.requests.get(f"R{number}") for number in range(len(_every_state(procedure)))]
        active = {request.reference for request in work.requests.active()}
        finals = {request.reference for request in work.requests.finals(RECEIVED, RECEIVED)}
        none = work.requests.finals(RECEIVED + timedelta(1), RECEIVED + timedelta(900))
    assert active == {r.reference for r in everything if not r.status.is_final or r.progress.open_items}
    assert finals == {r.reference for r in everything if r.status.is_final}
    assert none == []


@given(schedules())
def test_a_week_comes_back(schedule) -> None:  # type: ignore[no-untyped-def]
    request = make_request(plan=replace(plan(), schedule=schedule))
    row = request_values(request) | {"version": 1}
    assert request_of(row, (), ()).plan == request.plan
