"""Personal data goes after a look at it, by a button that names how much; what is left asks for nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.status import Status
from llko_desktop.gui.retention.dialog import RetentionDialog
from llko_desktop.storage.backups import write_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import RECEIVED, entered, in_status, plan
from tests.helpers.stores import KEY, StoreFactory
from tests.window import Opened, OpenWindow

LEFT = Qt.MouseButton.LeftButton
OLD, OPEN, GIVEN = "OV-2026-00001", "OV-2026-00002", "L-2026-0A1B2C3D"
TODAY = date(2031, 6, 1)
NOOR, ANN = Child("Noor Wolfsmelk", birth_date=date(2026, 1, 10)), Parent("Ann Wolfsmelk", "ann@example.be")


@pytest.fixture
def opened(
    stores: StoreFactory,
    procedure: Procedure,
    tmp_path: Path,
    open_window: OpenWindow,
    closed_later: list[SqlStore],
) -> Opened:
    """Give the window on a real store with two old requests, an open one of a family, and a backup."""
    path = tmp_path / "store.db"
    store = stores.open(path)
    closed = Status.NOT_POSSIBLE
    with store.write() as work:
        work.requests.add(entered(in_status(closed, procedure, reference=OLD), RECEIVED))
        mine = {"child": NOOR, "parents": (ANN,)}
        work.requests.add(entered(in_status(closed, procedure, reference=GIVEN, **mine), RECEIVED))
        work.requests.add(in_status(Status.ACKNOWLEDGED, procedure, TODAY, reference=OPEN, **mine))
        was_here = plan(start=date(2026, 1, 5), end=date(2026, 3, 31))
        work.placements.add(Placement.of_plan("Noor Peeters", was_here, reference=OLD))
        work.placements.add(Placement.of_plan("Lou Maes", was_here))
    store.close()
    engine = file_engine(path, KEY)
    write_backup(engine, path, KEY)
    engine.dispose()
    closed_later.append(open_store(path, KEY))
    return open_window(store=closed_later[-1], clock=lambda: TODAY)


def looked(qtbot, opened: Opened, button) -> RetentionDialog:
    """Ask for the window by a button, and give it once it is there."""
    with qtbot.waitSignal(opened.desk.remover.ended):
        qtbot.mouseClick(button, LEFT)
    return next(one for one in opened.window.findChildren(RetentionDialog) if one.isVisible())


def remove(qtbot, opened: Opened, dialog: RetentionDialog) -> None:
    with qtbot.waitSignal(opened.desk.remover.ended):
        qtbot.mouseClick(dialog.remove, LEFT)


def texts(dialog: RetentionDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_today_leads_to_what_is_due(qtbot, opened: Opened) -> None:
    hint = opened.desk.today.retention
    assert hint.isVisible()
    dialog = looked(qtbot, opened, hint.look)
    assert texts(dialog) == [
        f"{OLD} · Noor Peeters · Closed on Mon 2 Mar 2026, 5 years ago or more.",
        f"{GIVEN} · Noor Wolfsmelk · Closed on Mon 2 Mar 2026, 5 years ago or more.",
        "Planning, number 2 · Lou Maes · Placed until Tue 31 Mar 2026, 5 years ago or more.",
    ]
    assert dialog.remove.text() == "Remove for good: 2 request(s), 2 placement(s)"
    assert dialog.cancel.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert opened.services.retention.preview().references == (OLD, GIVEN)


def test_what_is_ticked_goes_and_the_rest_stays(qtbot, opened: Opened) -> None:
    dialog = looked(qtbot, opened, opened.desk.settings.ui.openRetention)
    qtbot.mouseClick(dialog.none, LEFT)
    assert not dialog.remove.isEnabled()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.remove.text() == "Remove for good: 1 request(s), 1 placement(s)"
    remove(qtbot, opened, dialog)
    preview = opened.services.retention.preview()
    assert (preview.references, preview.numbers) == ((GIVEN,), (2,))
    assert not preview.has_traces
    assert len(preview.copies) == 1
    assert "Personal data removed" in opened.window.toast.label.text()
    assert opened.desk.today.retention.isVisible()


def test_backups_go_along_when_asked(qtbot, opened: Opened) -> None:
    dialog = looked(qtbot, opened, opened.desk.today.retention.look)
    (copy,) = opened.store.copies()
    assert not dialog.copies.isChecked()
    dialog.copies.click()
    remove(qtbot, opened, dialog)
    assert not copy.exists()
    assert "1 backup(s) deleted" in opened.window.toast.label.text()
    assert not opened.desk.today.retention.isVisible()
    again = looked(qtbot, opened, opened.desk.settings.ui.openRetention)
    assert not again.remove.isVisible()
    assert again.cancel.text() == "Close"


def test_a_backup_that_stays_is_told_and_the_data_is_gone(
    qtbot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = looked(qtbot, opened, opened.desk.today.retention.look)
    dialog.copies.click()

    def held(_self: Path, missing_ok: bool = False) -> None:
        raise PermissionError("open elsewhere")

    monkeypatch.setattr(Path, "unlink", held)
    remove(qtbot, opened, dialog)
    assert "could not be deleted" in opened.banner
    assert opened.services.retention.preview().is_empty


def test_a_family_that_asks_is_removed_from_its_request(qtbot, opened: Opened) -> None:
    panel = opened.show(GIVEN)
    panel.composer.ui.body.setPlainText("Dag Ann Wolfsmelk")
    with qtbot.waitSignal(opened.desk.remover.ended):
        panel.bar.more.menu().actions()[1].trigger()
    dialog = next(one for one in opened.window.findChildren(RetentionDialog) if one.isVisible())
    assert [text.split(" · ")[0] for text in texts(dialog)] == [GIVEN]
    (held,) = opened.services.retention.preview_family(GIVEN).held_back
    assert held.reference == OPEN
    remove(qtbot, opened, dialog)
    # Its reference told of the names: it is another one now, and the panel follows.
    now = panel.reference
    assert now not in (GIVEN, "")
    assert opened.desk.requests.list.current_key() == now
    assert panel.anonymous.isVisible()
    assert panel.anonymous.title() == "Personal data removed on Sun 1 Jun 2031"
    for part in (panel.bar, panel.composer, panel.editor, panel.notes, panel.family, panel.next_step):
        assert not part.isVisible()
    assert "Wolfsmelk" not in panel.composer.ui.body.toPlainText()
    assert opened.services.compose.draft(now) is None
    assert opened.banner == ""


def test_keys_do_nothing_with_an_anonymous_request(qtbot, opened: Opened) -> None:
    opened.services.retention.anonymise((OLD,))
    opened.desk.context.changed.emit("")
    panel = opened.show(OLD)
    before = opened.services.triage.view(OLD).request
    opened.desk.requests.list.setFocus()
    QApplication.clipboard().setText("mine")
    for key, keys in (
        (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(opened.desk.requests.list, key, keys)
    assert QApplication.clipboard().text() == "mine"
    assert QApplication.activeModalWidget() is None
    assert opened.services.triage.view(OLD).request == before
    # Another request is whole again.
    opened.show(OPEN)
    assert panel.bar.isVisible()
    assert panel.composer.isVisible()
    assert not panel.anonymous.isVisible()


def test_a_text_that_comes_late_is_not_kept(qtbot, opened: Opened, procedure: Procedure) -> None:
    panel = opened.show(OLD)
    opened.services.retention.anonymise((OLD,))
    panel.composer.ui.body.setPlainText("Dag ouders van Noor")
    panel.composer.flush()
    assert "was removed" in opened.banner
    assert opened.services.compose.draft(OLD) is None
    panel.refresh()
    assert panel.composer.ui.body.toPlainText() == ""
    opened.window.banner.dismiss()
    opened.desk.context.flushing.emit()
    assert opened.banner == ""


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_everything_fits_in_a_small_window(qtbot, open_window: OpenWindow, zoom: float) -> None:
    opened = open_window(width=700, height=560, zoom=zoom)
    with qtbot.waitSignal(opened.desk.remover.ended):
        opened.desk.remover.ask()
    dialog = next(one for one in opened.window.findChildren(RetentionDialog) if one.isVisible())
    dialog.resize(680, 500)
    QApplication.processEvents()
    assert dialog.size().width() <= 680
    assert dialog.cancel.geometry().right() <= dialog.width()
