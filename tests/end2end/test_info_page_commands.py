"""`infopage` and `provider` as a script uses them: what is missing is named, details come and go (R14)."""

from __future__ import annotations

import io
import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from llko_desktop.bootstrap import main
from llko_desktop.bootstrap.parts import build_services
from llko_desktop.bootstrap.stores import STORE_FILE
from llko_desktop.domain.pictures import PictureKind
from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.bundle import Services
from llko_desktop.storage.keys import Key
from llko_desktop.storage.opening import open_store
from tests.helpers.info_page import TODAY

PASSPHRASE = "een heel lang geheim"
FULL = {
    "--name": "De Krekel",
    "--responsible": "Els Voorbeeld",
    "--street": "Kerkstraat 1",
    "--postcode": "9400",
    "--municipality": "Ninove",
    "--phone": "054 33 00 00",
    "--email": "krekel@example.be",
    "--website": "https://krekel.example",
    "--capacity": "8",
    "--opening": "ma-vr 7:00-18:00",
    "--signature": "Els",
    "--tariff": "income",
    "--closing": "2026-07-06/2026-07-10, 2027-07-05",
    "--kind": "family",
    "--opening-exception": "2026-08-03/2026-08-07 9:00-12:00 + 13:00-16:00",
    "--closed-never": "2028",
    "--ages": "0-36",
    "--price": "32,50",
    "--price-includes": "maaltijden",
    "--languages": "nl, fr",
    "--smoke-free": "ja",
    "--presentation": "Kleine, warme opvang met een tuin. " * 8,
    "--approach": "Elk kind op zijn eigen ritme.",
    "--meals": "Verse soep.",
    "--nappies": "Breng je zelf mee.",
    "--outdoor": "Een tuin.",
    "--accessibility": "Alles gelijkvloers.",
    "--transport": "Bus 15.",
    "--pets": "Geen.",
    "--certificates": "Levensreddend handelen.",
    "--visiting-hours": "Op afspraak.",
    "--priority-rules": "Broers en zussen eerst.",
}
REQUIRED = ["contact_details", "opening_hours", "income_tariff", "pictures"]


@dataclass
class House:
    """The program on a store of its own, and what it printed."""

    folder: Path
    procedure: Procedure
    read: Callable[[], Any]

    def run(self, *arguments: str, code: int = 0, lang: str = "en", today: str = str(TODAY)) -> str:
        """Run a command that ends with `code`; gives what it printed, or said where it was refused."""
        options = ["--data-dir", str(self.folder), "--today", today, "--lang", lang]
        try:
            ended = main([*options, *arguments])
        except SystemExit as usage:  # as argparse ends the program
            ended = int(usage.code or 0)
        printed = self.read()
        assert ended == code, printed.err
        return str(printed.err if code else printed.out)

    def json(self, *arguments: str, today: str = str(TODAY)) -> Any:
        return json.loads(self.run(*arguments, "--json", today=today))

    def fill(self, **changes: str) -> None:
        """Fill in every detail, some of them otherwise (`phone=""`)."""
        options = FULL | {f"--{name.replace('_', '-')}": value for name, value in changes.items()}
        self.run("provider", *(part for pair in options.items() for part in pair))

    @contextmanager
    def services(self) -> Iterator[Services]:
        """Give the use cases over the same store, for what no command does."""
        store = open_store(self.folder / STORE_FILE, Key.passphrase(PASSPHRASE))
        try:
            yield build_services(store, self.procedure, lambda: TODAY)
        finally:
            store.close()

    def add_photo(self, width: int = 1200) -> None:
        """Add a photo of a chequered wall, sharp and light."""
        photo = Image.effect_noise((width, width * 3 // 4), 90).convert("RGB")
        file = io.BytesIO()
        photo.save(file, "PNG")
        with self.services() as services:
            services.pictures.add(PictureKind.PHOTO, file.getvalue(), "muur.png")

    def picture(self, name: str, kind: str = "PNG") -> str:
        """Write a picture file; gives its place."""
        path = self.folder.parent / name
        Image.effect_noise((900, 700), 90).convert("RGB").save(path, kind)
        return str(path)


@pytest.fixture
def house(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    procedure: Procedure,
) -> House:
    monkeypatch.setenv("LLKO_DESKTOP_PASSPHRASE", PASSPHRASE)
    return House(tmp_path / "data", procedure, capsys.readouterr)


@pytest.mark.parametrize(
    ("changes", "has_photo", "lacking", "lost"),
    [
        ({}, True, None, 0),
        ({"name": ""}, True, "contact_details", 1),
        ({"street": ""}, True, "contact_details", 1),
        ({"postcode": "", "municipality": "", "phone": "", "email": ""}, True, "contact_details", 3),
        ({"opening": ""}, True, "opening_hours", 1),
        ({"opening": "ma di wo"}, True, "opening_hours", 1),
        ({"tariff": ""}, True, "income_tariff", 1),
        ({}, False, "pictures", 1),
    ],
)
def test_each_required_item_that_is_missing_is_named_alone(
    changes: dict[str, str], has_photo: bool, lacking: str | None, lost: int, house: House
) -> None:
    house.fill(**changes)
    if has_photo:
        house.add_photo()
    found = house.json("infopage")
    assert [item["item"] for item in found["required"]] == REQUIRED
    assert [item["item"] for item in found["required"] if not item["ok"]] == ([lacking] if lacking else [])
    assert all(item["ok"] for item in found["recommended"])
    assert [bool(item["hint"]) for item in found["required"]] == [code == lacking for code in REQUIRED]
    asked = sum(len(item.details) for item in house.procedure.info_page)
    assert found["percent"] == 100 * (asked - lost) // asked


def test_a_small_photo_and_a_missing_year_are_told_in_words(house: House) -> None:
    house.fill(closing="2026-12-25", closed_never="", capacity="9")
    house.add_photo(width=500)
    found = house.json("infopage")
    items = {item["item"]: item for item in found["required"] + found["recommended"]}
    assert "500" in items["pictures"]["hint"]
    assert items["closing_days"]["hint"] == items["closing_days"]["state"] == "Not filled in yet for 2027."
    assert items["opening_hours"]["ok"]
    assert "8 places" in items["opening_hours"]["advice"][0]
    lines = house.run("infopage").splitlines()
    assert lines[0] == f"3 of 4 required items · {found['percent']} % complete"
    assert "○ Closing days: Not filled in yet for 2027." in lines
    assert "✓ Opening hours: Mon–Fri 7–18" in lines


def test_a_page_half_filled_in_says_what_is_still_missing(house: House) -> None:
    house.fill(street="", email="")
    (contact, *_others) = house.json("infopage")["required"]
    assert contact["state"] == "2 of 4 filled in"
    assert contact["hint"] == "Still to fill in: address, mail address."
    assert [detail["ok"] for detail in contact["details"]] == [True, False, True, False]


def test_a_review_is_noted_and_what_changed_since_is_told(house: House) -> None:
    house.fill()
    (item,) = house.json("worklist")["items"]
    assert (item["kind"], item["reference"], item["rule"]) == ("review_info_page", None, "R14")
    found = house.json("infopage", "--reviewed")
    assert (found["reviewed_on"], found["changed"], found["review_due"]) == ("2026-06-24", [], "2026-12-24")
    assert house.json("worklist")["items"] == []
    house.run("provider", "--opening", "ma-do 7:00-18:00", today="2026-07-01")
    changed = house.json("infopage", today="2026-07-02")
    assert changed["changed"] == [{"field": "opening", "since": "2026-07-01", "name": "opening hours"}]
    assert changed["review_due"] == "2026-07-01"
    (item,) = house.json("worklist", today="2026-07-02")["items"]
    assert item["text"].startswith("Since your last review on Wed 24 Jun 2026 changed: opening hours.")
    refused = house.run("infopage", "--reviewed", "2026-07-03", code=2, today="2026-07-02")
    assert "is still to come" in refused
    again = house.json("infopage", "--reviewed", "2026-07-01", today="2026-07-02")
    assert (again["reviewed_on"], again["changed"]) == ("2026-07-01", [])


def test_every_detail_is_kept_shown_and_cleared(house: House) -> None:
    house.fill()
    kept = house.json("provider")
    assert all(value not in ("", None, []) for value in kept.values())
    assert (kept["day_price"], kept["smoke_free"], kept["languages"]) == (3250, True, ["nl", "fr"])
    assert kept["ages"] == {"youngest": 0, "oldest": 36}
    assert kept["closures"][1] == {"first": "2027-07-05", "last": "2027-07-05"}
    assert kept["opening_exceptions"][0]["hours"] == ["09:00-12:00", "13:00-16:00"]
    shown = house.run("provider").splitlines()
    assert "days with other hours: 2026-08-03/2026-08-07 09:00-12:00 + 13:00-16:00" in shown
    assert "price of a day: 32.50" in shown
    house.run("provider", *(part for option in FULL for part in (option, "")))
    assert all(value in ("", None, []) for value in house.json("provider").values())


@pytest.mark.parametrize(
    ("option", "value", "why"),
    [
        ("--closing", "2026-07-10/2026-07-06", "before it starts"),
        ("--closing", "31/02/2026", "“31/02/2026” is not a date"),
        ("--kind", "crèche", "family, group, together"),
        ("--tariff", "gratis", "income, free"),
        ("--ages", "36-0", "less than the last"),
        ("--ages", "baby", "in months"),
        ("--price", "gratis", "in euro"),
        ("--price", "-5", "in euro"),
        ("--languages", "nl, vlaams", "“vlaams”"),
        ("--smoke-free", "soms", "yes, ja, oui"),
        ("--opening-exception", "2026-07-01", "which hours hold"),
        ("--opening-exception", "2026-07-01 morgens", "is not understood"),
        ("--opening-exception", "2026-07-01 17:00-9:00", "ends before it begins"),
        ("--closed-never", "26", "is not a year"),
        ("--capacity", "veel", "is not a number"),
        ("--capacity", "0", "between 1 and"),
        ("--phone", "054 1", "cannot be a phone number"),
        ("--email", "krekel", "cannot be a mail address"),
        ("--presentation", "@nergens.txt", "nergens.txt: The file is not there"),
        ("--meals", "x" * 20_001, "20000 is the most"),
    ],
)
def test_a_detail_that_is_not_right_is_refused_with_the_rest(
    option: str, value: str, why: str, house: House
) -> None:
    refused = house.run("provider", "--name", "De Krekel", f"{option}={value}", code=2)
    assert why in refused
    assert house.json("provider")["name"] == ""


def test_a_long_text_comes_from_a_file_as_word_saves_it(house: House, tmp_path: Path) -> None:
    file = tmp_path / "voorstelling.txt"
    file.write_bytes("\ufeffKleine opvang…\r\n\r\nMet tuin’tje.\x00\r\n".encode())
    house.run("provider", "--presentation", f"@{file}")
    assert house.json("provider")["presentation"] == "Kleine opvang…\n\nMet tuin’tje."
    file.write_bytes(b"caf\xe9")
    assert "UTF-8" in house.run("provider", "--presentation", f"@{file}", code=2)
    assert house.json("provider")["presentation"].startswith("Kleine opvang")


def test_the_page_goes_out_as_pdf_poster_and_folder(house: House, tmp_path: Path) -> None:
    house.fill()
    house.add_photo()
    pdf, poster = tmp_path / "pagina.pdf", tmp_path / "poster.pdf"
    options = ["--pdf", str(pdf), "--poster", str(poster), "--export", str(tmp_path)]
    written = house.json("infopage", *options)["written"]
    folder = tmp_path / "infopagina-de-krekel"
    assert written == {"pdf": str(pdf), "poster": str(poster), "export": str(folder)}
    assert "Elk kind op zijn eigen ritme." in PdfReader(pdf).pages[-1].extract_text()
    (page,) = PdfReader(poster).pages
    assert "De Krekel" in page.extract_text()
    (image,) = page.images
    assert image.image is not None
    with Image.open(folder / "photo-1.jpg") as photo:
        assert photo.size == (1200, 900)
    assert "Name: De Krekel" in (folder / "infopagina.txt").read_text(encoding="utf-8-sig")
    said = house.run("infopage", "--export", str(tmp_path))
    assert f"Written: {folder}-2" in said


@pytest.mark.parametrize("option", ["--pdf", "--poster"])
def test_a_page_is_drawn_by_a_process_without_a_window(
    checkout: Path, python: str, tmp_path: Path, option: str
) -> None:
    """In the tests Qt's application for fonts is there already; a command has to make it."""
    surroundings = {**os.environ, "LLKO_DESKTOP_PASSPHRASE": PASSPHRASE}
    surroundings.pop("QT_QPA_PLATFORM", None)
    command = [python, "-m", "llko_desktop", "--data-dir", str(tmp_path / "data"), "infopage", option]
    done = subprocess.run(
        [*command, str(tmp_path / "page.pdf")],
        cwd=checkout,
        env=surroundings,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert len(PdfReader(tmp_path / "page.pdf").pages) == 1


@pytest.mark.parametrize("option", ["--pdf", "--poster", "--export"])
def test_a_place_that_cannot_be_written_is_refused(house: House, tmp_path: Path, option: str) -> None:
    said = house.run("infopage", option, str(tmp_path / "weg" / "pagina.pdf"), code=2)
    assert "could not be written" in said
    assert not (tmp_path / "weg").exists()


def test_pictures_come_in_from_files_and_the_checklist_follows(house: House) -> None:
    before = house.json("infopage")
    files = [house.picture("een.png"), house.picture("twee.txt", "WEBP")]
    told = house.json("infopage", "--photo", *files, "--logo", house.picture("logo.bmp", "BMP"))
    assert [(one["kind"], one["width"]) for one in told["added"]] == [
        ("logo", 900),
        ("photo", 900),
        ("photo", 900),
    ]
    assert told["percent"] > before["percent"]
    with house.services() as services:
        assert [picture.number for picture in services.pictures.all()] == [
            one["picture"] for one in told["added"]
        ]


def test_of_pictures_of_which_one_cannot_be_read_none_comes_in(house: House) -> None:
    good, bad = house.picture("een.png"), house.folder.parent / "brief.pdf"
    bad.write_bytes(b"%PDF-1.7")
    said = house.run("infopage", "--photo", good, str(bad), code=2)
    assert "brief.pdf: This is a PDF" in said
    assert "already" in house.run("infopage", "--photo", good, good, code=2)
    assert house.json("infopage")["added"] == []
    with house.services() as services:
        assert services.pictures.all() == ()


def test_of_a_moving_picture_the_first_is_taken_and_that_is_said(house: House) -> None:
    path = house.folder.parent / "dans.gif"
    frames = [Image.new("RGB", (200, 200), colour) for colour in ("red", "blue")]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    assert "holds 2 pictures" in house.run("infopage", "--photo", str(path))
