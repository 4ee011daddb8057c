"""Where in a letter the place is that is being written at in its template."""

from __future__ import annotations

import pytest

from llko_desktop.gui.templates.following import place_of, spot_in

SOURCE = (
    "{{ greeting }}\n\nWe have **good** news.\n\n- Start: {{ start }}\n\n"
    "{% if unborn %}Later more.\n{% endif %}We have to go. Bye now"
)
LETTER = "Head Dear Sofie, We have good news. Start: 1 August We have to go. Bye now"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("{{ greeting }}\n\nWe have **good** news.", "Head Dear Sofie, We have good news."),
        ("{{ greeting }}\n\nWe have", "Head Dear Sofie, We have"),
        ("{{ greeting }}\n\nWe have **go", "Head Dear Sofie, We have go"),
        (SOURCE[: SOURCE.index("{{ start")], "Head Dear Sofie, We have good news. Start:"),
        (SOURCE[: SOURCE.index("{% if")], "Head Dear Sofie, We have good news. Start:"),
        (SOURCE[: SOURCE.index("{% endif")], "Head Dear Sofie, We have good news. Start:"),
        (SOURCE, LETTER),
        ("", ""),
    ],
)
def test_the_place_is_behind_the_words_before_it(written: str, shown: str) -> None:
    assert LETTER[: place_of(spot_in(written, SOURCE), LETTER)] == shown


def test_without_words_the_place_goes_by_share() -> None:
    source = "{{ greeting }}{{ signature }}"
    assert place_of(spot_in("{{ greeting }}", source), "x" * 100) == round(100 * 14 / 29)
    assert place_of(spot_in("", ""), "") == 0
