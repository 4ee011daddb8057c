"""The status guide says what the rules do, in words of the procedure, for each status and for the choice."""

from __future__ import annotations

import pytest

from llko_desktop.domain.outcome import advise_final
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.requirements import needs
from llko_desktop.domain.status import TRANSITIONS, Status
from llko_desktop.services.status_guide import Situation, status_facts, which_status
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.status_guide_words import status_guide
from tests.helpers.procedure import with_choice, with_terms
from tests.helpers.requests import RECEIVED, make_request, offered, plan


def lines(procedure: Procedure, status: Status, title: str) -> tuple[str, ...]:
    """Give the lines of one part of a status in English."""
    entry = status_guide(Texts("en", procedure)).entry(status)
    return next(part.lines for part in entry.parts if part.title == title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_is_told_in_the_words_of_the_procedure(procedure: Procedure, language: str) -> None:
    texts = Texts(language, procedure)
    guide = status_guide(texts)
    assert [entry.status for entry in guide.entries] == list(Status)
    for entry in guide.entries:
        words = procedure.statuses[entry.status]
        assert entry.label == words.label.in_language(language)
        assert entry.meaning == words.explanation.in_language(language)
        assert all(part.title and part.lines and all(part.lines) for part in entry.parts)
        use, avoid, *_, places = entry.parts
        assert use.lines == tuple(case.in_language(language) for case in words.use)
        for line, one in zip(avoid.lines, words.avoid, strict=True):
            assert one.case.in_language(language) in line
            assert f"“{texts.status(one.instead)}”" in line
        assert places.lines == tuple(texts.clause_place(rule) for rule in words.rules)
    assert procedure.version in guide.source


@pytest.mark.parametrize("status", Status)
def test_what_can_follow_is_what_the_table_has(procedure: Procedure, status: Status) -> None:
    told = lines(procedure, status, "After it can come")[0]
    labels = {one: procedure.statuses[one].label.en for one in Status}
    if status.is_final:
        assert "it is final" in told
    else:
        assert set(told.split(", ")) == {labels[one] for one in TRANSITIONS[status]}


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.NEW, Status.APPROVED}))
def test_what_it_asks_for_is_what_a_new_request_needs(procedure: Procedure, status: Status) -> None:
    asked = status_facts(status, procedure).asks
    assert asked == needs(make_request(), status, RECEIVED, procedure)
    told = lines(procedure, status, "It asks for")
    assert len(told) == max(1, len(asked))


def test_an_approval_asks_for_a_plan_that_a_request_may_not_tell(procedure: Procedure) -> None:
    asked = status_facts(Status.APPROVED, procedure).asks
    assert asked == needs(make_request(plan=plan("ma")), Status.APPROVED, RECEIVED, procedure)
    assert "A signed contract, if there is one yet." in lines(procedure, Status.APPROVED, "It asks for")


def test_only_what_was_not_possible_is_a_shortage(procedure: Procedure) -> None:
    told = {status: " ".join(lines(procedure, status, "In the figures")) for status in Status}
    assert [status for status, text in told.items() if "shortage" in text] == [Status.NOT_POSSIBLE]
    open_ones = [status for status, text in told.items() if "Counts as open" in text]
    assert open_ones == [status for status in Status if not status.is_final]
    waiting = [status for status, text in told.items() if "Is no answer yet" in text]
    assert waiting == [Status.NEW, Status.ACKNOWLEDGED]
    assert "the term of 14 days" in told[Status.NEW]
    assert "No answer is needed" in told[Status.CLOSED_EXTERNALLY]


def test_a_receipt_and_the_term_are_as_the_procedure_has_them(procedure: Procedure) -> None:
    other = with_terms(with_choice(procedure, acknowledgement_stops_clock=True), answer_days=21)
    assert lines(other, Status.ACKNOWLEDGED, "In the figures")[0].startswith("Counts as an answer")
    assert "21 days" in lines(other, Status.NEW, "In the figures")[0]


@pytest.mark.parametrize("part_counts", [False, True])
def test_the_questions_advise_what_the_rule_does(procedure: Procedure, part_counts: bool) -> None:
    other = with_choice(procedure, partial_offer_counts_as_possible=part_counts)
    advised = dict(which_status(other))
    offers = {
        Situation.WHOLE_WAS_POSSIBLE: plan(),
        Situation.PART_WAS_POSSIBLE: plan("ma 8-17"),
        Situation.WAS_NOT_POSSIBLE: plan("wo 8-17"),
    }
    for situation, offer in offers.items():
        request = offered(other, offer, reply_by=RECEIVED)
        assert advised[situation] is advise_final(request, other).status


def test_the_questions_lead_to_every_status_that_can_be_chosen(procedure: Procedure) -> None:
    guide = status_guide(Texts("nl", procedure))
    assert len(guide.questions) == len(Situation)
    assert {one.status for one in guide.questions} == set(Status) - {Status.NEW}
    assert all(one.question.endswith("?") for one in guide.questions)
    assert guide.questions[-1].label == "Opvangplan niet mogelijk"
