"""The form of the provider's details: each is kept once it is right, and nothing typed is lost (R14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.messages import Message
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import INFO_PAGE_FIELDS, PICTURE_FIELDS, Procedure
from llko_desktop.domain.provider import (
    AgeRange,
    ChildcareKind,
    Closure,
    OpeningException,
    Provider,
    Tariff,
)
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.form.form import ProfileForm
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.ports import StoreError
from llko_desktop.storage.store import SqlStore
from llko_desktop.texts.speech import Texts
from tests.helpers.clipping import assert_nothing_clipped
from tests.helpers.keys import CTRL, Key, Keys
from tests.helpers.memory_store import MemoryStore
from tests.helpers.typing import paste, type_text
from tests.window import MakeTheme

TODAY = date(2026, 6, 24)
NEVER_MS = 2**31 - 1
LEFT = Qt.MouseButton.LeftButton

OpenForm = Callable[..., ProfileForm]


class FakePictures(QWidget):
    """Stands where the pictures are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Add")
        QVBoxLayout(self).addWidget(self.button)
        self.asked: list[str] = []

    def focus_field(self, field: str) -> None:
        self.asked.append(field)
        self.button.setFocus()


@pytest.fixture
def open_form(qtbot, make_theme: MakeTheme, procedure: Procedure) -> Iterator[OpenForm]:
    """Give a function that opens the form; texts are kept when a field is left, or at a flush."""
    made: list[ProfileForm] = []

    def open_it(
        store: Any = None, *, width: int = 700, zoom: float = 1.0, theme: Theme | None = None
    ) -> ProfileForm:
        theme = theme or make_theme(zoom=zoom)
        services = build_services(MemoryStore() if store is None else store, procedure, lambda: TODAY)
        context = GuiContext(services, Texts("en", procedure))
        form = ProfileForm(context, theme, Icons(theme), FakePictures())
        for _part in form.make():
            pass
        context.setParent(form)
        form._keeping._timer.setInterval(NEVER_MS)
        made.append(form)
        form.resize(width, 700)
        form.load()
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    yield open_it
    for form in made:
        form.close()
        form.deleteLater()
        QCoreApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete)


def kept(form: ProfileForm) -> Provider:
    return form._context.services.profile.provider()


def keep(form: ProfileForm, **details: Any) -> None:
    """Keep details as another window does."""
    profile = form._context.services.profile
    profile.save(replace(profile.provider(), **details))


def editor(form: ProfileForm, name: str) -> QLineEdit | QPlainTextEdit:
    """Give what a text is typed into, with the keyboard on it."""
    found = form.rows[name].field.editor
    assert isinstance(found, QLineEdit | QPlainTextEdit)
    form.activateWindow()
    form.show_field(name)
    QApplication.processEvents()
    assert QApplication.focusWidget() is found
    return found


def write(form: ProfileForm, name: str, text: str) -> None:
    """Type a text in place of what a field holds."""
    field = editor(form, name)
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    type_text(field, text)


def leave(form: ProfileForm) -> None:
    """Put the keyboard on something that is no detail."""
    form.show_field("logo")
    QApplication.processEvents()


def fill(form: ProfileForm, name: str, text: str) -> None:
    write(form, name, text)
    leave(form)


def problem(form: ProfileForm, name: str) -> str:
    return form.rows[name].field.problem


def add_period(keys: Keys, form: ProfileForm, name: str, *texts: str) -> None:
    """Add a line of a period, and type into its fields."""
    form.rows[name].field.edit.add.setFocus()
    keys.press(Key.Key_Space)
    for text in texts:
        keys.type(text)
        keys.press(Key.Key_Tab)


TEXTS = [field.name for field in fields(Provider) if field.default == "" and field.name != "signature"]
TYPED = {"phone": "054123456", "email": "Bijtjes@Example.be"}
USUAL = {"phone": "+32 54 12 34 56", "email": "Bijtjes@example.be"}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_kept_when_it_is_left(open_form: OpenForm, name: str) -> None:
    form = open_form()
    told: list[str] = []
    form._context.profile_changed.connect(lambda: told.append("changed"))
    fill(form, name, TYPED.get(name, "Één “klein” woord, ’s ochtends"))
    usual = USUAL.get(name, "Één “klein” woord, ’s ochtends")
    assert getattr(kept(form), name) == usual
    assert form.rows[name].field.text() == usual
    assert form.rows[name].sign.isVisible()
    assert told == ["changed"]


def test_choices_numbers_hours_and_lines_are_kept_by_keyboard(open_form: OpenForm) -> None:
    form, keys = open_form(), Keys()
    form.show_field("kind")
    keys.press(Key.Key_Right, times=2)
    form.show_field("opening")
    keys.type("ma-vr 7-12 13-18")
    add_period(keys, form, "opening_exceptions", "24/12/2026", "", "7-12")
    add_period(keys, form, "closures", "3/8/2026", "16/8/2026")
    keys.tick("No closing days in 2027")
    keys.fill("Number of places", "8")
    form.show_field("ages")
    keys.tab_to("Oldest age")
    keys.press(Key.Key_A, CTRL)
    keys.type("36")
    assert form.rows["ages"].field.reads.text() == "0–3 years"
    form.show_field("tariff")
    keys.press(Key.Key_Right, times=2)
    keys.fill("Price of a whole day", "€ 35,5")
    form.show_field("languages")
    for name in ("Dutch", "frans"):
        keys.type(name)
        keys.press(Key.Key_Return)
    form.show_field("smoke_free")
    keys.press(Key.Key_Right)
    leave(form)
    assert kept(form) == Provider(
        kind=ChildcareKind.GROUP,
        opening=parse_schedule("ma-vr 7-12 13-18"),
        opening_exceptions=(
            OpeningException(date(2026, 12, 24), date(2026, 12, 24), (TimeRange(7 * 60, 12 * 60),)),
        ),
        closures=(Closure(date(2026, 8, 3), date(2026, 8, 16)),),
        closed_never=(2027,),
        capacity=8,
        ages=AgeRange(0, 36),
        tariff=Tariff.FREE,
        day_price=3550,
        languages=("nl", "fr"),
        smoke_free=True,
    )
    assert form.rows["day_price"].field.text() == "35.50"


def test_everything_that_is_kept_is_shown_again_and_stays_as_it_is(open_form: OpenForm) -> None:
    store = MemoryStore()
    form = open_form(store)
    texts = {name: f"Iets over {name}" for name in TEXTS if name not in USUAL}
    full = Provider(
        **texts,
        **USUAL,
        kind=ChildcareKind.TOGETHER,
        capacity=14,
        opening=parse_schedule("ma 7-12 13-18, za 9-12"),
        opening_exceptions=(OpeningException(TODAY, TODAY, (TimeRange(60, 120), TimeRange(180, 240))),),
        closures=(Closure(TODAY, TODAY), Closure(date(2027, 1, 1), date(2027, 1, 3))),
        closed_never=(2025, 2027),
        ages=AgeRange(2, 30),
        tariff=Tariff.INCOME,
        day_price=120005,
        languages=("tr", "nl"),
        smoke_free=False,
    )
    form._context.services.profile.save(replace(full, day_price=99999))
    full = kept(form)
    form.load()
    assert form.draft() == full
    for name in form.rows:
        form.show_field(name)
    leave(form)
    assert kept(form) == full
    assert not any(row.sign.isVisible() for row in form.rows.values())


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("email", "els@", "cannot be a mail address"),
        ("phone", "12", "cannot be a phone number"),
        ("phone", "+32 470", "cannot be a phone number"),
        ("day_price", "veel", "is no price"),
        ("day_price", "35,505", "is no price"),
        ("day_price", "0", "above 0"),
        ("presentation", "x" * 20_001, "20001 characters"),
        ("languages", "Klinkaans", "not a language"),
    ],
)
def test_what_is_not_right_is_said_and_kept_as_it_was_typed(
    open_form: OpenForm, name: str, text: str, said: str
) -> None:
    store = MemoryStore()
    form = open_form(store)
    form.show_field(name)
    field = QApplication.focusWidget()
    assert field is not None
    type_text(field, text)
    leave(form)
    assert said in problem(form, name)
    assert said in field.accessibleDescription()
    assert form.rows[name].field.note.isVisible()
    assert kept(form) == Provider()
    again = open_form(store)
    assert again.rows[name].field.text() == form.rows[name].field.text()
    assert said in problem(again, name)
    assert not again.rows[name].choice.isVisible()


def test_what_is_put_right_is_kept_and_the_draft_is_gone_everywhere(open_form: OpenForm) -> None:
    store = MemoryStore()
    form = open_form(store)
    fill(form, "email", "els@")
    other = open_form(store)
    fill(form, "email", "els@example.be")
    assert not problem(form, "email")
    assert kept(form).email == "els@example.be"
    other.load()
    assert other.rows["email"].field.text() == "els@example.be"
    assert not problem(other, "email")
    assert form._context.services.unfinished_profile.begun() == {}


def test_enter_goes_through_the_fields_of_a_period(open_form: OpenForm) -> None:
    form, keys = open_form(), Keys()
    add_period(keys, form, "opening_exceptions", "24/12/2026")
    line = form.rows["opening_exceptions"].field.edit.lines[0]
    assert keys.at is line.last
    keys.press(Key.Key_Return)
    assert keys.at is line.hours
    keys.type("9-12")
    keys.press(Key.Key_Return)
    assert keys.at is line.remove
    leave(form)
    assert kept(form).opening_exceptions[0].hours == (TimeRange(9 * 60, 12 * 60),)
    QApplication.processEvents()
    form.rows["opening_exceptions"].field.edit.lines[0].remove.setFocus()
    keys.press(Key.Key_Space)
    assert keys.at is form.rows["opening_exceptions"].field.edit.add
    leave(form)
    assert kept(form).opening_exceptions == ()


@pytest.mark.parametrize(
    ("name", "texts", "said"),
    [
        ("closures", ("10/08/2026", "03/08/2026"), "before it starts"),
        ("closures", ("", "03/08/2026"), "is missing"),
        ("closures", ("31/02/2026", ""), "31/02/2026"),
        ("opening_exceptions", ("24/12/2026", "", ""), "Say which hours"),
        ("opening_exceptions", ("24/12/2026", "", "12-7"), "ends before it begins"),
        ("opening_exceptions", ("24/12/2026", "", "ma"), "no hours of one day"),
        ("opening_exceptions", ("", "", "7-12"), "is missing"),
    ],
)
def test_periods_that_are_not_right_are_marked_and_survive(
    open_form: OpenForm, name: str, texts: tuple[str, ...], said: str
) -> None:
    store = MemoryStore()
    form, keys = open_form(store), Keys()
    add_period(keys, form, name, *texts)
    leave(form)
    assert said in problem(form, name)
    line = form.rows[name].field.edit.lines[0]
    assert [field for field in line.fields if field.property("invalid")]
    assert kept(form) == Provider()
    again = open_form(store)
    shown = again.rows[name].field.edit.lines[0].typed()
    assert tuple(shown)[: len(texts)] == texts
    assert said in problem(again, name)


def test_ages_that_run_backward_are_said_in_place(open_form: OpenForm) -> None:
    form, keys = open_form(), Keys()
    form.show_field("ages")
    for number in ("36", "6"):
        keys.press(Key.Key_A, CTRL)
        keys.type(number)
        keys.press(Key.Key_Tab)
    leave(form)
    assert "36 to 6 months" in problem(form, "ages")
    assert kept(form).ages is None


def test_a_year_without_closing_days_that_has_some_is_said(open_form: OpenForm) -> None:
    form, keys = open_form(), Keys()
    add_period(keys, form, "closures", "30/12/2026", "2/1/2027")
    keys.tick("No closing days in 2027")
    note = form.rows["closed_never"].field.note
    assert "closing days in 2027" in note.text()
    assert "closing days in 2027" in keys.at.accessibleDescription()
    keys.press(Key.Key_Space)
    assert not note.isVisible()


def test_hours_that_run_backward_are_refused_and_those_that_overlap_joined(open_form: OpenForm) -> None:
    form, keys = open_form(), Keys()
    form.show_field("opening")
    keys.type("ma 18-7")
    leave(form)
    assert "ends before it begins" in form.rows["opening"].field.week.problem()
    assert kept(form).opening.is_empty
    form.show_field("opening")
    keys.press(Key.Key_A, CTRL)
    keys.type("ma 8-12, 11-17")
    assert "are one now: Mon" in form.rows["opening"].field.note.text()
    leave(form)
    assert kept(form).opening == parse_schedule("ma 8-17")
    assert form.rows["opening"].field.note.isVisible()
    monday = form.rows["opening"].field.week.edit.field(Weekday.MONDAY)
    monday.setFocus()
    monday.selectAll()
    keys.type("8-12, 12-16")
    assert "are one now: Mon" in form.rows["opening"].field.note.text()
    monday.selectAll()
    keys.type("?")
    assert "Without hours: Mon" in form.rows["opening"].field.note.text()


WORD_HTML = "<p class=MsoNormal><b style='color:red'>Bij ons</b><o:p></o:p></p>"
WORD_TEXT = (
    "Bij ons\r\nis\u00ad er een tu\u00adin\x0bmet zand\u2028en water\r\n\uf0b7\tbuiten\r\n·\tbinnen\r\n"
)


def test_a_text_from_a_word_processor_comes_in_as_plain_lines(open_form: OpenForm) -> None:
    form = open_form()
    paste(editor(form, "presentation"), WORD_TEXT, WORD_HTML)
    leave(form)
    lines = ["Bij ons", "is er een tuin", "met zand", "en water", "- buiten", "- binnen"]
    assert kept(form).presentation.split("\n") == lines
    paste(editor(form, "name"), "\ufeffDe\u00ad Bij\u00adtjes\r\n", WORD_HTML)
    assert form.rows["name"].field.text() == "De Bijtjes "
    leave(form)
    assert kept(form).name == "De Bijtjes"
    assert form.rows["name"].field.text() == "De Bijtjes"


def test_typing_can_be_undone_also_after_it_was_kept(open_form: OpenForm) -> None:
    form = open_form()
    fill(form, "presentation", "Een tekst")
    text = editor(form, "presentation")
    QTest.keyClick(text, Key.Key_Z, CTRL)
    leave(form)
    assert kept(form).presentation == ""


def test_a_space_at_the_end_stays_while_more_is_typed(open_form: OpenForm) -> None:
    form, keys = open_form(), Keys()
    write(form, "name", "De ")
    form._context.flushing.emit()
    form.load()
    keys.type("Krekel")
    leave(form)
    assert kept(form).name == "De Krekel"


def test_what_is_typed_is_kept_without_leaving_the_field(qtbot, open_form: OpenForm) -> None:
    form = open_form()
    form._keeping._timer.setInterval(1)
    write(form, "approach", "Rustig wennen")
    qtbot.waitUntil(lambda: kept(form).approach == "Rustig wennen")
    write(form, "email", "els@")
    begun = form._context.services.unfinished_profile.begun
    qtbot.waitUntil(lambda: "email" in begun())
    assert begun()["email"]["text"] == "els@"
    assert not problem(form, "email")


def test_two_windows_write_different_fields_and_neither_is_lost(open_form: OpenForm) -> None:
    store = MemoryStore()
    mine, theirs = open_form(store), open_form(store)
    fill(mine, "name", "De Krekel")
    fill(theirs, "meals", "Soep")
    assert (kept(mine).name, kept(mine).meals) == ("De Krekel", "Soep")


@pytest.mark.parametrize("keeps_own", [True, False])
def test_a_field_that_another_window_changed_asks_which_is_to_be_kept(
    open_form: OpenForm, keeps_own: bool
) -> None:
    store = MemoryStore()
    form = open_form(store)
    write(form, "name", "De Krekel")
    keep(form, name="De Sprinkhaan")
    leave(form)
    row = form.rows["name"]
    assert row.choice.isVisible()
    assert "De Krekel" in row.theirs.text()
    assert "De Sprinkhaan" in row.theirs.text()
    assert row.field.text() == "De Krekel"
    assert kept(form).name == "De Sprinkhaan"
    again = open_form(store)
    assert again.rows["name"].choice.isVisible()
    assert again.rows["name"].field.text() == "De Krekel"
    form.activateWindow()
    button = row.keep_own if keeps_own else row.take_theirs
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    wanted = "De Krekel" if keeps_own else "De Sprinkhaan"
    assert kept(form).name == row.field.text() == wanted
    assert not row.choice.isVisible()
    again.load()
    assert again.rows["name"].field.text() == wanted
    assert not again.rows["name"].choice.isVisible()


@pytest.mark.parametrize(
    ("name", "typed", "theirs", "told"),
    [
        ("languages", "Frans", ("nl", "tr"), "Dutch, Turkish"),
        ("day_price", "30", 3550, "35.50"),
        ("capacity", "6", 8, "8"),
    ],
)
def test_both_values_are_told_as_they_are_read(
    open_form: OpenForm, name: str, typed: str, theirs: object, told: str
) -> None:
    form, keys = open_form(), Keys()
    form.show_field(name)
    keys.press(Key.Key_A, CTRL)
    keys.type(typed)
    keep(form, **{name: theirs})
    leave(form)
    assert f"There: {told}." in form.rows[name].theirs.text()


def test_a_full_disk_loses_nothing_and_is_tried_again(
    open_form: OpenForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = open_form()
    failed: list[str] = []
    form._context.failed.connect(failed.append)

    def refuse(*_values: object) -> None:
        raise StoreError(Message.of("store_disk_full"))

    with monkeypatch.context() as full:
        full.setattr(form._context.services.store, "write", refuse)
        fill(form, "name", "De Krekel")
        fill(form, "email", "els@")
        form._context.flushing.emit()
    assert failed
    assert form.rows["name"].field.text() == "De Krekel"
    assert "Not kept yet" in form.rows["name"].field.note.text()
    form._context.flushing.emit()
    assert kept(form).name == "De Krekel"
    assert form.rows["name"].field.note.text() == ""
    assert form._context.services.unfinished_profile.begun()["email"]["text"] == "els@"


def test_it_works_over_a_real_store(open_form: OpenForm, store: SqlStore) -> None:
    form = open_form(store)
    fill(form, "name", "De Krekel")
    fill(form, "phone", "12")
    again = open_form(store)
    assert again.rows["name"].field.text() == "De Krekel"
    assert again.rows["phone"].field.text() == "12"
    assert problem(again, "phone")


@pytest.mark.parametrize("name", sorted(INFO_PAGE_FIELDS))
def test_every_field_can_be_gone_to(open_form: OpenForm, name: str) -> None:
    form = open_form(width=620, zoom=2.0)
    form.show_field(name)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert focused.visibleRegion().boundingRect() == focused.rect()
    if name in PICTURE_FIELDS:
        assert form._pictures.asked == [name]
    else:
        assert form.rows[name].isAncestorOf(focused)


def test_enter_and_tab_go_through_the_form_as_it_is_read(open_form: OpenForm) -> None:
    form, keys = open_form(), Keys()
    keep(form, closures=(Closure(TODAY, TODAY),), tariff=Tariff.FREE)
    form.load()
    for name in ("name", "street", "postcode"):
        form.show_field(name)
        keys.press(Key.Key_Return)
        assert keys.at is not form.rows[name].field.editor
    assert keys.at is form.rows["municipality"].field.editor
    form.show_field("name")
    places = []
    for _ in range(60):
        at = keys.at
        places.append((at.mapTo(form.area.widget(), at.rect().topLeft()).y(), at))
        if at is form.rows["priority_rules"].field.editor:
            break
        keys.press(Key.Key_Tab)
    order = [form._row_around(at) for _, at in places]
    seen = [row.name for place, row in enumerate(order) if row and (not place or order[place - 1] is not row)]
    assert seen == [name for name in seen if name in form.rows]
    assert len(seen) == len(set(seen)) == len(form.rows)
    tops = [form.rows[name].mapTo(form.area.widget(), form.rows[name].rect().topLeft()).y() for name in seen]
    assert tops == sorted(tops)


def test_a_language_is_taken_out_by_key_and_the_keyboard_stays(open_form: OpenForm) -> None:
    form = open_form()
    keep(form, languages=("nl", "fr"))
    form.load()
    QApplication.processEvents()
    field = form.rows["languages"].field
    chip = field.chip("nl")
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Delete)
    assert QApplication.focusWidget() is field.chip("fr")
    leave(form)
    assert kept(form).languages == ("fr",)


@pytest.mark.parametrize(("width", "zoom"), [(480, 1.0), (620, 2.0), (900, 1.0)])
def test_nothing_is_cut(open_form: OpenForm, width: int, zoom: float) -> None:
    form = open_form(width=width, zoom=zoom)
    keep(
        form,
        name="Oud",
        closures=(Closure(TODAY, TODAY),),
        languages=("nl", "fr", "tr"),
        ages=AgeRange(0, 36),
    )
    form.load()
    write(form, "name", "Nieuw")
    keep(form, name="Ander")
    fill(form, "email", "els@")
    QApplication.processEvents()
    assert_nothing_clipped(form)
    assert form.area.widget().minimumSizeHint().width() <= form.area.viewport().width()
