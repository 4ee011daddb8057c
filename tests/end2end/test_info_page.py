"""From a store without details to a complete info page, by keyboard alone, and out as a PDF (R14)."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageStat
from PIL.ExifTags import GPS, IFD, Base
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from llko_desktop.gui.info_page.checklist.row import ItemRow
from tests.helpers.keys import CTRL, Key, Keys
from tests.helpers.picture_edit import file_bytes, files_of, image
from tests.helpers.stores import StoreFactory
from tests.window import Opened, OpenWindow

GREETING = (
    "Welkom bij De Krekel, een kleine opvang met een grote tuin, tussen de velden van Ninove. Wij spelen "
    "elke dag buiten, eten samen aan één tafel en lezen voor voor het slapengaan. Elk kind went op zijn "
    "eigen ritme, met papa of mama erbij zolang dat nodig is."
)
WAIT_MS = 20_000


@pytest.fixture
def opened(stores: StoreFactory, tmp_path: Path, open_window: OpenWindow) -> Opened:
    return open_window(store=stores.open(tmp_path / "store.db"))


def phone_photo(folder: Path) -> Path:
    """Write a photo as a phone does: lying on its side, with where and when it was taken."""
    path = folder / "IMG_0007.jpg"
    with Image.open(io.BytesIO(file_bytes(image(1, 1600, 1200)))) as drawn:
        exif = drawn.getexif()
        exif[Base.Orientation] = 6
        exif[Base.Make], exif[Base.DateTime] = "Telefoon", "2026:05:01 10:00:00"
        exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (50.0, 50.0, 4.0)
        drawn.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif)
    return path


class Page:
    """The info page as whoever has only a keyboard meets it."""

    def __init__(self, qtbot, opened: Opened) -> None:
        self.qtbot, self.opened, self.keys = qtbot, opened, Keys()
        self.codes = [item.item.code for item in opened.services.info_page.view().checklist.items]

    def percent(self) -> int:
        return self.opened.services.info_page.view().checklist.percent

    def fill(self, code: str, write: Callable[[Keys], object]) -> None:
        """Go to an item of the checklist, on to its field with Enter, write there, and come back."""
        before = self.percent()
        assert isinstance(self.keys.at, ItemRow)
        self.keys.press(Key.Key_Home)
        self.keys.press(Key.Key_Down, times=self.codes.index(code))
        self.keys.press(Key.Key_Return)
        write(self.keys)
        self.keys.press(Key.Key_Escape)
        self.qtbot.waitUntil(lambda: self.percent() > before, timeout=WAIT_MS)


def contact(keys: Keys) -> None:
    keys.type("De Krekel")
    for field, text in (
        ("Street", "Kerkstraat 1"),
        ("Postcode", "9400"),
        ("Municipality", "Ninove"),
        ("Phone", "054 33 00 00"),
        ("Mail address", "krekel@example.be"),
    ):
        keys.fill(field, text)


def closing_days(keys: Keys) -> None:
    keys.push("Add closing days")
    keys.type("6/7/2026")
    keys.press(Key.Key_Tab)
    keys.type("10/7/2026")
    keys.tick("No closing days in 2027")


def ages_and_places(keys: Keys) -> None:
    keys.fill("Number of places", "8")
    keys.tab_to("Oldest age")
    keys.press(Key.Key_A, CTRL)
    keys.type("36")


def practical(keys: Keys) -> None:
    keys.type("Warm eten.")
    keys.fill("Nappies", "Inbegrepen.")
    keys.tab_to("Languages")
    keys.type("Dutch")
    keys.press(Key.Key_Return)
    keys.fill("Accessibility", "Alles gelijkvloers.")


def house(keys: Keys) -> None:
    keys.type("Een omheinde tuin.")
    keys.fill("Pets", "Geen.")
    keys.tab_to(lambda widget: widget.accessibleName().startswith("Smoke-free"))
    keys.press(Key.Key_Right)


def test_from_nothing_to_a_complete_page_and_its_pdf_by_keyboard(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    photo = phone_photo(tmp_path)
    page, keys = Page(qtbot, opened), Keys()

    def paste_photo(keys: Keys) -> None:
        keys.tab_to("Add photos")
        QGuiApplication.clipboard().setMimeData(files_of(photo))
        keys.press(Key.Key_V, CTRL)

    assert page.percent() == 0
    keys.press(Key.Key_6, CTRL)
    page.fill("contact_details", contact)
    page.fill("opening_hours", lambda keys: keys.type("ma-vr 7-18"))
    page.fill("income_tariff", lambda keys: keys.press(Key.Key_Right))
    page.fill("pictures", paste_photo)
    page.fill("presentation", lambda keys: keys.type(GREETING))
    page.fill("closing_days", closing_days)
    page.fill("ages_and_places", ages_and_places)
    page.fill("practical", practical)
    page.fill("house", house)
    page.fill("approach", lambda keys: keys.type("Elk kind op zijn eigen ritme."))
    page.fill("visits", lambda keys: keys.type("Op woensdag na 18 uur."))
    assert page.percent() == 100
    assert opened.window.ui.sidebar.button("info_page").count() == "100%"

    kept = check_kept(opened)
    target = tmp_path / "infopagina.pdf"
    keys.push("PDF")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_A, CTRL)
    keys.type(str(target))
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.isVisible() and target.exists(), timeout=WAIT_MS)
    check_pdf(target, kept)


def check_kept(opened: Opened) -> Image.Image:
    """Hold the stored photo against what the phone gave: upright, and nothing besides the picture."""
    (picture,) = opened.services.pictures.all()
    data = opened.services.pictures.jpeg(picture.number)
    for told in (b"Exif", b"Telefoon", b"2026:05:01", b"ICC_PROFILE", b"http"):
        assert told not in data
    kept = Image.open(io.BytesIO(data))
    kept.load()
    assert kept.size == (1600, 1200)
    assert not kept.getexif()
    return kept


def check_pdf(path: Path, kept: Image.Image) -> None:
    """Find the words and the photo in the PDF."""
    reader = PdfReader(path)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in (
        *("De Krekel", "Kerkstraat 1, 9400 Ninove", "+32 54 33 00 00", "krekel@example.be", "7:00–18:00"),
        *("income tariff", "8, for 0 to 3 years", GREETING, "Elk kind op zijn eigen ritme.", "Inbegrepen."),
        *("Een omheinde tuin.", "Op woensdag na 18 uur.", "Dutch", "Warm eten.", "no closing days in 2027"),
    ):
        assert words in text, words
    (shown,) = [image.image for page in reader.pages for image in page.images if image.image]
    small = [one.convert("RGB").resize((40, 30)) for one in (shown, kept)]
    means = [ImageStat.Stat(one).mean for one in small]
    assert means[0] == pytest.approx(means[1], abs=6)
    assert reader.metadata is not None
    assert "De Krekel" in str(reader.metadata.title)
