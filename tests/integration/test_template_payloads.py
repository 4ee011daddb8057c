"""No known template injection is carried out, hangs, or takes much memory, wherever it is met."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from llko_desktop import resources
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import Child, Parent
from llko_desktop.exchange.letters import QtLetterWriter
from llko_desktop.services.replies import Letter, ReplyTemplate
from llko_desktop.services.reply_engine import render
from llko_desktop.services.reply_fields import field_values
from tests.helpers.replies import PROVIDER, TODAY, cases_for, procedure
from tests.helpers.template_payloads import HARMLESS, HEAVY, REFUSED


@pytest.fixture(scope="module")
def outcomes(checkout: Path, python: str, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Give what became of each payload, in a process with a second for each and 100 MB to spare."""
    run = subprocess.run(
        [python, "-m", "tests.helpers.try_payloads", str(tmp_path_factory.mktemp("letters") / "letter.pdf")],
        cwd=checkout,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    found: list[dict[str, Any]] = json.loads(run.stdout)
    return found


def test_there_are_enough_payloads_and_all_were_tried(outcomes: list[dict[str, Any]]) -> None:
    assert len(REFUSED) == len(set(REFUSED)) >= 100
    tried = {(outcome["payload"], outcome["in_subject"]) for outcome in outcomes}
    assert tried == {(payload, where) for payload in (*REFUSED, *HARMLESS, *HEAVY) for where in (False, True)}


def test_every_payload_is_refused_on_saving_in_a_preview_and_in_a_reply(
    outcomes: list[dict[str, Any]],
) -> None:
    passed = [
        outcome["payload"][:80]
        for outcome in outcomes
        if outcome["payload"] in REFUSED
        and not all(
            isinstance(outcome[use], list) and outcome[use] for use in ("told", "saved", "preview", "reply")
        )
    ]
    assert passed == []
    assert all(outcome["checked"] for outcome in outcomes if outcome["payload"] in REFUSED)


def test_what_looks_like_code_and_is_none_stays_as_it_was_written(outcomes: list[dict[str, Any]]) -> None:
    for outcome in outcomes:
        if text := HARMLESS.get(outcome["payload"]):
            assert outcome["told"] == []
            assert (outcome["reply"], outcome["preview"]) == (text, text)


HOSTILE = [
    "{{ 7*7 }}",
    "{% if child %}",
    "{% for a in missing %}",
    "{# x #}",
    "{{ child }}",
    "{{ ''.__class__ }}",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt;",
    '"><b>',
    "%s{0.__class__}",
    "${7*7}",
    "‹kind›",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_value_is_written_once_and_never_read(name: str) -> None:
    case = cases_for(Purpose.RECEIVED)[0]
    request = replace(
        case.request, child=Child(name, birth_date=TODAY), parents=(Parent(name, "sofie@example.be"),)
    )
    provider = replace(PROVIDER, name=name, responsible=name)
    values = field_values(request, provider, procedure(), TODAY, "nl")
    body = "{{ child_name }}\n{{ parents }}\n{{ provider_name }}"
    reply = render(ReplyTemplate("own", Purpose.RECEIVED, "nl", "Own", "{{ child_name }}", body), values)
    assert reply.subject == name
    assert reply.body == "\n".join([name] * 3)
    letter = Letter(reply, (name,), (name,), "Ninove", request.reference)
    html = QtLetterWriter(resources.read_text("templates/letter.html.j2")).html(letter)
    assert "<script" not in html
    assert "<img src=x" not in html
    assert "49" not in html
    assert "<class" not in html
