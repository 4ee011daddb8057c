"""What parents read of the provider: only what is filled in, no day that is over, and all of it to paste."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import INFO_PAGE_FIELDS, PICTURE_FIELDS, Procedure
from llko_desktop.domain.provider import AgeRange, Closure, OpeningException, Provider, Tariff
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.texts.export_texts import exported_page
from llko_desktop.texts.field_texts import FIELD_LABELS, ages_text, field_label, field_text, item_text
from llko_desktop.texts.opening_words import opening_lines
from llko_desktop.texts.parent_view import paragraphs, parent_view
from llko_desktop.texts.speech import Texts
from tests.helpers.info_page import FULL, LOGO, PHOTO, TODAY, without


@pytest.fixture
def texts(procedure: Procedure) -> Texts:
    return Texts("nl", procedure)


@pytest.mark.parametrize(
    ("week", "language", "lines"),
    [
        ("ma-vr 7:00-18:00", "nl", ("ma–vr 7:00–18:00",)),
        ("ma-vr 7:00-18:00", "fr", ("lun–ven 7:00–18:00",)),
        ("ma di 8-17, do 8-17", "nl", ("ma, di, do 8:00–17:00",)),
        ("ma-wo 8-17, vr 8-17, do 7:30-12", "nl", ("ma–wo, vr 8:00–17:00", "do 7:30–12:00")),
        ("ma 8-12 13-17:30", "nl", ("ma 8:00–12:00, 13:00–17:30",)),
        ("ma 0-24, za", "nl", ("ma 0:00–24:00", "za")),
        ("", "nl", ()),
    ],
)
def test_opening_hours(week: str, language: str, lines: tuple[str, ...]) -> None:
    assert opening_lines(parse_schedule(week), language) == lines


@pytest.mark.parametrize(
    ("youngest", "oldest", "text"),
    [(0, 36, "0 to 3 years"), (0, 30, "0 month(s) to 30 month(s)"), (3, 36, "3 month(s) to 3 year(s)")],
)
def test_ages(youngest: int, oldest: int, text: str) -> None:
    assert ages_text(AgeRange(youngest, oldest)) == text


def test_every_field_of_the_page_has_a_label_and_a_text(texts: Texts) -> None:
    assert set(FIELD_LABELS) == INFO_PAGE_FIELDS - set(PICTURE_FIELDS)
    priced = replace(FULL, tariff=Tariff.FREE)
    for field in FIELD_LABELS:
        assert field_label(field)
        assert field_text(field, priced, texts, TODAY), field
        assert field_text(field, Provider(), texts, TODAY) == "", field
    assert [field_text(field, FULL, texts, TODAY) for field in PICTURE_FIELDS] == ["", ""]


def test_days_that_are_over_are_not_told(texts: Texts) -> None:
    day = TimeRange(540, 720)
    provider = Provider(
        closures=(
            Closure(date(2026, 8, 3), date(2026, 8, 3)),
            Closure(date(2026, 6, 22), TODAY),
            Closure(date(2026, 6, 1), date(2026, 6, 23)),
        ),
        closed_never=(2025, 2027),
        opening_exceptions=(
            OpeningException(TODAY, TODAY, (day,)),
            OpeningException(date(2026, 6, 23), date(2026, 6, 23), (day,)),
        ),
    )
    assert field_text("closures", provider, texts, TODAY).splitlines() == [
        "ma 22 jun 2026 to wo 24 jun 2026",
        "ma 3 aug 2026",
        "no closing days in 2027",
    ]
    assert field_text("opening_exceptions", provider, texts, TODAY) == "wo 24 jun 2026: 9:00–12:00"


@pytest.mark.parametrize(
    ("provider", "fact"),
    [
        (Provider(tariff=Tariff.INCOME, day_price=3250), "income tariff"),
        (Provider(tariff=Tariff.FREE, day_price=3850), "free price, € 38,50 a day"),
        (Provider(tariff=Tariff.FREE, price_includes="soep\nluiers"), "free price\nincluded: soep\nluiers"),
        (Provider(day_price=900), "€ 9,00 a day"),
    ],
)
def test_tariff(provider: Provider, fact: str, texts: Texts) -> None:
    assert dict(parent_view(provider, (), texts, TODAY).facts)["Tariff"].replace("\xa0", " ") == fact


@pytest.mark.parametrize(
    ("capacity", "ages", "fact"),
    [
        (8, AgeRange(0, 36), "8, for 0 to 3 years"),
        (8, None, "8"),
        (None, AgeRange(12, 36), "for 1 to 3 years"),
    ],
)
def test_places(capacity: int | None, ages: AgeRange | None, fact: str, texts: Texts) -> None:
    view = parent_view(Provider(capacity=capacity, ages=ages), (), texts, TODAY)
    assert dict(view.facts)["Places"] == dict(view.door_facts)["Places"] == fact


def test_nothing_is_told_of_what_is_not_filled_in(texts: Texts) -> None:
    view = parent_view(Provider(), (), texts, TODAY)
    assert (view.name, view.kind, view.contact, view.presentation, view.facts) == ("", "", (), (), ())
    assert (view.sections, view.door_facts, view.logo, view.photos) == ((), (), None, ())
    assert view.invitation[1] == "www.opvang.vlaanderen"


def test_everything_that_is_filled_in_is_told(texts: Texts) -> None:
    view = parent_view(FULL, (LOGO, PHOTO), texts, TODAY)
    said = "\n".join(
        [view.name, view.kind, *view.contact, *view.presentation]
        + [text for fact in view.facts for text in fact]
        + [text for title, texts_ in view.sections for text in (title, *texts_)]
    )
    for field in FIELD_LABELS:
        for line in field_text(field, FULL, texts, TODAY).splitlines():
            assert line.strip() in said, field
    assert (view.logo, view.photos) == (LOGO, (PHOTO,))


@pytest.mark.parametrize(
    ("visits", "is_told"),
    [("Elke woensdag na 18 uur.", True), ("Op afspraak.\nBel eerst.", False), ("woord " * 40, False)],
)
def test_a_poster_tells_of_visits_in_full_or_not_at_all(visits: str, is_told: bool, texts: Texts) -> None:
    view = parent_view(replace(FULL, visiting_hours=visits), (), texts, TODAY)
    assert (visits in dict(view.door_facts).values()) is is_told


def test_paragraphs_are_parted_by_blank_lines_alone() -> None:
    assert paragraphs("Een\ntwee\n\n \nDrie\n \t\n\nVier\n") == ("Een\ntwee", "Drie", "Vier")
    assert paragraphs(" \n") == ()


def test_one_text_is_pasted_alone_and_several_with_their_labels(texts: Texts) -> None:
    items = {item.code: item for item in texts.procedure.info_page}
    alone = without("opening_exceptions")
    assert item_text(items["presentation"], FULL, texts, TODAY) == FULL.presentation
    assert item_text(items["opening_hours"], alone, texts, TODAY) == "ma–vr 7:00–18:00"
    contact = item_text(items["contact_details"], FULL, texts, TODAY).splitlines()
    assert contact[0] == "Name: De Krekel"
    assert "Website: https://krekel.example" in contact
    assert item_text(items["pictures"], FULL, texts, TODAY) == ""


def test_the_folder_has_every_text(texts: Texts) -> None:
    page = exported_page(FULL, (LOGO, PHOTO), texts, TODAY)
    apart = "\n".join(item.text for item in page.items)
    for field in FIELD_LABELS:
        text = field_text(field, FULL, texts, TODAY).strip()
        assert text in page.whole, field
        assert text in apart, field
    assert exported_page(Provider(), (), texts, TODAY).items == ()
