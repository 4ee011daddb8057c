"""Requests written to a file in any layout are read back as the same requests."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P

from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule
from llko_desktop.exchange.values import clean_text
from llko_desktop.services.drafts import RequestDraft
from tests.helpers.exchange import TODAY, VOCABULARY, read, xlsx_rows

FIRST = ["Amélie", "Zoë", "Jef", "Aïsha", "Marie-Lou", "Łukasz", "Øyvind", "Siân", "An"]
LAST = [
    "Maes",
    "Van den Bossche",
    "O’Brien",
    "D'hondt",
    "Nguyễn",
    "Sørensen",
    "Vanderstraeten-Lemmens",
    "Yıldız",
]
TITLES = {
    "nl": "Aanvraagnummer|Ontvangen op|Naam kind|Voornaam kind|Geboortedatum|Uitgerekende datum"
    "|Geboren / uitgerekend|Gewenste startdatum|Einddatum|Opvangplan|Ouder|E-mail|Telefoon|Taal|Gemeente"
    "|Inkomenstarief|Opmerking",
    "fr": "N° de demande|Reçu le|Nom de l'enfant|Prénom de l'enfant|Date de naissance"
    "|Date prévue d'accouchement|Date de naissance (prévue)|Date de début souhaitée|Date de fin"
    "|Jours et heures|Parent|Adresse e-mail|GSM|Langue|Commune|Tarif lié aux revenus|Remarques",
    "en": "Request number|Received on|Child name|Child first name|Birth date|Due date|Birth or due date"
    "|Start date|End date|Care plan|Parent|E-mail|Phone|Language|Town|Income tariff|Remarks",
}
KEYS = (
    "reference received child first birth expected either start end plan parent email phone language "
    "residence tariff remarks"
).split()
DAYS = {
    "nl": "Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag".split(),
    "fr": "Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
YES_NO = {"nl": ("ja", "nee"), "fr": ("oui", "non"), "en": ("yes", "no")}
DateForm = Callable[[date], Any]


@dataclass(frozen=True)
class Layout:
    """How a file is laid out: its language, its columns and their order, its date form, what is around it."""

    language: str
    names_apart: bool
    birth_in_one: bool
    column_a_weekday: bool
    long_plan: bool
    date_form: str
    title: bool
    total: bool
    order: int


LAYOUTS = st.builds(
    Layout,
    language=st.sampled_from(["nl", "fr", "en"]),
    names_apart=st.booleans(),
    birth_in_one=st.booleans(),
    column_a_weekday=st.booleans(),
    long_plan=st.booleans(),
    date_form=st.sampled_from(["cell", "iso", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%y", "words", "serial"]),
    title=st.booleans(),
    total=st.booleans(),
    order=st.integers(0, 10**9),
)
DATES = st.dates(date(2024, 1, 1), date(2028, 12, 31))
RANGES = st.tuples(st.integers(24, 50), st.integers(1, 40)).map(
    lambda q: TimeRange(q[0] * 15, (q[0] + q[1]) * 15)
)
WEEKS = st.dictionaries(st.sampled_from(list(Weekday)), RANGES, min_size=1).map(
    lambda days: WeeklySchedule.of({day: (hours,) for day, hours in days.items()})
)
PLAIN_REMARKS = st.sampled_from(
    ["", "Graag bellen na 18u", 'Vraagt "liefst" woensdag; kan ook do, of vr', "a|b", "=1+1"]
)
ANY_REMARKS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"], include_characters="\n"), max_size=40
).filter(lambda text: clean_text(text).lower().rstrip(" :*.") not in VOCABULARY.blank or not clean_text(text))


@st.composite
def drafts(draw: st.DrawFn, remarks: st.SearchStrategy[str]) -> list[RequestDraft]:
    made = []
    for number in range(draw(st.integers(1, 4))):
        first, last = draw(st.sampled_from(FIRST)), draw(st.sampled_from(LAST))
        received = draw(st.dates(date(2025, 6, 1), TODAY))
        born = draw(st.booleans())
        day = (
            draw(st.dates(date(2023, 1, 1), received))
            if born
            else received + timedelta(draw(st.integers(1, 250)))
        )
        start = draw(st.none() | DATES)
        end = start + timedelta(draw(st.integers(0, 700))) if start and draw(st.booleans()) else None
        email, phone = draw(
            st.sampled_from(
                [("ouder@example.be", ""), ("", "+32 470 12 34 56"), ("a.b+c@example.be", "+32 54 43 50 69")]
            )
        )
        made.append(
            RequestDraft(
                received=received,
                child=Child(f"{first} {last}", "", day if born else None, None if born else day),
                reference=f"OV-{number}",
                parents=(Parent(f"Inès {last}", email, phone),),
                plan=CarePlan(start, end, draw(WEEKS)),
                language=draw(st.sampled_from(["nl", "fr", "en", ""])),
                residence=draw(st.sampled_from(["", "Ninove", "9400 Ninove", "Sint-Niklaas"])),
                income_tariff=draw(st.sampled_from([True, False, None])),
                remarks=clean_text(draw(remarks)),
            )
        )
    return made


def date_form(layout: Layout, typed: bool) -> DateForm:
    if layout.date_form == "cell" and typed:
        return lambda day: day
    if layout.date_form == "serial":
        return lambda day: (day - date(1899, 12, 30)).days
    if layout.date_form == "words":
        return lambda day: f"{day.day} {MONTHS[layout.language][day.month - 1]} {day.year}"
    return lambda day: day.strftime("%Y-%m-%d" if layout.date_form in ("cell", "iso") else layout.date_form)


def table(requests: list[RequestDraft], layout: Layout, typed: bool) -> tuple[list[list[Any]], int]:
    """Lay requests out as rows; gives them with the row (from 1) of the first request."""
    form = date_form(layout, typed)
    titles = dict(zip(KEYS, TITLES[layout.language].split("|"), strict=True))
    days = DAYS[layout.language]
    keys: list[Any] = [key for key in KEYS if key not in ("birth", "expected", "either", "plan", "first")]
    keys += ["either"] if layout.birth_in_one else ["birth", "expected"]
    keys += list(Weekday) if layout.column_a_weekday else ["plan"]
    keys += ["first"] if layout.names_apart else []
    Random(layout.order).shuffle(keys)
    rows: list[list[Any]] = [["Opvangvragen 2026"], []] if layout.title else []
    rows.append([days[key] if isinstance(key, Weekday) else titles[key] for key in keys])
    top = len(rows) + 1
    rows += [[cell(request, key, layout, form) for key in keys] for request in requests]
    if layout.total:
        rows += [[], ["Totaal", len(requests)]]
    return rows, top


def cell(request: RequestDraft, key: Any, layout: Layout, form: DateForm) -> Any:
    child, plan, parent = request.child, request.plan, request.parents[0]
    if isinstance(key, Weekday):
        return ", ".join(hours.text() for hours in plan.schedule.on(key))
    first, _, last = child.name.partition(" ")
    moments = {
        "received": request.received,
        "birth": child.birth_date,
        "expected": child.expected_date,
        "either": child.birth_date or child.expected_date,
        "start": plan.start,
        "end": plan.end,
    }
    if key in moments:
        return form(moments[key]) if moments[key] else ""
    return {
        "reference": request.reference,
        "child": last if layout.names_apart else child.name,
        "first": first,
        "plan": plan_cell(plan.schedule, layout),
        "parent": parent.name,
        "email": parent.email,
        "phone": parent.phone.replace("+32 ", "0"),
        "language": request.language,
        "residence": request.residence,
        "tariff": "" if request.income_tariff is None else YES_NO[layout.language][not request.income_tariff],
        "remarks": request.remarks,
    }[key]


def plan_cell(schedule: WeeklySchedule, layout: Layout) -> str:
    if not layout.long_plan:
        return schedule_text(schedule)
    names = DAYS[layout.language]
    colon = "u" if layout.language == "nl" else ":"
    hours = {
        day: schedule.on(day)[0].text().replace("-", " - ").replace(":", colon) for day in schedule.weekdays
    }
    return "; ".join(f"{names[day].lower()} {text}" for day, text in hours.items())


def expected(requests: list[RequestDraft], layout: Layout, file: str, top: int) -> list[RequestDraft]:
    first_name = (lambda name: name.partition(" ")[0]) if layout.names_apart else (lambda _: "")
    return [
        replace(
            request,
            child=replace(request.child, first_name=first_name(request.child.name)),
            file=file,
            row=top + number,
            position=number,
        )
        for number, request in enumerate(requests)
    ]


def check(folder: Path, name: str, data: bytes, wanted: Callable[[str], list[RequestDraft]]) -> None:
    path = folder / name
    path.write_bytes(data)
    file = read(path)
    assert file.rejected == ()
    assert list(file.drafts) == wanted(name)


@given(
    requests=drafts(ANY_REMARKS),
    layout=LAYOUTS,
    delimiter=st.sampled_from([";", ",", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    told=st.booleans(),
    end=st.sampled_from(["\r\n", "\n"]),
)
@settings(max_examples=60)
def test_csv(
    requests: list[RequestDraft],
    layout: Layout,
    delimiter: str,
    encoding: str,
    told: bool,
    end: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    rows, top = table(requests, layout, typed=False)
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=delimiter, lineterminator=end).writerows(rows)
    text = (f"sep={delimiter}{end}" if told else "") + target.getvalue()
    check(
        tmp_path_factory.mktemp("csv"),
        "aanvragen.csv",
        text.encode(encoding),
        lambda name: expected(requests, layout, name, top),
    )


@given(
    requests=drafts(PLAIN_REMARKS),
    layout=LAYOUTS,
    encoding=st.sampled_from(["cp1252", "mac_roman"]),
    delimiter=st.sampled_from([";", ",", "\t"]),
)
@settings(max_examples=30)
def test_csv_in_one_byte_encodings(
    requests: list[RequestDraft],
    layout: Layout,
    encoding: str,
    delimiter: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    plain = str.maketrans("Łễığşı", "Leigsi")
    requests = [
        replace(
            request,
            child=replace(request.child, name=request.child.name.translate(plain)),
            parents=(replace(request.parents[0], name=request.parents[0].name.translate(plain)),),
        )
        for request in requests
    ]
    rows, top = table(requests, layout, typed=False)
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=delimiter).writerows(rows)
    check(
        tmp_path_factory.mktemp("csv"),
        "aanvragen.csv",
        target.getvalue().encode(encoding),
        lambda name: expected(requests, layout, name, top),
    )


def ods_rows(rows: list[list[Any]]) -> bytes:
    document = OpenDocumentSpreadsheet()
    sheet = OdfTable(name="Aanvragen")
    for row in rows:
        line = TableRow()
        for value in row or [""]:
            if isinstance(value, date):
                line.addElement(TableCell(valuetype="date", datevalue=value.isoformat()))
            elif isinstance(value, int):
                line.addElement(TableCell(valuetype="float", value=str(value)))
            elif value:
                item = TableCell(valuetype="string")
                item.addElement(P(text=value))
                line.addElement(item)
            else:
                line.addElement(TableCell())
        sheet.addElement(line)
    document.spreadsheet.addElement(sheet)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def xls_rows(rows: list[list[Any]]) -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Aanvragen")
    dates = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write(number, column, value, dates)
            elif value != "":
                sheet.write(number, column, value)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.mark.parametrize(("name", "write"), [("a.xlsx", xlsx_rows), ("a.ods", ods_rows), ("a.xls", xls_rows)])
@given(requests=drafts(PLAIN_REMARKS), layout=LAYOUTS)
@settings(max_examples=12)
def test_workbook(
    name: str,
    write: Callable[[list[list[Any]]], bytes],
    requests: list[RequestDraft],
    layout: Layout,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    rows, top = table(requests, layout, typed=True)
    check(
        tmp_path_factory.mktemp("book"), name, write(rows), lambda file: expected(requests, layout, file, top)
    )
