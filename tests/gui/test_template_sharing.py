"""Templates go to others as one file, and come from others only as far as they are ticked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.templates.export_dialog import ExportTemplatesDialog
from llko_desktop.gui.templates.import_dialog import ImportTemplatesDialog
from llko_desktop.services.template_library import Origin
from tests.helpers.assistant import drop
from tests.helpers.templates_page import click, dialog, entry
from tests.window import Opened, OpenWindow


def change_and_make(opened: Opened) -> None:
    """Change one template and make another, of the user's own."""
    there, library = entry(opened), opened.services.templates
    library.save(replace(there.template, body=f"{there.template.body}\nSee you soon!"), there.version)
    library.create(Purpose.NOT_POSSIBLE, "en", "Waiting list")


def export(opened: Opened, path: Path) -> None:
    opened.window.commands.export_templates.trigger()
    asked = dialog(opened, ExportTemplatesDialog)
    opened.desk.sharing.chosen(asked.chosen(), path)
    asked.reject()


def take_all_away(opened: Opened) -> None:
    """Go back to the built-in templates."""
    library = opened.services.templates
    for one in library.entries("en"):
        template = one.template
        if one.origin is Origin.OWN:
            library.delete(template.key, template.language, one.version)
        elif one.origin is Origin.CHANGED:
            library.restore(template.key, template.language, one.version)


def own(opened: Opened) -> set[str]:
    entries = opened.services.templates.entries("en")
    return {one.template.title for one in entries if one.origin is not Origin.BUILTIN}


def wait_for_import(qtbot, opened: Opened) -> ImportTemplatesDialog:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(ImportTemplatesDialog)))
    return dialog(opened, ImportTemplatesDialog)


def test_without_texts_of_ones_own_there_is_nothing_to_export(opened: Opened) -> None:
    opened.window.commands.export_templates.trigger()
    assert "no texts of your own" in opened.window.toast.label.text()


def test_a_set_that_was_exported_comes_in_again_and_is_taken_back(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    change_and_make(opened)
    path = tmp_path / "set.json"
    export(opened, path)
    take_all_away(opened)
    drop(opened.window, [path])
    shown = wait_for_import(qtbot, opened)
    assert len(shown.chosen()) == 2
    click(shown.take)
    assert own(opened) == {"Full place", "Waiting list"}
    assert opened.window.current_page == "templates"
    click(opened.window.toast.undo_button)
    assert own(opened) == set()


def test_only_what_is_ticked_comes_in(qtbot, opened: Opened, tmp_path: Path) -> None:
    change_and_make(opened)
    export(opened, tmp_path / "set.json")
    take_all_away(opened)
    opened.desk.sharing.open(tmp_path / "set.json")
    shown = wait_for_import(qtbot, opened)
    for place, row in enumerate(shown._rows):
        shown.list.setCurrentRow(place)
        if row.title == "Full place":
            assert shown.difference.isVisible()
            shown.list.item(place).setCheckState(Qt.CheckState.Unchecked)
        else:
            assert shown.preview.isVisible()
    click(shown.take)
    assert own(opened) == {"Waiting list"}


def test_what_is_there_already_changes_nothing(qtbot, opened: Opened, tmp_path: Path) -> None:
    change_and_make(opened)
    export(opened, tmp_path / "set.json")
    opened.desk.sharing.open(tmp_path / "set.json")
    shown = wait_for_import(qtbot, opened)
    assert shown.chosen() == ()
    assert not shown.take.isEnabled()


def test_a_file_that_is_no_set_is_refused_in_words(qtbot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text("{}", encoding="utf-8")
    drop(opened.window, [path])
    qtbot.waitUntil(lambda: opened.banner != "")
    assert opened.banner.startswith("other.json: ")


def test_a_place_that_cannot_be_written_is_told(opened: Opened, tmp_path: Path) -> None:
    change_and_make(opened)
    export(opened, tmp_path / "missing" / "set.json")
    assert "could not be written" in opened.banner


def test_a_name_without_the_ending_gets_it(opened: Opened, tmp_path: Path) -> None:
    change_and_make(opened)
    export(opened, tmp_path / "our.texts")
    assert (tmp_path / "our.texts.json").exists()


def test_of_several_files_with_templates_the_others_are_named(qtbot, opened: Opened, tmp_path: Path) -> None:
    change_and_make(opened)
    for name in ("ours.json", "theirs.json"):
        export(opened, tmp_path / name)
    opened.desk.intake.take_files([tmp_path / "ours.json", tmp_path / "theirs.json"])
    asked = wait_for_import(qtbot, opened)
    assert "ours.json" in asked.head.text()
    assert "theirs.json" in opened.banner


def test_a_template_that_would_only_be_called_otherwise_says_so(
    qtbot, opened: Opened, tmp_path: Path
) -> None:
    made = opened.services.templates.create(Purpose.FULL_PLACE, "en", "Waiting list")
    export(opened, tmp_path / "set.json")
    opened.services.templates.rename(made.template.key, "en", "Queue", made.version)
    opened.desk.sharing.open(tmp_path / "set.json")
    asked = wait_for_import(qtbot, opened)
    assert "“Waiting list”" in asked.says.text()


def test_a_new_template_is_shown_whole_before_it_comes_in(
    qtbot, open_window: OpenWindow, tmp_path: Path
) -> None:
    opened = open_window(width=1024, height=700, zoom=2.0)
    change_and_make(opened)
    export(opened, tmp_path / "set.json")
    take_all_away(opened)
    opened.desk.sharing.open(tmp_path / "set.json")
    asked = wait_for_import(qtbot, opened)
    asked.list.setCurrentRow(1)
    preview = asked.preview

    def is_whole() -> bool:
        """Whether the checks stand below the letter, and not upon it."""
        return preview.isVisible() and preview.checks_place.y() > preview.tabs.geometry().bottom()

    qtbot.waitUntil(is_whole, timeout=2_000)
