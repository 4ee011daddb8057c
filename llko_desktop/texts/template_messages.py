"""What is wrong with a template or a set of them, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATE_MESSAGES: dict[str, Any] = {
    # what the sandbox refuses, by line
    "template_too_large": QT_TRANSLATE_NOOP(
        "Templates", "The template or its reply is too long: {size} characters, {most} at most."
    ),
    "template_too_many_lines": QT_TRANSLATE_NOOP(
        "Templates", "The template makes a reply of {lines} lines, {most} at most."
    ),
    "template_odd_sign": QT_TRANSLATE_NOOP(
        "Templates", "Line {line} has a sign that cannot be seen and does not belong in a text. Type it anew."
    ),
    "template_syntax": QT_TRANSLATE_NOOP(
        "Templates", "Line {line} of the template cannot be read. Look for a field or a part without an end."
    ),
    "template_unsafe": QT_TRANSLATE_NOOP(
        "Templates",
        "Line {line} of the template asks for something that templates cannot do: they only fill in fields.",
    ),
    "template_too_deep": QT_TRANSLATE_NOOP(
        "Templates", "Too many parts of the template stand within each other. Make it simpler."
    ),
    # what is wrong with a field
    "template_field_unknown": QT_TRANSLATE_NOOP("Templates", "There is no field “{field}”."),
    "template_field_misspelt": QT_TRANSLATE_NOOP(
        "Templates", "There is no field “{field}”. Did you mean “{label}” ({suggestion})?"
    ),
    "template_condition_written": QT_TRANSLATE_NOOP(
        "Templates", "A yes-or-no field cannot be written out: ask for it with “only if”."
    ),
    # what is wrong with a tag
    "template_field_not_closed": QT_TRANSLATE_NOOP(
        "Templates",
        "“{tag}” begins a field here, but its end “{closing}” is missing. Insert a field from the menu, or "
        "take “{tag}” away.",
    ),
    "template_tag_not_closed": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” has no end here: “{closing}” is missing."
    ),
    "template_tag_unreadable": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” cannot be read. Look for a slip in it."
    ),
    "template_braces_too_many": QT_TRANSLATE_NOOP(
        "Templates",
        "“{tag}” has “{braces}” too many. Take these away, or insert the field anew from the menu.",
    ),
    "template_tag_unsafe": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” asks for something that templates cannot do: they only fill in fields."
    ),
    "template_word_unknown": QT_TRANSLATE_NOOP(
        "Templates", "Templates cannot do “{word}”. They fill in fields, and leave parts out with “if”."
    ),
    "template_stray_braces": QT_TRANSLATE_NOOP(
        "Templates",
        "“{text}” will stand in the reply as it is. If a field was meant, insert it from the menu.",
    ),
    # parts that begin and end
    "template_part_not_closed": QT_TRANSLATE_NOOP(
        "Templates", "The part that begins with “{tag}” has no end. Put “{closing}” where it ends."
    ),
    "template_end_without_begin": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” ends a part that begins nowhere. Take it away, or add the beginning."
    ),
    "template_else_without_if": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” only goes within a part that begins with “if”."
    ),
    "template_second_else": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” comes too late: this part already says what stands there otherwise."
    ),
    "template_condition_missing": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” does not say which field it depends on."
    ),
    "template_loop_unreadable": QT_TRANSLATE_NOOP(
        "Templates", "“{tag}” cannot be read. Only a list can be repeated, such as “{list}”."
    ),
    "template_no_list": QT_TRANSLATE_NOOP(
        "Templates", "“{field}” is no list and cannot be repeated. Such a list is “{list}”."
    ),
    "template_loop_in_loop": QT_TRANSLATE_NOOP("Templates", "A list cannot be repeated within another list."),
    "template_item_name_taken": QT_TRANSLATE_NOOP(
        "Templates", "“{name}” is the name of a field. Call the items of the list something else."
    ),
    # what the replies lack
    "template_lacks_days_and_hours": QT_TRANSLATE_NOOP(
        "Templates", "An offer names days and hours, and this one does not. Insert “{field}”."
    ),
    "template_sometimes_lacks_days_and_hours": QT_TRANSLATE_NOOP(
        "Templates",
        "Not every reply names the days and hours that are offered ({cases}). Insert “{field}”.",
    ),
    "template_lacks_alternative": QT_TRANSLATE_NOOP(
        "Templates", "The alternative is not named with its days and hours. Insert “{field}”."
    ),
    "template_sometimes_lacks_alternative": QT_TRANSLATE_NOOP(
        "Templates",
        "Not every reply names the alternative with its days and hours ({cases}). Insert “{field}”.",
    ),
    "template_lacks_reply_by": QT_TRANSLATE_NOOP(
        "Templates", "The parents are not told until when they can answer. Insert “{field}”."
    ),
    "template_sometimes_lacks_reply_by": QT_TRANSLATE_NOOP(
        "Templates",
        "Not every reply says until when the parents can answer ({cases}). Insert “{field}”.",
    ),
    "template_lacks_contact": QT_TRANSLATE_NOOP(
        "Templates", "The parents are not told how to reach you. Insert “{field}”."
    ),
    "template_sometimes_lacks_contact": QT_TRANSLATE_NOOP(
        "Templates", "Not every reply says how the parents reach you ({cases}). Insert “{field}”."
    ),
    "notice_lacks_date": QT_TRANSLATE_NOOP(
        "Templates",
        "A closing notice must name the date on which the request is closed. Insert “{field}”.",
    ),
    "notice_lacks_contact": QT_TRANSLATE_NOOP(
        "Templates",
        "A closing notice must name a phone number or mail address through which the parents can get in "
        "touch. Insert “{field}”.",
    ),
    "notice_lacks_closing": QT_TRANSLATE_NOOP(
        "Templates",
        "A closing notice must say that you close the request unless the parents get in touch before "
        "“{field}”.",
    ),
    "template_in_other_language": QT_TRANSLATE_NOOP(
        "Templates", "The text is written in {found}, but this template is for replies in {language}."
    ),
    "template_field_never_known": QT_TRANSLATE_NOOP(
        "Templates",
        "“{field}” is never known in a reply for “{purpose}”. Take it away, or put its sentence in a part "
        "“only if … is known”.",
    ),
    "template_field_not_always_known": QT_TRANSLATE_NOOP(
        "Templates",
        "“{field}” is not always filled in ({cases}). Put its sentence in a part “only if … is known”.",
    ),
    "template_part_never_shown": QT_TRANSLATE_NOOP(
        "Templates", "This part never shows in a text for “{purpose}”."
    ),
    # a file of templates
    "no_template_to_share": QT_TRANSLATE_NOOP(
        "Templates", "There is no template of your own to share yet. The built-in ones are everywhere."
    ),
    "template_set_empty": QT_TRANSLATE_NOOP("Templates", "The file holds no templates."),
    "template_set_too_many": QT_TRANSLATE_NOOP(
        "Templates", "{number} templates are too many for one file: {most} at most."
    ),
    "template_set_too_large": QT_TRANSLATE_NOOP(
        "Templates", "The file is too large for templates: they take {most} MB at most."
    ),
    "template_set_encoding": QT_TRANSLATE_NOOP(
        "Templates",
        "The file is not written in UTF-8, as templates are. It was probably saved by another program: "
        "ask for the file as this program made it.",
    ),
    "template_set_not_json": QT_TRANSLATE_NOOP(
        "Templates", "The file is damaged, or holds no templates. Ask for it again."
    ),
    "template_set_other_kind": QT_TRANSLATE_NOOP(
        "Templates", "This is a file of another program, not one with templates."
    ),
    "template_set_newer": QT_TRANSLATE_NOOP(
        "Templates", "The file was made by a newer version of this program. Update the program first."
    ),
    "template_file_without_subject": QT_TRANSLATE_NOOP(
        "Templates", "The text must begin with a line “Subject: …”, and a blank line below it."
    ),
    "template_file_needs_purpose": QT_TRANSLATE_NOOP(
        "Templates",
        "Only fields and parts were checked. For what the text must say too, tell what it is for (--purpose) "
        "and in which language it is (--language).",
    ),
    # a template in such a file
    "shared_template_unreadable": QT_TRANSLATE_NOOP(
        "Templates", "This template is damaged: a part of it is missing or of another kind."
    ),
    "shared_template_twice": QT_TRANSLATE_NOOP("Templates", "This template stands in the file twice."),
    "shared_template_purpose_unknown": QT_TRANSLATE_NOOP(
        "Templates", "This template is for “{purpose}”, which this program does not know."
    ),
    "shared_template_language_unknown": QT_TRANSLATE_NOOP(
        "Templates", "This template is in the language “{language}”. Replies are in Dutch, French or English."
    ),
    "shared_template_title_odd": QT_TRANSLATE_NOOP(
        "Templates", "The name of this template has signs that cannot be seen and may mislead."
    ),
    "shared_template_key_unusable": QT_TRANSLATE_NOOP(
        "Templates", "The mark “{key}” that this template goes by cannot be used."
    ),
    "shared_template_other_language": QT_TRANSLATE_NOOP(
        "Templates", "“{title}” goes with a template that is here in another language."
    ),
}
