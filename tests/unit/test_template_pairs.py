"""Which tags of a template belong together."""

from __future__ import annotations

import pytest

from llko_desktop import resources
from llko_desktop.services.template_pairs import pairs
from llko_desktop.services.template_tokens import TokenKind, tokens
from llko_desktop.services.templates import BuiltinTemplates


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("{% if a %}{% endif %}", [(0, 1)]),
        ("{% if a %}{% elif b %}{% else %}{% endif %}", [(0, 1, 2, 3)]),
        ("{% if a %}{% if b %}{% endif %}{% endif %}", [(1, 2), (0, 3)]),
        ("{% for x in missing %}{% if x %}{% else %}{% endif %}{% endfor %}", [(1, 2, 3), (0, 4)]),
        ("{% else %}{% endif %}{% endfor %}{% if a %}", []),
        ("{% if a %}{% for x in missing %}{% endif %}{% endfor %}", [(0, 2)]),
        ("{% for x in missing %}{% else %}{% endfor %}", [(0, 2)]),
    ],
)
def test_tags_that_belong_together(source: str, found: list[tuple[int, ...]]) -> None:
    assert list(pairs(tokens(source))) == found


def test_every_tag_of_the_built_in_templates_has_its_others() -> None:
    for template in BuiltinTemplates(resources.read_text).all():
        parts = tokens(template.body)
        paired = {place for pair in pairs(parts) for place in pair}
        others = {place for place, token in enumerate(parts) if place not in paired}
        assert {parts[place].kind for place in others} <= {TokenKind.TEXT, TokenKind.FIELD}
