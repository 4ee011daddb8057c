"""What can be wrong with the store and its key, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

STORE_MESSAGES: dict[str, Any] = {
    # the file
    "store_missing": QT_TRANSLATE_NOOP(
        "Store", "Your data is not there: {path}. Was it moved? Put it back, or restore a backup."
    ),
    "store_empty": QT_TRANSLATE_NOOP(
        "Store", "The file with your data is empty: {path}. Put it aside and restore a backup."
    ),
    "store_foreign": QT_TRANSLATE_NOOP(
        "Store", "{path} was not made by this program, or is not encrypted. It was left as it is."
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Store",
        "The file with your data is damaged: {path}. It was left as it is, and there is no good backup. "
        "Keep the file, and restore a backup that you made elsewhere.",
    ),
    "store_damaged_with_backup": QT_TRANSLATE_NOOP(
        "Store",
        "The file with your data is damaged: {path}. It was left as it is. "
        "The newest good backup is {backup}: what was done since then would be missing.",
    ),
    "store_not_readable": QT_TRANSLATE_NOOP(
        "Store", "Your data cannot be read: {path}. Check that you may open the file and its folder."
    ),
    "store_not_writable": QT_TRANSLATE_NOOP(
        "Store", "Nothing can be written here: {path}. Choose another folder, or ask for the right to write."
    ),
    "store_read_only": QT_TRANSLATE_NOOP(
        "Store",
        "Your data may only be read, so nothing can be saved. Take the write protection off the file "
        "and its folder, then try again.",
    ),
    "store_exists": QT_TRANSLATE_NOOP(
        "Store", "There is data here already: {path}. It was left as it is; open it instead."
    ),
    "store_is_newer": QT_TRANSLATE_NOOP(
        "Store",
        "Your data was written by a newer version of the program. Nothing was changed: install that version.",
    ),
    "store_migration_failed": QT_TRANSLATE_NOOP(
        "Store",
        "Your data could not be made ready for this version of the program, and is as it was. "
        "A copy is in {backup}. Go on with the version before, and report this.",
    ),
    # while working
    "store_busy": QT_TRANSLATE_NOOP(
        "Store", "Another program is using your data. Nothing was saved: close it there and try again."
    ),
    "store_disk_full": QT_TRANSLATE_NOOP(
        "Store", "The disk is full. Nothing was saved: make room and try again."
    ),
    "store_failed": QT_TRANSLATE_NOOP(
        "Store",
        "The disk or the connection reported an error. Nothing was saved: check that the disk is connected, "
        "and try again.",
    ),
    "server_not_reached": QT_TRANSLATE_NOOP(
        "Store",
        "The server with the shared data does not answer, or does not know you. "
        "Check the connection, the name and the password.",
    ),
    "database_url_unknown": QT_TRANSLATE_NOOP(
        "Store",
        "This is not the address of a shared store. Write it as postgresql+psycopg://name@server/database; "
        "PostgreSQL must be installed with the program.",
    ),
    # the key
    "store_key_wrong": QT_TRANSLATE_NOOP(
        "Store", "The passphrase does not open your data. Mind capitals and spaces, and try again."
    ),
    "store_key_unknown": QT_TRANSLATE_NOOP(
        "Store",
        "This computer does not keep the key of this data: it was made on another computer, or with a "
        "passphrase. Give the passphrase in the window, or to a command in {variable}.",
    ),
    "passphrase_empty": QT_TRANSLATE_NOOP("Store", "Give a passphrase: letters, figures or other signs."),
    "passphrase_needed": QT_TRANSLATE_NOOP(
        "Store",
        "This computer cannot keep a key safely, so the data needs a passphrase. "
        "Give one in the window, or to a command in {variable}.",
    ),
    "key_store_failed": QT_TRANSLATE_NOOP(
        "Store",
        "The computer's own key store did not answer or is locked. Unlock it and try again, "
        "or use a passphrase.",
    ),
    # what a check finds
    "check_unreadable": QT_TRANSLATE_NOOP(
        "Store", "Some of your data cannot be read ({reason}). Restore a backup."
    ),
    "check_pages": QT_TRANSLATE_NOOP(
        "Store", "A part of the file with your data is damaged ({finding}). Restore a backup."
    ),
    "check_links": QT_TRANSLATE_NOOP(
        "Store", "Something in your data belongs to a request that is gone (table {table}). Restore a backup."
    ),
    "check_search": QT_TRANSLATE_NOOP(
        "Store", "The index for searching does not fit your data: a search may miss requests."
    ),
    "check_history": QT_TRANSLATE_NOOP(
        "Store", "The state of request {reference} does not follow from its history. Check it by hand."
    ),
}
