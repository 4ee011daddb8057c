"""What goes wrong outside the rules (store, files, settings), in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

ERROR_MESSAGES: dict[str, Any] = {
    # requests, settings and the start
    "unknown_reference": QT_TRANSLATE_NOOP("Errors", "There is no request “{reference}”."),
    "unknown_item": QT_TRANSLATE_NOOP("Errors", "There is no action {item} in the list “to enter”."),
    "duplicate_reference": QT_TRANSLATE_NOOP("Errors", "There is a request “{reference}” already."),
    "another_reply_is_drafted": QT_TRANSLATE_NOOP(
        "Errors", "Another reply to this request is being written. Finish or empty that one first."
    ),
    "reply_has_open_fields": QT_TRANSLATE_NOOP(
        "Errors", "Some fields of the reply are still open. Answer this request on its own."
    ),
    "draft_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Errors",
        "The reply to {reference} was also changed in another window meanwhile. Both texts are kept.",
    ),
    "changed_elsewhere": QT_TRANSLATE_NOOP(
        "Errors",
        "Request {reference} was changed in another window since you opened it. Nothing was saved: "
        "look at the new state and try again.",
    ),
    "name_missing": QT_TRANSLATE_NOOP("Errors", "Give the name of the child or of a parent."),
    "received_is_to_come": QT_TRANSLATE_NOOP("Errors", "The day of arrival {date} is still to come."),
    "birth_is_to_come": QT_TRANSLATE_NOOP(
        "Errors", "{date} is still to come. Write it under the expected date."
    ),
    "received_missing": QT_TRANSLATE_NOOP("Errors", "The day of arrival is missing."),
    "email_invalid": QT_TRANSLATE_NOOP("Errors", "“{email}” cannot be a mail address."),
    "phone_invalid": QT_TRANSLATE_NOOP("Errors", "“{phone}” cannot be a phone number."),
    "capacity_out_of_range": QT_TRANSLATE_NOOP("Errors", "The number of places lies between 1 and {most}."),
    "reply_days_out_of_range": QT_TRANSLATE_NOOP("Errors", "The days to reply in lie between 1 and {most}."),
    "too_many_closures": QT_TRANSLATE_NOOP("Errors", "Closing days can be kept for {most} periods at most."),
    "filter_needs_name": QT_TRANSLATE_NOOP("Errors", "Give the filter a name first."),
    "filter_name_too_long": QT_TRANSLATE_NOOP("Errors", "The name of a filter has {most} letters at most."),
    "too_many_filters": QT_TRANSLATE_NOOP(
        "Errors", "There are {most} filters already; remove one that you do not need any more."
    ),
    "closure_day_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is not a closing day. Write it as dd/mm/yyyy."
    ),
    "closure_start_missing": QT_TRANSLATE_NOOP(
        "Errors", "The first day of the closing period until {end} is missing."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Errors", "There is no screen to open a window on. Use a command instead: llko-desktop --help."
    ),
    "demo_takes_no_command": QT_TRANSLATE_NOOP("Errors", "--demo opens the example and takes no command."),
    # files with requests, and files written
    "file_not_written": QT_TRANSLATE_NOOP(
        "Errors", "{path} could not be written ({reason}). Choose another folder; nothing was lost."
    ),
    "list_too_long": QT_TRANSLATE_NOOP(
        "Errors", "A workbook takes no more than {most} requests. Choose fewer with search or filters."
    ),
    "file_missing": QT_TRANSLATE_NOOP("Errors", "The file is not there. Was it moved or renamed?"),
    "file_is_folder": QT_TRANSLATE_NOOP("Errors", "This is a folder. Choose a file in it."),
    "file_not_regular": QT_TRANSLATE_NOOP("Errors", "This is not a file but a device. Choose a file."),
    "file_no_permission": QT_TRANSLATE_NOOP(
        "Errors", "The file may not be read. Close it in other programs, or copy it to your own folder."
    ),
    "file_read_failed": QT_TRANSLATE_NOOP(
        "Errors", "The file could not be read ({error}). Copy it to this computer and try again."
    ),
    "file_empty": QT_TRANSLATE_NOOP("Errors", "The file is empty. Download it again."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Errors", "The file is far too large for a list of requests. Check that it is the right file."
    ),
    "file_encrypted": QT_TRANSLATE_NOOP(
        "Errors", "The file has a password. Open it in your spreadsheet program and save it without one."
    ),
    "file_not_table": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is no spreadsheet, CSV file or mail, so no requests can be read from it. "
        "Save the list of requests as .xlsx or .csv, or the mail as .eml.",
    ),
    "table_too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "The table is far too large for a list of requests. "
        "Copy the rows with requests to a new file and import that.",
    ),
    "header_not_found": QT_TRANSLATE_NOOP(
        "Errors",
        "No row with the names of the columns was found. Put a heading above each column, "
        "such as “Naam kind”, “Ontvangen op” and “Opvangplan”.",
    ),
    "workbook_damaged": QT_TRANSLATE_NOOP(
        "Errors", "The spreadsheet is damaged. Open it in your spreadsheet program and save it again."
    ),
    "workbook_too_slow": QT_TRANSLATE_NOOP(
        "Errors", "Reading the spreadsheet took too long. Copy the rows with requests to a new file."
    ),
    "workbook_reader_failed": QT_TRANSLATE_NOOP(
        "Errors", "The spreadsheet could not be read. Save it as CSV and import that."
    ),
    "mail_without_request": QT_TRANSLATE_NOOP(
        "Errors", "No request was found in the mail. Type the request over by hand."
    ),
    "outlook_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The Outlook mail is damaged or far too large. Open it in Outlook, copy its text and paste it here.",
    ),
    "outlook_only_rtf": QT_TRANSLATE_NOOP(
        "Errors",
        "The text of this mail is kept in a form that only Outlook can read. "
        "Open it in Outlook, copy its text and paste it here.",
    ),
    "date_impossible": QT_TRANSLATE_NOOP("Errors", "“{text}” is a day that does not exist."),
    "kept_as_remark": QT_TRANSLATE_NOOP("Errors", "“{text}” is not understood and goes to the remarks."),
    # templates
    "template_field_missing": QT_TRANSLATE_NOOP(
        "Errors", "The reply needs what is not known yet: {labels}. Fill it in and try again."
    ),
    "unknown_template": QT_TRANSLATE_NOOP("Errors", "There is no template “{key}”, or not any more."),
    "template_of_own_has_language": QT_TRANSLATE_NOOP(
        "Errors",
        "The template “{key}” is one of your own and is in “{language}” alone: leave --language out.",
    ),
    "trial_is_of_an_import": QT_TRANSLATE_NOOP(
        "Errors", "--dry-run says what would come in: it goes with --import FILE."
    ),
    "template_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Errors",
        "This template was changed or removed in another window since you opened it. Nothing was saved: "
        "look at what is there now and try again.",
    ),
    "template_needs_title": QT_TRANSLATE_NOOP("Errors", "Give the template a name."),
    "template_needs_text": QT_TRANSLATE_NOOP(
        "Errors", "There is no text yet. Write what the parents are to read."
    ),
    "template_title_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The name of a template has {most} characters at most."
    ),
    "template_title_taken": QT_TRANSLATE_NOOP(
        "Errors", "Another template in this language is called “{title}” already. Choose another name."
    ),
    "template_has_other_purpose": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” goes with a template that is here for “{purpose}” and cannot be for another use."
    ),
}
