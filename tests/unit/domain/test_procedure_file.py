"""The procedure file: what the shipped one says, and how a faulty one is refused."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from llko_desktop.domain.procedure import LANGUAGES, RULES, Procedure
from llko_desktop.domain.procedure_file import ProcedureError, read_procedure
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.services.procedures import parse_procedure
from tests.helpers.procedure import PROCEDURE_FILE

TEXT = PROCEDURE_FILE.read_text(encoding="utf-8")
DATA = tomllib.loads(TEXT)


def keys(data: Any, path: str = "") -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Every key of the file: how an error calls it, and the steps that lead to it."""

    def walk(value: Any, path: str, steps: tuple[Any, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
        if isinstance(value, dict):
            for key, inner in value.items():
                name = f"{path}.{key}" if path else key
                yield name, (*steps, key)
                yield from walk(inner, name, (*steps, key))
        elif isinstance(value, list):
            for place, inner in enumerate(value):
                yield from walk(inner, f"{path}[{place + 1}]", (*steps, place))

    return walk(data, path, ())


KEYS = dict(keys(DATA))


def changed(steps: tuple[Any, ...]) -> tuple[dict[str, Any], Any, Any]:
    """A copy of the file's content, the table in it that `steps` lead to, and the last step."""
    data = copy.deepcopy(DATA)
    table: Any = data
    for step in steps[:-1]:
        table = table[step]
    return data, table, steps[-1]


def refusal(data: Any) -> ProcedureError:
    """The error that reading `data` ends in."""
    with pytest.raises(ProcedureError) as refused:
        read_procedure(data)
    return refused.value


def is_open_ended(steps: tuple[Any, ...]) -> bool:
    """Whether a municipality chooses itself which keys stand there."""
    return steps[0] == "priority_facts" and len(steps) == 2


def may_be_left_out(steps: tuple[Any, ...]) -> bool:
    """Whether a detail of the info page does without that key."""
    return steps[0] == "info_page" and steps[-1] in ("one_is_enough", "checks", "advice")


def test_there_are_keys_to_test() -> None:
    assert len(KEYS) > 350


@pytest.mark.parametrize(
    "name", [n for n, steps in KEYS.items() if not is_open_ended(steps) and not may_be_left_out(steps)]
)
def test_a_missing_key_is_named(name: str) -> None:
    data, table, key = changed(KEYS[name])
    del table[key]
    error = refusal(data)
    assert error.key == name
    assert error.expected
    assert error.hint


@pytest.mark.parametrize("name", KEYS)
def test_a_value_of_another_kind_is_named(name: str) -> None:
    data, table, key = changed(KEYS[name])
    table[key] = {bool: 1, int: "14", str: 5, list: "text", dict: ["text"]}[type(table[key])]
    error = refusal(data)
    assert error.key == name
    assert error.expected


@pytest.mark.parametrize(
    ("name", "slip"),
    [
        ("terms.answer_days", "answer_dais"),
        ("terms", "term"),
        ("platform_url", "plattform_url"),
        ("choices.hold_ends_at_reply_by", "hold_ends_at_replyby"),
        ("statuses.in_progress", "in_progres"),
        ("statuses.new.label", "lable"),
        ("statuses.new.rules", "rule"),
        ("statuses.new.avoid[1].instead", "insted"),
        ("reasons.unreachable", "unreacheable"),
        ("contacts[1].phone", "telephone"),
        ("info_page[4].required", "requierd"),
        ("info_page[4].details[1].fields", "feilds"),
    ],
)
def test_a_misspelt_key_is_hinted_at(name: str, slip: str) -> None:
    data, table, key = changed(KEYS[name])
    table[slip] = table.pop(key)
    error = refusal(data)
    assert error.key == name
    assert repr(slip) in error.hint


@pytest.mark.parametrize(
    ("steps", "value", "key", "hint"),
    [
        (("terms", "answer_day"), 21, "terms.answer_day", "did you mean 'answer_days'?"),
        (("colour",), "green", "colour", "remove it"),
        (("statuses", "new", "label", "de"), "Neu", "statuses.new.label.de", "remove it"),
        (("statuses", "new", "use", 0, "instead"), "new", "statuses.new.use[1].instead", "remove it"),
        (("clauses", "R16"), {}, "clauses.R16", "did you mean"),
    ],
)
def test_a_key_too_many_is_named(steps: tuple[Any, ...], value: Any, key: str, hint: str) -> None:
    data, table, last = changed(steps)
    table[last] = value
    error = refusal(data)
    assert error.key == key
    assert hint in error.hint


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        (("terms", "answer_days"), 0),
        (("terms", "answer_days"), 367),
        (("terms", "follow_up_months"), 1.5),
        (("terms", "closing_notice_days"), True),
        (("office",), "  "),
        (("platform_url",), "http://www.opvang.vlaanderen"),
        (("contacts",), []),
        (("info_page", 0, "details", 0, "fields"), []),
        (("info_page", 0, "details", 0, "fields"), ["name", 3]),
        (("info_page", 0, "details", 0, "fields"), ["naam"]),
        (("info_page", 0, "details", 2, "checks", 0, "kind"), "fone"),
        (("info_page", 4, "details", 0, "checks", 0, "number"), 0),
        (("info_page", 1, "code"), "contact_details"),
        (("statuses", "cancelled", "use"), []),
        (("statuses", "cancelled", "rules"), ["R16"]),
        (("statuses", "cancelled", "avoid", 0, "instead"), "not_posible"),
        (("statuses", "cancelled", "avoid", 0, "instead"), "cancelled"),
        (("statuses", "cancelled", "avoid", 0, "instead"), "new"),
    ],
)
def test_a_value_out_of_bounds_is_named(steps: tuple[Any, ...], value: Any) -> None:
    data, table, last = changed(steps)
    table[last] = value
    error = refusal(data)
    assert error.key == next(name for name, there in KEYS.items() if there == steps)
    assert repr(value[0] if value in (["naam"], ["R16"]) else value) in error.hint


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('id = "ninove"\nversion = \n', "line 2"),
        ('id = "ninove"\nid = "aalst"\n', "line 2"),
        ('id = "ninove"\n\n[terms', "line 3"),
    ],
)
def test_a_text_that_is_no_toml_is_refused_with_its_line(text: str, key: str) -> None:
    with pytest.raises(ProcedureError) as refused:
        parse_procedure(text, "aalst.toml")
    assert (refused.value.file, refused.value.key) == ("aalst.toml", key)
    assert str(refused.value).startswith(f"aalst.toml: {key}: expected valid TOML (")


def test_an_error_says_which_file_it_is_in() -> None:
    with pytest.raises(ProcedureError) as refused:
        parse_procedure(TEXT.replace("answer_days = 14", "answer_days = 0"), "aalst.toml")
    assert str(refused.value) == (
        "aalst.toml: terms.answer_days: expected a whole number from 1 to 366 (got 0)"
    )


def test_another_municipality_may_have_other_terms_and_facts() -> None:
    text = TEXT.replace("answer_days = 14", "answer_days = 21").replace(
        "priority_facts.sibling", "priority_facts.twin"
    )
    other = parse_procedure(text, "aalst.toml")
    assert other.terms.answer_days == 21
    assert "twin" in other.priority_facts
    assert "sibling" not in other.priority_facts


def test_the_terms_and_readings_of_ninove(procedure: Procedure) -> None:
    assert (procedure.id, procedure.platform_url) == ("ninove", "https://www.opvang.vlaanderen")
    terms = procedure.terms
    assert (terms.answer_days, terms.follow_up_months, terms.closing_notice_days) == (14, 1, 7)
    assert (terms.reply_by_days, terms.retention_years) == (10, 5)
    assert not procedure.choices.acknowledgement_stops_clock
    assert procedure.choices.follow_up_starts_when_entered
    assert procedure.choices.hold_ends_at_reply_by


def test_the_labels_of_ninove(procedure: Procedure) -> None:
    assert {status: words.label.nl for status, words in procedure.statuses.items()} == {
        Status.NEW: "Nieuw",
        Status.ACKNOWLEDGED: "Vraag ontvangen",
        Status.IN_PROGRESS: "In behandeling",
        Status.NOT_POSSIBLE: "Opvangplan niet mogelijk",
        Status.APPROVED: "Goedgekeurd",
        Status.CANCELLED: "Geannuleerd door opvang",
        Status.CLOSED_EXTERNALLY: "Extern gesloten",
    }
    assert set(procedure.reasons) == set(CancelReason)
    assert set(procedure.clauses) == set(RULES)


def test_look_alikes_point_at_each_other(procedure: Procedure) -> None:
    """Where one seems to fit but the other does, the other says so too (R8)."""
    instead = {status: {one.instead for one in words.avoid} for status, words in procedure.statuses.items()}
    assert Status.CANCELLED in instead[Status.NOT_POSSIBLE]
    assert Status.NOT_POSSIBLE in instead[Status.CANCELLED]
    assert Status.IN_PROGRESS in instead[Status.APPROVED]
    assert Status.APPROVED in instead[Status.IN_PROGRESS]
    for status in (Status.NOT_POSSIBLE, Status.CANCELLED, Status.CLOSED_EXTERNALLY):
        assert "R8" in procedure.statuses[status].rules


def test_where_help_is(procedure: Procedure) -> None:
    assert [(contact.name, contact.phone, contact.email) for contact in procedure.contacts] == [
        ("Opvang.Vlaanderen", "03 393 08 27", "support@opvang.vlaanderen"),
        ("Huis van het Kind Ninove", "054 50 50 50", "huisvanhetkind@ninove.be"),
    ]


def test_the_info_page_requires_four_items(procedure: Procedure) -> None:
    required = [item.code for item in procedure.info_page if item.required]
    assert required == ["contact_details", "opening_hours", "income_tariff", "pictures"]
    one_is_enough = [
        item.code for item in procedure.info_page for detail in item.details if detail.one_is_enough
    ]
    assert one_is_enough == ["pictures", "closing_days", "practical"]
    assert [item.required for item in procedure.info_page] == sorted(
        (item.required for item in procedure.info_page), reverse=True
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_clauses_name_the_terms_that_the_rules_use(procedure: Procedure, language: str) -> None:
    terms = procedure.terms
    for rule, number in [
        ("R3", terms.answer_days),
        ("R5", terms.follow_up_months),
        ("R6", terms.closing_notice_days),
        ("R15", terms.retention_years),
    ]:
        assert f" {number} " in procedure.clauses[rule].text.in_language(language)


def test_words_fall_back_to_dutch(procedure: Procedure) -> None:
    label = procedure.statuses[Status.APPROVED].label
    assert [label.in_language(code) for code in ("nl", "fr", "en", "tr", "")] == [
        "Goedgekeurd",
        "Approuvé",
        "Approved",
        "Goedgekeurd",
        "Goedgekeurd",
    ]
