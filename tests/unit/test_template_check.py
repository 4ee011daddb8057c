"""What is wrong with a template is told at its place and in words; what the rules demand is not left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llko_desktop.domain.procedure import LANGUAGES, Words
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services.example_cases import CaseKey
from llko_desktop.services.never_shown import NEVER_KNOWN
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_fields import field_values
from llko_desktop.services.reply_sandbox import LONGEST_SOURCE, TemplateRefused, compiled
from llko_desktop.services.template_check import TemplateChecker, TemplateProblem, syntax_problems
from llko_desktop.services.template_faults import MOST_FAULTS
from llko_desktop.texts.speech import Texts
from tests.helpers.replies import PROVIDER, TEMPLATES, TODAY, cases_for, procedure

CHECKER = TemplateChecker(procedure(), lambda: TODAY)
TEXTS = Texts("en", procedure())


def written(body: str, subject: str = "x") -> ReplyTemplate:
    return ReplyTemplate("own", Purpose.RECEIVED, "nl", "Own", subject, body)


def told(problem: TemplateProblem) -> tuple[str, int, int]:
    return problem.message.code, problem.line, problem.column


def value(problem: TemplateProblem, name: str) -> Any:
    found = problem.message.value(name)
    return found.nl if isinstance(found, Words) else found


@pytest.mark.parametrize("text", ["{{ '}}{% endif %}' }}", "{% raw %}{% endif %}{% endraw %}"])
def test_a_tag_that_is_only_text_ends_no_part(text: str) -> None:
    body = f"{text}{{% if has_alternative %}}x{{% endif %}}\n{{{{ cancelled_because }}}}"
    assert ("template_field_never_known", 2, 1) in map(told, CHECKER.check(written(body)))


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        ("{{ chid }}", [("template_field_misspelt", 1, 4)]),
        ("a\n  {{ zzzz|capital }}", [("template_field_unknown", 2, 6)]),
        ("{{ zzzz }}\n{{ yyy }}", [("template_field_unknown", 1, 4), ("template_field_unknown", 2, 4)]),
        ("{% if child == 'zzzz' and zzzz %}x{% endif %}", [("template_field_unknown", 1, 27)]),
        ("{{ zzzz or zzzz }}", [("template_field_unknown", 1, 4)]),
        ("{{ roepnaam van het kind }}", [("template_field_misspelt", 1, 1)]),
        ("a\n {{ child", [("template_field_not_closed", 2, 2)]),
        ("{{ child } en {{ greeting }}", [("template_field_not_closed", 1, 1)]),
        ("{% if child\nx {% endif %}", [("template_tag_not_closed", 1, 1)]),
        ("{# oops", [("template_tag_not_closed", 1, 1)]),
        ("{# {{ child #}{{ zzzz }}", [("template_field_unknown", 1, 18)]),
        ("a\nb {% if child %}c", [("template_part_not_closed", 2, 3)]),
        ("{% for a in missing %}{% if a %}x{% endfor %}", [("template_part_not_closed", 1, 23)]),
        ("{% if child %}{% for a in missing %}x{% endif %}", [("template_part_not_closed", 1, 15)]),
        ("a{% endif %}", [("template_end_without_begin", 1, 2)]),
        ("a\n{% endfor %}", [("template_end_without_begin", 2, 1)]),
        ("{% else %}", [("template_else_without_if", 1, 1)]),
        ("{% elif child %}", [("template_else_without_if", 1, 1)]),
        ("{% for a in missing %}x{% else %}y{% endfor %}", [("template_else_without_if", 1, 24)]),
        ("{% if child %}{% else %}{% else %}{% endif %}", [("template_second_else", 1, 25)]),
        ("{% if child %}{% else %}{% elif child %}{% endif %}", [("template_second_else", 1, 25)]),
        ("{% if %}x{% endif %}", [("template_condition_missing", 1, 1)]),
        ("{% if child and %}x{% endif %}", [("template_tag_unreadable", 1, 1)]),
        ("{% endif child %}", [("template_tag_unreadable", 1, 1), ("template_end_without_begin", 1, 1)]),
        ("{{{ child }}", [("template_braces_too_many", 1, 1)]),
        ("a {{{{ child|capital }}}}", [("template_braces_too_many", 1, 3)]),
        ("{{ }}", [("template_tag_unreadable", 1, 1)]),
        ("{{ child & greeting }}", [("template_tag_unreadable", 1, 1)]),
        ("{% set x = child %}", [("template_word_unknown", 1, 1)]),
        ("{% blub %}", [("template_word_unknown", 1, 1)]),
        ("{{ child[0] }}", [("template_tag_unsafe", 1, 1)]),
        ("{{ child.upper() }}", [("template_tag_unsafe", 1, 1)]),
        ("{{ child|upper }}", [("template_tag_unsafe", 1, 1)]),
        ("{{ has_alternative }}", [("template_condition_written", 1, 1)]),
        ("{{ child == 'x' }}", [("template_condition_written", 1, 1)]),
        ("{% for a in child %}{{ a }}{% endfor %}", [("template_no_list", 1, 1)]),
        ("{% for a in mising %}{{ a }}{% endfor %}", [("template_field_misspelt", 1, 13)]),
        ("{% for child in missing %}{% endfor %}", [("template_item_name_taken", 1, 8)]),
        ("{% for a in missing if a %}{% endfor %}", [("template_loop_unreadable", 1, 1)]),
        ("{% for a in missing %}" * 2 + "{% endfor %}" * 2, [("template_loop_in_loop", 1, 23)]),
        ("{% for a in missing %}{{ a }}{% endfor %}{{ a }}", [("template_field_unknown", 1, 45)]),
        ("{% raw %}{{ zzzz }}{% endraw %}{{ zzzz }}", [("template_field_unknown", 1, 35)]),
        ("{% raw %}{{ zzzz }}", [("template_syntax", 1, 1)]),
        ("a\nb\u202ec", [("template_odd_sign", 2, 2)]),
        ("a\x00", [("template_odd_sign", 1, 2)]),
        ("{{ " + "9" * 5000 + " }}", [("template_tag_unsafe", 1, 1)]),
        ("{% if child %}" * 40 + "{% endif %}" * 40, [("template_too_deep", 0, 0)]),
        ("x" * (LONGEST_SOURCE + 1), [("template_too_large", 0, 0)]),
    ],
)  # fmt: skip
def test_a_mistake_is_told_where_it_stands(body: str, problems: list[tuple[str, int, int]]) -> None:
    found = syntax_problems(written(body))
    assert [told(problem) for problem in found] == problems
    assert all(problem.refuses and not problem.in_subject for problem in found)
    in_subject = syntax_problems(written("x", body))
    assert [told(problem) for problem in in_subject] == problems
    assert all(problem.in_subject for problem in in_subject)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Beste {{ child }}",
        "{%- if child and not unborn -%}a{%- elif reply_by == 'x' -%}b{%- else -%}c{%- endif -%}",
        "{% for item in missing %}- {{ item|capital }}{% if not loop.last %};{% endif %}\n{% endfor %}",
        "{% raw %}{{ zzzz }} }}{% endraw %}",
        "{# {{ zzzz }} #}",
        "{{ 'x' }}",
        "een { haakje en 50 % en { 3 } en {",
    ],
)
def test_what_can_be_used_is_let_through(body: str) -> None:
    assert syntax_problems(written(body)) == ()


@pytest.mark.parametrize(
    ("meant", "field"),
    [
        ("chld", "child"),
        ("Reply_By", "reply_by"),
        ("roepnaam kind", "child"),
        ("prénom de l’enfant", "child"),
        ("aangeboden dagen en uren", "offered_plan"),
        ("first name of child", "child"),
        ("kindje", "child"),
        ("voornaam", "parents_first"),
        ("handtekeningen", "signature"),
    ],
)
def test_the_field_that_was_meant_is_named_with_its_label(meant: str, field: str) -> None:
    (problem,) = syntax_problems(written(f"{{{{ {meant} }}}}"))
    assert (value(problem, "field"), value(problem, "suggestion")) == (meant, field)
    assert TEXTS.message(problem.message).count("“") == 2


@pytest.mark.parametrize("text", ["{ child }", "{reply_by}", "{kindnaam}", "{naam van het kind}", "}}", "%}"])
def test_braces_that_were_meant_as_a_field_only_warn(text: str) -> None:
    (problem,) = syntax_problems(written(f"Voor {text} dus"))
    assert told(problem) == ("template_stray_braces", 1, 6)
    assert not problem.refuses
    assert written(f"Voor {text} dus").body[problem.start : problem.end] == text


def test_a_text_full_of_mistakes_gives_the_first_of_them() -> None:
    assert len(syntax_problems(written("{{ zzzz }}" * 2000))) == MOST_FAULTS


_PIECES = st.sampled_from(
    [
        *"{{ }} {% %} {# #} { } - ' \" |capital child zzzz missing if elif else endif for endfor in".split(),
        *"a raw endraw not and == . ( [ \\ 9 1e999 none true set é ** \u202e unborn loop.index".split(),
        *(" ", "\n", "{% if child %}", "{% endif %}", "{% for a in missing %}", "{% endfor %}", "{{ a }}"),
    ]
)


@settings(max_examples=400)
@given(st.lists(_PIECES, max_size=14).map("".join))
def test_what_is_refused_is_told_and_nothing_else(source: str) -> None:
    try:
        compiled(source)
        usable = True
    except TemplateRefused:
        usable = False
    problems = syntax_problems(written(source))
    assert usable is not any(problem.refuses for problem in problems)
    for problem in problems:
        assert 0 <= problem.start <= problem.end <= len(source)
        assert TEXTS.message(problem.message)
    if usable:
        CHECKER.check(written(source))


@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2026, 12, 31)])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_built_in_template_passes(purpose: Purpose, language: str, today: date) -> None:
    checker = TemplateChecker(procedure(), lambda: today)
    assert checker.check(TEMPLATES.get(purpose, language)) == ()


def without(purpose: Purpose, *parts: str, language: str = "nl") -> tuple[TemplateProblem, ...]:
    """Check a built-in template from which something was taken, or was replaced as in `old=>new`."""
    template = TEMPLATES.get(purpose, language)
    for part in parts:
        old, _, new = part.partition("=>")
        assert old in template.body
        template = replace(template, body=template.body.replace(old, new))
    return CHECKER.check(template)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("{{ closing_date }}",), "notice_lacks_date"),
        (("{{ provider_contact }}",), "notice_lacks_contact"),
        (("{{ provider_contact }}=>{{ platform_phone }}",), "notice_lacks_contact"),
    ],
)
def test_a_closing_notice_without_what_it_must_say_is_refused(
    language: str, parts: tuple[str, ...], code: str
) -> None:
    (problem,) = without(Purpose.CLOSING_NOTICE, *parts, language=language)
    assert (problem.message.code, problem.refuses) == (code, True)


def test_a_closing_notice_that_does_not_close_is_refused() -> None:
    sentence = "dan sluiten we jullie aanvraag bij ons af op {{ closing_date }}"
    (problem,) = without(Purpose.CLOSING_NOTICE, f"{sentence}=>dan horen we het graag")
    assert (problem.message.code, problem.refuses) == ("notice_lacks_closing", True)
    assert "datum van afsluiten" in Texts("nl", procedure()).message(problem.message)


@pytest.mark.parametrize(
    "contact", ["0470 12 34 57", "+32 (0)470/12.34.57", "els@example.be", "054/12 34 56"]
)
def test_a_contact_that_is_typed_counts(contact: str) -> None:
    assert without(Purpose.CLOSING_NOTICE, f"{{{{ provider_contact }}}}=>{contact}") == ()


@pytest.mark.parametrize(
    ("purpose", "part", "code"),
    [
        (Purpose.FULL_PLACE, "{{ offered_plan }}", "template_lacks_days_and_hours"),
        (Purpose.FULL_PLACE, "{{ reply_by }}", "template_lacks_reply_by"),
        (Purpose.PARTIAL_PLACE, "{{ provider_contact }}", "template_lacks_contact"),
        (Purpose.LATER_START, "{{ reply_by }}=>17 augustus", "template_lacks_reply_by"),
        (Purpose.NOT_POSSIBLE_ALTERNATIVE, "{{ provider_contact }}", "template_lacks_contact"),
        (
            Purpose.FULL_PLACE,
            "{{ offered_plan }}=>{% if unborn %}{{ offered_plan }}{% endif %}",
            "template_sometimes_lacks_days_and_hours",
        ),
    ],
)
def test_an_offer_without_what_it_should_say_only_warns(purpose: Purpose, part: str, code: str) -> None:
    (problem,) = without(purpose, part)
    assert (problem.message.code, problem.refuses) == (code, False)
    assert TEXTS.message(problem.message)


def test_an_alternative_that_is_not_named_warns() -> None:
    template = TEMPLATES.get(Purpose.NOT_POSSIBLE_ALTERNATIVE, "fr")
    (problem,) = CHECKER.check(replace(template, body="Désolé. {{ provider_contact }}"))
    assert problem.message.code == "template_lacks_alternative"


def test_a_text_in_another_language_warns_by_name() -> None:
    french = TEMPLATES.get(Purpose.RECEIVED, "fr")
    (problem,) = CHECKER.check(replace(french, language="nl"))
    assert problem.message.code == "template_in_other_language"
    assert "French" in TEXTS.message(problem.message)


def test_a_field_that_is_never_known_for_a_purpose_warns_at_its_place() -> None:
    (problem,) = CHECKER.check(written("Hallo,\ntot {{ reply_by }}."))
    assert told(problem) == ("template_field_never_known", 2, 5)
    assert not problem.refuses
    assert "reply at the latest on" in TEXTS.message(problem.message)


def test_a_field_that_is_not_always_known_names_the_example() -> None:
    body = "{% if requested_start %}{{ requested_start }}{% endif %} {{ requested_start }}"
    (problem,) = CHECKER.check(written(body, "Voor jullie"))
    assert told(problem) == ("template_field_not_always_known", 1, body.rindex("{{") + 1)
    assert problem.message.value("cases") == (CaseKey.MISSING_CONTACT,)
    assert CHECKER.check(written("{% if requested_start %}{{ requested_start }}{% endif %}")) == ()
    (in_subject,) = CHECKER.check(written("x", "Vanaf {{ requested_start }}"))
    assert in_subject.in_subject


def test_a_template_that_cannot_be_used_is_not_rendered() -> None:
    problems = CHECKER.check(replace(TEMPLATES.get(Purpose.CLOSING_NOTICE, "nl"), body="{{ zzzz }}"))
    assert [problem.message.code for problem in problems] == ["template_field_unknown"]


def test_a_reply_that_would_grow_too_long_is_refused() -> None:
    grows = replace(written("{{missing}}" * 1800), purpose=Purpose.MISSING_INFORMATION)
    (problem,) = CHECKER.check(grows)
    assert (problem.message.code, problem.refuses) == ("template_too_large", True)


def test_words_for_problems_hold_no_english_of_the_library() -> None:
    for body in ("{{ child", "{% if child %}", "{% do x %}", "{{ child[ }}", "{{ (child }}", "{% raw %}"):
        for problem in syntax_problems(written(body)):
            words = TEXTS.message(problem.message)
            assert "expected" not in words
            assert "token" not in words


@pytest.mark.parametrize(
    ("condition", "purpose", "never"),
    [
        ("has_alternative", Purpose.FULL_PLACE, True),
        ("not has_alternative", Purpose.FULL_PLACE, False),
        ("has_alternative or alternative_plan", Purpose.FULL_PLACE, True),
        ("has_alternative or unborn", Purpose.FULL_PLACE, False),
        ("alternative_plan", Purpose.NOT_POSSIBLE, True),
        ("reply_by", Purpose.RECEIVED, True),
        ("requested_end", Purpose.RECEIVED, False),
        ("has_alternative", Purpose.PARTIAL_PLACE, False),
    ],
)
def test_a_part_that_never_shows_warns_at_its_place(condition: str, purpose: Purpose, never: bool) -> None:
    template = TEMPLATES.get(purpose, "nl")
    body = f"{template.body}\nb {{% if {condition} %}}x{{% endif %}}"
    found = [told(problem) for problem in CHECKER.check(replace(template, body=body))]
    line = body.count("\n") + 1
    assert found == ([("template_part_never_shown", line, 3)] if never else [])


def test_what_is_never_known_for_a_purpose_is_known_in_no_example() -> None:
    for purpose, names in NEVER_KNOWN.items():
        for case in cases_for(purpose):
            values = field_values(case.for_purpose(purpose), PROVIDER, procedure(), TODAY, "nl")
            assert not [name for name in names if values.get(name)], (purpose, case.key)


def test_what_is_not_always_filled_in_is_told_plainly() -> None:
    (problem,) = CHECKER.check(written("Vanaf {{ requested_start }}"))
    assert TEXTS.message(problem.message) == (
        "“requested start date” is not always filled in (Example: contact details are missing). "
        "Put its sentence in a part “only if … is known”."
    )
