"""What goes wrong when something goes out, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

EXPORT_MESSAGES: dict[str, Any] = {
    "file_exists": QT_TRANSLATE_NOOP("Exports", "{path} is there already. Nothing was written."),
    "export_needs_file": QT_TRANSLATE_NOOP(
        "Exports", "Say where to: export WHAT --to FILE; or export FILE.zip for all data."
    ),
    "folder_gone": QT_TRANSLATE_NOOP(
        "Exports",
        "{path} could not be written: its folder is not there, or not any more. "
        "Choose another folder; nothing was lost.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Exports", "{path} could not be written: the disk is full. Make room there, or choose another disk."
    ),
    "place_not_writable": QT_TRANSLATE_NOOP(
        "Exports",
        "{path} could not be written: you may not write there, or the file is open in another program. "
        "Close it there, or choose another folder.",
    ),
    "file_name_too_long": QT_TRANSLATE_NOOP(
        "Exports", "{path} could not be written: the name is too long. Choose a shorter one."
    ),
    "archive_not_ours": QT_TRANSLATE_NOOP(
        "Exports", "The file holds no data of this program. Choose the zip that “all data” was written to."
    ),
    "archive_damaged": QT_TRANSLATE_NOOP(
        "Exports",
        "The file is damaged or was changed, so nothing was taken in. Copy it anew from where it was kept.",
    ),
    "archive_of_other_version": QT_TRANSLATE_NOOP(
        "Exports",
        "The file was written by another version of the program (its data have layout {theirs}, "
        "this one knows {ours}). Install that version, or a newer one, to read it.",
    ),
    "archive_needs_empty_store": QT_TRANSLATE_NOOP(
        "Exports",
        "There are data here already, and nothing is written over them. "
        "Take the file in where nothing was entered yet.",
    ),
    "export_family_needs_reference": QT_TRANSLATE_NOOP(
        "Exports",
        "For one family, name a request of it (export family REF --to FILE); for others, name none.",
    ),
    "export_kind": QT_TRANSLATE_NOOP(
        "Exports", "The name of {path} does not say what kind of file it is. Let it end in one of: {kinds}."
    ),
}
