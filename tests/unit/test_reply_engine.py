"""Rendering: strict fields, gaps, and templates from strangers that can do nothing but write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import gaps
from llko_desktop.services.emphasis import plain, spans
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_catalogue import BY_NAME, FIELDS
from llko_desktop.services.reply_engine import FieldsMissing, render, render_with_gaps
from llko_desktop.services.reply_sandbox import LONGEST_SOURCE, TemplateRefused
from llko_desktop.services.template_fields import FieldKind

VALUES = {"child": "Elias", "greeting": "Beste Sofie,", "has_alternative": True, "missing": ["a", "b"]}


def template(body: str, subject: str = "x", language: str = "nl") -> ReplyTemplate:
    return ReplyTemplate("own", Purpose.RECEIVED, language, "Own", subject, body)


def misspelt(field: str, suggestion: str) -> Message:
    label = BY_NAME[suggestion].label
    return Message.of("template_field_misspelt", field=field, suggestion=suggestion, label=label)


def refusal(body: str) -> tuple[Message, ...]:
    with pytest.raises(TemplateRefused) as caught:
        render(template(body), VALUES)
    return caught.value.messages


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("{{ greeting }} {{ child }}", "Beste Sofie, Elias"),
        ("{% if has_alternative %}ja{% else %}nee{% endif %}", "ja"),
        ("{% if not has_alternative or child == 'Elias' %}ja{% endif %}", "ja"),
        ("{% if reply_by %}tot {{ reply_by }}{% elif child %}kind{% endif %}", "kind"),
        ("{% for item in missing %}- {{ item|capital }}\n{% endfor %}", "- A\n- B"),
        (
            "{% for a in missing %}{{ loop.index }} {{ a }}{% if not loop.last %};{% endif %}{% endfor %}",
            "1 a;2 b",
        ),
        ("{{ missing }}", "a, b"),
        ("{{ missing|capital }}", "A, b"),
        ("{# weg #}a {% raw %}{{ child }}{% endraw %}", "a {{ child }}"),
        ("a   \n\n\n\n  b\t\n\n", "a\n\n  b"),
        ("a\r\nb", "a\nb"),
        ("", ""),
    ],
)
def test_render_fills_in(body: str, text: str) -> None:
    assert render(template(body), VALUES).body == text


def test_only_the_template_makes_words_bold() -> None:
    values = {"child": "**Elias** ** van", "missing": ["a **b**"]}
    found = render(template("**Voor** {{ child }}: {% for m in missing %}{{ m }}{% endfor %}"), values)
    assert plain(found.body) == "Voor **Elias** ** van: a **b**"
    assert [found.body[slice(*span)] for span in spans(found.body)] == ["**Voor**"]


def test_no_word_of_a_subject_is_bold() -> None:
    found = render(template("b", "**Uw** aanvraag voor {{ child }}"), {"child": "**Elias**"})
    assert found.subject == "Uw aanvraag voor **Elias**"


def test_subject_is_one_line() -> None:
    assert (
        render(template("b", "Voor {{ child }}\n  nu "), {"child": "Noor\nNora"}).subject
        == "Voor Noor Nora nu"
    )


@pytest.mark.parametrize(
    "name",
    [
        "{{ 7 * 7 }}",
        "{% for x in y %}",
        "{# weg #}",
        "<script>alert(1)</script>",
        "<b>&amp;</b>",
        "{0.__class__}",
        "%s ${x}",
        "مريم",
        "😀",
    ],
)
def test_a_name_is_data_whatever_it_looks_like(name: str) -> None:
    assert render(template("Voor {{ child }}.", "{{ child }}"), {"child": name}).body == f"Voor {name}."
    assert render(template("Voor {{ child }}.", "{{ child }}"), {"child": name}).subject == name


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1))
def test_any_name_comes_out_unchanged(name: str) -> None:
    assert render(template("<{{ child }}>"), {"child": name}).body == f"<{name}>"


def test_every_missing_field_is_named_at_once() -> None:
    with pytest.raises(FieldsMissing) as caught:
        render(
            template("{{ child }} {{ reply_by }}, {{ offered_plan|capital }}", "{{ provider_phone }}"), VALUES
        )
    (message,) = caught.value.messages
    assert message.code == "template_field_missing"
    assert message.value("fields") == ("provider_phone", "reply_by", "offered_plan")
    assert message.value("labels") == ("onze telefoon", "reageren ten laatste op", "aangeboden dagen en uren")


def test_a_field_that_is_only_asked_about_may_be_missing() -> None:
    body = "{% if reply_by %}tot {{ reply_by }}{% endif %}{% if reply_by == 'x' %}x{% endif %}klaar"
    assert render(template(body), VALUES).body == "klaar"


@pytest.mark.parametrize("empty", ["", []])
def test_an_empty_value_is_a_missing_one(empty: object) -> None:
    with pytest.raises(FieldsMissing):
        render(template("{{ missing }}"), {"missing": empty})


def test_gaps_stand_where_values_are_missing_in_the_language_of_the_letter() -> None:
    body = "Tot {{ reply_by }}:\n{% for item in missing %}- {{ item }}\n{% endfor %}"
    reply = render_with_gaps(template(body, "{{ child }}", "fr"), {})
    assert reply.subject == "‹prénom de l’enfant›"
    assert reply.body == "Tot ‹réagir au plus tard le›:\n- ‹ce qui manque encore›"
    assert len(gaps(reply.body)) == 2


def test_unknown_fields_are_all_named_with_what_was_meant() -> None:
    messages = refusal("{{ chid }} {% if replyby %}{{ zzz }}{% endif %} {{ child }}")
    assert list(messages) == [
        misspelt("chid", "child"),
        misspelt("replyby", "reply_by"),
        Message.of("template_field_unknown", field="zzz"),
    ]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("a\n{{ child", 2),
        ("{% if child %}", 1),
        ("a\nb\n{% endif %}", 3),
        ("{{ }}", 1),
        ("{% do child %}", 1),
    ],
)
def test_a_syntax_error_says_its_line(body: str, line: int) -> None:
    (message,) = refusal(body)
    assert (message.code, message.value("line")) == ("template_syntax", line)


PAYLOADS = [
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ child.__class__.__base__ }}",
    "{{ child['__class__'] }}",
    "{{ child|attr('__class__') }}",
    "{{ missing|map(attribute='__class__')|list }}",
    "{{ missing|sort(attribute='__class__') }}",
    "{{ missing|groupby('__class__') }}",
    "{{ '{0.__class__.__init__.__globals__}'.format(child) }}",
    "{{ '{0.__class__}'.format_map({'0': child}) }}",
    "{{ '%s'|format(child) }}",
    "{{ child.format }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].system('id') }}",
    "{{ joiner() }}",
    "{{ namespace(a=1) }}",
    "{{ range(10**9) }}",
    "{% for i in range(10**9) %}x{% endfor %}",
    "{{ dict(a=1) }}",
    "{{ request.application.__globals__ }}",
    "{{ config.items() }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ url_for.__globals__ }}",
    "{{ 'a' * 10**10 }}",
    "{{ 9**9**9 }}",
    "{{ 2 ** 1000000 }}",
    "{{ [1] * 10**9 }}",
    "{{ child ~ child }}",
    "{{ child + child }}",
    "{{ (1, 2) }}",
    "{{ {'a': child} }}",
    "{{ child[0] }}",
    "{{ child[::-1] }}",
    "{{ child() }}",
    "{{ child.upper() }}",
    "{{ missing.append(child) }}",
    "{{ missing.pop() }}",
    "{% set child = 'x' %}",
    "{% set x %}{{ child }}{% endset %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% from 'os' import system %}",
    "{% extends 'base' %}",
    "{% block x %}{% endblock %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% call child() %}{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% with x = child %}{{ x }}{% endwith %}",
    "{% autoescape false %}x{% endautoescape %}",
    "{% for c in child %}{{ c }}{% endfor %}",
    "{% for a in missing %}{% for b in missing %}x{% endfor %}{% endfor %}",
    "{% for a in missing recursive %}{{ loop(missing) }}{% endfor %}",
    "{% for a in missing if a %}x{% endfor %}",
    "{% for a in missing %}x{% else %}{{ a }}{% endfor %}",
    "{% for child in missing %}x{% endfor %}",
    "{% for a, b in missing %}x{% endfor %}",
    "{% for a in missing %}{{ loop }}{% endfor %}",
    "{% for a in missing %}{{ loop.__class__ }}{% endfor %}",
    "{% for a in missing %}{{ loop.cycle('a') }}{% endfor %}",
    "{% for a in missing %}{{ a.__class__ }}{% endfor %}",
    "{% for loop in missing %}{{ loop.index }}{% endfor %}",
    "{{ loop.index }}",
    "{{ child if has_alternative }}",
    "{{ child < 3 }}",
    "{{ child in missing }}",
    "{{ child is defined }}",
    "{{ child|default('x') }}",
    "{{ child|safe }}",
    "{{ child|pprint }}",
    "{{ child|capital('x') }}",
    "{{ child|tojson }}",
    "{{ missing|random }}",
    "{{ -1 }}",
    "{{ has_alternative }}",
    "{{ child == 'Elias' }}",
    "{{ true }}",
    "{{ " + "(" * 3000 + "child" + ")" * 3000 + " }}",
    "{{ " + "not " * 3000 + "child }}",
    "{{ child " + "and child " * 900 + "}}",
    "{% if child %}" * 60 + "x" + "{% endif %}" * 60,
]  # fmt: skip


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_but_writing_is_possible(payload: str) -> None:
    for use in (render, render_with_gaps):
        with pytest.raises(TemplateRefused) as caught:
            use(template(payload), VALUES)
        codes = {message.code for message in caught.value.messages}
        assert codes <= {
            "template_unsafe",
            "template_field_unknown",
            "template_field_misspelt",
            "template_syntax",
            "template_condition_written",
            "template_too_deep",
        }
    with pytest.raises(TemplateRefused):
        render(template("b", payload), VALUES)


def test_a_source_or_reply_that_is_too_large_is_refused() -> None:
    (message,) = refusal("x" * (LONGEST_SOURCE + 1))
    assert (message.code, message.value("size")) == ("template_too_large", LONGEST_SOURCE + 1)
    with pytest.raises(TemplateRefused, match="template_too_large"):
        render(template("{{ child }}" * 1000), {"child": "x" * 1000})


def test_a_reply_of_too_many_lines_is_refused() -> None:
    body = "{% for a in missing %}" + "x\n" * 600 + "{% endfor %}"
    assert render(template(body), {"missing": ["a"]}).body.count("x") == 600
    with pytest.raises(TemplateRefused, match="template_too_many_lines"):
        render_with_gaps(template(body), {"missing": ["a", "b"]})


def test_refusals_are_input_errors() -> None:
    assert issubclass(TemplateRefused, InputError)


def test_the_catalogue_is_complete_in_every_language() -> None:
    assert len({field.name for field in FIELDS}) == len(FIELDS)
    for field in FIELDS:
        for language in ("nl", "fr", "en"):
            assert field.label.in_language(language).strip()
            assert field.example.in_language(language).strip()
    for language in ("nl", "fr", "en"):
        assert len({field.label.in_language(language) for field in FIELDS}) == len(FIELDS)


def test_every_field_can_be_written_or_asked_about() -> None:
    for field in FIELDS:
        asked = field.kind is FieldKind.CONDITION
        body = f"{{% if {field.name} %}}x{{% endif %}}" if asked else f"{{{{ {field.name} }}}}"
        render_with_gaps(template(body), {})
