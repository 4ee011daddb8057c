"""Cards, badges, messages and layouts: what they show, say and do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import Weekday
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.banner import Banner
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.gui.widgets.elided_label import ElidedLabel
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.toast import Toast
from llko_desktop.gui.widgets.week_table import WeekCell, WeekRow, WeekTable, hours_row
from tests.helpers.clipping import assert_nothing_clipped, clipped

pytestmark = pytest.mark.usefixtures("theme")


def test_badge_says_its_text_in_every_tone(qtbot) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    badge.show()
    assert badge.property("tone") == "none"
    for tone in Tone:
        badge.set("nog 2 dagen", tone)
        assert (badge.text(), badge.property("tone")) == ("nog 2 dagen", tone.value)


def test_card_is_a_named_group(qtbot) -> None:
    card = Card("Voorstel")
    qtbot.addWidget(card)
    card.add(QLabel("ma, di en wo kunnen"))
    card.show()
    assert card.accessibleName() == "Voorstel"
    card.set_title("Antwoord")
    assert (card.title(), card.accessibleName()) == ("Antwoord", "Antwoord")
    assert_nothing_clipped(card)


@pytest.fixture
def banner(qtbot, icons: Icons) -> Banner:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 300)
    made = Banner(icons, host)
    made.resize(600, 60)
    host.show()
    made._kept_host = host
    return made


def test_banner_shows_acts_and_goes(qtbot, banner: Banner, monkeypatch) -> None:
    said = []
    monkeypatch.setattr(
        "llko_desktop.gui.widgets.banner.announce", lambda widget, text, urgent: said.append((text, urgent))
    )
    assert not banner.isVisible()
    done = []
    banner.show_message("Kan niet lezen", Tone.DANGER, "Opnieuw", lambda: done.append(1))
    assert banner.isVisible()
    assert said == [("Kan niet lezen", True)]
    assert banner.accessibleName() == "Kan niet lezen"
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not banner.isVisible()


def test_banner_closes_by_key(qtbot, banner: Banner) -> None:
    banner.show_message("Bewaard", Tone.OK)
    assert not banner.action_button.isVisible()
    assert banner.close_button.accessibleName()
    qtbot.keyClick(banner.close_button, Qt.Key.Key_Escape)
    assert not banner.isVisible()
    banner.show_message("Nog eens")
    qtbot.keyClick(banner.close_button, Qt.Key.Key_Space)
    assert not banner.isVisible()


def test_toast_undoes_once(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 300)
    toast = Toast(host)
    host.show()
    undone = []
    toast.show_message("Status gezet: In behandeling", lambda: undone.append(1))
    assert host.rect().contains(toast.geometry())
    assert_nothing_clipped(toast)
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not toast.isVisible()
    toast.show_message("Gekopieerd")
    assert not toast.undo_button.isVisible()


def test_toast_goes_by_itself_but_not_under_the_keyboard(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 300)
    toast = Toast(host, seconds=0.02)
    with qtbot.waitExposed(host):
        host.show()
    toast.show_message("Gekopieerd")
    qtbot.waitUntil(lambda: not toast.isVisible())
    with qtbot.waitActive(host):
        host.activateWindow()
    toast.show_message("Status gezet", lambda: None)
    toast.undo_button.setFocus()
    with qtbot.waitSignal(toast._timer.timeout):
        pass
    assert toast.isVisible()
    toast.undo_button.clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_toast_stays_inside_when_the_host_shrinks(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 300)
    toast = Toast(host)
    host.show()
    toast.show_message("Een lange zin die zegt wat er gebeurd is en die niet op één regel past " * 2)
    host.resize(300, 400)
    assert host.rect().contains(toast.geometry())
    assert clipped(toast) == []


def test_toast_goes_when_the_user_types_on_and_keeps_off_that_field(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    field = QLineEdit(host)
    field.setGeometry(0, 400, 800, 200)
    toast = Toast(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    toast.show_message("Bewaard", lambda: None)
    field.setFocus()
    assert not toast.geometry().intersects(field.geometry())
    qtbot.keyClick(field, Qt.Key.Key_Left)
    assert toast.isVisible()
    qtbot.keyClick(field, "a")
    assert not toast.isVisible()
    assert field.text() == "a"


def test_toast_keeps_off_an_error(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    error = QLabel("Dit uur is er geen.", host)
    error.setProperty("role", "error")
    error.setGeometry(0, 400, 800, 200)
    toast = Toast(host)
    with qtbot.waitExposed(host):
        host.show()
    toast.show_message("Bewaard")
    assert not toast.geometry().intersects(error.geometry())


def test_empty_state_says_what_next(qtbot, icons: Icons) -> None:
    page = EmptyState(icons, Symbol.REQUESTS, "Nog geen aanvragen", "Importeer het bestand.", "Importeren…")
    qtbot.addWidget(page)
    page.resize(400, 400)
    page.show()
    with qtbot.waitSignal(page.acted):
        qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert (page.accessibleName(), page.accessibleDescription()) == (
        "Nog geen aanvragen",
        "Importeer het bestand.",
    )
    page.show_text("Alles is beantwoord")
    assert not page.button.isVisible()


def test_flow_wraps_and_asks_for_the_height(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, spacing=10)
    buttons = [QPushButton("Opvangplan niet mogelijk") for _ in range(4)]
    for button in buttons:
        flow.addWidget(button)
    wide = flow.sizeHint().width()
    host.resize(wide, 200)
    host.show()
    assert len({button.y() for button in buttons}) == 1
    host.resize(wide // 2, 200)
    flow.activate()
    assert len({button.y() for button in buttons}) == 2
    assert flow.heightForWidth(wide // 2) == 2 * buttons[0].height() + 10
    buttons[1].hide()
    flow.activate()
    assert flow.heightForWidth(wide) == buttons[0].height()
    assert buttons[2].x() == buttons[0].width() + 10


def test_columns_stack_where_it_is_narrow(qtbot) -> None:
    plan, proposal = Card("Plan"), Card("Voorstel")
    columns = Columns(plan, proposal)
    qtbot.addWidget(columns)
    columns.resize(900, 200)
    columns.show()
    assert proposal.x() > plan.x()
    columns.resize(300, 400)
    qtbot.waitUntil(lambda: proposal.y() > plan.y())


def test_elided_label_keeps_the_whole_text(qtbot) -> None:
    label = ElidedLabel("offline bruikbaar — 3 acties in te voeren op Opvang.Vlaanderen")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert not label.is_elided
    assert label.toolTip() == ""
    label.resize(80, label.height())
    assert label.is_elided
    assert label.toolTip() == label.text()


def grid(table: WeekTable) -> list[list[str]]:
    """Read the grid as the eye does, line by line."""
    labels = [label for label in table.findChildren(QLabel) if label.isVisible()]
    lines: dict[int, list[QLabel]] = {}
    for label in sorted(labels, key=lambda label: (label.y(), label.x())):
        lines.setdefault(label.y(), []).append(label)
    return [[label.text() for label in line] for line in lines.values()]


@pytest.mark.usefixtures("dutch")
def test_week_table_reads_like_a_week_and_turns(qtbot) -> None:
    table = WeekTable()
    qtbot.addWidget(table)
    free = WeekRow(
        "vrij", {Weekday.MONDAY: WeekCell("✓ 2 vrij", Tone.OK), Weekday.FRIDAY: WeekCell("✗ volzet")}
    )
    table.resize(600, 150)
    table.show()
    table.set_rows([hours_row("gevraagd", parse_schedule("ma 8-17, wo 8:30-12 13-17, vr")), free])
    QApplication.processEvents()
    assert grid(table) == [
        ["ma", "di", "wo", "do", "vr"],
        ["gevraagd", "8–17", "–", "8:30–12\n13–17", "–", "hours?"],
        ["vrij", "✓ 2 vrij", "–", "–", "–", "✗ volzet"],
    ]
    assert_nothing_clipped(table)
    assert "gevraagd: maandag 8–17, woensdag 8:30–12, 13–17" in table.accessibleDescription()
    table.resize(180, 400)
    QApplication.processEvents()
    assert table.is_turned
    assert grid(table)[:2] == [["gevraagd", "vrij"], ["ma", "8–17", "✓ 2 vrij"]]
    assert_nothing_clipped(table)
    table.resize(600, 150)
    assert not table.is_turned


@pytest.mark.usefixtures("dutch")
def test_week_table_shows_a_weekend_that_is_asked(qtbot) -> None:
    table = WeekTable()
    qtbot.addWidget(table)
    table.resize(800, 150)
    table.show()
    table.set_rows([hours_row("gevraagd", parse_schedule("za 8-12"))], lambda day: f"d{day.value}")
    QApplication.processEvents()
    assert grid(table)[0] == ["d0", "d1", "d2", "d3", "d4", "d5"]


def test_clipping_is_found(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    label, button = QLabel("Een lange tekst", host), QPushButton("Opvangplan niet mogelijk", host)
    label.resize(20, 20)
    button.resize(30, 30)
    button.move(QPoint(0, 40))
    host.show()
    assert [line.split()[0] for line in clipped(host)] == ["QLabel", "QPushButton"]
    label.adjustSize()
    button.adjustSize()
    assert_nothing_clipped(host)
