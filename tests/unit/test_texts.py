"""Everything that the program can say has words, and the words can be filled in."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from string import Formatter

import pytest

from llko_desktop.domain.deadlines import DeadlineKind
from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.reply_check import Check
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import CancelReason, Source, Status
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.texts.check_words import ADVICE, CHECK_MESSAGES
from llko_desktop.texts.error_messages import ERROR_MESSAGES
from llko_desktop.texts.export_messages import EXPORT_MESSAGES
from llko_desktop.texts.info_page_messages import INFO_PAGE_MESSAGES
from llko_desktop.texts.intake_messages import INTAKE_MESSAGES
from llko_desktop.texts.labels import FIELDS, LABELS
from llko_desktop.texts.picture_messages import PICTURE_MESSAGES
from llko_desktop.texts.placement_messages import PLACEMENT_MESSAGES
from llko_desktop.texts.planning_messages import PLANNING_MESSAGES
from llko_desktop.texts.print_messages import PRINT_MESSAGES
from llko_desktop.texts.profile_messages import PROFILE_MESSAGES
from llko_desktop.texts.retention_messages import RETENTION_MESSAGES
from llko_desktop.texts.rule_messages import RULE_MESSAGES
from llko_desktop.texts.speech import WORDS, Texts
from llko_desktop.texts.store_messages import STORE_MESSAGES
from llko_desktop.texts.template_messages import TEMPLATE_MESSAGES

HOUSE = Path(__file__).resolve().parents[2] / "llko_desktop"
# What makes a message; the workers that read files send codes and values through a pipe.
_MAKERS = {"Message.of", "Message", "Refusal", "PictureRefusal"}
_PASSED_THROUGH = {"Message.of(item['error'], **item['values'])"}
# Filled in without being asked for.
_ALWAYS = {status.value for status in Status} | {"support"}


@dataclass(frozen=True)
class Said:
    """A message as it is made somewhere in the code."""

    place: str
    code: str
    values: frozenset[str]


def _said(name: str, text: str) -> Iterator[Said]:
    """Give every message that a module makes; `LookupError` for a code that cannot be followed."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or ast.unparse(node.func) not in _MAKERS or not node.args:
            continue
        if ast.unparse(node) in _PASSED_THROUGH:
            continue
        values = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
        for code in _codes(node.args[0], tree):
            yield Said(f"{name}:{node.lineno}", code, values)


def _codes(node: ast.expr, tree: ast.Module) -> set[str]:
    """Give the codes that an expression can stand for in its module."""
    if isinstance(node, ast.Constant):
        return {str(node.value)}
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        return _in_table(node.value.id, tree)
    if isinstance(node, ast.Name):
        return {text for item in ast.walk(tree) if isinstance(item, ast.Return) for text in _texts(item)}
    starts = {text for text in _texts(node) if text.endswith("_")}
    if starts and "action.value" in ast.unparse(node):
        # Registering has words of its own.
        actions = set(OutboxAction) - {OutboxAction.REGISTER}
        return {start + action.value for start in starts for action in actions}
    raise LookupError(ast.unparse(node))


def _in_table(name: str, tree: ast.Module) -> set[str]:
    """Give the values of a table at the top of a module."""
    for item in tree.body:
        if isinstance(item, ast.Assign) and ast.unparse(item.targets[0]) == name:
            assert isinstance(item.value, ast.Dict)
            return {text for value in item.value.values for text in _texts(value)}
    raise LookupError(name)


def _texts(node: ast.AST) -> Iterator[str]:
    """Give the texts in an expression that look like a code or its beginning."""
    for item in ast.walk(node):
        if isinstance(item, ast.Constant) and isinstance(item.value, str) and "_" in item.value:
            yield item.value


def _fields(words: str) -> set[str]:
    return {field for _text, field, _form, _how in Formatter().parse(words) if field is not None}


def _faults(said: Said) -> Iterator[str]:
    if said.code not in WORDS:
        yield f"{said.place}: no words for {said.code}"
    elif unfilled := _fields(WORDS[said.code]) - said.values - _ALWAYS:
        yield f"{said.place}: {said.code} is not given {', '.join(sorted(unfilled))}"


@pytest.fixture(scope="module")
def all_said() -> list[Said]:
    """Every message that the program makes."""
    return [
        said
        for file in sorted(HOUSE.rglob("*.py"))
        for said in _said(file.relative_to(HOUSE).as_posix(), file.read_text(encoding="utf-8"))
    ]


def test_every_message_has_words_that_can_be_filled_in(all_said: list[Said]) -> None:
    assert [fault for said in all_said for fault in _faults(said)] == []


def test_no_words_are_without_a_use(all_said: list[Said]) -> None:
    assert WORDS.keys() - {said.code for said in all_said} == set()


def test_no_message_has_two_sets_of_words() -> None:
    tables = (
        RULE_MESSAGES,
        ERROR_MESSAGES,
        STORE_MESSAGES,
        CHECK_MESSAGES,
        INTAKE_MESSAGES,
        PICTURE_MESSAGES,
        TEMPLATE_MESSAGES,
        INFO_PAGE_MESSAGES,
        PLACEMENT_MESSAGES,
        PLANNING_MESSAGES,
        PROFILE_MESSAGES,
        RETENTION_MESSAGES,
        EXPORT_MESSAGES,
        PRINT_MESSAGES,
    )
    assert len(WORDS) == sum(map(len, tables))


def test_every_check_has_advice() -> None:
    assert ADVICE.keys() == set(Check)


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("Message.of('a_b', x=1)", {"a_b"}),
        ("CODES = {1: 'a_b', 2: 'c_d'}\ndef f(n): return Message.of(CODES[n])", {"a_b", "c_d"}),
        ("def g(): return 'a_b'\ndef f():\n    found = g()\n    raise E(Message.of(found))", {"a_b"}),
        ("Message.of(f'do_{item.action.value}')", {"do_set_status", "do_correct_status", "do_new_offer"}),
        ("raise Refusal('a_b')", {"a_b"}),
    ],
)
def test_a_code_is_followed_to_where_it_comes_from(code: str, codes: set[str]) -> None:
    assert {said.code for said in _said("x.py", code)} == codes


def test_faults_would_be_found() -> None:
    with pytest.raises(LookupError):
        list(_said("x.py", "Message.of(make())"))
    (wordless,) = _said("x.py", "Message.of('never_heard_of')")
    (bare,) = _said("x.py", "Message.of('unknown_reference')")
    assert [*_faults(wordless), *_faults(bare)] == [
        "x.py:1: no words for never_heard_of",
        "x.py:1: unknown_reference is not given reference",
    ]


@pytest.mark.parametrize("kind", LABELS, ids=lambda kind: kind.__name__)
def test_every_kind_of_code_has_all_its_labels(kind: type[StrEnum]) -> None:
    assert set(LABELS[kind]) == set(kind)
    assert all(type(code) is kind and label for code, label in LABELS[kind].items())


def test_every_field_that_a_row_is_rejected_for_has_a_name() -> None:
    told = {Field.CHILD, Field.RECEIVED, Field.END, Field.PLAN, Field.HOURS, *WEEKDAY_FIELDS}
    assert {field.value for field in told} <= FIELDS.keys()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Status.NOT_POSSIBLE, "Opvangplan niet mogelijk"),
        (Source.DOOR, "at the door"),
        (DeadlineKind.FOLLOW_UP, "follow up"),
        ((Weekday.MONDAY, Weekday.WEDNESDAY), "ma, wo"),
        (12, "12"),
    ],
)
def test_values_are_written_as_people_read_them(value: object, words: str, procedure: Procedure) -> None:
    assert Texts("nl", procedure).value(value) == words


@pytest.mark.parametrize(
    ("language", "day", "words", "short"),
    [
        ("nl", date(2026, 9, 1), "di 1 sep 2026", "1 sep"),
        ("fr", date(2026, 9, 1), "mar 1er sept 2026", "1er sept"),
        ("fr", date(2026, 9, 21), "lun 21 sept 2026", "21 sept"),
        ("en", date(2026, 9, 1), "Tue 1 Sept 2026", "1 Sept"),
    ],
)
def test_days_are_written_as_people_do(
    language: str, day: date, words: str, short: str, procedure: Procedure
) -> None:
    texts = Texts(language, procedure)
    assert (texts.day(day), texts.short_day(day, date(2026, 6, 24))) == (words, short)


def test_a_reason_is_called_as_the_procedure_calls_it(procedure: Procedure) -> None:
    texts = Texts("fr", procedure)
    called = {texts.value(reason) for reason in CancelReason}
    assert called == {procedure.reasons[reason].in_language("fr") for reason in CancelReason}


def test_statuses_and_the_help_desk_are_filled_in_unasked(procedure: Procedure) -> None:
    texts = Texts("nl", procedure)
    assert "Geannuleerd door opvang" in texts.message(Message.of("not_possible_after_whole_offer"))
    assert "03 393 08 27" in texts.message(Message.of("others_may_stay_closed"))
